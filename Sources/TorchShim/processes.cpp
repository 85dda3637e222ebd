// Several processes that train one model: c10d with Gloo for tensors on the CPU, NCCL for those on a
// CUDA device.
#include "shim.h"

#if __has_include(<ATen/ATen.h>)

#define USE_C10D_GLOO
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <cstdlib>

#include "nccl.h"

using namespace macow;

struct ct_processes_s {
  c10::intrusive_ptr<c10d::Store> store;
  c10::intrusive_ptr<c10d::ProcessGroupGloo> gloo;
  std::unique_ptr<NcclRing> nccl;
};

namespace {

c10::intrusive_ptr<c10d::ProcessGroupGloo> connect(const c10::intrusive_ptr<c10d::Store> &store,
                                                   int rank, int size,
                                                   std::chrono::milliseconds timeout) {
  auto options = c10d::ProcessGroupGloo::Options::create(timeout);
  // The variable by which PyTorch's users choose a network.
  const char *interface = std::getenv("GLOO_SOCKET_IFNAME");
  options->devices.push_back(interface
                                 ? c10d::ProcessGroupGloo::createDeviceForInterface(interface)
                                 : c10d::ProcessGroupGloo::createDefaultDevice());
  return c10::make_intrusive<c10d::ProcessGroupGloo>(store, rank, size, options);
}

}  // namespace

ct_status ct_processes_join(const char *host, uint16_t port, bool hosts_store, const char *prefix,
                            int32_t rank, int32_t size, double seconds, ct_device where,
                            ct_processes *out) {
  return guarded([&] {
    const auto timeout = std::chrono::milliseconds(static_cast<int64_t>(seconds * 1000));
    c10d::TCPStoreOptions options;
    options.port = port;
    options.isServer = hosts_store;
    options.numWorkers = static_cast<size_t>(size);
    options.timeout = timeout;
    auto joined = std::make_unique<ct_processes_s>();
    joined->store = c10::make_intrusive<c10d::PrefixStore>(
        prefix, c10::make_intrusive<c10d::TCPStore>(host, options));
    joined->gloo = connect(joined->store, rank, size, timeout);
    if (where.kind != 0) {
      joined->nccl = std::make_unique<NcclRing>(*joined->store, rank, size, device(where), timeout);
    }
    *out = joined.release();
  });
}

void ct_processes_free(ct_processes processes) { delete processes; }

ct_status ct_processes_sum(ct_processes processes, ct_tensor a) {
  return guarded([&] {
    c10::NoGradGuard guard;
    if (a->value.is_cuda()) return processes->nccl->sum(a->value);
    std::vector<at::Tensor> tensors{a->value};
    processes->gloo->allreduce(tensors)->wait();
  });
}

ct_status ct_processes_broadcast(ct_processes processes, ct_tensor a, int32_t root) {
  return guarded([&] {
    c10::NoGradGuard guard;
    if (a->value.is_cuda()) return processes->nccl->broadcast(a->value, root);
    std::vector<at::Tensor> tensors{a->value};
    c10d::BroadcastOptions options;
    options.rootRank = root;
    processes->gloo->broadcast(tensors, options)->wait();
  });
}

#endif
