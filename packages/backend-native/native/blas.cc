#include "blas.h"

#include <algorithm>

#include "parallel.h"

namespace descent {

namespace {

constexpr double kWorthThreads = 2e6;
constexpr int kParts = 4;
constexpr int kAlign = 16;

}  // namespace

void use_one_blas_thread() {
#ifndef DESCENT_ACCELERATE
  openblas_set_num_threads(1);
#endif
}

void multiply(const Product& p) {
  cblas_sgemm(CblasRowMajor, p.transpose_a ? CblasTrans : CblasNoTrans, p.transpose_b ? CblasTrans : CblasNoTrans, p.m,
              p.n, p.k, 1.0f, p.a, p.lda, p.b, p.ldb, p.beta, p.out, p.ldc);
}

void multiply_parallel(const Product& p) {
  const bool by_columns = p.n >= p.m;
  const int length = by_columns ? p.n : p.m;
  const double work = static_cast<double>(p.m) * p.n * p.k;
  // The parts follow from the sizes alone: rounding depends on them, and results must not depend on the number of threads.
  const int wanted = work < kWorthThreads ? 1 : kParts;
  const int step = std::max(kAlign, ((length + wanted - 1) / wanted + kAlign - 1) / kAlign * kAlign);
  const int parts = (length + step - 1) / step;
  if (parts < 2) {
    multiply(p);
    return;
  }
  parallel_for(parts, [&](size_t index, int) {
    const int first = static_cast<int>(index) * step;
    Product part = p;
    if (by_columns) {
      part.n = std::min(step, p.n - first);
      part.b += p.transpose_b ? static_cast<size_t>(first) * p.ldb : first;
      part.out += first;
    } else {
      part.m = std::min(step, p.m - first);
      part.a += p.transpose_a ? first : static_cast<size_t>(first) * p.lda;
      part.out += static_cast<size_t>(first) * p.ldc;
    }
    multiply(part);
  });
}

}  // namespace descent
