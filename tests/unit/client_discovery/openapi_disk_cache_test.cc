// OpenApiClient with a directory.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <sstream>
#include <thread>
#include <vector>

#include "kube/client/api_error.h"
#include "kube/client/openapi_client.h"
#include "kube/transport/middleware.h"
#include "src/transport/http_date.h"
#include "src/transport/sha256.h"
#include "tests/unit/client_discovery/discovery_server.h"

namespace kube {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::DiscoveryServer;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kIndex[] = "/openapi/v3";
constexpr char kApps[] = "/openapi/v3/apis/apps/v1";

class OpenApiDiskCacheTest : public ::testing::Test {
 protected:
  OpenApiDiskCacheTest() {
    std::string pattern = (fs::temp_directory_path() / "openapi-cache-XXXXXX").string();
    directory_ = ::mkdtemp(pattern.data());
    Serve("A1");
  }
  ~OpenApiDiskCacheTest() override { fs::remove_all(directory_); }

  // As kube-apiserver answers, but for the list, to which it gives no tag.
  void Serve(const std::string& hash) {
    server_.Answer(kIndex, {.body = R"({"paths":{"apis/apps/v1":{"serverRelativeURL":")" + std::string(kApps) +
                                    "?hash=" + hash + "\"}}}",
                            .etag = "\"list-" + hash + "\"",
                            .headers = {{"cache-control", "no-cache, private"}}});
    std::string expires = transport::FormatHttpDate(std::chrono::system_clock::now() + 365 * 24h);
    expires.replace(expires.size() - 3, 3, "UTC");
    document_ = {.body = R"({"openapi":"3.0.0","hash":")" + hash + "\"}",
                 .etag = "\"" + hash + "\"",
                 .headers = {{"cache-control", "public, immutable"},
                             {"expires", expires},
                             {"vary", "Accept"},
                             {"set-cookie", "session=secret"}}};
    server_.Answer(kApps, document_);
  }
  OpenApiClient NewClient() {
    return OpenApiClient(server_.client(), {.directory = Directory(),
                                            .now = [this] { return std::chrono::system_clock::now() + later_; }});
  }
  std::string Hash() {
    const Value schema = NewClient().Schema({"apps", "v1"});
    return std::string(schema.GetString("hash").value_or("none"));
  }

  std::string Directory() const { return directory_ + "/cache/http"; }
  std::vector<fs::path> Files() const {
    std::vector<fs::path> files;
    if (!fs::exists(Directory())) return files;
    for (const auto& entry : fs::directory_iterator(Directory())) files.push_back(entry.path());
    return files;
  }
  static std::string Read(const fs::path& path) {
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
  }
  static void Write(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }
  // The file of the document.
  fs::path DocumentFile() const {
    for (const fs::path& path : Files()) {
      if (Read(path).find("immutable") != std::string::npos) return path;
    }
    ADD_FAILURE() << "no file with the document";
    return directory_ + "/none";
  }

  std::string directory_;
  DiscoveryServer server_;
  testing::Reply document_;
  std::chrono::seconds later_{0};
};

TEST_F(OpenApiDiskCacheTest, ASecondClientReadsTheDocumentWithoutARequest) {
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(server_.Asked(kApps), 1);
  EXPECT_EQ(server_.Asked(kIndex), 2);
  EXPECT_EQ(server_.NotModified(kIndex), 1) << "the list on disk is asked for by its ETag";
  Serve("B2");
  EXPECT_EQ(Hash(), "B2");
}

