#include "nccl.h"

#if __has_include(<ATen/ATen.h>)

#include <c10/core/DeviceGuard.h>
#include <c10/core/Stream.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <dlfcn.h>

#include <array>
#include <cstring>
#include <thread>

namespace macow {

namespace {

// ncclUniqueId of nccl.h: 128 bytes, passed by value.
struct UniqueId {
  std::array<char, 128> bytes;
};

constexpr int success = 0;
constexpr int in_progress = 7;
constexpr int sum_operation = 0;

int type_code(const at::Tensor &tensor) {
  switch (tensor.scalar_type()) {
    case at::kByte: return 1;
    case at::kLong: return 4;
    case at::kFloat: return 7;
    case at::kDouble: return 8;
    default: TORCH_CHECK(false, "NCCL is not asked to carry ", tensor.scalar_type());
  }
}

struct Library {
  int (*get_unique_id)(UniqueId *);
  int (*init_rank)(void **, int, UniqueId, int);
  int (*all_reduce)(const void *, void *, size_t, int, int, void *, void *);
  int (*broadcast)(const void *, void *, size_t, int, int, void *, void *);
  int (*async_error)(void *, int *);
  int (*abort)(void *);
  const char *(*error_string)(int);

  Library() {
    void *opened = dlopen("libnccl.so.2", RTLD_NOW);
    TORCH_CHECK(opened, "NCCL cannot be used: ", dlerror(), " (run scripts/setup --cuda)");
    find(opened, "ncclGetUniqueId", get_unique_id);
    find(opened, "ncclCommInitRank", init_rank);
    find(opened, "ncclAllReduce", all_reduce);
    find(opened, "ncclBroadcast", broadcast);
    find(opened, "ncclCommGetAsyncError", async_error);
    find(opened, "ncclCommAbort", abort);
    find(opened, "ncclGetErrorString", error_string);
  }

  template <typename Function>
  static void find(void *opened, const char *name, Function &out) {
    out = reinterpret_cast<Function>(dlsym(opened, name));
    TORCH_CHECK(out, "libnccl.so.2 lacks ", name);
  }

  void check(int status) const {
    TORCH_CHECK(status == success || status == in_progress, "NCCL: ", error_string(status));
  }
};

const Library &library() {
  static const Library opened;
  return opened;
}

c10::Stream stream_of(at::Device where) {
  return c10::impl::VirtualGuardImpl(where.type()).getStream(where);
}

}  // namespace

NcclRing::NcclRing(c10d::Store &store, int rank, int size, at::Device where,
                   std::chrono::milliseconds timeout)
    : where(where), timeout(timeout) {
  const c10::DeviceGuard guard(where);
  UniqueId id;
  if (rank == 0) {
    library().check(library().get_unique_id(&id));
    store.set("nccl", std::vector<uint8_t>(id.bytes.begin(), id.bytes.end()));
  } else {
    const auto bytes = store.get("nccl");
    TORCH_CHECK(bytes.size() == id.bytes.size(), "rank 0 sent no NCCL identity");
    std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
  }
  library().check(library().init_rank(&communicator, size, id, rank));
}

NcclRing::~NcclRing() {
  // Not ncclCommDestroy, which waits for ranks that may be gone; nothing is under way here.
  if (communicator) library().abort(communicator);
}

void NcclRing::sum(const at::Tensor &tensor) {
  const c10::DeviceGuard guard(where);
  const auto stream = stream_of(where);
  library().check(library().all_reduce(tensor.const_data_ptr(), tensor.mutable_data_ptr(),
                                       static_cast<size_t>(tensor.numel()), type_code(tensor),
                                       sum_operation, communicator, stream.native_handle()));
  finish(stream);
}

void NcclRing::broadcast(const at::Tensor &tensor, int root) {
  const c10::DeviceGuard guard(where);
  const auto stream = stream_of(where);
  library().check(library().broadcast(tensor.const_data_ptr(), tensor.mutable_data_ptr(),
                                      static_cast<size_t>(tensor.numel()), type_code(tensor), root,
                                      communicator, stream.native_handle()));
  finish(stream);
}

void NcclRing::finish(const c10::Stream &stream) {
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  while (!stream.query()) {
    int status = success;
    library().check(library().async_error(communicator, &status));
    const bool is_late = std::chrono::steady_clock::now() > deadline;
    if ((status != success && status != in_progress) || is_late) {
      library().abort(communicator);
      communicator = nullptr;
      TORCH_CHECK(false, "NCCL: ", is_late ? "timed out" : library().error_string(status));
    }
    std::this_thread::sleep_for(std::chrono::microseconds(20));
  }
}

}  // namespace macow

#endif
