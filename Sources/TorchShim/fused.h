// What the fused layers share beside their kernels.
#pragma once

#include "shim.h"

namespace macow {

template <typename T>
T *elements(at::Tensor &tensor) { return static_cast<T *>(tensor.mutable_data_ptr()); }
template <typename T>
const T *elements(const at::Tensor &tensor) {
  return static_cast<const T *>(tensor.const_data_ptr());
}

// Calls body with a zero of the tensor's type, float or double.
template <typename Body>
void by_type(const at::Tensor &tensor, Body &&body) {
  if (tensor.scalar_type() == at::kDouble) {
    body(0.0);
  } else {
    TORCH_CHECK(tensor.scalar_type() == at::kFloat, "a fused layer takes float32 or float64");
    body(0.0f);
  }
}

// Whether a fused layer can read it.
inline bool is_plain(const at::Tensor &tensor) {
  return tensor.device().is_cpu() &&
         (tensor.scalar_type() == at::kFloat || tensor.scalar_type() == at::kDouble);
}

}  // namespace macow
