// What the files of this target share: the handle types and the wall that no exception passes.
#pragma once

#if !__has_include(<ATen/ATen.h>)
#error "libtorch 2.11 was not found: run scripts/setup, or set LIBTORCH to its folder"
#else

#include <ATen/ATen.h>
#include <torch/headeronly/version.h>

#include <string>

#include "ctorch.h"

static_assert(TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR == 11,
              "libtorch 2.11 is needed, since its C++ ABI changes between versions: run scripts/setup");

struct ct_tensor_s {
  at::Tensor value;
};

struct ct_generator_s {
  at::Generator value;
};

namespace macow {

// Keeps the reason of the last failure on this thread and says which kind it was.
ct_status failed(const char *reason, ct_status status) noexcept;

template <typename Body>
ct_status guarded(Body &&body) noexcept {
  try {
    body();
    return CT_OK;
  } catch (const c10::OutOfMemoryError &error) {
    return failed(error.what_without_backtrace(), CT_OUT_OF_MEMORY);
  } catch (const std::bad_alloc &) {
    return failed("out of memory", CT_OUT_OF_MEMORY);
  } catch (const c10::Error &error) {
    return failed(error.what_without_backtrace(), CT_FAILED);
  } catch (const std::exception &error) {
    return failed(error.what(), CT_FAILED);
  } catch (...) {
    return failed("an unknown C++ exception", CT_FAILED);
  }
}

inline ct_tensor wrap(at::Tensor value) { return new ct_tensor_s{std::move(value)}; }

at::ScalarType scalar_type(ct_dtype dtype);
at::Device device(ct_device where);

inline at::IntArrayRef list(const int64_t *values, int32_t count) {
  return at::IntArrayRef(values, static_cast<size_t>(count));
}

}  // namespace macow

#endif
