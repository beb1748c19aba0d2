#include "src/config/proxy_environment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace kube::config {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Environment With(std::map<std::string, std::string> variables) {
  Environment environment;
  environment.getenv = [variables = std::move(variables)](const std::string& name) {
    const auto found = variables.find(name);
    return found == variables.end() ? std::string() : found->second;
  };
  return environment;
}

std::string HostFor(const Environment& environment, const std::string& scheme, const std::string& host,
                    std::uint16_t port = 0) {
  ProxyOptions proxy;
  EXPECT_EQ(ProxyFromEnvironment(environment, scheme, host, port, &proxy), "");
  return proxy.host;
}

TEST(NoProxy, NamesHostsAsGoDoes) {
  struct Case {
    const char* list;
    const char* host;
    std::uint16_t port;
    bool excluded;
  };
  const Case cases[] = {
      {"", "a.example", 443, false},
      {"*", "a.example", 443, true},
      {"other, *", "10.0.0.1", 443, true},
      {"example.org", "example.org", 443, true},
      {"example.org", "a.example.org", 443, true},
      {"example.org", "badexample.org", 443, false},
      {"EXAMPLE.org", "A.Example.ORG", 443, true},
      {".example.org", "example.org", 443, false},
      {".example.org", "a.b.example.org", 443, true},
      {"*.example.org", "example.org", 443, false},
      {"*.example.org", "a.example.org", 443, true},
      {"example.org:8443", "example.org", 8443, true},
      {"example.org:8443", "example.org", 443, false},
      {" first , example.org ", "example.org", 443, true},
      {"10.0.0.1", "10.0.0.1", 443, true},
      {"10.0.0.1", "10.0.0.10", 443, false},
      {"10.0.0.1:6443", "10.0.0.1", 6443, true},
      {"10.0.0.1:6443", "10.0.0.1", 443, false},
      {"10.96.0.0/12", "10.100.1.2", 443, true},
      {"10.96.0.0/12", "10.112.0.1", 443, false},
      {"10.0.0.0/8", "fd00::1", 443, false},
      {"fd00::/8", "fd12::1", 443, true},
      {"fd00::/8", "fe80::1", 443, false},
      {"fd12::1", "fd12:0::1", 443, true},
      {"[fd12::1]:6443", "fd12::1", 6443, true},
      {"[fd12::1]:6443", "fd12::1", 443, false},
      {"0.0.0.0/0", "192.168.1.1", 443, true},
      {"10.0.0.1/33", "10.0.0.1", 443, false},
      {"0.0.0.1", "host-10.0.0.1", 443, false},
      {".1", "10.0.0.1", 443, false},  // a domain never matches an address
      {":443", "a", 443, false},
      {",,", "a", 443, false},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(InNoProxy(c.list, c.host, c.port), c.excluded) << c.list << " " << c.host << ":" << c.port;
  }
}

TEST(ProxyFromEnvironment, ChoosesTheVariableByTheSchemeOfTheServer) {
  const Environment environment = With({{"HTTPS_PROXY", "http://secure:3128"}, {"http_proxy", "plain:8080"}});
  EXPECT_EQ(HostFor(environment, "https", "api.example"), "secure");
  EXPECT_EQ(HostFor(environment, "http", "api.example"), "plain");
  EXPECT_EQ(HostFor(With({}), "https", "api.example"), "");
}

TEST(ProxyFromEnvironment, PrefersUpperCaseAndTakesLowerCase) {
  EXPECT_EQ(HostFor(With({{"HTTPS_PROXY", "upper"}, {"https_proxy", "lower"}}), "https", "a"), "upper");
  EXPECT_EQ(HostFor(With({{"https_proxy", "lower"}}), "https", "a"), "lower");
  EXPECT_EQ(HostFor(With({{"https_proxy", "lower"}, {"no_proxy", "a"}}), "https", "a"), "");
}

TEST(ProxyFromEnvironment, NeverProxiesTheMachineItself) {
  const Environment environment = With({{"HTTPS_PROXY", "http://p"}});
  for (const char* host : {"localhost", "127.0.0.1", "127.9.9.9", "::1"})
    EXPECT_EQ(HostFor(environment, "https", host), "");
  EXPECT_EQ(HostFor(environment, "https", "10.0.0.1"), "p");
}

TEST(ProxyFromEnvironment, ComparesThePortThatTheSchemeImplies) {
  const Environment environment = With({{"HTTPS_PROXY", "http://p"}, {"NO_PROXY", "a:443,b:80"}});
  EXPECT_EQ(HostFor(environment, "https", "a"), "");
  EXPECT_EQ(HostFor(environment, "https", "b"), "p");
}

TEST(ProxyFromEnvironment, DoesNotTrustHttpProxyInACgiProgram) {
  ProxyOptions proxy;
  const Environment environment = With({{"HTTP_PROXY", "http://evil"}, {"REQUEST_METHOD", "GET"}});
  EXPECT_THAT(ProxyFromEnvironment(environment, "http", "a", 80, &proxy), HasSubstr("CGI"));
  EXPECT_EQ(proxy.scheme, "");
}

TEST(ProxyFromEnvironment, NamesTheVariableThatIsWrongButNotItsPassword) {
  ProxyOptions proxy;
  const std::string problem =
      ProxyFromEnvironment(With({{"https_proxy", "ftp://jane:sesame@p"}}), "https", "a", 443, &proxy);
  EXPECT_THAT(problem, HasSubstr("https_proxy"));
  EXPECT_THAT(problem, HasSubstr("ftp"));
  EXPECT_THAT(problem, Not(HasSubstr("sesame")));
}

TEST(ParseProxyUrl, TakesCredentialsAndUndoesTheirEscapes) {
  ProxyOptions proxy;
  ASSERT_EQ(ParseProxyUrl("socks5h://ja%40ne:s%3Ae%2Fs@[fd00::1]:1081", &proxy), "");
  EXPECT_EQ(proxy.scheme, "socks5");
  EXPECT_EQ(proxy.host, "fd00::1");
  EXPECT_EQ(proxy.port, 1081);
  EXPECT_EQ(proxy.username, "ja@ne");
  EXPECT_EQ(proxy.password, "s:e/s");
  ASSERT_EQ(ParseProxyUrl("http://jane@p", &proxy), "");
  EXPECT_EQ(proxy.username, "jane");
  EXPECT_EQ(proxy.password, "");
  EXPECT_NE(ParseProxyUrl("http://ja%zzne@p", &proxy), "");
}

}  // namespace
}  // namespace kube::config
