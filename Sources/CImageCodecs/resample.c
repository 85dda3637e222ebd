// Two passes of a separable filter over 8-bit RGB, with integer weights.

#include "CImageCodecs.h"

#include <string.h>

// Vectors wider than the baseline's never cross a call: every function that has one is inlined.
#pragma clang diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline))

typedef int32_t sums __attribute__((vector_size(32)));
typedef uint8_t bytes16 __attribute__((vector_size(16)));
typedef uint8_t bytes8 __attribute__((vector_size(8)));

enum { LANES = 8, HALF = 1 << (CIC_WEIGHT_BITS - 1) };

INLINE sums widen(bytes8 value) { return __builtin_convertvector(value, sums); }

INLINE bytes8 load(const uint8_t *from) {
  bytes8 value;
  memcpy(&value, from, sizeof value);
  return value;
}

INLINE sums splat(int32_t value) { return (sums){0} + value; }

INLINE bytes8 rounded(sums total) {
  total >>= CIC_WEIGHT_BITS;
  total = __builtin_elementwise_min(__builtin_elementwise_max(total, splat(0)), splat(255));
  return __builtin_convertvector(total, bytes8);
}

// Horizontal ------------------------------------------------------------------------------------

// Two pixels a step: lanes r g b - r g b -.
INLINE void filter_row(const uint8_t *row, const cic_kernel *kernel, uint8_t *out) {
  const int32_t *weights = kernel->weights;
  for (size_t x = 0; x < kernel->outputs; x++) {
    const uint8_t *from = row + 3 * (size_t)kernel->starts[x];
    sums total = {HALF, HALF, HALF, HALF, 0, 0, 0, 0};
    for (size_t pair = 0; pair < kernel->taps / 2; pair++, from += 6, weights += LANES) {
      sums weight;
      memcpy(&weight, weights, sizeof weight);
      total += weight * widen(__builtin_shufflevector(load(from), load(from), 0, 1, 2, 2, 3, 4,
                                                      5, 5));
    }
    total += __builtin_shufflevector(total, total, 4, 5, 6, 7, 0, 1, 2, 3);
    bytes8 pixel = rounded(total);
    memcpy(out + 3 * x, &pixel, 3);
  }
}

INLINE void filter_rows(const uint8_t *pixels, size_t width, size_t height,
                        const cic_kernel *kernel, uint8_t *row, uint8_t *out) {
  for (size_t y = 0; y < height; y++) {
    memcpy(row, pixels + y * width * 3, width * 3);
    filter_row(row, kernel, out + y * kernel->outputs * 3);
  }
}

// Vertical --------------------------------------------------------------------------------------

INLINE void filter_columns(const uint8_t *pixels, size_t row_size, const cic_kernel *kernel,
                           uint8_t *out) {
  for (size_t y = 0; y < kernel->outputs; y++, out += row_size) {
    const uint8_t *first = pixels + (size_t)kernel->starts[y] * row_size;
    const int32_t *weight = kernel->weights + y * kernel->taps;
    size_t count = (size_t)kernel->counts[y], x = 0;
    for (; x + 2 * LANES <= row_size; x += 2 * LANES) {
      sums left = splat(HALF), right = splat(HALF);
      for (size_t t = 0; t < count; t++) {
        const uint8_t *from = first + t * row_size + x;
        sums w = splat(weight[t]);
        left += w * widen(load(from));
        right += w * widen(load(from + LANES));
      }
      bytes8 low = rounded(left), high = rounded(right);
      memcpy(out + x, &low, LANES);
      memcpy(out + x + LANES, &high, LANES);
    }
    for (; x < row_size; x++) {
      int32_t total = HALF;
      for (size_t t = 0; t < count; t++) total += weight[t] * first[t * row_size + x];
      total >>= CIC_WEIGHT_BITS;
      out[x] = (uint8_t)(total < 0 ? 0 : total > 255 ? 255 : total);
    }
  }
}

// The best instructions there are ----------------------------------------------------------------

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void filter_rows_avx2(const uint8_t *pixels, size_t width,
                                                             size_t height,
                                                             const cic_kernel *kernel,
                                                             uint8_t *row, uint8_t *out) {
  filter_rows(pixels, width, height, kernel, row, out);
}

__attribute__((target("avx2"))) static void filter_columns_avx2(const uint8_t *pixels,
                                                                size_t row_size,
                                                                const cic_kernel *kernel,
                                                                uint8_t *out) {
  filter_columns(pixels, row_size, kernel, out);
}

static int has_avx2(void) { return __builtin_cpu_supports("avx2"); }
#else
#define filter_rows_avx2 filter_rows
#define filter_columns_avx2 filter_columns
static int has_avx2(void) { return 0; }
#endif

void cic_resample_rows(const uint8_t *pixels, size_t width, size_t height,
                       const cic_kernel *kernel, uint8_t *row, uint8_t *out) {
  if (has_avx2())
    filter_rows_avx2(pixels, width, height, kernel, row, out);
  else
    filter_rows(pixels, width, height, kernel, row, out);
}

void cic_resample_columns(const uint8_t *pixels, size_t row_size, const cic_kernel *kernel,
                          uint8_t *out) {
  if (has_avx2())
    filter_columns_avx2(pixels, row_size, kernel, out);
  else
    filter_columns(pixels, row_size, kernel, out);
}
