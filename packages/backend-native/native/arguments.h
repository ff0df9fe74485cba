#pragma once

#include <napi.h>

#include <cstdint>
#include <string>

// Reads and checks arguments from JavaScript. Every failure throws a JavaScript exception; nothing is touched first.
namespace descent {

// A view of a Float32Array's memory.
struct Floats {
  float* data;
  size_t length;
};

struct Ints {
  int32_t* data;
  size_t length;
};

struct Indices {
  const uint32_t* data;
  size_t length;
};

// A view of the memory of numbers of any type but 64-bit integers.
struct Samples {
  const void* data;
  size_t length;
  size_t bytes;
  napi_typedarray_type type;
};

[[noreturn]] void fail_type(Napi::Env env, const std::string& message);
[[noreturn]] void fail_range(Napi::Env env, const std::string& message);

Floats floats(const Napi::Value& value, const char* name, size_t at_least);
Ints ints(const Napi::Value& value, const char* name);
Indices indices(const Napi::Value& value, const char* name, size_t at_least);
Samples samples(const Napi::Value& value, const char* name);
// A whole number in [0, 2^31).
int whole(const Napi::Value& value, const char* name);
bool flag(const Napi::Value& value, const char* name);

// Memory of `length` elements of `width` bytes that a kernel may write.
struct Elements {
  char* data;
  size_t length;
  size_t width;
};

// Of numbers of any type but 64-bit integers.
Elements elements(const Napi::Value& value, const char* name, size_t at_least);

// Throws where an output shares memory with an input.
void no_overlap(Napi::Env env, const Floats& out, const Floats& in, const char* name);
void no_overlap_bytes(Napi::Env env, const Floats& out, const void* in, size_t bytes, const char* name);
void no_overlap(Napi::Env env, const Elements& out, const Elements& in, const char* name);

// The product of sizes, or an exception where it exceeds 2^40.
size_t product(Napi::Env env, std::initializer_list<size_t> sizes);

}  // namespace descent
