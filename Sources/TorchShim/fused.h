// What the fused layers share beside their kernels.
#pragma once

#include "shim.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace macow {

// How a batch is dealt out to threads: `chunk` images at once, whole chunks to each strip. Sums that
// every strip adds up for itself, and that are added in order, depend on nothing else.
struct Dealing {
  int64_t images, chunk, chunks, strips;

  Dealing(int64_t images, int64_t chunk)
      : images(images),
        chunk(chunk),
        chunks((images + chunk - 1) / chunk),
        strips(std::clamp<int64_t>(chunks, 1, at::get_num_threads())) {}

  // Calls body(strip, first image, number of images) chunk by chunk, strips side by side.
  template <typename Body>
  void for_each(Body &&body) const {
    const int64_t share = (chunks + strips - 1) / strips;
    at::parallel_for(0, strips, 1, [&](int64_t begin, int64_t end) {
      for (int64_t strip = begin; strip < end; strip++)
        for (int64_t c = strip * share; c < std::min((strip + 1) * share, chunks); c++)
          body(strip, c * chunk, std::min(chunk, images - c * chunk));
    });
  }
};

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
