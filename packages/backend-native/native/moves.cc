#include "arguments.h"
#include "kernels.h"
#include "parallel.h"

#include <algorithm>
#include <cstring>

// Copies of blocks between tensors: slices, stacks, transposes, paddings.
namespace descent {

namespace {

// Elements that one thread takes at a time, about.
constexpr size_t kShare = 16384;
constexpr size_t kMaxRank = 12;

// Element (i0, i1, ...) comes from `from + Σ i from_steps` and goes to `to + Σ i to_steps`, innermost dimension first.
struct Move {
  size_t rank = 0, count = 1;
  int64_t from = 0, to = 0;
  int64_t sizes[kMaxRank], from_steps[kMaxRank], to_steps[kMaxRank];
};

Move move_of(const Napi::Value& value) {
  const Ints given = ints(value, "plan");
  Move m;
  if (given.length < 2 || (given.length - 2) % 3 != 0 || given.length > 2 + 3 * kMaxRank) {
    fail_range(value.Env(), "plan: must have two offsets, then three numbers for up to 12 dimensions.");
  }
  m.rank = (given.length - 2) / 3;
  m.from = given.data[0], m.to = given.data[1];
  for (size_t i = 0; i < m.rank; i++) {
    m.sizes[i] = given.data[2 + i];
    m.from_steps[i] = given.data[2 + m.rank + i], m.to_steps[i] = given.data[2 + 2 * m.rank + i];
    if (m.sizes[i] < 0) fail_range(value.Env(), "plan: sizes must not be negative.");
    m.count = product(value.Env(), {m.count, static_cast<size_t>(m.sizes[i])});
  }
  return m;
}

// Throws where the move would leave the tensor's memory.
void stay_inside(Napi::Env env, const Move& m, int64_t start, const int64_t* steps, size_t length, const char* name) {
  int64_t lowest = start, highest = start;
  for (size_t i = 0; i < m.rank; i++) (steps[i] < 0 ? lowest : highest) += (m.sizes[i] - 1) * steps[i];
  if (lowest < 0 || highest >= static_cast<int64_t>(length)) {
    fail_range(env, std::string("plan: must stay inside ") + name + ".");
  }
}

template <typename T>
void copy_row(const T* from, T* to, int64_t size, int64_t from_step, int64_t to_step) {
  if (from_step == 1 && to_step == 1) {
    std::memcpy(to, from, size * sizeof(T));
  } else if (from_step == 0 && to_step == 1) {
    std::fill(to, to + size, *from);
  } else {
    for (int64_t i = 0; i < size; i++) to[i * to_step] = from[i * from_step];
  }
}

template <typename T>
void run(const Move& m, const T* from, T* to) {
  if (m.rank == 0) {
    to[m.to] = from[m.from];
    return;
  }
  const size_t inner = m.sizes[0], outer = m.count / inner, rows = std::max<size_t>(1, kShare / inner);
  parallel_for((outer + rows - 1) / rows, [&](size_t share, int) {
    for (size_t row = share * rows; row < std::min(outer, (share + 1) * rows); row++) {
      int64_t at = m.from, out = m.to, rest = row;
      for (size_t i = 1; i < m.rank; i++) {
        const int64_t index = rest % m.sizes[i];
        at += index * m.from_steps[i], out += index * m.to_steps[i];
        rest /= m.sizes[i];
      }
      copy_row(from + at, to + out, inner, m.from_steps[0], m.to_steps[0]);
    }
  });
}

}  // namespace

// move(from, to, plan): plan holds the two offsets, sizes, steps of `from` and steps of `to`.
void move(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const Move m = move_of(info[2]);
  const Elements from = elements(info[0], "from", 0), to = elements(info[1], "to", 0);
  if (from.width != to.width || (to.width != 4 && to.width != 1)) {
    fail_type(env, "to: must have elements as wide as those of from, 1 or 4 bytes.");
  }
  no_overlap(env, to, from, "from");
  if (m.count == 0) return;
  stay_inside(env, m, m.from, m.from_steps, from.length, "from");
  stay_inside(env, m, m.to, m.to_steps, to.length, "to");
  if (to.width == 4) {
    run(m, reinterpret_cast<const uint32_t*>(from.data), reinterpret_cast<uint32_t*>(to.data));
  } else {
    run(m, from.data, to.data);
  }
}

}  // namespace descent
