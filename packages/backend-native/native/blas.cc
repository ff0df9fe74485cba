#include "blas.h"

#include <atomic>

namespace descent {

namespace {

constexpr double kWorthThreads = 4e6;
std::atomic<int> configured{1};

}  // namespace

void set_blas_threads(int threads) { configured = threads; }

int blas_threads() { return configured; }

void choose_threads(double multiplications) {
#ifndef DESCENT_ACCELERATE
  const int wanted = multiplications < kWorthThreads ? 1 : configured.load();
  if (openblas_get_num_threads() != wanted) openblas_set_num_threads(wanted);
#else
  (void)multiplications;
#endif
}

}  // namespace descent
