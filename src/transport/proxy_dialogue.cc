#include "src/transport/proxy_dialogue.h"

#include <arpa/inet.h>
#include <openssl/evp.h>

#include <array>
#include <utility>

#include "kube/transport/errors.h"
#include "src/transport/http1_codec.h"
#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

// No proxy has more to say in the head of its answer.
constexpr std::size_t kMaxHead = 16 * 1024;

std::string HostPort(const std::string& host, std::uint16_t port) {
  return Authority("", host, 0) + ":" + std::to_string(port);
}

// ---- HTTP CONNECT (RFC 9110, section 9.3.6) ----

class ConnectDialogue final : public ProxyDialogue, private Http1Sink {
 public:
  ConnectDialogue(const ProxyOptions& proxy, const std::string& host, std::uint16_t port)
      : parser_(Http1Role::kResponse, this, kMaxHead) {
    const std::string target = HostPort(host, port);
    Headers headers{{"Host", target}};
    if (std::string credentials = ProxyAuthorization(proxy); !credentials.empty()) {
      headers.Add("Proxy-Authorization", std::move(credentials));
    }
    if (!AppendRequestHead(output, "CONNECT", target, headers)) error = "the host cannot be named in a request";
    parser_.Reset(/*no_body=*/true);
  }

  // One by one: nothing behind the empty line may be taken.
  std::size_t Wanted() const override { return done_ ? 0 : 1; }

  bool Take(std::string_view bytes) override {
    head_ += bytes;
    total_ += bytes.size();
    if (total_ > kMaxHead) return Fail("the head of its answer is too long");
    if (!head_.ends_with("\r\n\r\n")) return true;
    const Http1Progress progress = parser_.Feed(std::exchange(head_, {}));
    if (progress.state == Http1State::kFailed) return Fail("it did not answer in HTTP");
    if (progress.state == Http1State::kMore) return true;  // that was an informational answer
    if (status_ < 200 || status_ > 299) {
      return Fail("it refused the connection: " + std::to_string(status_) + " " + std::string(ReasonPhrase(status_)) +
                  (status_ == 407 ? " (are user name and password in the proxy's URL?)" : ""));
    }
    done_ = true;
    return true;
  }

 private:
  void OnHead(Http1Head head) override { status_ = head.status; }
  void OnBody(std::string_view) override {}
  bool Fail(std::string why) {
    error = std::move(why);
    return false;
  }

  Http1Parser parser_;
  std::string head_;
  std::size_t total_ = 0;
  int status_ = 0;
  bool done_ = false;
};

// ---- SOCKS5 (RFC 1928, user name and password RFC 1929) ----

constexpr char kSocksVersion = 5;
constexpr char kNoAuthentication = 0;
constexpr char kUserPassword = 2;
enum AddressType : char { kIpv4 = 1, kName = 3, kIpv6 = 4 };

std::string_view SocksRefusal(unsigned char code) {
  constexpr std::array<std::string_view, 9> kWords = {"",
                                                      "general failure",
                                                      "not allowed by its rules",
                                                      "network unreachable",
                                                      "host unreachable",
                                                      "connection refused",
                                                      "TTL expired",
                                                      "command not supported",
                                                      "address type not supported"};
  return code < kWords.size() ? kWords[code] : std::string_view("unknown refusal");
}

class SocksDialogue final : public ProxyDialogue {
 public:
  SocksDialogue(ProxyOptions proxy, const std::string& host, std::uint16_t port) : proxy_(std::move(proxy)) {
    output = proxy_.username.empty() ? std::string{kSocksVersion, 1, kNoAuthentication}
                                     : std::string{kSocksVersion, 2, kNoAuthentication, kUserPassword};
    request_ = std::string{kSocksVersion, 1 /* CONNECT */, 0};
    std::array<char, 16> address;
    if (inet_pton(AF_INET, host.c_str(), address.data()) == 1) {
      request_ += char{kIpv4};
      request_.append(address.data(), 4);
    } else if (inet_pton(AF_INET6, host.c_str(), address.data()) == 1) {
      request_ += char{kIpv6};
      request_.append(address.data(), 16);
    } else if (host.size() > 255) {
      error = "the host's name is too long for SOCKS5";
    } else {
      request_ += char{kName};
      request_ += static_cast<char>(host.size());
      request_ += host;
    }
    request_ += static_cast<char>(port >> 8);
    request_ += static_cast<char>(port & 0xff);
  }

