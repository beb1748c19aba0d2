// Reads the golden tables in testdata/: lines of tab-separated columns, `#` starts a comment.
#ifndef KUBE_TESTS_UNIT_META_GOLDEN_H_
#define KUBE_TESTS_UNIT_META_GOLDEN_H_

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace kube::testing {

inline std::vector<std::vector<std::string>> ReadGolden(const std::string& name, std::size_t at_least) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream file(std::string(KUBE_META_TESTDATA) + "/" + name);
  std::string line;
  while (std::getline(file, line)) {
    if (line.starts_with('#')) continue;
    std::vector<std::string> columns;
    for (std::size_t begin = 0, tab = 0; tab != std::string::npos; begin = tab + 1) {
      tab = line.find('\t', begin);
      columns.push_back(line.substr(begin, tab - begin));
    }
    rows.push_back(columns);
  }
  EXPECT_GE(rows.size(), at_least) << "too few cases in " << name;
  return rows;
}

}  // namespace kube::testing

#endif  // KUBE_TESTS_UNIT_META_GOLDEN_H_
