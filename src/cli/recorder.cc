#include "cli/recorder.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <csignal>
#include <filesystem>
#include <iterator>
#include <optional>
#include <span>
#include <system_error>
#include <utility>

#include "cli/lookup.h"
#include "cli/wall_clock.h"
#include "decode/multiplex.h"
#include "decode/structs/signal.h"
#include "decode/table.h"
#include "policy/explain/domain_refusals.h"
#include "policy/explain/refusals.h"
#include "policy/language/amounts.h"
#include "report/quote.h"
#include "tracer/live/proc_file.h"
#include "tracer/live/proc_status.h"

namespace callgate::cli {
namespace {

/// The thread's name; empty once it is gone.
std::string comm_of(const tracer::Task& task) {
  std::string name = tracer::proc_text(fmt::format("/proc/{}/comm", task.tid)).value_or("");
  if (name.ends_with('\n')) name.pop_back();
  return name;
}

/// The arguments of the program that the process runs, as far as they are not too long.
std::vector<std::string> arguments_of(const tracer::Task& task) {
  constexpr std::size_t most = 1024;
  return tracer::proc_words(fmt::format("/proc/{}/cmdline", task.tid), most).value_or(std::vector<std::string>());
}

/// The file that the process runs, as the kernel names it: "/memfd:NAME (deleted)" for one that has no place. Empty if
/// that cannot be told.
std::string program_of(const tracer::Task& task) {
  std::error_code error;
  return std::filesystem::read_symlink(fmt::format("/proc/{}/exe", task.tid), error).string();
}

/// A name that the target has given, fit for a line of text.
std::string printable(std::string_view name) {
  std::string text;
  report::put_escaped(text, name, report::HexStrings::never, report::Brackets::plain);
  return text;
}

tracer::Decision decision_of(const policy::Verdict& verdict) {
  using Action = tracer::Decision::Action;
  switch (verdict.action) {
    case policy::Action::allow:
    case policy::Action::log:
      return {.action = Action::pass};
    case policy::Action::deny:
      return {.action = Action::deny, .error = verdict.error};
    case policy::Action::kill:
      return {.action = Action::kill};
  }
  return {.action = Action::kill};
}

/// Nothing is known of what memory holds where a signal is described: its siginfo has been copied out already.
class NoMemory final : public decode::Memory {
  std::size_t read(decode::TraceeAddress /*address*/, std::span<std::byte> /*into*/) override { return 0; }
};

}  // namespace

Recorder::Recorder(Settings settings, report::Sink& sink)
    : settings_(std::move(settings)), sink_(sink), executed_(!settings_.launched) {
  if (settings_.policy == nullptr) return;
  judge_.emplace(*settings_.policy);
  refusable_ = policy::calls_that_may_be_refused(settings_.policy->confinement);
  const std::array executions = {decode::find_call("execve").value(), decode::find_call("execveat").value()};
  for (const policy::Rule* rule : policy::needs_contents(*settings_.policy)) {
    judges_images_ = judges_images_ || std::ranges::any_of(rule->matches, [&](const policy::CallMatch& match) {
                       return !match.contents.empty() && std::ranges::find(executions, match.call) != executions.end();
                     });
  }
  if (!judges_images_) return;
  refusable_.insert(refusable_.end(), executions.begin(), executions.end());
  std::ranges::sort(refusable_);
}

Recorder::Thread& Recorder::thread(const tracer::Task& task) {
  std::unique_ptr<Thread>& place = threads_[task.tid];
  if (!place && !spare_.empty()) {
    place = std::move(spare_.back());
    spare_.pop_back();
  }
  if (!place) place = std::make_unique<Thread>();
  return *place;
}

void Recorder::forget(const tracer::Task& task) {
  auto gone = threads_.extract(task.tid);
  if (!gone) return;
  gone.mapped()->call = nullptr;
  gone.mapped()->comm.clear();
  spare_.push_back(std::move(gone.mapped()));
}

report::Origin Recorder::origin(const tracer::Task& task, const Thread& thread) const {
  return {.tid = task.tid, .tgid = task.tgid, .comm = thread.comm, .time = wall_clock()};
}

report::CallEvent Recorder::event(const tracer::Task& task, const Thread& thread) const {
  return {.origin = {.tid = task.tid, .tgid = task.tgid, .comm = thread.comm, .time = thread.entered},
          .call = *thread.call,
          .verdict = thread.judged ? &thread.verdict : nullptr,
          .duration = {},
          .system_time = {},
          .stack = thread.stack,
          .folder = thread.folder};
}

void Recorder::started(const tracer::Task& task, const tracer::Task& parent) {
  Thread& started = thread(task);
  forking_.erase(parent.tid);
  if (settings_.comm) started.comm = comm_of(task);
  if (!tells_lives()) return;
  sink_.started(origin(task, started), {.tid = parent.tid, .tgid = parent.tgid, .comm = {}, .time = {}});
}

void Recorder::attached(const tracer::Task& process, std::size_t threads) {
  sink_.attached({.tid = process.tid, .tgid = process.tgid, .comm = {}, .time = wall_clock()}, threads);
}

void Recorder::begin(Thread& thread, const tracer::CallStop& stop) {
  thread.arena.clear();
  thread.entered = wall_clock();
  if (settings_.clock) thread.start = std::chrono::steady_clock::now();
  thread.system_time = stop.system_time;
  if (settings_.folder) thread.folder = stop.names.working_directory();
  if (settings_.stack && executed_) {  // the first execve is ours
    // Here, not at the exit: there execve has left nothing of it.
    const std::span<const StackFrame> frames = stop.stack.frames(*settings_.stack);
    thread.stack.assign(frames.begin(), frames.end());
  }
  if (settings_.decode) {
    decode::Decoder decoder(thread.arena, stop.memory, &stop.names, settings_.wanted);
    thread.call = &decoder.enter(stop.record);
  } else {
    thread.call = thread.arena.make<decode::DecodedCall>(1).data();
    thread.call->record = stop.record;
    if (const auto call = decode::call_behind(stop.record, stop.memory)) {
      thread.call->name = decode::call_name(*call);
      thread.call->syscall = decode::describe(*call);
    }
  }
}

void Recorder::count(policy::Action action) {
  if (action == policy::Action::log) ++tally_.logged;
  if (action == policy::Action::deny) ++tally_.denied;
  if (action == policy::Action::kill) ++tally_.killed;
}

policy::Verdict Recorder::judge(const tracer::CallStop& stop) const {
  return judge_->judge(stop.record, {.tid = stop.task.tid, .tgid = stop.task.tgid, .is_target = &is_target_},
                       stop.contents);
}

bool Recorder::may_be_refused(const decode::SyscallRecord& record) const {
  if (settings_.policy != nullptr && settings_.policy->confinement.isolated && policy::may_be_refused_by_domain(record))
    return true;
  if (refusable_.empty()) return false;
  const auto call = decode::call_of(record.arch, record.number);
  return call && std::ranges::binary_search(refusable_, *call);
}

tracer::Decision Recorder::entered(const tracer::CallStop& stop) {
  Thread& caller = thread(stop.task);
  caller.call = nullptr;
  tracer::Decision decision;
  bool fails_anyway = false;
  caller.judged = settings_.policy != nullptr && executed_;
  caller.watched = false;
  if (caller.judged) {
    if (settings_.only_decided && !may_be_refused(stop.record)) stop.contents.may_assume();
    caller.verdict = judge(stop);
    if (!stop.repeated) {
      ++tally_.judged;
      if (settings_.judged) settings_.judged(stop.record, caller.verdict);
    }
    caller.watched = caller.verdict.action <= policy::Action::log && may_be_refused(stop.record);
    if (caller.watched && settings_.enforced && policy::makes_process(stop.record)) {
      const auto refused = policy::refused_process(settings_.policy->confinement, threads_.size() + forking_.size());
      if (refused) {
        caller.verdict = *refused;
        measure_limit(stop.task, caller);
      }
      if (!refused) forking_.insert(stop.task.tid);
    }
    if (settings_.enforced) decision = decision_of(caller.verdict);
    fails_anyway = caller.verdict.fails_anyway ||
                   (caller.verdict.by == policy::Verdict::By::protection && policy::only_probes(stop.record));
    if (!fails_anyway) count(caller.verdict.action);
  }
  const bool plain = !caller.judged || caller.verdict.action == policy::Action::allow ||
                     (settings_.only_decided && !settings_.lives && fails_anyway);
  const bool shown = (!settings_.only_decided || !plain) &&
                     (settings_.calls.contains_all() ||
                      settings_.calls.contains(stop.record.arch, decode::call_behind(stop.record, stop.memory)));
  caller.shown = shown;
  decision.want_result = shown || caller.watched;
  if (!shown && caller.watched && stop.can_repeat) {
    if (const auto error = policy::refusing_error(settings_.policy->confinement, stop.record)) {
      decision.want_result = false;
      decision.repeated_error = *error;
    }
  }
  if (!decision.want_result) return decision;
  begin(caller, stop);
  if (shown) sink_.entered(event(stop.task, caller));
  return decision;
}

void Recorder::exited(const tracer::CallStop& stop) {
  Thread& caller = thread(stop.task);
  forking_.erase(stop.task.tid);
  if (caller.call == nullptr) return;
  if (caller.watched) {
    const auto question = settings_.enforced ? policy::refusal : policy::would_be_refusal;
    if (const auto refused = question(settings_.policy->confinement, stop.record, lookup_at(stop))) {
      caller.verdict = refused->verdict;
      measure_limit(stop.task, caller);
      if (settings_.enforced) name_file(caller, refused->other_name);
      caller.shown = true;
      count(caller.verdict.action);
    }
  }
  if (!caller.shown) {
    caller.call = nullptr;
    return;
  }
  if (settings_.decode) {
    decode::Wanted wanted = settings_.wanted;
    wanted.names = wanted.names && settings_.names_at_exit;
    decode::Decoder decoder(caller.arena, stop.memory, &stop.names, wanted);
    decoder.exit(*caller.call, stop.record);
  } else {
    caller.call->record.result = stop.record.result;
  }
  report::CallEvent over = event(stop.task, caller);
  if (settings_.clock) over.duration = std::chrono::steady_clock::now() - caller.start;
  if (settings_.cpu) over.system_time = stop.system_time - caller.system_time;
  sink_.exited(over);
  caller.call = nullptr;
}

void Recorder::name_file(Thread& caller, const std::string& file) {
  policy::Verdict& verdict = caller.verdict;
  if (verdict.by != policy::Verdict::By::filesystem || file.empty()) return;
  caller.reason = fmt::format("{} {}", printable(file), verdict.reason);
  verdict.reason = caller.reason;
}

void Recorder::measure_limit(const tracer::Task& task, Thread& caller) const {
  policy::Verdict& verdict = caller.verdict;
  if (verdict.by != policy::Verdict::By::limit) return;
  std::string used;
  if (verdict.reason == "processes") {
    used = std::to_string(threads_.size() + forking_.size());
  } else if (verdict.reason == "memory") {
    const std::optional<tracer::ProcStatus> status = tracer::read_proc_status(task.tid);
    used = policy::text_of_size(status ? status->addresses : 0);
  } else {
    std::error_code error;
    const std::filesystem::directory_iterator open(fmt::format("/proc/{}/fd", task.tid), error);
    used = std::to_string(std::distance(std::filesystem::begin(open), std::filesystem::end(open)));
  }
  caller.reason = fmt::format("{} ({} used)", verdict.reason, used);
  verdict.reason = caller.reason;
}

void Recorder::unfinished(const tracer::Task& task) {
  Thread& caller = thread(task);
  forking_.erase(task.tid);
  if (caller.call == nullptr) return;
  if (caller.shown) sink_.unfinished(event(task, caller));
  caller.call = nullptr;
}

void Recorder::signalled(const tracer::Task& task, const siginfo_t& info) {
  if (info.si_signo == SIGXFSZ) tell_file_size(task);
  const Thread& receiver = thread(task);
  if (settings_.only_decided || !settings_.signals.contains(info.si_signo)) return;
  signal_arena_.clear();
  NoMemory memory;
  decode::Decoder decoder(signal_arena_, memory, nullptr, settings_.wanted);
  const decode::Value value =
      decoder.embedded(decode::structs::siginfo_item, std::as_bytes(std::span(&info, 1)), decode::TraceeAddress{});
  sink_.signalled(origin(task, receiver), info.si_signo, value);
}

void Recorder::group_stopped(const tracer::Task& task, int signal) {
  if (!tells_lives()) return;
  sink_.group_stopped(origin(task, thread(task)), signal);
}

std::optional<policy::Verdict> Recorder::refused_image(const tracer::CallStop& stop, Thread& executing,
                                                       const std::string& file, std::string_view became) const {
  if (!judges_images_ || !executing.judged || executing.verdict.action >= policy::Action::deny) return std::nullopt;
  policy::Verdict verdict = judge(stop);
  if (verdict.action < policy::Action::deny) return std::nullopt;
  verdict.action = policy::Action::kill;  // the old program is no more: nobody is there to be told of an error
  executing.reason =
      fmt::format("{} was {}{}{}", printable(file), became, verdict.reason.empty() ? "" : ": ", verdict.reason);
  verdict.reason = executing.reason;
  return verdict;
}

bool Recorder::may_run(const tracer::CallStop& stop, const std::string& file, std::string_view became) {
  Thread& executing = thread(stop.task);
  std::optional<policy::Verdict> refused = refused_image(stop, executing, file, became);
  if (!refused && confines_files() && file != first_program_ && file != first_loader_)
    refused = policy::refused_program(settings_.policy->confinement, file);
  if (!refused) return true;
  if (executing.call != nullptr) {
    executing.verdict = *refused;
    count(refused->action);
    if (!std::exchange(executing.shown, true)) sink_.entered(event(stop.task, executing));
  }
  return !settings_.enforced;
}

bool Recorder::executed(const tracer::CallStop& stop) {
  const tracer::Task& task = stop.task;
  image_is_first_ = !std::exchange(executed_, true);
  Thread& executing = thread(task);
  if (settings_.comm) executing.comm = comm_of(task);
  if (!confines_files() && !settings_.lives && !judges_images_) return true;
  const std::string program = program_of(task);
  if (settings_.lives) tell_program(task, executing, program);
  if (image_is_first_) {
    first_program_ = program;
    return true;
  }
  return may_run(stop, program, "executed");
}

bool Recorder::also_executed(const tracer::CallStop& stop, const std::string& file, Role role) {
  if (role == Role::interpreter) return image_is_first_ || may_run(stop, file, "executed");
  if (image_is_first_) first_loader_ = file;
  // The user has started what needs it; and hardly a policy would let any other program run without.
  return file == first_loader_ || may_run(stop, file, "loaded");
}

void Recorder::tell_program(const tracer::Task& task, const Thread& thread, const std::string& file) {
  const std::vector<std::string> argv = arguments_of(task);
  sink_.executed(origin(task, thread), {.file = file, .argv = argv});
}

void Recorder::superseded(const tracer::Task& task, pid_t former_tid) {
  forget(task);
  auto moved = threads_.extract(former_tid);
  if (moved) {
    moved.key() = task.tid;
    threads_.insert(std::move(moved));
  }
  if (tells_lives()) sink_.superseded(origin(task, thread(task)), former_tid);
}

void Recorder::killed_by_filter(const tracer::CallStop& stop) {
  Thread& caller = thread(stop.task);
  // What the filters kill the evaluator kills too; any other call was killed by a filter of the target's own.
  caller.judged = settings_.policy != nullptr;
  if (caller.judged) {
    caller.verdict = judge(stop);
    caller.judged = caller.verdict.action == policy::Action::kill;
  }
  if (!caller.judged && settings_.only_decided) return;
  if (caller.judged) count(policy::Action::kill);
  if (caller.call == nullptr || !caller.shown) {
    begin(caller, stop);
    caller.shown = true;
    sink_.entered(event(stop.task, caller));
  }
  sink_.unfinished(event(stop.task, caller));
  caller.call = nullptr;
}

void Recorder::limit_reached(const tracer::Task& launched, const tracer::ReachedLimit& reached) {
  const policy::Limits& limits = settings_.policy->confinement.limits;
  const auto tell = [&](std::string_view name, const auto& limit, const std::string& value, const std::string& used) {
    if (tally_.limit.empty()) tally_.limit = name;
    sink_.limit_reached({.origin = {.tid = launched.tid, .tgid = launched.tgid, .comm = {}, .time = wall_clock()},
                         .name = name,
                         .limit = value,
                         .used = used,
                         .file = limit.origin.file,
                         .line = limit.origin.line});
  };
  const std::string time = fmt::format("{:.3f}s", std::chrono::duration<double>(reached.time).count());
  const std::string bytes = policy::text_of_size(reached.bytes);
  switch (reached.limit) {
    case tracer::TargetLimit::cpu:
      return tell("cpu", *limits.cpu, policy::text_of(limits.cpu->value), time);
    case tracer::TargetLimit::wall:
      return tell("wall", *limits.wall, policy::text_of(limits.wall->value), time);
    case tracer::TargetLimit::memory:
      return tell("memory", *limits.memory, policy::text_of_size(limits.memory->value), bytes);
    case tracer::TargetLimit::output:
      return tell("output", *limits.output, policy::text_of_size(limits.output->value), bytes);
  }
}

void Recorder::killed(const tracer::Task& process, std::string_view reason) {
  sink_.killed(origin(process, thread(process)), reason);
}

void Recorder::core_cut(const tracer::Task& task, std::uint64_t written) {
  if (settings_.policy == nullptr || !settings_.policy->confinement.limits.core) return;
  const auto& [value, origin] = *settings_.policy->confinement.limits.core;
  sink_.limit_reached({.origin = this->origin(task, thread(task)),
                       .name = "core",
                       .limit = policy::text_of_size(value),
                       .used = policy::text_of_size(written),
                       .file = origin.file,
                       .line = origin.line,
                       .effect = report::LimitEvent::Effect::cuts});
}

void Recorder::tell_file_size(const tracer::Task& task) {
  if (settings_.policy == nullptr || !settings_.policy->confinement.limits.file_size) return;
  const auto& [value, origin] = *settings_.policy->confinement.limits.file_size;
  const std::optional<tracer::ProcStatus> status = tracer::read_proc_status(task.tid);
  if (!status || !is_limited_to(task.tid, RLIMIT_FSIZE, value)) return;
  const bool lives = ((status->caught_signals | status->ignored_signals) >> (SIGXFSZ - 1) & 1U) != 0;
  const std::string text = policy::text_of_size(value);
  if (tally_.limit.empty()) tally_.limit = "file-size";
  using Effect = report::LimitEvent::Effect;
  sink_.limit_reached({.origin = this->origin(task, thread(task)),
                       .name = "file-size",
                       .limit = text,
                       .used = text,  // the kernel writes up to it, and no further
                       .file = origin.file,
                       .line = origin.line,
                       .effect = lives ? Effect::withholds : Effect::kills});
}

void Recorder::ended(const tracer::Task& task, int wait_status) {
  forking_.erase(task.tid);
  if (tells_lives()) sink_.ended(origin(task, thread(task)), wait_status);
  forget(task);
}

void Recorder::detached(const tracer::Task& task) {
  const Thread& leaving = thread(task);
  if (tells_lives()) {
    std::optional<report::CallEvent> call;
    if (leaving.call != nullptr) call.emplace(event(task, leaving));
    sink_.detached(origin(task, leaving), call ? &*call : nullptr);
  }
  forget(task);
}

}  // namespace callgate::cli
