#include "tracer/seal/injection.h"

#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>

#include "policy/policy.h"
#include "tracer/ptrace.h"
#include "tracer/stop.h"

namespace callgate::tracer {

namespace {

/// A processor may trap before it has made a step: one that returns to user mode by FRED's ERETU, from what it takes
/// for an event of software, traps at once.
constexpr unsigned most_traps = 3;

sigset_t child_signal() {
  sigset_t result;
  sigemptyset(&result);
  sigaddset(&result, SIGCHLD);
  return result;
}

}  // namespace

Injection::Injection(pid_t tid, decode::TraceeAddress instruction, std::function<void()> while_waiting)
    : tid_(tid), instruction_(instruction), while_waiting_(std::move(while_waiting)), before_(Registers::of(tid)) {
  const sigset_t blocked = child_signal();
  ::pthread_sigmask(SIG_BLOCK, &blocked, &own_mask_);
  sigset_t all;
  sigfillset(&all);
  masked_ = signal_mask(tid, mask_) && set_signal_mask(tid, all);
}

Injection::~Injection() {
  ::pthread_sigmask(SIG_SETMASK, &own_mask_, nullptr);
  if (last_status_) return;
  if (before_) before_->give_to(tid_);
  if (masked_) set_signal_mask(tid_, mask_);
  if (stop_held_back_) ::syscall(SYS_tkill, tid_, SIGSTOP);
}

std::optional<int> Injection::await_status() const {
  // A signal tells of each status, as it does of the end of what Interrupts has made for a signal to be seen: nothing
  // is missed, and a waitpid that goes on after a signal would not see it.
  const sigset_t signals = child_signal();
  constexpr timespec most{0, 20'000'000};  // where whoever started callgate has it ignore that signal
  while (true) {
    int status = 0;
    const pid_t got = ::waitpid(tid_, &status, __WALL | WNOHANG);
    if (got == tid_) return status;
    if (got < 0 && errno != EINTR) return std::nullopt;
    while_waiting_();
    ::sigtimedwait(&signals, nullptr, &most);
  }
}

Injection::Progress Injection::await_stop() {
  while (true) {
    const std::optional<int> status = await_status();
    if (!status) return Progress::lost;
    const Stop stop = classify(*status);
    SyscallInfo info{};
    switch (stop.kind) {
      case Stop::Kind::syscall:
        if (!syscall_info(tid_, info)) break;
        return info.op == PTRACE_SYSCALL_INFO_EXIT ? Progress::left : Progress::entered;
      case Stop::Kind::signal:
        // Every other signal is blocked; this one comes again when the injection is over.
        if (stop.signal == SIGSTOP) {
          stop_held_back_ = true;
        } else if (is_entering_ && !(stop.signal == SIGTRAP && has_made_no_step())) {
          return Progress::left;  // by a fault, or the step that it has made: it was another instruction
        }
        break;
      case Stop::Kind::gone:
      case Stop::Kind::about_to_exit:
        last_status_ = *status;
        return Progress::lost;
      default:
        break;
    }
    go_on();
  }
}

void Injection::go_on() const {
  resume(tid_, Resume::to_syscall, 0);  // where this fails, it is dying, which its next status tells
}

bool Injection::has_made_no_step() {
  const std::optional<Registers> registers = Registers::of(tid_);
  return registers && registers->instruction_pointer() == instruction_.value && ++traps_ <= most_traps;
}

bool Injection::enter(decode::SyscallNumber number, const std::array<std::uint64_t, 6>& arguments) {
  Registers registers = *before_;
  registers.make_call(instruction_, number);
  registers.trap_after_instruction();
  for (unsigned reg = 0; reg < arguments.size(); ++reg) registers.set_argument(reg, arguments.at(reg));
  if (!registers.give_to(tid_)) return false;
  is_entering_ = true;
  traps_ = 0;
  go_on();
  const Progress progress = await_stop();
  is_entering_ = false;
  if (progress == Progress::lost) return false;
  SyscallInfo info{};
  if (progress == Progress::entered && syscall_info(tid_, info) &&
      decode::arch_of_audit(info.arch) == policy::native_arch && info.entry.nr == number.value &&
      std::ranges::equal(arguments, info.entry.args))
    return true;
  was_diverted_ = ::kill(tid_, SIGKILL) == 0;  // a call that it was about to make is then not made
  while (await_stop() != Progress::lost) go_on();
  return false;
}

std::optional<std::int64_t> Injection::call(decode::SyscallNumber number, const std::array<std::uint64_t, 6>& arguments,
                                            const std::function<void()>& meanwhile) {
  if (!before_ || !masked_ || last_status_ || !enter(number, arguments)) return std::nullopt;
  go_on();
  if (meanwhile) meanwhile();
  SyscallInfo info{};
  if (await_stop() != Progress::left || !syscall_info(tid_, info)) return std::nullopt;
  return info.exit.rval;
}

}  // namespace callgate::tracer
