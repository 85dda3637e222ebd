// The convolutional network of a coupling on the CPU, as matrix products of a few images at a time,
// forward and backward. The reference is Swift's `ConvolutionNetwork`.
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

// Columns that one product takes: fewer make the weights' gradient the bottleneck.
constexpr int64_t wanted_columns = 512;

struct Plan : Dealing {
  Windows enter, leave;
  int64_t hidden;
};

Plan plan(const at::Tensor &x, const at::Tensor &first, const at::Tensor &last) {
  const int64_t images = x.size(0), plane = x.size(2) * x.size(3), threads = at::get_num_threads();
  const Windows enter{x.size(1), x.size(2), x.size(3), 3, 3, -1, -1};
  const Windows leave{last.size(0), x.size(2), x.size(3), 3, 3, -1, -1};
  const int64_t fair = (images + threads - 1) / threads;
  const int64_t chunk = std::clamp<int64_t>(wanted_columns / plane, 1, std::max<int64_t>(1, fair));
  return {Dealing(images, chunk), enter, leave, first.size(0)};
}

struct CouplingNetwork : torch::autograd::Function<CouplingNetwork> {
  static at::Tensor forward(AutogradContext *context, const at::Tensor &input,
                            const at::Tensor &first_, const at::Tensor &first_bias_,
                            const at::Tensor &middle_, const at::Tensor &middle_bias_,
                            const at::Tensor &last_, const at::Tensor &last_bias_) {
    const at::Tensor x = input.contiguous(), first = first_.contiguous(),
                     first_bias = first_bias_.contiguous(), middle = middle_.contiguous(),
                     middle_bias = middle_bias_.contiguous(), last_bias = last_bias_.contiguous();
    // [outputs·9, M]: every tap of every output is a row.
    const at::Tensor last = last_.permute({0, 2, 3, 1}).contiguous();
    const Plan p = plan(x, first, last_);
    const int64_t plane = p.enter.plane(), outputs = p.leave.channels;
    at::Tensor out = at::empty({p.images, outputs, x.size(2), x.size(3)}, x.options());
    at::Tensor hidden1 = at::empty({p.images * p.hidden * plane}, x.options());
    at::Tensor hidden2 = at::empty({p.images * p.hidden * plane}, x.options());
    by_type(x, [&](auto zero) {
      using T = decltype(zero);
      std::vector<std::vector<T>> buffers(static_cast<size_t>(p.strips)),
          scratches(static_cast<size_t>(p.strips));
      p.for_each([&](int64_t strip, int64_t begin, int64_t count) {
        auto &buffer = buffers[static_cast<size_t>(strip)];
        auto &scratch = scratches[static_cast<size_t>(strip)];
        const int64_t columns = count * plane;
        buffer.resize(static_cast<size_t>(std::max(p.enter.taps(), p.leave.taps()) * columns));
        T *matrix = buffer.data();
        T *a1 = elements<T>(hidden1) + begin * p.hidden * plane;
        T *a2 = elements<T>(hidden2) + begin * p.hidden * plane;
        gather(p.enter, elements<T>(x) + begin * p.enter.channels * plane, count, matrix, scratch);
        multiply(Matrix<T>{elements<T>(first), p.enter.taps()}, Matrix<T>{matrix, columns}, p.hidden,
                 columns, p.enter.taps(), a1, columns);
        biased_elu_all(a1, elements<T>(first_bias), p.hidden, columns);
        multiply(Matrix<T>{elements<T>(middle), p.hidden}, Matrix<T>{a1, columns}, p.hidden, columns,
                 p.hidden, a2, columns);
        biased_elu_all(a2, elements<T>(middle_bias), p.hidden, columns);
        multiply(Matrix<T>{elements<T>(last), p.hidden}, Matrix<T>{a2, columns}, p.leave.taps(),
                 columns, p.hidden, matrix, columns);
        T *to = elements<T>(out) + begin * outputs * plane;
        for (int64_t n = 0; n < count; n++)
          for (int64_t c = 0; c < outputs; c++)
            std::fill_n(to + (n * outputs + c) * plane, plane, elements<T>(last_bias)[c]);
        scatter(p.leave, std::as_const(matrix), count, to, scratch, /*turned=*/true);
      });
    });
    context->save_for_backward({x, first, middle, last, hidden1, hidden2, last_});
    return out;
  }

