// Random streams, autograd and writes in place.
#include "shim.h"

#if __has_include(<ATen/ATen.h>)

#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>

using namespace macow;

ct_status ct_generator_new(uint64_t seed, ct_generator *out) {
  return guarded([&] { *out = new ct_generator_s{at::detail::createCPUGenerator(seed)}; });
}

void ct_generator_free(ct_generator generator) { delete generator; }

ct_status ct_uniform(const int64_t *shape, int32_t rank, ct_dtype dtype, ct_generator generator,
                     ct_tensor *out) {
  return guarded([&] {
    *out = wrap(at::rand(list(shape, rank), generator->value, at::TensorOptions(scalar_type(dtype))));
  });
}

ct_status ct_normal(const int64_t *shape, int32_t rank, ct_dtype dtype, ct_generator generator,
                    ct_tensor *out) {
  return guarded([&] {
    *out = wrap(at::randn(list(shape, rank), generator->value, at::TensorOptions(scalar_type(dtype))));
  });
}

ct_status ct_set_requires_grad(ct_tensor a, bool on) {
  return guarded([&] { a->value.set_requires_grad(on); });
}

bool ct_requires_grad(ct_tensor a) { return a->value.requires_grad(); }

bool ct_set_grad_mode(bool on) {
  const bool before = c10::GradMode::is_enabled();
  c10::GradMode::set_enabled(on);
  return before;
}

ct_status ct_backward(ct_tensor a) {
  return guarded([&] { a->value.backward(); });
}

ct_status ct_grad(ct_tensor a, ct_tensor *out) {
  return guarded([&] {
    const auto &gradient = a->value.grad();
    *out = gradient.defined() ? wrap(gradient) : nullptr;
  });
}

ct_status ct_set_grad(ct_tensor a, ct_tensor gradient) {
  return guarded([&] { a->value.mutable_grad() = gradient->value; });
}

ct_status ct_vector_jacobian(ct_tensor output, ct_tensor weights, ct_tensor input, ct_tensor *out) {
  return guarded([&] {
    const auto gradients = torch::autograd::grad({output->value}, {input->value}, {weights->value},
                                                 /*retain_graph=*/true, /*create_graph=*/false,
                                                 /*allow_unused=*/true);
    *out = wrap(gradients[0].defined() ? gradients[0] : at::zeros_like(input->value));
  });
}

ct_status ct_copy_into(ct_tensor a, ct_tensor source) {
  return guarded([&] {
    c10::NoGradGuard guard;
    TORCH_CHECK(a->value.sizes() == source->value.sizes(), "cannot copy shape ",
                source->value.sizes(), " into shape ", a->value.sizes());
    a->value.copy_(source->value);
  });
}

ct_status ct_set_data(ct_tensor a, ct_tensor storage) {
  return guarded([&] { a->value.set_data(storage->value); });
}

ct_status ct_zero_in_place(ct_tensor a) {
  return guarded([&] {
    c10::NoGradGuard guard;
    a->value.zero_();
  });
}

ct_status ct_scale_in_place(ct_tensor a, double factor) {
  return guarded([&] {
    c10::NoGradGuard guard;
    a->value.mul_(factor);
  });
}

ct_status ct_add_in_place(ct_tensor a, ct_tensor b, double factor) {
  return guarded([&] {
    c10::NoGradGuard guard;
    a->value.add_(b->value, factor);
  });
}

ct_status ct_addcmul_in_place(ct_tensor a, ct_tensor b, ct_tensor c, double factor) {
  return guarded([&] {
    c10::NoGradGuard guard;
    a->value.addcmul_(b->value, c->value, factor);
  });
}

ct_status ct_addcdiv_in_place(ct_tensor a, ct_tensor b, ct_tensor c, double factor) {
  return guarded([&] {
    c10::NoGradGuard guard;
    a->value.addcdiv_(b->value, c->value, factor);
  });
}

ct_status ct_maximum_in_place(ct_tensor a, ct_tensor b) {
  return guarded([&] {
    c10::NoGradGuard guard;
    at::maximum_out(a->value, a->value, b->value);
  });
}

#endif
