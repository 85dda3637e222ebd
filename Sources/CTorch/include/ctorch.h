// The few functions of libtorch that this project needs, in plain C.
//
// Contract: 0 is success; otherwise *out is untouched and ct_last_error(), on the same thread, says
// why. A ct_tensor is one counted reference to a tensor; whoever receives one calls ct_tensor_free.
// No C++ exception leaves these functions.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#else
#include <stdbool.h>
#endif

#define CT_API __attribute__((visibility("default")))
#define CT_CHECKED CT_API __attribute__((warn_unused_result))

typedef int32_t ct_status;
enum { CT_OK = 0, CT_FAILED = 1, CT_OUT_OF_MEMORY = 2 };

typedef struct ct_tensor_s *ct_tensor;
typedef struct ct_generator_s *ct_generator;
typedef struct ct_processes_s *ct_processes;

typedef enum { CT_UINT8 = 0, CT_INT64 = 1, CT_FLOAT32 = 2, CT_FLOAT64 = 3 } ct_dtype;

typedef struct {
  int32_t kind;  // 0 CPU, 1 CUDA, 2 meta (shapes without memory)
  int32_t index;
} ct_device;

#define CT_OUT ct_tensor _Nullable *_Nonnull
#define CT_IN ct_tensor _Nonnull
#define CT_LIST const ct_tensor _Nonnull *_Nonnull

// Loading -----------------------------------------------------------------------------------------
// Opens libTorchShim.so (and with it libtorch) and binds every function below; until then calling
// one of them ends the process. Returns NULL, or the reason. Calling it again does nothing.
const char *_Nullable ct_load(const char *_Nonnull path);

// Errors, version, threads, devices ---------------------------------------------------------------
CT_API const char *_Nonnull ct_last_error(void);
CT_API const char *_Nonnull ct_version(void);
CT_CHECKED ct_status ct_set_threads(int32_t count);
CT_CHECKED ct_status ct_threads(int32_t *_Nonnull out);
CT_CHECKED ct_status ct_cuda_load(int32_t *_Nonnull device_count);

// Lifetime and metadata ---------------------------------------------------------------------------
CT_API void ct_tensor_free(ct_tensor _Nullable tensor);
CT_API int32_t ct_rank(CT_IN a);
CT_API int64_t ct_size(CT_IN a, int32_t axis);
CT_API int64_t ct_count(CT_IN a);
CT_API ct_dtype ct_tensor_dtype(CT_IN a);
CT_API ct_device ct_tensor_device(CT_IN a);

// Bytes in and out; both copy ---------------------------------------------------------------------
CT_CHECKED ct_status ct_from_bytes(const void *_Nullable bytes, int64_t byte_count,
                                   const int64_t *_Nonnull shape, int32_t rank, ct_dtype dtype,
                                   CT_OUT out);
CT_CHECKED ct_status ct_to_bytes(CT_IN a, void *_Nullable bytes, int64_t byte_count);
CT_CHECKED ct_status ct_item(CT_IN a, double *_Nonnull out);
CT_CHECKED ct_status ct_full(const int64_t *_Nonnull shape, int32_t rank, double value,
                             ct_dtype dtype, ct_device device, CT_OUT out);
CT_CHECKED ct_status ct_identity(int64_t size, ct_dtype dtype, ct_device device, CT_OUT out);
CT_CHECKED ct_status ct_to(CT_IN a, ct_dtype dtype, ct_device device, CT_OUT out);

// Arithmetic and elementwise functions ------------------------------------------------------------
#define CT_UNARY(name) CT_CHECKED ct_status ct_##name(CT_IN a, CT_OUT out);
#define CT_BINARY(name) CT_CHECKED ct_status ct_##name(CT_IN a, CT_IN b, CT_OUT out);
#include "ctorch_families.inc"
#undef CT_UNARY
#undef CT_BINARY
CT_CHECKED ct_status ct_add_scalar(CT_IN a, double b, CT_OUT out);
CT_CHECKED ct_status ct_mul_scalar(CT_IN a, double b, CT_OUT out);
CT_CHECKED ct_status ct_pow_scalar(CT_IN a, double b, CT_OUT out);
CT_CHECKED ct_status ct_clamp(CT_IN a, double low, double high, CT_OUT out);

// Reductions over axes ----------------------------------------------------------------------------
CT_CHECKED ct_status ct_sum_axes(CT_IN a, const int64_t *_Nonnull axes, int32_t n, bool keep,
                                 CT_OUT out);
CT_CHECKED ct_status ct_mean_axes(CT_IN a, const int64_t *_Nonnull axes, int32_t n, bool keep,
                                  CT_OUT out);
CT_CHECKED ct_status ct_std_axes(CT_IN a, const int64_t *_Nonnull axes, int32_t n, bool keep,
                                 CT_OUT out);
CT_CHECKED ct_status ct_logsumexp(CT_IN a, int64_t axis, CT_OUT out);
CT_CHECKED ct_status ct_softmax(CT_IN a, int64_t axis, CT_OUT out);
CT_CHECKED ct_status ct_log_softmax(CT_IN a, int64_t axis, CT_OUT out);
CT_CHECKED ct_status ct_largest(CT_IN a, int64_t axis, CT_OUT out);
CT_CHECKED ct_status ct_smallest(CT_IN a, int64_t axis, CT_OUT out);

