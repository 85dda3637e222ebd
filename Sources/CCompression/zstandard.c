// One Zstandard frame per buffer. Forcing literal compression is an experimental parameter of the
// encoder; the frames it makes are ordinary.
#define ZSTD_STATIC_LINKING_ONLY

#include "CCompression.h"

#include <stdlib.h>
#include <zstd.h>
#include <zstd_errors.h>

struct ccp_zstd_encoder {
  ZSTD_CCtx *context;
};

struct ccp_zstd_decoder {
  ZSTD_DCtx *context;
};

// Matches in prediction residuals are chance: their codes cost more than the literals they save.
static int choose_literals_only(ZSTD_CCtx *context) {
  const struct {
    ZSTD_cParameter name;
    int value;
  } settings[] = {
      {ZSTD_c_strategy, ZSTD_fast},
      {ZSTD_c_minMatch, 7},
      {ZSTD_c_hashLog, 6},
      {ZSTD_c_targetLength, 4096},
      {ZSTD_c_literalCompressionMode, ZSTD_ps_enable},
  };
  for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++)
    if (ZSTD_isError(ZSTD_CCtx_setParameter(context, settings[i].name, settings[i].value)))
      return 0;
  return 1;
}

ccp_zstd_encoder *ccp_zstd_encoder_create(int level, int literals_only) {
  ccp_zstd_encoder *encoder = calloc(1, sizeof *encoder);
  if (!encoder) return NULL;
  encoder->context = ZSTD_createCCtx();
  if (!encoder->context ||
      ZSTD_isError(ZSTD_CCtx_setParameter(encoder->context, ZSTD_c_compressionLevel, level)) ||
      (literals_only && !choose_literals_only(encoder->context))) {
    ccp_zstd_encoder_destroy(encoder);
    return NULL;
  }
  return encoder;
}

void ccp_zstd_encoder_destroy(ccp_zstd_encoder *encoder) {
  if (!encoder) return;
  ZSTD_freeCCtx(encoder->context);
  free(encoder);
}

size_t ccp_zstd_bound(size_t source_size, size_t segment_size) {
  // A flush can end a block early: three bytes of header for each segment on top of the bound.
  size_t segments = segment_size ? source_size / segment_size + 1 : 0;
  return ZSTD_compressBound(source_size) + 8 * segments;
}

ccp_status ccp_zstd_encode(ccp_zstd_encoder *encoder, const uint8_t *source, size_t source_size,
                           size_t segment_size, uint8_t *target, size_t target_size,
                           size_t *written) {
  ZSTD_CCtx *context = encoder->context;
  if (segment_size == 0 || segment_size >= source_size) {
    size_t size = ZSTD_compress2(context, target, target_size, source, source_size);
    if (ZSTD_isError(size)) return CCP_INTERNAL;
    *written = size;
    return CCP_OK;
  }
  if (ZSTD_isError(ZSTD_CCtx_reset(context, ZSTD_reset_session_only)) ||
      ZSTD_isError(ZSTD_CCtx_setPledgedSrcSize(context, source_size)))
    return CCP_INTERNAL;
  ZSTD_outBuffer output = {target, target_size, 0};
  for (size_t start = 0; start < source_size; start += segment_size) {
    size_t size = source_size - start < segment_size ? source_size - start : segment_size;
    ZSTD_EndDirective directive = start + size == source_size ? ZSTD_e_end : ZSTD_e_flush;
    ZSTD_inBuffer input = {source + start, size, 0};
    for (;;) {
      size_t left = ZSTD_compressStream2(context, &output, &input, directive);
      if (ZSTD_isError(left)) return CCP_INTERNAL;
      if (left == 0 && input.pos == input.size) break;
      if (output.pos == output.size) return CCP_INTERNAL;
    }
  }
  *written = output.pos;
  return CCP_OK;
}

ccp_zstd_decoder *ccp_zstd_decoder_create(void) {
  ccp_zstd_decoder *decoder = calloc(1, sizeof *decoder);
  if (!decoder) return NULL;
  decoder->context = ZSTD_createDCtx();
  if (!decoder->context) {
    free(decoder);
    return NULL;
  }
  return decoder;
}

void ccp_zstd_decoder_destroy(ccp_zstd_decoder *decoder) {
  if (!decoder) return;
  ZSTD_freeDCtx(decoder->context);
  free(decoder);
}

ccp_status ccp_zstd_decode(ccp_zstd_decoder *decoder, const uint8_t *source, size_t source_size,
                           uint8_t *target, size_t target_size) {
  size_t size =
      ZSTD_decompressDCtx(decoder->context, target, target_size, source, source_size);
  if (ZSTD_isError(size)) {
    switch (ZSTD_getErrorCode(size)) {
    case ZSTD_error_dstSize_tooSmall: return CCP_LENGTH;
    case ZSTD_error_checksum_wrong: return CCP_CHECKSUM;
    case ZSTD_error_srcSize_wrong: return CCP_TRUNCATED;
    case ZSTD_error_memory_allocation: return CCP_MEMORY;
    default: return CCP_CORRUPT;
    }
  }
  return size == target_size ? CCP_OK : CCP_LENGTH;
}

const char *ccp_zstd_version(void) { return ZSTD_versionString(); }
