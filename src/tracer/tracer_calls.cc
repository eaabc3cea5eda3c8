// Tracer: the stops at system calls.

#include "tracer/tracer.h"

#include <linux/audit.h>
#include <sys/wait.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "policy/contents/lookup_changes.h"
#include "policy/policy.h"
#include "tracer/killing_call.h"
#include "tracer/live/proc_status.h"
#include "tracer/seal/bound_listener.h"

namespace callgate::tracer {
namespace {

bool is_call(const decode::SyscallRecord& record, std::string_view name) {
  const std::optional<decode::CallIndex> call = decode::call_of(record.arch, record.number);
  return call && decode::call_name(*call) == name;
}

}  // namespace

void Tracer::at_syscall(Tracee& tracee, Stop::Kind kind) {
  took_back(tracee);  // a call that is made again is judged again, as the program made it
  SyscallInfo info{};
  if (!ask(tracee, kind, info)) {
    if (errno != ESRCH) throw system_error("cannot ask for a system call of the target", errno, "Linux 5.3 is needed");
    return go_on(tracee);
  }
  const bool every_call = options_.stop_at == Options::StopAt::every_call;
  switch (info.op) {
    case PTRACE_SYSCALL_INFO_ENTRY:
      abandon_call(tracee);  // one that has no exit stop: vsyscall
      // Where a filter chooses, it does so after this stop.
      if (every_call && !enter_call(tracee, info)) return;
      tracee.just_entered = every_call;
      break;
    case PTRACE_SYSCALL_INFO_SECCOMP:
      if (std::exchange(tracee.just_entered, false)) break;  // the observer has decided already
      abandon_call(tracee);
      if (!enter_call(tracee, info)) return;
      break;
    case PTRACE_SYSCALL_INFO_EXIT:
      tracee.just_entered = false;
      leave_call(tracee, info);
      break;
    default:
      break;
  }
  go_on(tracee);
}

bool Tracer::ask(Tracee& tracee, Stop::Kind kind, SyscallInfo& info) const {
  if (kind != Stop::Kind::seccomp || !options_.only_native) return syscall_info(tracee.task.tid, info);
  // They are needed anyway, and say all.
  if (!tracee.registers) tracee.registers = Registers::of(tracee.task.tid);
  if (!tracee.registers) return false;
  info.op = PTRACE_SYSCALL_INFO_SECCOMP;
  info.arch = AUDIT_ARCH_X86_64;
  info.instruction_pointer = tracee.registers->instruction_pointer();
  info.stack_pointer = tracee.registers->stack_pointer();
  info.seccomp.nr = tracee.registers->number().value;
  for (unsigned reg = 0; reg < std::size(info.seccomp.args); ++reg)
    info.seccomp.args[reg] = tracee.registers->argument(reg);
  return true;
}

bool Tracer::took_back(Tracee& tracee) {
  if (!tracee.sealed || tracee.sealed->needs_exit_stop()) return false;
  tracee.registers = Registers::of(tracee.task.tid);
  using Return = SealedRegisters::Return;
  const Return result = tracee.registers ? tracee.sealed->take_back(*tracee.registers) : Return::over;
  tracee.repeated = result == Return::repeated;
  tracee.sealed.reset();
  end_turn(tracee.task.tid);
  return result != Return::over;
}

bool Tracer::enter_call(Tracee& tracee, const SyscallInfo& info) {
  tracee.call = Tracee::Call::muted;
  const std::optional<decode::Arch> arch = decode::arch_of_audit(info.arch);
  assert(arch && "a way into the kernel that decode does not know");
  decode::SyscallRecord& record = tracee.record;
  record.arch = *arch;
  record.instruction_pointer = info.instruction_pointer;
  record.stack_pointer = info.stack_pointer;
  record.result.reset();
  if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
    record.number = {static_cast<std::uint32_t>(info.entry.nr)};
    std::copy(std::begin(info.entry.args), std::end(info.entry.args), record.args.begin());
  } else {
    record.number = {static_cast<std::uint32_t>(info.seccomp.nr)};
    std::copy(std::begin(info.seccomp.args), std::end(info.seccomp.args), record.args.begin());
  }
  if (!tracee.executed && !is_call(record, "execve")) return true;  // the launcher's
  const policy::NameUse use = turn_of(record);
  if (use != policy::NameUse::none && !begin_turn(tracee, use)) return false;
  judge_call(tracee);
  if (tracee.for_room) return false;
  keep_turn(tracee, use);
  return true;
}

policy::NameUse Tracer::turn_of(const decode::SyscallRecord& record) const {
  using policy::NameUse;
  if (options_.contents != Options::Contents::sealed) return NameUse::none;
  const NameUse use = policy::name_use(record);
  const bool takes_turns =
      use == NameUse::moves_root || (use == NameUse::opens ? turns_.moves_root() : options_.takes_turns);
  return takes_turns ? use : NameUse::none;
}

