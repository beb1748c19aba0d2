// The part of Quantity that lives on the heap.
#ifndef KUBE_SRC_META_QUANTITY_BIG_H_
#define KUBE_SRC_META_QUANTITY_BIG_H_

#include <string>

#include "kube/meta/quantity.h"
#include "src/meta/decimal.h"

namespace kube {

struct Quantity::Big {
  meta::Decimal amount;
  // The text it was read from, where Kubernetes echoes one that is not canonical ("1.500", "+5"); else empty.
  std::string text;
};

namespace meta {

inline constexpr int kNano = -9;                 // the finest step a quantity has
inline constexpr int kMaxDecimalScale = 100000;  // ours: keeps a few bytes of text from becoming gigabytes of digits

// 10^n, n from 0 to 18.
inline constexpr std::int64_t kPow10[] = {1,
                                          10,
                                          100,
                                          1000,
                                          10000,
                                          100000,
                                          1000000,
                                          10000000,
                                          100000000,
                                          1000000000,
                                          10000000000,
                                          100000000000,
                                          1000000000000,
                                          10000000000000,
                                          100000000000000,
                                          1000000000000000,
                                          10000000000000000,
                                          100000000000000000,
                                          1000000000000000000};

}  // namespace meta
}  // namespace kube

#endif  // KUBE_SRC_META_QUANTITY_BIG_H_
