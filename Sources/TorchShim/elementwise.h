// Elementwise kernels that fused layers share, each compiled for several instruction sets.
#pragma once

#include <algorithm>

#include "vector_math.h"

namespace macow {

#define MACOW_INLINE inline __attribute__((always_inline))

// ELU: x, or exp(x) − 1 below 0. A NaN stays one: it is not below 0.
template <typename T>
MACOW_INLINE T elu_of(T x) {
  const T low = expm1_negative(x < T(0) ? x : T(0));
  return x < T(0) ? low : x;
}

template <typename T>
MACOW_INLINE void elu_kernel(const T *x, T *y, int64_t count) {
  for (int64_t i = 0; i < count; i++) y[i] = elu_of(x[i]);
}
MACOW_DISPATCH(elu_all, elu_kernel)

// x[m][p] ← elu(x[m][p] + bias[m] + extra[m][p]); extra may be null.
template <typename T>
MACOW_INLINE void biased_elu_kernel(T *x, const T *bias, int64_t rows, int64_t columns) {
  for (int64_t m = 0; m < rows; m++) {
    T *line = x + m * columns;
    const T shift = bias[m];
    for (int64_t p = 0; p < columns; p++) line[p] = elu_of(line[p] + shift);
  }
}
MACOW_DISPATCH(biased_elu_all, biased_elu_kernel)

// The slope of ELU follows from its output: exp(x) = y + 1 below 0.
template <typename T>
MACOW_INLINE void elu_slope_kernel(const T *g, const T *y, T *out, int64_t count) {
  for (int64_t i = 0; i < count; i++) out[i] = y[i] < T(0) ? g[i] * (y[i] + T(1)) : g[i];
}
MACOW_DISPATCH(elu_slope_all, elu_slope_kernel)

// sums[m] += Σ_p x[m][p].
template <typename T>
MACOW_INLINE void row_sums_kernel(const T *x, int64_t rows, int64_t columns, T *sums) {
  constexpr int64_t lanes = 16;
  for (int64_t m = 0; m < rows; m++) {
    const T *line = x + m * columns;
    T parts[lanes] = {};
    int64_t p = 0;
    for (; p + lanes <= columns; p += lanes)
      for (int64_t q = 0; q < lanes; q++) parts[q] += line[p + q];
    T total = 0;
    for (; p < columns; p++) total += line[p];
    for (int64_t q = 0; q < lanes; q++) total += parts[q];
    sums[m] += total;
  }
}
MACOW_DISPATCH(row_sums_all, row_sums_kernel)

// w = v·σ(ρ + 2) + μ over `count` numbers; log_det += Σ log σ(ρ + 2).
template <typename T>
MACOW_INLINE void affine_kernel(const T *v, const T *shift, const T *logit, T *w, int64_t count,
                                double *log_det) {
  constexpr int64_t lanes = 16;
  for (int64_t start = 0; start < count; start += 32 * lanes) {
    const int64_t end = std::min(start + 32 * lanes, count);
    T sums[lanes] = {};
    int64_t i = start;
    for (; i + lanes <= end; i += lanes)
      for (int64_t q = 0; q < lanes; q++) {
        const T t = logit[i + q] + T(2), e = exp_negative(t > 0 ? -t : t);
        w[i + q] = v[i + q] * ((t > 0 ? T(1) : e) / (T(1) + e)) + shift[i + q];
        sums[q] += (t < 0 ? t : T(0)) - log1p_fraction(e);
      }
    for (; i < end; i++) {
      const T t = logit[i] + T(2), e = exp_negative(t > 0 ? -t : t);
      w[i] = v[i] * ((t > 0 ? T(1) : e) / (T(1) + e)) + shift[i];
      sums[i % lanes] += (t < 0 ? t : T(0)) - log1p_fraction(e);
    }
    double total = 0;
    for (int64_t q = 0; q < lanes; q++) total += static_cast<double>(sums[q]);
    *log_det += total;
  }
}
MACOW_DISPATCH(affine_all, affine_kernel)

template <typename T>
MACOW_INLINE void affine_slope_kernel(const T *v, const T *logit, const T *g, T log_det_slope,
                                      T *of_v, T *of_shift, T *of_logit, int64_t count) {
  for (int64_t i = 0; i < count; i++) {
    const T t = logit[i] + T(2), e = exp_negative(t > 0 ? -t : t), inverse = T(1) / (T(1) + e);
    const T scale = (t > 0 ? T(1) : e) * inverse, rest = (t > 0 ? e : T(1)) * inverse;
    of_v[i] = g[i] * scale;
    of_shift[i] = g[i];
    of_logit[i] = (g[i] * v[i] * scale + log_det_slope) * rest;
  }
}
MACOW_DISPATCH(affine_slope_all, affine_slope_kernel)

}  // namespace macow
