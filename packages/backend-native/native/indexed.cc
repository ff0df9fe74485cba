#include "arguments.h"
#include "clones.h"
#include "kernels.h"
#include "parallel.h"

#include <algorithm>
#include <cstring>

// Rows picked by index, and rows added up by index: an embedding and its gradient.
namespace descent {

namespace {

// Elements that one thread takes at a time, about.
constexpr size_t kShare = 16384;
// Parts of the segments that threads take one by one; each part looks at every index.
constexpr size_t kParts = 8;

DESCENT_CLONES
void accumulate(float* sum, const float* x, size_t width) {
  for (size_t i = 0; i < width; i++) sum[i] += x[i];
}

}  // namespace

// gatherRows(x, indices, out, outer, extent, count, width): out[o, i] = x[o, indices[i]], rows of `width` elements.
void gather_rows(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const size_t outer = whole(info[3], "outer"), extent = whole(info[4], "extent"), count = whole(info[5], "count");
  const size_t width = whole(info[6], "width");
  const Elements x = elements(info[0], "x", product(env, {outer, extent, width}));
  const Elements out = elements(info[2], "out", product(env, {outer, count, width}));
  const Ints indices = ints(info[1], "indices");
  if (indices.length < count) fail_range(env, "indices: must have at least " + std::to_string(count) + " elements.");
  if (x.width != out.width) fail_type(env, "out: must have elements as wide as x.");
  no_overlap(env, out, x, "x");
  no_overlap(env, out, {reinterpret_cast<char*>(indices.data), indices.length, sizeof(int32_t)}, "indices");
  for (size_t i = 0; i < count; i++) {
    if (indices.data[i] < 0 || static_cast<size_t>(indices.data[i]) >= extent) {
      fail_range(env, "indices: " + std::to_string(indices.data[i]) + " is not in [0, " + std::to_string(extent) + ").");
    }
  }
  if (outer == 0 || count == 0 || width == 0) return;
  const size_t bytes = width * x.width, rows = std::max<size_t>(1, kShare / width), total = outer * count;
  parallel_for((total + rows - 1) / rows, [&](size_t share, int) {
    for (size_t r = share * rows; r < std::min(total, (share + 1) * rows); r++) {
      const size_t from = r / count * extent + indices.data[r % count];
      std::memcpy(out.data + r * bytes, x.data + from * bytes, bytes);
    }
  });
}

// sumSegments(x, ids, out, rows, segments, width): out[s] = Σ x[i] over i with ids[i] = s, in the order of i; ids outside
// are dropped.
void sum_segments(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const size_t rows = whole(info[3], "rows"), segments = whole(info[4], "segments"), width = whole(info[5], "width");
  const Floats x = floats(info[0], "x", product(env, {rows, width}));
  const Floats out = floats(info[2], "out", product(env, {segments, width}));
  const Ints ids = ints(info[1], "ids");
  if (ids.length < rows) fail_range(env, "ids: must have at least " + std::to_string(rows) + " elements.");
  no_overlap(env, out, x, "x");
  no_overlap_bytes(env, out, ids.data, ids.length * sizeof(int32_t), "ids");
  if (segments == 0 || width == 0) return;
  const size_t parts = std::min(segments, (rows + segments) * width < kShare ? size_t{1} : kParts);
  parallel_for(parts, [&](size_t part, int) {
    const size_t first = segments * part / parts, end = segments * (part + 1) / parts;
    std::fill(out.data + first * width, out.data + end * width, 0.0f);
    for (size_t i = 0; i < rows; i++) {
      const int64_t id = ids.data[i];
      if (id < static_cast<int64_t>(first) || id >= static_cast<int64_t>(end)) continue;
      accumulate(out.data + id * width, x.data + i * width, width);
    }
  });
}

}  // namespace descent
