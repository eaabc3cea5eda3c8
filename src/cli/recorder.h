// Ties the tracer to policy, decoder and sinks: judges each call, decodes what is to be shown, hands it on.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cli/call_set.h"
#include "cli/signal_selection.h"
#include "decode/arena.h"
#include "decode/decoder.h"
#include "policy/judge.h"
#include "policy/policy.h"
#include "report/sink.h"
#include "tracer/observer.h"

namespace callgate::cli {

class Recorder final : public tracer::Observer {
 public:
  struct Settings {
    CallSet calls;              ///< those that are shown
    SignalSelection signals;    ///< likewise
    bool only_decided = false;  ///< nothing but calls that a policy did not simply allow
    bool lives = false;         ///< with `only_decided`: the lives of tasks and processes too, Sink::executed included
    bool decode = true;         ///< whether arguments are wanted at all; without them a call is its name and its result
    decode::Wanted wanted;
    bool names_at_exit = true;  ///< with `wanted.names`: of what the call returns as well, which costs a look each time
    bool comm = false;          ///< whether Origin::comm is wanted
    bool folder = false;        ///< whether CallEvent::folder is wanted
    bool clock = false;         ///< whether CallEvent::duration is wanted
    bool cpu = false;           ///< whether CallEvent::system_time is wanted
    std::optional<tracer::LiveStack::Detail> stack = {};  ///< whether CallEvent::stack is wanted, and how much of it
    bool launched = true;  ///< whether the target begins with an execve of ours, which no policy may refuse
    const policy::Policy* policy = nullptr;  ///< judges, where there is one; outlives the recorder
    /// Is told each call that is judged; may be empty.
    std::function<void(const decode::SyscallRecord& record, const policy::Verdict& verdict)> judged = {};
    bool enforced = true;  ///< whether its verdicts hold; else all passes, and what the policy is against is told
  };

  /// What the policy has had to say, so far.
  struct Tally {
    std::uint64_t judged = 0;
    std::uint64_t logged = 0;
    std::uint64_t denied = 0;  ///< by rules, and by the kernel because of the policy
    std::uint64_t killed = 0;
    std::string limit = {};  ///< the first limit that was reached; empty if none was
  };
  [[nodiscard]] const Tally& tally() const { return tally_; }

  /// `sink` outlives the recorder.
  Recorder(Settings settings, report::Sink& sink);
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  void started(const tracer::Task& task, const tracer::Task& parent) override;
  void attached(const tracer::Task& process, std::size_t threads) override;
  tracer::Decision entered(const tracer::CallStop& stop) override;
  void exited(const tracer::CallStop& stop) override;
  void unfinished(const tracer::Task& task) override;
  void signalled(const tracer::Task& task, const siginfo_t& info) override;
  void group_stopped(const tracer::Task& task, int signal) override;
  bool executed(const tracer::CallStop& stop) override;
  bool also_executed(const tracer::CallStop& stop, const std::string& file, Role role) override;
  void superseded(const tracer::Task& task, pid_t former_tid) override;
  void killed_by_filter(const tracer::CallStop& stop) override;
  void limit_reached(const tracer::Task& launched, const tracer::ReachedLimit& reached) override;
  void killed(const tracer::Task& process, std::string_view reason) override;
  void core_cut(const tracer::Task& task, std::uint64_t written) override;
  void ended(const tracer::Task& task, int wait_status) override;
  void detached(const tracer::Task& task) override;

 private:
  /// A thread of the target, with the call that it is in. Kept for the next thread once it has ended: its arena has
  /// grown to what calls need.
  struct Thread {
    decode::Arena arena;
    decode::DecodedCall* call = nullptr;  ///< null between calls
    policy::Verdict verdict;
    bool judged = false;
    bool watched = false;  ///< whether the policy's confinement may refuse the call
    bool shown = false;    ///< whether the sink has had its entry
    timespec entered{};
    std::chrono::steady_clock::time_point start;
    std::chrono::nanoseconds system_time{};
    std::vector<StackFrame> stack;
    std::string folder;
    std::string comm;
    std::string reason;  ///< of `verdict`, where that is not the policy's own
  };

  void count(policy::Action action);
  /// A process is told by SIGXFSZ, which need not end it, that a file grows no more.
  void tell_file_size(const tracer::Task& task);
  [[nodiscard]] bool tells_lives() const { return settings_.lives || !settings_.only_decided; }
  void tell_program(const tracer::Task& task, const Thread& thread, const std::string& file);
  Thread& thread(const tracer::Task& task);
  void forget(const tracer::Task& task);
  void begin(Thread& thread, const tracer::CallStop& stop);
  /// What the policy says of the call. Only with a policy.
  [[nodiscard]] policy::Verdict judge(const tracer::CallStop& stop) const;
  [[nodiscard]] bool may_be_refused(const decode::SyscallRecord& record) const;
  [[nodiscard]] bool confines_files() const {
    return settings_.policy != nullptr && settings_.policy->confinement.filesystem.has_value();
  }
  /// Whether a file that a process of the target has executed, or loaded for that, may run: it need not be the one that
  /// the call named. `became` is what it was. If not, that is told.
  [[nodiscard]] bool may_run(const tracer::CallStop& stop, const std::string& file, std::string_view became);
  /// What the policy's rules say of it; nothing if it may run.
  [[nodiscard]] std::optional<policy::Verdict> refused_image(const tracer::CallStop& stop, Thread& executing,
                                                             const std::string& file, std::string_view became) const;
  /// Adds to the reason of a refusal which file it is about.
  static void name_file(Thread& caller, const std::string& file);
  /// Adds to the reason of a refusal how much of the limit is used.
  void measure_limit(const tracer::Task& task, Thread& caller) const;
  [[nodiscard]] report::Origin origin(const tracer::Task& task, const Thread& thread) const;
  [[nodiscard]] report::CallEvent event(const tracer::Task& task, const Thread& thread) const;

  Settings settings_;
  report::Sink& sink_;
  std::optional<policy::Judge> judge_;
  Tally tally_;
  std::unordered_map<pid_t, std::unique_ptr<Thread>> threads_;
  std::function<bool(pid_t)> is_target_ = [this](pid_t id) { return threads_.contains(id); };
  std::vector<std::unique_ptr<Thread>> spare_;
  decode::Arena signal_arena_;
  std::vector<decode::CallIndex> refusable_;  ///< calls that may be refused after their entry, sorted
  bool judges_images_ = false;                ///< whether a rule asks what it is that is executed
  std::set<pid_t> forking_;                   ///< threads that are making a process of which nothing was seen yet
  std::string first_program_;                 ///< the file of the target's first execve, as the kernel names it
  std::string first_loader_;                  ///< likewise, and the loader of that
  bool image_is_first_ = false;               ///< whether the last image that was told of is that of the first execve
  bool executed_ = false;                     ///< whether the target's first execve is over
};

}  // namespace callgate::cli
