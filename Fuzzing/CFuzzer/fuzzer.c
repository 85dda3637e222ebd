// The declaration is in the header; CImageCodecs defines it.
#include "CFuzzer.h"
