// Elementwise functions, reductions, linear algebra and networks.
#include "precision.h"
#include "shim.h"

#if __has_include(<ATen/ATen.h>)

using namespace macow;

namespace named {

// Names that ATen spells differently.
at::Tensor contiguous(const at::Tensor &a) { return a.contiguous(); }
at::Tensor detach(const at::Tensor &a) { return a.detach(); }
at::Tensor log_abs_det(const at::Tensor &a) { return std::get<1>(at::slogdet(a)); }
at::Tensor qr_q(const at::Tensor &a) { return std::get<0>(at::linalg_qr(a)); }
at::Tensor lu_permutation(const at::Tensor &a) { return std::get<0>(at::linalg_lu(a)); }
at::Tensor lu_lower(const at::Tensor &a) { return std::get<1>(at::linalg_lu(a)); }
at::Tensor lu_upper(const at::Tensor &a) { return std::get<2>(at::linalg_lu(a)); }
at::Tensor less(const at::Tensor &a, const at::Tensor &b) { return at::lt(a, b).to(a.scalar_type()); }
at::Tensor sum(const at::Tensor &a) { return a.sum(); }
at::Tensor max(const at::Tensor &a) { return a.max(); }
at::Tensor min(const at::Tensor &a) { return a.min(); }
at::Tensor matmul(const at::Tensor &a, const at::Tensor &b) {
  return in_product_precision(a, b, [](const auto &x, const auto &y) { return at::matmul(x, y); });
}
at::Tensor softplus(const at::Tensor &a) { return at::softplus(a); }
at::Tensor zeros_like(const at::Tensor &a) { return at::zeros_like(a); }
at::Tensor empty_like(const at::Tensor &a) { return at::empty_like(a); }
using at::abs, at::add, at::cos, at::div, at::exp, at::floor, at::inverse, at::log,
    at::log_sigmoid, at::maximum, at::mul, at::neg, at::reciprocal, at::relu, at::sigmoid, at::sign,
    at::sin, at::sqrt, at::square, at::sub, at::tanh;

}  // namespace named

#define CT_UNARY(name)                                                      \
  ct_status ct_##name(ct_tensor a, ct_tensor *out) {                        \
    return guarded([&] { *out = wrap(named::name(a->value)); });                 \
  }
#define CT_BINARY(name)                                                     \
  ct_status ct_##name(ct_tensor a, ct_tensor b, ct_tensor *out) {           \
    return guarded([&] { *out = wrap(named::name(a->value, b->value)); });       \
  }
#include "ctorch_families.inc"

ct_status ct_add_scalar(ct_tensor a, double b, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.add(b)); });
}

ct_status ct_mul_scalar(ct_tensor a, double b, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.mul(b)); });
}

ct_status ct_pow_scalar(ct_tensor a, double b, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.pow(b)); });
}

ct_status ct_clamp(ct_tensor a, double low, double high, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.clamp(low, high)); });
}

ct_status ct_sum_axes(ct_tensor a, const int64_t *axes, int32_t n, bool keep, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.sum(list(axes, n), keep)); });
}

ct_status ct_mean_axes(ct_tensor a, const int64_t *axes, int32_t n, bool keep, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.mean(list(axes, n), keep)); });
}

ct_status ct_std_axes(ct_tensor a, const int64_t *axes, int32_t n, bool keep, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.std(list(axes, n), /*unbiased=*/true, keep)); });
}

ct_status ct_logsumexp(ct_tensor a, int64_t axis, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.logsumexp(axis)); });
}

ct_status ct_softmax(ct_tensor a, int64_t axis, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.softmax(axis)); });
}

ct_status ct_log_softmax(ct_tensor a, int64_t axis, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.log_softmax(axis)); });
}

ct_status ct_largest(ct_tensor a, int64_t axis, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.amax({axis})); });
}

ct_status ct_smallest(ct_tensor a, int64_t axis, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.amin({axis})); });
}

ct_status ct_where(ct_tensor mask, ct_tensor a, ct_tensor b, ct_tensor *out) {
  return guarded([&] { *out = wrap(at::where(mask->value.ne(0), a->value, b->value)); });
}

// A convolution whose bias is added in the precision of x, whatever that of the products is.
template <typename Product>
static at::Tensor convolution(ct_tensor x, ct_tensor weight, ct_tensor bias, Product &&product) {
  using Bias = std::optional<at::Tensor>;
  if (!rounds_products()) {
    return product(x->value, weight->value, bias ? Bias(bias->value) : std::nullopt);
  }
  const auto sums = in_product_precision(
      x->value, weight->value,
      [&](const auto &a, const auto &w) { return product(a, w, Bias()); });
  return bias ? sums + bias->value.reshape({1, -1, 1, 1}) : sums;
}

ct_status ct_conv2d(ct_tensor x, ct_tensor weight, ct_tensor bias, int64_t stride,
                    int64_t pad_height, int64_t pad_width, ct_tensor *out) {
  return guarded([&] {
    *out = wrap(convolution(x, weight, bias, [&](const auto &a, const auto &w, const auto &b) {
      return at::conv2d(a, w, b, {stride, stride}, {pad_height, pad_width});
    }));
  });
}

ct_status ct_conv_transpose2d(ct_tensor x, ct_tensor weight, ct_tensor bias, int64_t stride,
                              int64_t padding, int64_t output_padding, ct_tensor *out) {
  return guarded([&] {
    *out = wrap(convolution(x, weight, bias, [&](const auto &a, const auto &w, const auto &b) {
      return at::conv_transpose2d(a, w, b, {stride, stride}, {padding, padding},
                                  {output_padding, output_padding});
    }));
  });
}

ct_status ct_weight_norm(ct_tensor v, ct_tensor g, ct_tensor *out) {
  return guarded([&] { *out = wrap(at::_weight_norm(v->value, g->value, 0)); });
}

ct_status ct_group_norm(ct_tensor x, int64_t groups, ct_tensor weight, ct_tensor bias,
                        double epsilon, ct_tensor *out) {
  return guarded([&] {
    *out = wrap(at::group_norm(x->value, groups, weight->value, bias->value, epsilon));
  });
}

#endif
