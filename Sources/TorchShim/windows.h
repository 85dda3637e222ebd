// Convolutions as matrix products: what a kernel sees of a few images, laid out as a matrix.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace macow {

// A kernel over planes: tap (i, j) of the output at (y, x) meets the input at (y + i + up,
// x + j + left); zeros lie around the planes.
struct Windows {
  int64_t channels, height, width, kernel_height, kernel_width, up, left;

  int64_t plane() const { return height * width; }
  int64_t taps() const { return channels * kernel_height * kernel_width; }
  int64_t top() const { return std::max<int64_t>(0, -up); }
  int64_t bottom() const { return std::max<int64_t>(0, up + kernel_height - 1); }
  int64_t before() const { return std::max<int64_t>(0, -left); }
  int64_t after() const { return std::max<int64_t>(0, left + kernel_width - 1); }
  int64_t pitch() const { return width + before() + after(); }
  int64_t padded() const { return (height + top() + bottom()) * pitch(); }
  // Which row of the matrix a tap is; `turned` counts taps from the far end.
  int64_t row(int64_t c, int64_t i, int64_t j, bool turned) const {
    if (turned) i = kernel_height - 1 - i, j = kernel_width - 1 - j;
    return (c * kernel_height + i) * kernel_width + j;
  }
};

template <int64_t fixed, typename T>
inline void copy_lines(const T *from, int64_t from_stride, T *to, int64_t lines, int64_t width) {
  const int64_t count = fixed ? fixed : width;
  for (int64_t y = 0; y < lines; y++)
    std::memcpy(to + y * count, from + y * from_stride, static_cast<size_t>(count) * sizeof(T));
}

template <int64_t fixed, typename T>
inline void add_lines(const T *from, T *to, int64_t to_stride, int64_t lines, int64_t width) {
  const int64_t count = fixed ? fixed : width;
  for (int64_t y = 0; y < lines; y++)
    for (int64_t x = 0; x < count; x++) to[y * to_stride + x] += from[y * count + x];
}

// Calls body with the width if it is a usual one, so that short lines become single instructions.
template <typename Body>
inline void by_width(int64_t width, Body &&body) {
  switch (width) {
    case 4: return body(std::integral_constant<int64_t, 4>());
    case 8: return body(std::integral_constant<int64_t, 8>());
    case 16: return body(std::integral_constant<int64_t, 16>());
    case 32: return body(std::integral_constant<int64_t, 32>());
    default: return body(std::integral_constant<int64_t, 0>());
  }
}

// x: `images` × [C, H, W] → matrix [taps][images·H·W].
template <typename T>
void gather(const Windows &s, const T *x, int64_t images, T *matrix, std::vector<T> &scratch,
            bool turned = false) {
  const int64_t columns = images * s.plane();
  scratch.assign(static_cast<size_t>(s.padded()), T(0));
  T *padded = scratch.data();
  by_width(s.width, [&](auto fixed) {
    for (int64_t n = 0; n < images; n++) {
      for (int64_t c = 0; c < s.channels; c++) {
        const T *from = x + (n * s.channels + c) * s.plane();
        for (int64_t y = 0; y < s.height; y++)
          std::memcpy(padded + (y + s.top()) * s.pitch() + s.before(), from + y * s.width,
                      static_cast<size_t>(s.width) * sizeof(T));
        for (int64_t i = 0; i < s.kernel_height; i++)
          for (int64_t j = 0; j < s.kernel_width; j++)
            copy_lines<fixed.value>(
                padded + (i + s.up + s.top()) * s.pitch() + j + s.left + s.before(), s.pitch(),
                matrix + s.row(c, i, j, turned) * columns + n * s.plane(), s.height, s.width);
      }
    }
  });
}

// The transpose of `gather`: x += what the matrix gives back to every pixel.
template <typename T>
void scatter(const Windows &s, const T *matrix, int64_t images, T *x, std::vector<T> &scratch,
             bool turned = false) {
  const int64_t columns = images * s.plane();
  by_width(s.width, [&](auto fixed) {
    for (int64_t n = 0; n < images; n++) {
      for (int64_t c = 0; c < s.channels; c++) {
        scratch.assign(static_cast<size_t>(s.padded()), T(0));
        T *padded = scratch.data();
        for (int64_t i = 0; i < s.kernel_height; i++)
          for (int64_t j = 0; j < s.kernel_width; j++)
            add_lines<fixed.value>(
                matrix + s.row(c, i, j, turned) * columns + n * s.plane(),
                padded + (i + s.up + s.top()) * s.pitch() + j + s.left + s.before(), s.pitch(),
                s.height, s.width);
        T *to = x + (n * s.channels + c) * s.plane();
        for (int64_t y = 0; y < s.height; y++)
          for (int64_t p = 0; p < s.width; p++)
            to[y * s.width + p] += padded[(y + s.top()) * s.pitch() + s.before() + p];
      }
    }
  });
}

// Images that one product takes together: enough columns for the BLAS, few enough for the cache.
inline int64_t images_at_once(int64_t images, int64_t plane) {
  return std::clamp<int64_t>(128 / std::max<int64_t>(1, plane), 1, std::max<int64_t>(1, images));
}

}  // namespace macow
