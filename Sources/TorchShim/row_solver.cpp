// The inverse of a masked convolutional flow, row after row, without a barrier between threads.
#include "fused.h"
#include "vector_math.h"

#if __has_include(<ATen/ATen.h>)

#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace macow;

namespace {

struct Shape {
  int64_t channels, height, width, depth, breadth, hidden, outputs;
  bool affine;
};

template <typename T>
struct Weights {
  const T *kernel, *bias, *head, *head_bias;
};

// Columns that one pass keeps in registers: two AVX-512 or four AVX registers of float32.
template <typename T>
constexpr int64_t tile = 128 / static_cast<int64_t>(sizeof(T));
// Rows of the matrix that are computed together.
constexpr int64_t block = 4;

// out[m][p] = bias[m] + Σ_k matrix[m][k] · inputs[k][p], every sum in the order of k.
template <typename T>
inline __attribute__((always_inline)) void multiply(
    const T *matrix, const T *bias, int64_t rows, const T *const *inputs, int64_t terms,
    int64_t columns, T *out, int64_t stride) {
  for (int64_t p = 0; p < columns; p += tile<T>) {
    for (int64_t m = 0; m < rows; m += block) {
      T sums[block][tile<T>];
      const int64_t used = std::min(block, rows - m);
      for (int64_t r = 0; r < block; r++)
        for (int64_t q = 0; q < tile<T>; q++) sums[r][q] = r < used ? bias[m + r] : T(0);
      const T *lines[block];
      for (int64_t r = 0; r < block; r++) lines[r] = matrix + (m + std::min(r, used - 1)) * terms;
      for (int64_t k = 0; k < terms; k++) {
        const T *x = inputs[k] + p;
        for (int64_t r = 0; r < block; r++) {
          const T factor = lines[r][k];
          for (int64_t q = 0; q < tile<T>; q++) sums[r][q] += factor * x[q];
        }
      }
      for (int64_t r = 0; r < used; r++)
        for (int64_t q = 0; q < tile<T>; q++) out[(m + r) * stride + p + q] = sums[r][q];
    }
  }
}

// Solves `count` images that one thread owns. Their rows lie side by side, each with the kernel's
// margin of zeros, so a shifted window of all of them is one run of memory.
template <typename T>
inline __attribute__((always_inline)) void solve(
    const Shape &s, const Weights<T> &weights, const T *w, const T *extra, int64_t count, T *v,
    double *log_det) {
  const int64_t margin = s.breadth / 2, pitch = s.width + 2 * margin;
  const int64_t columns = count * pitch;
  // Reading a tile past the last column, shifted by the kernel's breadth, must stay inside.
  const int64_t stride = (columns + tile<T> - 1) / tile<T> * tile<T> + s.breadth;
  const int64_t plane = s.height * s.width, terms = s.channels * s.depth * s.breadth;
  std::vector<T> ring(static_cast<size_t>(s.depth * s.channels * stride), T(0));
  std::vector<T> hidden(static_cast<size_t>(s.hidden * stride));
  std::vector<T> parameters(static_cast<size_t>(s.outputs * stride));
  std::vector<const T *> windows(static_cast<size_t>(terms)), activations;
  for (int64_t m = 0; m < s.hidden; m++) activations.push_back(hidden.data() + m * stride);
  std::fill(log_det, log_det + count, 0.0);

  for (int64_t row = 0; row < s.height; row++) {
    // The ring's oldest row is row − depth, which the kernel's first line meets.
    for (int64_t c = 0, k = 0; c < s.channels; c++)
      for (int64_t i = 0; i < s.depth; i++)
        for (int64_t j = 0; j < s.breadth; j++, k++)
          windows[k] = ring.data() + (((row + i) % s.depth) * s.channels + c) * stride + j;
    multiply(weights.kernel, weights.bias, s.hidden, windows.data(), terms, columns, hidden.data(),
             stride);
    for (int64_t m = 0; m < s.hidden; m++) {
      T *a = hidden.data() + m * stride;
      if (extra)
        for (int64_t n = 0; n < count; n++) {
          const T *from = extra + (n * s.hidden + m) * plane + row * s.width;
          for (int64_t x = 0; x < s.width; x++) a[n * pitch + x] += from[x];
        }
      for (int64_t p = 0; p < columns; p++) a[p] = a[p] > 0 ? a[p] : std::expm1(a[p]);
    }
    multiply(weights.head, weights.head_bias, s.outputs, activations.data(), s.hidden, columns,
             parameters.data(), stride);
    for (int64_t c = 0; c < s.channels; c++) {
      T *solved = ring.data() + ((row % s.depth) * s.channels + c) * stride;
      const T *shift = parameters.data() + c * stride;
      const T *logit = parameters.data() + (s.channels + c) * stride;
      for (int64_t n = 0; n < count; n++) {
        const int64_t at = (n * s.channels + c) * plane + row * s.width;
        for (int64_t x = 0; x < s.width; x++) {
          const int64_t p = n * pitch + x;
          T value = w[at + x] - shift[p];
          if (s.affine) {
            const T t = logit[p] + T(2), e = std::exp(-std::abs(t));
            value /= (t > 0 ? T(1) : e) / (T(1) + e) + T(1e-12);
            log_det[n] += static_cast<double>(std::log1p(e) + std::max(-t, T(0)));
          }
          v[at + x] = value;
          solved[margin + p] = value;
        }
      }
    }
  }
}

MACOW_DISPATCH(solve_best, solve)

template <typename T>
void solve_all(const Shape &s, const at::Tensor &w, const at::Tensor &kernel,
               const at::Tensor &bias, const at::Tensor &head, const at::Tensor &head_bias,
               const at::Tensor *extra, at::Tensor &v, at::Tensor &log_det) {
  const Weights<T> weights{elements<T>(kernel), elements<T>(bias),
                           elements<T>(head), elements<T>(head_bias)};
  const int64_t images = w.size(0), plane = s.height * s.width;
  // Enough columns to fill the registers, few enough to stay in the first cache.
  const int64_t pitch = s.width + s.breadth - 1;
  const int64_t group = std::clamp<int64_t>(
      std::min((images + at::get_num_threads() - 1) / at::get_num_threads(), 64 / pitch + 1), 1, images);
  const int64_t groups = (images + group - 1) / group;
  at::parallel_for(0, groups, 1, [&](int64_t begin, int64_t end) {
    std::vector<double> sums(static_cast<size_t>(group));
    for (int64_t g = begin; g < end; g++) {
      const int64_t first = g * group, count = std::min(group, images - first);
      solve_best(s, weights, elements<T>(w) + first * s.channels * plane,
                    extra ? elements<T>(*extra) + first * s.hidden * plane : nullptr, count,
                    static_cast<T *>(v.mutable_data_ptr()) + first * s.channels * plane, sums.data());
      std::copy_n(sums.begin(), count, static_cast<double *>(log_det.mutable_data_ptr()) + first);
    }
  });
}

}  // namespace

