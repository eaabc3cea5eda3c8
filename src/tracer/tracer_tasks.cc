// Tracer: which tasks there are. They are born, call execve, and end, and the kernel tells of it in any order.

#include "tracer/tracer.h"

#include <linux/kcmp.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <csignal>
#include <utility>

#include "policy/policy.h"
#include "tracer/live/proc_status.h"
#include "tracer/seal/executed_image.h"
#include "tracer/seal/script_chain.h"

namespace callgate::tracer {

Tracee* Tracer::find(pid_t tid) {
  const auto found = tracees_.find(tid);
  return found == tracees_.end() ? nullptr : found->second.get();
}

Tracee& Tracer::add(pid_t tid) {
  auto& place = tracees_[tid];
  assert(!place);
  place = std::make_unique<Tracee>();
  place->task.tid = tid;
  return *place;
}

bool Tracer::is_target(pid_t pid) {
  if (find(pid) != nullptr) return true;
  return std::any_of(tracees_.begin(), tracees_.end(),
                     [pid](const auto& tracee) { return tracee.second->task.tgid == pid; });
}

bool Tracer::holds_descriptors_alone(pid_t tid) const {
  return std::ranges::all_of(tracees_, [tid](const auto& other) {
    return other.first == tid || ::syscall(SYS_kcmp, tid, other.first, KCMP_FILES, 0, 0) > 0;
  });
}

void Tracer::at_new_child(Tracee& tracee) {
  const std::optional<unsigned long> child = event_message(tracee.task.tid);
  if (child) announce(static_cast<pid_t>(*child), tracee);
  go_on(tracee);
}

void Tracer::announce(pid_t tid, const Tracee& parent) {
  Tracee* child = find(tid);
  if (child != nullptr && child->announced) return;
  std::optional<int> death;
  if (child == nullptr) {
    child = &add(tid);
    const auto early = early_deaths_.find(tid);
    if (early != early_deaths_.end()) {
      // Unless that was another task, and the id is used again.
      const std::optional<ProcStatus> alive = read_proc_status(tid);
      if (!alive || alive->tracer != ::getpid()) death = early->second;
      early_deaths_.erase(early);
    }
  }
  // By flags of clone it could be told only if the call is seen; a thread may come by each of the three events.
  child->task.tgid = !death && is_thread_of(tid, parent.task.tgid) ? parent.task.tgid : tid;
  child->attached = parent.attached;
  child->executed = parent.executed;
  child->mapping = parent.mapping.inherited(child->task.tgid == parent.task.tgid);
  child->begins_with = parent.sealed ? std::optional(parent.sealed->before()) : parent.begins_with;
  child->dies_of_sigsys = parent.dies_of_sigsys && child->task.tgid == parent.task.tgid;
  begin(*child, parent.task);
  if (death) {
    ended(*child, *death);
  } else if (child->state == Tracee::State::held) {
    --held_count_;
    handle(*child);
  }
}

void Tracer::begin(Tracee& tracee, const Task& parent) {
  tracee.announced = true;
  ++usage_.threads;
  if (tracee.task.tid == tracee.task.tgid) ++usage_.processes;
  usage_.most_at_once = std::max<std::uint64_t>(usage_.most_at_once, tracees_.size());
  if (dying_ && !tracee.attached) kill_with_all(tracee);
  observer_.started(tracee.task, parent);
}

void Tracer::hold(Tracee& tracee, const Stop& stop) {
  switch (stop.kind) {
    case Stop::Kind::gone:
      early_deaths_[tracee.task.tid] = tracee.status;
      tracees_.erase(tracee.task.tid);
      return;
    case Stop::Kind::about_to_exit:
      return go_on(tracee);  // its parent may be dying as well, and be waiting for this one's end
    default:
      tracee.state = Tracee::State::held;
      tracee.held_since = std::chrono::steady_clock::now();
      ++held_count_;
      // If nobody else is left, who made them has died without telling.
      if (held_count_ == tracees_.size()) announce_held();
  }
}

void Tracer::announce_held(std::chrono::milliseconds at_least) {
  if (held_count_ == 0) return;
  const auto latest = std::chrono::steady_clock::now() - at_least;
  std::vector<pid_t> held;
  for (const auto& [tid, tracee] : tracees_) {
    if (tracee->state == Tracee::State::held && tracee->held_since <= latest) held.push_back(tid);
  }
  for (const pid_t tid : held) {
    const Tracee* child = find(tid);
    if (child == nullptr || child->state != Tracee::State::held) continue;
    const std::optional<ProcStatus> status = read_proc_status(tid);
    Tracee guess;  // which of the parent's threads it was is not known any more
    guess.executed = true;
    guess.task.tgid = !status ? 0 : status->tgid == tid ? status->parent : status->tgid;
    guess.task.tid = guess.task.tgid;
    const Tracee* parent = find(guess.task.tid);
    guess.attached = parent != nullptr ? parent->attached : !launch_;
    guess.begins_with = left_changes_.taken_by(tid);
    announce(tid, guess);
  }
}

void Tracer::at_executed(Tracee& tracee) {
  // The group goes on under its leader's id, whoever of its threads has called execve; all others are gone.
  const pid_t leader = tracee.task.tid;
  const std::optional<unsigned long> message = event_message(leader);
  const pid_t former = message ? static_cast<pid_t>(*message) : leader;
  Tracee* survivor = &tracee;
  if (former != leader) {
    abandon_call(tracee);
    if (auto moved = tracees_.extract(former)) {
      survivor = moved.mapped().get();
      survivor->task.tid = leader;
      survivor->state = Tracee::State::stopped;
      survivor->status = tracee.status;
      tracees_[leader] = std::move(moved.mapped());  // ends the former leader
      observer_.superseded(survivor->task, former);
    }
    announce_held();
  }
  if (!survivor->announced) {  // its leader had died before the process was attached to
    survivor->task.tgid = leader;
    survivor->attached = true;
    begin(*survivor, Task{});
    observer_.attached(survivor->task, 1);
  }
  for (const pid_t tid : {former, leader}) end_turn(tid);
  survivor->executed = true;
  if (survivor->sealed) survivor->sealed->abandon();
  survivor->sealed.reset();
  survivor->mapping = {};
  survivor->new_image = sealing_.has_value();
  if (!may_run_image(*survivor)) ::kill(survivor->task.tgid, SIGKILL);
  if (detaching_ && survivor->attached) return detach_at(*survivor, classify(survivor->status));
  go_on(*survivor);
}

bool Tracer::may_run_image(Tracee& tracee) {
  ExecutedImage image(tracee.task, tracee.record);
  if (!observer_.executed(call_stop(tracee, image, image))) return false;
  if (options_.contents == Options::Contents::none && options_.domain.filesystem == nullptr) return true;
  const auto may_run = [&](PathAnswer answer, const std::string& file, Observer::Role role) {
    ExecutedImage other(tracee.task, tracee.record, std::move(answer));
    return observer_.also_executed(call_stop(tracee, other, other), file, role);
  };
  ScriptChain chain = script_chain(tracee.task, resolver_);
  if (!chain.certain) chain.interpreters.push_back({{}, {}, {}, EACCES});
  for (const PathAnswer& script : chain.interpreters) {
    const std::string file = script.error == 0 ? script.resolved.path : "an interpreter that is not known any more";
    if (!may_run(script, file, Observer::Role::interpreter)) return false;
  }
  const std::optional<std::vector<std::string>> files = loaded_files(tracee.task.tid);
  if (!files) {
    tracee.kill_reason = "what it has executed could not be looked at";
    return false;
  }
  return std::ranges::all_of(
      *files, [&](const std::string& file) { return may_run(PathResolver::file(file), file, Observer::Role::loader); });
}

void Tracer::at_exit(Tracee& tracee) {
  end_turn(tracee.task.tid);
  measure(tracee);
  const std::optional<unsigned long> message = event_message(tracee.task.tid);
  if (message && WCOREDUMP(static_cast<int>(*message))) measure_dump(tracee);
  if (message && (*message & 0x7f) == SIGSYS && !tracee.dies_of_sigsys) {
    if (const std::optional<decode::SyscallRecord> record = killed_call(tracee.task.tid)) {
      memory_.begin_stop(tracee.task.tid);
      names_.begin_stop(tracee.task.tid);
      stack_.begin_stop(tracee.task.tid, tracee.task.tgid, record->arch == policy::native_arch);
      observer_.killed_by_filter(
          {tracee.task, *record, memory_, names_, tracee.system_time, no_contents_, no_contents_, stack_});
    }
  }
  go_on(tracee);
}

void Tracer::ended(Tracee& tracee, int status) {
  const Task task = tracee.task;
  const bool was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  if (was_killed && !tracee.kill_reason.empty()) observer_.killed(task, tracee.kill_reason);
  if (options_.memory_group && was_killed && !dying_ && options_.memory_group->ran_out())
    reach({.limit = TargetLimit::memory, .bytes = options_.memory_group->peak()});
  tell_limit();
  if (launch_ && task.tid == launch_->pid()) {
    outcome_.exit_status = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    outcome_.signal = WIFEXITED(status) ? 0 : WTERMSIG(status);
    if (options_.ends_with_first) kill_all();
  }
  if (task.tid == task.tgid) cpu_.forget(task.tid);
  abandon_call(tracee);
  if (tracee.sealed) left_changes_.leave(*tracee.sealed);
  tracees_.erase(task.tid);
  end_turn(task.tid);
  if (launch_ && !tracees_.empty()) Interrupts::wake_by(tracees_.begin()->first);
  observer_.ended(task, status);
  announce_held();
}

}  // namespace callgate::tracer
