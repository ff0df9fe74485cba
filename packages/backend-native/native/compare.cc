#include "arguments.h"
#include "kernels.h"
#include "meeting.h"
#include "parallel.h"

#include <algorithm>
#include <cmath>

// Comparisons and logic, choices by their results, and casts.
namespace descent {

namespace {

// Elements that one thread takes at a time.
constexpr size_t kShare = 16384;

enum Comparison : int { kEqual = 0, kNotEqual, kLess, kLessEqual, kGreater, kGreaterEqual, kAnd, kOr, kComparisons };

#define DESCENT_LOOP(expression)                                                                              \
  for (size_t i = 0; i < n; i++) { const T x = a[i * stride_a], y = b[i * stride_b]; out[i] = (expression); } \
  return

template <typename T>
void compare_run(int op, uint8_t* out, const T* a, const T* b, size_t n, size_t stride_a, size_t stride_b) {
  switch (op) {
    case kEqual: DESCENT_LOOP(x == y);
    case kNotEqual: DESCENT_LOOP(x != y);
    case kLess: DESCENT_LOOP(x < y);
    case kLessEqual: DESCENT_LOOP(x <= y);
    case kGreater: DESCENT_LOOP(x > y);
    case kGreaterEqual: DESCENT_LOOP(x >= y);
    case kAnd: DESCENT_LOOP(x != 0 && y != 0);
    case kOr: DESCENT_LOOP(x != 0 || y != 0);
  }
}

#undef DESCENT_LOOP

template <typename T>
void compare_all(int op, uint8_t* out, const void* a, const void* b, const Meeting& m) {
  const T *left = static_cast<const T*>(a), *right = static_cast<const T*>(b);
  each_run(m, [&](size_t at, size_t at_a, size_t at_b, size_t n, size_t stride_a, size_t stride_b) {
    compare_run(op, out + at, left + at_a, right + at_b, n, stride_a, stride_b);
  });
}

template <typename T>
void choose(const uint8_t* condition, const char* yes, const char* no, char* out, size_t size) {
  const T *t = reinterpret_cast<const T*>(yes), *e = reinterpret_cast<const T*>(no);
  T* to = reinterpret_cast<T*>(out);
  parallel_for((size + kShare - 1) / kShare, [&](size_t share, int) {
    const size_t end = std::min(size, (share + 1) * kShare);
    for (size_t i = share * kShare; i < end; i++) to[i] = condition[i] == 1 ? t[i] : e[i];
  });
}

// JavaScript's ToInt32: towards zero, modulo 2^32; 0 for what is not finite.
inline int32_t to_int32(float x) {
  if (std::fabs(x) < 2147483648.0f) return static_cast<int32_t>(x);
  if (!std::isfinite(x)) return 0;
  const double wrapped = std::fmod(static_cast<double>(x), 4294967296.0);
  return static_cast<int32_t>(static_cast<uint32_t>(static_cast<int64_t>(wrapped)));
}

template <typename To, typename From, typename Change>
void change_all(const void* from, char* to, size_t size, Change change) {
  const From* x = static_cast<const From*>(from);
  To* out = reinterpret_cast<To*>(to);
  parallel_for((size + kShare - 1) / kShare, [&](size_t share, int) {
    const size_t end = std::min(size, (share + 1) * kShare);
    for (size_t i = share * kShare; i < end; i++) out[i] = change(x[i]);
  });
}

template <typename From>
void cast_from(const void* from, napi_typedarray_type to_type, char* to, size_t size) {
  if (to_type == napi_float32_array) {
    change_all<float, From>(from, to, size, [](From x) { return static_cast<float>(x); });
  } else if (to_type == napi_int32_array) {
    change_all<int32_t, From>(from, to, size, [](From x) { return to_int32(static_cast<float>(x)); });
  } else {
    change_all<uint8_t, From>(from, to, size, [](From x) { return x != 0; });
  }
}

bool is_known(napi_typedarray_type type) {
  return type == napi_float32_array || type == napi_int32_array || type == napi_uint8_array;
}

Elements bytes(const Napi::Value& value, const char* name, size_t at_least) {
  if (samples(value, name).type != napi_uint8_array) fail_type(value.Env(), std::string(name) + ": must be a Uint8Array.");
  return elements(value, name, at_least);
}

Elements read_only(const Samples& given) {
  return {const_cast<char*>(static_cast<const char*>(given.data)), given.length,
          given.length == 0 ? 1 : given.bytes / given.length};
}

}  // namespace

// compare(op, a, b, out, plan): a and b of one type (float32, int32, bool), out a Uint8Array.
void compare(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const int op = whole(info[0], "op");
  if (op >= kComparisons) fail_range(env, "op: unknown operation.");
  const Meeting m = meeting(info[4]);
  const Samples a = samples(info[1], "a"), b = samples(info[2], "b");
  if (a.type != b.type || !is_known(a.type)) fail_type(env, "b: must be of the type of a: float32, int32 or bool.");
  elements(info[1], "a", reach(env, m, m.strides_a));
  elements(info[2], "b", reach(env, m, m.strides_b));
  const Elements out = bytes(info[3], "out", m.count);
  no_overlap(env, out, read_only(a), "a");
  no_overlap(env, out, read_only(b), "b");
  uint8_t* to = reinterpret_cast<uint8_t*>(out.data);
  if (a.type == napi_float32_array) return compare_all<float>(op, to, a.data, b.data, m);
  if (a.type == napi_int32_array) return compare_all<int32_t>(op, to, a.data, b.data, m);
  compare_all<uint8_t>(op, to, a.data, b.data, m);
}

// select(condition, t, e, out, size): t where condition is 1, else e.
void select(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const size_t size = whole(info[4], "size");
  const Elements condition = bytes(info[0], "condition", size), t = elements(info[1], "t", size);
  const Elements e = elements(info[2], "e", size), out = elements(info[3], "out", size);
  if (t.width != e.width || t.width != out.width || (t.width != 4 && t.width != 1)) {
    fail_type(env, "t: must have elements as wide as those of e and out, 1 or 4 bytes.");
  }
  no_overlap(env, out, condition, "condition");
  no_overlap(env, out, t, "t");
  no_overlap(env, out, e, "e");
  const uint8_t* chosen = reinterpret_cast<const uint8_t*>(condition.data);
  if (t.width == 4) return choose<uint32_t>(chosen, t.data, e.data, out.data, size);
  choose<uint8_t>(chosen, t.data, e.data, out.data, size);
}

// cast(x, out, size): between float32, int32 and bool.
void cast(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const size_t size = whole(info[2], "size");
  const Samples x = samples(info[0], "x");
  const napi_typedarray_type type = samples(info[1], "out").type;
  if (!is_known(x.type) || !is_known(type) || x.type == type) {
    fail_type(env, "out: x and out must be two of float32, int32 and bool.");
  }
  elements(info[0], "x", size);
  const Elements out = elements(info[1], "out", size);
  no_overlap(env, out, read_only(x), "x");
  if (x.type == napi_float32_array) return cast_from<float>(x.data, type, out.data, size);
  if (x.type == napi_int32_array) return cast_from<int32_t>(x.data, type, out.data, size);
  cast_from<uint8_t>(x.data, type, out.data, size);
}

}  // namespace descent
