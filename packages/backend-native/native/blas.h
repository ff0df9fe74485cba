#pragma once

#ifdef DESCENT_ACCELERATE
#include <Accelerate/Accelerate.h>
#else
#include <cblas.h>
#endif

namespace descent {

// A row-major product out[m×n] = op(a) · op(b) + β out. Where β is 0, what out held is never read.
struct Product {
  bool transpose_a, transpose_b;
  int m, n, k;
  const float* a;
  int lda;
  const float* b;
  int ldb;
  float beta;
  float* out;
  int ldc;
};

// On the calling thread.
void multiply(const Product& product);

// On all threads, where the product is large enough to gain by it.
void multiply_parallel(const Product& product);

// BLAS itself uses one thread: loops over parts of a product are ours, and never wait for a thread that does not run.
void use_one_blas_thread();

}  // namespace descent
