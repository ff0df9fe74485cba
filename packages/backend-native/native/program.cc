#include "arguments.h"
#include "clones.h"
#include "kernels.h"
#include "numbers.h"
#include "parallel.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <vector>

// Update programs: straight-line elementwise float32 code, run block by block so that temporaries stay in cache.
// The instruction numbers are those of @descent/backend (program/instruction.ts).
namespace descent {

namespace {

// Small enough that the processor overlaps the slow divisions and roots of one instruction with its neighbors.
constexpr int kBlock = 256;
// From one row of scratch to the next: rows at equal offsets in their pages would make loads wait for stores to others.
constexpr int kRow = kBlock + 48;
constexpr int kWords = 5;
// Elements that one thread takes at a time.
constexpr size_t kShare = 64 * kBlock;

enum Op : int32_t {
  kCopy = 0, kNeg = 1, kAbs = 2, kSign = 3, kSqrt = 4, kSquare = 5, kExp = 6, kLog = 7, kTanh = 8,
  kAdd = 16, kSub = 17, kMul = 18, kDiv = 19, kMin = 20, kMax = 21, kPow = 22, kLess = 23, kLessEqual = 24, kEqual = 25,
  kSelect = 32,
};

int arity(int32_t op) { return op < 16 ? 1 : op < 32 ? 2 : 3; }
bool known(int32_t op) { return (op >= kCopy && op <= kTanh) || (op >= kAdd && op <= kEqual) || op == kSelect; }

// NaN where JavaScript's ** is NaN.
inline float power(float a, float b) {
  if (std::isnan(b) || ((a == 1.0f || a == -1.0f) && std::isinf(b))) return NAN;
  return std::pow(a, b);
}

// Elements do not depend on each other: what an instruction writes either is what it reads, at the same index, or is apart.
#if defined(__GNUC__) && !defined(__clang__)
#define DESCENT_EACH _Pragma("GCC ivdep") for (int i = 0; i < n; i++)
#else
#define DESCENT_EACH for (int i = 0; i < n; i++)
#endif

#define DESCENT_LOOP(expression)           \
  DESCENT_EACH out[i] = (expression);      \
  break

#define DESCENT_BINARY(op)                        \
  if (step.scalar & 1) {                          \
    const float x = *a;                           \
    DESCENT_EACH out[i] = x op b[i];              \
  } else if (step.scalar & 2) {                   \
    const float y = *b;                           \
    DESCENT_EACH out[i] = a[i] op y;              \
  } else {                                        \
    DESCENT_EACH out[i] = a[i] op b[i];           \
  }                                               \
  break

// Where an operand is from element `start` on: tensors go along, rows of scratch stay.
struct Place {
  float* base;
  size_t stride;
  float* at(size_t start) const { return base + stride * start; }
};
// An instruction. Bit 0 of scalar: a is a uniform; bit 1: b is.
struct Step {
  int32_t op, scalar;
  Place out, a, b, c;
};

DESCENT_CLONES
void run_steps(const Step* steps, size_t count, size_t start, size_t end) {
  for (; start < end; start += kBlock) {
    const int n = static_cast<int>(std::min<size_t>(kBlock, end - start));
    for (size_t s = 0; s < count; s++) {
      const Step& step = steps[s];
      float* out = step.out.at(start);
      const float* a = step.a.at(start);
      const float* b = step.b.at(start);
      const float* c = step.c.at(start);
      switch (step.op) {
        case kCopy: DESCENT_LOOP(a[i]);
        case kNeg: DESCENT_LOOP(-a[i]);
        case kAbs: DESCENT_LOOP(std::fabs(a[i]));
        case kSign: DESCENT_LOOP(a[i] > 0 ? 1.0f : a[i] < 0 ? -1.0f : a[i] == 0 ? 0.0f : a[i]);
        case kSqrt: DESCENT_LOOP(std::sqrt(a[i]));
        case kSquare: DESCENT_LOOP(a[i] * a[i]);
        case kExp: DESCENT_LOOP(std::exp(a[i]));
        case kLog: DESCENT_LOOP(std::log(a[i]));
        case kTanh: DESCENT_LOOP(std::tanh(a[i]));
        case kAdd: DESCENT_BINARY(+);
        case kSub: DESCENT_BINARY(-);
        case kMul: DESCENT_BINARY(*);
        case kDiv: DESCENT_BINARY(/);
        case kMin: DESCENT_LOOP(minimum(a[i], b[i]));
        case kMax: DESCENT_LOOP(maximum(a[i], b[i]));
        case kPow: DESCENT_LOOP(power(a[i], b[i]));
        case kLess: DESCENT_LOOP(a[i] < b[i] ? 1.0f : 0.0f);
        case kLessEqual: DESCENT_LOOP(a[i] <= b[i] ? 1.0f : 0.0f);
        case kEqual: DESCENT_LOOP(a[i] == b[i] ? 1.0f : 0.0f);
        case kSelect: DESCENT_LOOP(a[i] != 0 ? b[i] : c[i]);
      }
    }
  }
}

class Program : public Napi::ObjectWrap<Program> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(env, "Program", {InstanceMethod("run", &Program::run)});
  }

