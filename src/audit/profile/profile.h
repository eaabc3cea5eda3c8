// A profile: what a program, with all its processes, asked of the kernel, folded to what does not repeat.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "audit/profile/paths.h"
#include "audit/profile/tally.h"

namespace callgate::audit {

/// The uses of one call that are told apart: by the argument that matters (`cmd` of fcntl), in the words of a policy;
/// of most calls nothing matters, and there is one use, whose word is empty.
using Uses = std::map<std::string, Tally>;

struct Profile {
  /// So many uses of one call are told apart; those that come later are the use `other`.
  static constexpr std::size_t most_uses = 256;
  static constexpr std::string_view other = "?";

  std::map<std::string, Uses> calls;  ///< by name; of calls without one by number: syscall_0x3e7
  Paths paths;
  std::map<std::uint16_t, Tally> connected;  ///< ports of IP
  std::map<std::uint16_t, Tally> bound;
  bool foreign = false;  ///< there were calls by another architecture's numbers, which no policy allows

  void add(const std::string& call, std::string word, const std::string& program);
};

}  // namespace callgate::audit
