// Blosc 1 buffers through the functions that keep no global state.

#include "CCompression.h"

#include <blosc.h>

size_t ccp_blosc_bound(size_t source_size) { return source_size + BLOSC_MAX_OVERHEAD; }

ccp_status ccp_blosc_encode(int level, size_t type_size, const uint8_t *source,
                            size_t source_size, uint8_t *target, size_t target_size,
                            size_t *written) {
  if (source_size > BLOSC_MAX_BUFFERSIZE) return CCP_LENGTH;
  int size = blosc_compress_ctx(level, BLOSC_BITSHUFFLE, type_size, source_size, source, target,
                                target_size, BLOSC_ZSTD_COMPNAME, 0, 1);
  if (size <= 0) return CCP_INTERNAL;
  *written = (size_t)size;
  return CCP_OK;
}

ccp_status ccp_blosc_decode(const uint8_t *source, size_t source_size, uint8_t *target,
                            size_t target_size) {
  size_t content = 0;
  if (source_size < BLOSC_MIN_HEADER_LENGTH) return CCP_TRUNCATED;
  if (blosc_cbuffer_validate(source, source_size, &content) != 0) return CCP_CORRUPT;
  if (content != target_size) return CCP_LENGTH;
  int size = blosc_decompress_ctx(source, target, target_size, 1);
  if (size < 0) return CCP_CORRUPT;
  return (size_t)size == target_size ? CCP_OK : CCP_LENGTH;
}
