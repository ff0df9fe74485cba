#include "window.h"

namespace descent {

Window window(const Napi::Value& value) {
  const Ints given = ints(value, "window");
  Window w;
  int* fields[] = {&w.batch,  &w.in_height, &w.in_width,      &w.in_channels,  &w.out_height,      &w.out_width,      &w.out_channels, &w.height,
                   &w.width, &w.stride_height, &w.stride_width, &w.dilation_height, &w.dilation_width, &w.top,       &w.left};
  constexpr size_t count = sizeof(fields) / sizeof(fields[0]);
  if (given.length != count) fail_range(value.Env(), "window: must have 15 fields.");
  for (size_t i = 0; i < count; i++) {
    *fields[i] = given.data[i];
    const bool padding = i >= 13;
    if (given.data[i] < (padding ? -65536 : 0) || given.data[i] > (i >= 7 ? 65536 : 2147483647)) {
      fail_range(value.Env(), "window: field " + std::to_string(i) + " is out of range.");
    }
  }
  if (w.height < 1 || w.width < 1 || w.stride_height < 1 || w.stride_width < 1 || w.dilation_height < 1 ||
      w.dilation_width < 1) {
    fail_range(value.Env(), "window: filter, strides and dilations must be at least 1.");
  }
  product(value.Env(), {static_cast<size_t>(w.batch), static_cast<size_t>(w.in_height), static_cast<size_t>(w.in_width),
                        static_cast<size_t>(w.in_channels)});
  product(value.Env(), {static_cast<size_t>(w.batch), static_cast<size_t>(w.out_height),
                        static_cast<size_t>(w.out_width), static_cast<size_t>(w.out_channels)});
  product(value.Env(), {w.positions(), w.taps()});
  return w;
}

}  // namespace descent
