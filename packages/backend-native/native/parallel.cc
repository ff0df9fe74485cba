#include "parallel.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace descent {

namespace {

using Work = std::function<void(size_t, int)>;

// Rounds of waiting before a helper sleeps: long enough to catch the next kernel of a training step.
constexpr int kSpins = 2000;

inline void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

class Helpers {
 public:
  void resize(int threads) {
    std::lock_guard<std::mutex> hold(busy_);
    threads_ = threads;
    for (int slot = static_cast<int>(started_) + 1; slot < threads; slot++, started_++) {
      std::thread([this, slot] { serve(slot); }).detach();
    }
  }

  int threads() const { return threads_; }

  void run(size_t count, const Work& work) {
    std::unique_lock<std::mutex> mine(busy_, std::try_to_lock);
    if (!mine || threads_ < 2 || count < 2) {
      for (size_t i = 0; i < count; i++) work(i, 0);
      return;
    }
    {
      std::lock_guard<std::mutex> hold(gate_);
      work_ = &work;
      count_ = count;
      next_ = 0;
      generation_++;
    }
    wake_.notify_all();
    take(work, count, 0);
    // From here no helper can join; those inside finish the index they are at.
    {
      std::lock_guard<std::mutex> hold(gate_);
      work_ = nullptr;
    }
    while (inside_.load(std::memory_order_acquire) != 0) relax();
  }

 private:
  void take(const Work& work, size_t count, int slot) {
    for (size_t i = next_.fetch_add(1); i < count; i = next_.fetch_add(1)) work(i, slot);
  }

  void serve(int slot) {
    unsigned long seen = 0;
    for (;;) {
      for (int spin = 0; spin < kSpins && generation_.load(std::memory_order_relaxed) == seen; spin++) relax();
      const Work* work = nullptr;
      size_t count = 0;
      {
        std::unique_lock<std::mutex> hold(gate_);
        wake_.wait(hold, [&] { return generation_ != seen; });
        seen = generation_;
        if (work_ == nullptr || slot >= threads_) continue;
        work = work_;
        count = count_;
        inside_.fetch_add(1, std::memory_order_acquire);
      }
      take(*work, count, slot);
      inside_.fetch_sub(1, std::memory_order_release);
    }
  }

  std::mutex busy_, gate_;
  std::condition_variable wake_;
  std::atomic<unsigned long> generation_{0};
  std::atomic<size_t> next_{0};
  std::atomic<int> inside_{0};
  std::atomic<int> threads_{1};
  const Work* work_ = nullptr;
  size_t count_ = 0;
  size_t started_ = 0;
};

// Never destroyed: detached threads wait in it until the process ends.
Helpers& helpers() {
  static Helpers* one = new Helpers;
  return *one;
}

}  // namespace

void set_threads(int threads) { helpers().resize(threads); }
int threads() { return helpers().threads(); }
void parallel_for(size_t count, const Work& work) { helpers().run(count, work); }

}  // namespace descent
