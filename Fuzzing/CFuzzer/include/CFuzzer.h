#pragma once

// A part of CImageCodecs that only fuzzing calls directly.

#include <stddef.h>
#include <stdint.h>

/// Follows the scans of a JPEG; see Sources/CImageCodecs/jpeg_scan.h.
const char *jpeg_find_damage(const uint8_t *bytes, size_t size);
