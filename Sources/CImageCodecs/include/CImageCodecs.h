#pragma once

// PNG, JPEG and WebP to tight 8-bit RGB, RGB to PNG, and the inner loops of resampling. Every jump
// of the libraries starts and ends inside this target.

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The largest side that is decoded.
#define CIC_MAX_SIDE 16384u
/// The most pixels that are decoded: 96 MiB as RGB. What a file claims cannot cost more.
#define CIC_MAX_PIXELS (32u * 1024u * 1024u)

/// What the file holds, before any conversion.
typedef enum cic_kind {
  CIC_RGB = 0,
  CIC_GREY,
  CIC_GREY_ALPHA,
  CIC_PALETTE,
  CIC_RGB_ALPHA,
  /// More than 8 bits a channel.
  CIC_DEEP,
  /// CMYK or YCCK.
  CIC_CMYK,
  CIC_ANIMATED,
} cic_kind;

typedef enum cic_status {
  CIC_OK = 0,
  /// Damaged, or not this format; `message` says how.
  CIC_CORRUPT = 1,
  /// A sound file of a kind that was not asked for; `kind`, `width` and `height` are set.
  CIC_KIND = 2,
  /// Larger than the limits above.
  CIC_TOO_LARGE = 3,
  CIC_MEMORY = 4,
} cic_status;

/// A decoded image. `pixels` is [height][width][3] and must be freed with `cic_free`.
typedef struct cic_image {
  uint8_t *pixels;
  uint32_t width, height;
  cic_kind kind;
  char message[200];
} cic_image;

/// Decodes a whole file in memory.
///
/// Without `convert` only CIC_RGB is decoded (WebP: with its alpha dropped). With it, grey becomes
/// three equal channels, palettes are looked up, and alpha is dropped without compositing. Deep,
/// CMYK and animated files are never decoded. Colour profiles, gamma and orientation are ignored;
/// a warning of the library counts as damage, and so does a JPEG scan that no encoder can have
/// written, about which libjpeg says nothing; text chunks are never inflated.
cic_status cic_decode_png(const uint8_t *bytes, size_t size, int convert, cic_image *image);
cic_status cic_decode_jpeg(const uint8_t *bytes, size_t size, int convert, cic_image *image);
cic_status cic_decode_webp(const uint8_t *bytes, size_t size, int convert, cic_image *image);

/// Encodes [height][width][3] as an 8-bit RGB PNG; free `*png` with `cic_free`.
cic_status cic_png_encode(const uint8_t *pixels, uint32_t width, uint32_t height, uint8_t **png,
                          size_t *png_size);

/// Fractional bits of a kernel's weights.
#define CIC_WEIGHT_BITS 22

/// The weights of one axis. Output i is the sum of `counts[i]` inputs from `starts[i]` on, times
/// their weights, rounded and clamped; every run lies inside the input. There are `taps` weights an
/// output, an even number, those past the run 0. Sums are 32-bit: weights must add up to about 1.
typedef struct cic_kernel {
  const int32_t *starts, *counts, *weights;
  size_t outputs, taps;
} cic_kernel;

/// Filters each row of [height][width][3]. The weights are those of two inputs at a time, as
/// a a a 0 b b b 0. `row` has room for 3 * (width + taps) + 8 bytes, zeros past 3 * width.
void cic_resample_rows(const uint8_t *pixels, size_t width, size_t height,
                       const cic_kernel *kernel, uint8_t *row, uint8_t *out);

/// Filters each column of rows of `row_size` bytes.
void cic_resample_columns(const uint8_t *pixels, size_t row_size, const cic_kernel *kernel,
                          uint8_t *out);

void cic_free(uint8_t *buffer);

#ifdef __cplusplus
}
#endif
