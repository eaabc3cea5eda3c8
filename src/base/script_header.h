// The first line of a script, which says what interprets it: as the kernel reads it (fs/binfmt_script.c).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace callgate {

struct ScriptHeader {
  std::string interpreter;
  std::string argument;  ///< all that follows, one argument; empty if there is none
};

/// How much of a file the kernel looks at.
constexpr std::size_t script_header_size = 256;
/// So many interpreters may be scripts themselves, and the kernel still goes on to the next.
constexpr std::size_t most_script_interpreters = 5;

/// Of what a file begins with; of a longer text, what is behind script_header_size counts for nothing. Nothing if the
/// kernel would not take it for a script.
[[nodiscard]] std::optional<ScriptHeader> script_header(std::string_view begin);

}  // namespace callgate
