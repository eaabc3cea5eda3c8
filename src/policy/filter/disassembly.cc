#include "policy/filter/disassembly.h"

#include <fmt/format.h>
#include <linux/audit.h>
#include <linux/seccomp.h>

#include <cstddef>
#include <optional>
#include <vector>

#include "decode/arch.h"
#include "policy/explain/words.h"
#include "policy/policy.h"

namespace callgate::policy {
namespace {

/// Offsets in struct seccomp_data.
constexpr std::uint32_t number_at = offsetof(seccomp_data, nr);
constexpr std::uint32_t arch_at = offsetof(seccomp_data, arch);
constexpr std::uint32_t args_at = offsetof(seccomp_data, args);

std::string field_name(std::uint32_t offset) {
  if (offset == number_at) return "nr";
  if (offset == arch_at) return "arch";
  if (offset >= args_at && offset < sizeof(seccomp_data) && offset % 4 == 0)
    return fmt::format("args[{}].{}", (offset - args_at) / 8, (offset - args_at) % 8 == 0 ? "low" : "high");
  return fmt::format("[{}]", offset);
}

std::string answer_name(std::uint32_t answer) {
  const std::uint32_t data = answer & SECCOMP_RET_DATA;
  switch (answer & SECCOMP_RET_ACTION_FULL) {
    case SECCOMP_RET_KILL_PROCESS:
      return "KILL_PROCESS";
    case SECCOMP_RET_KILL_THREAD:
      return "KILL_THREAD";
    case SECCOMP_RET_TRAP:
      return fmt::format("TRAP({})", data);
    case SECCOMP_RET_ERRNO:
      return fmt::format("ERRNO({})", error_name(static_cast<int>(data)));
    case SECCOMP_RET_USER_NOTIF:
      return "USER_NOTIF";
    case SECCOMP_RET_TRACE:
      return fmt::format("TRACE({})", data);
    case SECCOMP_RET_LOG:
      return "LOG";
    case SECCOMP_RET_ALLOW:
      return "ALLOW";
    default:
      return fmt::format("{:#x}", answer);
  }
}

std::string_view jump_name(std::uint16_t code) {
  switch (BPF_OP(code)) {
    case BPF_JEQ:
      return "jeq";
    case BPF_JGT:
      return "jgt";
    case BPF_JGE:
      return "jge";
    case BPF_JSET:
      return "jset";
    default:
      return {};
  }
}

std::string_view operation_name(std::uint16_t code) {
  static constexpr std::string_view names[] = {"add", "sub", "mul", "div", "or", "and",
                                               "lsh", "rsh", "neg", "mod", "xor"};
  const std::size_t index = BPF_OP(code) >> 4U;
  return index < std::size(names) ? names[index] : std::string_view{};
}

class Disassembler {
 public:
  explicit Disassembler(const BpfProgram& program) : program_(program), loaded_(program.size()) { follow_loads(); }

  [[nodiscard]] std::string text() const {
    std::string text;
    for (std::size_t at = 0; at < program_.size(); ++at) text += fmt::format("{:4}: {}\n", at, instruction(at));
    return text;
  }

 private:
  /// What the accumulator holds at each instruction: the field that all ways there have loaded. All jumps go forward.
  void follow_loads() {
    std::vector<bool> reached(program_.size());
    const auto pass = [&](std::size_t to, std::optional<std::uint32_t> field) {
      if (to >= program_.size()) return;
      if (reached[to] && loaded_[to] != field) field = std::nullopt;
      loaded_[to] = field;
      reached[to] = true;
    };
    if (!reached.empty()) reached[0] = true;
    for (std::size_t at = 0; at < program_.size(); ++at) {
      const sock_filter& one = program_[at];
      const std::optional<std::uint32_t> before = loaded_[at];
      if (BPF_CLASS(one.code) == BPF_RET) continue;
      if (BPF_CLASS(one.code) == BPF_JMP) {
        if (BPF_OP(one.code) == BPF_JA) {
          pass(at + 1 + one.k, before);
        } else {
          pass(at + 1 + one.jt, before);
          pass(at + 1 + one.jf, before);
        }
      } else if (BPF_CLASS(one.code) == BPF_LD && BPF_MODE(one.code) == BPF_ABS) {
        pass(at + 1, one.k);
      } else {
        pass(at + 1, BPF_CLASS(one.code) == BPF_ST || BPF_CLASS(one.code) == BPF_STX ? before : std::nullopt);
      }
    }
  }

  [[nodiscard]] std::string compared(std::size_t at) const {
    const std::uint32_t value = program_[at].k;
    const bool equal = BPF_OP(program_[at].code) == BPF_JEQ;
    if (loaded_[at] == arch_at && value == AUDIT_ARCH_X86_64) return "x86_64";
    if (loaded_[at] == arch_at && value == AUDIT_ARCH_I386) return "i386";
    // Of others than equality the number is what is compared.
    if (loaded_[at] == number_at) {
      const auto call = decode::call_of(native_arch, {value});
      if (call)
        return equal ? std::string(decode::call_name(*call)) : fmt::format("{} ({})", value, decode::call_name(*call));
      return value < 0x40000000U ? fmt::format("{}", value) : fmt::format("{:#x}", value);
    }
    return fmt::format("{:#x}", value);
  }

  [[nodiscard]] std::string instruction(std::size_t at) const {
    const sock_filter& one = program_[at];
    switch (BPF_CLASS(one.code)) {
      case BPF_LD:
        if (BPF_MODE(one.code) == BPF_ABS) return "ld " + field_name(one.k);
        if (BPF_MODE(one.code) == BPF_IMM) return fmt::format("ld #{:#x}", one.k);
        if (BPF_MODE(one.code) == BPF_MEM) return fmt::format("ld M[{}]", one.k);
        break;
      case BPF_LDX:
        if (BPF_MODE(one.code) == BPF_IMM) return fmt::format("ldx #{:#x}", one.k);
        if (BPF_MODE(one.code) == BPF_MEM) return fmt::format("ldx M[{}]", one.k);
        break;
      case BPF_ST:
        return fmt::format("st M[{}]", one.k);
      case BPF_STX:
        return fmt::format("stx M[{}]", one.k);
      case BPF_ALU:
        if (const std::string_view name = operation_name(one.code); !name.empty())
          return BPF_SRC(one.code) == BPF_X ? fmt::format("{} x", name) : fmt::format("{} {:#x}", name, one.k);
        break;
      case BPF_JMP:
        if (BPF_OP(one.code) == BPF_JA) return fmt::format("ja {}", at + 1 + one.k);
        if (const std::string_view name = jump_name(one.code); !name.empty())
          return fmt::format("{} {}, {}, {}", name, BPF_SRC(one.code) == BPF_X ? "x" : compared(at), at + 1 + one.jt,
                             at + 1 + one.jf);
        break;
      case BPF_RET:
        return BPF_RVAL(one.code) == BPF_A ? "ret a" : "ret " + answer_name(one.k);
      case BPF_MISC:
        return BPF_MISCOP(one.code) == BPF_TAX ? "tax" : "txa";
      default:
        break;
    }
    return fmt::format("{:#x} {:#x} {} {}", one.code, one.k, one.jt, one.jf);
  }

  const BpfProgram& program_;
  std::vector<std::optional<std::uint32_t>> loaded_;
};

}  // namespace

std::string disassembly(const BpfProgram& program) {
  return Disassembler(program).text();
}

}  // namespace callgate::policy
