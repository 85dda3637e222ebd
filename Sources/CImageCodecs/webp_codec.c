// WebP through libwebp with its defaults; stills only.

#include "CImageCodecs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <webp/decode.h>

static const char *sentence(VP8StatusCode code) {
  switch (code) {
  case VP8_STATUS_NOT_ENOUGH_DATA: return "the file ends too early";
  case VP8_STATUS_UNSUPPORTED_FEATURE: return "an unsupported feature";
  case VP8_STATUS_OUT_OF_MEMORY: return "no memory";
  default: return "the bitstream is damaged";
  }
}

cic_status cic_decode_webp(const uint8_t *bytes, size_t size, int convert, cic_image *image) {
  (void)convert;
  memset(image, 0, sizeof *image);
  WebPDecoderConfig config;
  if (!WebPInitDecoderConfig(&config)) return CIC_MEMORY;
  VP8StatusCode code = WebPGetFeatures(bytes, size, &config.input);
  if (code != VP8_STATUS_OK) {
    snprintf(image->message, sizeof image->message, "%s", sentence(code));
    return CIC_CORRUPT;
  }
  image->width = (uint32_t)config.input.width;
  image->height = (uint32_t)config.input.height;
  image->kind = CIC_RGB;
  if (image->width > CIC_MAX_SIDE || image->height > CIC_MAX_SIDE ||
      (uint64_t)image->width * image->height > CIC_MAX_PIXELS)
    return CIC_TOO_LARGE;
  if (config.input.has_animation) {
    image->kind = CIC_ANIMATED;
    return CIC_KIND;
  }
  size_t stride = (size_t)image->width * 3;
  uint8_t *pixels = malloc(stride * image->height);
  if (!pixels) return CIC_MEMORY;
  config.output.colorspace = MODE_RGB;
  config.output.is_external_memory = 1;
  config.output.u.RGBA.rgba = pixels;
  config.output.u.RGBA.stride = (int)stride;
  config.output.u.RGBA.size = stride * image->height;
  code = WebPDecode(bytes, size, &config);
  WebPFreeDecBuffer(&config.output);
  if (code != VP8_STATUS_OK) {
    snprintf(image->message, sizeof image->message, "%s", sentence(code));
    free(pixels);
    return code == VP8_STATUS_OUT_OF_MEMORY ? CIC_MEMORY : CIC_CORRUPT;
  }
  image->pixels = pixels;
  return CIC_OK;
}
