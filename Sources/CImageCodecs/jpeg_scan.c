// Follows the entropy-coded data of a scan block by block (ISO/IEC 10918-1, annexes F.2 and G.2).

#include "jpeg_scan.h"

// Differences of 8-bit DC coefficients have at most 11 bits, AC coefficients 10 (tables F.1, F.2).
#define MAX_DC_BITS 11
#define MAX_AC_BITS 10

typedef struct walk {
  const jpeg_frame *frame;
  const jpeg_scan *scan;
  bit_reader bits;
  int32_t dc[JPEG_MAX_COMPONENTS];
  /// Blocks of the current end-of-band run that are still to come.
  uint32_t band_ends;
  const char *reason;
} walk;

static int fail(walk *walk, const char *reason) {
  walk->reason = reason;
  return 0;
}

// Eight times the mean of a block of level-shifted 8-bit samples lies in [-1024, 1016]; rounding
// to the quantiser's step and a coarser first scan can carry it a little further.
static int is_possible_brightness(const walk *walk, int member) {
  int32_t step = walk->frame->dc_step[walk->scan->components[member]->quantisation];
  if (step == 0) step = 1;
  int64_t value = (int64_t)walk->dc[member] * (1 << walk->scan->low) * step;
  int64_t slack = 8 + (int64_t)step * (1 << walk->scan->low);
  return value >= -1024 - slack && value <= 1016 + slack;
}

static int follow_dc(walk *walk, int member) {
  bit_reader bits = walk->bits;
  int size = take_symbol(&bits, walk->scan->dc[member]);
  if (size < 0 || size > MAX_DC_BITS) return fail(walk, "a DC difference has an impossible size");
  walk->dc[member] += take_signed(&bits, size);
  walk->bits = bits;
  if (!is_possible_brightness(walk, member))
    return fail(walk, "a block is brighter or darker than 8-bit samples can be");
  return 1;
}

// The AC coefficients of a sequential block.
static int follow_ac(walk *walk, int member) {
  const huffman_code *code = walk->scan->ac[member];
  bit_reader bits = walk->bits;
  for (int k = 1; k <= 63; k++) {
    int symbol = take_symbol(&bits, code);
    if (symbol <= 0) {
      if (symbol < 0) return fail(walk, "the bits are no Huffman code");
      break;
    }
    int run = symbol >> 4, size = symbol & 15;
    k += run;
    if (k > 63) return fail(walk, "a run of zeros leads beyond the last coefficient");
    if (size > MAX_AC_BITS || (size == 0 && run < 15))
      return fail(walk, "a coefficient has an impossible size");
    skip_bits(&bits, size);
  }
  walk->bits = bits;
  return 1;
}

// The first pass over a band of a progressive block.
static int follow_band(walk *walk, int member, uint64_t *nonzero) {
  if (walk->band_ends) {
    walk->band_ends--;
    return 1;
  }
  const jpeg_scan *scan = walk->scan;
  bit_reader bits = walk->bits;
  for (int k = scan->first; k <= scan->last; k++) {
    int symbol = take_symbol(&bits, scan->ac[member]);
    if (symbol < 0) return fail(walk, "the bits are no Huffman code");
    int run = symbol >> 4, size = symbol & 15;
    if (size == 0 && run < 15) {
      walk->band_ends = (1u << run) - 1 + take_bits(&bits, run);
      break;
    }
    k += run;
    if (k > scan->last) return fail(walk, "a run of zeros leads beyond the last coefficient");
    if (size > MAX_AC_BITS) return fail(walk, "a coefficient has an impossible size");
    skip_bits(&bits, size);
    if (size) *nonzero |= 1ull << k;
  }
  walk->bits = bits;
  return 1;
}