// Shape -------------------------------------------------------------------------------------------
CT_CHECKED ct_status ct_reshape(CT_IN a, const int64_t *_Nonnull shape, int32_t rank, CT_OUT out);
CT_CHECKED ct_status ct_permute(CT_IN a, const int64_t *_Nonnull axes, int32_t rank, CT_OUT out);
CT_CHECKED ct_status ct_expand(CT_IN a, const int64_t *_Nonnull shape, int32_t rank, CT_OUT out);
CT_CHECKED ct_status ct_narrow(CT_IN a, int64_t axis, int64_t start, int64_t count, CT_OUT out);
CT_CHECKED ct_status ct_concatenate(CT_LIST list, int32_t n, int64_t axis, CT_OUT out);
CT_CHECKED ct_status ct_index_select(CT_IN a, int64_t axis, CT_IN index, CT_OUT out);
CT_CHECKED ct_status ct_flip(CT_IN a, int64_t axis, CT_OUT out);
// Zero padding of the last two axes; negative amounts crop.
CT_CHECKED ct_status ct_pad(CT_IN a, int64_t left, int64_t right, int64_t top, int64_t bottom,
                            CT_OUT out);

// Networks ----------------------------------------------------------------------------------------
CT_CHECKED ct_status ct_conv2d(CT_IN x, CT_IN weight, ct_tensor _Nullable bias, int64_t stride,
                               int64_t pad_height, int64_t pad_width, CT_OUT out);
CT_CHECKED ct_status ct_conv_transpose2d(CT_IN x, CT_IN weight, ct_tensor _Nullable bias,
                                         int64_t stride, int64_t padding, int64_t output_padding,
                                         CT_OUT out);
// g * v / ||v||, the norm over every axis but the first.
CT_CHECKED ct_status ct_weight_norm(CT_IN v, CT_IN g, CT_OUT out);
CT_CHECKED ct_status ct_group_norm(CT_IN x, int64_t groups, CT_IN weight, CT_IN bias, double epsilon,
                                   CT_OUT out);

// a where mask is not 0, b elsewhere; a, b and mask broadcast.
CT_CHECKED ct_status ct_where(CT_IN mask, CT_IN a, CT_IN b, CT_OUT out);
// softmax(q kᵀ / sqrt(E)) v over [..., tokens, E].
CT_CHECKED ct_status ct_attention(CT_IN q, CT_IN k, CT_IN v, CT_OUT out);
// X with a X = b, a triangular over its last two axes.
CT_CHECKED ct_status ct_solve_triangular(CT_IN a, CT_IN b, bool upper, CT_OUT out);
// 1/keep with probability keep, 0 otherwise: a function of the seed and the device's kind alone.
CT_CHECKED ct_status ct_dropout_mask(const int64_t *_Nonnull shape, int32_t rank, double keep,
                                     uint64_t seed, ct_dtype dtype, ct_device device, CT_OUT out);

// Random numbers, on the CPU ----------------------------------------------------------------------
CT_CHECKED ct_status ct_generator_new(uint64_t seed, ct_generator _Nullable *_Nonnull out);
CT_API void ct_generator_free(ct_generator _Nullable generator);
CT_CHECKED ct_status ct_uniform(const int64_t *_Nonnull shape, int32_t rank, ct_dtype dtype,
                                ct_generator _Nonnull generator, CT_OUT out);
CT_CHECKED ct_status ct_normal(const int64_t *_Nonnull shape, int32_t rank, ct_dtype dtype,
                               ct_generator _Nonnull generator, CT_OUT out);

// Autograd ----------------------------------------------------------------------------------------
CT_CHECKED ct_status ct_set_requires_grad(CT_IN a, bool on);
CT_API bool ct_requires_grad(CT_IN a);
CT_API bool ct_set_grad_mode(bool on);  // returns what it was
CT_CHECKED ct_status ct_backward(CT_IN a);
CT_CHECKED ct_status ct_grad(CT_IN a, ct_tensor _Nullable *_Nonnull out);  // NULL if there is none
CT_CHECKED ct_status ct_set_grad(CT_IN a, CT_IN gradient);
// d(sum(output * weights))/d(input), keeping the graph.
CT_CHECKED ct_status ct_vector_jacobian(CT_IN output, CT_IN weights, CT_IN input, CT_OUT out);

// Accumulates sum_i (tensors[i] * gradients[i])'s derivatives into the leaves; may be called inside a
// backward pass.
CT_CHECKED ct_status ct_backward_from(CT_LIST tensors, CT_LIST gradients, int32_t n);

