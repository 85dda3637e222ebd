// NCCL, opened when it is asked for: its C interface is small and stable, and a machine without CUDA
// has neither its header nor its library.
#pragma once

#include "shim.h"

#if __has_include(<ATen/ATen.h>)

#include <torch/csrc/distributed/c10d/Store.hpp>

#include <chrono>

namespace macow {

// One rank's place in a ring of CUDA devices.
class NcclRing {
 public:
  // Opens NCCL and meets the other ranks through `store`; every rank calls this at once.
  NcclRing(c10d::Store &store, int rank, int size, at::Device where,
           std::chrono::milliseconds timeout);
  ~NcclRing();
  NcclRing(const NcclRing &) = delete;
  NcclRing &operator=(const NcclRing &) = delete;

  // Adds the ranks' tensors up, in place; returns when it is done.
  void sum(const at::Tensor &tensor);
  // Overwrites every rank's tensor with that of `root`; returns when it is done.
  void broadcast(const at::Tensor &tensor, int root);

 private:
  // Waits for what was enqueued, watching for ranks that are lost.
  void finish(const c10::Stream &stream);

  void *communicator = nullptr;
  const at::Device where;
  const std::chrono::milliseconds timeout;
};

}  // namespace macow

#endif