void Tracer::keep_turn(Tracee& tracee, policy::NameUse use) {
  // Where it follows no path that was judged, nobody need wait for it.
  if (use == policy::NameUse::follows && !(tracee.sealed && tracee.sealed->change().has_path))
    end_turn(tracee.task.tid);
}

void Tracer::judge_call(Tracee& tracee) {
  const decode::SyscallRecord& record = tracee.record;
  if (!tracee.executed && sealing_ && !sealing_->gate.open()) sealing_->gate.adopt(launch_->take_listener());
  if (policy::changes_lookup(record)) resolver_.lookups_may_differ();
  SealedCall sealed(tracee.task, record, memory_, tracee.mapping, sealing_ ? &sealing_->memory : nullptr, resolver_);
  using Contents = Options::Contents;
  if (options_.contents == Contents::copied || options_.contents == Contents::observed) sealed.need_not_seal();
  const bool repeated = std::exchange(tracee.repeated, false);
  if (repeated) static_cast<void>(sealed.assume_nothing());
  SealedCall seen(tracee.task, record, memory_, tracee.mapping, nullptr, resolver_);
  seen.need_not_seal();
  const bool seals_nothing = options_.contents == Contents::observed;
  CallStop stop = call_stop(tracee, sealed, seals_nothing ? sealed : seen);
  stop.repeated = repeated;
  stop.can_repeat = options_.contents == Contents::sealed && !repeated && sealed.can_repeat();
  const Decision decision = observer_.entered(stop);
  switch (decision.action) {
    case Decision::Action::pass:
      tracee.call = decision.want_result ? Tracee::Call::open : Tracee::Call::muted;
      if (!decision.want_result && decision.repeated_error != 0) sealed.repeat_after(decision.repeated_error);
      if (sealed.changes() && options_.contents != Contents::observed) seal(tracee, sealed);
      if (options_.listens_where_bound && is_call(record, "listen")) {
        tracee.call = Tracee::Call::muted;
        answer(tracee,
               listen_where_bound(tracee.task.tid, static_cast<int>(record.args[0]), static_cast<int>(record.args[1])));
      }
      break;
    case Decision::Action::deny:
      answer(tracee, decision.error);
      break;
    case Decision::Action::kill:
      tracee.call = Tracee::Call::open;
      kill_group(tracee);
      break;
  }
}

bool Tracer::begin_turn(Tracee& tracee, policy::NameUse use) {
  using policy::NameUse;
  // Most opens are over without a stop that says so: whoever has not stopped since may still be in one.
  if (use == NameUse::moves_root && !turns_.moves_root()) {
    for (const auto& [tid, other] : tracees_) {
      if (other->for_room || (other->sealed && other->sealed->change().opens)) turns_.join(tid);
    }
  }
  if (turns_.begin(tracee.task.tid, use)) return true;
  tracee.call = Tracee::Call::none;
  tracee.state = Tracee::State::waiting;
  if (use != NameUse::changes && use != NameUse::moves_root) return false;
  // One that waits for another process may wait for this very one: it is given up, and made again after this call.
  for (const auto& [tid, other_use] : turns_.under_way()) {
    const Tracee* other = find(tid);
    if (other != nullptr && (other_use == NameUse::opens || policy::may_wait(other->record))) interrupt(tid);
  }
  return false;
}

void Tracer::end_turn(pid_t tid) {
  turns_.end(tid);
  for (const pid_t admitted : turns_.admitted()) {
    Tracee* tracee = find(admitted);
    if (tracee == nullptr || tracee->state != Tracee::State::waiting) continue;  // it was killed while it waited
    tracee->state = Tracee::State::ready;
    ready_.push_back(admitted);
  }
}

void Tracer::seal(Tracee& tracee, SealedCall& call) {
  if (room_queue_.empty() && commit(tracee, call)) return;
  if (room_queue_.empty()) first_waits_since_ = std::chrono::steady_clock::now();
  room_queue_.push_back(tracee.task.tid);
  tracee.for_room = std::make_unique<SealedCall>(std::move(call));
  tracee.state = Tracee::State::waiting;
}

bool Tracer::commit(Tracee& tracee, SealedCall& call) {
  const bool want_exit = tracee.call == Tracee::Call::open || options_.stop_at == Options::StopAt::every_call;
  auto [changes, error, waits] = call.commit(want_exit, std::exchange(tracee.registers, std::nullopt));
  if (waits) return false;
  tracee.sealed = std::move(changes);
  if (error == 0) return true;
  tracee.call = Tracee::Call::muted;
  answer(tracee, error);
  return true;
}

