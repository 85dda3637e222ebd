// Matrix products of row-major matrices by the BLAS that libtorch carries.
#pragma once

#include <cstdint>

extern "C" {
void sgemm_(const char *, const char *, const int *, const int *, const int *, const float *,
            const float *, const int *, const float *, const int *, const float *, float *,
            const int *);
void dgemm_(const char *, const char *, const int *, const int *, const int *, const double *,
            const double *, const int *, const double *, const int *, const double *, double *,
            const int *);
}

namespace macow {

// A matrix in memory, or its transpose.
template <typename T>
struct Matrix {
  const T *values;
  int64_t stride;
  bool is_transposed = false;
  Matrix transposed() const { return {values, stride, !is_transposed}; }
};

// out[rows][columns] = a[rows][terms] · b[terms][columns] + keep · out. BLAS counts columns first,
// so it is told the product of the transposes.
inline void multiply(Matrix<float> a, Matrix<float> b, int64_t rows, int64_t columns, int64_t terms,
                     float *out, int64_t stride, float keep = 0) {
  const int m = static_cast<int>(columns), n = static_cast<int>(rows), k = static_cast<int>(terms),
            lb = static_cast<int>(b.stride), la = static_cast<int>(a.stride),
            lo = static_cast<int>(stride);
  const float one = 1;
  sgemm_(b.is_transposed ? "T" : "N", a.is_transposed ? "T" : "N", &m, &n, &k, &one, b.values, &lb,
         a.values, &la, &keep, out, &lo);
}

inline void multiply(Matrix<double> a, Matrix<double> b, int64_t rows, int64_t columns,
                     int64_t terms, double *out, int64_t stride, double keep = 0) {
  const int m = static_cast<int>(columns), n = static_cast<int>(rows), k = static_cast<int>(terms),
            lb = static_cast<int>(b.stride), la = static_cast<int>(a.stride),
            lo = static_cast<int>(stride);
  const double one = 1;
  dgemm_(b.is_transposed ? "T" : "N", a.is_transposed ? "T" : "N", &m, &n, &k, &one, b.values, &lb,
         a.values, &la, &keep, out, &lo);
}

}  // namespace macow
