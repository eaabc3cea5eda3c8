#include "report/tee.h"

namespace callgate::report {

void Tee::started(const Origin& origin, const Origin& parent) {
  for (Sink* sink : sinks_) sink->started(origin, parent);
}

void Tee::attached(const Origin& origin, std::size_t threads) {
  for (Sink* sink : sinks_) sink->attached(origin, threads);
}

void Tee::entered(const CallEvent& event) {
  for (Sink* sink : sinks_) sink->entered(event);
}

void Tee::exited(const CallEvent& event) {
  for (Sink* sink : sinks_) sink->exited(event);
}

void Tee::executed(const Origin& origin, const Program& program) {
  for (Sink* sink : sinks_) sink->executed(origin, program);
}

void Tee::unfinished(const CallEvent& event) {
  for (Sink* sink : sinks_) sink->unfinished(event);
}

void Tee::signalled(const Origin& origin, int signal, const decode::Value& siginfo) {
  for (Sink* sink : sinks_) sink->signalled(origin, signal, siginfo);
}

void Tee::group_stopped(const Origin& origin, int signal) {
  for (Sink* sink : sinks_) sink->group_stopped(origin, signal);
}

void Tee::superseded(const Origin& origin, pid_t former_tid) {
  for (Sink* sink : sinks_) sink->superseded(origin, former_tid);
}

void Tee::limit_reached(const LimitEvent& event) {
  for (Sink* sink : sinks_) sink->limit_reached(event);
}

void Tee::killed(const Origin& origin, std::string_view reason) {
  for (Sink* sink : sinks_) sink->killed(origin, reason);
}

void Tee::ended(const Origin& origin, int wait_status) {
  for (Sink* sink : sinks_) sink->ended(origin, wait_status);
}

void Tee::detached(const Origin& origin, const CallEvent* call) {
  for (Sink* sink : sinks_) sink->detached(origin, call);
}

void Tee::finish() {
  for (Sink* sink : sinks_) sink->finish();
}

}  // namespace callgate::report
