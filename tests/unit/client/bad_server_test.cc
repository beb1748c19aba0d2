// Servers that answer with what no API server would: each is a clear error.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>

#include "kube/kube.h"
#include "src/transport/server.h"

namespace kube {
namespace {

using core::v1::Pod;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using transport::HttpServer;
using transport::ResponseWriterPtr;
using transport::ServerRequest;

Api<Pod> PodsOf(const HttpServer& server) {
  Config config;
  config.host = server.url();
  config.max_response_bytes = 1u << 20;
  config.max_retries = 0;
  return Api<Pod>(Client(config), "default");
}

// A server with one answer to everything.
class OneAnswer {
 public:
  OneAnswer(int status, Headers headers, std::string body)
      : server_({}, [=, this](ServerRequest, ResponseWriterPtr writer) {
          ++calls_;
          writer->Send(status, headers, body);
        }) {}
  Api<Pod> Pods() const { return PodsOf(server_); }
  const HttpServer& server() const { return server_; }
  int calls() const { return calls_; }

 private:
  std::atomic<int> calls_{0};
  HttpServer server_;
};

std::string DecodeFailure(int status, const std::string& content_type, const std::string& body) {
  const OneAnswer answer(status, {{"Content-Type", content_type}}, body);
  try {
    answer.Pods().Get("web");
  } catch (const DecodeError& error) {
    return error.what();
  }
  return "decoded";
}

TEST(BadServer, SendsABodyThatIsNoJson) {
  EXPECT_THAT(DecodeFailure(200, "application/json", "<html>hello</html>"), HasSubstr("pods \"web\""));
  EXPECT_THAT(DecodeFailure(200, "application/json", "{\"kind\":"), HasSubstr("pods \"web\""));
  EXPECT_THAT(DecodeFailure(200, "application/json", ""), HasSubstr("pods \"web\""));
}

TEST(BadServer, SendsAnotherTypeOfContent) {
  EXPECT_THAT(DecodeFailure(200, "text/html", "<html>please log in</html>"),
              AllOf(HasSubstr("pods \"web\""), HasSubstr("text/html")));
  EXPECT_THAT(DecodeFailure(200, "application/vnd.kubernetes.protobuf", "no protobuf"), HasSubstr("pods \"web\""));
}

TEST(BadServer, RedirectsAndIsNotFollowed) {
  const OneAnswer elsewhere(200, {}, "{}");
  const OneAnswer answer(302, {{"Location", "http://user:sesame@" + elsewhere.server().url().substr(7) + "/login"}},
                         "");
  for (const char* method : {"GET", "POST"}) {
    try {
      RestClient(answer.Pods().client()).Verb(method).AbsPath("/x").Do();
      FAIL();
    } catch (const ApiError& error) {
      EXPECT_EQ(error.code(), 302);
      EXPECT_THAT(error.what(), AllOf(HasSubstr("redirects to http://<hidden>@127.0.0.1:"), HasSubstr("/login"),
                                      HasSubstr("not followed"), Not(HasSubstr("sesame"))));
    }
  }
  EXPECT_EQ(elsewhere.calls(), 0);
}

TEST(BadServer, SendsMoreThanTheLimit) {
  const OneAnswer answer(200, {{"Content-Type", "application/json"}}, std::string(2u << 20, ' '));
  EXPECT_THROW(answer.Pods().Get("web"), BodyTooLargeError);
}

TEST(BadServer, SendsAListOfMoreThanTheLimit) {
  std::string list = "{\"kind\":\"PodList\",\"apiVersion\":\"v1\",\"items\":[";
  for (int i = 0; i < 20'000; ++i)
    list += "{\"metadata\":{\"name\":\"a-name-that-makes-it-long-enough-for-the-limit\"}},";
  list += "{}]}";
  ASSERT_GT(list.size(), 1u << 20);
  const OneAnswer answer(200, {{"Content-Type", "application/json"}}, list);
  EXPECT_THROW(answer.Pods().List(), BodyTooLargeError);
  int items = 0;
  answer.Pods().ListEach({}, [&](Pod&) { ++items; });  // keeps nothing, and needs no limit
  EXPECT_EQ(items, 20'001);
}

TEST(BadServer, AnnouncesTwoGigabytesAndSendsThemForEver) {
  const HttpServer server({}, [](ServerRequest, ResponseWriterPtr writer) {
    writer->Start(200, {{"Content-Length", "2147483648"}});
    writer->Write(std::string(8u << 20, ' '));
    writer->OnClosed([writer] {});
  });
  try {
    PodsOf(server).Get("web");
    FAIL();
  } catch (const BodyTooLargeError& error) {
    EXPECT_THAT(error.what(), HasSubstr("1048576"));
  }
}

TEST(BadServer, BreaksAnAnswerOff) {
  const HttpServer server({}, [](ServerRequest, ResponseWriterPtr writer) {
    writer->Start(200, {{"Content-Type", "application/json"}});
    writer->Write("{\"kind\":\"Pod\"");
    writer->Abort();
  });
  EXPECT_THROW(PodsOf(server).Get("web"), TransportError);
}

TEST(BadServer, StreamsNonsenseToAWatch) {
  const OneAnswer answer(200, {{"Content-Type", "application/json"}}, "{\"type\":\"ADDED\",\"object\":{}}nonsense");
  auto watch = answer.Pods().Watch();
  EXPECT_TRUE(watch.Next());
  EXPECT_THROW(watch.Next(), DecodeError);
}

TEST(BadServer, FailsWithAPageInsteadOfAStatus) {
  const OneAnswer answer(502, {{"Content-Type", "text/html"}}, "<html>" + std::string(1u << 19, 'x'));
  try {
    answer.Pods().Get("web");
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_EQ(error.code(), 502);
    EXPECT_LT(std::string(error.what()).size(), 4096u);
  }
}

TEST(BadCaller, CannotPutALineBreakIntoAHeaderOrThePath) {
  const OneAnswer answer(200, {}, "{}");
  RestClient rest(answer.Pods().client());
  for (const std::string& evil : {std::string("a\r\nX-Evil: 1"), std::string("a\nb"), std::string("a\0b", 3)}) {
    EXPECT_THROW(rest.Get().AbsPath("/x").Header("X-A", evil).Do(), TransportError);
    EXPECT_THROW(rest.Get().AbsPath("/" + evil).Do(), Error);
    EXPECT_THROW(rest.Get().Resource("pods").Namespace(evil).Do(), InvalidRequestError);
    EXPECT_THROW(rest.Get().Resource("pods").Namespace("a").Name("b").SubResource(evil).Do(), InvalidRequestError);
    Config config;
    config.host = answer.server().url();
    config.user_agent = evil;
    EXPECT_THROW(Client{config}, ConfigError);
  }
  EXPECT_EQ(answer.calls(), 0);
  rest.Get().AbsPath("/x").Param("labelSelector", "a\r\nb").Do();  // escaped: harmless
  EXPECT_EQ(answer.calls(), 1);
}

// ---- what a Config does ----

TEST(ClientSharing, ClientsOfEqualConfigurationsShareTheirConnections) {
  const HttpServer server({}, [](ServerRequest, ResponseWriterPtr writer) {
    writer->Send(200, {{"Content-Type", "application/json"}}, "{\"kind\":\"Pod\",\"apiVersion\":\"v1\"}");
  });
  {
    const auto one = PodsOf(server);
    const auto two = PodsOf(server);
    one.Get("web");
    two.Get("web");
    EXPECT_EQ(server.open_connections(), 1u);
  }
  while (server.open_connections() != 0) std::this_thread::yield();
}

struct RouteReader : Observer {
  std::unique_ptr<CallObserver> OnCall(const HttpRequest& request) override {
    routes.push_back(request.method + " " + request.route);
    return nullptr;
  }
  std::vector<std::string> routes;
};

TEST(Route, LeavesTheNamesOut) {
  const OneAnswer answer(200, {{"Content-Type", "application/json"}}, "{}");
  const auto reader = std::make_shared<RouteReader>();
  Config config;
  config.host = answer.server().url() + "/prefix";
  config.observers = {reader};
  const Client client(config);
  const RestClient rest(client, {"apps", "v1"});
  rest.Get().Namespace("default").Resource("deployments").Name("web").SubResource("scale").Do();
  rest.Get().Resource("deployments").Do();
  RestClient(client).Get().Namespace("a").Resource("pods").Name("b").SubResource("proxy/some/path").Do();
  rest.Get().AbsPath("/version").Do();
  EXPECT_THAT(
      reader->routes,
      ::testing::ElementsAre("GET /prefix/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale",
                             "GET /prefix/apis/apps/v1/deployments",
                             "GET /prefix/api/v1/namespaces/{namespace}/pods/{name}/proxy", "GET /prefix/version"));
}

}  // namespace
}  // namespace kube
