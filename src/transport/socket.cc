#include "src/transport/socket.h"

#include <errno.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <system_error>

namespace kube::transport {
namespace {

// OpenSSL's own socket BIO writes with write(2), which raises SIGPIPE; this one sends with MSG_NOSIGNAL. The
// descriptor travels in the BIO's data word.
int FdOf(BIO* bio) { return static_cast<int>(reinterpret_cast<std::intptr_t>(BIO_get_data(bio))); }

// The last receive got less than it asked for, so the next would find nothing: a system call saved for most answers.
// What has come since is told by epoll, which is level-triggered.
constexpr int kDrained = 0x10000;  // the library's own flags of a BIO are far below
constexpr int kEnded = 0x20000;    // the peer closed its side

bool ShouldRetry(int error) { return error == EAGAIN || error == EWOULDBLOCK || error == EINTR; }

int BioWrite(BIO* bio, const char* data, int size) {
  BIO_clear_retry_flags(bio);
  const ssize_t sent = send(FdOf(bio), data, static_cast<std::size_t>(size), MSG_NOSIGNAL);
  if (sent < 0 && ShouldRetry(errno)) BIO_set_retry_write(bio);
  return static_cast<int>(sent);
}

int BioRead(BIO* bio, char* buffer, int capacity) {
  BIO_clear_retry_flags(bio);
  if (BIO_test_flags(bio, kDrained) != 0) {
    BIO_clear_flags(bio, kDrained);
    BIO_set_retry_read(bio);
    errno = EAGAIN;
    return -1;
  }
  const ssize_t got = recv(FdOf(bio), buffer, static_cast<std::size_t>(capacity), 0);
  if (got < 0 && ShouldRetry(errno)) BIO_set_retry_read(bio);
  if (got == 0) BIO_set_flags(bio, kEnded);
  if (got > 0 && got < capacity) BIO_set_flags(bio, kDrained);
  return static_cast<int>(got);
}

long BioControl(BIO* bio, int command, long, void*) {
  switch (command) {
    case BIO_CTRL_FLUSH:
      return 1;
    case BIO_CTRL_EOF:
      return BIO_test_flags(bio, kEnded) != 0;
    default:
      return 0;
  }
}

BIO_METHOD* SocketMethod() {
  static BIO_METHOD* const method = [] {
    BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "kube socket");
    if (made != nullptr) {
      BIO_meth_set_write(made, BioWrite);
      BIO_meth_set_read(made, BioRead);
      BIO_meth_set_ctrl(made, BioControl);
    }
    return made;
  }();
  return method;
}

}  // namespace

std::string ErrnoText(int error) { return std::generic_category().message(error); }

Socket::~Socket() {
  ssl_.reset();
  if (fd_ >= 0) close(fd_);
}

void Socket::StartTls(SslPtr ssl) {
  const bool inside = ssl_ != nullptr;
  const BIO_METHOD* method = inside ? BIO_f_ssl() : SocketMethod();
  BIO* bio = method != nullptr ? BIO_new(method) : nullptr;
  if (bio == nullptr) {
    broken_ = true;
    error_ = "out of memory";
    return;
  }
  if (inside) {
    BIO_set_ssl(bio, ssl_.release(), BIO_CLOSE);
  } else {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): never followed
    BIO_set_data(bio, reinterpret_cast<void*>(static_cast<std::intptr_t>(fd_)));
    BIO_set_init(bio, 1);
  }
  ssl_ = std::move(ssl);
  SSL_set_bio(ssl_.get(), bio, bio);
}

IoResult Socket::SystemFailure(const char* what, int error) {
  broken_ = true;
  error_ = std::string(what) + ": " + ErrnoText(error);
  return {IoStatus::kError, 0};
}

IoResult Socket::TlsResult(int result, bool handshake) {
  const int saved = errno;
  wants_write_ = false;
  switch (SSL_get_error(ssl_.get(), result)) {
    case SSL_ERROR_WANT_READ:
      return {IoStatus::kWouldBlock, 0};
    case SSL_ERROR_WANT_WRITE:
      wants_write_ = true;
      return {IoStatus::kWouldBlock, 0};
    case SSL_ERROR_ZERO_RETURN:
      return {IoStatus::kClosed, 0};
    case SSL_ERROR_SYSCALL:
      if (saved != 0 && ERR_peek_error() == 0) return SystemFailure("connection lost", saved);
      [[fallthrough]];
    default:
      broken_ = true;
      error_ = handshake ? HandshakeError(ssl_.get()) : "TLS: " + TakeTlsErrors("connection lost");
      return {IoStatus::kError, 0};
  }
}

IoResult Socket::Handshake() {
  if (broken_) return {IoStatus::kError, 0};
  ERR_clear_error();
  errno = 0;
  const int result = SSL_do_handshake(ssl_.get());
  if (result == 1) return {IoStatus::kOk, 0};
  return TlsResult(result, /*handshake=*/true);
}

IoResult Socket::Read(char* buffer, std::size_t capacity) {
  if (broken_) return {IoStatus::kError, 0};
  if (ssl_) {
    ERR_clear_error();
    errno = 0;
    std::size_t got = 0;
    const int result = SSL_read_ex(ssl_.get(), buffer, capacity, &got);
    bytes_read_ += got;
    if (result == 1) return {IoStatus::kOk, got};
    return TlsResult(result, /*handshake=*/false);
  }
  for (;;) {
    const ssize_t got = recv(fd_, buffer, capacity, 0);
    if (got > 0) {
      bytes_read_ += static_cast<std::size_t>(got);
      return {IoStatus::kOk, static_cast<std::size_t>(got)};
    }
    if (got == 0) return {IoStatus::kClosed, 0};
    if (errno == EAGAIN || errno == EWOULDBLOCK) return {IoStatus::kWouldBlock, 0};
    if (errno != EINTR) return SystemFailure("connection lost", errno);
  }
}

IoResult Socket::Write(const char* data, std::size_t size) {
  if (broken_) return {IoStatus::kError, 0};
  wants_write_ = false;
  if (ssl_) {
    ERR_clear_error();
    errno = 0;
    std::size_t sent = 0;
    const int result = SSL_write_ex(ssl_.get(), data, size, &sent);
    bytes_written_ += sent;
    if (result == 1) return {IoStatus::kOk, sent};
    return TlsResult(result, /*handshake=*/false);
  }
  for (;;) {
    const ssize_t sent = send(fd_, data, size, MSG_NOSIGNAL);
    if (sent >= 0) {
      bytes_written_ += static_cast<std::size_t>(sent);
      return {IoStatus::kOk, static_cast<std::size_t>(sent)};
    }
    if (errno == EAGAIN || errno == EWOULDBLOCK) {
      wants_write_ = true;
      return {IoStatus::kWouldBlock, 0};
    }
    if (errno != EINTR) return SystemFailure("connection lost while sending", errno);
  }
}

bool Socket::PeerHungUp() const {
  char byte;
  const ssize_t got = recv(fd_, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

void Socket::SetReceiveLowWater(int bytes) {
  setsockopt(fd_, SOL_SOCKET, SO_RCVLOWAT, &bytes, sizeof bytes);  // for speed only: may fail
}

void Socket::SayGoodbye() {
  if (!ssl_ || broken_ || SSL_is_init_finished(ssl_.get()) != 1) return;
  ERR_clear_error();
  SSL_shutdown(ssl_.get());
  ERR_clear_error();
}

}  // namespace kube::transport
