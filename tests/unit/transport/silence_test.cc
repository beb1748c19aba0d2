// Peers that fall silent without closing: a stopped process, whose kernel still acknowledges, and a network that
// swallows everything. Both in processes of their own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <future>

#include "far_end.h"

namespace kube::transport::testing {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

// Sends the head and one block, then nothing more.
void WatchLike(ServerRequest, ResponseWriterPtr writer) {
  writer->Start(200, {});
  writer->Write("first");
  writer->OnClosed([writer] {});
}

// 30 s and 15 s in earnest.
TransportOptions Impatient(TransportOptions options) {
  options.ping_after = milliseconds(300);
  options.ping_timeout = milliseconds(300);
  options.tcp_keepalive = milliseconds(1000);
  return options;
}

std::string HowItEnds(HttpStream& stream) {
  std::string block;
  try {
    while (stream.ReadSome(&block)) {
    }
  } catch (const TransportError& error) {
    return (error.connection_lost() ? "lost: " : "") + std::string(error.what());
  }
  return "a clean end";
}

// Runs in a forked process: everything it starts is its own.
int InChild(const std::function<std::string()>& scenario, std::string* said) {
  int ends[2];
  EXPECT_EQ(pipe(ends), 0);
  const pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    const std::string result = scenario();
    const bool written = write(ends[1], result.data(), result.size()) == static_cast<ssize_t>(result.size());
    _exit(written ? 0 : 1);
  }
  close(ends[1]);
  char buffer[4096];
  for (ssize_t got; (got = read(ends[0], buffer, sizeof buffer)) > 0;)
    said->append(buffer, static_cast<std::size_t>(got));
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

// A server in another process, which can be stopped.
class OtherProcess {
 public:
  OtherProcess() {
    Authority(), ServerCert();  // the same in both
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    pid_ = fork();
    if (pid_ == 0) {
      HttpServer server(TlsServer(), WatchLike);
      port_ = server.port();
      if (write(ends[1], &port_, sizeof port_) != sizeof port_) _exit(1);
      for (;;) pause();
    }
    if (read(ends[0], &port_, sizeof port_) != sizeof port_) throw std::runtime_error("no server");
    close(ends[0]);
    close(ends[1]);
  }
  ~OtherProcess() {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  void Stop() const {
    kill(pid_, SIGSTOP);
    int status = 0;
    waitpid(pid_, &status, WUNTRACED);
  }
  TransportOptions Client() const {
    TransportOptions options;
    options.host = "127.0.0.1";
    options.port = port_;
    options.tls.ca_pem = Authority().cert_pem;
    return Impatient(options);
  }

 private:
  pid_t pid_ = -1;
  std::uint16_t port_ = 0;
};

TEST(Silence, OfAStoppedServerEndsARunningWatchAndACall) {
  const OtherProcess server;
  const Transport transport(server.Client());
  const auto stream = transport.Open({});
  std::string block;
  ASSERT_TRUE(stream->ReadSome(&block));
  server.Stop();
  auto call = std::async(std::launch::async, [&] {
    try {
      transport.RoundTrip({.method = "POST"});
    } catch (const TransportError& error) {
      return std::string(error.what());
    }
    return std::string("an answer");
  });
  EXPECT_THAT(HowItEnds(*stream), HasSubstr("did not answer a PING"));
  EXPECT_THAT(call.get(), HasSubstr("did not answer a PING"));
}

TEST(Silence, OfAStoppedServerOverHttp1IsNoticedByTheIdleTimeout) {
  const OtherProcess server;
  TransportOptions options = server.Client();
  options.http2 = false;
  const Transport transport(options);
  CallContext context;
  context.idle_timeout = milliseconds(300);
  const auto stream = transport.Open({}, context);
  std::string block;
  ASSERT_TRUE(stream->ReadSome(&block));
  server.Stop();
  EXPECT_THAT(HowItEnds(*stream), HasSubstr("idle_timeout"));
}

bool SetLoopback(bool up) {
  const int fd = socket(AF_INET, SOCK_DGRAM, 0);
  ifreq request{};
  std::snprintf(request.ifr_name, sizeof request.ifr_name, "lo");
  bool ok = ioctl(fd, SIOCGIFFLAGS, &request) == 0;
  request.ifr_flags = static_cast<short>(up ? request.ifr_flags | IFF_UP : request.ifr_flags & ~IFF_UP);
  ok = ok && ioctl(fd, SIOCSIFFLAGS, &request) == 0;
  close(fd);
  return ok;
}

// Client and server in a network of their own, which stops carrying packets while a watch runs.
std::string InABlackHole(bool http2) {
  if ((unshare(CLONE_NEWNET) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) || !SetLoopback(true)) {
    return "no network of its own";
  }
  HttpServer server(TlsServer(), WatchLike);
  TransportOptions options = Impatient(TlsClient(server));
  options.http2 = http2;
  const Transport transport(options);
  const auto stream = transport.Open({});
  std::string block;
  if (!stream->ReadSome(&block)) return "no first block";
  if (!SetLoopback(false)) return "the network stays";
  return HowItEnds(*stream);
}

class BlackHole : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Http, BlackHole, ::testing::Values(true, false),
                         [](const auto& info) { return info.param ? "Http2" : "Http1"; });

TEST_P(BlackHole, EndsARunningWatch) {
  std::string said;
  EXPECT_EQ(InChild([] { return InABlackHole(GetParam()); }, &said), 0);
  if (said == "no network of its own") GTEST_SKIP() << "needs the right to make a network namespace";
  EXPECT_THAT(said, HasSubstr("lost: GET /: connection to"));
}

}  // namespace
}  // namespace kube::transport::testing
