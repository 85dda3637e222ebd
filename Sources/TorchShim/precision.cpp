#include "precision.h"

#if __has_include(<ATen/ATen.h>)

#include <utility>

namespace macow {

static thread_local bool is_rounding = false;

bool rounds_products() noexcept { return is_rounding; }

}  // namespace macow

bool ct_set_product_rounding(bool on) { return std::exchange(macow::is_rounding, on); }

#endif
