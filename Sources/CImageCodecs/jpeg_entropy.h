#pragma once

// Bits and Huffman codes of a JPEG's entropy-coded segments; private to this target.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define CIC_INLINE static inline __attribute__((always_inline))

/// Codes up to this length are found by one look-up.
#define HUFFMAN_LOOKAHEAD 9

/// A canonical Huffman code (ISO/IEC 10918-1, annex C).
typedef struct huffman_code {
  /// length << 8 | symbol for every value of the next bits, or 0 where the code is longer.
  uint16_t fast[1 << HUFFMAN_LOOKAHEAD];
  /// The first code of each length, one past the last, and where its symbols begin.
  uint32_t first[17], end[17], start[17];
  uint8_t symbols[256];
  int is_defined;
} huffman_code;

/// Reads a code from the content of a DHT segment: sixteen counts and their symbols.
///
/// Returns the bytes used, or 0 if it is no code.
size_t huffman_code_read(huffman_code *code, const uint8_t *bytes, size_t size);

/// The bits of an entropy-coded segment: up to the next marker, stuffed zeros removed.
typedef struct bit_reader {
  const uint8_t *next, *end;
  uint64_t buffer;
  /// Bits in `buffer`, and how many of them stand for bytes beyond the segment.
  int count, missing;
} bit_reader;

CIC_INLINE bit_reader bit_reader_at(const uint8_t *next, const uint8_t *end) {
  return (bit_reader){next, end, 0, 0, 0};
}

CIC_INLINE void fill_bits(bit_reader *bits) {
  if (bits->count <= 32 && bits->end - bits->next >= 4) {
    uint32_t four;
    memcpy(&four, bits->next, 4);
    // Four bytes at once where none of them is 0xff.
    if (!((~four - 0x01010101u) & four & 0x80808080u)) {
      bits->buffer |= (uint64_t)__builtin_bswap32(four) << (32 - bits->count);
      bits->count += 32;
      bits->next += 4;
      return;
    }
  }
  while (bits->count <= 56) {
    uint64_t byte = 0;
    if (bits->next < bits->end && *bits->next != 0xff) {
      byte = *bits->next++;
    } else if (bits->end - bits->next >= 2 && bits->next[1] == 0) {
      byte = 0xff;
      bits->next += 2;
    } else {
      bits->missing += 8;
    }
    bits->buffer |= byte << (56 - bits->count);
    bits->count += 8;
  }
}

/// Whether more bits were taken than the segment has.
CIC_INLINE int is_overdrawn(const bit_reader *bits) { return bits->count < bits->missing; }

CIC_INLINE void skip_bits(bit_reader *bits, int count) {
  bits->buffer <<= count;
  bits->count -= count;
}

/// Passes over any number of bits.
CIC_INLINE void pass_bits(bit_reader *bits, int count) {
  for (; count > 0; count -= 32) {
    if (bits->count < 32) fill_bits(bits);
    skip_bits(bits, count < 32 ? count : 32);
  }
}

/// The next `count` bits, 0 to 16; the buffer must hold them.
CIC_INLINE uint32_t take_bits(bit_reader *bits, int count) {
  if (count == 0) return 0;
  uint32_t value = (uint32_t)(bits->buffer >> (64 - count));
  skip_bits(bits, count);
  return value;
}

/// The next symbol, or -1 if the bits are no code. At least 16 bits are in the buffer afterwards.
CIC_INLINE int take_symbol(bit_reader *bits, const huffman_code *code) {
  if (bits->count < 32) fill_bits(bits);
  uint16_t entry = code->fast[bits->buffer >> (64 - HUFFMAN_LOOKAHEAD)];
  if (entry) {
    skip_bits(bits, entry >> 8);
    return entry & 0xff;
  }
  for (int length = HUFFMAN_LOOKAHEAD + 1; length <= 16; length++) {
    uint32_t value = (uint32_t)(bits->buffer >> (64 - length));
    if (value < code->end[length]) {
      skip_bits(bits, length);
      return code->symbols[code->start[length] + value - code->first[length]];
    }
  }
  return -1;
}

/// A signed number of `size` bits (figure F.12, EXTEND).
CIC_INLINE int32_t take_signed(bit_reader *bits, int size) {
  int32_t value = (int32_t)take_bits(bits, size);
  return size && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
}
