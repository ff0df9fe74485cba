#include "parallel.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace descent {

namespace {

using Work = std::function<void(size_t, int)>;
using Clock = std::chrono::steady_clock;

// How long a helper looks out for the next loop before it sleeps. To wake a sleeping thread takes longer than most loops of
// a training step, and between two of them JavaScript runs for some hundred microseconds.
constexpr std::chrono::microseconds kPatience{500};
constexpr int kPauses = 64;

inline void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ __volatile__("yield");
#endif
}

// Looks again and again until `done`, and lets others run in between. False when patience ends first.
template <typename Done>
bool look_out(Done done) {
  const auto end = Clock::now() + kPatience;
  for (;;) {
    for (int i = 0; i < kPauses; i++) {
      if (done()) return true;
      relax();
    }
    if (Clock::now() > end) return false;
    std::this_thread::yield();
  }
}

// Threads that loops of the calling thread may use: each JavaScript thread has its own number.
thread_local int own_threads = 1;

class Helpers {
 public:
  void grow(int threads) {
    std::lock_guard<std::mutex> hold(busy_);
    for (int slot = started_ + 1; slot < threads; slot++, started_++) {
      std::thread([this, slot] { serve(slot); }).detach();
    }
  }

  void run(size_t count, const Work& work) {
    std::unique_lock<std::mutex> mine(busy_, std::defer_lock);
    if (own_threads < 2 || count < 2 || !mine.try_lock()) {
      for (size_t i = 0; i < count; i++) work(i, 0);
      return;
    }
    bool asleep = false;
    {
      std::lock_guard<std::mutex> hold(gate_);
      work_ = &work;
      count_ = count;
      threads_ = own_threads;
      next_.store(0, std::memory_order_relaxed);
      generation_.fetch_add(1, std::memory_order_release);
      asleep = asleep_ > 0;
    }
    if (asleep) wake_.notify_all();
    take(work, count, 0);
    // From here no helper can join; those inside finish the index they are at.
    {
      std::lock_guard<std::mutex> hold(gate_);
      work_ = nullptr;
    }
    const auto all_out = [&] { return inside_.load(std::memory_order_acquire) == 0; };
    while (!look_out(all_out)) {
    }
  }

 private:
  void take(const Work& work, size_t count, int slot) {
    for (size_t i = next_.fetch_add(1); i < count; i = next_.fetch_add(1)) work(i, slot);
  }

  void serve(int slot) {
    unsigned long seen = 0;
    bool wanted = false;
    const auto called = [&] { return generation_.load(std::memory_order_acquire) != seen; };
    for (;;) {
      const bool quick = wanted && look_out(called);
      const Work* work = nullptr;
      size_t count = 0;
      {
        std::unique_lock<std::mutex> hold(gate_);
        if (!quick) {
          asleep_++;
          wake_.wait(hold, called);
          asleep_--;
        }
        seen = generation_;
        wanted = slot < threads_;
        if (!wanted || work_ == nullptr) continue;
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
  const Work* work_ = nullptr;
  size_t count_ = 0;
  int threads_ = 1;
  int asleep_ = 0;
  int started_ = 0;
  // Apart, so that helpers that look out do not slow down those that work.
  alignas(64) std::atomic<unsigned long> generation_{0};
  alignas(64) std::atomic<size_t> next_{0};
  alignas(64) std::atomic<int> inside_{0};
};

// Never destroyed: detached threads wait in it until the process ends.
Helpers& helpers() {
  static Helpers* one = new Helpers;
  return *one;
}

}  // namespace

void set_threads(int threads) {
  own_threads = threads;
  helpers().grow(threads);
}
int threads() { return own_threads; }
void parallel_for(size_t count, const Work& work) { helpers().run(count, work); }

}  // namespace descent
