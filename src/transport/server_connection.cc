#include "src/transport/server_connection.h"

#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <utility>

namespace kube::transport {
namespace {

constexpr std::string_view kHttp2Preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
constexpr std::size_t kOutLimit = 256 * 1024;
// What one connection may move in one turn of the loop, so that the others get theirs.
constexpr int kReadsPerTurn = 8;
constexpr int kWritesPerTurn = 16;
constexpr auto kLingerTime = std::chrono::seconds(1);
constexpr std::size_t kLingerBytes = 16u << 20;

std::string Utf8(const X509_NAME_ENTRY* entry) {
  unsigned char* text = nullptr;
  const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(entry));
  if (size < 0) return {};
  std::string value(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size));
  OPENSSL_free(text);
  // A NUL inside a name is how one name is passed off as another.
  return value.find('\0') == std::string::npos ? value : std::string();
}

void ReadSubject(const SSL* ssl, PeerInfo& peer) {
  X509* certificate = SSL_get1_peer_certificate(ssl);
  if (certificate == nullptr) return;
  if (SSL_get_verify_result(ssl) == X509_V_OK) {
    peer.verified = true;
    const X509_NAME* subject = X509_get_subject_name(certificate);
    int at = -1;
    while ((at = X509_NAME_get_index_by_NID(subject, NID_commonName, at)) >= 0) {
      peer.common_name = Utf8(X509_NAME_get_entry(subject, at));  // the last one, as Go does
    }
    at = -1;
    while ((at = X509_NAME_get_index_by_NID(subject, NID_organizationName, at)) >= 0) {
      peer.organizations.push_back(Utf8(X509_NAME_get_entry(subject, at)));
    }
  }
  X509_free(certificate);
}

}  // namespace

ServerConnection::ServerConnection(ServerCore* core, int fd, SslPtr ssl, std::string peer_address)
    : core_(core),
      socket_(fd),
      phase_(ssl ? Phase::kHandshake : Phase::kSniff),
      last_read_(Clock::now()),
      last_write_(last_read_) {
  peer_.address = std::move(peer_address);
  peer_.tls = ssl != nullptr;
  if (ssl) socket_.StartTls(std::move(ssl));
}

void ServerConnection::Begin() {
  interest_ = EPOLLIN | EPOLLRDHUP;
  core_->loop().Add(socket_.fd(), interest_, this);
}

