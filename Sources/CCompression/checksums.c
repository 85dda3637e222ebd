// CRC-32C by the SSE4.2 instruction or by table, and zlib's CRC-32.

#include "CCompression.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

// One step of the reflected Castagnoli polynomial for each of the 256 byte values.
static uint32_t table_entry(uint32_t value) {
  for (int bit = 0; bit < 8; bit++) value = (value >> 1) ^ (0x82F63B78u & (0u - (value & 1u)));
  return value;
}

uint32_t ccp_crc32c_portable(const uint8_t *bytes, size_t size) {
  uint32_t table[256];
  for (uint32_t i = 0; i < 256; i++) table[i] = table_entry(i);
  uint32_t crc = 0xFFFFFFFFu;
  for (size_t i = 0; i < size; i++) crc = table[(crc ^ bytes[i]) & 0xFF] ^ (crc >> 8);
  return ~crc;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) static uint32_t crc32c_sse42(const uint8_t *bytes,
                                                               size_t size) {
  uint64_t crc = 0xFFFFFFFFu;
  for (; size >= 8; size -= 8, bytes += 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    crc = __builtin_ia32_crc32di(crc, word);
  }
  uint32_t rest = (uint32_t)crc;
  for (; size > 0; size--, bytes++) rest = __builtin_ia32_crc32qi(rest, *bytes);
  return ~rest;
}
#endif

uint32_t ccp_crc32c(const uint8_t *bytes, size_t size) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("sse4.2")) return crc32c_sse42(bytes, size);
#endif
  return ccp_crc32c_portable(bytes, size);
}

uint32_t ccp_crc32(uint32_t crc, const uint8_t *bytes, size_t size) {
  uLong value = crc;
  while (size > 0) {
    uInt step = size > UINT_MAX ? UINT_MAX : (uInt)size;
    value = crc32(value, bytes, step);
    bytes += step;
    size -= step;
  }
  return (uint32_t)value;
}
