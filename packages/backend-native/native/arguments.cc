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

Floats floats(const Napi::Value& value, const char* name, size_t at_least) {
  auto array = typed_array(value, name, napi_float32_array, "Float32Array").As<Napi::Float32Array>();
  if (array.ElementLength() < at_least) {
    fail_range(value.Env(), std::string(name) + ": must have at least " + std::to_string(at_least) +
                                " elements. Received: " + std::to_string(array.ElementLength()) + ".");
  }
  return {array.Data(), array.ElementLength()};
}

Ints ints(const Napi::Value& value, const char* name) {
  auto array = typed_array(value, name, napi_int32_array, "Int32Array").As<Napi::Int32Array>();
  return {array.Data(), array.ElementLength()};
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

void no_overlap(Napi::Env env, const Floats& out, const Floats& in, const char* name) {
  if (out.length == 0 || in.length == 0) return;
  if (out.data < in.data + in.length && in.data < out.data + out.length) {
    fail_range(env, std::string("out: must not share memory with ") + name + ".");
  }
}

size_t product(Napi::Env env, std::initializer_list<size_t> sizes) {
  double total = 1;
  for (size_t size : sizes) total *= static_cast<double>(size);
  if (total > 1099511627776.0) fail_range(env, "Sizes multiply to more than 2^40 elements.");
  return static_cast<size_t>(total);
}

}  // namespace descent