  // new Program(code, access, temporaries, uniforms): access holds 1 for each tensor that is written, else 0.
  explicit Program(const Napi::CallbackInfo& info) : Napi::ObjectWrap<Program>(info) {
    Napi::Env env = info.Env();
    const Ints code = ints(info[0], "code"), access = ints(info[1], "access");
    temporaries_ = whole(info[2], "temporaries");
    uniforms_ = whole(info[3], "uniforms");
    if (temporaries_ > 4096 || uniforms_ > 4096 || access.length > 4096) fail_range(env, "Program: too many registers.");
    if (code.length % kWords != 0) fail_range(env, "code: must have 5 words per instruction.");
    code_.assign(code.data, code.data + code.length);
    written_.assign(access.data, access.data + access.length);
    const int tensors = static_cast<int>(written_.size());
    for (size_t at = 0; at < code_.size(); at += kWords) {
      const int32_t op = code_[at], out = code_[at + 1];
      if (!known(op)) fail_range(env, "code: unknown instruction " + std::to_string(op) + ".");
      if (out < 0 || out >= tensors + temporaries_ || (out < tensors && !written_[out])) {
        fail_range(env, "code: destination " + std::to_string(out) + " cannot be written.");
      }
      for (int i = 0; i < arity(op); i++) {
        const int32_t operand = code_[at + 2 + i];
        if (operand < -uniforms_ || operand >= tensors + temporaries_) {
          fail_range(env, "code: operand " + std::to_string(operand) + " does not exist.");
        }
      }
    }
  }

 private:
  // run(tensors, uniforms, size): in place over `size` elements of every tensor.
  void run(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    if (!info[0].IsArray()) fail_type(env, "tensors: must be an array of Float32Array.");
    const Napi::Array given = info[0].As<Napi::Array>();
    const size_t size = whole(info[2], "size");
    const Floats uniforms = floats(info[1], "uniforms", uniforms_);
    if (given.Length() != written_.size()) {
      fail_range(env, "tensors: must be " + std::to_string(written_.size()) + ". Received: " +
                          std::to_string(given.Length()) + ".");
    }
    tensors_.clear();
    for (uint32_t i = 0; i < given.Length(); i++) tensors_.push_back(floats(given.Get(i), "tensors", size));
    for (size_t i = 0; i < tensors_.size(); i++) {
      for (size_t j = 0; written_[i] && j < tensors_.size(); j++) {
        if (i != j) no_overlap(env, {tensors_[i].data, size}, {tensors_[j].data, size}, "another tensor");
      }
    }
    slots_.resize(threads());
    parallel_for((size + kShare - 1) / kShare, [&](size_t index, int slot) {
      run_share(slots_[slot], uniforms, index * kShare, std::min(size, (index + 1) * kShare));
    });
  }

  // What one thread needs to itself; kept from call to call.
  struct Slot {
    std::vector<float> scratch;
    std::vector<Step> steps;
  };

  void run_share(Slot& slot, const Floats& uniforms, size_t start, size_t end) {
    slot.scratch.resize(static_cast<size_t>(temporaries_ + uniforms_) * kRow);
    const size_t width = std::min<size_t>(end - start, kBlock);
    for (int u = 0; u < uniforms_; u++) {
      float* row = slot.scratch.data() + static_cast<size_t>(temporaries_ + u) * kRow;
      std::fill(row, row + width, uniforms.data[u]);
    }
    bind(slot);
    run_steps(slot.steps.data(), slot.steps.size(), start, end);
  }

  Place place(Slot& slot, int32_t r) {
    const int tensors = static_cast<int>(tensors_.size());
    if (r >= 0 && r < tensors) return {tensors_[r].data, 1};
    return {slot.scratch.data() + static_cast<size_t>(r < 0 ? temporaries_ - r - 1 : r - tensors) * kRow, 0};
  }

  void bind(Slot& slot) {
    slot.steps.clear();
    for (size_t at = 0; at < code_.size(); at += kWords) {
      const int operands = arity(code_[at]);
      const auto operand = [&](int i) { return code_[at + 2 + (i < operands ? i : 0)]; };
      slot.steps.push_back({code_[at], (operand(0) < 0 ? 1 : 0) | (operand(1) < 0 ? 2 : 0), place(slot, code_[at + 1]),
                            place(slot, operand(0)), place(slot, operand(1)), place(slot, operand(2))});
    }
  }

  std::vector<int32_t> code_, written_;
  int temporaries_ = 0, uniforms_ = 0;
  std::vector<Floats> tensors_;
  std::vector<Slot> slots_;
};

}  // namespace

void register_program(Napi::Env env, Napi::Object exports) { exports.Set("Program", Program::define(env)); }

}  // namespace descent
