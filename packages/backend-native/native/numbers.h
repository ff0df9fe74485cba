#pragma once

#include <cmath>

// JavaScript's Math.min and Math.max on float32.
namespace descent {

inline float minimum(float a, float b) {
  if (std::isnan(a) || std::isnan(b)) return a + b;
  return a < b || (a == b && std::signbit(a)) ? a : b;
}
inline float maximum(float a, float b) {
  if (std::isnan(a) || std::isnan(b)) return a + b;
  return a > b || (a == b && !std::signbit(a)) ? a : b;
}

}  // namespace descent
