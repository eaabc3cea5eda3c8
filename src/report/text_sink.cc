#include "report/text_sink.h"

#include <fmt/format.h>
#include <sys/wait.h>

#include <algorithm>
#include <utility>

#include "report/call_text.h"
#include "report/colour.h"
#include "report/frame_text.h"
#include "report/numbers.h"
#include "report/scalar_text.h"
#include "report/text.h"
#include "report/verdict_text.h"

namespace callgate::report {
namespace {

constexpr std::size_t pid_width = 5;
constexpr std::string_view unfinished_mark = " <unfinished ...>";

timespec plus(timespec time, std::chrono::nanoseconds more) {
  constexpr long a_second = 1'000'000'000;
  const auto nanoseconds = time.tv_nsec + more.count();
  return {time.tv_sec + nanoseconds / a_second, nanoseconds % a_second};
}

// include/linux/errno.h: the call goes on as restart_syscall.
constexpr int restart_block = 516;

// exit and exit_group, unless a policy forbids them.
bool never_returns(const CallEvent& event) {
  if (event.call.result.kind != decode::Result::Kind::none || is_pending(event.call)) return false;
  return event.verdict == nullptr || event.verdict->action <= policy::Action::log;
}

}  // namespace

TextSink::TextSink(const TextOptions& options, Output& output, Writer* messages)
    : options_(options),
      output_(output),
      messages_(messages),
      timestamps_(options.clock, options.since_last),
      colours_(options.colours) {}

void TextSink::started(const Origin& origin, const Origin& parent) {
  output_.started(origin.tid);
  Thread& thread = threads_[origin.tid];
  if (const auto from = threads_.find(parent.tid); from != threads_.end()) thread.arch = from->second.arch;
  if (parent.tid != 0) message(origin, "attached");
}

void TextSink::attached(const Origin& origin, std::size_t threads) {
  message(origin, threads == 1 ? "attached" : fmt::format("attached with {} threads", threads));
}

void TextSink::entered(const CallEvent& event) {
  const pid_t tid = event.origin.tid;
  Thread& thread = threads_[tid];
  line_.clear();
  close_open_line();
  change_mode(thread, event);
  begin_line(event.origin, event.origin.time);
  thread.shown = put_call(line_, event.call, options_.style, thread.restarting);
  thread.in_call = true;
  thread.over = false;
  if (never_returns(event)) {
    thread.column = 0;
    put_equals(thread);
    line_ += '?';
    end_call(thread, event);
    thread.over = true;
    return;
  }
  thread.column = line_.size() - line_start_;
  set_open(tid, thread, true);
  flush(tid);
}

void TextSink::exited(const CallEvent& event) {
  Thread& thread = threads_[event.origin.tid];
  if (std::exchange(thread.over, false)) return;
  continue_call(thread, event);
  put_rest(line_, event.call, options_.style, thread.shown);
  put_equals(thread);
  const auto& result = event.call.record.result;
  colours_.begin(line_, result && result->failed() ? Colour::failure : Colour::none);
  put_result(line_, event.call, options_.style);
  colours_.end(line_);
  // What a restarted call was stays known while it is restarted again.
  if (result && result->error == restart_block) {
    if (event.call.name != "restart_syscall") thread.restarting = event.call.name;
  } else {
    thread.restarting = {};
  }
  end_call(thread, event);
}

void TextSink::unfinished(const CallEvent& event) {
  Thread& thread = threads_[event.origin.tid];
  if (std::exchange(thread.over, false)) return;
  continue_call(thread, event);
  if (is_pending(event.call)) line_ += unfinished_mark;
  put_equals(thread);
  line_ += '?';
  end_call(thread, event);
}

void TextSink::signalled(const Origin& origin, int signal, const decode::Value& siginfo) {
  line_.clear();
  close_open_line();
  begin_line(origin, origin.time);
  colours_.begin(line_, Colour::event);
  line_ += "--- ";
  put_signal(line_, static_cast<std::uint64_t>(signal), Numbers::abbreviated);
  line_ += ' ';
  put_value(line_, siginfo, options_.style);
  line_ += " ---";
  colours_.end(line_);
  line_ += '\n';
  flush(origin.tid);
}

bool TextSink::hides(int signal) const {
  return (options_.hidden_signals >> static_cast<unsigned>(signal - 1) & 1U) != 0;
}

void TextSink::group_stopped(const Origin& origin, int signal) {
  if (hides(signal)) return;
  line_.clear();
  close_open_line();
  begin_line(origin, origin.time);
  colours_.begin(line_, Colour::event);
  line_ += "--- stopped by ";
  put_signal(line_, static_cast<std::uint64_t>(signal), Numbers::abbreviated);
  line_ += " ---";
  colours_.end(line_);
  line_ += '\n';
  flush(origin.tid);
}

void TextSink::superseded(const Origin& origin, pid_t former_tid) {
  line_.clear();
  if (Thread& former = threads_[former_tid]; former.open) {
    line_ += " <pid changed to ";
    put_signed(line_, origin.tid);
    line_ += " ...>\n";
    set_open(former_tid, former, false);
    flush(former_tid);
    line_.clear();
  }
  close_open_line();
  // The thread goes on under the leader's id, in the middle of its execve.
  if (auto former = threads_.extract(former_tid)) {
    threads_[origin.tid] = former.mapped();
    output_.ended(former_tid);
  }
  begin_line(origin, origin.time);
  colours_.begin(line_, Colour::event);
  line_ += "+++ superseded by execve in pid ";
  put_signed(line_, former_tid);
  line_ += " +++";
  colours_.end(line_);
  line_ += '\n';
  flush(origin.tid);
}

void TextSink::limit_reached(const LimitEvent& event) {
  line_.clear();
  close_open_line();
  begin_line(event.origin, event.origin.time);
  colours_.begin(line_, Colour::failure);
  line_ += "--- ";
  put_limit(line_, event);
  line_ += " ---";
  colours_.end(line_);
  line_ += '\n';
  flush(event.origin.tid);
}

void TextSink::killed(const Origin& origin, std::string_view reason) {
  line_.clear();
  close_open_line();
  begin_line(origin, origin.time);
  colours_.begin(line_, Colour::failure);
  line_ += "--- ";
  put_kill(line_, origin, reason);
  line_ += " ---";
  colours_.end(line_);
  line_ += '\n';
  flush(origin.tid);
}

void TextSink::ended(const Origin& origin, int wait_status) {
  const bool exited = WIFEXITED(wait_status);
  line_.clear();
  if (exited ? options_.quiet < 2 : !hides(WTERMSIG(wait_status))) {
    close_open_line();
    begin_line(origin, origin.time);
    colours_.begin(line_, exited && WEXITSTATUS(wait_status) == 0 ? Colour::event : Colour::failure);
    line_ += exited ? "+++ exited with " : "+++ killed by ";
    if (exited) {
      put_signed(line_, WEXITSTATUS(wait_status));
    } else {
      put_signal(line_, static_cast<std::uint64_t>(WTERMSIG(wait_status)), Numbers::abbreviated);
      if (WCOREDUMP(wait_status)) line_ += " (core dumped)";
    }
    line_ += " +++";
    colours_.end(line_);
    line_ += '\n';
    flush(origin.tid);
  }
  threads_.erase(origin.tid);
  output_.ended(origin.tid);
}

void TextSink::detached(const Origin& origin, const CallEvent* /*call*/) {
  Thread& thread = threads_[origin.tid];
  if (thread.open) {
    line_ = " <detached ...>\n";
    set_open(origin.tid, thread, false);
    flush(origin.tid);
  }
  message(origin, "detached");
  threads_.erase(origin.tid);
  output_.ended(origin.tid);
}

void TextSink::finish() {
  line_.clear();
  close_open_line();
  if (!line_.empty()) flush(0);
}

void TextSink::begin_line(const Origin& origin, const timespec& time) {
  line_start_ = line_.size();
  switch (options_.pids) {
    case PidPrefix::never:
      break;
    case PidPrefix::while_several:
      if (threads_.size() > 1) {
        line_ += "[pid ";
        const std::size_t start = line_.size();
        put_signed(line_, origin.tid);
        if (line_.size() - start < pid_width) line_.insert(start, pid_width - (line_.size() - start), ' ');
        line_ += "] ";
      }
      break;
    case PidPrefix::always:
      put_signed(line_, origin.tid);
      if (line_.size() - line_start_ < pid_width) line_.append(pid_width - (line_.size() - line_start_), ' ');
      line_ += ' ';
      break;
  }
  timestamps_.put(line_, time);
}

void TextSink::close_open_line() {
  if (open_ == 0) return;
  line_ += unfinished_mark;
  line_ += '\n';
  set_open(open_, threads_[open_], false);
}

void TextSink::set_open(pid_t tid, Thread& thread, bool open) {
  thread.open = open;
  if (output_.is_shared()) open_ = open ? tid : 0;
}

void TextSink::continue_call(Thread& thread, const CallEvent& event) {
  line_.clear();
  if (thread.open) {
    line_start_ = 0;
    return;
  }
  close_open_line();
  const bool resumed = thread.in_call && event.duration;
  begin_line(event.origin, resumed ? plus(event.origin.time, *event.duration) : event.origin.time);
  thread.column = 0;
  if (!thread.in_call) {
    // Only its end is told, as of a call that was chosen by its result.
    thread.shown = put_call(line_, event.call, options_.style, thread.restarting);
    return;
  }
  line_ += "<... ";
  put_call_name(line_, event.call);
  line_ += " resumed>";
}

void TextSink::change_mode(Thread& thread, const CallEvent& event) {
  const decode::Arch arch = event.call.record.arch;
  if (std::exchange(thread.arch, arch) == arch || options_.quiet >= 1) return;
  begin_line(event.origin, event.origin.time);
  line_ += "[ Process PID=";
  put_signed(line_, event.origin.tid);
  line_ += " runs in ";
  put_signed(line_, decode::bits_of(arch));
  line_ += " bit mode. ]\n";
}

void TextSink::put_equals(const Thread& thread) {
  line_ += ") ";
  const std::size_t column = thread.column + line_.size() - line_start_;
  if (column < options_.column) line_.append(options_.column - column, ' ');
  line_ += "= ";
}

void TextSink::end_call(Thread& thread, const CallEvent& event) {
  if (options_.durations && event.duration) {
    const auto nanoseconds = static_cast<std::uint64_t>(std::max<std::int64_t>(event.duration->count(), 0));
    line_ += " <";
    put_unsigned(line_, nanoseconds / 1'000'000'000);
    line_ += '.';
    put_padded(line_, nanoseconds / 1000 % 1'000'000, 6);
    line_ += '>';
  }
  if (event.verdict != nullptr && !is_plain(*event.verdict)) {
    line_ += "   ";
    colours_.begin(line_, colour_of(event.verdict->action));
    put_verdict(line_, *event.verdict);
    colours_.end(line_);
  }
  line_ += '\n';
  for (const StackFrame& frame : event.stack) put_frame(line_, frame);
  thread.in_call = false;
  set_open(event.origin.tid, thread, false);
  flush(event.origin.tid);
}

void TextSink::message(const Origin& origin, std::string_view what) {
  if (options_.quiet >= 1) return;
  line_.clear();
  if (messages_ == nullptr) close_open_line();
  line_ += "callgate: Process ";
  put_signed(line_, origin.tid);
  line_ += ' ';
  line_ += what;
  line_ += '\n';
  if (messages_ != nullptr) {
    messages_->write(line_);
  } else {
    flush(origin.tid);
  }
}

void TextSink::flush(pid_t tid) {
  output_.of(tid).write(line_);
}

}  // namespace callgate::report
