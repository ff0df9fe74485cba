#pragma once

#include "arguments.h"

namespace descent {

// Where a window slides over images, NHWC.
struct Window {
  int batch, in_height, in_width, in_channels, out_height, out_width, out_channels, height, width, stride_height,
      stride_width, dilation_height, dilation_width, top, left;

  size_t in_size() const { return static_cast<size_t>(in_height) * in_width * in_channels; }
  size_t out_size() const { return static_cast<size_t>(out_height) * out_width * out_channels; }
  size_t positions() const { return static_cast<size_t>(out_height) * out_width; }
  size_t taps() const { return static_cast<size_t>(height) * width * in_channels; }
};

// From an Int32Array of the fields above, in order; throws unless all sizes are positive.
Window window(const Napi::Value& value);

}  // namespace descent
