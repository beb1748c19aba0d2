#include "src/config/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <iterator>

#include "tests/unit/config/test_support.h"

namespace kube::config {
namespace {

unsigned ModeOf(const std::string& path) {
  struct stat info{};
  return ::lstat(path.c_str(), &info) == 0 ? info.st_mode & 0777 : 0;
}

std::ptrdiff_t FilesIn(const std::string& directory) {
  return std::distance(std::filesystem::directory_iterator(directory), std::filesystem::directory_iterator());
}

TEST(ReplaceFile, GivesTheFileItsModeWhateverTheUmaskAndDirectoriesTheirsLessIt) {
  TestDir dir;
  const mode_t mask = ::umask(027);
  EXPECT_EQ(ReplaceFile(dir.Path("a/b/file"), "one", {.mode = 0666, .directory_mode = 0775}), "");
  ::umask(mask);
  EXPECT_EQ(ModeOf(dir.Path("a/b/file")), 0666u);
  EXPECT_EQ(ModeOf(dir.Path("a")), 0750u);
  EXPECT_EQ(ModeOf(dir.Path("a/b")), 0750u);
  EXPECT_EQ(ReplaceFile(dir.Path("a/b/file"), "two", {.sync = false}), "");
  EXPECT_EQ(ModeOf(dir.Path("a/b/file")), 0600u);
  EXPECT_EQ(ReadAll(dir.Path("a/b/file")), "two");
  EXPECT_EQ(FilesIn(dir.Path("a/b")), 1);
}

TEST(ReplaceFile, ReplacesALinkAndLeavesWhatItShowsTo) {
  TestDir dir;
  const std::string target = dir.Write("target", "mine"), link = dir.Path("link");
  ASSERT_EQ(::symlink(target.c_str(), link.c_str()), 0);
  EXPECT_EQ(ReplaceFile(link, "new"), "");
  EXPECT_EQ(ReadAll(target), "mine");
  EXPECT_FALSE(std::filesystem::is_symlink(link));
  EXPECT_EQ(ReadAll(link), "new");
}

TEST(ReplaceFile, SaysWhatFailedAndLeavesNothingBehind) {
  TestDir dir;
  dir.Write("taken/file", "x");
  EXPECT_EQ(ReplaceFile(dir.Path("taken"), "new"), "cannot be written: Is a directory");
  EXPECT_EQ(FilesIn(dir.Path("")), 1);
  EXPECT_EQ(ReplaceFile(dir.Path("taken/file/below/it"), "new"),
            "cannot make the directory " + dir.Path("taken/file/below") + ": Not a directory");
  EXPECT_EQ(ReadAll(dir.Path("taken/file")), "x");
}

}  // namespace
}  // namespace kube::config