TEST_F(OpenApiDiskCacheTest, WritesKubectlsFiles) {
  EXPECT_EQ(Hash(), "A1");
  struct stat info{};
  ASSERT_EQ(::stat(DocumentFile().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0660u);
  ASSERT_EQ(::stat(Directory().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0750u);
  const std::string message = Read(DocumentFile()).substr(32);
  EXPECT_EQ(message.substr(0, 17), "HTTP/1.1 200 OK\r\n");
  EXPECT_THAT(message, HasSubstr("X-Varied-Accept: application/json\r\n"));
  EXPECT_THAT(message, HasSubstr("\r\n\r\n" + document_.body));
  EXPECT_THAT(message, Not(HasSubstr("secret"))) << "cookies stay off the disk";
  EXPECT_EQ(Files().size(), 2u) << "and nothing beside them";
}

// Answers in the place of any server.
class Canned final : public Middleware {
 public:
  HttpAnswer OnCall(HttpRequest, const CallContext&, const CallNext&) override {
    return {.response = {
                .status = 200, .headers = {{"Content-Type", "application/json"}, {"Etag", "\"1\""}}, .body = "{}"}};
  }
};

TEST_F(OpenApiDiskCacheTest, FilesAreNamedByTheUrlAsTheConfigurationGivesIt) {
  for (const std::string server : {"https://kube.example", "https://kube.example:443", "https://[2001:db8::1]:6443"}) {
    Config config;
    config.host = server + "/prefix";
    config.middleware = {std::make_shared<Canned>()};
    OpenApiClient(Client(config), {.directory = Directory()}).DocumentV2();
    std::ostringstream name;
    for (const char c : transport::Sha256(server + "/prefix/openapi/v2?timeout=32s")) {
      name << std::hex << std::setfill('0') << std::setw(2) << static_cast<int>(static_cast<unsigned char>(c));
    }
    EXPECT_TRUE(fs::exists(Directory() + "/" + name.str())) << server;
  }
}

TEST_F(OpenApiDiskCacheTest, TheV2DocumentOnDiskIsAskedForByItsETag) {
  server_.Answer(
      "/openapi/v2",
      {.body = R"({"swagger":"2.0"})", .etag = "\"1\"", .headers = {{"vary", "Accept-Encoding"}, {"vary", "Accept"}}});
  const OpenApiBytes first = NewClient().DocumentV2();
  OpenApiClient second = NewClient();
  EXPECT_EQ(*second.DocumentV2(), *first);
  EXPECT_EQ(second.DocumentV2(), second.DocumentV2()) << "in memory from then on";
  EXPECT_EQ(server_.NotModified("/openapi/v2"), 3);
  EXPECT_EQ(server_.Asked("/openapi/v2"), 4);
  server_.Answer("/openapi/v2", {.body = R"({"swagger":"2.1"})", .etag = "\"2\""});
  EXPECT_EQ(*NewClient().DocumentV2(), R"({"swagger":"2.1"})");
}

TEST_F(OpenApiDiskCacheTest, ADocumentThatExpiredIsFetchedAnew) {
  EXPECT_EQ(Hash(), "A1");
  later_ = 364 * 24h;
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(server_.Asked(kApps), 1);
  later_ = 366 * 24h;
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(server_.Asked(kApps), 2);
}

TEST_F(OpenApiDiskCacheTest, AnotherFormOfADocumentIsNotTakenForIt) {
  NewClient().DocumentAt("apis/apps/v1");
  testing::Reply protobuf = document_;
  protobuf.body = "protobuf";
  server_.Answer(kApps, protobuf);
  EXPECT_EQ(*NewClient().DocumentAt("apis/apps/v1", {}, kMediaTypeOpenApiV3Protobuf), "protobuf");
  EXPECT_EQ(*NewClient().DocumentAt("apis/apps/v1", {}, kMediaTypeOpenApiV3Protobuf), "protobuf");
  EXPECT_EQ(server_.Asked(kApps), 2);
  server_.Answer(kApps, document_);
  EXPECT_EQ(*NewClient().DocumentAt("apis/apps/v1"), document_.body);
  EXPECT_EQ(server_.Asked(kApps), 3) << "a file an address";
}

TEST_F(OpenApiDiskCacheTest, ABrokenFileCountsAsAbsentAndIsReplaced) {
  EXPECT_EQ(Hash(), "A1");
  const fs::path path = DocumentFile();
  const std::string whole = Read(path);
  int asked = server_.Asked(kApps);
  for (std::size_t n = 0; n < whole.size(); n += 7) {
    Write(path, whole.substr(0, n));
    EXPECT_EQ(Hash(), "A1");
    ASSERT_EQ(server_.Asked(kApps), ++asked) << n;
    EXPECT_TRUE(NewClient().Document({"apps", "v1"}) != nullptr);
    ASSERT_EQ(server_.Asked(kApps), asked) << "mended after " << n;
  }
  Write(path, "0" + whole.substr(1));
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(server_.Asked(kApps), ++asked) << "a wrong checksum";
  fs::resize_file(path, (16u << 20) + 1);
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(server_.Asked(kApps), ++asked) << "too large";
  fs::remove(path);
  fs::create_directory(path);
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(server_.Asked(kApps), ++asked) << "no file at all, and none can be written";
}

TEST_F(OpenApiDiskCacheTest, ADirectoryThatCannotBeWrittenIsPassedOver) {
  Write(directory_ + "/cache", "a file");
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(server_.Asked(kApps), 2);
}

TEST_F(OpenApiDiskCacheTest, FailuresAreNotStored) {
  server_.Answer(kApps, {.status = 503, .body = "down", .etag = "\"A1\"", .headers = document_.headers});
  EXPECT_THROW(NewClient().Document({"apps", "v1"}), ApiError);
  server_.Answer(kApps, document_);
  EXPECT_EQ(Hash(), "A1");
}

TEST_F(OpenApiDiskCacheTest, AnAddressWithoutAHashIsAskedForEachTime) {
  server_.Answer(kIndex, {.body = R"({"paths":{"apis/apps/v1":{"serverRelativeURL":"/openapi/v3/apis/apps/v1"}}})"});
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(Hash(), "A1");
  EXPECT_EQ(server_.NotModified(kApps), 1);
  document_.body = R"({"hash":"C3"})";
  document_.etag = "\"C3\"";
  server_.Answer(kApps, document_);
  EXPECT_EQ(Hash(), "C3");
}

TEST_F(OpenApiDiskCacheTest, ServersDoNotShareFiles) {
  EXPECT_EQ(Hash(), "A1");
  DiscoveryServer other;
  other.Answer(kIndex,
               {.body = R"({"paths":{"apis/apps/v1":{"serverRelativeURL":"/openapi/v3/apis/apps/v1?hash=A1"}}})"});
  other.Answer(kApps, {.body = "another"});
  EXPECT_EQ(*OpenApiClient(other.client(), {.directory = Directory()}).DocumentAt("apis/apps/v1"), "another");
}

TEST_F(OpenApiDiskCacheTest, ManyClientsUseOneDirectoryAtOnce) {
  EXPECT_EQ(Hash(), "A1");
  const fs::path path = DocumentFile();
  std::atomic<int> wrong = 0;
  std::vector<std::jthread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (int n = 0; n < 20; ++n) {
        if (*NewClient().DocumentAt("apis/apps/v1") != document_.body) ++wrong;
        if (n % 5 == 4) fs::remove(path);
      }
    });
  }
  threads.clear();
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(Hash(), "A1");
}

TEST(HttpCacheDirectory, IsKubectls) {
  EXPECT_EQ(HttpCacheDirectory("/tmp/cache/"), "/tmp/cache/http");
  ::setenv("KUBECACHEDIR", "/tmp/other", 1);
  EXPECT_EQ(HttpCacheDirectory(), "/tmp/other/http");
  ::unsetenv("KUBECACHEDIR");
  EXPECT_EQ(HttpCacheDirectory(), std::string(::getenv("HOME")) + "/.kube/cache/http");
}

}  // namespace
}  // namespace kube
