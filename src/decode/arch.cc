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

}  // namespace

Model model_of(Arch arch) {
  return table_of(arch).model;
}
std::string_view name_of(Arch arch) {
  return table_of(arch).name;
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
  const auto calls = table_of(arch).calls;
  if (number.value >= calls.size() || calls[number.value] == generated::no_call) return std::nullopt;
  return static_cast<CallIndex>(calls[number.value]);
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
