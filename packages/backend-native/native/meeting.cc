#include "meeting.h"

namespace descent {

Meeting meeting(const Napi::Value& value) {
  const Ints given = ints(value, "plan");
  Meeting m;
  m.rank = given.length / 3;
  if (given.length % 3 != 0 || m.rank > Meeting::kMaxRank) fail_range(value.Env(), "plan: must have 3 numbers for up to 8 dimensions.");
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

size_t reach(Napi::Env env, const Meeting& m, const size_t* strides) {
  if (m.count == 0) return 0;
  size_t last = 0;
  for (size_t i = 0; i < m.rank; i++) last += product(env, {m.sizes[i] - 1, strides[i]});
  return last + 1;
}

}  // namespace descent
