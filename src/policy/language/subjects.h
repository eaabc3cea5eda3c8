// What a word of `when` speaks of in a form of a call: a number in a register, or something behind a pointer.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "decode/constants/socket.h"
#include "decode/item.h"
#include "policy/contents/content_tests.h"
#include "policy/contents/path_operand.h"
#include "policy/language/arguments.h"

namespace callgate::policy {

struct Subject {
  struct Number {};
  struct Path {
    PathOperand operand;
  };
  struct String {};
  struct Argv {};
  struct Socket {
    enum class Part : std::uint8_t { family, address, port, path };
    SocketOperand operand;
    Part part = Part::family;
  };
  struct Field {
    const decode::Struct* structure = nullptr;
    const decode::Item* item = nullptr;
    std::optional<std::uint8_t> size_reg;
  };
  Argument argument;  ///< the number itself, or the pointer
  std::variant<Number, Path, String, Argv, Socket, Field> what;
};

/// The numbers of a socket address.
inline constexpr decode::Item socket_family{
    .name = "family", .kind = decode::Kind::choice, .type = decode::Type::u16, .constants = &decode::address_families};
inline constexpr decode::Item socket_port{.name = "port", .kind = decode::Kind::number, .type = decode::Type::u16};

/// An argument of this name; else the parts of a socket address (`family`, `address`, `port`, `path`), all arguments
/// that have the word for a role, a field (`how.flags`), the fields of this name or role. Several only where the word
/// is ambiguous; but several paths, where `path` means them all.
[[nodiscard]] std::vector<Subject> subjects_of(const decode::Syscall& call, const CallForm& form,
                                               std::string_view word);

/// All words that are names of something in some form, each once: of arguments in the order of their registers, then
/// those of socket addresses and fields.
[[nodiscard]] std::vector<std::string> subject_names(const decode::Syscall& call, const std::vector<CallForm>& forms);

/// The constants that its numbers may be named by.
[[nodiscard]] std::span<const decode::Constant> constants_of(const Subject& subject);

}  // namespace callgate::policy
