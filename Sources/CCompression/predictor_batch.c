// Sixteen images at once: no lane depends on another, so the serial chain from pixel to pixel costs
// one step for sixteen.

#include "predictor_vector.h"

// A row of sixteen images: [plane][column][lane], columns padded to a multiple of sixteen.
typedef struct row_buffers {
  uint8_t *current, *previous;
  size_t columns;
} row_buffers;

INLINE uint8_t *cell(uint8_t *row, size_t columns, size_t plane, size_t x) {
  return row + (plane * columns + x) * LANES;
}

INLINE void encode_lanes(const uint8_t *pixels, size_t height, size_t width, row_buffers rows,
                         uint8_t *residuals, ccp_strides s) {
  size_t image_size = height * width * 3;
  for (size_t y = 0; y < height; y++) {
    for (size_t x = 0; x < width; x += LANES) {
      lanes red[LANES], green[LANES], blue[LANES];
      size_t columns = width - x < LANES ? width - x : LANES;
      for (size_t i = 0; i < LANES; i++) {
        const uint8_t *from = pixels + i * image_size + (y * width + x) * 3;
        uint8_t edge[3 * LANES] = {0};
        if (columns < LANES) from = memcpy(edge, from, 3 * columns);
        separate(from, &red[i], &green[i], &blue[i]);
        red[i] -= green[i];
        blue[i] -= green[i];
      }
      transpose(green);
      transpose(red);
      transpose(blue);
      memcpy(cell(rows.current, rows.columns, 0, x), green, sizeof green);
      memcpy(cell(rows.current, rows.columns, 1, x), red, sizeof red);
      memcpy(cell(rows.current, rows.columns, 2, x), blue, sizeof blue);
    }
    for (size_t c = 0; c < 3; c++) {
      uint8_t *out = residuals + c * s.plane + y * s.row;
      const uint8_t *now = cell(rows.current, rows.columns, c, 0);
      const uint8_t *before = cell(rows.previous, rows.columns, c, 0);
      store(out, load(now) - (y ? load(before) : (lanes){0}));
      for (size_t x = 1; x < width; x++) {
        lanes left = load(now + (x - 1) * LANES);
        lanes guess = y ? med_lanes(left, load(before + x * LANES), load(before + (x - 1) * LANES))
                        : left;
        store(out + x * s.column, load(now + x * LANES) - guess);
      }
    }
    uint8_t *swap = rows.current;
    rows.current = rows.previous;
    rows.previous = swap;
  }
}

INLINE void decode_lanes(const uint8_t *residuals, ccp_strides s, size_t height, size_t width,
                         row_buffers rows, uint8_t *pixels) {
  size_t image_size = height * width * 3;
  for (size_t y = 0; y < height; y++) {
    lanes left[3], corner[3];
    // The column left of the first: above it in a later row, so that MED gives exactly "up".
    for (size_t c = 0; c < 3; c++)
      left[c] = corner[c] = y ? load(cell(rows.previous, rows.columns, c, 0)) : (lanes){0};
    for (size_t x = 0; x < width; x++)
      for (size_t c = 0; c < 3; c++) {
        lanes residual = load(residuals + c * s.plane + y * s.row + x * s.column);
        lanes up = y ? load(cell(rows.previous, rows.columns, c, x)) : left[c];
        lanes value = residual + (y ? med_lanes(left[c], up, corner[c]) : left[c]);
        store(cell(rows.current, rows.columns, c, x), value);
        left[c] = value;
        corner[c] = up;
      }
    for (size_t x = 0; x < width; x += LANES) {
      lanes red[LANES], green[LANES], blue[LANES];
      memcpy(green, cell(rows.current, rows.columns, 0, x), sizeof green);
      memcpy(red, cell(rows.current, rows.columns, 1, x), sizeof red);
      memcpy(blue, cell(rows.current, rows.columns, 2, x), sizeof blue);
      for (size_t i = 0; i < LANES; i++) {
        red[i] += green[i];
        blue[i] += green[i];
      }
      transpose(green);
      transpose(red);
      transpose(blue);
      size_t columns = width - x < LANES ? width - x : LANES;
      for (size_t i = 0; i < LANES; i++) {
        uint8_t *to = pixels + i * image_size + (y * width + x) * 3;
        if (columns == LANES) {
          interleave(red[i], green[i], blue[i], to);
        } else {
          uint8_t edge[3 * LANES];
          interleave(red[i], green[i], blue[i], edge);
          memcpy(to, edge, 3 * columns);
        }
      }
    }
    uint8_t *swap = rows.current;
    rows.current = rows.previous;
    rows.previous = swap;
  }
}

static void encode_baseline(const uint8_t *pixels, size_t height, size_t width, row_buffers rows,
                            uint8_t *residuals, ccp_strides s) {
  encode_lanes(pixels, height, width, rows, residuals, s);
}

static void decode_baseline(const uint8_t *residuals, ccp_strides s, size_t height, size_t width,
                            row_buffers rows, uint8_t *pixels) {
  decode_lanes(residuals, s, height, width, rows, pixels);
}

FOR_AVX2 static void encode_avx2(const uint8_t *pixels, size_t height, size_t width,
                                 row_buffers rows, uint8_t *residuals, ccp_strides s) {
  encode_lanes(pixels, height, width, rows, residuals, s);
}

FOR_AVX2 static void decode_avx2(const uint8_t *residuals, ccp_strides s, size_t height,
                                 size_t width, row_buffers rows, uint8_t *pixels) {
  decode_lanes(residuals, s, height, width, rows, pixels);
}

static size_t columns_of(size_t width) { return (width + LANES - 1) / LANES * LANES; }

static row_buffers rows_in(uint8_t *memory, size_t width) {
  size_t columns = columns_of(width);
  return (row_buffers){memory, memory + 3 * columns * LANES, columns};
}

size_t predictor_batch_memory(size_t width) { return 2 * 3 * columns_of(width) * LANES; }

void predictor_encode_batch(const uint8_t *pixels, size_t height, size_t width, uint8_t *memory,
                            uint8_t *residuals, ccp_strides s) {
  (has_avx2() ? encode_avx2 : encode_baseline)(pixels, height, width, rows_in(memory, width),
                                               residuals, s);
}

void predictor_decode_batch(const uint8_t *residuals, ccp_strides s, size_t height, size_t width,
                            uint8_t *memory, uint8_t *pixels) {
  (has_avx2() ? decode_avx2 : decode_baseline)(residuals, s, height, width,
                                               rows_in(memory, width), pixels);
}
