// The trace as text: a line for each call, signal and end, in strace's notation. Where calls of several threads
// interleave on one stream, a line that another thread's event breaks off ends in `<unfinished ...>` and is resumed.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "decode/arch.h"
#include "report/call_text.h"
#include "report/colour.h"
#include "report/sink.h"
#include "report/text_options.h"
#include "report/timestamps.h"
#include "report/writer.h"

namespace callgate::report {

class TextSink final : public Sink {
 public:
  /// Lines go to `output`, which its owner closes after finish(). What is told about tracing itself (`callgate: Process
  /// 7 attached`) goes to `messages`, or where that is null to the stream of the trace.
  explicit TextSink(const TextOptions& options, Output& output, Writer* messages = nullptr);

  void started(const Origin& origin, const Origin& parent) override;
  void attached(const Origin& origin, std::size_t threads) override;
  void entered(const CallEvent& event) override;
  void exited(const CallEvent& event) override;
  void unfinished(const CallEvent& event) override;
  void signalled(const Origin& origin, int signal, const decode::Value& siginfo) override;
  void group_stopped(const Origin& origin, int signal) override;
  void superseded(const Origin& origin, pid_t former_tid) override;
  void limit_reached(const LimitEvent& event) override;
  void killed(const Origin& origin, std::string_view reason) override;
  void ended(const Origin& origin, int wait_status) override;
  void detached(const Origin& origin, const CallEvent* call) override;
  void finish() override;

 private:
  struct Thread {
    decode::Arch arch = decode::Arch::x86_64;  ///< the way in that its last call took
    bool in_call = false;
    bool over = false;            ///< of a call that never returns the whole line is written
    bool open = false;            ///< its line is the last on its stream, and not at its end
    Progress shown;               ///< how much of the call's text is written already
    std::size_t column = 0;       ///< where its open line stands
    std::string_view restarting;  ///< the call that restart_syscall goes on with
  };

  [[nodiscard]] bool hides(int signal) const;
  void begin_line(const Origin& origin, const timespec& time);
  /// Breaks off the line that is open on the shared stream, if one is.
  void close_open_line();
  void set_open(pid_t tid, Thread& thread, bool open);
  /// Goes on with the call's line, or resumes it on a new one; what is yet to be shown of it follows.
  void continue_call(Thread& thread, const CallEvent& event);
  /// Tells that the thread makes calls of another architecture from now on.
  void change_mode(Thread& thread, const CallEvent& event);
  void put_equals(const Thread& thread);
  void end_call(Thread& thread, const CallEvent& event);
  void message(const Origin& origin, std::string_view what);
  void flush(pid_t tid);

  TextOptions options_;
  Output& output_;
  Writer* messages_;
  Timestamps timestamps_;
  Colours colours_;
  std::unordered_map<pid_t, Thread> threads_;
  pid_t open_ = 0;    ///< the thread whose line is open on the one stream that all share
  std::string line_;  ///< what the next write holds
  std::size_t line_start_ = 0;
};

}  // namespace callgate::report
