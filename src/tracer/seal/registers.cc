#include "tracer/seal/registers.h"

#include <elf.h>
#include <sys/ptrace.h>
#include <sys/uio.h>

#include <array>

namespace callgate::tracer {
namespace {

/// NT_PRSTATUS in the place of ptrace's pointer argument.
void* general_registers() {
  return reinterpret_cast<void*>(NT_PRSTATUS);  // NOLINT(performance-no-int-to-ptr): it is no address of ours
}

}  // namespace

std::optional<Registers> Registers::of(pid_t tid) {
  Registers registers;
  iovec vector{&registers.raw_, sizeof registers.raw_};
  if (ptrace(PTRACE_GETREGSET, tid, general_registers(), &vector) != 0) return std::nullopt;
  return registers;
}

bool Registers::give_to(pid_t tid) const {
  user_regs_struct copy = raw_;
  iovec vector{&copy, sizeof copy};
  return ptrace(PTRACE_SETREGSET, tid, general_registers(), &vector) == 0;
}

#if defined(__x86_64__)

namespace {

constexpr std::array arguments = {&user_regs_struct::rdi, &user_regs_struct::rsi, &user_regs_struct::rdx,
                                  &user_regs_struct::r10, &user_regs_struct::r8,  &user_regs_struct::r9};

}  // namespace

std::uint64_t Registers::argument(unsigned reg) const {
  return raw_.*arguments.at(reg);
}

void Registers::set_argument(unsigned reg, std::uint64_t value) {
  raw_.*arguments.at(reg) = value;
}

void Registers::set_number(decode::SyscallNumber number) {
  // Sign-extended: the kernel takes the low 32 bits as an int.
  raw_.orig_rax =
      static_cast<decltype(raw_.orig_rax)>(static_cast<std::int64_t>(static_cast<std::int32_t>(number.value)));
}

std::uint64_t Registers::instruction_pointer() const {
  return raw_.rip;
}

void Registers::return_to(std::uint64_t address) {
  raw_.rip = address;
  raw_.rcx = address;
}

bool Registers::is_in_call() const {
  return static_cast<std::int64_t>(raw_.orig_rax) >= 0;
}

std::int64_t Registers::result() const {
  return static_cast<std::int64_t>(raw_.rax);
}

decode::SyscallNumber Registers::number() const {
  return {static_cast<std::uint32_t>(raw_.orig_rax)};
}

std::uint64_t Registers::stack_pointer() const {
  return raw_.rsp;
}

void Registers::set_result(std::int64_t value) {
  raw_.rax = static_cast<decltype(raw_.rax)>(value);
}

void Registers::make_call(decode::TraceeAddress at, decode::SyscallNumber number) {
  raw_.rip = at.value;
  raw_.rax = number.value;
  raw_.orig_rax = ~decltype(raw_.orig_rax){0};  // out of any call: nothing is restarted on the way to the instruction
}

void Registers::trap_after_instruction() {
  constexpr decltype(raw_.eflags) trap_flag = 0x100;
  raw_.eflags |= trap_flag;
}

bool Registers::is_native() const {
  constexpr std::uint64_t cs_of_64_bit_code = 0x33;
  return raw_.cs == cs_of_64_bit_code;
}

#else
#error "no register access for this architecture"
#endif

}  // namespace callgate::tracer
