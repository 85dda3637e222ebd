// The marker segments of a JPEG that its scans depend on (ISO/IEC 10918-1, annex B).

#include "jpeg_scan.h"

#include <stdlib.h>
#include <string.h>

#include "CImageCodecs.h"

static const char *const malformed = "a marker segment is malformed";
// Not a problem: a file that leaves its Huffman tables to the decoder, as frames of videos do.
static const char *const untold = "the Huffman tables are not in the file";

static uint32_t u16(const uint8_t *bytes) { return (uint32_t)bytes[0] << 8 | bytes[1]; }

static uint32_t ceiling(uint64_t value, uint64_t divisor) {
  return (uint32_t)((value + divisor - 1) / divisor);
}

static const char *read_quantisation(jpeg_frame *frame, const uint8_t *bytes, size_t size) {
  while (size) {
    int precision = bytes[0] >> 4, table = bytes[0] & 15;
    size_t length = 1 + 64 * (size_t)(precision ? 2 : 1);
    if (precision > 1 || table > 3 || size < length) return malformed;
    frame->dc_step[table] = (uint16_t)(precision ? u16(bytes + 1) : bytes[1]);
    bytes += length;
    size -= length;
  }
  return NULL;
}

static const char *read_codes(jpeg_frame *frame, const uint8_t *bytes, size_t size) {
  while (size) {
    int class = bytes[0] >> 4, table = bytes[0] & 15;
    if (class > 1 || table > 3) return malformed;
    size_t used = huffman_code_read(&(class ? frame->ac : frame->dc)[table], bytes + 1, size - 1);
    if (!used) return malformed;
    bytes += 1 + used;
    size -= 1 + used;
  }
  return NULL;
}

static const char *read_frame(jpeg_frame *frame, const uint8_t *bytes, size_t size) {
  if (frame->component_count || size < 6) return malformed;
  uint32_t height = u16(bytes + 1), width = u16(bytes + 3);
  int count = bytes[5];
  if (count < 1 || count > JPEG_MAX_COMPONENTS || size != 6 + 3 * (size_t)count || !height ||
      !width || height > CIC_MAX_SIDE || width > CIC_MAX_SIDE)
    return malformed;
  uint32_t most_horizontal = 1, most_vertical = 1;
  for (int i = 0; i < count; i++) {
    const uint8_t *entry = bytes + 6 + 3 * i;
    jpeg_component *component = &frame->components[i];
    *component = (jpeg_component){.id = entry[0],
                                  .horizontal = entry[1] >> 4,
                                  .vertical = entry[1] & 15,
                                  .quantisation = entry[2]};
    if (component->horizontal < 1 || component->horizontal > 4 || component->vertical < 1 ||
        component->vertical > 4 || component->quantisation > 3)
      return malformed;
    if (component->horizontal > most_horizontal) most_horizontal = component->horizontal;
    if (component->vertical > most_vertical) most_vertical = component->vertical;
  }
  frame->component_count = count;
  frame->mcu_columns = ceiling(width, 8 * most_horizontal);
  frame->mcu_rows = ceiling(height, 8 * most_vertical);
  for (int i = 0; i < count; i++) {
    jpeg_component *component = &frame->components[i];
    component->columns = ceiling((uint64_t)width * component->horizontal, 8 * most_horizontal);
    component->rows = ceiling((uint64_t)height * component->vertical, 8 * most_vertical);
    component->padded_columns = frame->mcu_columns * component->horizontal;
    if (!frame->is_progressive) continue;
    size_t rows = (size_t)frame->mcu_rows * component->vertical;
    component->nonzero = calloc(rows * component->padded_columns, sizeof(uint64_t));
    if (!component->nonzero) return "there is no memory to check it";
  }
  return NULL;
}

static const char *read_scan(jpeg_frame *frame, const uint8_t *bytes, size_t size,
                             jpeg_scan *scan) {
  memset(scan, 0, sizeof *scan);
  if (size < 1) return malformed;
  int count = bytes[0];
  if (count < 1 || count > frame->component_count || size != 4 + 2 * (size_t)count)
    return malformed;
  const uint8_t *tail = bytes + 1 + 2 * count;
  scan->component_count = count;
  scan->first = tail[0];
  scan->last = tail[1];
  scan->high = tail[2] >> 4;
  scan->low = tail[2] & 15;
  if (!frame->is_progressive) scan->first = scan->high = scan->low = 0, scan->last = 63;
  if (scan->last > 63 || scan->first > scan->last || scan->low > 13 ||
      (scan->first && count > 1))
    return malformed;
  int needs_dc = scan->first == 0 && scan->high == 0;
  int needs_ac = scan->first > 0 || !frame->is_progressive;
  for (int i = 0; i < count; i++) {
    const uint8_t *entry = bytes + 1 + 2 * i;
    for (int j = 0; j < frame->component_count; j++)
      if (frame->components[j].id == entry[0]) scan->components[i] = &frame->components[j];
    int dc = entry[1] >> 4, ac = entry[1] & 15;
    if (!scan->components[i] || dc > 3 || ac > 3) return malformed;
    scan->dc[i] = &frame->dc[dc];
    scan->ac[i] = &frame->ac[ac];
    if ((needs_dc && !scan->dc[i]->is_defined) || (needs_ac && !scan->ac[i]->is_defined))
      return untold;
  }
  return NULL;
}

static const char *follow(jpeg_frame *frame, const uint8_t *bytes, const uint8_t *end) {
  const uint8_t *next = bytes + 2;
  while (end - next >= 2) {
    if (*next != 0xff) return "bytes stand between markers";
    uint8_t marker = next[1];
    if (marker == 0xff) {
      next++;
      continue;
    }
    if (marker == 0xd9) return NULL;
    if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      next += 2;
      continue;
    }
    if (end - next < 4) break;
    size_t length = u16(next + 2);
    if (length < 2 || length > (size_t)(end - next - 2)) break;
    const uint8_t *content = next + 4;
    size_t size = length - 2;
    next = content + size;
    const char *problem = NULL;
    switch (marker) {
    case 0xdb: problem = read_quantisation(frame, content, size); break;
    case 0xc4: problem = read_codes(frame, content, size); break;
    case 0xdd:
      if (size != 2) return malformed;
      frame->restart_interval = u16(content);
      break;
    case 0xc0:
    case 0xc1:
    case 0xc2:
      frame->is_progressive = marker == 0xc2;
      problem = read_frame(frame, content, size);
      break;
    case 0xc9:
    case 0xca: return NULL;
    case 0xda: {
      jpeg_scan scan;
      problem = read_scan(frame, content, size, &scan);
      if (!problem) next = jpeg_follow_scan(frame, &scan, next, end, &problem);
      break;
    }
    default: break;
    }
    if (problem) return problem;
  }
  return "the file ends too early";
}

const char *jpeg_find_damage(const uint8_t *bytes, size_t size) {
  jpeg_frame *frame = calloc(1, sizeof *frame);
  if (!frame) return "there is no memory to check it";
  const char *problem = size < 2 ? malformed : follow(frame, bytes, bytes + size);
  for (int i = 0; i < JPEG_MAX_COMPONENTS; i++) free(frame->components[i].nonzero);
  free(frame);
  return problem == untold ? NULL : problem;
}
