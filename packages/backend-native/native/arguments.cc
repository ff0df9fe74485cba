#include "arguments.h"

namespace descent {

void fail_type(Napi::Env env, const std::string& message) { throw Napi::TypeError::New(env, message); }
void fail_range(Napi::Env env, const std::string& message) { throw Napi::RangeError::New(env, message); }

static Napi::TypedArray typed_array(const Napi::Value& value, const char* name, napi_typedarray_type type,
                                    const char* type_name) {
  if (!value.IsTypedArray() || value.As<Napi::TypedArray>().TypedArrayType() != type) {
    fail_type(value.Env(), std::string(name) + ": must be a " + type_name + ".");
  }
  return value.As<Napi::TypedArray>();
}

static void long_enough(Napi::Env env, const char* name, size_t length, size_t at_least) {
  if (length >= at_least) return;
  fail_range(env, std::string(name) + ": must have at least " + std::to_string(at_least) +
                      " elements. Received: " + std::to_string(length) + ".");
}

Floats floats(const Napi::Value& value, const char* name, size_t at_least) {
  auto array = typed_array(value, name, napi_float32_array, "Float32Array").As<Napi::Float32Array>();
  long_enough(value.Env(), name, array.ElementLength(), at_least);
  return {array.Data(), array.ElementLength()};
}

Ints ints(const Napi::Value& value, const char* name) {
  auto array = typed_array(value, name, napi_int32_array, "Int32Array").As<Napi::Int32Array>();
  return {array.Data(), array.ElementLength()};
}

Indices indices(const Napi::Value& value, const char* name, size_t at_least) {
  auto array = typed_array(value, name, napi_uint32_array, "Uint32Array").As<Napi::Uint32Array>();
  long_enough(value.Env(), name, array.ElementLength(), at_least);
  return {array.Data(), array.ElementLength()};
}

Samples samples(const Napi::Value& value, const char* name) {
  napi_typedarray_type type = napi_bigint64_array;
  size_t length = 0;
  void* data = nullptr;
  if (value.IsTypedArray() &&
      napi_get_typedarray_info(value.Env(), value, &type, &length, &data, nullptr, nullptr) != napi_ok) {
    fail_type(value.Env(), std::string(name) + ": cannot be read.");
  }
  if (type > napi_float64_array) fail_type(value.Env(), std::string(name) + ": must be a typed array of numbers.");
  return {data, length, length * value.As<Napi::TypedArray>().ElementSize(), type};
}

Elements elements(const Napi::Value& value, const char* name, size_t at_least) {
  const Samples given = samples(value, name);
  long_enough(value.Env(), name, given.length, at_least);
  const size_t width = value.As<Napi::TypedArray>().ElementSize();
  return {const_cast<char*>(static_cast<const char*>(given.data)), given.length, width};
}

int whole(const Napi::Value& value, const char* name) {
  double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : -1;
  if (!(number >= 0 && number < 2147483648.0) || number != static_cast<double>(static_cast<int64_t>(number))) {
    fail_type(value.Env(), std::string(name) + ": must be a whole number in [0, 2^31).");
  }
  return static_cast<int>(number);
}

bool flag(const Napi::Value& value, const char* name) {
  if (!value.IsBoolean()) fail_type(value.Env(), std::string(name) + ": must be a boolean.");
  return value.As<Napi::Boolean>().Value();
}

static void apart(Napi::Env env, const void* out, size_t out_bytes, const void* in, size_t bytes, const char* name) {
  if (out_bytes == 0 || bytes == 0) return;
  const auto a = reinterpret_cast<uintptr_t>(out), b = reinterpret_cast<uintptr_t>(in);
  if (a < b + bytes && b < a + out_bytes) fail_range(env, std::string("out: must not share memory with ") + name + ".");
}

void no_overlap_bytes(Napi::Env env, const Floats& out, const void* in, size_t bytes, const char* name) {
  apart(env, out.data, out.length * sizeof(float), in, bytes, name);
}

void no_overlap(Napi::Env env, const Floats& out, const Floats& in, const char* name) {
  no_overlap_bytes(env, out, in.data, in.length * sizeof(float), name);
}

void no_overlap(Napi::Env env, const Elements& out, const Elements& in, const char* name) {
  apart(env, out.data, out.length * out.width, in.data, in.length * in.width, name);
}

size_t product(Napi::Env env, std::initializer_list<size_t> sizes) {
  double total = 1;
  for (size_t size : sizes) total *= static_cast<double>(size);
  if (total > 1099511627776.0) fail_range(env, "Sizes multiply to more than 2^40 elements.");
  return static_cast<size_t>(total);
}

}  // namespace descent
