#include "src/sandbox/random_names.h"

#include <cstdint>
#include <random>

namespace kube::sandbox {
namespace {

constexpr std::size_t kMaxNameLength = 63;
constexpr std::size_t kSuffixLength = 5;

std::mt19937_64& Generator() {
  thread_local std::mt19937_64 generator([] {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) ^ device();
  }());
  return generator;
}

}  // namespace

std::string NewUid() {
  constexpr char kHex[] = "0123456789abcdef";
  const std::uint64_t words[] = {Generator()(), Generator()()};
  std::string uid;
  uid.reserve(36);
  for (int i = 0; i < 32; ++i) {
    unsigned digit = (words[i / 16] >> (4 * (i % 16))) & 15;
    if (i == 12) digit = 4;                // the version
    if (i == 16) digit = (digit & 3) | 8;  // the variant
    if (i == 8 || i == 12 || i == 16 || i == 20) uid += '-';
    uid += kHex[digit];
  }
  return uid;
}

std::string RandomSuffix(std::size_t length) {
  constexpr std::string_view kAlphabet = "bcdfghjklmnpqrstvwxz2456789";
  std::uniform_int_distribution<std::size_t> pick(0, kAlphabet.size() - 1);
  std::string suffix;
  for (std::size_t i = 0; i < length; ++i) suffix += kAlphabet[pick(Generator())];
  return suffix;
}

std::string GenerateName(std::string_view base) {
  return std::string(base.substr(0, kMaxNameLength - kSuffixLength)) + RandomSuffix(kSuffixLength);
}

}  // namespace kube::sandbox
