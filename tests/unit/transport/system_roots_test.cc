#include "src/transport/system_roots.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace kube::transport {
namespace {

namespace fs = std::filesystem;

// A system's files, in a folder that goes away.
class SystemRootsTest : public ::testing::Test {
 protected:
  SystemRootsTest() {
    std::string name = (fs::temp_directory_path() / "kube-roots-XXXXXX").string();
    root_ = mkdtemp(name.data());
  }
  ~SystemRootsTest() override { fs::remove_all(root_); }

  void Put(const std::string& path) {
    fs::create_directories(fs::path(root_ + path).parent_path());
    std::ofstream(root_ + path) << "certificates";
  }
  std::string Bundle() { return SystemBundle("/usr/lib/ssl/cert.pem", "/usr/lib/ssl/certs", root_); }

  std::string root_;
};

TEST_F(SystemRootsTest, NoBundleIsReadWhereTheLibraryFindsCertificatesByItself) {
  Put("/etc/ssl/certs/ca-certificates.crt");
  Put("/usr/lib/ssl/certs/some.pem");
  Put("/usr/lib/ssl/certs/ca6e4ad9.0");
  EXPECT_EQ(Bundle(), "");
  fs::remove(root_ + "/usr/lib/ssl/certs/ca6e4ad9.0");
  EXPECT_EQ(Bundle(), root_ + "/etc/ssl/certs/ca-certificates.crt");
  Put("/usr/lib/ssl/cert.pem");
  EXPECT_EQ(Bundle(), "");
}

TEST_F(SystemRootsTest, TheBundleOfOtherSystemsIsFound) {
  EXPECT_EQ(Bundle(), "");
  Put("/etc/ssl/cert.pem");
  EXPECT_EQ(Bundle(), root_ + "/etc/ssl/cert.pem");
  Put("/etc/pki/tls/certs/ca-bundle.crt");
  EXPECT_EQ(Bundle(), root_ + "/etc/pki/tls/certs/ca-bundle.crt");
  fs::create_directories(root_ + "/etc/ssl/certs/ca-certificates.crt");  // a folder is no bundle
  EXPECT_EQ(Bundle(), root_ + "/etc/pki/tls/certs/ca-bundle.crt");
}

TEST_F(SystemRootsTest, NamesThatOnlyLookLikeHashesAreNone) {
  Put("/etc/ssl/certs/ca-certificates.crt");
  for (const char* name : {"ca6e4ad9", "ca6e4ad9.", "ca6e4ad9.pem", "ca6e4adg.0", "a6e4ad9.0"}) {
    Put(std::string("/usr/lib/ssl/certs/") + name);
  }
  EXPECT_EQ(Bundle(), root_ + "/etc/ssl/certs/ca-certificates.crt");
}

}  // namespace
}  // namespace kube::transport