// A further pass: one more bit for each coefficient that is not zero, new ones between them.
static int refine_band(walk *walk, int member, uint64_t *nonzero) {
  const jpeg_scan *scan = walk->scan;
  bit_reader bits = walk->bits;
  int k = scan->first;
  while (walk->band_ends == 0 && k <= scan->last) {
    int symbol = take_symbol(&bits, scan->ac[member]);
    if (symbol < 0) return fail(walk, "the bits are no Huffman code");
    int run = symbol >> 4, size = symbol & 15;
    if (size > 1) return fail(walk, "a refinement of more than one bit");
    if (size == 0 && run < 15) {
      walk->band_ends = (1u << run) + take_bits(&bits, run);
      break;
    }
    skip_bits(&bits, size);
    int refined = 0;
    for (; k <= scan->last; k++) {
      if (*nonzero >> k & 1)
        refined++;
      else if (run-- == 0)
        break;
    }
    pass_bits(&bits, refined);
    if (k > scan->last && size)
      return fail(walk, "a run of zeros leads beyond the last coefficient");
    if (size) *nonzero |= 1ull << k;
    k++;
  }
  if (walk->band_ends) {
    uint64_t band = (~0ull << k) & (~0ull >> (63 - scan->last));
    pass_bits(&bits, __builtin_popcountll(*nonzero & band));
    walk->band_ends--;
  }
  walk->bits = bits;
  return 1;
}

static int follow_block(walk *walk, int member, uint32_t column, uint32_t row) {
  const jpeg_scan *scan = walk->scan;
  int is_sound = 1;
  if (!walk->frame->is_progressive) {
    is_sound = follow_dc(walk, member) && follow_ac(walk, member);
  } else if (scan->first == 0) {
    if (scan->high == 0)
      is_sound = follow_dc(walk, member);
    else
      pass_bits(&walk->bits, 1);
  } else {
    const jpeg_component *component = scan->components[member];
    uint64_t *nonzero = component->nonzero + (size_t)row * component->padded_columns + column;
    is_sound = scan->high == 0 ? follow_band(walk, member, nonzero)
                               : refine_band(walk, member, nonzero);
  }
  if (!is_sound) return 0;
  return is_overdrawn(&walk->bits) ? fail(walk, "the scan ends too early") : 1;
}

static int follow_unit(walk *walk, uint32_t column, uint32_t row) {
  const jpeg_scan *scan = walk->scan;
  if (scan->component_count == 1) return follow_block(walk, 0, column, row);
  for (int member = 0; member < scan->component_count; member++) {
    const jpeg_component *component = scan->components[member];
    for (uint32_t y = 0; y < component->vertical; y++)
      for (uint32_t x = 0; x < component->horizontal; x++)
        if (!follow_block(walk, member, column * component->horizontal + x,
                          row * component->vertical + y))
          return 0;
  }
  return 1;
}

// Whole bytes that were read ahead belong to nobody: a marker must follow.
static int finish_segment(walk *walk) {
  if (walk->band_ends) return fail(walk, "a run of blocks leads beyond the last block");
  if (walk->bits.count - walk->bits.missing >= 8 || walk->bits.end - walk->bits.next < 2 ||
      walk->bits.next[0] != 0xff)
    return fail(walk, "bytes follow the last block");
  return 1;
}

const uint8_t *jpeg_follow_scan(const jpeg_frame *frame, const jpeg_scan *scan,
                                const uint8_t *next, const uint8_t *end, const char **reason) {
  walk walk = {.frame = frame, .scan = scan, .bits = bit_reader_at(next, end)};
  int is_alone = scan->component_count == 1;
  uint32_t columns = is_alone ? scan->components[0]->columns : frame->mcu_columns;
  uint32_t rows = is_alone ? scan->components[0]->rows : frame->mcu_rows;
  uint32_t left = frame->restart_interval;
  for (uint32_t row = 0; row < rows; row++)
    for (uint32_t column = 0; column < columns; column++) {
      if (frame->restart_interval && left == 0) {
        if (!finish_segment(&walk)) goto damaged;
        walk.bits = bit_reader_at(walk.bits.next + 2, end);
        for (int member = 0; member < scan->component_count; member++) walk.dc[member] = 0;
        left = frame->restart_interval;
      }
      if (!follow_unit(&walk, column, row)) goto damaged;
      left--;
    }
  if (finish_segment(&walk)) return walk.bits.next;
damaged:
  *reason = walk.reason;
  return NULL;
}
