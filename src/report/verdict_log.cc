#include "report/verdict_log.h"

#include <fmt/format.h>

#include "report/call_text.h"
#include "report/verdict_text.h"

namespace callgate::report {
namespace {

/// So many lines that are the same are written one after the other.
constexpr std::size_t shown = 3;

bool is_told(const CallEvent& event) {
  return event.verdict != nullptr && event.verdict->action != policy::Action::allow;
}
bool kills(const CallEvent& event) {
  return event.verdict->action == policy::Action::kill;
}

}  // namespace

VerdictLog::VerdictLog(const TextStyle& style, bool colours, Output& output)
    : style_(style), colours_(colours), output_(output) {}

void VerdictLog::entered(const CallEvent& event) {
  if (is_told(event) && kills(event)) put(event, false);
}

void VerdictLog::exited(const CallEvent& event) {
  if (is_told(event) && !kills(event)) put(event, true);
}

void VerdictLog::unfinished(const CallEvent& event) {
  if (is_told(event) && !kills(event)) put(event, false);
}

void VerdictLog::finish() {
  tell_repetitions();
  last_.clear();
}

void VerdictLog::put(const CallEvent& event, bool with_result) {
  if (event.verdict->one_of_many && !told_of_many_.insert(event.origin.tgid).second) return;
  line_ = "callgate: ";
  colours_.begin(line_, colour_of(event.verdict->action));
  line_ += past_tense(event.verdict->action);
  colours_.end(line_);
  line_ += ' ';
  put_call(line_, event.call, style_);
  line_ += is_pending(event.call) ? ", ...)" : ")";
  if (with_result) {
    line_ += " = ";
    put_short_result(line_, event.call, style_);
  }
  line_ += "   ";
  put_verdict(line_, *event.verdict);
  line_ += '\n';
  write(event.origin);
}

void VerdictLog::write(const Origin& origin) {
  const bool again = line_ == last_;
  if (!again) tell_repetitions();
  if (again && ++repetitions_ >= shown) return;
  last_ = line_;
  last_tid_ = origin.tid;
  output_.of(origin.tid).write(line_);
}

void VerdictLog::tell_repetitions() {
  if (repetitions_ >= shown) {
    const std::size_t more = repetitions_ - shown + 1;
    output_.of(last_tid_).write(fmt::format("callgate: (the last line {} more time{})\n", more, more == 1 ? "" : "s"));
  }
  repetitions_ = 0;
}

void VerdictLog::limit_reached(const LimitEvent& event) {
  line_ = "callgate: ";
  put_limit(line_, event);
  line_ += '\n';
  write(event.origin);
}

void VerdictLog::killed(const Origin& origin, std::string_view reason) {
  line_ = "callgate: ";
  put_kill(line_, origin, reason);
  line_ += '\n';
  write(origin);
}

void VerdictLog::started(const Origin& /*origin*/, const Origin& /*parent*/) {}
void VerdictLog::signalled(const Origin& /*origin*/, int /*signal*/, const decode::Value& /*siginfo*/) {}
void VerdictLog::group_stopped(const Origin& /*origin*/, int /*signal*/) {}
void VerdictLog::superseded(const Origin& /*origin*/, pid_t /*former_tid*/) {}
void VerdictLog::ended(const Origin& origin, int /*wait_status*/) {
  output_.ended(origin.tid);
}
void VerdictLog::detached(const Origin& /*origin*/, const CallEvent* /*call*/) {}

}  // namespace callgate::report
