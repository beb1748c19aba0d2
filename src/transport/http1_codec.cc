#include "src/transport/http1_codec.h"

// Beast asserts an invariant ("n >= 5" for the last chunk) that a peer can break by sending its bytes one by one; the
// code behind it copes. Its asserts must therefore never be compiled in. This is the only file that includes Beast.
#define BOOST_DISABLE_ASSERTS
#include <algorithm>
#include <array>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <limits>
#include <type_traits>

namespace kube::transport {
namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using BeastView = boost::beast::string_view;

std::string_view View(BeastView text) { return {text.data(), text.size()}; }

bool EqualsIgnoreCase(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
           return lower(x) == lower(y);
         });
}

Http1Error Classify(const error_code& ec) {
  if (ec == http::error::header_limit) return Http1Error::kHeaderTooLarge;
  if (ec == http::error::bad_version) return Http1Error::kUnsupportedVersion;
  if (ec == http::error::bad_transfer_encoding) return Http1Error::kUnsupportedEncoding;
  if (ec == http::error::partial_message) return Http1Error::kTruncated;
  return Http1Error::kMalformed;
}

std::string_view Words(Http1Error error) {
  switch (error) {
    case Http1Error::kNone:
      return "";
    case Http1Error::kHeaderTooLarge:
      return "message head too large";
    case Http1Error::kUnsupportedVersion:
      return "malformed start line or unsupported HTTP version";
    case Http1Error::kUnsupportedEncoding:
      return "unsupported or conflicting transfer encoding";
    case Http1Error::kTruncated:
      return "connection closed in the middle of a message";
    case Http1Error::kMalformed:
      break;
  }
  return "malformed HTTP/1.1 message";
}

// Beast's parser, with its events turned into ours.
template <bool kIsRequest>
class BeastParser final : public http::basic_parser<kIsRequest> {
 public:
  BeastParser(Http1Sink* sink, std::size_t max_header_bytes, bool no_body)
      : sink_(sink), max_header_bytes_(max_header_bytes) {
    constexpr std::size_t kMost = std::numeric_limits<std::uint32_t>::max();
    this->header_limit(static_cast<std::uint32_t>(std::min(max_header_bytes, kMost)));
    this->body_limit(std::numeric_limits<std::uint64_t>::max());  // the sink's affair
    this->eager(true);
    this->skip(no_body);
  }

  bool informational() const { return informational_; }

 private:
  void on_request_impl(http::verb, BeastView method, BeastView target, int version, error_code& ec) override {
    head_.method = View(method);
    head_.target = View(target);
    head_.version = version;
    Count(method.size() + target.size(), ec);
  }

  void on_response_impl(int status, BeastView reason, int version, error_code& ec) override {
    head_.status = status;
    head_.reason = View(reason);
    head_.version = version;
    Count(reason.size(), ec);
  }

  void on_field_impl(http::field name, BeastView name_string, BeastView value, error_code& ec) override {
    Count(name_string.size() + value.size() + 4, ec);
    if (ec || head_done_) return;  // a trailer
    if (name == http::field::upgrade) head_.upgrade = View(value);
    if (name == http::field::expect && EqualsIgnoreCase(View(value), "100-continue")) head_.expect_continue = true;
    if (name == http::field::transfer_encoding) encoded_ = true;
    head_.headers.Add(std::string(View(name_string)), std::string(View(value)));
  }

  void on_header_impl(error_code& ec) override {
    head_done_ = true;
    head_.chunked = this->chunked();
    if (kIsRequest && encoded_ && !head_.chunked) {
      ec = http::error::bad_transfer_encoding;
      return;
    }
    if (const auto length = this->content_length()) head_.content_length = *length;
    head_.keep_alive = this->keep_alive();
    if (!this->upgrade()) head_.upgrade.clear();
    informational_ = !kIsRequest && head_.status / 100 == 1 && head_.status != 101;
    if (informational_) {
      sink_->OnInformational(std::move(head_));
    } else {
      sink_->OnHead(std::move(head_));
    }
  }

  void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
  std::size_t on_body_impl(BeastView body, error_code&) override {
    if (!body.empty()) sink_->OnBody(View(body));
    return body.size();
  }
  void on_chunk_header_impl(std::uint64_t, BeastView, error_code&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t, BeastView body, error_code&) override {
    if (!body.empty()) sink_->OnBody(View(body));
    return body.size();
  }
  void on_finish_impl(error_code&) override {}

