// Decodes every image of a bundle with the project's codecs and throws the pixels away: the floor
// under any ingest of the same images on the same cores.
//
// A bundle is a run of images, each after its length as u32 in little-endian order.
// usage: codec_loop BUNDLE THREADS; prints the number of images.

#include "CImageCodecs.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 64 };

static const uint8_t **images;
static uint32_t *sizes;
static size_t count;
static atomic_size_t next_image;

static void *work(void *unused) {
  for (;;) {
    size_t first = atomic_fetch_add(&next_image, BATCH);
    if (first >= count) return unused;
    for (size_t i = first; i < first + BATCH && i < count; i++) {
      cic_image image = {0};
      cic_status status = images[i][0] == 0x89   ? cic_decode_png(images[i], sizes[i], 0, &image)
                          : images[i][0] == 0xff ? cic_decode_jpeg(images[i], sizes[i], 0, &image)
                                                 : cic_decode_webp(images[i], sizes[i], 0, &image);
      if (status != CIC_OK) {
        fprintf(stderr, "codec_loop: image %zu: %s\n", i, image.message);
        exit(1);
      }
      cic_free(image.pixels);
    }
  }
}

int main(int arguments, char **argument) {
  FILE *file = arguments == 3 ? fopen(argument[1], "rb") : NULL;
  if (!file || fseek(file, 0, SEEK_END) != 0) {
    fprintf(stderr, "usage: codec_loop BUNDLE THREADS\n");
    return 64;
  }
  size_t size = (size_t)ftell(file);
  uint8_t *bundle = malloc(size);
  rewind(file);
  if (!bundle || fread(bundle, 1, size, file) != size) return 74;
  fclose(file);
  for (size_t at = 0; at + 4 <= size;) {
    uint32_t length;
    memcpy(&length, bundle + at, 4);
    if (count % 4096 == 0) {
      images = realloc(images, (count + 4096) * sizeof *images);
      sizes = realloc(sizes, (count + 4096) * sizeof *sizes);
      if (!images || !sizes) return 74;
    }
    images[count] = bundle + at + 4;
    sizes[count++] = length;
    at += 4 + length;
  }
  int threads = atoi(argument[2]);
  pthread_t *others = calloc((size_t)threads, sizeof *others);
  if (!others) return 74;
  for (int i = 0; i < threads; i++)
    if (pthread_create(&others[i], NULL, work, NULL) != 0) return 71;
  for (int i = 0; i < threads; i++) pthread_join(others[i], NULL);
  printf("%zu\n", count);
  return 0;
}
