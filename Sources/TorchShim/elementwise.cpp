// Elementwise layers of the flows in one pass over memory, forward and backward.
#include "elementwise.h"

#include "fused.h"
#include "precision.h"

#if __has_include(<ATen/ATen.h>)

#include <torch/csrc/autograd/custom_function.h>

using namespace macow;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

// Elements that a thread takes at once.
constexpr int64_t grain = 16384;

struct Elu : torch::autograd::Function<Elu> {
  static at::Tensor forward(AutogradContext *context, const at::Tensor &input) {
    const at::Tensor x = input.contiguous(input.suggest_memory_format());
    at::Tensor y = at::empty_like(x);
    by_type(x, [&](auto zero) {
      using T = decltype(zero);
      at::parallel_for(0, x.numel(), grain, [&](int64_t begin, int64_t end) {
        elu_all(elements<T>(x) + begin, elements<T>(y) + begin, end - begin);
      });
    });
    context->save_for_backward({y});
    return y;
  }

  static variable_list backward(AutogradContext *context, variable_list gradients) {
    const auto y = context->get_saved_variables()[0];
    const at::Tensor g = gradients[0].contiguous(y.suggest_memory_format());
    if (g.strides() != y.strides()) return {at::where(y < 0, g * (y + 1), g)};
    at::Tensor out = at::empty_like(y);
    by_type(y, [&](auto zero) {
      using T = decltype(zero);
      at::parallel_for(0, y.numel(), grain, [&](int64_t begin, int64_t end) {
        elu_slope_all(elements<T>(g) + begin, elements<T>(y) + begin, elements<T>(out) + begin,
                      end - begin);
      });
    });
    return {out};
  }
};

struct Affine : torch::autograd::Function<Affine> {
  static variable_list forward(AutogradContext *context, const at::Tensor &input,
                               const at::Tensor &network) {
    const at::Tensor v = input.contiguous(), parameters = network.contiguous();
    const int64_t images = v.size(0), count = images ? v.numel() / images : 0;
    TORCH_CHECK(parameters.numel() == 2 * v.numel(), "ct_affine: a scale and a shift for each value");
    at::Tensor w = at::empty_like(v);
    at::Tensor sums = at::zeros({images}, v.options().dtype(at::kDouble));
    by_type(v, [&](auto zero) {
      using T = decltype(zero);
      const T *of = elements<T>(parameters);
      at::parallel_for(0, images, std::max<int64_t>(1, grain / std::max<int64_t>(1, count)),
                       [&](int64_t begin, int64_t end) {
        for (int64_t n = begin; n < end; n++)
          affine_all(elements<T>(v) + n * count, of + 2 * n * count, of + (2 * n + 1) * count,
                     elements<T>(w) + n * count, count, elements<double>(sums) + n);
      });
    });
    context->save_for_backward({v, parameters});
    return {w, sums.to(v.scalar_type())};
  }

  static variable_list backward(AutogradContext *context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &v = saved[0], &parameters = saved[1];
    const at::Tensor g = (gradients[0].defined() ? gradients[0] : at::zeros_like(v)).contiguous();
    const at::Tensor of_sum =
        (gradients[1].defined() ? gradients[1] : at::zeros({v.size(0)}, v.options())).contiguous();
    at::Tensor of_v = at::empty_like(v), of_parameters = at::empty_like(parameters);
    const int64_t images = v.size(0), count = images ? v.numel() / images : 0;
    by_type(v, [&](auto zero) {
      using T = decltype(zero);
      at::parallel_for(0, images, std::max<int64_t>(1, grain / std::max<int64_t>(1, count)),
                       [&](int64_t begin, int64_t end) {
        for (int64_t n = begin; n < end; n++)
          affine_slope_all(elements<T>(v) + n * count,
                           elements<T>(parameters) + (2 * n + 1) * count,
                           elements<T>(g) + n * count, elements<T>(of_sum)[n],
                           elements<T>(of_v) + n * count,
                           elements<T>(of_parameters) + 2 * n * count,
                           elements<T>(of_parameters) + (2 * n + 1) * count, count);
      });
    });
    return {of_v, of_parameters};
  }
};

}  // namespace

bool ct_can_fuse(ct_tensor a) { return is_plain(a->value) && !rounds_products(); }

ct_status ct_elu(ct_tensor a, ct_tensor *out) {
  return guarded([&] {
    *out = wrap(is_plain(a->value) && a->value.is_non_overlapping_and_dense() ? Elu::apply(a->value)
                                                                              : at::elu(a->value));
  });
}

ct_status ct_affine(ct_tensor v, ct_tensor parameters, ct_tensor *output, ct_tensor *log_det) {
  return guarded([&] {
    TORCH_CHECK(is_plain(v->value), "ct_affine: on the CPU, in float32 or float64");
    const auto made = Affine::apply(v->value, parameters->value);
    *output = wrap(made[0]);
    *log_det = wrap(made[1]);
  });
}

#endif
