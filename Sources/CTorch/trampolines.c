// libtorch takes 0.2 s to load, and `--help` does not need it. So the functions of ctorch.h are not
// linked: each name here is a jump through a pointer that ct_load fills from libTorchShim.so.
// A name that is missing below is an undefined symbol at link time; one that is missing in the
// shim is reported by ct_load.
#include "ctorch.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#if !defined(__x86_64__)
#error "CTorch's trampolines are written for x86-64; add this machine's jump instruction"
#endif

__attribute__((noreturn, used)) static void not_loaded(void) {
  fputs("CTorch: a tensor function was called before TorchLibrary.load()\n", stderr);
  abort();
}

#define CT_FUNCTION(name)                                       \
  static void *name##_target __attribute__((used)) = not_loaded; \
  __asm__(".text\n"                                             \
          ".globl " #name "\n"                                  \
          ".type " #name ", @function\n"                        \
          #name ":\n"                                           \
          "  jmp *" #name "_target(%rip)\n"                     \
          ".size " #name ", . - " #name "\n");
#define CT_UNARY(name) CT_FUNCTION(ct_##name)
#define CT_BINARY(name) CT_FUNCTION(ct_##name)
#include "ctorch_families.inc"
#include "functions.inc"
#undef CT_FUNCTION

struct binding {
  const char *name;
  void **target;
};

#define CT_FUNCTION(name) {#name, &name##_target},
static const struct binding bindings[] = {
#include "ctorch_families.inc"
#include "functions.inc"
};
#undef CT_FUNCTION

const char *ct_load(const char *path) {
  static void *library = NULL;
  static char missing[128];
  if (library) return NULL;
  // Global, so that libtorch_cuda, opened later, finds libtorch's symbols.
  void *opened = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
  if (!opened) return dlerror();
  for (size_t i = 0; i < sizeof bindings / sizeof bindings[0]; i++) {
    void *address = dlsym(opened, bindings[i].name);
    if (!address) {
      snprintf(missing, sizeof missing, "%s is of another build: it lacks %s", path,
               bindings[i].name);
      return missing;
    }
    *bindings[i].target = address;
  }
  library = opened;
  return NULL;
}