  std::size_t Wanted() const override { return wanted_; }

  bool Take(std::string_view bytes) override {
    switch (step_) {
      case Step::kMethod:
        return TakeMethod(bytes);
      case Step::kCredentials:
        if (bytes[1] != 0) return Fail("it does not accept the user name and password");
        return Ask();
      case Step::kReply:
        return TakeReply(bytes);
      case Step::kNameLength:
        return Expect(Step::kAddress, static_cast<unsigned char>(bytes[0]) + 2u);
      case Step::kAddress:
        wanted_ = 0;
        return true;
    }
    return false;
  }

 private:
  enum class Step { kMethod, kCredentials, kReply, kNameLength, kAddress };

  bool Expect(Step step, std::size_t wanted) {
    step_ = step;
    wanted_ = wanted;
    return true;
  }
  bool Fail(std::string why) {
    error = std::move(why);
    return false;
  }
  bool Ask() {
    output = request_;
    return Expect(Step::kReply, 4);
  }
  bool TakeMethod(std::string_view bytes) {
    if (bytes[0] != kSocksVersion) return Fail("it did not answer in SOCKS5");
    if (bytes[1] == kNoAuthentication) return Ask();
    if (bytes[1] != kUserPassword || proxy_.username.empty()) {
      return Fail(proxy_.username.empty() ? "it wants a user name and password, which its URL does not hold"
                                          : "it accepts no kind of authentication that is known here");
    }
    output = std::string{1, static_cast<char>(proxy_.username.size())} + proxy_.username +
             static_cast<char>(proxy_.password.size()) + proxy_.password;
    return Expect(Step::kCredentials, 2);
  }
  bool TakeReply(std::string_view bytes) {
    if (bytes[0] != kSocksVersion) return Fail("it did not answer in SOCKS5");
    if (bytes[1] != 0) {
      return Fail("it refused the connection: " + std::string(SocksRefusal(static_cast<unsigned char>(bytes[1]))));
    }
    if (bytes[3] == kName) return Expect(Step::kNameLength, 1);
    if (bytes[3] != kIpv4 && bytes[3] != kIpv6) return Fail("it did not answer in SOCKS5");
    return Expect(Step::kAddress, (bytes[3] == kIpv4 ? 4 : 16) + 2);
  }

  const ProxyOptions proxy_;
  std::string request_;
  Step step_ = Step::kMethod;
  std::size_t wanted_ = 2;
};

[[noreturn]] void Refuse(const std::string& why) { throw TransportError(TransportPhase::kProxy, "the proxy's " + why); }

}  // namespace

std::unique_ptr<ProxyDialogue> NewProxyDialogue(const ProxyOptions& proxy, const std::string& host,
                                                std::uint16_t port) {
  if (proxy.scheme == "socks5") return std::make_unique<SocksDialogue>(proxy, host, port);
  return std::make_unique<ConnectDialogue>(proxy, host, port);
}

std::string ProxyAuthorization(const ProxyOptions& proxy) {
  if (proxy.username.empty() && proxy.password.empty()) return "";
  const std::string plain = proxy.username + ":" + proxy.password;
  std::string encoded((plain.size() + 2) / 3 * 4 + 1, '\0');
  encoded.resize(static_cast<std::size_t>(EVP_EncodeBlock(reinterpret_cast<unsigned char*>(encoded.data()),
                                                          reinterpret_cast<const unsigned char*>(plain.data()),
                                                          static_cast<int>(plain.size()))));
  return "Basic " + encoded;
}

std::string ProxyName(const ProxyOptions& proxy) { return proxy.scheme + "://" + HostPort(proxy.host, proxy.port); }

void CheckProxy(ProxyOptions* proxy) {
  if (proxy->scheme.empty()) return;
  proxy->host = BareHost(proxy->host);
  if (!IsHost(proxy->host)) Refuse("host is missing or holds a character that is not allowed in one");
  if (proxy->scheme == "http") {
    if (proxy->port == 0) proxy->port = 80;
  } else if (proxy->scheme == "https") {
    if (proxy->port == 0) proxy->port = 443;
  } else if (proxy->scheme == "socks5") {
    if (proxy->port == 0) proxy->port = 1080;
    if (proxy->username.size() > 255 || proxy->password.size() > 255) {
      Refuse("user name or password is longer than SOCKS5 allows");
    }
  } else {
    Refuse("scheme is none of http, https and socks5");
  }
}

}  // namespace kube::transport