ct_status ct_solve_rows(ct_tensor w, ct_tensor kernel, ct_tensor bias, ct_tensor head,
                        ct_tensor head_bias, ct_tensor extra, bool affine, ct_tensor *v,
                        ct_tensor *log_det) {
  return guarded([&] {
    const c10::AutoGradMode no_grad(false);
    const auto input = w->value.contiguous(), k = kernel->value.contiguous(),
               b = bias->value.contiguous(), h = head->value.contiguous(),
               hb = head_bias->value.contiguous();
    const at::Tensor e = extra ? extra->value.contiguous() : at::Tensor();
    const Shape s{input.size(1), input.size(2), input.size(3), k.size(2),
                  k.size(3),     k.size(0),     h.size(0),     affine};
    TORCH_CHECK(input.device().is_cpu() && k.size(1) == s.channels && h.size(1) == s.hidden &&
                    s.outputs == (affine ? 2 : 1) * s.channels && s.breadth % 2 == 1 &&
                    (!extra || (e.size(0) == input.size(0) && e.size(1) == s.hidden)),
                "ct_solve_rows: the shapes do not belong together");
    at::Tensor solved = at::empty_like(input);
    at::Tensor sums = at::empty({input.size(0)}, input.options().dtype(at::kDouble));
    const auto run = [&](auto zero) {
      solve_all<decltype(zero)>(s, input, k, b, h, hb, extra ? &e : nullptr, solved, sums);
    };
    if (input.scalar_type() == at::kDouble) {
      run(0.0);
    } else {
      TORCH_CHECK(input.scalar_type() == at::kFloat, "ct_solve_rows: float32 or float64 only");
      run(0.0f);
    }
    *v = wrap(std::move(solved));
    *log_det = wrap(sums.to(input.scalar_type()));
  });
}

#endif
