#include "tracer/seal/injection.h"

#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "tracer/ptrace.h"
#include "tracer/stop.h"

namespace callgate::tracer {

Injection::Injection(pid_t tid, decode::TraceeAddress instruction)
    : tid_(tid), instruction_(instruction), before_(Registers::of(tid)) {
  sigset_t all;
  sigfillset(&all);
  masked_ = signal_mask(tid, mask_) && set_signal_mask(tid, all);
}

Injection::~Injection() {
  if (last_status_) return;
  if (before_) before_->give_to(tid_);
  if (masked_) set_signal_mask(tid_, mask_);
  if (stop_held_back_) ::syscall(SYS_tkill, tid_, SIGSTOP);
}

Injection::Progress Injection::await_stop() {
  while (true) {
    int status = 0;
    while (::waitpid(tid_, &status, __WALL) < 0) {
      if (errno != EINTR) return Progress::lost;
    }
    const Stop stop = classify(status);
    SyscallInfo info{};
    switch (stop.kind) {
      case Stop::Kind::syscall:
        if (!syscall_info(tid_, info)) break;
        return info.op == PTRACE_SYSCALL_INFO_EXIT ? Progress::left : Progress::entered;
      case Stop::Kind::signal:
        // Every other signal is blocked; this one comes again when the injection is over.
        stop_held_back_ |= stop.signal == SIGSTOP;
        break;
      case Stop::Kind::gone:
      case Stop::Kind::about_to_exit:
        last_status_ = status;
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

std::optional<std::int64_t> Injection::call(decode::SyscallNumber number, const std::array<std::uint64_t, 6>& arguments,
                                            const std::function<void()>& meanwhile) {
  if (!before_ || !masked_ || last_status_) return std::nullopt;
  Registers registers = *before_;
  registers.make_call(instruction_, number);
  for (unsigned reg = 0; reg < arguments.size(); ++reg) registers.set_argument(reg, arguments.at(reg));
  if (!registers.give_to(tid_)) return std::nullopt;
  go_on();
  if (await_stop() != Progress::entered) return std::nullopt;
  go_on();
  if (meanwhile) meanwhile();
  SyscallInfo info{};
  if (await_stop() != Progress::left || !syscall_info(tid_, info)) return std::nullopt;
  return info.exit.rval;
}

}  // namespace callgate::tracer
