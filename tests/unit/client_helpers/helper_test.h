// What the tests of the helpers begin with: a server that follows a script, a clock that jumps, answers in JSON.
#ifndef KUBE_TESTS_UNIT_CLIENT_HELPERS_HELPER_TEST_H_
#define KUBE_TESTS_UNIT_CLIENT_HELPERS_HELPER_TEST_H_

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kube/client/api.h"
#include "tests/unit/client/fake_server.h"
#include "tests/unit/client_helpers/test_clock.h"

namespace kube {

inline std::string ListJson(const std::string& kind, const std::string& version, const std::string& items = "") {
  return R"({"kind":")" + kind + R"(List","metadata":{"resourceVersion":")" + version + R"("},"items":[)" + items +
         "]}";
}

/// `details`: further members, with a leading comma.
inline std::string StatusJson(int code, const std::string& reason, const std::string& details = "") {
  return R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":"no","reason":")" + reason +
         R"(","code":)" + std::to_string(code) + details + "}";
}
inline FakeServer::Reply Refusal(int code, const std::string& reason, const std::string& details = "") {
  return {.status = code, .body = StatusJson(code, reason, details)};
}

/// What the error says that `call` throws.
template <class Call>
std::string MessageOf(Call call) {
  try {
    call();
  } catch (const Error& error) {
    return error.what();
  }
  return "nothing was thrown";
}

class HelperTest : public ::testing::Test {
 protected:
  /// The objects in the namespace `ns`.
  template <class T>
  Api<T> Objects() {
    return Api<T>(server_.MakeClient(), "ns");
  }
  /// Every request so far: `GET /api/v1/pods`.
  std::vector<std::string> Requests() {
    std::vector<std::string> requests;
    for (const auto& seen : server_.seen()) requests.push_back(seen.method + " " + seen.path);
    return requests;
  }

  FakeServer server_;
  TestClock clock_;
};

}  // namespace kube

#endif  // KUBE_TESTS_UNIT_CLIENT_HELPERS_HELPER_TEST_H_
