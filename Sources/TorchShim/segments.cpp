// Parts of a graph that are computed again in the backward pass, and the bytes that tensors hold.
#include "shim.h"

#if __has_include(<ATen/ATen.h>)

#include <c10/core/CPUAllocator.h>
#include <c10/core/alignment.h>
#include <c10/core/impl/alloc_cpu.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

#include <atomic>
#include <cstring>

using namespace macow;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

// Keeps the caller's context until the graph is gone.
struct Caller : torch::CustomClassHolder {
  ct_segment segment;
  explicit Caller(ct_segment segment) : segment(segment) {}
  ~Caller() override { segment.release(segment.context); }
};

at::Tensor taken(ct_tensor handle) {
  if (!handle) return {};
  at::Tensor value = std::move(handle->value);
  delete handle;
  return value;
}

ct_tensor lent(const at::Tensor &value) { return value.defined() ? wrap(value) : nullptr; }

struct Segment : torch::autograd::Function<Segment> {
  static variable_list forward(AutogradContext *context, at::Tensor /*anchor*/, at::Tensor x,
                               std::optional<at::Tensor> s,
                               c10::intrusive_ptr<Caller> caller, bool keeps_output) {
    const at::Tensor given = s.value_or(at::Tensor());
    ct_tensor output = nullptr, log_det = nullptr;
    caller->segment.forward(caller->segment.context, lent(x), lent(given), &output, &log_det);
    const auto y = taken(output).tensor_data();
    const auto l = taken(log_det).tensor_data();
    context->save_for_backward({x, given, keeps_output ? y : at::Tensor()});
    context->saved_data["caller"] = c10::IValue::make_capsule(caller);
    return {y, l};
  }

  static variable_list backward(AutogradContext *context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const auto caller =
        c10::static_intrusive_pointer_cast<Caller>(context->saved_data["caller"].toCapsule());
    ct_tensor x = nullptr, s = nullptr;
    caller->segment.backward(caller->segment.context, lent(saved[0]), lent(saved[1]),
                             lent(saved[2]), lent(gradients[0]), lent(gradients[1]), &x, &s);
    return {at::Tensor(), taken(x), taken(s), at::Tensor(), at::Tensor()};
  }
};

// What tensors hold on the CPU. A block begins with its size, in a cache line of its own, so that
// the data stay aligned and are their own context, as raw allocations want it.
std::atomic<int64_t> held{0};
std::atomic<int64_t> peak{0};

class CountingAllocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t count) override {
    constexpr auto where = c10::DeviceType::CPU;
    if (count == 0) return {nullptr, nullptr, &release, c10::Device(where)};
    TORCH_CHECK(count <= SIZE_MAX - header, "a tensor of ", count, " bytes is too large");
    auto *const block = static_cast<char *>(c10::alloc_cpu(count + header));
    std::memcpy(block, &count, sizeof count);
    const int64_t now = held += static_cast<int64_t>(count);
    int64_t known = peak;
    while (now > known && !peak.compare_exchange_weak(known, now)) {
    }
    return {block + header, block + header, &release, c10::Device(where)};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &release; }

  void copy_data(void *target, const void *source, size_t count) const override {
    default_copy_data(target, source, count);
  }

 private:
  static constexpr size_t header = c10::gAlignment;

  static void release(void *data) {
    if (!data) return;
    char *const block = static_cast<char *>(data) - header;
    size_t count;
    std::memcpy(&count, block, sizeof count);
    held -= static_cast<int64_t>(count);
    c10::free_cpu(block);
  }
};

// Installed once; never destroyed, since tensors can outlive every static.
void count_bytes() {
  static const bool installed = [] {
    c10::SetCPUAllocator(new CountingAllocator, /*priority=*/1);
    return true;
  }();
  static_cast<void>(installed);
}

}  // namespace

ct_status ct_run_segment(ct_tensor x, ct_tensor s, bool keeps_output, ct_segment segment,
                         ct_tensor *output, ct_tensor *log_det) {
  return guarded([&] {
    const auto caller = c10::make_intrusive<Caller>(segment);
    // Parameters do not pass through here, so that without an input that is differentiated there
    // would be no backward pass.
    const auto anchor = at::empty({0}, x->value.options()).requires_grad_();
    std::optional<at::Tensor> given;
    if (s) given = s->value;
    const auto made = Segment::apply(anchor, x->value, given, caller, keeps_output);
    *output = wrap(made[0]);
    *log_det = wrap(made[1]);
  });
}

ct_status ct_backward_from(const ct_tensor *tensors, const ct_tensor *gradients, int32_t n) {
  return guarded([&] {
    variable_list values, weights;
    for (int32_t i = 0; i < n; i++) {
      values.push_back(tensors[i]->value);
      weights.push_back(gradients[i]->value);
    }
    torch::autograd::backward(values, weights);
  });
}

ct_status ct_restart_peak_bytes(void) {
  return guarded([] {
    count_bytes();
    peak = held.load();
  });
}

ct_status ct_peak_bytes(int64_t *out) {
  return guarded([&] {
    count_bytes();
    *out = peak;
  });
}

#endif
