// A masked convolutional flow on the CPU in one pass, forward and backward: a few images at a time,
// whose hidden activations stay in the cache. The reference is Swift's `MaskedConvFlow`.
#include "elementwise.h"
#include "fused.h"
#include "products.h"
#include "windows.h"

#if __has_include(<ATen/ATen.h>)

#include <torch/csrc/autograd/custom_function.h>

using namespace macow;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

// Sizes, and how images are dealt out.
struct Plan : Dealing {
  Windows windows;
  int64_t hidden, outputs;
  bool affine;

  int64_t values() const { return windows.channels * windows.plane(); }
};

Plan plan(const at::Tensor &v, const at::Tensor &kernel, const at::Tensor &head, int64_t up,
          int64_t left, bool affine) {
  const Windows windows{v.size(1),      v.size(2), v.size(3), kernel.size(2),
                        kernel.size(3), up,        left};
  return {Dealing(v.size(0), images_at_once(v.size(0), windows.plane())), windows, kernel.size(0),
          head.size(0), affine};
}

struct MaskedFlow : torch::autograd::Function<MaskedFlow> {
  static variable_list forward(AutogradContext *context, const at::Tensor &input,
                               const at::Tensor &weights, const at::Tensor &bias_,
                               const at::Tensor &head_, const at::Tensor &head_bias_,
                               const std::optional<at::Tensor> &extra_, int64_t up, int64_t left,
                               bool affine) {
    const at::Tensor v = input.contiguous(), kernel = weights.contiguous(),
                     bias = bias_.contiguous(), head = head_.contiguous(),
                     head_bias = head_bias_.contiguous(),
                     extra = extra_ ? extra_->contiguous() : at::Tensor();
    const Plan p = plan(v, kernel, head, up, left, affine);
    const int64_t plane = p.windows.plane(), channels = p.windows.channels;
    at::Tensor w = at::empty_like(v);
    // Chunk after chunk, each [M][images·H·W].
    at::Tensor activations = at::empty({p.images * p.hidden * plane}, v.options());
    at::Tensor parameters = at::empty({p.images * p.outputs * plane}, v.options());
    at::Tensor sums = at::zeros({p.images}, v.options().dtype(at::kDouble));
    by_type(v, [&](auto zero) {
      using T = decltype(zero);
      std::vector<std::vector<T>> matrices(static_cast<size_t>(p.strips)),
          scratches(static_cast<size_t>(p.strips));
      p.for_each([&](int64_t strip, int64_t first, int64_t count) {
        auto &matrix = matrices[static_cast<size_t>(strip)];
        auto &scratch = scratches[static_cast<size_t>(strip)];
        const int64_t columns = count * plane, taps = p.windows.taps();
        matrix.resize(static_cast<size_t>(taps * columns));
        gather(p.windows, elements<T>(std::as_const(v)) + first * p.values(), count, matrix.data(),
               scratch);
        T *a = elements<T>(activations) + first * p.hidden * plane;
        T *out = elements<T>(parameters) + first * p.outputs * plane;
        multiply(Matrix<T>{elements<T>(kernel), taps}, Matrix<T>{matrix.data(), columns}, p.hidden,
                 columns, taps, a, columns);
        if (extra.defined())
          for (int64_t n = 0; n < count; n++)
            for (int64_t m = 0; m < p.hidden; m++) {
              const T *from = elements<T>(extra) + ((first + n) * p.hidden + m) * plane;
              T *to = a + m * columns + n * plane;
              for (int64_t i = 0; i < plane; i++) to[i] += from[i];
            }
        biased_elu_all(a, elements<T>(bias), p.hidden, columns);
        for (int64_t m = 0; m < p.outputs; m++)
          std::fill_n(out + m * columns, columns, elements<T>(head_bias)[m]);
        multiply(Matrix<T>{elements<T>(head), p.hidden}, Matrix<T>{std::as_const(a), columns},
                 p.outputs, columns, p.hidden, out, columns, T(1));
        for (int64_t n = 0; n < count; n++)
          for (int64_t c = 0; c < channels; c++) {
            const int64_t at = ((first + n) * channels + c) * plane;
            const T *shift = out + c * columns + n * plane;
            if (affine) {
              affine_all(elements<T>(v) + at, shift, shift + channels * columns, elements<T>(w) + at,
                         plane, elements<double>(sums) + first + n);
            } else {
              for (int64_t i = 0; i < plane; i++)
                elements<T>(w)[at + i] = elements<T>(v)[at + i] + shift[i];
            }
          }
      });
    });
    context->save_for_backward({v, kernel, head, activations, parameters});
    context->saved_data["up"] = up;
    context->saved_data["left"] = left;
    context->saved_data["affine"] = affine;
    context->saved_data["extra"] = extra.defined();
    return {w, sums.to(v.scalar_type())};
  }

