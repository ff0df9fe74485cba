#pragma once

#include <cstddef>
#include <functional>

namespace descent {

// Threads that parallel loops of the calling JavaScript thread may use, itself included. JavaScript threads that compute at
// the same time share them: each then uses its number divided by theirs.
void set_threads(int threads);
int threads();

// Calls work(index, slot) for every index in [0, count), on the calling thread and on helpers. Each takes the next index
// when it is free, so a helper that the system does not run costs nothing. slot < threads() names the thread; no two
// calls share one at a time. When another JavaScript thread uses the helpers, the calling thread does all the work.
void parallel_for(size_t count, const std::function<void(size_t index, int slot)>& work);

}  // namespace descent
