#pragma once

#include <napi.h>

namespace descent {

void matmul(const Napi::CallbackInfo& info);
void add_bias(const Napi::CallbackInfo& info);
void sum_columns(const Napi::CallbackInfo& info);
void sum_rows(const Napi::CallbackInfo& info);
void conv2d(const Napi::CallbackInfo& info);
void conv2d_input(const Napi::CallbackInfo& info);
void conv2d_filter(const Napi::CallbackInfo& info);
void binary(const Napi::CallbackInfo& info);
void unary(const Napi::CallbackInfo& info);
void max_rows(const Napi::CallbackInfo& info);
void arg_max_rows(const Napi::CallbackInfo& info);
void softmax_rows(const Napi::CallbackInfo& info);
void gather_batch(const Napi::CallbackInfo& info);
void sum_middle(const Napi::CallbackInfo& info);
void compare(const Napi::CallbackInfo& info);
void select(const Napi::CallbackInfo& info);
void cast(const Napi::CallbackInfo& info);
void move(const Napi::CallbackInfo& info);
void gather_rows(const Napi::CallbackInfo& info);
void sum_segments(const Napi::CallbackInfo& info);
void max_pool(const Napi::CallbackInfo& info);
void max_pool_gradient(const Napi::CallbackInfo& info);

void register_program(Napi::Env env, Napi::Object exports);

}  // namespace descent
