#include "decode/arch.h"

#include <linux/audit.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <span>

#include "generated/syscall_numbers.h"

namespace callgate::decode {
namespace {

struct ArchTable {
  std::string_view name;
  Model model;
  std::uint32_t audit;
  std::span<const std::uint16_t> calls;  // by number: a place in generated::names, or generated::no_call
};

// A new architecture is one line here, one value of Arch and one .tbl.
constexpr std::array tables = {
    ArchTable{"x86_64", Model::lp64, AUDIT_ARCH_X86_64, generated::x86_64},
    ArchTable{"i386", Model::i386, AUDIT_ARCH_I386, generated::i386},
};

static_assert(tables.size() == arch_count);

const ArchTable& table_of(Arch arch) {
  return tables.at(static_cast<std::size_t>(arch));
}

constexpr std::uint32_t x32_bit = 0x40000000;  // asm/unistd.h: __X32_SYSCALL_BIT
constexpr std::uint32_t first_of_x32 = 512;    // arch/x86/entry/syscalls/syscall_64.tbl
constexpr std::uint32_t last_of_x32 = 547;

std::optional<CallIndex> call_in(std::span<const std::uint16_t> calls, std::uint32_t number) {
  if (number >= calls.size() || calls[number] == generated::no_call) return std::nullopt;
  return static_cast<CallIndex>(calls[number]);
}

}  // namespace

Model model_of(Arch arch) {
  return table_of(arch).model;
}
std::string_view name_of(Arch arch) {
  return table_of(arch).name;
}
int bits_of(Arch arch) {
  return model_of(arch) == Model::lp64 ? 64 : 32;
}
std::uint32_t audit_value(Arch arch) {
  return table_of(arch).audit;
}

std::optional<Arch> arch_of_audit(std::uint32_t audit) {
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (tables[i].audit == audit) return static_cast<Arch>(i);
  }
  return std::nullopt;
}

std::size_t call_count() {
  return std::size(generated::names);
}

std::string_view call_name(CallIndex call) {
  const auto index = static_cast<std::size_t>(call);
  assert(index < std::size(generated::names));
  return generated::names[index];
}

std::optional<CallIndex> find_call(std::string_view name) {
  const auto* found = std::lower_bound(std::begin(generated::names), std::end(generated::names), name);
  if (found == std::end(generated::names) || *found != name) return std::nullopt;
  return static_cast<CallIndex>(found - std::begin(generated::names));
}

std::optional<CallIndex> call_of(Arch arch, SyscallNumber number) {
  return call_in(table_of(arch).calls, number.value);
}

bool is_x32(Arch arch, SyscallNumber number) {
  return arch == Arch::x86_64 && (number.value & x32_bit) != 0;
}

std::optional<CallIndex> named_call(Arch arch, SyscallNumber number) {
  return is_x32(arch, number) ? call_in(generated::x32, number.value & ~x32_bit) : call_of(arch, number);
}

Model model_of(Arch arch, SyscallNumber number) {
  const std::uint32_t less_bit = number.value & ~x32_bit;
  const bool own = is_x32(arch, number) && less_bit >= first_of_x32 && less_bit <= last_of_x32;
  return own ? Model::i386 : model_of(arch);
}

std::optional<SyscallNumber> number_of(Arch arch, CallIndex call) {
  const auto calls = table_of(arch).calls;
  const auto found = std::find(calls.begin(), calls.end(), static_cast<std::uint16_t>(call));
  if (found == calls.end()) return std::nullopt;
  return SyscallNumber{static_cast<std::uint32_t>(found - calls.begin())};
}

std::uint32_t number_limit(Arch arch) {
  return static_cast<std::uint32_t>(table_of(arch).calls.size());
}

}  // namespace callgate::decode
