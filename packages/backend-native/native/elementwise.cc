#include "arguments.h"
#include "clones.h"
#include "kernels.h"
#include "meeting.h"
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

enum Binary : int { kAdd = 0, kSubtract, kMultiply, kDivide, kMaximum, kMinimum, kSquaredDifference, kPower, kBinaries };
enum Unary : int {
  kRelu = 0, kExp, kLog, kNegate, kAbs, kSquare, kSqrt, kReciprocalSqrt, kSigmoid, kTanh, kStep, kReciprocal, kLog1p, kExpm1, kSign,
  kFloor, kCeil, kRound, kElu, kUnaries
};

inline float squared_difference(float a, float b) {
  const double difference = static_cast<double>(a) - b;
  return static_cast<float>(difference * difference);
}

// JavaScript's Math.pow: no number to the power of NaN is one, nor is ±1 to the power of ±∞.
inline float power(float a, float b) {
  if (std::isnan(b) || (std::isinf(b) && std::fabs(a) == 1.0f)) return NAN;
  if (b == 2.0f) return static_cast<float>(static_cast<double>(a) * a);
  return static_cast<float>(std::pow(static_cast<double>(a), static_cast<double>(b)));
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
    case kPower: DESCENT_LOOP(power(x, y));
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
    case kLog1p: DESCENT_LOOP(static_cast<float>(std::log1p(static_cast<double>(x))));
    case kExpm1: DESCENT_LOOP(static_cast<float>(std::expm1(static_cast<double>(x))));
    case kSign: DESCENT_LOOP(x > 0 ? 1.0f : x < 0 ? -1.0f : x);
    case kFloor: DESCENT_LOOP(std::floor(x));
    case kCeil: DESCENT_LOOP(std::ceil(x));
    case kRound: DESCENT_LOOP(x == -0.5f ? 0.0f : std::nearbyint(x));
    case kElu: DESCENT_LOOP(x >= 0 ? x : static_cast<float>(std::exp(static_cast<double>(x)) - 1.0));
  }
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
  const size_t inner = m.inner(), outer = m.count / inner;
  if (outer >= kTiles && inner < kNarrow && m.rank == 2 && m.strides_a[1] == inner && m.strides_b[0] == 1 &&
      m.strides_b[1] == 0) {
    combine_tiled(op, out.data, a.data, b.data, outer, inner);
    return;
  }
  each_run(m, [&](size_t at, size_t at_a, size_t at_b, size_t n, size_t stride_a, size_t stride_b) {
    combine(op, out.data + at, a.data + at_a, b.data + at_b, n, stride_a, stride_b);
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
