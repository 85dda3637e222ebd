// JPEG through libjpeg-turbo, with the settings that make decoding bit-exact across its versions.

#include "CImageCodecs.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

#include "jpeg_scan.h"

// A legal progressive file has tens of scans; thousands only serve to burn time.
#define MAX_SCANS 500

typedef struct jpeg_job {
  struct jpeg_decompress_struct jpeg;
  struct jpeg_error_mgr errors;
  struct jpeg_progress_mgr progress;
  uint8_t *pixels;
  char message[JMSG_LENGTH_MAX];
  jmp_buf failed;
} jpeg_job;

static void on_error(j_common_ptr jpeg) {
  jpeg_job *job = jpeg->client_data;
  jpeg->err->format_message(jpeg, job->message);
  longjmp(job->failed, 1);
}

// The library fills what is missing with grey and only warns; a data set must not hold that.
static void on_message(j_common_ptr jpeg, int level) {
  if (level < 0) on_error(jpeg);
}

static void on_progress(j_common_ptr jpeg) {
  jpeg_job *job = jpeg->client_data;
  if (job->jpeg.input_scan_number <= MAX_SCANS) return;
  snprintf(job->message, sizeof job->message, "more than %d scans", MAX_SCANS);
  longjmp(job->failed, 1);
}

static cic_status decode(jpeg_job *job, const uint8_t *bytes, size_t size, int convert,
                         cic_image *image) {
  struct jpeg_decompress_struct *jpeg = &job->jpeg;
  if (setjmp(job->failed)) return CIC_CORRUPT;
  jpeg_create_decompress(jpeg);
  jpeg->client_data = job;
  job->progress.progress_monitor = on_progress;
  jpeg->progress = &job->progress;
  jpeg_mem_src(jpeg, bytes, size);
  jpeg_read_header(jpeg, TRUE);
  image->width = jpeg->image_width;
  image->height = jpeg->image_height;
  switch (jpeg->jpeg_color_space) {
  case JCS_RGB:
  case JCS_YCbCr: image->kind = CIC_RGB; break;
  case JCS_GRAYSCALE: image->kind = CIC_GREY; break;
  default: image->kind = CIC_CMYK;
  }
  if (image->width > CIC_MAX_SIDE || image->height > CIC_MAX_SIDE ||
      (uint64_t)image->width * image->height > CIC_MAX_PIXELS)
    return CIC_TOO_LARGE;
  if (image->kind == CIC_CMYK || (image->kind != CIC_RGB && !convert)) return CIC_KIND;
  jpeg->out_color_space = JCS_RGB;
  jpeg->dct_method = JDCT_ISLOW;
  jpeg->do_fancy_upsampling = TRUE;
  jpeg_start_decompress(jpeg);
  size_t stride = (size_t)image->width * 3;
  job->pixels = malloc(stride * image->height);
  if (!job->pixels) return CIC_MEMORY;
  while (jpeg->output_scanline < jpeg->output_height) {
    JSAMPROW row = job->pixels + jpeg->output_scanline * stride;
    jpeg_read_scanlines(jpeg, &row, 1);
  }
  jpeg_finish_decompress(jpeg);
  const char *damage = jpeg_find_damage(bytes, size);
  if (!damage) return CIC_OK;
  snprintf(job->message, sizeof job->message, "%s", damage);
  return CIC_CORRUPT;
}

cic_status cic_decode_jpeg(const uint8_t *bytes, size_t size, int convert, cic_image *image) {
  memset(image, 0, sizeof *image);
  if (size == 0) {
    snprintf(image->message, sizeof image->message, "the file is empty");
    return CIC_CORRUPT;
  }
  jpeg_job *job = calloc(1, sizeof *job);
  if (!job) return CIC_MEMORY;
  job->jpeg.err = jpeg_std_error(&job->errors);
  job->errors.error_exit = on_error;
  job->errors.emit_message = on_message;
  job->jpeg.client_data = job;
  cic_status status = decode(job, bytes, size, convert, image);
  jpeg_destroy_decompress(&job->jpeg);
  if (status == CIC_OK)
    image->pixels = job->pixels;
  else
    free(job->pixels);
  snprintf(image->message, sizeof image->message, "%.*s", (int)sizeof image->message - 1,
           job->message);
  free(job);
  return status;
}
