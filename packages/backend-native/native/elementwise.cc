#include "arguments.h"
#include "clones.h"
#include "kernels.h"
#include "numbers.h"
#include "parallel.h"

#include <algorithm>
#include <cmath>
#include <vector>

// Functions of one number, and of two with broadcasting.
namespace descent {

namespace {

// Elements that one thread takes at a time.
constexpr size_t kShare = 16384;

enum Binary : int { kAdd = 0, kSubtract, kMultiply, kDivide, kMaximum, kMinimum, kSquaredDifference, kBinaries };
enum Unary : int {
  kRelu = 0, kExp, kLog, kNegate, kAbs, kSquare, kSqrt, kReciprocalSqrt, kSigmoid, kTanh, kStep, kReciprocal, kUnaries
};

inline float squared_difference(float a, float b) {
  const double difference = static_cast<double>(a) - b;
  return static_cast<float>(difference * difference);
}

#define DESCENT_LOOP(expression)                                                     \
  if (stride_a == 0) {                                                               \
    const float x = *a;                                                              \
    for (size_t i = 0; i < n; i++) { const float y = b[i]; out[i] = (expression); }  \
  } else if (stride_b == 0) {                                                        \
    const float y = *b;                                                              \
    for (size_t i = 0; i < n; i++) { const float x = a[i]; out[i] = (expression); }  \
  } else {                                                                           \
    for (size_t i = 0; i < n; i++) { const float x = a[i], y = b[i]; out[i] = (expression); } \
  }                                                                                  \
  return

// Strides are 0 or 1, not both 0.
DESCENT_CLONES
void combine(int op, float* out, const float* a, const float* b, size_t n, size_t stride_a, size_t stride_b) {
  switch (op) {
    case kAdd: DESCENT_LOOP(x + y);
    case kSubtract: DESCENT_LOOP(x - y);
    case kMultiply: DESCENT_LOOP(x * y);
    case kDivide: DESCENT_LOOP(x / y);
    case kMaximum: DESCENT_LOOP(maximum(x, y));
    case kMinimum: DESCENT_LOOP(minimum(x, y));
    case kSquaredDifference: DESCENT_LOOP(squared_difference(x, y));
  }
}

#undef DESCENT_LOOP
#define DESCENT_LOOP(expression)                                                    \
  for (size_t i = 0; i < n; i++) { const float x = from[i]; out[i] = (expression); } \
  return

// In double precision where JavaScript's result would differ by more than rounding.
DESCENT_CLONES
void change(int op, float* out, const float* from, size_t n) {
  switch (op) {
    case kRelu: DESCENT_LOOP(x > 0 || x != x ? x : 0.0f);
    case kExp: DESCENT_LOOP(std::exp(x));
    case kLog: DESCENT_LOOP(std::log(x));
    case kNegate: DESCENT_LOOP(-x);
    case kAbs: DESCENT_LOOP(std::fabs(x));
    case kSquare: DESCENT_LOOP(x * x);
    case kSqrt: DESCENT_LOOP(std::sqrt(x));
    case kReciprocalSqrt: DESCENT_LOOP(static_cast<float>(1.0 / std::sqrt(static_cast<double>(x))));
    case kSigmoid: DESCENT_LOOP(static_cast<float>(1.0 / (1.0 + std::exp(-static_cast<double>(x)))));
    case kTanh: DESCENT_LOOP(std::tanh(x));
    case kStep: DESCENT_LOOP(x > 0 ? 1.0f : x != x ? x : 0.0f);
    case kReciprocal: DESCENT_LOOP(1.0f / x);
  }
}

constexpr size_t kMaxRank = 8;

// How two tensors meet, innermost dimension first.
struct Meeting {
  size_t rank = 0, count = 1;
  size_t sizes[kMaxRank], strides_a[kMaxRank], strides_b[kMaxRank];
};

Meeting meeting(const Napi::Value& value) {
  const Ints given = ints(value, "plan");
  Meeting m;
  m.rank = given.length / 3;
  if (given.length % 3 != 0 || m.rank > kMaxRank) fail_range(value.Env(), "plan: must have 3 numbers for up to 8 dimensions.");
  for (size_t i = 0; i < m.rank; i++) {
    const int32_t size = given.data[i], a = given.data[m.rank + i], b = given.data[2 * m.rank + i];
    if (size < 0 || a < 0 || b < 0 || (i == 0 && (a > 1 || b > 1 || a + b == 0))) {
      fail_range(value.Env(), "plan: sizes and strides must not be negative; the first strides are 0 and 1, or 1 and 1.");
    }
    m.sizes[i] = size, m.strides_a[i] = a, m.strides_b[i] = b;
    m.count = product(value.Env(), {m.count, m.sizes[i]});
  }
  return m;
}

// Elements that a tensor must have.
size_t reach(Napi::Env env, const Meeting& m, const size_t* strides) {
  if (m.count == 0) return 0;
  size_t last = 0;
  for (size_t i = 0; i < m.rank; i++) last += product(env, {m.sizes[i] - 1, strides[i]});
  return last + 1;
}

// Rows narrower than this are taken several at a time.
constexpr size_t kNarrow = 256, kTiles = 16;

// The same short row b for every row of a, such as a bias of few channels: kTiles rows meet kTiles copies of it at once.
void combine_tiled(int op, float* out, const float* a, const float* b, size_t rows, size_t columns) {
  std::vector<float> tiles;
  for (size_t i = 0; i < kTiles; i++) tiles.insert(tiles.end(), b, b + columns);
  const size_t share = std::max<size_t>(1, kShare / tiles.size()) * kTiles;
  parallel_for((rows + share - 1) / share, [&](size_t index, int) {
    const size_t end = std::min(rows, (index + 1) * share);
    for (size_t r = index * share; r < end; r += kTiles) {
      const size_t n = std::min(kTiles, end - r) * columns;
      combine(op, out + r * columns, a + r * columns, tiles.data(), n, 1, 1);
    }
  });
}

}  // namespace

// binary(op, a, b, out, plan): plan holds sizes, strides of a and strides of b, innermost dimension first.
void binary(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const int op = whole(info[0], "op");
  if (op >= kBinaries) fail_range(env, "op: unknown operation.");
  const Meeting m = meeting(info[4]);
  const Floats a = floats(info[1], "a", reach(env, m, m.strides_a)), b = floats(info[2], "b", reach(env, m, m.strides_b));
  const Floats out = floats(info[3], "out", m.count);
  no_overlap(env, out, a, "a");
  no_overlap(env, out, b, "b");
  if (m.count == 0) return;
  const size_t inner = m.rank == 0 ? 1 : m.sizes[0];
  const size_t stride_a = m.rank == 0 ? 1 : m.strides_a[0], stride_b = m.rank == 0 ? 1 : m.strides_b[0];
  const auto row = [&](size_t index, size_t first, size_t last) {
    size_t at_a = first * stride_a, at_b = first * stride_b, rest = index;
    for (size_t i = 1; i < m.rank; i++) {
      at_a += rest % m.sizes[i] * m.strides_a[i];
      at_b += rest % m.sizes[i] * m.strides_b[i];
      rest /= m.sizes[i];
    }
    combine(op, out.data + index * inner + first, a.data + at_a, b.data + at_b, last - first, stride_a, stride_b);
  };
  const size_t outer = m.count / inner;
  if (outer >= kTiles && inner < kNarrow && m.rank == 2 && m.strides_a[1] == inner && m.strides_b[0] == 1 &&
      m.strides_b[1] == 0) {
    combine_tiled(op, out.data, a.data, b.data, outer, inner);
    return;
  }
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

// unary(op, x, out, size): out may be x.
void unary(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const int op = whole(info[0], "op");
  if (op >= kUnaries) fail_range(env, "op: unknown operation.");
  const size_t size = whole(info[3], "size");
  const Floats x = floats(info[1], "x", size), out = floats(info[2], "out", size);
  if (out.data != x.data) no_overlap(env, out, x, "x");
  parallel_for((size + kShare - 1) / kShare, [&](size_t share, int) {
    const size_t first = share * kShare;
    change(op, out.data + first, x.data + first, std::min(kShare, size - first));
  });
}

}  // namespace descent
