#include "kube/transport/wire_log.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <utility>

#include "src/transport/encoded_word.h"
#include "src/transport/http1_codec.h"

namespace kube {
namespace {

using Write = std::function<void(std::string_view line)>;

std::string Milliseconds(std::chrono::nanoseconds time) {
  return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(time).count()) + " ms";
}

// In single quotes for a POSIX shell.
std::string Quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out += '\'';
}

// Whether bodies of this path hold secrets: Secret objects, tokens asked for or looked into.
bool HoldsSecrets(std::string_view target) {
  std::string_view path = target.substr(0, target.find('?'));
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::string_view segment = path.substr(0, path.find('/'));
    if (segment == "secrets" || segment == "token" || segment == "tokenreviews") return true;
    path.remove_prefix(segment.size());
  }
  return false;
}

// Line breaks and tabs apart, text must be clean.
bool IsText(std::string_view body) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= body.size(); ++i) {
    const bool blank = i < body.size() && (body[i] == '\n' || body[i] == '\t' || body[i] == '\r');
    if (i < body.size() && !blank) continue;
    if (!transport::IsCleanUtf8(body.substr(begin, i - begin))) return false;
    begin = i + 1;
  }
  return true;
}

std::size_t LongestBody(int level) {
  if (level >= 10) return static_cast<std::size_t>(-1);
  return level >= 9 ? 10 * 1024 : 1024;
}

class LoggedCall final : public CallObserver {
 public:
  LoggedCall(int level, const Write& write) : level_(level), write_(write) {}

  void OnRateLimited(std::chrono::nanoseconds wait) override {
    // client-go tells of waits over a second, and at higher levels of those over 50 ms.
    if (wait >= std::chrono::milliseconds(50))
      write_("waited " + Milliseconds(wait) + " for the client-side rate limit");
  }

  void OnAttemptStart(const AttemptStart& attempt) override {
    method_ = attempt.request.method;
    url_ = std::string(attempt.endpoint) + attempt.request.target;
    secret_ = HoldsSecrets(attempt.request.target);
    if (level_ >= 9) {
      write_(Curl(attempt.headers));
    } else if (level_ >= 7) {
      write_(method_ + " " + url_);
      WriteHeaders("Request Headers:", attempt.headers);
    }
    if (level_ >= 8 && !attempt.request.body.empty()) WriteBody("Request Body: ", attempt.request.body);
  }

  void OnAttemptEnd(const AttemptEnd& attempt) override {
    std::string line = method_ + " " + url_ + " ";
    if (attempt.error.empty()) {
      line += std::to_string(attempt.status) + " " + std::string(transport::ReasonPhrase(attempt.status));
    } else {
      line += "failed: " + std::string(attempt.error);
    }
    line += " in " + Milliseconds(attempt.duration);
    if (level_ >= 9) {
      line += attempt.connection_reused ? " (connection reused" : " (new connection";
      line += " after " + Milliseconds(attempt.connection_wait) + ", HTTP/" +
              (attempt.http_version == 20 ? "2" : "1.1") + ", " + std::to_string(attempt.response_bytes) + " bytes)";
    }
    write_(line);
    if (level_ >= 8 && attempt.headers != nullptr) WriteHeaders("Response Headers:", *attempt.headers);
    if (level_ >= 8 && attempt.body != nullptr && !attempt.body->empty()) WriteBody("Response Body: ", *attempt.body);
  }

  void OnRetry(std::string_view reason, std::chrono::nanoseconds pause) override {
    write_("trying again (" + std::string(reason) + ") after " + Milliseconds(pause) + ": " + method_ + " " + url_);
  }

 private:
  std::string Curl(const Headers& headers) const {
    std::string line = "curl -v -X" + method_;
    for (const HeaderField& field : headers) {
      line += " -H " + Quoted(field.name + ": " + MaskHeaderValue(field.name, field.value));
    }
    return line + " " + Quoted(url_);
  }

  void WriteHeaders(const char* title, const Headers& headers) const {
    write_(title);
    for (const HeaderField& field : headers) {
      write_("    " + field.name + ": " + MaskHeaderValue(field.name, field.value));
    }
  }

  void WriteBody(const char* title, const std::string& body) const {
    std::string line = title;
    if (secret_) {
      line += "<masked, " + std::to_string(body.size()) + " bytes>";
    } else if (!IsText(body)) {
      line += "<" + std::to_string(body.size()) + " bytes, no text>";
    } else {
      const std::size_t longest = LongestBody(level_);
      line += body.substr(0, longest);
      if (body.size() > longest) line += " [truncated " + std::to_string(body.size() - longest) + " bytes]";
    }
    write_(line);
  }

  const int level_;
  const Write& write_;
  std::string method_;
  std::string url_;
  bool secret_ = false;
};

class WireLog final : public Observer {
 public:
  explicit WireLog(WireLogOptions options) : level_(options.level), write_(std::move(options.write)) {
    if (write_) return;
    write_ = [](std::string_view line) {
      const std::string whole = std::string(line) + "\n";  // in one call, so that threads do not mix
      std::fwrite(whole.data(), 1, whole.size(), stderr);
    };
  }

  std::unique_ptr<CallObserver> OnCall(const HttpRequest&) override {
    if (level_ < 6) return nullptr;
    return std::make_unique<LoggedCall>(level_, write_);
  }

  void OnConnection(const ConnectionEvent& event) override {
    if (level_ < 6 || (level_ < 9 && event.kind != ConnectionEvent::Kind::kFailed)) return;
    std::string line = "connection to " + std::string(event.endpoint);
    if (!event.proxy.empty()) line += " by " + std::string(event.proxy);
    switch (event.kind) {
      case ConnectionEvent::Kind::kOpened:
        line += " opened: name " + Milliseconds(event.resolve) + ", TCP " + Milliseconds(event.connect) + ", proxy " +
                Milliseconds(event.proxy_handshake) + ", TLS " + Milliseconds(event.tls_handshake);
        break;
      case ConnectionEvent::Kind::kFailed:
        line += " failed: " + std::string(event.reason);
        break;
      case ConnectionEvent::Kind::kClosed:
        line += " closed after " + std::to_string(event.bytes_read) + " bytes read and " +
                std::to_string(event.bytes_written) + " written";
        if (!event.reason.empty()) line += ": " + std::string(event.reason);
        break;
    }
    write_(line);
  }

 private:
  const int level_;
  Write write_;
};

}  // namespace

std::shared_ptr<Observer> MakeWireLog(WireLogOptions options) { return std::make_shared<WireLog>(std::move(options)); }

}  // namespace kube
