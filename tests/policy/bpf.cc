#include "bpf.h"

#include <array>
#include <cstring>
#include <string>

namespace callgate::policy::test {
namespace {

[[noreturn]] void refuse(std::size_t place, const char* why) {
  throw InvalidProgram("instruction " + std::to_string(place) + ": " + why);
}

bool is_conditional_jump(std::uint16_t code) {
  switch (code) {
    case BPF_JMP | BPF_JEQ | BPF_K:
    case BPF_JMP | BPF_JEQ | BPF_X:
    case BPF_JMP | BPF_JGE | BPF_K:
    case BPF_JMP | BPF_JGE | BPF_X:
    case BPF_JMP | BPF_JGT | BPF_K:
    case BPF_JMP | BPF_JGT | BPF_X:
    case BPF_JMP | BPF_JSET | BPF_K:
    case BPF_JMP | BPF_JSET | BPF_X:
      return true;
    default:
      return false;
  }
}

void check(const sock_filter& instruction, std::size_t place, std::size_t size) {
  if (is_conditional_jump(instruction.code)) {
    if (place + 1 + instruction.jt >= size || place + 1 + instruction.jf >= size) refuse(place, "jump past the end");
    return;
  }
  switch (instruction.code) {
    case BPF_LD | BPF_W | BPF_ABS:
      if (instruction.k >= sizeof(seccomp_data) || instruction.k % 4 != 0) refuse(place, "load past the data");
      return;
    case BPF_LD | BPF_W | BPF_LEN:
    case BPF_LDX | BPF_W | BPF_LEN:
    case BPF_LD | BPF_IMM:  // NOLINT(misc-redundant-expression): both are 0
    case BPF_LDX | BPF_IMM:
    case BPF_RET | BPF_K:
    case BPF_RET | BPF_A:
    case BPF_MISC | BPF_TAX:
    case BPF_MISC | BPF_TXA:
    case BPF_ALU | BPF_ADD | BPF_K:  // NOLINT(misc-redundant-expression): both are 0
    case BPF_ALU | BPF_ADD | BPF_X:
    case BPF_ALU | BPF_SUB | BPF_K:
    case BPF_ALU | BPF_SUB | BPF_X:
    case BPF_ALU | BPF_MUL | BPF_K:
    case BPF_ALU | BPF_MUL | BPF_X:
    case BPF_ALU | BPF_DIV | BPF_X:
    case BPF_ALU | BPF_AND | BPF_K:
    case BPF_ALU | BPF_AND | BPF_X:
    case BPF_ALU | BPF_OR | BPF_K:
    case BPF_ALU | BPF_OR | BPF_X:
    case BPF_ALU | BPF_XOR | BPF_K:
    case BPF_ALU | BPF_XOR | BPF_X:
    case BPF_ALU | BPF_LSH | BPF_X:
    case BPF_ALU | BPF_RSH | BPF_X:
    case BPF_ALU | BPF_NEG:
      return;
    case BPF_ALU | BPF_DIV | BPF_K:
      if (instruction.k == 0) refuse(place, "division by zero");
      return;
    case BPF_ALU | BPF_LSH | BPF_K:
    case BPF_ALU | BPF_RSH | BPF_K:
      if (instruction.k >= 32) refuse(place, "shift out of range");
      return;
    case BPF_LD | BPF_MEM:
    case BPF_LDX | BPF_MEM:
    case BPF_ST:
    case BPF_STX:
      if (instruction.k >= BPF_MEMWORDS) refuse(place, "no such scratch word");
      return;
    case BPF_JMP | BPF_JA:
      if (instruction.k >= size - place - 1) refuse(place, "jump past the end");
      return;
    default:
      refuse(place, "not allowed in a seccomp filter");
  }
}

bool taken(std::uint16_t operation, std::uint32_t a, std::uint32_t operand) {
  switch (operation) {
    case BPF_JEQ:
      return a == operand;
    case BPF_JGE:
      return a >= operand;
    case BPF_JGT:
      return a > operand;
    default:
      return (a & operand) != 0;  // BPF_JSET
  }
}

std::uint32_t compute(std::uint16_t operation, std::uint32_t a, std::uint32_t operand) {
  switch (operation) {
    case BPF_ADD:
      return a + operand;
    case BPF_SUB:
      return a - operand;
    case BPF_MUL:
      return a * operand;
    case BPF_DIV:
      return a / operand;  // the caller sees to zero
    case BPF_AND:
      return a & operand;
    case BPF_OR:
      return a | operand;
    case BPF_XOR:
      return a ^ operand;
    case BPF_LSH:
      return a << (operand & 31U);
    case BPF_RSH:
      return a >> (operand & 31U);
    default:
      return 0U - a;  // BPF_NEG
  }
}

}  // namespace

void check(const BpfProgram& program) {
  if (program.empty() || program.size() > BPF_MAXINSNS) throw InvalidProgram("a program of this length is not taken");
  for (std::size_t place = 0; place < program.size(); ++place) check(program[place], place, program.size());
  if (BPF_CLASS(program.back().code) != BPF_RET) refuse(program.size() - 1, "the last one is no return");
}

std::uint32_t run(const BpfProgram& program, const seccomp_data& data, std::uint64_t* steps) {
  std::array<std::uint32_t, sizeof(seccomp_data) / 4> words{};
  std::memcpy(words.data(), &data, sizeof data);
  std::array<std::uint32_t, BPF_MEMWORDS> scratch{};
  std::uint32_t a = 0;
  std::uint32_t x = 0;
  const sock_filter* next = program.data();
  for (;;) {
    const sock_filter& instruction = *next++;
    if (steps != nullptr) ++*steps;
    const std::uint32_t k = instruction.k;
    const std::uint32_t operand = BPF_SRC(instruction.code) == BPF_X ? x : k;
    switch (BPF_CLASS(instruction.code)) {
      case BPF_LD:
        switch (BPF_MODE(instruction.code)) {
          case BPF_ABS:
            a = words[k / 4];
            break;
          case BPF_LEN:
            a = sizeof(seccomp_data);
            break;
          case BPF_MEM:
            a = scratch[k];
            break;
          default:
            a = k;  // BPF_IMM
        }
        break;
      case BPF_LDX:
        switch (BPF_MODE(instruction.code)) {
          case BPF_LEN:
            x = sizeof(seccomp_data);
            break;
          case BPF_MEM:
            x = scratch[k];
            break;
          default:
            x = k;  // BPF_IMM
        }
        break;
      case BPF_ST:
        scratch[k] = a;
        break;
      case BPF_STX:
        scratch[k] = x;
        break;
      case BPF_ALU:
        if (BPF_OP(instruction.code) == BPF_DIV && operand == 0) return 0;  // the kernel ends the program so
        a = compute(BPF_OP(instruction.code), a, operand);
        break;
      case BPF_JMP:
        if (BPF_OP(instruction.code) == BPF_JA) {
          next += k;
        } else {
          next += taken(BPF_OP(instruction.code), a, operand) ? instruction.jt : instruction.jf;
        }
        break;
      case BPF_RET:
        return BPF_RVAL(instruction.code) == BPF_A ? a : k;
      default:  // BPF_MISC
        if (BPF_MISCOP(instruction.code) == BPF_TAX) {
          x = a;
        } else {
          a = x;
        }
    }
  }
}

std::uint32_t run(const std::vector<BpfProgram>& programs, const seccomp_data& data, std::uint64_t* steps) {
  // The kernel compares the actions as signed numbers, so that SECCOMP_RET_KILL_PROCESS is the least, and begins with
  // the newest filter.
  const auto rank = [](std::uint32_t answer) { return static_cast<std::int32_t>(answer & SECCOMP_RET_ACTION_FULL); };
  std::uint32_t result = SECCOMP_RET_ALLOW;
  for (auto program = programs.rbegin(); program != programs.rend(); ++program) {
    const std::uint32_t answer = run(*program, data, steps);
    if (rank(answer) < rank(result)) result = answer;
  }
  return result;
}

}  // namespace callgate::policy::test
