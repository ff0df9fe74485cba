#include "arguments.h"
#include "clones.h"
#include "kernels.h"

#include <algorithm>
#include <cmath>

// Kernels over the rows of a matrix: bias, its gradient, activations, softmax.
namespace descent {

namespace {

DESCENT_CLONES
void add_row(float* out, const float* x, const float* bias, size_t columns) {
  for (size_t i = 0; i < columns; i++) out[i] = x[i] + bias[i];
}

DESCENT_CLONES
void accumulate_row(float* sum, const float* x, size_t columns) {
  for (size_t i = 0; i < columns; i++) sum[i] += x[i];
}

DESCENT_CLONES
void softmax_row(float* out, const float* x, size_t columns) {
  float largest = x[0];
  for (size_t i = 1; i < columns; i++) largest = std::max(largest, x[i]);
  float total = 0;
  for (size_t i = 0; i < columns; i++) {
    out[i] = std::exp(x[i] - largest);
    total += out[i];
  }
  for (size_t i = 0; i < columns; i++) out[i] /= total;
}

enum Elementwise : int { kAddBoth = 0, kSubtract = 1, kMultiply = 2, kRelu = 3, kReluGradient = 4 };

DESCENT_CLONES
void apply(int op, float* out, const float* a, const float* b, size_t n, size_t stride_b) {
  if (stride_b == 0) {
    const float s = b[0];
    switch (op) {
      case kAddBoth: for (size_t i = 0; i < n; i++) out[i] = a[i] + s; return;
      case kSubtract: for (size_t i = 0; i < n; i++) out[i] = a[i] - s; return;
      case kMultiply: for (size_t i = 0; i < n; i++) out[i] = a[i] * s; return;
    }
  }
  switch (op) {
    case kAddBoth: for (size_t i = 0; i < n; i++) out[i] = a[i] + b[i]; return;
    case kSubtract: for (size_t i = 0; i < n; i++) out[i] = a[i] - b[i]; return;
    case kMultiply: for (size_t i = 0; i < n; i++) out[i] = a[i] * b[i]; return;
    case kRelu: for (size_t i = 0; i < n; i++) out[i] = a[i] > 0 || a[i] != a[i] ? a[i] : 0.0f; return;
    // a: gradient, b: what relu was given. tfjs multiplies by step(x), which keeps NaN and infinity.
    case kReluGradient: for (size_t i = 0; i < n; i++) out[i] = a[i] * (b[i] > 0 ? 1.0f : 0.0f); return;
  }
}

}  // namespace

// addBias(x, bias, out, rows, columns): out = x + bias in every row; out may be x.
void add_bias(const Napi::CallbackInfo& info) {
  const size_t rows = whole(info[3], "rows"), columns = whole(info[4], "columns");
  const size_t size = product(info.Env(), {rows, columns});
  const Floats x = floats(info[0], "x", size), bias = floats(info[1], "bias", columns);
  const Floats out = floats(info[2], "out", size);
  no_overlap(info.Env(), out, bias, "bias");
  if (out.data != x.data) no_overlap(info.Env(), out, x, "x");
  for (size_t r = 0; r < rows; r++) add_row(out.data + r * columns, x.data + r * columns, bias.data, columns);
}

// elementwiseColumn(op, a, b, out, rows, columns): b has one element for each row.
void elementwise_column(const Napi::CallbackInfo& info) {
  const int op = whole(info[0], "op");
  if (op > kMultiply) fail_range(info.Env(), "op: unknown elementwise operation.");
  const size_t rows = whole(info[4], "rows"), columns = whole(info[5], "columns");
  const size_t size = product(info.Env(), {rows, columns});
  const Floats a = floats(info[1], "a", size), b = floats(info[2], "b", rows), out = floats(info[3], "out", size);
  no_overlap(info.Env(), out, b, "b");
  if (out.data != a.data) no_overlap(info.Env(), out, a, "a");
  for (size_t r = 0; r < rows; r++) apply(op, out.data + r * columns, a.data + r * columns, b.data + r, columns, 0);
}

// sumRows(x, out, rows, columns): out[j] = Σ_i x[i, j].
void sum_rows(const Napi::CallbackInfo& info) {
  const size_t rows = whole(info[2], "rows"), columns = whole(info[3], "columns");
  const Floats x = floats(info[0], "x", product(info.Env(), {rows, columns})), out = floats(info[1], "out", columns);
  no_overlap(info.Env(), out, x, "x");
  std::fill(out.data, out.data + columns, 0.0f);
  for (size_t r = 0; r < rows; r++) accumulate_row(out.data, x.data + r * columns, columns);
}

// softmaxRows(x, out, rows, columns), the largest element subtracted first.
void softmax_rows(const Napi::CallbackInfo& info) {
  const size_t rows = whole(info[2], "rows"), columns = whole(info[3], "columns");
  const size_t size = product(info.Env(), {rows, columns});
  const Floats x = floats(info[0], "x", size), out = floats(info[1], "out", size);
  no_overlap(info.Env(), out, x, "x");
  for (size_t r = 0; columns > 0 && r < rows; r++) softmax_row(out.data + r * columns, x.data + r * columns, columns);
}

// elementwise(op, a, b, out, size): b has `size` elements or one.
void elementwise(const Napi::CallbackInfo& info) {
  const int op = whole(info[0], "op");
  if (op > kReluGradient) fail_range(info.Env(), "op: unknown elementwise operation.");
  const size_t size = whole(info[4], "size");
  const Floats a = floats(info[1], "a", size), b = floats(info[2], "b", 1), out = floats(info[3], "out", size);
  const size_t stride_b = b.length == 1 && size != 1 ? 0 : 1;
  if (stride_b == 1 && b.length < size) fail_range(info.Env(), "b: must have one element or as many as out.");
  if (out.data != a.data) no_overlap(info.Env(), out, a, "a");
  if (out.data != b.data) no_overlap(info.Env(), out, b, "b");
  apply(op, out.data, a.data, b.data, size, stride_b);
}

}  // namespace descent
