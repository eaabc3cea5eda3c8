#include "cli/call_set.h"

#include <fmt/format.h>
#include <regex.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "base/error.h"
#include "base/nearest.h"
#include "cli/arguments.h"
#include "decode/table.h"
#include "policy/filter/compile.h"
#include "policy/policy.h"

namespace callgate::cli {
namespace {

/// Classes that need no mark, as in strace's early days, even where a call has the same name.
constexpr std::array<std::string_view, 7> unmarked_classes = {"desc",    "file",    "ipc",   "memory",
                                                              "network", "process", "signal"};

std::string did_you_mean(std::string_view name) {
  std::vector<std::string_view> names(decode::call_count());
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = decode::call_name(static_cast<decode::CallIndex>(i));
  const std::optional<std::string_view> near = nearest(name, names);
  return near ? fmt::format("did you mean '{}'?", *near) : "`callgate list syscalls` names them all";
}

[[noreturn]] void invalid(std::string_view what, std::string hint) {
  throw Error("-e trace", std::string(what), std::move(hint), ExitStatus::usage);
}

std::optional<decode::SyscallNumber> number_of(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return decode::SyscallNumber{number};
}

/// Whether the architecture has the call. Those without a number are i386's, behind socketcall.
bool has(decode::Arch arch, decode::CallIndex call) {
  if (decode::number_of(arch, call)) return true;
  return arch == decode::Arch::i386 && !decode::number_of(decode::Arch::x86_64, call);
}

/// A POSIX extended regular expression.
class Pattern {
 public:
  explicit Pattern(const std::string& text) {
    const int error = ::regcomp(&compiled_, text.c_str(), REG_EXTENDED | REG_NOSUB);
    if (error == 0) return;
    std::array<char, 128> why{};
    ::regerror(error, &compiled_, why.data(), why.size());
    invalid(fmt::format("'{}' is not a regular expression: {}", text, why.data()), {});
  }
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;
  ~Pattern() { ::regfree(&compiled_); }

  [[nodiscard]] bool matches(std::string_view name) const {
    return ::regexec(&compiled_, std::string(name).c_str(), 0, nullptr, 0) == 0;
  }

 private:
  regex_t compiled_{};
};

}  // namespace

CallSet::CallSet() : CallSet("all") {}

CallSet::CallSet(std::string_view expression) {
  for (Members& members : members_) members.calls.assign(decode::call_count(), false);
  const bool complement = expression.starts_with('!');
  if (complement) expression.remove_prefix(1);
  const std::vector<std::string_view> elements = elements_of(expression);
  if (elements.empty()) invalid("the set of system calls is empty", "`-e trace=none` traces none");
  for (const std::string_view element : elements) add(element);
  for (Members& members : members_) {
    if (complement) {
      members.calls.flip();
      members.nameless = !members.nameless;
    }
    all_ = all_ && members.nameless && std::ranges::all_of(members.calls, [](bool member) { return member; });
  }
}

void CallSet::add(std::string_view element) {
  const std::string_view whole = element;
  if (element == "none") return;
  bool optional = false;
  while (element.starts_with('?')) {
    optional = true;
    element.remove_prefix(1);
  }
  std::vector<decode::Arch> arches;
  const std::size_t at = element.rfind('@');
  const std::string_view designator = at == std::string_view::npos ? std::string_view() : element.substr(at + 1);
  if (at != std::string_view::npos) element = element.substr(0, at);
  if (at != std::string_view::npos && designator != "64" && designator != "32" && designator != "x32")
    invalid(fmt::format("'{}' in '{}' is no architecture", designator, whole), "those are 64, 32 and x32");
  for (std::size_t i = 0; i < decode::arch_count; ++i) {
    const auto arch = static_cast<decode::Arch>(i);
    if (at == std::string_view::npos || designator == std::to_string(decode::bits_of(arch))) arches.push_back(arch);
  }
  // x32's calls are told by no name of their own.
  if (add(element, arches) || optional || arches.empty()) return;
  if (element.starts_with('/'))
    invalid(fmt::format("no system call matches '{}'", whole), "`callgate list syscalls` names them all");
  if (element.starts_with('%'))
    invalid(fmt::format("unknown class '{}'", whole), "`callgate list classes` names them all");
  invalid(fmt::format("unknown system call '{}'", whole), did_you_mean(element));
}

bool CallSet::add(std::string_view name, std::span<const decode::Arch> arches) {
  if (name == "all") {
    for (const decode::Arch arch : arches) of(arch) = {std::vector<bool>(decode::call_count(), true), true};
    return true;
  }
  if (name.starts_with('/')) {
    const Pattern pattern{std::string(name.substr(1))};
    return add_all(arches,
                   [&](decode::Arch, decode::CallIndex call) { return pattern.matches(decode::call_name(call)); });
  }
  if (const std::optional<decode::SyscallNumber> number = number_of(name))
    return add_all(arches,
                   [&](decode::Arch arch, decode::CallIndex call) { return decode::call_of(arch, *number) == call; });
  const bool is_class = name.starts_with('%') || std::ranges::find(unmarked_classes, name) != unmarked_classes.end();
  if (const auto named = is_class ? std::nullopt : decode::find_call(name))
    return add_all(arches, [&](decode::Arch, decode::CallIndex call) { return call == *named; });
  if (const auto found = decode::find_class(name.starts_with('%') ? name.substr(1) : name)) {
    return add_all(arches, [&](decode::Arch, decode::CallIndex call) {
      const decode::Syscall* described = decode::describe(call);
      return described != nullptr && described->is(*found);
    });
  }
  return false;
}

template <typename Predicate>
bool CallSet::add_all(std::span<const decode::Arch> arches, Predicate is_member) {
  bool any = false;
  for (const decode::Arch arch : arches) {
    for (std::size_t i = 0; i < decode::call_count(); ++i) {
      const auto call = static_cast<decode::CallIndex>(i);
      if (!is_member(arch, call) || !has(arch, call)) continue;
      of(arch).calls[i] = true;
      any = true;
    }
  }
  return any;
}

bool CallSet::contains(decode::Arch arch, std::optional<decode::CallIndex> call) const {
  const Members& members = members_.at(static_cast<std::size_t>(arch));
  return call ? members.calls[static_cast<std::size_t>(*call)] : members.nameless;
}

policy::BpfProgram CallSet::filter() const {
  const Members& members = members_.at(static_cast<std::size_t>(policy::native_arch));
  std::vector<decode::SyscallNumber> numbers;
  for (std::size_t i = 0; i < members.calls.size(); ++i) {
    // With the nameless among the members, the filter is told of those that are none.
    if (members.calls[i] == members.nameless) continue;
    if (const auto number = decode::number_of(policy::native_arch, static_cast<decode::CallIndex>(i)))
      numbers.push_back(*number);
  }
  return policy::trace_filter(numbers, members.nameless);
}

}  // namespace callgate::cli