// A part of a graph that is not recorded: `forward` runs without gradients, `backward` computes it
// again. Callbacks own the tensors that they are given, and give theirs away; they may be called on
// another thread (CUDA), and `release` ends the context.
typedef struct {
  void *_Nonnull context;
  void (*_Nonnull forward)(void *_Nonnull context, CT_IN x, ct_tensor _Nullable s, CT_OUT output,
                           CT_OUT log_det);
  void (*_Nonnull backward)(void *_Nonnull context, CT_IN x, ct_tensor _Nullable s,
                            ct_tensor _Nullable output, CT_IN output_gradient,
                            CT_IN log_det_gradient, CT_OUT x_gradient, CT_OUT s_gradient);
  void (*_Nonnull release)(void *_Nonnull context);
} ct_segment;
// Keeps x, s, and the output if asked, until the backward pass. Takes the context in any case.
CT_CHECKED ct_status ct_run_segment(CT_IN x, ct_tensor _Nullable s, bool keeps_output,
                                    ct_segment segment, CT_OUT output, CT_OUT log_det);

// The most bytes that tensors held at once on the CPU since the last restart; the first call of
// either begins to count.
CT_CHECKED ct_status ct_restart_peak_bytes(void);
CT_CHECKED ct_status ct_peak_bytes(int64_t *_Nonnull out);

// In place, never recorded by autograd ------------------------------------------------------------
CT_CHECKED ct_status ct_copy_into(CT_IN a, CT_IN source);
CT_CHECKED ct_status ct_set_data(CT_IN a, CT_IN storage);
CT_CHECKED ct_status ct_zero_in_place(CT_IN a);
CT_CHECKED ct_status ct_scale_in_place(CT_IN a, double factor);
CT_CHECKED ct_status ct_add_in_place(CT_IN a, CT_IN b, double factor);
CT_CHECKED ct_status ct_addcmul_in_place(CT_IN a, CT_IN b, CT_IN c, double factor);
CT_CHECKED ct_status ct_addcdiv_in_place(CT_IN a, CT_IN b, CT_IN c, double factor);
CT_CHECKED ct_status ct_maximum_in_place(CT_IN a, CT_IN b);

// Precision ---------------------------------------------------------------------------------------
// Whether this thread's convolutions and matrix products round operands and results to bfloat16.
CT_API bool ct_set_product_rounding(bool on);  // returns what it was

// Several processes -------------------------------------------------------------------------------
// Meets the other ranks at host:port, where rank 0, or whoever started the processes, keeps the store
// in which they find each other; returns when all have come. `where` says whether CUDA tensors will
// be exchanged too. No wait is longer than `seconds`.
CT_CHECKED ct_status ct_processes_join(const char *_Nonnull host, uint16_t port, bool hosts_store,
                                       const char *_Nonnull prefix, int32_t rank, int32_t size,
                                       double seconds, ct_device where,
                                       ct_processes _Nullable *_Nonnull out);
CT_API void ct_processes_free(ct_processes _Nullable processes);
// a ← the sum of every rank's a, a contiguous tensor of the same shape.
CT_CHECKED ct_status ct_processes_sum(ct_processes _Nonnull processes, CT_IN a);
// a ← a of the rank `root`.
CT_CHECKED ct_status ct_processes_broadcast(ct_processes _Nonnull processes, CT_IN a, int32_t root);

// Fused layers -----------------------------------------------------------------------------------
// The inverse of a masked convolutional flow of order A on the CPU: w [N, C, H, W], kernel
// [M, C, k0, k1], bias [M], head [2C or C, M, 1, 1], head_bias, extra [N, M, H, W] or NULL.
// log_det is that of the inverse, [N].
CT_CHECKED ct_status ct_solve_rows(CT_IN w, CT_IN kernel, CT_IN bias, CT_IN head, CT_IN head_bias,
                                   ct_tensor _Nullable extra, bool affine, CT_OUT v, CT_OUT log_det);
// Whether the functions below that are "on the CPU" take a, in the precision of products in use.
CT_API bool ct_can_fuse(CT_IN a);
// x for x > 0, exp(x) - 1 otherwise; on the CPU in one pass.
CT_CHECKED ct_status ct_elu(CT_IN a, CT_OUT out);
// On the CPU: output = v * sigmoid(rho + 2) + mu, log_det [N] = the sums of log sigmoid(rho + 2), with
// parameters [N, 2C, H, W], first all mu, then all rho.
CT_CHECKED ct_status ct_affine(CT_IN v, CT_IN parameters, CT_OUT output, CT_OUT log_det);
// On the CPU: a masked convolutional flow, arguments as of ct_solve_rows; tap (i, j) of the kernel at
// (y, x) meets v at (y + i + up, x + j + left). log_det [N] is 0 without a scale.
CT_CHECKED ct_status ct_masked_flow(CT_IN v, CT_IN kernel, CT_IN bias, CT_IN head, CT_IN head_bias,
                                    ct_tensor _Nullable extra, int64_t up, int64_t left,
                                    bool affine, CT_OUT output, CT_OUT log_det);
// On the CPU: convolutions 3x3, 1x1, 3x3 with ELU between; weights are kernel and bias of each.
CT_CHECKED ct_status ct_coupling_network(CT_IN x, CT_LIST weights, CT_OUT out);

#undef CT_OUT
#undef CT_IN
#undef CT_LIST

#ifdef __cplusplus
}
#endif
