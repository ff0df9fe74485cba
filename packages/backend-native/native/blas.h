#pragma once

#ifdef DESCENT_ACCELERATE
#include <Accelerate/Accelerate.h>
#else
#include <cblas.h>
#endif

namespace descent {

// Threads that large products may use; small ones run on the calling thread, which is faster and never waits for a core.
void set_blas_threads(int threads);
int blas_threads();
void choose_threads(double multiplications);

// out[m×n] = op(a) · op(b) + β out, row-major; where β is 0, what out held is never read.
inline void sgemm(bool transpose_a, bool transpose_b, int m, int n, int k, const float* a, int lda, const float* b,
                  int ldb, float beta, float* out, int ldc) {
  choose_threads(static_cast<double>(m) * n * k);
  cblas_sgemm(CblasRowMajor, transpose_a ? CblasTrans : CblasNoTrans, transpose_b ? CblasTrans : CblasNoTrans, m, n, k,
              1.0f, a, lda, b, ldb, beta, out, ldc);
}

}  // namespace descent
