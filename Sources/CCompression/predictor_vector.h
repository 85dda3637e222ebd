#pragma once

// Sixteen bytes at a time: what both ways of predicting are made of; private to this target.

#include "CCompression.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define LANES 16
#define INLINE static inline __attribute__((always_inline))

typedef uint8_t lanes __attribute__((vector_size(LANES), aligned(1)));

// The byte shuffles below are one instruction each from SSSE3 on. A function that exists twice,
// once compiled for AVX2, is chosen among with these.
#if defined(__x86_64__)
#define FOR_AVX2 __attribute__((target("avx2")))
INLINE int has_avx2(void) { return __builtin_cpu_supports("avx2"); }
#else
#define FOR_AVX2
INLINE int has_avx2(void) { return 0; }
#endif

INLINE lanes med_lanes(lanes left, lanes up, lanes corner) {
  lanes low = __builtin_elementwise_min(left, up);
  lanes high = __builtin_elementwise_max(left, up);
  // corner >= high gives low, corner <= low gives high, else the plane through the three; that
  // sum lies between low and high exactly then, so clamping the corner does both.
  lanes clamped = __builtin_elementwise_min(__builtin_elementwise_max(corner, low), high);
  return left + up - clamped;
}

INLINE lanes load(const uint8_t *from) {
  lanes value;
  memcpy(&value, from, LANES);
  return value;
}

INLINE void store(uint8_t *to, lanes value) { memcpy(to, &value, LANES); }

// rows[i][j] becomes rows[j][i]: four rounds of perfect shuffles.
INLINE void transpose(lanes rows[LANES]) {
  for (int round = 0; round < 4; round++) {
    lanes mixed[LANES];
    for (int i = 0; i < LANES / 2; i++) {
      lanes a = rows[i], b = rows[i + LANES / 2];
      mixed[2 * i] = __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6,
                                             22, 7, 23);
      mixed[2 * i + 1] = __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13,
                                                 29, 14, 30, 15, 31);
    }
    memcpy(rows, mixed, sizeof mixed);
  }
}

// Sixteen pixels r g b r g b ... from three vectors.
INLINE void interleave(lanes r, lanes g, lanes b, uint8_t *to) {
  lanes rg0 = __builtin_shufflevector(r, g, 0, 16, 0, 1, 17, 0, 2, 18, 0, 3, 19, 0, 4, 20, 0, 5);
  lanes rg1 =
      __builtin_shufflevector(r, g, 21, 0, 6, 22, 0, 7, 23, 0, 8, 24, 0, 9, 25, 0, 10, 26);
  lanes rg2 =
      __builtin_shufflevector(r, g, 0, 11, 27, 0, 12, 28, 0, 13, 29, 0, 14, 30, 0, 15, 31, 0);
  store(to, __builtin_shufflevector(rg0, b, 0, 1, 16, 3, 4, 17, 6, 7, 18, 9, 10, 19, 12, 13, 20,
                                    15));
  store(to + 16, __builtin_shufflevector(rg1, b, 0, 21, 2, 3, 22, 5, 6, 23, 8, 9, 24, 11, 12, 25,
                                         14, 15));
  store(to + 32, __builtin_shufflevector(rg2, b, 26, 1, 2, 27, 4, 5, 28, 7, 8, 29, 10, 11, 30,
                                         13, 14, 31));
}

INLINE void separate(const uint8_t *from, lanes *r, lanes *g, lanes *b) {
  lanes p = load(from), q = load(from + 16), s = load(from + 32);
  lanes pq = __builtin_shufflevector(p, q, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 0, 0, 0, 0, 0);
  *r = __builtin_shufflevector(pq, s, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 20, 23, 26, 29);
  pq = __builtin_shufflevector(p, q, 1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 0, 0, 0, 0, 0);
  *g = __builtin_shufflevector(pq, s, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 18, 21, 24, 27, 30);
  pq = __builtin_shufflevector(p, q, 2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 0, 0, 0, 0, 0, 0);
  *b = __builtin_shufflevector(pq, s, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 19, 22, 25, 28, 31);
}

/// Encodes or decodes sixteen images whose residuals lie side by side (strides.image == 1).
///
/// `memory` has room for `predictor_batch_memory` bytes.
void predictor_encode_batch(const uint8_t *pixels, size_t height, size_t width, uint8_t *memory,
                            uint8_t *residuals, ccp_strides strides);
void predictor_decode_batch(const uint8_t *residuals, ccp_strides strides, size_t height,
                            size_t width, uint8_t *memory, uint8_t *pixels);
size_t predictor_batch_memory(size_t width);

/// Encodes or decodes one image at any strides.
///
/// `memory` has room for `predictor_image_memory` bytes, all zero before the first image; it may
/// be used for further images of one width.
void predictor_encode_image(const uint8_t *pixels, size_t height, size_t width, uint8_t *memory,
                            uint8_t *residuals, ccp_strides strides);
void predictor_decode_image(const uint8_t *residuals, ccp_strides strides, size_t height,
                            size_t width, uint8_t *memory, uint8_t *pixels);
size_t predictor_image_memory(size_t width);
