#include "arguments.h"
#include "blas.h"
#include "kernels.h"
#include "parallel.h"

#include <algorithm>

namespace descent {

// matmul(a, b, out, batchA, batchB, m, n, k, transposeA, transposeB): batches of row-major matrices; the smaller batch
// repeats.
void matmul(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const size_t batch_a = whole(info[3], "batchA"), batch_b = whole(info[4], "batchB");
  const int m = whole(info[5], "m"), n = whole(info[6], "n"), k = whole(info[7], "k");
  const bool transpose_a = flag(info[8], "transposeA"), transpose_b = flag(info[9], "transposeB");
  const size_t size_a = product(env, {static_cast<size_t>(m), static_cast<size_t>(k)});
  const size_t size_b = product(env, {static_cast<size_t>(k), static_cast<size_t>(n)});
  const size_t size_out = product(env, {static_cast<size_t>(m), static_cast<size_t>(n)});
  const size_t batch = (batch_a == 0 || batch_b == 0) ? 0 : std::max(batch_a, batch_b);
  const Floats a = floats(info[0], "a", product(env, {batch_a, size_a}));
  const Floats b = floats(info[1], "b", product(env, {batch_b, size_b}));
  const Floats out = floats(info[2], "out", product(env, {batch, size_out}));
  no_overlap(env, out, a, "a");
  no_overlap(env, out, b, "b");
  if (size_out == 0) return;
  if (k == 0) {
    std::fill(out.data, out.data + batch * size_out, 0.0f);
    return;
  }
  const auto one = [&](size_t i) -> Product {
    return {transpose_a, transpose_b, m, n, k, a.data + (i % batch_a) * size_a, transpose_a ? m : k,
            b.data + (i % batch_b) * size_b, transpose_b ? k : n, 0.0f, out.data + i * size_out, n};
  };
  if (batch == 1) {
    multiply_parallel(one(0));
  } else {
    parallel_for(batch, [&](size_t i, int) { multiply(one(i)); });
  }
}

}  // namespace descent
