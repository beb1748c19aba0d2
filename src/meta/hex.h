// Hexadecimal digits.
#ifndef KUBE_SRC_META_HEX_H_
#define KUBE_SRC_META_HEX_H_

namespace kube::internal {

/// The amount of a digit in either case; -1 for any other character.
constexpr int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace kube::internal

#endif  // KUBE_SRC_META_HEX_H_
