#pragma once

// The frame and the scans of a JPEG as its markers describe them; private to this target.

#include "jpeg_entropy.h"

#define JPEG_MAX_COMPONENTS 4

typedef struct jpeg_component {
  uint8_t id, horizontal, vertical, quantisation;
  /// Blocks that hold samples, and blocks with the padding of whole MCUs.
  uint32_t columns, rows, padded_columns;
  /// For each block which coefficients are not zero so far; progressive frames only.
  uint64_t *nonzero;
} jpeg_component;

typedef struct jpeg_frame {
  int is_progressive, component_count;
  uint32_t mcu_columns, mcu_rows, restart_interval;
  jpeg_component components[JPEG_MAX_COMPONENTS];
  /// The step of the DC coefficient by quantisation table.
  uint16_t dc_step[4];
  huffman_code dc[4], ac[4];
} jpeg_frame;

typedef struct jpeg_scan {
  int component_count;
  jpeg_component *components[JPEG_MAX_COMPONENTS];
  const huffman_code *dc[JPEG_MAX_COMPONENTS], *ac[JPEG_MAX_COMPONENTS];
  /// Spectral selection and successive approximation.
  int first, last, high, low;
} jpeg_scan;

/// Follows the entropy-coded data of one scan.
///
/// Returns where the marker after it stands, or NULL with `*reason` set if no encoder can have
/// written it.
const uint8_t *jpeg_follow_scan(const jpeg_frame *frame, const jpeg_scan *scan,
                                const uint8_t *next, const uint8_t *end, const char **reason);

/// Follows every scan of a file that libjpeg decoded without a warning.
///
/// What libjpeg passes over is found here: runs beyond the last coefficient, sizes and brightness
/// that 8-bit samples cannot have, end-of-band runs beyond the last block. Returns NULL, or what
/// is wrong. Arithmetic coding is not followed.
const char *jpeg_find_damage(const uint8_t *bytes, size_t size);
