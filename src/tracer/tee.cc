#include "tracer/tee.h"

namespace callgate::tracer {

void Tee::started(const Task& task, const Task& parent) {
  for (Observer* observer : observers_) observer->started(task, parent);
}

void Tee::attached(const Task& process, std::size_t threads) {
  for (Observer* observer : observers_) observer->attached(process, threads);
}

Decision Tee::entered(const CallStop& stop) {
  CallStop shared = stop;
  shared.can_repeat = false;  // the others may want the result
  Decision decision{.want_result = false};
  for (Observer* observer : observers_) {
    const Decision one = observer->entered(shared);
    const bool want_result = decision.want_result || one.want_result;
    if (one.action > decision.action) decision = one;
    decision.want_result = want_result;
  }
  return decision;
}

void Tee::exited(const CallStop& stop) {
  for (Observer* observer : observers_) observer->exited(stop);
}

void Tee::unfinished(const Task& task) {
  for (Observer* observer : observers_) observer->unfinished(task);
}

void Tee::signalled(const Task& task, const siginfo_t& info) {
  for (Observer* observer : observers_) observer->signalled(task, info);
}

void Tee::group_stopped(const Task& task, int signal) {
  for (Observer* observer : observers_) observer->group_stopped(task, signal);
}

bool Tee::executed(const CallStop& stop) {
  bool may_run = true;
  for (Observer* observer : observers_) may_run = observer->executed(stop) && may_run;
  return may_run;
}

bool Tee::also_executed(const CallStop& stop, const std::string& file, Role role) {
  bool may_run = true;
  for (Observer* observer : observers_) may_run = observer->also_executed(stop, file, role) && may_run;
  return may_run;
}

void Tee::superseded(const Task& task, pid_t former_tid) {
  for (Observer* observer : observers_) observer->superseded(task, former_tid);
}

void Tee::killed_by_filter(const CallStop& stop) {
  for (Observer* observer : observers_) observer->killed_by_filter(stop);
}

void Tee::limit_reached(const Task& launched, const ReachedLimit& reached) {
  for (Observer* observer : observers_) observer->limit_reached(launched, reached);
}

void Tee::killed(const Task& process, std::string_view reason) {
  for (Observer* observer : observers_) observer->killed(process, reason);
}

void Tee::core_cut(const Task& task, std::uint64_t written) {
  for (Observer* observer : observers_) observer->core_cut(task, written);
}

void Tee::ended(const Task& task, int wait_status) {
  for (Observer* observer : observers_) observer->ended(task, wait_status);
}

void Tee::detached(const Task& task) {
  for (Observer* observer : observers_) observer->detached(task);
}

}  // namespace callgate::tracer
