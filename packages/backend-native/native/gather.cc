#include "arguments.h"
#include "clones.h"
#include "kernels.h"
#include "parallel.h"

#include <algorithm>

// Batches cut from samples in a typed array.
namespace descent {

namespace {

// Elements that one thread takes at a time, about.
constexpr size_t kShare = 16384;
// Rows asked for ahead of the one at work: in random order, the processor cannot foresee them.
constexpr size_t kAhead = 4;
// Of each; the processor foresees the rest.
constexpr size_t kBytesAhead = 4096;

void ask_for(const Samples& data, size_t at, size_t size) {
  const size_t width = data.bytes / data.length;
  const char* first = static_cast<const char*>(data.data) + at * width;
  const size_t bytes = std::min(size * width, kBytesAhead);
  for (size_t byte = 0; byte < bytes; byte += 64) __builtin_prefetch(first + byte);
}

// Products in double precision, rounded once, as JavaScript has them.
#define DESCENT_CONVERT(name, type)                                                    \
  DESCENT_CLONES void name(const type* from, float* to, size_t size, double scale) {   \
    for (size_t i = 0; i < size; i++) to[i] = static_cast<float>(from[i] * scale);     \
  }

DESCENT_CONVERT(from_int8, int8_t)
DESCENT_CONVERT(from_uint8, uint8_t)
DESCENT_CONVERT(from_int16, int16_t)
DESCENT_CONVERT(from_uint16, uint16_t)
DESCENT_CONVERT(from_int32, int32_t)
DESCENT_CONVERT(from_uint32, uint32_t)
DESCENT_CONVERT(from_float32, float)
DESCENT_CONVERT(from_float64, double)

void convert(napi_typedarray_type type, const void* data, size_t at, float* to, size_t size, double scale) {
  switch (type) {
    case napi_int8_array: return from_int8(static_cast<const int8_t*>(data) + at, to, size, scale);
    case napi_uint8_array:
    case napi_uint8_clamped_array: return from_uint8(static_cast<const uint8_t*>(data) + at, to, size, scale);
    case napi_int16_array: return from_int16(static_cast<const int16_t*>(data) + at, to, size, scale);
    case napi_uint16_array: return from_uint16(static_cast<const uint16_t*>(data) + at, to, size, scale);
    case napi_int32_array: return from_int32(static_cast<const int32_t*>(data) + at, to, size, scale);
    case napi_uint32_array: return from_uint32(static_cast<const uint32_t*>(data) + at, to, size, scale);
    case napi_float32_array: return from_float32(static_cast<const float*>(data) + at, to, size, scale);
    default: return from_float64(static_cast<const double*>(data) + at, to, size, scale);
  }
}

}  // namespace

// gatherBatch(data, order, start, end, size, scale, out): row i of out is sample order[start + i] of data, or start + i
// where order is null, times scale.
void gather_batch(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const Samples data = samples(info[0], "data");
  const size_t start = whole(info[2], "start"), end = whole(info[3], "end"), size = whole(info[4], "size");
  if (!info[5].IsNumber()) fail_type(env, "scale: must be a number.");
  const double scale = info[5].As<Napi::Number>().DoubleValue();
  if (start > end) fail_range(env, "start: must not be after end.");
  const Floats out = floats(info[6], "out", product(env, {end - start, size}));
  no_overlap_bytes(env, out, data.data, data.bytes, "data");
  const bool ordered = !info[1].IsNull();
  const Indices order = ordered ? indices(info[1], "order", end) : Indices{nullptr, 0};
  const size_t count = size == 0 ? 0 : data.length / size;
  if (size == 0 || start == end) return;
  for (size_t i = start; ordered && i < end; i++) {
    if (order.data[i] >= count) fail_range(env, "order: sample " + std::to_string(order.data[i]) + " does not exist.");
  }
  if (!ordered && end > count) fail_range(env, "end: must be at most " + std::to_string(count) + ".");
  const size_t rows = std::max<size_t>(1, kShare / size);
  parallel_for((end - start + rows - 1) / rows, [&](size_t share, int) {
    const size_t first = start + share * rows, last = std::min(end, first + rows);
    for (size_t i = first; ordered && i < std::min(last, first + kAhead); i++) ask_for(data, order.data[i] * size, size);
    for (size_t i = first; i < last; i++) {
      if (ordered && i + kAhead < last) ask_for(data, order.data[i + kAhead] * size, size);
      convert(data.type, data.data, (ordered ? order.data[i] : i) * size, out.data + (i - start) * size, size, scale);
    }
  });
}

}  // namespace descent
