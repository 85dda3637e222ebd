// Errors, devices, lifetime, bytes and shapes.
#include "shim.h"

#if __has_include(<ATen/ATen.h>)

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <dlfcn.h>

#include <cstring>

namespace macow {

static thread_local std::string last_error;

ct_status failed(const char *reason, ct_status status) noexcept {
  try {
    last_error = reason;
  } catch (...) {
    last_error.clear();
  }
  return status;
}

at::ScalarType scalar_type(ct_dtype dtype) {
  switch (dtype) {
    case CT_UINT8: return at::kByte;
    case CT_INT64: return at::kLong;
    case CT_FLOAT32: return at::kFloat;
    case CT_FLOAT64: return at::kDouble;
  }
  TORCH_CHECK(false, "unknown element type ", static_cast<int>(dtype));
}

at::Device device(ct_device where) {
  switch (where.kind) {
    case 0: return at::Device(at::kCPU);
    case 1: return at::Device(at::kCUDA, static_cast<at::DeviceIndex>(where.index));
    default: return at::Device(at::kMeta);
  }
}

}  // namespace macow

using namespace macow;

const char *ct_last_error(void) { return last_error.c_str(); }
const char *ct_version(void) { return TORCH_VERSION; }

ct_status ct_set_threads(int32_t count) {
  return guarded([&] { at::set_num_threads(count); });
}

ct_status ct_threads(int32_t *out) {
  return guarded([&] { *out = at::get_num_threads(); });
}

ct_status ct_cuda_load(int32_t *device_count) {
  return guarded([&] {
    TORCH_CHECK(dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL) != nullptr,
                "CUDA cannot be used: ", dlerror(), " (run scripts/setup --cuda)");
    TORCH_CHECK(at::hasCUDA(), "libtorch finds no CUDA driver or device");
    at::globalContext().lazyInitDevice(at::kCUDA);
    *device_count = static_cast<int32_t>(at::detail::getCUDAHooks().deviceCount());
  });
}

void ct_tensor_free(ct_tensor tensor) { delete tensor; }
int32_t ct_rank(ct_tensor a) { return static_cast<int32_t>(a->value.dim()); }
int64_t ct_size(ct_tensor a, int32_t axis) { return a->value.size(axis); }
int64_t ct_count(ct_tensor a) { return a->value.numel(); }

ct_dtype ct_tensor_dtype(ct_tensor a) {
  switch (a->value.scalar_type()) {
    case at::kByte: return CT_UINT8;
    case at::kLong: return CT_INT64;
    case at::kDouble: return CT_FLOAT64;
    default: return CT_FLOAT32;
  }
}

ct_device ct_tensor_device(ct_tensor a) {
  const auto where = a->value.device();
  const int32_t kind = where.is_cuda() ? 1 : where.is_meta() ? 2 : 0;
  return {kind, kind == 1 && where.has_index() ? where.index() : 0};
}

ct_status ct_from_bytes(const void *bytes, int64_t byte_count, const int64_t *shape, int32_t rank,
                        ct_dtype dtype, ct_tensor *out) {
  return guarded([&] {
    auto tensor = at::empty(list(shape, rank), scalar_type(dtype));
    TORCH_CHECK(static_cast<int64_t>(tensor.nbytes()) == byte_count, "a tensor of shape ",
                tensor.sizes(), " takes ", tensor.nbytes(), " bytes, not ", byte_count);
    if (byte_count > 0) std::memcpy(tensor.mutable_data_ptr(), bytes, tensor.nbytes());
    *out = wrap(std::move(tensor));
  });
}

ct_status ct_to_bytes(ct_tensor a, void *bytes, int64_t byte_count) {
  return guarded([&] {
    const auto tensor = a->value.detach().to(at::kCPU).contiguous();
    TORCH_CHECK(static_cast<int64_t>(tensor.nbytes()) == byte_count, "a tensor of shape ",
                tensor.sizes(), " takes ", tensor.nbytes(), " bytes, not ", byte_count);
    if (byte_count > 0) std::memcpy(bytes, tensor.const_data_ptr(), tensor.nbytes());
  });
}

ct_status ct_item(ct_tensor a, double *out) {
  return guarded([&] { *out = a->value.item().toDouble(); });
}

ct_status ct_full(const int64_t *shape, int32_t rank, double value, ct_dtype dtype, ct_device where,
                  ct_tensor *out) {
  return guarded([&] {
    *out = wrap(at::full(list(shape, rank), value,
                         at::TensorOptions(scalar_type(dtype)).device(device(where))));
  });
}

ct_status ct_identity(int64_t size, ct_dtype dtype, ct_device where, ct_tensor *out) {
  return guarded([&] {
    *out = wrap(at::eye(size, at::TensorOptions(scalar_type(dtype)).device(device(where))));
  });
}

ct_status ct_to(ct_tensor a, ct_dtype dtype, ct_device where, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.to(device(where), scalar_type(dtype))); });
}

ct_status ct_reshape(ct_tensor a, const int64_t *shape, int32_t rank, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.reshape(list(shape, rank))); });
}

ct_status ct_permute(ct_tensor a, const int64_t *axes, int32_t rank, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.permute(list(axes, rank))); });
}

ct_status ct_expand(ct_tensor a, const int64_t *shape, int32_t rank, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.expand(list(shape, rank))); });
}

ct_status ct_narrow(ct_tensor a, int64_t axis, int64_t start, int64_t count, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.narrow(axis, start, count)); });
}

ct_status ct_concatenate(const ct_tensor *tensors, int32_t n, int64_t axis, ct_tensor *out) {
  return guarded([&] {
    std::vector<at::Tensor> values;
    values.reserve(static_cast<size_t>(n));
    for (int32_t i = 0; i < n; i++) values.push_back(tensors[i]->value);
    *out = wrap(at::cat(values, axis));
  });
}

ct_status ct_index_select(ct_tensor a, int64_t axis, ct_tensor index, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.index_select(axis, index->value)); });
}

ct_status ct_flip(ct_tensor a, int64_t axis, ct_tensor *out) {
  return guarded([&] { *out = wrap(a->value.flip({axis})); });
}

ct_status ct_pad(ct_tensor a, int64_t left, int64_t right, int64_t top, int64_t bottom,
                 ct_tensor *out) {
  return guarded(
      [&] { *out = wrap(at::constant_pad_nd(a->value, {left, right, top, bottom}, 0)); });
}

#endif
