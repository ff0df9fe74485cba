#include "blas.h"
#include "kernels.h"
#include "parallel.h"
#include "window.h"

#include <algorithm>
#include <cstring>
#include <vector>

// Convolutions through im2col and one matrix product per group of images.
namespace descent {

namespace {

constexpr size_t kColumnFloats = size_t{1} << 20;

float* columns(size_t size) {
  static thread_local std::vector<float> scratch;
  if (scratch.size() < size) scratch.resize(size);
  return scratch.data();
}

// Parts of a batch that threads take one by one. They follow from the sizes alone: rounding depends on them, and results
// must not depend on the number of threads.
constexpr size_t kParts = 8;

// Calls work(part, first image, images) with as many images at a time as have their columns in cache; the calls of one part
// come in order, on one thread.
template <typename Work>
void each_group(const Window& w, Work work) {
  const size_t batch = w.batch, parts = std::min(batch, kParts);
  const size_t group = std::max<size_t>(1, kColumnFloats / std::max<size_t>(1, w.positions() * w.taps()));
  parallel_for(parts, [&](size_t part, int) {
    const size_t end = batch * (part + 1) / parts;
    for (size_t first = batch * part / parts; first < end; first += group) {
      work(part, first, std::min(group, end - first));
    }
  });
}

bool is_plain(const Window& w) {
  return w.height == 1 && w.width == 1 && w.stride_height == 1 && w.stride_width == 1 && w.top == 0 && w.left == 0 &&
         w.in_height == w.out_height && w.in_width == w.out_width;
}

// Calls visit(offset in the row, image pointer offset or -1) for each tap of each position.
template <typename Visit>
void each_tap(const Window& w, Visit visit) {
  size_t row = 0;
  for (int y = 0; y < w.out_height; y++) {
    for (int x = 0; x < w.out_width; x++, row++) {
      size_t at = row * w.taps();
      for (int i = 0; i < w.height; i++) {
        const int64_t source_y = static_cast<int64_t>(y) * w.stride_height + static_cast<int64_t>(i) * w.dilation_height - w.top;
        for (int j = 0; j < w.width; j++, at += w.in_channels) {
          const int64_t source_x = static_cast<int64_t>(x) * w.stride_width + static_cast<int64_t>(j) * w.dilation_width - w.left;
          const bool inside = source_y >= 0 && source_y < w.in_height && source_x >= 0 && source_x < w.in_width;
          visit(at, inside ? (source_y * w.in_width + source_x) * w.in_channels : -1);
        }
      }
    }
  }
}

void gather(const Window& w, const float* image, float* column) {
  each_tap(w, [&](size_t at, int64_t source) {
    float* to = column + at;
    if (source < 0) {
      for (int c = 0; c < w.in_channels; c++) to[c] = 0;
    } else {
      const float* from = image + source;
      for (int c = 0; c < w.in_channels; c++) to[c] = from[c];
    }
  });
}

void scatter(const Window& w, const float* column, float* image) {
  each_tap(w, [&](size_t at, int64_t target) {
    if (target < 0) return;
    const float* from = column + at;
    float* to = image + target;
    for (int c = 0; c < w.in_channels; c++) to[c] += from[c];
  });
}

}  // namespace

// conv2d(x, filter, out, window)
void conv2d(const Napi::CallbackInfo& info) {
  const Window w = window(info[3]);
  const Floats x = floats(info[0], "x", w.batch * w.in_size()), filter = floats(info[1], "filter", w.taps() * w.out_channels);
  const Floats out = floats(info[2], "out", w.batch * w.out_size());
  no_overlap(info.Env(), out, x, "x");
  no_overlap(info.Env(), out, filter, "filter");
  if (w.batch * w.out_size() == 0) return;
  if (w.taps() == 0) {
    std::fill(out.data, out.data + w.batch * w.out_size(), 0.0f);
    return;
  }
  const int taps = static_cast<int>(w.taps());
  if (is_plain(w)) {
    multiply_parallel({false, false, static_cast<int>(w.batch * w.positions()), w.out_channels, taps, x.data, taps,
                       filter.data, w.out_channels, 0.0f, out.data, w.out_channels});
    return;
  }
  const size_t per_image = w.positions() * w.taps();
  each_group(w, [&](size_t, size_t first, size_t images) {
    float* column = columns(images * per_image);
    for (size_t i = 0; i < images; i++) gather(w, x.data + (first + i) * w.in_size(), column + i * per_image);
    multiply({false, false, static_cast<int>(images * w.positions()), w.out_channels, taps, column, taps, filter.data,
              w.out_channels, 0.0f, out.data + first * w.out_size(), w.out_channels});
  });
}

// conv2dInput(dy, filter, dx, window)
void conv2d_input(const Napi::CallbackInfo& info) {
  const Window w = window(info[3]);
  const Floats dy = floats(info[0], "dy", w.batch * w.out_size()), filter = floats(info[1], "filter", w.taps() * w.out_channels);
  const Floats dx = floats(info[2], "dx", w.batch * w.in_size());
  no_overlap(info.Env(), dx, dy, "dy");
  no_overlap(info.Env(), dx, filter, "filter");
  std::fill(dx.data, dx.data + w.batch * w.in_size(), 0.0f);
  if (w.batch * w.out_size() == 0 || w.taps() == 0) return;
  const int taps = static_cast<int>(w.taps());
  const size_t per_image = w.positions() * w.taps();
  each_group(w, [&](size_t, size_t first, size_t images) {
    float* column = columns(images * per_image);
    multiply({false, true, static_cast<int>(images * w.positions()), taps, w.out_channels,
              dy.data + first * w.out_size(), w.out_channels, filter.data, w.out_channels, 0.0f, column, taps});
    for (size_t i = 0; i < images; i++) scatter(w, column + i * per_image, dx.data + (first + i) * w.in_size());
  });
}

// conv2dFilter(x, dy, dfilter, window)
void conv2d_filter(const Napi::CallbackInfo& info) {
  const Window w = window(info[3]);
  const Floats x = floats(info[0], "x", w.batch * w.in_size()), dy = floats(info[1], "dy", w.batch * w.out_size());
  const Floats dfilter = floats(info[2], "dfilter", w.taps() * w.out_channels);
  no_overlap(info.Env(), dfilter, x, "x");
  no_overlap(info.Env(), dfilter, dy, "dy");
  std::fill(dfilter.data, dfilter.data + w.taps() * w.out_channels, 0.0f);
  if (w.batch * w.out_size() == 0 || w.taps() == 0) return;
  const int taps = static_cast<int>(w.taps());
  const size_t per_image = w.positions() * w.taps(), size = w.taps() * w.out_channels;
  std::vector<std::vector<float>> sums(kParts);
  each_group(w, [&](size_t part, size_t first, size_t images) {
    float* column = columns(images * per_image);
    for (size_t i = 0; i < images; i++) gather(w, x.data + (first + i) * w.in_size(), column + i * per_image);
    const bool fresh = sums[part].empty();
    if (fresh) sums[part].resize(size);
    multiply({true, false, taps, w.out_channels, static_cast<int>(images * w.positions()), column, taps,
              dy.data + first * w.out_size(), w.out_channels, fresh ? 0.0f : 1.0f, sums[part].data(), w.out_channels});
  });
  for (const std::vector<float>& sum : sums) {
    for (size_t i = 0; i < sum.size(); i++) dfilter.data[i] += sum[i];
  }
}

}  // namespace descent
