// Scalars of a policy as values of an argument: numbers as C writes them, constants by name, several or-ed by '|'.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "decode/item.h"
#include "policy/language/diagnostics.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {

/// A value, and which bits of the argument it speaks of if it is taken for a flag: its own, or those of the field that
/// it is a value of (O_RDONLY: O_ACCMODE).
struct ArgumentValue {
  std::uint64_t value = 0;  ///< as decode::narrow() gives it for the argument's type
  std::uint64_t mask = 0;   ///< within the width of the type
  bool in_field = false;    ///< a field of several bits is among them
  bool is_sum = false;      ///< or-ed of several
  friend bool operator==(const ArgumentValue&, const ArgumentValue&) = default;
};

/// The constants that values of an argument may be named by; none for most numbers.
[[nodiscard]] std::span<const decode::Constant> constants_of(const decode::Item& item);

/// All bits of the argument's type.
[[nodiscard]] std::uint64_t width_mask(decode::Type type);

/// The value that a scalar of the policy means for an argument; what is wrong with it is appended to `problems`.
[[nodiscard]] std::optional<ArgumentValue> read_value(const YamlNode& node, const decode::Item& item,
                                                      std::vector<Problem>& problems);

/// Likewise as a bound of a range: a negative number only if the type has a sign, and none that only its bits would
/// fit.
[[nodiscard]] std::optional<std::uint64_t> read_bound(const YamlNode& node, const decode::Item& item,
                                                      std::vector<Problem>& problems);

/// A number as C writes it (decimal, 0x.., 0.. or 0o.. octal), without its sign; none if it is none or needs more than
/// 64 bits.
[[nodiscard]] std::optional<std::uint64_t> parse_number(std::string_view text);

}  // namespace callgate::policy
