#pragma once

// Byte-level codecs with status codes: no jump, no global state and no exception leaves this target.

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a call ended with.
typedef enum ccp_status {
  CCP_OK = 0,
  /// The compressed bytes contradict their format.
  CCP_CORRUPT = 1,
  /// The compressed bytes end too early.
  CCP_TRUNCATED = 2,
  /// A checksum of the content differs.
  CCP_CHECKSUM = 3,
  /// The content has another length than was recorded or expected.
  CCP_LENGTH = 4,
  /// Bytes follow the end of the compressed stream.
  CCP_TRAILING = 5,
  /// No memory.
  CCP_MEMORY = 6,
  /// The library refused its parameters, or the output buffer is too small.
  CCP_INTERNAL = 7,
} ccp_status;

// gzip ------------------------------------------------------------------------------------------

/// A gzip stream of one or more members that is being inflated.
typedef struct ccp_gunzip ccp_gunzip;

/// A new stream, or NULL without memory.
ccp_gunzip *ccp_gunzip_create(void);
void ccp_gunzip_destroy(ccp_gunzip *stream);

/// Inflates from `source` into `target` until one of them is used up.
///
/// `consumed` and `produced` say how far it came; both may be short of their buffer only at the
/// end of the other. Returns CCP_OK, CCP_CORRUPT, CCP_CHECKSUM (CRC-32), CCP_LENGTH (ISIZE),
/// CCP_TRAILING or CCP_MEMORY.
ccp_status ccp_gunzip_run(ccp_gunzip *stream, const uint8_t *source, size_t source_size,
                          size_t *consumed, uint8_t *target, size_t target_size,
                          size_t *produced);

/// CCP_OK if the input may end here: after a whole member. Else CCP_TRUNCATED.
ccp_status ccp_gunzip_end(const ccp_gunzip *stream);

/// Inflates a whole gzip buffer that must hold exactly `target_size` bytes.
ccp_status ccp_gunzip_exactly(const uint8_t *source, size_t source_size, uint8_t *target,
                              size_t target_size);

// Raw deflate -----------------------------------------------------------------------------------

/// Raw deflate data that are being inflated.
typedef struct ccp_inflate ccp_inflate;

/// A new stream, or NULL without memory.
ccp_inflate *ccp_inflate_create(void);
void ccp_inflate_destroy(ccp_inflate *stream);

/// Inflates from `source` into `target` until one of them is used up or the data end, which
/// `is_finished` tells. Returns CCP_OK, CCP_CORRUPT or CCP_MEMORY.
ccp_status ccp_inflate_run(ccp_inflate *stream, const uint8_t *source, size_t source_size,
                           size_t *consumed, uint8_t *target, size_t target_size,
                           size_t *produced, int *is_finished);

/// Inflates a whole zlib buffer that must hold exactly `target_size` bytes.
ccp_status ccp_zlib_exactly(const uint8_t *source, size_t source_size, uint8_t *target,
                            size_t target_size);

// Zstandard -------------------------------------------------------------------------------------

/// A reusable compressor.
typedef struct ccp_zstd_encoder ccp_zstd_encoder;

/// A compressor with `level`; `literals_only` chooses the settings for predicted pixels instead:
/// entropy coding of literals, no matches worth speaking of. NULL without memory.
ccp_zstd_encoder *ccp_zstd_encoder_create(int level, int literals_only);
void ccp_zstd_encoder_destroy(ccp_zstd_encoder *encoder);

/// The largest frame that `source_size` bytes can become with `segment_size` (see encode).
size_t ccp_zstd_bound(size_t source_size, size_t segment_size);

/// Compresses `source` into one frame with its content size in the header and no checksum.
///
/// A block ends after each `segment_size` bytes, so that each segment has its own Huffman table;
/// 0 leaves the blocks to the library.
ccp_status ccp_zstd_encode(ccp_zstd_encoder *encoder, const uint8_t *source, size_t source_size,
                           size_t segment_size, uint8_t *target, size_t target_size,
                           size_t *written);

/// A reusable decompressor.
typedef struct ccp_zstd_decoder ccp_zstd_decoder;
ccp_zstd_decoder *ccp_zstd_decoder_create(void);
void ccp_zstd_decoder_destroy(ccp_zstd_decoder *decoder);

/// Decompresses frames that must hold exactly `target_size` bytes.
ccp_status ccp_zstd_decode(ccp_zstd_decoder *decoder, const uint8_t *source, size_t source_size,
                           uint8_t *target, size_t target_size);

/// The library's version, such as "1.5.4".
const char *ccp_zstd_version(void);

// Blosc -----------------------------------------------------------------------------------------

/// The largest Blosc buffer that `source_size` bytes can become.
size_t ccp_blosc_bound(size_t source_size);

/// Compresses with Blosc 1: zstd inside, bits shuffled over elements of `type_size` bytes.
ccp_status ccp_blosc_encode(int level, size_t type_size, const uint8_t *source,
                            size_t source_size, uint8_t *target, size_t target_size,
                            size_t *written);

/// Decompresses a Blosc buffer that must hold exactly `target_size` bytes.
ccp_status ccp_blosc_decode(const uint8_t *source, size_t source_size, uint8_t *target,
                            size_t target_size);

// Checksums -------------------------------------------------------------------------------------

/// CRC-32C (Castagnoli, RFC 3720), by instruction where the processor has one.
uint32_t ccp_crc32c(const uint8_t *bytes, size_t size);

/// The same in portable C; what the tests hold the instruction to.
uint32_t ccp_crc32c_portable(const uint8_t *bytes, size_t size);

/// CRC-32 of zlib and PNG, continued from `crc` (0 at the start).
uint32_t ccp_crc32(uint32_t crc, const uint8_t *bytes, size_t size);

// Pixel predictor -------------------------------------------------------------------------------

/// Where the residual of image b, row y, column x, plane c lies:
/// b * image + y * row + x * column + c * plane.
typedef struct ccp_strides {
  size_t image, row, column, plane;
} ccp_strides;

/// `macow.rct_med`: RGB `pixels` [images][height][width][3] to residuals at `strides`.
///
/// Planes are g, r - g, b - g modulo 256. Each is predicted from left, up and up-left by the
/// median edge detector; the first row by left, the first column by up, the first pixel by 0.
ccp_status ccp_rct_med_encode(const uint8_t *pixels, size_t images, size_t height, size_t width,
                              uint8_t *residuals, ccp_strides strides);

/// The inverse of `ccp_rct_med_encode`.
ccp_status ccp_rct_med_decode(const uint8_t *residuals, ccp_strides strides, size_t images,
                              size_t height, size_t width, uint8_t *pixels);

/// Interleaves three planes of `count` bytes each: r, g, b to rgbrgb...
void ccp_interleave_planes(const uint8_t *planes, size_t count, uint8_t *pixels);

#ifdef __cplusplus
}
#endif
