#include "tracer/ptrace.h"

#include <sys/user.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>

namespace callgate::tracer {
namespace {

/// An integer in the place of ptrace's pointer argument.
void* word(unsigned long value) {
  return reinterpret_cast<void*>(value);  // NOLINT(performance-no-int-to-ptr): it is no address of ours
}

}  // namespace

bool seize(pid_t tid, unsigned options) {
  return ptrace(PTRACE_SEIZE, tid, nullptr, word(options)) == 0;
}

bool interrupt(pid_t tid) {
  return ptrace(PTRACE_INTERRUPT, tid, nullptr, nullptr) == 0;
}

bool resume(pid_t tid, Resume how, int signal) {
  const auto request = how == Resume::to_syscall ? PTRACE_SYSCALL : how == Resume::free ? PTRACE_CONT : PTRACE_LISTEN;
  return ptrace(request, tid, nullptr, word(static_cast<unsigned long>(signal))) == 0;
}

bool detach(pid_t tid, int signal) {
  return ptrace(PTRACE_DETACH, tid, nullptr, word(static_cast<unsigned long>(signal))) == 0;
}

std::optional<unsigned long> event_message(pid_t tid) {
  unsigned long message = 0;
  if (ptrace(PTRACE_GETEVENTMSG, tid, nullptr, &message) != 0) return std::nullopt;
  return message;
}

std::optional<siginfo_t> signal_info(pid_t tid) {
  siginfo_t info{};
  if (ptrace(PTRACE_GETSIGINFO, tid, nullptr, &info) != 0) return std::nullopt;
  return info;
}

bool syscall_info(pid_t tid, SyscallInfo& info) {
  return ptrace(PTRACE_GET_SYSCALL_INFO, tid, word(sizeof info), &info) > 0;
}

namespace {

/// Of a signal set as the kernel has it: the C library's is longer.
constexpr unsigned long kernel_mask_size = 8;

}  // namespace

bool signal_mask(pid_t tid, sigset_t& mask) {
  sigemptyset(&mask);
  return ptrace(PTRACE_GETSIGMASK, tid, word(kernel_mask_size), &mask) == 0;
}

bool set_signal_mask(pid_t tid, const sigset_t& mask) {
  sigset_t copy = mask;
  return ptrace(PTRACE_SETSIGMASK, tid, word(kernel_mask_size), &copy) == 0;
}

bool stopped_by_filter(pid_t tid) {
  constexpr int seccomp_code =
      1;  // SYS_SECCOMP of the kernel's asm-generic/siginfo.h, which the C library's headers hide
  __ptrace_peeksiginfo_args args{0, 0, 1};
  siginfo_t info{};
  return ptrace(PTRACE_PEEKSIGINFO, tid, &args, &info) == 1 && info.si_signo == SIGSYS && info.si_code == seccomp_code;
}

#if defined(__x86_64__)

bool deny_call(pid_t tid, int error) {
  const auto result = static_cast<unsigned long>(-static_cast<long>(error));
  return set_call_number(tid, decode::SyscallNumber{UINT32_MAX}) &&
         ptrace(PTRACE_POKEUSER, tid, offsetof(user_regs_struct, rax), word(result)) == 0;
}

bool set_call_number(pid_t tid, decode::SyscallNumber number) {
  // Sign-extended: the kernel takes the low 32 bits as an int.
  const auto value = static_cast<unsigned long>(static_cast<long>(static_cast<std::int32_t>(number.value)));
  return ptrace(PTRACE_POKEUSER, tid, offsetof(user_regs_struct, orig_rax), word(value)) == 0;
}

namespace {

/// Whether a thread that is in a system call made it as i386 programs do: as 32-bit code, or by `int $0x80`.
bool entered_as_i386(pid_t tid, const user_regs_struct& registers) {
  constexpr unsigned long cs_of_32_bit_code = 0x23;
  constexpr unsigned long int_0x80 = 0x80cd;  // CD 80
  if (registers.cs == cs_of_32_bit_code) return true;
  errno = 0;
  const auto instruction = static_cast<unsigned long>(ptrace(PTRACE_PEEKTEXT, tid, word(registers.rip - 2), 0));
  return errno == 0 && (instruction & 0xffffU) == int_0x80;
}

}  // namespace

std::optional<decode::SyscallRecord> killed_call(pid_t tid) {
  // Not PTRACE_GETREGSET, which has another layout where the tracee runs 32-bit code.
  user_regs_struct registers{};
  if (ptrace(PTRACE_GETREGS, tid, nullptr, &registers) != 0) return std::nullopt;
  const bool in_call = static_cast<std::int64_t>(registers.orig_rax) >= 0;
  if (!in_call || registers.rax != registers.orig_rax) return std::nullopt;
  decode::SyscallRecord record;
  record.number = {static_cast<std::uint32_t>(registers.orig_rax)};
  record.args = {registers.rdi, registers.rsi, registers.rdx, registers.r10, registers.r8, registers.r9};
  if (entered_as_i386(tid, registers)) {
    record.arch = decode::Arch::i386;
    record.args = {registers.rbx, registers.rcx, registers.rdx, registers.rsi, registers.rdi, registers.rbp};
    for (std::uint64_t& argument : record.args) argument &= 0xffffffffU;
  }
  record.instruction_pointer = registers.rip;
  record.stack_pointer = registers.rsp;
  return record;
}

#else
#error "no register access for this architecture"
#endif

}  // namespace callgate::tracer
