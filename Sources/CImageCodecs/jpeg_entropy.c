// Canonical Huffman codes from their lengths.

#include "jpeg_entropy.h"

#include <string.h>

size_t huffman_code_read(huffman_code *code, const uint8_t *bytes, size_t size) {
  memset(code, 0, sizeof *code);
  if (size < 16) return 0;
  uint32_t next = 0, total = 0;
  for (int length = 1; length <= 16; length++) {
    uint32_t count = bytes[length - 1];
    code->first[length] = next;
    code->start[length] = total;
    next += count;
    total += count;
    if (total > 256 || next > 1u << length) return 0;
    code->end[length] = next;
    next <<= 1;
  }
  if (size - 16 < total) return 0;
  memcpy(code->symbols, bytes + 16, total);
  for (int length = 1; length <= HUFFMAN_LOOKAHEAD; length++) {
    int spare = HUFFMAN_LOOKAHEAD - length;
    for (uint32_t value = code->first[length]; value < code->end[length]; value++)
      for (uint32_t low = 0; low < 1u << spare; low++)
        code->fast[value << spare | low] =
            (uint16_t)(length << 8 | code->symbols[code->start[length] + value -
                                                   code->first[length]]);
  }
  code->is_defined = 1;
  return 16 + total;
}
