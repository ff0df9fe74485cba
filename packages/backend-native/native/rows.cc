#include "arguments.h"
#include "clones.h"
#include "kernels.h"
#include "parallel.h"

#include <algorithm>
#include <cmath>
#include <vector>

// Kernels over the rows of a matrix: bias and its gradient, reductions, softmax.
namespace descent {

namespace {

// Elements that one thread takes at a time, about.
constexpr size_t kShare = 16384;

DESCENT_CLONES
void add_row(float* out, const float* x, const float* bias, size_t columns) {
  for (size_t i = 0; i < columns; i++) out[i] = x[i] + bias[i];
}

DESCENT_CLONES
void accumulate_row(float* sum, const float* x, size_t columns) {
  for (size_t i = 0; i < columns; i++) sum[i] += x[i];
}

DESCENT_CLONES
void accumulate_doubles(double* sum, const float* x, size_t columns) {
  for (size_t i = 0; i < columns; i++) sum[i] += x[i];
}

// Eight sums side by side, in double precision as tfjs has them.
DESCENT_CLONES
float sum_row(const float* x, size_t columns) {
  double sums[8] = {0};
  size_t i = 0;
  for (; i + 8 <= columns; i += 8) {
    for (size_t j = 0; j < 8; j++) sums[j] += x[i + j];
  }
  for (; i < columns; i++) sums[i % 8] += x[i];
  double total = 0;
  for (double sum : sums) total += sum;
  return static_cast<float>(total);
}

// NaN where there is one. Without branches, which would be guessed wrong.
float max_row(const float* x, size_t columns) {
  float largest = x[0];
  bool is_nan = false;
  for (size_t i = 0; i < columns; i++) {
    largest = x[i] > largest ? x[i] : largest;
    is_nan |= x[i] != x[i];
  }
  return is_nan ? NAN : largest;
}

// The first of equal ones. NaN is passed over; where there is nothing else, the first.
int32_t arg_max_row(const float* x, size_t columns) {
  size_t first = 0;
  while (first < columns && std::isnan(x[first])) first++;
  if (first == columns) return 0;
  float largest = x[first];
  int32_t place = static_cast<int32_t>(first);
  for (size_t i = first + 1; i < columns; i++) {
    const bool is_larger = x[i] > largest;
    largest = is_larger ? x[i] : largest;
    place = is_larger ? static_cast<int32_t>(i) : place;
  }
  return place;
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

template <typename Visit>
void each_row(size_t rows, size_t columns, Visit visit) {
  const size_t group = std::max<size_t>(1, kShare / std::max<size_t>(1, columns));
  parallel_for((rows + group - 1) / group, [&](size_t share, int) {
    for (size_t r = share * group; r < std::min(rows, (share + 1) * group); r++) visit(r);
  });
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
  each_row(rows, columns, [&](size_t r) { add_row(out.data + r * columns, x.data + r * columns, bias.data, columns); });
}

// sumColumns(x, out, rows, columns): out[j] = Σ_i x[i, j].
void sum_columns(const Napi::CallbackInfo& info) {
  const size_t rows = whole(info[2], "rows"), columns = whole(info[3], "columns");
  const Floats x = floats(info[0], "x", product(info.Env(), {rows, columns})), out = floats(info[1], "out", columns);
  no_overlap(info.Env(), out, x, "x");
  std::fill(out.data, out.data + columns, 0.0f);
  if (columns == 0) return;
  // Groups of rows follow from the sizes alone: rounding depends on them.
  const size_t group = std::max<size_t>(1, kShare / columns), groups = (rows + group - 1) / group;
  std::vector<float> sums(groups < 2 ? 0 : groups * columns, 0.0f);
  parallel_for(groups, [&](size_t share, int) {
    float* sum = groups < 2 ? out.data : sums.data() + share * columns;
    for (size_t r = share * group; r < std::min(rows, (share + 1) * group); r++) {
      accumulate_row(sum, x.data + r * columns, columns);
    }
  });
  for (size_t at = 0; at < sums.size(); at += columns) accumulate_row(out.data, sums.data() + at, columns);
}

// sumRows(x, out, rows, columns): out[i] = Σ_j x[i, j].
void sum_rows(const Napi::CallbackInfo& info) {
  const size_t rows = whole(info[2], "rows"), columns = whole(info[3], "columns");
  const Floats x = floats(info[0], "x", product(info.Env(), {rows, columns})), out = floats(info[1], "out", rows);
  no_overlap(info.Env(), out, x, "x");
  each_row(rows, columns, [&](size_t r) { out.data[r] = sum_row(x.data + r * columns, columns); });
}

// sumMiddle(x, out, outer, middle, inner): out[o, i] = Σ_m x[o, m, i], in double precision, rounded once.
void sum_middle(const Napi::CallbackInfo& info) {
  const size_t outer = whole(info[2], "outer"), middle = whole(info[3], "middle"), inner = whole(info[4], "inner");
  const Floats x = floats(info[0], "x", product(info.Env(), {outer, middle, inner}));
  const Floats out = floats(info[1], "out", product(info.Env(), {outer, inner}));
  no_overlap(info.Env(), out, x, "x");
  each_row(outer, middle * inner, [&](size_t o) {
    static thread_local std::vector<double> sums;
    sums.assign(inner, 0.0);
    for (size_t m = 0; m < middle; m++) accumulate_doubles(sums.data(), x.data + (o * middle + m) * inner, inner);
    for (size_t i = 0; i < inner; i++) out.data[o * inner + i] = static_cast<float>(sums[i]);
  });
}

// maxRows(x, out, rows, columns): the largest element of every row.
void max_rows(const Napi::CallbackInfo& info) {
  const size_t rows = whole(info[2], "rows"), columns = whole(info[3], "columns");
  if (columns == 0) fail_range(info.Env(), "columns: must be at least 1.");
  const Floats x = floats(info[0], "x", product(info.Env(), {rows, columns})), out = floats(info[1], "out", rows);
  no_overlap(info.Env(), out, x, "x");
  each_row(rows, columns, [&](size_t r) { out.data[r] = max_row(x.data + r * columns, columns); });
}

// argMaxRows(x, out, rows, columns): where it is; out is an Int32Array.
void arg_max_rows(const Napi::CallbackInfo& info) {
  const size_t rows = whole(info[2], "rows"), columns = whole(info[3], "columns");
  if (columns == 0) fail_range(info.Env(), "columns: must be at least 1.");
  const Floats x = floats(info[0], "x", product(info.Env(), {rows, columns}));
  const Ints out = ints(info[1], "out");
  if (out.length < rows) fail_range(info.Env(), "out: must have at least " + std::to_string(rows) + " elements.");
  no_overlap_bytes(info.Env(), x, out.data, out.length * sizeof(int32_t), "x");
  each_row(rows, columns, [&](size_t r) { out.data[r] = arg_max_row(x.data + r * columns, columns); });
}

// softmaxRows(x, out, rows, columns), the largest element subtracted first.
void softmax_rows(const Napi::CallbackInfo& info) {
  const size_t rows = whole(info[2], "rows"), columns = whole(info[3], "columns");
  const size_t size = product(info.Env(), {rows, columns});
  const Floats x = floats(info[0], "x", size), out = floats(info[1], "out", size);
  no_overlap(info.Env(), out, x, "x");
  if (columns == 0) return;
  each_row(rows, columns, [&](size_t r) { softmax_row(out.data + r * columns, x.data + r * columns, columns); });
}

}  // namespace descent
