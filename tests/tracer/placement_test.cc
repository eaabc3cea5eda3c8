// The tracer's own scheduling: it is as before in the end, and no tracee ever notices.
#include "tracer/placement.h"

#include <doctest/doctest.h>
#include <sched.h>
#include <unistd.h>

#include "recorder.h"

namespace callgate::tracer {
namespace {

using test::Recorder;

cpu_set_t affinity(pid_t tid) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CHECK(::sched_getaffinity(tid, sizeof set, &set) == 0);
  return set;
}

/// Checks at its end that the calling thread is scheduled as it was.
class SameScheduling {
 public:
  SameScheduling() : policy_(::sched_getscheduler(0)), affinity_(affinity(0)) {}
  SameScheduling(const SameScheduling&) = delete;
  SameScheduling& operator=(const SameScheduling&) = delete;
  ~SameScheduling() {
    CHECK(::sched_getscheduler(0) == policy_);
    const cpu_set_t now = affinity(0);
    CHECK(CPU_EQUAL(&now, &affinity_));
    ::sched_setaffinity(0, sizeof affinity_, &affinity_);
  }

 private:
  int policy_;
  cpu_set_t affinity_;
};

TEST_CASE("the target keeps its policy and its affinity, and the tracer has its own again") {
  const test::TimeLimit limit;
  const SameScheduling same;
  const cpu_set_t before = affinity(0);
  const int policy = ::sched_getscheduler(0);
  Recorder recorder;
  std::size_t calls = 0;
  recorder.at_exit = [&](const CallStop& stop) {
    if (++calls % 50 != 0) return;
    CHECK(::sched_getscheduler(stop.task.tid) == policy);
    const cpu_set_t its = affinity(stop.task.tid);
    CHECK(CPU_EQUAL(&its, &before));
  };
  CHECK(test::trace(recorder, test::command("getppid_loop", {"5000"})).exit_status == 0);
  CHECK(calls > 5000);
}

TEST_CASE("an observer that throws finds the tracer's scheduling unchanged") {
  const test::TimeLimit limit;
  const SameScheduling same;
  Recorder recorder;
  recorder.at_exit = [calls = 0](const CallStop&) mutable {
    if (++calls == 3000) throw 0;
  };
  Tracer tracer({}, recorder);
  tracer.launch(test::command("getppid_loop", {"1000000"}));
  CHECK_THROWS_AS(tracer.run(), int);
}

TEST_CASE("where there is but one core to run on, nothing is changed") {
  const SameScheduling same;
  const cpu_set_t before = affinity(0);
  cpu_set_t one;
  CPU_ZERO(&one);
  std::size_t first = 0;
  while (!CPU_ISSET(first, &before)) ++first;
  CPU_SET(first, &one);
  REQUIRE(::sched_setaffinity(0, sizeof one, &one) == 0);
  {
    Placement placement;
    for (int stop = 0; stop < 10000; ++stop) {
      placement.stopped(::gettid());
      if (stop % 64 == 0) CHECK(::sched_getscheduler(0) != SCHED_IDLE);
    }
  }
  CHECK(::sched_setaffinity(0, sizeof before, &before) == 0);
}

}  // namespace
}  // namespace callgate::tracer
