// What the fuzzers share.
#ifndef KUBE_FUZZ_FUZZ_UTIL_H_
#define KUBE_FUZZ_FUZZ_UTIL_H_

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace kube::fuzz {

/// The input in a block of exactly its size, so that one byte too many is seen.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : bytes_(data, data + size) {}
  std::string_view text() const { return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()}; }

 private:
  std::vector<std::uint8_t> bytes_;
};

/// Stops the fuzzer with a message when `ok` is false.
inline void Check(bool ok, const char* what, std::string_view a = {}, std::string_view b = {}) {
  if (ok) return;
  std::fprintf(stderr, "FAULT: %s\n%.*s\n%.*s\n", what, static_cast<int>(a.size()), a.data(),
               static_cast<int>(b.size()), b.data());
  std::abort();
}

}  // namespace kube::fuzz

#endif  // KUBE_FUZZ_FUZZ_UTIL_H_
