// The precision of products: convolutions and matrix products, and nothing else.
#pragma once

#include "shim.h"

#if __has_include(<ATen/ATen.h>)

namespace macow {

// Whether this thread's products round their operands to bfloat16.
bool rounds_products() noexcept;

// product(x, weight), or in bfloat16, which accumulates in single precision, if this thread rounds;
// the result has the type of x either way.
template <typename Product>
at::Tensor in_product_precision(const at::Tensor &x, const at::Tensor &weight, Product &&product) {
  if (!rounds_products()) return product(x, weight);
  return product(x.to(at::kBFloat16), weight.to(at::kBFloat16)).to(x.scalar_type());
}

}  // namespace macow

#endif
