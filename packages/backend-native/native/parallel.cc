#include "parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
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

// Threads that loops of the calling JavaScript thread may use while no other computes.
thread_local int own_threads = 1;

// When each JavaScript thread last ran a loop, so that those that compute at the same time share the threads.
class Seats {
 public:
  // JavaScript threads that ran a loop a moment ago, the calling one included.
  int busy() {
    if (own_.seat == nullptr) own_.seat = take();
    const int64_t now = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
    if (own_.seat != nullptr) own_.seat->last.store(now, std::memory_order_relaxed);
    int busy = own_.seat == nullptr ? 1 : 0;
    const int used = used_.load(std::memory_order_acquire);
    for (int i = 0; i < used; i++) busy += now - seats_[i].last.load(std::memory_order_relaxed) <= kMoment ? 1 : 0;
    return busy;
  }

 private:
  static constexpr int64_t kMoment = 20;
  static constexpr int kSeats = 64;

  struct alignas(64) Seat {
    std::atomic<int64_t> last{INT64_MIN / 2};
    std::atomic<bool> taken{false};
  };
  // Gives the seat back when its thread ends.
  struct Hold {
    Seat* seat = nullptr;
    ~Hold() {
      if (seat == nullptr) return;
      seat->last = INT64_MIN / 2;
      seat->taken = false;
    }
  };

  Seat* take() {
    for (int i = 0; i < kSeats; i++) {
      if (seats_[i].taken.exchange(true)) continue;
      int used = used_.load();
      while (used <= i && !used_.compare_exchange_weak(used, i + 1)) {
      }
      return &seats_[i];
    }
    return nullptr;
  }

  static thread_local Hold own_;
  Seat seats_[kSeats];
  std::atomic<int> used_{0};
};

thread_local Seats::Hold Seats::own_;

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
    const int threads = own_threads < 2 ? 1 : std::max(1, own_threads / seats_.busy());
    if (threads < 2 || count < 2 || !mine.try_lock()) {
      for (size_t i = 0; i < count; i++) work(i, 0);
      return;
    }
    bool asleep = false;
    {
      std::lock_guard<std::mutex> hold(gate_);
      work_ = &work;
      count_ = count;
      threads_ = threads;
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

  Seats seats_;
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
