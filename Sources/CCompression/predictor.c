// macow.rct_med: colour differences and the median edge detector.
//
// Where residuals of neighbouring images lie side by side (strides.image == 1), sixteen images go
// through one vector: no lane depends on another, so the serial chain from pixel to pixel costs
// one step for sixteen. Images that do not fill a vector go one by one.

#include "CCompression.h"

#include <stdlib.h>
#include <string.h>

#define LANES 16
#define INLINE static inline __attribute__((always_inline))

typedef uint8_t lanes __attribute__((vector_size(LANES), aligned(1)));

INLINE uint8_t med(uint8_t left, uint8_t up, uint8_t corner) {
  uint8_t low = left < up ? left : up, high = left < up ? up : left;
  if (corner >= high) return low;
  if (corner <= low) return high;
  return (uint8_t)(left + up - corner);
}

INLINE lanes med_lanes(lanes left, lanes up, lanes corner) {
  lanes low = __builtin_elementwise_min(left, up);
  lanes high = __builtin_elementwise_max(left, up);
  // corner >= high gives low, corner <= low gives high, else the plane through the three; that
  // sum lies between low and high exactly then, so clamping the corner does both.
  lanes clamped = __builtin_elementwise_min(__builtin_elementwise_max(corner, low), high);
  return left + up - clamped;
}

INLINE uint8_t predict(const uint8_t *plane, size_t width, size_t y, size_t x) {
  const uint8_t *here = plane + y * width + x;
  if (y == 0) return x == 0 ? 0 : here[-1];
  if (x == 0) return here[-(ptrdiff_t)width];
  return med(here[-1], here[-(ptrdiff_t)width], here[-(ptrdiff_t)width - 1]);
}

// One image -------------------------------------------------------------------------------------

static void encode_image(const uint8_t *pixels, size_t height, size_t width, uint8_t *planes,
                         uint8_t *residuals, ccp_strides s) {
  size_t area = height * width;
  for (size_t i = 0; i < area; i++) {
    uint8_t red = pixels[3 * i], green = pixels[3 * i + 1], blue = pixels[3 * i + 2];
    planes[i] = green;
    planes[area + i] = (uint8_t)(red - green);
    planes[2 * area + i] = (uint8_t)(blue - green);
  }
  for (size_t c = 0; c < 3; c++) {
    const uint8_t *plane = planes + c * area;
    for (size_t y = 0; y < height; y++)
      for (size_t x = 0; x < width; x++)
        residuals[c * s.plane + y * s.row + x * s.column] =
            (uint8_t)(plane[y * width + x] - predict(plane, width, y, x));
  }
}

static void decode_image(const uint8_t *residuals, ccp_strides s, size_t height, size_t width,
                         uint8_t *planes, uint8_t *pixels) {
  size_t area = height * width;
  for (size_t c = 0; c < 3; c++) {
    uint8_t *plane = planes + c * area;
    for (size_t y = 0; y < height; y++)
      for (size_t x = 0; x < width; x++)
        plane[y * width + x] = (uint8_t)(residuals[c * s.plane + y * s.row + x * s.column] +
                                         predict(plane, width, y, x));
  }
  for (size_t i = 0; i < area; i++) {
    uint8_t green = planes[i];
    pixels[3 * i] = (uint8_t)(planes[area + i] + green);
    pixels[3 * i + 1] = green;
    pixels[3 * i + 2] = (uint8_t)(planes[2 * area + i] + green);
  }
}

// Sixteen images --------------------------------------------------------------------------------

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

static void encode_lanes_baseline(const uint8_t *pixels, size_t height, size_t width,
                                  row_buffers rows, uint8_t *residuals, ccp_strides s) {
  encode_lanes(pixels, height, width, rows, residuals, s);
}

static void decode_lanes_baseline(const uint8_t *residuals, ccp_strides s, size_t height,
                                  size_t width, row_buffers rows, uint8_t *pixels) {
  decode_lanes(residuals, s, height, width, rows, pixels);
}

#if defined(__x86_64__)
// The byte shuffles above are one instruction each from SSSE3 on.
__attribute__((target("avx2"))) static void encode_lanes_avx2(const uint8_t *pixels,
                                                              size_t height, size_t width,
                                                              row_buffers rows,
                                                              uint8_t *residuals,
                                                              ccp_strides s) {
  encode_lanes(pixels, height, width, rows, residuals, s);
}

__attribute__((target("avx2"))) static void decode_lanes_avx2(const uint8_t *residuals,
                                                              ccp_strides s, size_t height,
                                                              size_t width, row_buffers rows,
                                                              uint8_t *pixels) {
  decode_lanes(residuals, s, height, width, rows, pixels);
}
static int has_avx2(void) { return __builtin_cpu_supports("avx2"); }
#else
#define encode_lanes_avx2 encode_lanes_baseline
#define decode_lanes_avx2 decode_lanes_baseline
static int has_avx2(void) { return 0; }
#endif

// Whole chunks ----------------------------------------------------------------------------------

// Room for two padded rows of sixteen images, or for the planes of one image.
static uint8_t *scratch(size_t height, size_t width, size_t columns) {
  size_t rows = 2 * 3 * columns * LANES, planes = 3 * height * width;
  return malloc(rows > planes ? rows : planes);
}

ccp_status ccp_rct_med_encode(const uint8_t *pixels, size_t images, size_t height, size_t width,
                              uint8_t *residuals, ccp_strides s) {
  size_t columns = (width + LANES - 1) / LANES * LANES, image_size = height * width * 3;
  if (image_size == 0) return CCP_LENGTH;
  uint8_t *memory = scratch(height, width, columns);
  if (!memory) return CCP_MEMORY;
  row_buffers rows = {memory, memory + 3 * columns * LANES, columns};
  size_t first = 0;
  if (s.image == 1)
    for (; first + LANES <= images; first += LANES)
      (has_avx2() ? encode_lanes_avx2 : encode_lanes_baseline)(
          pixels + first * image_size, height, width, rows, residuals + first, s);
  for (; first < images; first++)
    encode_image(pixels + first * image_size, height, width, memory,
                 residuals + first * s.image, s);
  free(memory);
  return CCP_OK;
}

ccp_status ccp_rct_med_decode(const uint8_t *residuals, ccp_strides s, size_t images,
                              size_t height, size_t width, uint8_t *pixels) {
  size_t columns = (width + LANES - 1) / LANES * LANES, image_size = height * width * 3;
  if (image_size == 0) return CCP_LENGTH;
  uint8_t *memory = scratch(height, width, columns);
  if (!memory) return CCP_MEMORY;
  row_buffers rows = {memory, memory + 3 * columns * LANES, columns};
  size_t first = 0;
  if (s.image == 1)
    for (; first + LANES <= images; first += LANES)
      (has_avx2() ? decode_lanes_avx2 : decode_lanes_baseline)(
          residuals + first, s, height, width, rows, pixels + first * image_size);
  for (; first < images; first++)
    decode_image(residuals + first * s.image, s, height, width, memory,
                 pixels + first * image_size);
  free(memory);
  return CCP_OK;
}

void ccp_interleave_planes(const uint8_t *planes, size_t count, uint8_t *pixels) {
  size_t i = 0;
  for (; i + LANES <= count; i += LANES)
    interleave(load(planes + i), load(planes + count + i), load(planes + 2 * count + i),
               pixels + 3 * i);
  for (; i < count; i++) {
    pixels[3 * i] = planes[i];
    pixels[3 * i + 1] = planes[count + i];
    pixels[3 * i + 2] = planes[2 * count + i];
  }
}
