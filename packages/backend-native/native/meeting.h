#pragma once

#include "arguments.h"
#include "parallel.h"

#include <algorithm>

namespace descent {

// How two tensors meet, innermost dimension first.
struct Meeting {
  static constexpr size_t kMaxRank = 8;
  size_t rank = 0, count = 1;
  size_t sizes[kMaxRank], strides_a[kMaxRank], strides_b[kMaxRank];

  size_t inner() const { return rank == 0 ? 1 : sizes[0]; }
};

// From an Int32Array of sizes, strides of a and strides of b.
Meeting meeting(const Napi::Value& value);

// Elements that a tensor must have.
size_t reach(Napi::Env env, const Meeting& m, const size_t* strides);

// Calls work(place in the result, in a, in b, elements, stride of a, stride of b) on all threads; strides are 0 or 1, not
// both 0.
template <typename Work>
void each_run(const Meeting& m, Work work) {
  constexpr size_t kShare = 16384;
  if (m.count == 0) return;
  const size_t inner = m.inner(), outer = m.count / inner;
  const size_t stride_a = m.rank == 0 ? 1 : m.strides_a[0], stride_b = m.rank == 0 ? 1 : m.strides_b[0];
  const auto row = [&](size_t index, size_t first, size_t last) {
    size_t at_a = first * stride_a, at_b = first * stride_b, rest = index;
    for (size_t i = 1; i < m.rank; i++) {
      at_a += rest % m.sizes[i] * m.strides_a[i];
      at_b += rest % m.sizes[i] * m.strides_b[i];
      rest /= m.sizes[i];
    }
    work(index * inner + first, at_a, at_b, last - first, stride_a, stride_b);
  };
  if (outer == 1) {
    parallel_for((inner + kShare - 1) / kShare,
                 [&](size_t share, int) { row(0, share * kShare, std::min(inner, (share + 1) * kShare)); });
    return;
  }
  const size_t rows = std::max<size_t>(1, kShare / inner);
  parallel_for((outer + rows - 1) / rows, [&](size_t share, int) {
    for (size_t i = share * rows; i < std::min(outer, (share + 1) * rows); i++) row(i, 0, inner);
  });
}

}  // namespace descent
