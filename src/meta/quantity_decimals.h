// Between Quantity and big decimals.
#ifndef KUBE_SRC_META_QUANTITY_DECIMALS_H_
#define KUBE_SRC_META_QUANTITY_DECIMALS_H_

#include <string>
#include <string_view>

#include "src/meta/quantity_big.h"

namespace kube {

struct Quantity::Decimals {
  // Digits of a small amount on the stack, or the big one's own.
  class View {
   public:
    explicit View(const Quantity& q) noexcept;
    View(const View&) = delete;
    View& operator=(const View&) = delete;
    const meta::DecimalView& operator*() const noexcept { return view_; }

   private:
    char buffer_[20];
    meta::DecimalView view_;
  };

  static meta::Decimal Of(const Quantity& q);
  // Small if it fits and there is no text to echo.
  static Quantity ToQuantity(meta::Decimal amount, Format format, std::string_view echo = {});
};

}  // namespace kube

#endif  // KUBE_SRC_META_QUANTITY_DECIMALS_H_