  static variable_list backward(AutogradContext *context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &v = saved[0], &kernel = saved[1], &head = saved[2], &activations = saved[3],
                     &parameters = saved[4];
    const bool affine = context->saved_data["affine"].toBool();
    const bool has_extra = context->saved_data["extra"].toBool();
    const Plan p = plan(v, kernel, head, context->saved_data["up"].toInt(),
                        context->saved_data["left"].toInt(), affine);
    const int64_t plane = p.windows.plane(), channels = p.windows.channels,
                  taps = p.windows.taps();
    const at::Tensor g = (gradients[0].defined() ? gradients[0] : at::zeros_like(v)).contiguous();
    const at::Tensor of_sum =
        (gradients[1].defined() ? gradients[1] : at::zeros({p.images}, v.options())).contiguous();
    at::Tensor of_v = at::empty_like(v);
    at::Tensor of_extra = has_extra ? at::empty({p.images, p.hidden, v.size(2), v.size(3)}, v.options())
                                    : at::Tensor();
    // Every strip adds up its own, and they are added in order.
    at::Tensor of_kernel = at::zeros({p.strips, p.hidden, taps}, v.options());
    at::Tensor of_bias = at::zeros({p.strips, p.hidden}, v.options());
    at::Tensor of_head = at::zeros({p.strips, p.outputs, p.hidden}, v.options());
    at::Tensor of_head_bias = at::zeros({p.strips, p.outputs}, v.options());
    by_type(v, [&](auto zero) {
      using T = decltype(zero);
      std::vector<std::vector<T>> buffers(static_cast<size_t>(p.strips)),
          scratches(static_cast<size_t>(p.strips));
      p.for_each([&](int64_t strip, int64_t first, int64_t count) {
        auto &scratch = scratches[static_cast<size_t>(strip)];
        auto &buffer = buffers[static_cast<size_t>(strip)];
        const int64_t columns = count * plane;
        buffer.resize(static_cast<size_t>((taps + p.hidden + p.outputs) * columns));
        T *matrix = buffer.data(), *slope = matrix + taps * columns,
          *of_out = slope + p.hidden * columns;
        const T *a = elements<T>(activations) + first * p.hidden * plane;
        const T *out = elements<T>(parameters) + first * p.outputs * plane;
        for (int64_t n = 0; n < count; n++)
          for (int64_t c = 0; c < channels; c++) {
            const int64_t at = ((first + n) * channels + c) * plane, line = c * columns + n * plane;
            if (affine) {
              affine_slope_all(elements<T>(v) + at, out + channels * columns + line,
                               elements<T>(g) + at, elements<T>(of_sum)[first + n],
                               elements<T>(of_v) + at, of_out + line,
                               of_out + channels * columns + line, plane);
            } else {
              std::copy_n(elements<T>(g) + at, plane, elements<T>(of_v) + at);
              std::copy_n(elements<T>(g) + at, plane, of_out + line);
            }
          }
        const Matrix<T> outputs{of_out, columns}, inner{a, columns};
        multiply(outputs, inner.transposed(), p.outputs, p.hidden, columns,
                 elements<T>(of_head) + strip * p.outputs * p.hidden, p.hidden, T(1));
        row_sums_all(std::as_const(of_out), p.outputs, columns,
                     elements<T>(of_head_bias) + strip * p.outputs);
        multiply(Matrix<T>{elements<T>(head), p.hidden, true}, outputs, p.hidden, columns, p.outputs,
                 slope, columns);
        elu_slope_all(std::as_const(slope), a, slope, p.hidden * columns);
        gather(p.windows, elements<T>(v) + first * p.values(), count, matrix, scratch);
        const Matrix<T> slopes{slope, columns};
        multiply(slopes, Matrix<T>{matrix, columns, true}, p.hidden, taps, columns,
                 elements<T>(of_kernel) + strip * p.hidden * taps, taps, T(1));
        row_sums_all(std::as_const(slope), p.hidden, columns, elements<T>(of_bias) + strip * p.hidden);
        multiply(Matrix<T>{elements<T>(kernel), taps, true}, slopes, taps, columns, p.hidden, matrix,
                 columns);
        scatter(p.windows, std::as_const(matrix), count, elements<T>(of_v) + first * p.values(),
                scratch);
        if (has_extra)
          for (int64_t n = 0; n < count; n++)
            for (int64_t m = 0; m < p.hidden; m++)
              std::copy_n(slope + m * columns + n * plane, plane,
                          elements<T>(of_extra) + ((first + n) * p.hidden + m) * plane);
      });
    });
    return {of_v,
            of_kernel.sum(0).view_as(kernel),
            of_bias.sum(0),
            of_head.sum(0).view_as(head),
            of_head_bias.sum(0),
            of_extra,
            at::Tensor(),
            at::Tensor(),
            at::Tensor()};
  }
};

}  // namespace

ct_status ct_masked_flow(ct_tensor v, ct_tensor kernel, ct_tensor bias, ct_tensor head,
                         ct_tensor head_bias, ct_tensor extra, int64_t up, int64_t left, bool affine,
                         ct_tensor *output, ct_tensor *log_det) {
  return guarded([&] {
    const auto &x = v->value, &k = kernel->value, &h = head->value;
    TORCH_CHECK(is_plain(x) && k.size(1) == x.size(1) && h.size(1) == k.size(0) &&
                    h.size(0) == (affine ? 2 : 1) * x.size(1),
                "ct_masked_flow: the shapes do not belong together");
    std::optional<at::Tensor> added;
    if (extra) added = extra->value;
    const auto made = MaskedFlow::apply(x, k, bias->value, h, head_bias->value, added, up, left, affine);
    *output = wrap(made[0]);
    *log_det = wrap(made[1]);
  });
}

#endif
