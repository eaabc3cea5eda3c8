// A call of which some arguments are known, as people and tests write it: `openat flags=O_RDONLY path=/etc/passwd`.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "decode/item.h"
#include "decode/record.h"
#include "policy/contents/socket_address.h"
#include "policy/policy.h"

namespace callgate::policy {

/// What is known of a socket address.
struct KnownSocket {
  std::optional<std::uint16_t> family;
  std::optional<IpAddress> address;
  std::optional<std::uint16_t> port;
  std::optional<std::string> path;  ///< of AF_UNIX, or an abstract name with an @ before it
};

/// A number in the struct that an argument points to.
struct KnownField {
  std::uint32_t offset = 0;
  decode::Type type = decode::Type::u64;
  std::uint64_t value = 0;
};

/// What is known of one argument: its register, or something of what it points to.
struct KnownArgument {
  std::optional<std::uint64_t> value;            ///< of the register; of a pointer only where it is NULL
  bool is_target = false;                        ///< it is the id of a task of the target
  std::optional<std::string> text;               ///< a path, or another text
  std::optional<std::vector<std::string>> list;  ///< the arguments of a program
  std::optional<KnownSocket> socket;
  std::vector<KnownField> fields;

  [[nodiscard]] bool is_null() const { return value == 0; }
  [[nodiscard]] bool points_somewhere() const { return text || list || socket || !fields.empty(); }
};

struct Question {
  /// An argument as it was written, by the name that is told.
  struct Part {
    std::string name;
    std::string written;
  };
  decode::CallIndex call{};
  std::vector<Part> parts;
  std::array<KnownArgument, 6> arguments;
};

/// The question that words make: the name of a call, and after it ARGUMENT=VALUE, the argument as the conditions of a
/// rule name it, the value as they write it. Throws Error (exit status 2), which begins with `where`, for what cannot
/// be understood.
[[nodiscard]] Question parse_question(std::span<const std::string_view> words, std::string_view where);

/// What is said between blanks that stand in no brackets, braces or quotes.
[[nodiscard]] std::vector<std::string_view> words_in(std::string_view line);

/// The call as it was asked: `socket(family=AF_INET)`.
[[nodiscard]] std::string text_of(const Question& question);

}  // namespace callgate::policy
