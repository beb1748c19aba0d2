#include "src/transport/proxy_dialogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kube/transport/errors.h"

namespace kube::transport {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using namespace std::string_literals;

ProxyOptions Http(std::string user = "", std::string password = "") {
  return {
      .scheme = "http", .host = "proxy", .port = 3128, .username = std::move(user), .password = std::move(password)};
}
ProxyOptions Socks(std::string user = "", std::string password = "") {
  return {
      .scheme = "socks5", .host = "proxy", .port = 1080, .username = std::move(user), .password = std::move(password)};
}

// Gives the bytes in the portions asked for; returns how many were taken.
std::size_t Play(ProxyDialogue& dialogue, std::string_view bytes) {
  std::size_t used = 0;
  while (dialogue.Wanted() != 0 && used + dialogue.Wanted() <= bytes.size()) {
    const std::size_t wanted = dialogue.Wanted();
    if (!dialogue.Take(bytes.substr(used, wanted))) break;
    used += wanted;
  }
  return used;
}

TEST(ConnectDialogue, AsksForATunnelWithCredentials) {
  EXPECT_EQ(NewProxyDialogue(Http(), "api.example", 6443)->output,
            "CONNECT api.example:6443 HTTP/1.1\r\nHost: api.example:6443\r\n\r\n");
  EXPECT_THAT(NewProxyDialogue(Http("jane", "sesame"), "fd00::1", 443)->output,
              HasSubstr("CONNECT [fd00::1]:443 HTTP/1.1\r\nHost: [fd00::1]:443\r\n"
                        "Proxy-Authorization: Basic amFuZTpzZXNhbWU=\r\n\r\n"));
}

TEST(ConnectDialogue, TakesTheHeadAndNotAByteMore) {
  auto dialogue = NewProxyDialogue(Http(), "api", 443);
  const std::string head =
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 Connection established\r\nVia: x\r\nContent-Length: 5\r\n\r\n";
  EXPECT_EQ(Play(*dialogue, head + "behind"), head.size());
  EXPECT_EQ(dialogue->Wanted(), 0u);
  EXPECT_EQ(dialogue->error, "");
}

TEST(ConnectDialogue, SaysWhyTheProxyRefuses) {
  auto dialogue = NewProxyDialogue(Http("jane", "sesame"), "api", 443);
  Play(*dialogue, "HTTP/1.1 407 Go away jane:sesame\r\n\r\n");
  EXPECT_THAT(dialogue->error, HasSubstr("407 Proxy Authentication Required"));
  EXPECT_THAT(dialogue->error, Not(HasSubstr("sesame")));
  for (const char* nonsense : {"SSH-2.0\r\n\r\n", "HTTP/1.1 abc\r\n\r\n"}) {
    dialogue = NewProxyDialogue(Http(), "api", 443);
    Play(*dialogue, nonsense);
    EXPECT_EQ(dialogue->error, "it did not answer in HTTP");
  }
  dialogue = NewProxyDialogue(Http(), "api", 443);
  EXPECT_LT(Play(*dialogue, "HTTP/1.1 200 OK\r\nX: " + std::string(1u << 20, 'x')), 20'000u);
  EXPECT_THAT(dialogue->error, HasSubstr("too long"));
}

TEST(SocksDialogue, LetsTheProxyLookUpTheName) {
  auto dialogue = NewProxyDialogue(Socks(), "api", 0x1234);
  EXPECT_EQ(dialogue->output, "\x05\x01\x00"s);
  dialogue->output.clear();
  EXPECT_EQ(Play(*dialogue, "\x05\x00"s), 2u);
  EXPECT_EQ(dialogue->output,
            "\x05\x01\x00\x03\x03"
            "api\x12\x34"s);
  const std::string reply = "\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50"s;
  EXPECT_EQ(Play(*dialogue, reply + "behind"), reply.size());
  EXPECT_EQ(dialogue->Wanted(), 0u);
}

TEST(SocksDialogue, GivesAddressesAsAddresses) {
  auto dialogue = NewProxyDialogue(Socks(), "10.1.2.3", 443);
  Play(*dialogue, "\x05\x00"s);
  EXPECT_THAT(dialogue->output, HasSubstr("\x01\x0a\x01\x02\x03\x01\xbb"s));
  dialogue = NewProxyDialogue(Socks(), "::1", 443);
  Play(*dialogue, "\x05\x00"s);
  EXPECT_THAT(dialogue->output, HasSubstr("\x05\x01\x00\x04"s + std::string(15, '\0') + "\x01\x01\xbb"s));
}

TEST(SocksDialogue, ShowsUserNameAndPasswordWhenAsked) {
  auto dialogue = NewProxyDialogue(Socks("jane", "sesame"), "api", 443);
  EXPECT_EQ(dialogue->output, "\x05\x02\x00\x02"s);
  Play(*dialogue, "\x05\x02"s);
  EXPECT_THAT(dialogue->output, HasSubstr("\x01\x04jane\x06sesame"s));
  Play(*dialogue, "\x01\x01"s);
  EXPECT_EQ(dialogue->error, "it does not accept the user name and password");
}

TEST(SocksDialogue, SaysWhyTheProxyRefuses) {
  auto refusal = [](const std::string& bytes) {
    auto dialogue = NewProxyDialogue(Socks(), "api", 443);
    Play(*dialogue, bytes);
    return dialogue->error;
  };
  EXPECT_THAT(refusal("\x05\xff"s), HasSubstr("wants a user name"));
  EXPECT_THAT(refusal("\x05\x00\x05\x05\x00\x01"s), HasSubstr("connection refused"));
  EXPECT_THAT(refusal("\x05\x00\x05\x63\x00\x01"s), HasSubstr("unknown refusal"));
  EXPECT_THAT(refusal("HT"), HasSubstr("did not answer in SOCKS5"));
  EXPECT_THAT(refusal("\x05\x00\x05\x00\x00\x07"s), HasSubstr("did not answer in SOCKS5"));
}

TEST(SocksDialogue, TakesAReplyThatHoldsAName) {
  auto dialogue = NewProxyDialogue(Socks(), "api", 443);
  const std::string bytes = "\x05\x00\x05\x00\x00\x03\x04host\x01\xbb"s;
  EXPECT_EQ(Play(*dialogue, bytes + "x"), bytes.size());
  EXPECT_EQ(dialogue->Wanted(), 0u);
}

TEST(CheckProxy, RefusesWhatCannotBeAndFillsInThePort) {
  for (auto [scheme, port] : {std::pair{"http", 80}, {"https", 443}, {"socks5", 1080}}) {
    ProxyOptions proxy{.scheme = scheme, .host = "p"};
    CheckProxy(&proxy);
    EXPECT_EQ(proxy.port, port);
  }
  for (ProxyOptions proxy :
       {ProxyOptions{.scheme = "ftp", .host = "p"}, ProxyOptions{.scheme = "http", .host = "a\r\nb"},
        ProxyOptions{.scheme = "http"}, Socks(std::string(256, 'x'))}) {
    EXPECT_THROW(CheckProxy(&proxy), TransportError);
  }
}

}  // namespace
}  // namespace kube::transport
