// macow.rct_med: colour differences and the median edge detector.

#include "predictor_vector.h"

#include <stdlib.h>

static size_t larger(size_t a, size_t b) { return a > b ? a : b; }

static uint8_t *scratch(size_t width) {
  return calloc(1, larger(predictor_batch_memory(width), predictor_image_memory(width)));
}

// Sixteen images at a time where their residuals are neighbours; else one by one.
static size_t batched(size_t images, ccp_strides s) {
  return s.image == 1 ? images / LANES * LANES : 0;
}

ccp_status ccp_rct_med_encode(const uint8_t *pixels, size_t images, size_t height, size_t width,
                              uint8_t *residuals, ccp_strides s) {
  size_t image_size = height * width * 3;
  if (image_size == 0) return CCP_LENGTH;
  uint8_t *memory = scratch(width);
  if (!memory) return CCP_MEMORY;
  size_t first = 0, end = batched(images, s);
  for (; first < end; first += LANES)
    predictor_encode_batch(pixels + first * image_size, height, width, memory, residuals + first,
                           s);
  if (first) memset(memory, 0, predictor_image_memory(width));
  for (; first < images; first++)
    predictor_encode_image(pixels + first * image_size, height, width, memory,
                           residuals + first * s.image, s);
  free(memory);
  return CCP_OK;
}

ccp_status ccp_rct_med_decode(const uint8_t *residuals, ccp_strides s, size_t images,
                              size_t height, size_t width, uint8_t *pixels) {
  size_t image_size = height * width * 3;
  if (image_size == 0) return CCP_LENGTH;
  uint8_t *memory = scratch(width);
  if (!memory) return CCP_MEMORY;
  size_t first = 0, end = batched(images, s);
  for (; first < end; first += LANES)
    predictor_decode_batch(residuals + first, s, height, width, memory,
                           pixels + first * image_size);
  if (first) memset(memory, 0, predictor_image_memory(width));
  for (; first < images; first++)
    predictor_decode_image(residuals + first * s.image, s, height, width, memory,
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
