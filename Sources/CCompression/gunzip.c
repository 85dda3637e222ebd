// Streaming inflation of gzip files with one or more members.

#include "CCompression.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct ccp_gunzip {
  z_stream zlib;
  // Nothing of the current member has been read yet.
  int between_members;
  // Whole members so far.
  size_t members;
};

ccp_gunzip *ccp_gunzip_create(void) {
  ccp_gunzip *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  if (inflateInit2(&stream->zlib, 15 + 16) != Z_OK) {
    free(stream);
    return NULL;
  }
  stream->between_members = 1;
  return stream;
}

void ccp_gunzip_destroy(ccp_gunzip *stream) {
  if (!stream) return;
  inflateEnd(&stream->zlib);
  free(stream);
}

// zlib tells its data errors apart only by their text.
static ccp_status data_error(const ccp_gunzip *stream) {
  const char *text = stream->zlib.msg;
  if (text && strcmp(text, "incorrect data check") == 0) return CCP_CHECKSUM;
  if (text && strcmp(text, "incorrect length check") == 0) return CCP_LENGTH;
  int in_header = text && strcmp(text, "incorrect header check") == 0;
  return in_header && stream->members > 0 ? CCP_TRAILING : CCP_CORRUPT;
}

static uInt at_most(size_t size) { return size > UINT_MAX ? UINT_MAX : (uInt)size; }

ccp_status ccp_gunzip_run(ccp_gunzip *stream, const uint8_t *source, size_t source_size,
                          size_t *consumed, uint8_t *target, size_t target_size,
                          size_t *produced) {
  size_t used = 0, made = 0;
  ccp_status status = CCP_OK;
  while (used < source_size) {
    if (stream->between_members && stream->members > 0 && source[used] != 0x1f) {
      status = CCP_TRAILING;
      break;
    }
    // An output that is full stops the loop, but a member's end needs no room.
    stream->zlib.next_in = (Bytef *)(source + used);
    stream->zlib.avail_in = at_most(source_size - used);
    stream->zlib.next_out = target + made;
    stream->zlib.avail_out = at_most(target_size - made);
    uInt in_before = stream->zlib.avail_in, out_before = stream->zlib.avail_out;
    int code = inflate(&stream->zlib, Z_NO_FLUSH);
    size_t in_step = in_before - stream->zlib.avail_in;
    size_t out_step = out_before - stream->zlib.avail_out;
    used += in_step;
    made += out_step;
    if (in_step > 0) stream->between_members = 0;
    if (code == Z_STREAM_END) {
      stream->members += 1;
      stream->between_members = 1;
      if (inflateReset(&stream->zlib) != Z_OK) {
        status = CCP_INTERNAL;
        break;
      }
      continue;
    }
    if (code == Z_MEM_ERROR) {
      status = CCP_MEMORY;
      break;
    }
    if (code == Z_DATA_ERROR || code == Z_NEED_DICT || code == Z_STREAM_ERROR) {
      status = data_error(stream);
      break;
    }
    if (in_step == 0 && out_step == 0) break;
  }
  *consumed = used;
  *produced = made;
  return status;
}

ccp_status ccp_gunzip_end(const ccp_gunzip *stream) {
  return stream->between_members && stream->members > 0 ? CCP_OK : CCP_TRUNCATED;
}

ccp_status ccp_gunzip_exactly(const uint8_t *source, size_t source_size, uint8_t *target,
                              size_t target_size) {
  ccp_gunzip *stream = ccp_gunzip_create();
  if (!stream) return CCP_MEMORY;
  size_t consumed = 0, produced = 0;
  ccp_status status =
      ccp_gunzip_run(stream, source, source_size, &consumed, target, target_size, &produced);
  if (status == CCP_OK && consumed < source_size) status = CCP_LENGTH;
  if (status == CCP_OK) status = ccp_gunzip_end(stream);
  if (status == CCP_OK && produced != target_size) status = CCP_LENGTH;
  ccp_gunzip_destroy(stream);
  return status;
}