void Tracer::give_room() {
  for (; !room_queue_.empty(); room_queue_.pop_front(), first_waits_since_ = std::chrono::steady_clock::now()) {
    Tracee* tracee = find(room_queue_.front());
    if (tracee == nullptr || !tracee->for_room || tracee->state != Tracee::State::waiting) continue;  // it was killed
    memory_.begin_stop(tracee->task.tid);
    if (!commit(*tracee, *tracee->for_room)) return;
    tracee->for_room.reset();
    tracee->state = Tracee::State::stopped;
    tracee->just_entered = options_.stop_at == Options::StopAt::every_call;
    keep_turn(*tracee, turn_of(tracee->record));
    go_on(*tracee);
  }
}

void Tracer::press_for_room() {
  using namespace std::chrono_literals;
  constexpr auto patience = 10ms;
  const auto now = std::chrono::steady_clock::now();
  if (room_queue_.empty() || now - first_waits_since_ < patience) return;
  first_waits_since_ = now;
  // A call that blocks is given up, and made again after those that wait; who is in none gives back what it has kept.
  // Some of them nearly always have enough; if not, it is soon asked of others.
  std::size_t left = 64;
  for (auto next = tracees_.begin(); next != tracees_.end() && left > 0; ++next) {
    const auto& [tid, tracee] = *next;
    if (!tracee->sealed || tracee->state != Tracee::State::running) continue;
    interrupt(tid);
    --left;
  }
}

void Tracer::begin_image(Tracee& tracee) {
  tracee.new_image = false;
  if (!sealing_ || tracee.attached) return;
  const std::optional<ProcStatus> status = read_proc_status(tracee.task.tid);
  if (!status) return;  // it is dying
  if (!sealing_->filters) sealing_->filters = status->seccomp_filters;
  const bool has_own_filters = status->seccomp_filters != *sealing_->filters;
  const NewMapping made =
      map_sealed(tracee.task.tid, sealing_->memory, sealing_->gate, has_own_filters, [this] { react_to_interrupts(); });
  tracee.mapping = made.mapping;
  if (made.was_diverted) tracee.kill_reason = "another process wrote into its code before its first step";
  if (made.last_status)
    take_status({.tid = tracee.task.tid, .status = *made.last_status, .system_time = tracee.system_time});
}

void Tracer::answer(Tracee& tracee, int error) {
  end_turn(tracee.task.tid);
  if (!deny_call(tracee.task.tid, error)) {
    tracee.call = Tracee::Call::open;
    if (errno != ESRCH) kill_process(tracee, "its call, which must not be made, could not be refused");
    return;
  }
  tracee.record.result = decode::SyscallResult{-static_cast<std::int64_t>(error), error};
  observer_.exited(call_stop(tracee, no_contents_, no_contents_));
}

void Tracer::kill_process(Tracee& tracee, std::string reason) {
  Tracee* leader = find(tracee.task.tgid);
  (leader != nullptr ? *leader : tracee).kill_reason = std::move(reason);
  ::kill(tracee.task.tgid, SIGKILL);
}

void Tracer::kill_group(Tracee& tracee) {
  for (const auto& [tid, other] : tracees_) {
    if (other->task.tgid == tracee.task.tgid) other->dies_of_sigsys = true;
  }
  const bool filtered = !options_.filters.empty() && !tracee.attached;
  if (!filtered || !set_call_number(tracee.task.tid, killing_number)) ::kill(tracee.task.tgid, SIGKILL);
}

void Tracer::leave_call(Tracee& tracee, const SyscallInfo& info) {
  if (tracee.new_image) begin_image(tracee);
  std::int64_t value = info.exit.rval;
  if (tracee.sealed) value = tracee.sealed->result_of(value);
  tracee.sealed.reset();
  end_turn(tracee.task.tid);
  if (tracee.call == Tracee::Call::open && (value == tracee.record.number.value || value == killing_number.value) &&
      stopped_by_filter(tracee.task.tid)) {
    return;  // it has no result, and remains open
  }
  if (std::exchange(tracee.call, Tracee::Call::none) != Tracee::Call::open) return;
  const bool failed = value == info.exit.rval ? info.exit.is_error != 0 : value < 0;
  tracee.record.result = decode::SyscallResult{value, failed ? static_cast<int>(-value) : 0};
  observer_.exited(call_stop(tracee, no_contents_, no_contents_));
}

void Tracer::abandon_call(Tracee& tracee) {
  if (std::exchange(tracee.call, Tracee::Call::none) == Tracee::Call::open) observer_.unfinished(tracee.task);
}

CallStop Tracer::call_stop(const Tracee& tracee, policy::Contents& contents, policy::Contents& seen) {
  memory_.begin_stop(tracee.task.tid);
  names_.begin_stop(tracee.task.tid);
  stack_.begin_stop(tracee.task.tid, tracee.task.tgid, tracee.record.arch == policy::native_arch);
  return {tracee.task, tracee.record, memory_, names_, tracee.system_time, contents, seen, stack_};
}

}  // namespace callgate::tracer
