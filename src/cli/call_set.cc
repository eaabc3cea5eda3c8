#include "cli/call_set.h"

#include <fmt/format.h>
#include <regex.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/error.h"
#include "base/nearest.h"
#include "decode/table.h"
#include "policy/compile.h"

namespace callgate::cli {
namespace {

std::string did_you_mean(std::string_view name) {
  std::vector<std::string_view> names(decode::call_count());
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = decode::call_name(static_cast<decode::CallIndex>(i));
  const std::optional<std::string_view> near = nearest(name, names);
  return near ? fmt::format("did you mean '{}'?", *near) : "`callgate list syscalls` names them all";
}

[[noreturn]] void invalid(std::string_view what, std::string hint) {
  throw Error("-e trace", std::string(what), std::move(hint), ExitStatus::usage);
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

CallSet::CallSet() : members_(decode::call_count(), true) {}

CallSet::CallSet(std::string_view expression) : members_(decode::call_count(), false), nameless_(false) {
  const bool complement = expression.starts_with('!');
  if (complement) expression.remove_prefix(1);
  if (expression.empty()) invalid("the set of system calls is empty", "`-e trace=none` traces none");
  while (true) {
    const std::size_t comma = expression.find(',');
    add(expression.substr(0, comma));
    if (comma == std::string_view::npos) break;
    expression.remove_prefix(comma + 1);
  }
  if (complement) {
    members_.flip();
    nameless_ = !nameless_;
  }
  all_ = nameless_ && std::ranges::all_of(members_, [](bool member) { return member; });
}

void CallSet::add(std::string_view element) {
  const bool optional = element.starts_with('?');
  if (optional) element.remove_prefix(1);
  if (element == "all") {
    members_.assign(members_.size(), true);
    nameless_ = true;
    return;
  }
  if (element == "none") return;
  if (element.starts_with('/')) {
    const Pattern pattern{std::string(element.substr(1))};
    bool any = optional;
    for (std::size_t i = 0; i < members_.size(); ++i) {
      if (!pattern.matches(decode::call_name(static_cast<decode::CallIndex>(i)))) continue;
      members_[i] = true;
      any = true;
    }
    if (!any) invalid(fmt::format("no system call matches '{}'", element), "`callgate list syscalls` names them all");
    return;
  }
  const bool is_class = element.starts_with('%');
  // A class may be named without its mark, as in strace's early days, where no
  // call has the same name.
  if (const auto call = is_class ? std::nullopt : decode::find_call(element)) {
    members_[static_cast<std::size_t>(*call)] = true;
    return;
  }
  if (const auto found = decode::find_class(is_class ? element.substr(1) : element)) {
    for (const decode::Syscall* call : decode::all_described()) {
      if (call->is(*found)) members_[static_cast<std::size_t>(call->call)] = true;
    }
    return;
  }
  if (optional) return;
  if (is_class) invalid(fmt::format("unknown class '{}'", element), "`callgate list classes` names them all");
  invalid(fmt::format("unknown system call '{}'", element), did_you_mean(element));
}

bool CallSet::contains(decode::Arch arch, decode::SyscallNumber number) const {
  if (all_) return true;
  const auto call = decode::call_of(arch, number);
  return call ? members_[static_cast<std::size_t>(*call)] : nameless_;
}

policy::BpfProgram CallSet::filter() const {
  std::vector<decode::SyscallNumber> numbers;
  for (std::size_t i = 0; i < members_.size(); ++i) {
    // With the nameless among the members, the filter is told of those that are
    // none.
    if (members_[i] == nameless_) continue;
    if (const auto number = decode::number_of(decode::Arch::x86_64, static_cast<decode::CallIndex>(i)))
      numbers.push_back(*number);
  }
  return policy::trace_filter(numbers, nameless_);
}

}  // namespace callgate::cli
