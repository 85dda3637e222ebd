// Elementary functions of real numbers ≤ 0 that compilers turn into vector code, and the choice of
// the instruction set. In float32 they are within 2 units in the last place.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace macow {

// exp(x) − 1 for x ≤ 0, with x = n·ln 2 + r, |r| ≤ ln 2 / 2, and a Taylor polynomial of exp(r) − 1.
inline __attribute__((always_inline)) float expm1_negative(float x) {
  x = x < -87.0f ? -87.0f : x;
  const float n = __builtin_floorf(x * 1.44269504f + 0.5f);
  const float r = (x - n * 0.693145752f) - n * 1.42860677e-6f;
  float p = 1.0f / 5040;
  p = p * r + 1.0f / 720;
  p = p * r + 1.0f / 120;
  p = p * r + 1.0f / 24;
  p = p * r + 1.0f / 6;
  p = p * r + 0.5f;
  p = p * r * r + r;
  const float scale = std::bit_cast<float>((static_cast<int32_t>(n) + 127) << 23);
  return p * scale + (scale - 1.0f);
}

inline __attribute__((always_inline)) double expm1_negative(double x) { return std::expm1(x); }

inline __attribute__((always_inline)) float exp_negative(float x) {
  return expm1_negative(x) + 1.0f;
}

inline __attribute__((always_inline)) double exp_negative(double x) { return std::exp(x); }

// log(1 + e) for 0 ≤ e ≤ 1, as 2·artanh(e / (2 + e)), whose argument is at most 1/3.
inline __attribute__((always_inline)) float log1p_fraction(float e) {
  const float s = e / (2.0f + e), q = s * s;
  float p = 1.0f / 13;
  p = p * q + 1.0f / 11;
  p = p * q + 1.0f / 9;
  p = p * q + 1.0f / 7;
  p = p * q + 1.0f / 5;
  p = p * q + 1.0f / 3;
  return 2 * (s + s * q * p);
}

inline __attribute__((always_inline)) double log1p_fraction(double e) { return std::log1p(e); }

enum class Instructions { plain, avx2, avx512 };

// What this processor has.
inline Instructions instructions() {
  static const Instructions best =
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
              __builtin_cpu_supports("avx512dq")
          ? Instructions::avx512
          : __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? Instructions::avx2
                                                                             : Instructions::plain;
  return best;
}

#define MACOW_AVX2 __attribute__((target("avx2,fma")))
#define MACOW_AVX512                                                       \
  __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma")))

// Defines `name`, which calls the always-inlined `kernel` compiled for what the processor has.
#define MACOW_DISPATCH(name, kernel)                                          \
  template <typename... A>                                                    \
  MACOW_AVX512 void name##_avx512(A... a) { kernel(a...); }                   \
  template <typename... A>                                                    \
  MACOW_AVX2 void name##_avx2(A... a) { kernel(a...); }                       \
  template <typename... A>                                                    \
  void name##_plain(A... a) { kernel(a...); }                                 \
  template <typename... A>                                                    \
  void name(A... a) {                                                         \
    switch (instructions()) {                                                 \
      case Instructions::avx512: return name##_avx512(a...);                  \
      case Instructions::avx2: return name##_avx2(a...);                      \
      case Instructions::plain: return name##_plain(a...);                    \
    }                                                                         \
  }

}  // namespace macow
