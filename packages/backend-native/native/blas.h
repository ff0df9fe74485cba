#pragma once

#ifdef DESCENT_ACCELERATE
#include <Accelerate/Accelerate.h>
#else
#include <cblas.h>
#endif

namespace descent {

// out[m×n] = op(a) · op(b), row-major, β = 0: what out held is never read.
inline void sgemm(bool transpose_a, bool transpose_b, int m, int n, int k, const float* a, int lda, const float* b,
                  int ldb, float beta, float* out, int ldc) {
  cblas_sgemm(CblasRowMajor, transpose_a ? CblasTrans : CblasNoTrans, transpose_b ? CblasTrans : CblasNoTrans, m, n, k,
              1.0f, a, lda, b, ldb, beta, out, ldc);
}

}  // namespace descent
