// One image: encoding goes along the rows; decoding goes down sixteen rows at once, each one column
// behind the row above it, so that left, up and corner are all known at each step.
//
// Columns left of the image and the row above it count as zero. The median edge detector then
// gives left in the first row, up in the first column and zero for the first pixel by itself.

#include "predictor_vector.h"

// Room for the skew on both sides of a row, and for whole vectors beyond its end.
static size_t stride_of(size_t width) {
  return LANES + (width + 2 * LANES - 2) / LANES * LANES + LANES;
}

/// For three planes: a block of residuals, and the row above the block followed by the block.
typedef struct block {
  uint8_t *residuals, *values;
  size_t stride;
} block;

static block block_in(uint8_t *memory, size_t width) {
  size_t stride = stride_of(width);
  return (block){memory, memory + 3 * LANES * stride, stride};
}

size_t predictor_image_memory(size_t width) {
  return 3 * (LANES + LANES + 1) * stride_of(width);
}

/// Column 0 of a row of residuals.
INLINE uint8_t *residual_row(block block, size_t plane, size_t row) {
  return block.residuals + (plane * LANES + row) * block.stride + LANES;
}

/// Column 0 of a row of values; row 0 is the one above the block.
INLINE uint8_t *value_row(block block, size_t plane, size_t row) {
  return block.values + (plane * (LANES + 1) + row) * block.stride + LANES;
}

// Encoding ---------------------------------------------------------------------------------------

/// Colour differences of a row into row `row` of the values.
INLINE void take_row(const uint8_t *pixels, size_t width, block block, size_t row) {
  uint8_t *green = value_row(block, 0, row), *red = value_row(block, 1, row),
          *blue = value_row(block, 2, row);
  for (size_t x = 0; x < width; x += LANES) {
    uint8_t edge[3 * LANES] = {0};
    const uint8_t *from = pixels + 3 * x;
    if (width - x < LANES) from = memcpy(edge, from, 3 * (width - x));
    lanes r, g, b;
    separate(from, &r, &g, &b);
    store(green + x, g);
    store(red + x, r - g);
    store(blue + x, b - g);
  }
}

INLINE void encode_rows(const uint8_t *pixels, size_t height, size_t width, block block,
                        uint8_t *residuals, ccp_strides s) {
  for (size_t c = 0; c < 3; c++) memset(value_row(block, c, 1), 0, width);
  for (size_t y = 0; y < height; y++) {
    size_t now = y % 2, before = 1 - now;
    take_row(pixels + y * width * 3, width, block, now);
    for (size_t c = 0; c < 3; c++) {
      const uint8_t *row = value_row(block, c, now), *above = value_row(block, c, before);
      uint8_t *out = residuals + c * s.plane + y * s.row;
      for (size_t x = 0; x < width; x += LANES) {
        lanes guess = med_lanes(load(row + x - 1), load(above + x), load(above + x - 1));
        lanes residual = load(row + x) - guess;
        size_t count = width - x < LANES ? width - x : LANES;
        if (s.column == 1 && count == LANES)
          store(out + x, residual);
        else
          for (size_t i = 0; i < count; i++) out[(x + i) * s.column] = residual[i];
      }
    }
  }
}

// Decoding ---------------------------------------------------------------------------------------

INLINE void gather(const uint8_t *residuals, size_t rows, size_t width, block block,
                   ccp_strides s) {
  for (size_t c = 0; c < 3; c++)
    for (size_t row = 0; row < rows; row++) {
      const uint8_t *from = residuals + c * s.plane + row * s.row;
      uint8_t *to = residual_row(block, c, row);
      if (s.column == 1)
        memcpy(to, from, width);
      else
        for (size_t x = 0; x < width; x++) to[x] = from[x * s.column];
    }
}

