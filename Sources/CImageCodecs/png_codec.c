// PNG through libpng. The error handler jumps back into the function that called the library.

#include "CImageCodecs.h"

#include <png.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What must survive a jump: everything that is changed between setjmp and longjmp.
typedef struct png_job {
  const uint8_t *bytes;
  size_t size, position;
  uint8_t *pixels;
  png_bytep *rows;
  uint8_t *output;
  size_t output_size, output_capacity;
  char message[200];
  jmp_buf failed;
} png_job;

static void on_error(png_structp png, png_const_charp text) {
  png_job *job = png_get_error_ptr(png);
  snprintf(job->message, sizeof job->message, "%s", text);
  longjmp(job->failed, 1);
}

// What libpng only warns about is either irrelevant to the pixels or raised as an error by
// png_set_benign_errors.
static void on_warning(png_structp png, png_const_charp text) {
  (void)png;
  (void)text;
}

static void read_bytes(png_structp png, png_bytep target, size_t count) {
  png_job *job = png_get_io_ptr(png);
  if (count > job->size - job->position) png_error(png, "the file ends too early");
  memcpy(target, job->bytes + job->position, count);
  job->position += count;
}

static cic_kind kind_of(int colour_type, int bit_depth) {
  if (bit_depth > 8) return CIC_DEEP;
  switch (colour_type) {
  case PNG_COLOR_TYPE_RGB: return CIC_RGB;
  case PNG_COLOR_TYPE_PALETTE: return CIC_PALETTE;
  case PNG_COLOR_TYPE_RGB_ALPHA: return CIC_RGB_ALPHA;
  case PNG_COLOR_TYPE_GRAY_ALPHA: return CIC_GREY_ALPHA;
  default: return CIC_GREY;
  }
}

// Text, profiles and the like are checked by CRC and skipped, so that nothing in them is inflated.
static void skip_everything_but_pixels(png_structp png) {
  static const png_byte skipped[] = "tEXt\0zTXt\0iTXt\0iCCP\0sPLT\0eXIf\0hIST\0pCAL\0sCAL\0tIME\0";
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, 0);
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, skipped,
                              (int)(sizeof skipped - 1) / 5);
}

static void expand_to_rgb(png_structp png, cic_kind kind) {
  switch (kind) {
  case CIC_PALETTE: png_set_palette_to_rgb(png); break;
  case CIC_GREY:
  case CIC_GREY_ALPHA:
    png_set_expand_gray_1_2_4_to_8(png);
    png_set_gray_to_rgb(png);
    break;
  default: break;
  }
  png_set_strip_alpha(png);
}

static cic_status decode(png_job *job, png_structp png, png_infop info, int convert,
                         cic_image *image) {
  if (setjmp(job->failed)) return CIC_CORRUPT;
  png_set_read_fn(png, job, read_bytes);
  png_set_crc_action(png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
  png_set_benign_errors(png, 0);
  png_set_user_limits(png, 0x7fffffff, 0x7fffffff);
  png_set_chunk_malloc_max(png, 1 << 20);
  skip_everything_but_pixels(png);
  png_read_info(png, info);
  image->width = png_get_image_width(png, info);
  image->height = png_get_image_height(png, info);
  image->kind = kind_of(png_get_color_type(png, info), png_get_bit_depth(png, info));
  if (image->width > CIC_MAX_SIDE || image->height > CIC_MAX_SIDE ||
      (uint64_t)image->width * image->height > CIC_MAX_PIXELS)
    return CIC_TOO_LARGE;
  if (image->kind == CIC_DEEP || (image->kind != CIC_RGB && !convert)) return CIC_KIND;
  expand_to_rgb(png, image->kind);
  png_set_interlace_handling(png);
  png_read_update_info(png, info);
  size_t stride = (size_t)image->width * 3;
  if (png_get_rowbytes(png, info) != stride) png_error(png, "the rows are not 8-bit RGB");
  job->pixels = malloc(stride * image->height);
  job->rows = malloc(sizeof(png_bytep) * image->height);
  if (!job->pixels || !job->rows) return CIC_MEMORY;
  for (size_t y = 0; y < image->height; y++) job->rows[y] = job->pixels + y * stride;
  png_read_image(png, job->rows);
  png_read_end(png, NULL);
  return CIC_OK;
}

cic_status cic_decode_png(const uint8_t *bytes, size_t size, int convert, cic_image *image) {
  memset(image, 0, sizeof *image);
  png_job *job = calloc(1, sizeof *job);
  if (!job) return CIC_MEMORY;
  job->bytes = bytes;
  job->size = size;
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, job, on_error, on_warning);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  cic_status status = info ? decode(job, png, info, convert, image) : CIC_MEMORY;
  png_destroy_read_struct(&png, &info, NULL);
  if (status == CIC_OK) {
    image->pixels = job->pixels;
    job->pixels = NULL;
  }
  memcpy(image->message, job->message, sizeof image->message);
  free(job->pixels);
  free(job->rows);
  free(job);
  return status;
}

static void write_bytes(png_structp png, png_bytep bytes, size_t count) {
  png_job *job = png_get_io_ptr(png);
  if (count > job->output_capacity - job->output_size) {
    size_t capacity = job->output_capacity * 2 + count + 4096;
    uint8_t *larger = realloc(job->output, capacity);
    if (!larger) png_error(png, "no memory");
    job->output = larger;
    job->output_capacity = capacity;
  }
  memcpy(job->output + job->output_size, bytes, count);
  job->output_size += count;
}

static void flush_nothing(png_structp png) { (void)png; }

static cic_status encode(png_job *job, png_structp png, png_infop info, const uint8_t *pixels,
                         uint32_t width, uint32_t height) {
  if (setjmp(job->failed)) return CIC_CORRUPT;
  png_set_write_fn(png, job, write_bytes, flush_nothing);
  png_set_IHDR(png, info, width, height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_write_info(png, info);
  for (size_t y = 0; y < height; y++) png_write_row(png, pixels + y * (size_t)width * 3);
  png_write_end(png, info);
  return CIC_OK;
}

cic_status cic_png_encode(const uint8_t *pixels, uint32_t width, uint32_t height, uint8_t **png,
                          size_t *png_size) {
  png_job *job = calloc(1, sizeof *job);
  if (!job) return CIC_MEMORY;
  png_structp writer = png_create_write_struct(PNG_LIBPNG_VER_STRING, job, on_error, on_warning);
  png_infop info = writer ? png_create_info_struct(writer) : NULL;
  cic_status status = info ? encode(job, writer, info, pixels, width, height) : CIC_MEMORY;
  png_destroy_write_struct(&writer, &info);
  if (status == CIC_OK) {
    *png = job->output;
    *png_size = job->output_size;
  } else {
    free(job->output);
  }
  free(job);
  return status;
}

void cic_free(uint8_t *buffer) { free(buffer); }
