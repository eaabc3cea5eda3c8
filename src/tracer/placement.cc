#include "tracer/placement.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <thread>
#include <utility>

#include "base/owned_fd.h"

namespace callgate::tracer {
namespace {

using namespace std::chrono_literals;

/// Following is tried after so many windows, one after the other, in which nobody had to wait for a core...
constexpr unsigned quiet_windows_needed = 4;
/// ... and those are looked for again so long after one that was not.
constexpr auto rest_time = 200ms;
/// After an attempt that failed, which may cost 30 ms, for no less than this; longer from time to time.
constexpr auto shortest_pause = 2s;
constexpr auto longest_pause = 60s;

/// A small file of /proc, read at once into `buffer`; empty if it cannot be read.
template <std::size_t size>
std::string_view read_small(const char* path, std::array<char, size>& buffer) {
  const OwnedFd file(::open(path, O_RDONLY | O_CLOEXEC));
  const ssize_t got = file ? ::read(file.get(), buffer.data(), buffer.size()) : 0;
  return {buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
}

/// Takes the next number off the front of `text`, and the blank behind it.
template <typename Number>
std::optional<Number> take_number(std::string_view& text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{}) return std::nullopt;
  text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(end - text.data()) + 1));
  return number;
}

/// The core that a thread ran on last: the 39th field of /proc/TID/stat.
std::optional<int> core_of(pid_t tid) {
  std::array<char, 1024> buffer;
  std::string_view text = read_small(fmt::format("/proc/{}/stat", tid).c_str(), buffer);
  const std::size_t name_end = text.rfind(") ");  // the name may contain blanks and parentheses itself
  if (name_end == std::string_view::npos) return std::nullopt;
  text.remove_prefix(name_end + 2);
  for (int field = 3; field < 39; ++field) {
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    text.remove_prefix(blank + 1);
  }
  return take_number<int>(text);
}

/// How many tasks of the whole machine can run at this moment, this one included.
std::optional<int> runnable_tasks() {
  std::array<char, 128> buffer;
  std::string_view text = read_small("/proc/loadavg", buffer);
  for (int field = 0; field < 3; ++field) text.remove_prefix(std::min(text.size(), text.find(' ') + 1));
  return take_number<int>(text);
}

bool set_policy(int policy) {
  const sched_param parameter{};
  return ::sched_setscheduler(0, policy, &parameter) == 0;
}

/// Whether a thread of ours may leave SCHED_IDLE again: without privilege, RLIMIT_NICE decides (sched(7)). Tried on a
/// thread that ends at once.
bool may_leave_idle(int policy) {
  bool may = false;
  std::thread([&may, policy] { may = set_policy(SCHED_IDLE) && set_policy(policy); }).join();
  return may;
}

}  // namespace

Placement::Placement() : begun_(Clock::now()), pause_(shortest_pause) {
  CPU_ZERO(&allowed_);
  self_tid_ = ::gettid();
  policy_ = ::sched_getscheduler(0);
  possible_ = (policy_ == SCHED_OTHER || policy_ == SCHED_BATCH) &&
              ::sched_getaffinity(0, sizeof allowed_, &allowed_) == 0 && CPU_COUNT(&allowed_) > 1;
}

Placement::~Placement() {
  leave();
}

std::optional<Placement::SchedStat> Placement::schedstat(pid_t tid) {
  std::array<char, 128> buffer;
  std::string_view text = read_small(fmt::format("/proc/{}/schedstat", tid).c_str(), buffer);
  const auto ran = take_number<std::int64_t>(text);
  const auto waited = take_number<std::int64_t>(text);
  if (!ran || !waited) return std::nullopt;
  return SchedStat{std::chrono::nanoseconds(*ran), std::chrono::nanoseconds(*waited)};
}

std::optional<Placement::Window> Placement::look(Clock::time_point now) {
  const std::optional<SchedStat> self = schedstat(self_tid_);
  const std::optional<SchedStat> tracee = schedstat(tid_);
  std::optional<Window> window;
  if (self_ && self && tracee) {
    const bool same = tracee_ && measured_ == tid_;
    const SchedStat before = same ? *tracee_ : SchedStat{};
    window = Window{.time = now - begun_,
                    .waited = self->waited - self_->waited,
                    .tracee = {tracee->ran - before.ran, tracee->waited - before.waited},
                    .same = same,
                    .parallel = changes_ * 4 > stops_};
  }
  self_ = self;
  tracee_ = tracee;
  measured_ = tid_;
  return window;
}

void Placement::review() {
  const Clock::time_point now = Clock::now();
  if (state_ == State::resting && now >= again_) {
    state_ = State::watching;
    quiet_windows_ = 0;
    look(now);  // from here on
  } else if (state_ != State::resting) {
    const std::optional<Window> window = look(now);
    // (What tracees before this one have run is not known any more, and so not whether it had to wait for them or for
    // others.)
    if (!window || window->parallel || (!window->same && !has_a_free_core())) {
      leave();
      rest(now, rest_time);
    } else if (state_ == State::watching) {
      if (!quiet(*window)) {
        rest(now, rest_time);
      } else if (++quiet_windows_ == quiet_windows_needed) {
        begin(now);
      }
    } else if (window->same && window->waited - window->tracee.ran > window->time / 4) {
      give_up(now);  // it waits as long as the tracee runs: that alone is no loss, but others keep it from its core
    } else if (!window->same || window->waited < window->tracee.ran / 2) {
      follow();  // the same that did not have it wait while it ran is on another core
    }
  }
  stops_ = changes_ = 0;
  begun_ = now;
}

void Placement::rest(Clock::time_point now, Duration time) {
  state_ = State::resting;
  again_ = now + time;
}

bool Placement::has_a_free_core() const {
  const std::optional<int> runnable = runnable_tasks();
  return runnable && *runnable <= CPU_COUNT(&allowed_);
}

bool Placement::quiet(const Window& window) const {
  return has_a_free_core() && window.waited + window.tracee.waited < window.time / 16;
}

void Placement::begin(Clock::time_point now) {
  if (!reversible_) reversible_ = may_leave_idle(policy_);
  possible_ = *reversible_ && set_policy(SCHED_IDLE);
  if (!possible_) return;
  state_ = State::beside;
  followed_since_ = now;
  follow();
}

void Placement::follow() {
  const std::optional<int> core = core_of(tid_);
  if (!core || *core == core_) return;
  cpu_set_t only;
  CPU_ZERO(&only);
  CPU_SET(static_cast<std::size_t>(*core), &only);
  const bool allowed = CPU_ISSET(static_cast<std::size_t>(*core), &allowed_);
  if (!allowed || ::sched_setaffinity(0, sizeof only, &only) != 0) {
    possible_ = false;
    leave();
    return;
  }
  core_ = *core;
}

void Placement::give_up(Clock::time_point now) {
  const bool soon = now - followed_since_ < 10 * pause_;
  pause_ = soon ? std::min<Duration>(2 * pause_, longest_pause) : shortest_pause;
  leave();
  rest(now, pause_);
}

void Placement::leave() {
  if (state_ != State::beside) return;
  state_ = State::resting;
  core_ = -1;
  set_policy(policy_);  // first: as long as it is idle, it may have to wait for the core that it leaves
  ::sched_setaffinity(0, sizeof allowed_, &allowed_);
}

}  // namespace callgate::tracer
