#include "clones.h"
#include "kernels.h"
#include "parallel.h"
#include "window.h"

#include <algorithm>
#include <limits>
#include <vector>

// Max pooling: the first of equal maxima wins; padding and NaN never do, as in tfjs's CPU backend.
namespace descent {

namespace {

template <typename Take>
void each_window(const Window& w, Take take) {
  parallel_for(w.batch, [&](size_t image, int) {
    const int b = static_cast<int>(image);
    for (int y = 0; y < w.out_height; y++) {
      for (int x = 0; x < w.out_width; x++) {
        const size_t out = ((static_cast<size_t>(b) * w.out_height + y) * w.out_width + x) * w.out_channels;
        take(b, y * static_cast<int64_t>(w.stride_height) - w.top, x * static_cast<int64_t>(w.stride_width) - w.left, out);
      }
    }
  });
}

template <typename Visit>
void each_pixel(const Window& w, int b, int64_t top, int64_t left, Visit visit) {
  for (int i = 0; i < w.height; i++) {
    const int64_t y = top + static_cast<int64_t>(i) * w.dilation_height;
    if (y < 0 || y >= w.in_height) continue;
    for (int j = 0; j < w.width; j++) {
      const int64_t x = left + static_cast<int64_t>(j) * w.dilation_width;
      if (x < 0 || x >= w.in_width) continue;
      visit(((static_cast<size_t>(b) * w.in_height + y) * w.in_width + x) * w.in_channels);
    }
  }
}

Window pooling_window(const Napi::Value& value) {
  const Window w = window(value);
  if (w.in_channels != w.out_channels) fail_range(value.Env(), "window: pooling keeps the number of channels.");
  return w;
}

// For each channel, which of the pixels has the largest value: the first of equal ones, -1 where none is above -∞.
DESCENT_CLONES
void find_winners(const float* x, const size_t* pixels, int32_t count, size_t channels, float* __restrict largest,
                  int32_t* __restrict winners) {
  for (size_t c = 0; c < channels; c++) {
    largest[c] = -std::numeric_limits<float>::infinity();
    winners[c] = -1;
  }
  for (int32_t p = 0; p < count; p++) {
    const float* values = x + pixels[p];
    for (size_t c = 0; c < channels; c++) {
      const bool wins = values[c] > largest[c];
      largest[c] = wins ? values[c] : largest[c];
      winners[c] = wins ? p : winners[c];
    }
  }
}

}  // namespace

// maxPool(x, out, window)
void max_pool(const Napi::CallbackInfo& info) {
  const Window w = pooling_window(info[2]);
  const Floats x = floats(info[0], "x", w.batch * w.in_size()), out = floats(info[1], "out", w.batch * w.out_size());
  no_overlap(info.Env(), out, x, "x");
  std::fill(out.data, out.data + w.batch * w.out_size(), -std::numeric_limits<float>::infinity());
  each_window(w, [&](int b, int64_t top, int64_t left, size_t at) {
    float* to = out.data + at;
    each_pixel(w, b, top, left, [&](size_t source) {
      const float* from = x.data + source;
      for (int c = 0; c < w.in_channels; c++) to[c] = from[c] > to[c] ? from[c] : to[c];
    });
  });
}

// maxPoolGradient(dy, x, dx, window)
void max_pool_gradient(const Napi::CallbackInfo& info) {
  const Window w = pooling_window(info[3]);
  const Floats dy = floats(info[0], "dy", w.batch * w.out_size()), x = floats(info[1], "x", w.batch * w.in_size());
  const Floats dx = floats(info[2], "dx", w.batch * w.in_size());
  no_overlap(info.Env(), dx, dy, "dy");
  no_overlap(info.Env(), dx, x, "x");
  std::fill(dx.data, dx.data + w.batch * w.in_size(), 0.0f);
  const size_t channels = w.in_channels;
  each_window(w, [&](int b, int64_t top, int64_t left, size_t at) {
    static thread_local std::vector<float> largest;
    static thread_local std::vector<int32_t> winners;
    static thread_local std::vector<size_t> pixels;
    largest.resize(channels);
    winners.resize(channels);
    pixels.clear();
    each_pixel(w, b, top, left, [&](size_t pixel) { pixels.push_back(pixel); });
    if (pixels.empty()) return;
    find_winners(x.data, pixels.data(), static_cast<int32_t>(pixels.size()), channels, largest.data(), winners.data());
    const size_t* pixel = pixels.data();
    const int32_t* winner = winners.data();
    for (size_t c = 0; c < channels; c++) {
      if (winner[c] >= 0) dx.data[pixel[winner[c]] + c] += dy.data[at + c];
    }
  });
}

}  // namespace descent