void ServerConnection::OnEvents(std::uint32_t events) {
  const auto self = shared_from_this();
  if ((events & EPOLLOUT) != 0) blocked_ = false;
  if (phase_ == Phase::kHandshake) Handshake();
  const bool readable = (events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0;
  if (phase_ != Phase::kHandshake && phase_ != Phase::kClosed && readable) ReadAll();
  if (phase_ == Phase::kClosed) return;
  if ((events & (EPOLLRDHUP | EPOLLHUP)) != 0 && session_ && !session_->WantsRead()) PeerEnded();
  if (phase_ != Phase::kClosed && eof_ && (events & (EPOLLERR | EPOLLHUP)) != 0) return Close(/*reset=*/false);
  if (phase_ == Phase::kServing && (events & EPOLLOUT) != 0) WantFlush();
  UpdateInterest();
}

void ServerConnection::Handshake() {
  const IoResult result = socket_.Handshake();
  if (result.status == IoStatus::kWouldBlock) return UpdateInterest();
  if (result.status != IoStatus::kOk) return Close(/*reset=*/false);
  last_read_ = Clock::now();
  ReadSubject(socket_.ssl(), peer_);
  const std::string_view protocol = socket_.protocol();
  phase_ = Phase::kSniff;
  if (!protocol.empty()) Serve(protocol == "h2", {});
  ReadAll();  // what came with the handshake is out of epoll's sight
}

void ServerConnection::ReadAll() {
  std::vector<char>& buffer = core_->read_buffer();
  for (int turn = 0; turn < kReadsPerTurn || socket_.HasPending(); ++turn) {
    if (phase_ == Phase::kClosed || eof_ || (session_ && !session_->WantsRead())) return;
    const IoResult result = socket_.Read(buffer.data(), buffer.size());
    if (result.status == IoStatus::kWouldBlock) return;
    if (result.status == IoStatus::kError) return Close(/*reset=*/false);
    if (result.status == IoStatus::kClosed) return PeerEnded();
    last_read_ = Clock::now();
    Received({buffer.data(), result.bytes});
    if (result.bytes < buffer.size() && !socket_.tls()) return;  // most likely empty: epoll tells
  }
}

void ServerConnection::Received(std::string_view bytes) {
  switch (phase_) {
    case Phase::kSniff:
      return Sniff(bytes);
    case Phase::kServing:
      return session_->Feed(bytes);
    case Phase::kLinger:
      lingered_bytes_ += bytes.size();
      if (lingered_bytes_ > kLingerBytes) Close(/*reset=*/false);
      return;
    default:
      return;
  }
}

// HTTP/2 by prior knowledge begins with a preface that no HTTP/1.1 request can be.
void ServerConnection::Sniff(std::string_view bytes) {
  sniffed_.append(bytes);
  const std::size_t size = std::min(sniffed_.size(), kHttp2Preface.size());
  const bool may_be_http2 = sniffed_.compare(0, size, kHttp2Preface, 0, size) == 0;
  if (may_be_http2 && size < kHttp2Preface.size()) return;
  const std::string first = std::move(sniffed_);
  sniffed_.clear();
  Serve(may_be_http2, first);
}

void ServerConnection::Serve(bool http2, std::string_view first_bytes) {
  phase_ = Phase::kServing;
  session_ = http2 ? NewServerHttp2Session(this, peer_) : NewServerHttp1Session(this, peer_);
  if (!first_bytes.empty()) session_->Feed(first_bytes);
}

void ServerConnection::PeerEnded() {
  if (eof_) return;
  eof_ = true;
  if (phase_ == Phase::kServing) {
    session_->OnEof();
  } else {
    Close(/*reset=*/false);
  }
}

void ServerConnection::WantFlush() {
  if (flush_scheduled_) return;
  flush_scheduled_ = true;
  core_->loop().Defer([self = shared_from_this()] { self->Flush(); });
}

void ServerConnection::Flush() {
  flush_scheduled_ = false;
  if (phase_ != Phase::kServing || !WriteOut()) return;
  const ServerSessionState state = session_->state();
  if (state == ServerSessionState::kBroken) return Close(/*reset=*/true);
  if (state == ServerSessionState::kClosing && out_.empty()) return Linger();
  // Answering may have made room for requests that wait inside the TLS layer.
  if (session_->WantsRead() && socket_.HasPending()) ReadAll();
  UpdateInterest();
}

bool ServerConnection::WriteOut() {
  if (blocked_) return true;
  for (int turn = 0; turn < kWritesPerTurn; ++turn) {
    if (out_sent_ == out_.size()) {
      out_.clear();
      out_sent_ = 0;
      session_->Produce(out_, kOutLimit);
      if (session_->state() == ServerSessionState::kBroken || out_.empty()) return true;
    }
    const IoResult result = socket_.Write(out_.data() + out_sent_, out_.size() - out_sent_);
    if (result.status == IoStatus::kWouldBlock) {
      blocked_ = true;
      return true;
    }
    if (result.status != IoStatus::kOk) {
      Close(/*reset=*/false);
      return false;
    }
    out_sent_ += result.bytes;
    last_write_ = Clock::now();
  }
  WantFlush();
  return true;
}

// Closing a socket with unread input makes the kernel send a reset, which can overtake the answer. So the end is
// announced first, and what the peer still sends is read away for a short time.
void ServerConnection::Linger() {
  session_.reset();
  if (eof_) return Close(/*reset=*/false);
  socket_.SayGoodbye();
  shutdown(socket_.fd(), SHUT_WR);
  phase_ = Phase::kLinger;
  last_write_ = Clock::now();
  if (socket_.HasPending()) ReadAll();
  UpdateInterest();
}

void ServerConnection::BeginShutdown() {
  if (phase_ == Phase::kHandshake || phase_ == Phase::kSniff) return Close(/*reset=*/false);
  if (session_) session_->BeginShutdown();
}

void ServerConnection::Drop() { Close(/*reset=*/open_exchanges() > 0); }

void ServerConnection::Close(bool reset) {
  if (phase_ == Phase::kClosed) return;
  phase_ = Phase::kClosed;
  const auto self = shared_from_this();
  core_->loop().Remove(socket_.fd());
  if (reset) {
    const linger hard = {1, 0};
    setsockopt(socket_.fd(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
  } else {
    socket_.SayGoodbye();
  }
  core_->Forget(*this);
  // The session may be further up the call stack.
  core_->loop().Defer([self] { self->session_.reset(); });
}

void ServerConnection::UpdateInterest() {
  if (phase_ == Phase::kClosed) return;
  std::uint32_t wanted = 0;
  if (!eof_) {
    wanted |= EPOLLRDHUP;
    if (!session_ || session_->WantsRead()) wanted |= EPOLLIN;
  }
  if (blocked_ || (phase_ == Phase::kHandshake && socket_.wants_write())) wanted |= EPOLLOUT;
  if (wanted == interest_) return;
  interest_ = wanted;
  core_->loop().Modify(socket_.fd(), wanted);
}

void ServerConnection::CheckDeadlines(Clock::time_point now) {
  const auto quiet = now - std::max(last_read_, last_write_);
  bool over = false;
  if (phase_ == Phase::kLinger) {
    over = now - last_write_ > kLingerTime;
  } else if (phase_ != Phase::kServing || session_->receiving()) {
    over = now - last_read_ > core_->options().request_timeout;
  } else if (session_->open_exchanges() == 0 || blocked_) {
    over = quiet > core_->options().idle_timeout;
  }
  if (over) Drop();
}

}  // namespace kube::transport
