// The arguments of system calls by the names that a policy may use, and the registers that they are in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "decode/item.h"
#include "policy/policy.h"

namespace callgate::policy {

struct Argument {
  const decode::Item* item = nullptr;
  std::uint8_t reg = 0;
};

/// The values of a command for which a form of a call exists. A null stands for all values that no case names.
struct Selection {
  const decode::Item* command = nullptr;
  std::uint8_t reg = 0;
  std::vector<const decode::Case*> cases;

  /// Whether there is no value but these.
  [[nodiscard]] bool is_complete() const;
  /// What the command's register must hold.
  [[nodiscard]] Test test() const;
  friend bool operator==(const Selection&, const Selection&) = default;
};

/// The words of a policy that mean the part that an argument plays.
inline constexpr std::string_view argument_roles[] = {"fd",      "dirfd", "path",   "flags", "mode",
                                                      "command", "pid",   "signal", "source"};

/// Whether such a word means the argument.
[[nodiscard]] bool has_role(const decode::Item& item, std::string_view role);

/// One form of a call: what its registers mean after its commands (fcntl's `cmd`) have chosen. A call without commands
/// has a single form.
struct CallForm {
  std::vector<Argument> arguments;
  std::vector<Selection> selections;  ///< from the first command to the last; each of a single case

  [[nodiscard]] const Argument* find(std::string_view name) const;
  /// The arguments that a policy's word means: that of this name, else all that have it for a role.
  [[nodiscard]] std::vector<Argument> matching(std::string_view word) const;
};

[[nodiscard]] std::vector<CallForm> forms_of(const decode::Syscall& call);

/// The names of all arguments of all forms, each once, in the order of the registers.
[[nodiscard]] std::vector<std::string_view> argument_names(const std::vector<CallForm>& forms);

/// What must hold of its siblings for an argument to exist at all (openat's mode: O_CREAT or O_TMPFILE); empty for
/// most.
[[nodiscard]] std::vector<Test> existence_of(const Argument& argument, const CallForm& form);

}  // namespace callgate::policy
