// Attention, triangular systems and dropout.
#include "shim.h"

#if __has_include(<ATen/ATen.h>)

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/detail/CUDAHooksInterface.h>

using namespace macow;

ct_status ct_attention(ct_tensor q, ct_tensor k, ct_tensor v, ct_tensor *out) {
  return guarded([&] {
    *out = wrap(at::scaled_dot_product_attention(q->value, k->value, v->value));
  });
}

ct_status ct_solve_triangular(ct_tensor a, ct_tensor b, bool upper, ct_tensor *out) {
  return guarded([&] { *out = wrap(at::linalg_solve_triangular(a->value, b->value, upper)); });
}

ct_status ct_dropout_mask(const int64_t *shape, int32_t rank, double keep, uint64_t seed,
                          ct_dtype dtype, ct_device where, ct_tensor *out) {
  return guarded([&] {
    const auto place = device(where);
    auto generator = place.is_cuda() ? at::detail::getCUDAHooks().getNewGenerator(place.index())
                                     : at::detail::createCPUGenerator(seed);
    generator.set_current_seed(seed);
    auto mask = at::empty(list(shape, rank), at::TensorOptions(scalar_type(dtype)).device(place));
    *out = wrap(mask.bernoulli_(keep, generator).mul_(1 / keep));
  });
}

#endif
