// Tracer: processes that ran before, and are to run on afterwards.

#include "tracer/tracer.h"

#include <sys/wait.h>

#include <cassert>
#include <cerrno>
#include <csignal>
#include <utility>

#include "tracer/attach_error.h"
#include "tracer/live/proc_status.h"

namespace callgate::tracer {

Tracer::~Tracer() {
  // Tracees are left only after an exception. Those that were attached to must stop to be let go.
  bool any_attached = false;
  for (const auto& [tid, tracee] : tracees_) {
    any_attached |= tracee->attached;
    if (tracee->attached) {
      interrupt(tid);
    } else {
      ::kill(tracee->task.tgid, SIGKILL);
    }
  }
  while (true) {
    for (auto entry = tracees_.begin(); entry != tracees_.end();) {
      Tracee& tracee = *entry->second;
      const bool reported = std::exchange(tracee.state, Tracee::State::running) != Tracee::State::running;
      const Stop stop = reported ? classify(tracee.status) : Stop{};
      const bool gone = reported && stop.kind == Stop::Kind::gone;
      if (reported && !gone && tracee.attached) detach(entry->first, stop.kind == Stop::Kind::signal ? stop.signal : 0);
      if (reported && !gone && !tracee.attached) resume(entry->first, Resume::free, 0);  // on its way to death
      entry = gone || (reported && tracee.attached) ? tracees_.erase(entry) : std::next(entry);
    }
    if (tracees_.empty()) return;
    const Status got = wait(0);
    if (got.tid < 0 && errno != EINTR) return;
    if (got.tid < 0) continue;
    if (find(got.tid) == nullptr) {
      if (!WIFSTOPPED(got.status)) continue;
      Tracee& child = add(got.tid);  // born meanwhile
      child.attached = any_attached;
      if (!any_attached) ::kill(got.tid, SIGKILL);
    }
    take_status(got);
  }
}

void Tracer::attach(pid_t pid) {
  assert(options_.stop_at == Options::StopAt::every_call);
  const std::optional<ProcStatus> process = read_proc_status(pid);
  if (!process) throw attach_error(pid, ESRCH);
  int first_error = 0;
  std::size_t threads = 0;
  // Threads may be born meanwhile: look until there is none that was not seen.
  for (bool found_one = true; found_one;) {
    found_one = false;
    for (const pid_t tid : options_.follow ? threads_of(process->tgid) : std::vector{pid}) {
      if (find(tid) != nullptr) continue;
      if (!seize(tid, seize_options(false))) {
        if (first_error == 0) first_error = errno;
        continue;  // dying, or born of one that we trace already: then it will stop by itself
      }
      Tracee& tracee = add(tid);
      tracee.task.tgid = process->tgid;
      tracee.attached = true;
      tracee.executed = true;
      begin(tracee, Task{});
      interrupt(tid);
      ++threads;
      found_one = true;
    }
  }
  if (threads == 0) throw attach_error(pid, first_error == 0 ? ESRCH : first_error);
  observer_.attached(Task{.tid = pid, .tgid = process->tgid}, threads);
}

void Tracer::begin_detaching() {
  detaching_ = true;
  for (const auto& [tid, tracee] : tracees_) {
    if (tracee->attached) interrupt(tid);
  }
}

void Tracer::detach_at(Tracee& tracee, const Stop& stop) {
  const Task task = tracee.task;
  if (stop.kind == Stop::Kind::new_child) {
    if (const std::optional<unsigned long> child = event_message(task.tid))
      announce(static_cast<pid_t>(*child), tracee);
  }
  detach(task.tid, stop.kind == Stop::Kind::signal ? stop.signal : 0);
  tracees_.erase(task.tid);
  observer_.detached(task);
  announce_held();
}

}  // namespace callgate::tracer
