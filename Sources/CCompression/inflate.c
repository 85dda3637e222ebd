// Streaming inflation of raw deflate data, as zip members hold them.

#include "CCompression.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct ccp_inflate {
  z_stream zlib;
  int is_finished;
};

ccp_inflate *ccp_inflate_create(void) {
  ccp_inflate *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  if (inflateInit2(&stream->zlib, -15) != Z_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

void ccp_inflate_destroy(ccp_inflate *stream) {
  if (!stream) return;
  inflateEnd(&stream->zlib);
  free(stream);
}

static uInt at_most(size_t size) { return size > UINT_MAX ? UINT_MAX : (uInt)size; }

ccp_status ccp_inflate_run(ccp_inflate *stream, const uint8_t *source, size_t source_size,
                           size_t *consumed, uint8_t *target, size_t target_size,
                           size_t *produced, int *is_finished) {
  *consumed = 0;
  *produced = 0;
  *is_finished = stream->is_finished;
  if (stream->is_finished) return CCP_OK;
  uInt room = at_most(target_size), input = at_most(source_size);
  stream->zlib.next_in = (Bytef *)source;
  stream->zlib.avail_in = input;
  stream->zlib.next_out = target;
  stream->zlib.avail_out = room;
  int code = inflate(&stream->zlib, Z_NO_FLUSH);
  *consumed = input - stream->zlib.avail_in;
  *produced = room - stream->zlib.avail_out;
  if (code == Z_STREAM_END) *is_finished = stream->is_finished = 1;
  if (code == Z_MEM_ERROR) return CCP_MEMORY;
  // Z_BUF_ERROR only says that nothing could be done with what was given.
  return code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR ? CCP_OK : CCP_CORRUPT;
}

ccp_status ccp_zlib_exactly(const uint8_t *source, size_t source_size, uint8_t *target,
                            size_t target_size) {
  uLongf produced = target_size;
  uLong consumed = source_size;
  int code = uncompress2(target, &produced, source, &consumed);
  if (code == Z_MEM_ERROR) return CCP_MEMORY;
  if (code == Z_BUF_ERROR) return CCP_LENGTH;
  if (code != Z_OK) return CCP_CORRUPT;
  if (consumed != source_size) return CCP_TRAILING;
  return produced == target_size ? CCP_OK : CCP_LENGTH;
}