  static variable_list backward(AutogradContext *context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &x = saved[0], &first = saved[1], &middle = saved[2], &last = saved[3],
                     &hidden1 = saved[4], &hidden2 = saved[5];
    const at::Tensor g = gradients[0].contiguous();
    const Plan p = plan(x, first, saved[6]);
    const int64_t plane = p.enter.plane(), outputs = p.leave.channels, m = p.hidden;
    const int64_t in = p.enter.taps(), taps = p.leave.taps();
    const auto zeros = [&](at::IntArrayRef shape) { return at::zeros(shape, x.options()); };
    at::Tensor of_x = at::zeros_like(x);
    at::Tensor of_first = zeros({p.strips, m, in}), of_first_bias = zeros({p.strips, m});
    at::Tensor of_middle = zeros({p.strips, m, m}), of_middle_bias = zeros({p.strips, m});
    at::Tensor of_last = zeros({p.strips, taps, m});
    by_type(x, [&](auto zero) {
      using T = decltype(zero);
      std::vector<std::vector<T>> buffers(static_cast<size_t>(p.strips)),
          scratches(static_cast<size_t>(p.strips));
      p.for_each([&](int64_t strip, int64_t begin, int64_t count) {
        auto &buffer = buffers[static_cast<size_t>(strip)];
        auto &scratch = scratches[static_cast<size_t>(strip)];
        const int64_t columns = count * plane;
        buffer.resize(static_cast<size_t>((std::max(in, taps) + 2 * m) * columns));
        T *matrix = buffer.data(), *s2 = matrix + std::max(in, taps) * columns, *s1 = s2 + m * columns;
        const T *a1 = elements<T>(hidden1) + begin * m * plane;
        const T *a2 = elements<T>(hidden2) + begin * m * plane;
        gather(p.leave, elements<T>(g) + begin * outputs * plane, count, matrix, scratch,
               /*turned=*/true);
        const Matrix<T> taken{matrix, columns}, slopes2{s2, columns}, slopes1{s1, columns};
        multiply(taken, Matrix<T>{a2, columns, true}, taps, m, columns,
                 elements<T>(of_last) + strip * taps * m, m, T(1));
        multiply(Matrix<T>{elements<T>(last), m, true}, taken, m, columns, taps, s2, columns);
        elu_slope_all(std::as_const(s2), a2, s2, m * columns);
        multiply(slopes2, Matrix<T>{a1, columns, true}, m, m, columns,
                 elements<T>(of_middle) + strip * m * m, m, T(1));
        row_sums_all(std::as_const(s2), m, columns, elements<T>(of_middle_bias) + strip * m);
        multiply(Matrix<T>{elements<T>(middle), m, true}, slopes2, m, columns, m, s1, columns);
        elu_slope_all(std::as_const(s1), a1, s1, m * columns);
        gather(p.enter, elements<T>(x) + begin * p.enter.channels * plane, count, matrix, scratch);
        multiply(slopes1, Matrix<T>{matrix, columns, true}, m, in, columns,
                 elements<T>(of_first) + strip * m * in, in, T(1));
        row_sums_all(std::as_const(s1), m, columns, elements<T>(of_first_bias) + strip * m);
        multiply(Matrix<T>{elements<T>(first), in, true}, slopes1, in, columns, m, matrix, columns);
        scatter(p.enter, std::as_const(matrix), count,
                elements<T>(of_x) + begin * p.enter.channels * plane, scratch);
      });
    });
    return {of_x,
            of_first.sum(0).view_as(first),
            of_first_bias.sum(0),
            of_middle.sum(0).view_as(middle),
            of_middle_bias.sum(0),
            of_last.sum(0).view({outputs, 3, 3, m}).permute({0, 3, 1, 2}).contiguous(),
            g.sum({0, 2, 3})};
  }
};

}  // namespace

ct_status ct_coupling_network(ct_tensor x, const ct_tensor *weights, ct_tensor *out) {
  return guarded([&] {
    const auto at = [&](int i) -> const at::Tensor & { return weights[i]->value; };
    TORCH_CHECK(is_plain(x->value) && at(0).size(1) == x->value.size(1) &&
                    at(2).size(0) == at(0).size(0) && at(2).size(1) == at(0).size(0) &&
                    at(4).size(1) == at(0).size(0),
                "ct_coupling_network: the shapes do not belong together");
    *out = wrap(CouplingNetwork::apply(x->value, at(0), at(1), at(2), at(3), at(4), at(5)));
  });
}

#endif