/// Undoes the prediction of sixteen rows. Row j of a vector stands j columns behind row 0.
INLINE void undo(block block, size_t width) {
  lanes left[3] = {0}, corner[3] = {0};
  for (size_t start = 0; start < width + LANES - 1; start += LANES)
    for (size_t c = 0; c < 3; c++) {
      lanes tile[LANES];
      for (size_t j = 0; j < LANES; j++) tile[j] = load(residual_row(block, c, j) + start - j);
      transpose(tile);
      const uint8_t *above = value_row(block, c, 0) + start;
      lanes value = left[c], behind = corner[c];
      for (size_t i = 0; i < LANES; i++) {
        lanes higher = load(above + i - (LANES - 1));
        lanes up = __builtin_shufflevector(higher, value, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
                                           25, 26, 27, 28, 29, 30);
        value = tile[i] + med_lanes(value, up, behind);
        tile[i] = value;
        behind = up;
      }
      left[c] = value;
      corner[c] = behind;
      transpose(tile);
      for (size_t j = 0; j < LANES; j++) store(value_row(block, c, j + 1) + start - j, tile[j]);
    }
}

INLINE void give_row(block block, size_t row, size_t width, uint8_t *pixels) {
  const uint8_t *green = value_row(block, 0, row), *red = value_row(block, 1, row),
                *blue = value_row(block, 2, row);
  for (size_t x = 0; x < width; x += LANES) {
    lanes g = load(green + x);
    uint8_t edge[3 * LANES];
    size_t count = width - x < LANES ? width - x : LANES;
    uint8_t *to = count == LANES ? pixels + 3 * x : edge;
    interleave(load(red + x) + g, g, load(blue + x) + g, to);
    if (count < LANES) memcpy(pixels + 3 * x, edge, 3 * count);
  }
}

INLINE void decode_rows(const uint8_t *residuals, ccp_strides s, size_t height, size_t width,
                        block block, uint8_t *pixels) {
  for (size_t c = 0; c < 3; c++) memset(value_row(block, c, 0), 0, width);
  for (size_t y = 0; y < height; y += LANES) {
    size_t rows = height - y < LANES ? height - y : LANES;
    gather(residuals + y * s.row, rows, width, block, s);
    undo(block, width);
    for (size_t row = 0; row < rows; row++)
      give_row(block, row + 1, width, pixels + (y + row) * width * 3);
    for (size_t c = 0; c < 3; c++)
      memcpy(value_row(block, c, 0), value_row(block, c, LANES), width);
  }
}

// Both, compiled twice ---------------------------------------------------------------------------

static void encode_baseline(const uint8_t *pixels, size_t height, size_t width, block block,
                            uint8_t *residuals, ccp_strides s) {
  encode_rows(pixels, height, width, block, residuals, s);
}

static void decode_baseline(const uint8_t *residuals, ccp_strides s, size_t height, size_t width,
                            block block, uint8_t *pixels) {
  decode_rows(residuals, s, height, width, block, pixels);
}

FOR_AVX2 static void encode_avx2(const uint8_t *pixels, size_t height, size_t width, block block,
                                 uint8_t *residuals, ccp_strides s) {
  encode_rows(pixels, height, width, block, residuals, s);
}

FOR_AVX2 static void decode_avx2(const uint8_t *residuals, ccp_strides s, size_t height,
                                 size_t width, block block, uint8_t *pixels) {
  decode_rows(residuals, s, height, width, block, pixels);
}

void predictor_encode_image(const uint8_t *pixels, size_t height, size_t width, uint8_t *memory,
                            uint8_t *residuals, ccp_strides s) {
  (has_avx2() ? encode_avx2 : encode_baseline)(pixels, height, width, block_in(memory, width),
                                               residuals, s);
}

void predictor_decode_image(const uint8_t *residuals, ccp_strides s, size_t height, size_t width,
                            uint8_t *memory, uint8_t *pixels) {
  (has_avx2() ? decode_avx2 : decode_baseline)(residuals, s, height, width,
                                               block_in(memory, width), pixels);
}