  // Beast's own limit counts the unread rest only, not what it has turned into fields.
  void Count(std::size_t bytes, error_code& ec) {
    header_bytes_ += bytes;
    if (header_bytes_ > max_header_bytes_) ec = http::error::header_limit;
  }

  Http1Sink* sink_;
  std::size_t max_header_bytes_;
  std::size_t header_bytes_ = 0;
  Http1Head head_;
  bool head_done_ = false;
  bool encoded_ = false;
  bool informational_ = false;
};

}  // namespace

class Http1Parser::Impl {
 public:
  virtual ~Impl() = default;
  virtual void Reset(bool no_body) = 0;
  virtual Http1Progress Feed(std::string_view bytes) = 0;
  virtual Http1State FeedEof() = 0;

  bool started = false;
  Http1Error error = Http1Error::kNone;
};

template <bool kIsRequest>
class Http1Parser::Typed final : public Http1Parser::Impl {
 public:
  Typed(Http1Sink* sink, std::size_t max_header_bytes) : sink_(sink), max_header_bytes_(max_header_bytes) {
    Reset(false);
  }

  void Reset(bool no_body) override {
    no_body_ = no_body;
    parser_.emplace(sink_, max_header_bytes_, no_body);
    pending_.clear();
    started = false;
    error = Http1Error::kNone;
  }

  Http1Progress Feed(std::string_view bytes) override {
    if (error != Http1Error::kNone) return {0, Http1State::kFailed};
    std::string_view data = bytes;
    const bool joined = !pending_.empty();
    if (joined) {
      pending_.append(bytes);
      data = pending_;
    }
    std::size_t used = 0;
    const bool done = Parse(data, &used);
    if (error != Http1Error::kNone) return {0, Http1State::kFailed};
    const std::size_t rest = data.size() - used;
    if (done) {
      // What was kept before could not end the message, so the rest came with this piece.
      pending_.clear();
      return {bytes.size() - std::min(rest, bytes.size()), Http1State::kDone};
    }
    if (joined) {
      pending_.erase(0, used);
    } else {
      pending_.assign(data.substr(used));
    }
    if (pending_.size() > max_header_bytes_) {
      error = Http1Error::kHeaderTooLarge;
      return {0, Http1State::kFailed};
    }
    return {bytes.size(), Http1State::kMore};
  }

  Http1State FeedEof() override {
    if (error != Http1Error::kNone) return Http1State::kFailed;
    if (!started) return Http1State::kMore;
    error_code ec;
    if (!pending_.empty()) {
      ec = http::error::partial_message;
    } else {
      parser_->put_eof(ec);
    }
    if (!ec) return Http1State::kDone;
    error = Classify(ec);
    return Http1State::kFailed;
  }

 private:
  // True when the message is complete.
  bool Parse(std::string_view data, std::size_t* used) {
    while (*used < data.size()) {
      if (kIsRequest && !started && (data[*used] == '\r' || data[*used] == '\n')) {
        ++*used;  // RFC 9112 2.2: empty lines before a request are skipped
        continue;
      }
      started = true;
      error_code ec;
      const std::string_view rest = data.substr(*used);
      *used += parser_->put(boost::asio::const_buffer(rest.data(), rest.size()), ec);
      if (ec && ec != http::error::need_more) {
        error = Classify(ec);
        return false;
      }
      if (parser_->is_done()) {
        if (!parser_->informational()) return true;
        parser_.emplace(sink_, max_header_bytes_, no_body_);
        continue;
      }
      if (ec) return false;
    }
    return false;
  }

  Http1Sink* sink_;
  std::size_t max_header_bytes_;
  bool no_body_ = false;
  std::optional<BeastParser<kIsRequest>> parser_;
  std::string pending_;
};

Http1Parser::Http1Parser(Http1Role role, Http1Sink* sink, std::size_t max_header_bytes) {
  if (role == Http1Role::kRequest) {
    impl_ = std::make_unique<Typed<true>>(sink, max_header_bytes);
  } else {
    impl_ = std::make_unique<Typed<false>>(sink, max_header_bytes);
  }
}
Http1Parser::~Http1Parser() = default;

void Http1Parser::Reset(bool no_body) { impl_->Reset(no_body); }
Http1Progress Http1Parser::Feed(std::string_view bytes) { return impl_->Feed(bytes); }
Http1State Http1Parser::FeedEof() { return impl_->FeedEof(); }
bool Http1Parser::started() const { return impl_->started; }
Http1Error Http1Parser::error() const { return impl_->error; }
std::string_view Http1Parser::error_text() const { return Words(impl_->error); }

}  // namespace kube::transport
