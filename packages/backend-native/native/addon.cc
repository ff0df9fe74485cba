#include "arguments.h"
#include "blas.h"
#include "kernels.h"
#include "parallel.h"

namespace descent {

namespace {

Napi::Value describe(const Napi::CallbackInfo& info) {
  Napi::Object about = Napi::Object::New(info.Env());
#ifdef DESCENT_ACCELERATE
  about.Set("blas", "Accelerate");
#else
  about.Set("blas", std::string(openblas_get_config()));
#endif
  about.Set("threads", Napi::Number::New(info.Env(), threads()));
  return about;
}

void set_thread_count(const Napi::CallbackInfo& info) {
  const int count = whole(info[0], "threads");
  if (count < 1 || count > 1024) fail_range(info.Env(), "threads: must be from 1 to 1024.");
  set_threads(count);
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
  use_one_blas_thread();
  exports.Set("describe", Napi::Function::New(env, describe));
  exports.Set("setThreads", Napi::Function::New<set_thread_count>(env));
  exports.Set("matmul", Napi::Function::New<matmul>(env));
  exports.Set("addBias", Napi::Function::New<add_bias>(env));
  exports.Set("sumColumns", Napi::Function::New<sum_columns>(env));
  exports.Set("sumRows", Napi::Function::New<sum_rows>(env));
  exports.Set("maxRows", Napi::Function::New<max_rows>(env));
  exports.Set("argMaxRows", Napi::Function::New<arg_max_rows>(env));
  exports.Set("softmaxRows", Napi::Function::New<softmax_rows>(env));
  exports.Set("binary", Napi::Function::New<binary>(env));
  exports.Set("unary", Napi::Function::New<unary>(env));
  exports.Set("conv2d", Napi::Function::New<conv2d>(env));
  exports.Set("conv2dInput", Napi::Function::New<conv2d_input>(env));
  exports.Set("conv2dFilter", Napi::Function::New<conv2d_filter>(env));
  exports.Set("maxPool", Napi::Function::New<max_pool>(env));
  exports.Set("maxPoolGradient", Napi::Function::New<max_pool_gradient>(env));
  exports.Set("gatherBatch", Napi::Function::New<gather_batch>(env));
  exports.Set("sumMiddle", Napi::Function::New<sum_middle>(env));
  exports.Set("compare", Napi::Function::New<compare>(env));
  exports.Set("select", Napi::Function::New<select>(env));
  exports.Set("cast", Napi::Function::New<cast>(env));
  exports.Set("move", Napi::Function::New<move>(env));
  exports.Set("gatherRows", Napi::Function::New<gather_rows>(env));
  exports.Set("sumSegments", Napi::Function::New<sum_segments>(env));
  register_program(env, exports);
  return exports;
}

}  // namespace

}  // namespace descent

static Napi::Object initialize(Napi::Env env, Napi::Object exports) { return descent::init(env, exports); }

NODE_API_MODULE(descent_native, initialize)
