// What one program, or one version of it, does and another does not, by their profiles. How often and how long counts
// for nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audit/profile/profile.h"

namespace callgate::audit {

/// Something that one profile has and the other has not.
struct Change {
  enum class Topic : unsigned char { program, call, argument, path, address };
  Topic topic{};
  std::string what;    ///< the program, the call, the path, the address
  std::string detail;  ///< of an argument its value, of a path what is done to it: "read"
  Tally tally;         ///< how often, and by whom; nothing of a program
};

struct Difference {
  std::vector<Change> added;    ///< what is in the second alone, by topic and name
  std::vector<Change> dropped;  ///< what is in the first alone
};

[[nodiscard]] Difference difference(const Profile& before, const Profile& after);

/// "program", "call", ...
[[nodiscard]] std::string_view name_of(Change::Topic topic);
/// `runs /usr/bin/curl`, `calls socket with AF_INET6: curl (2)`, `writes /etc/hosts`.
[[nodiscard]] std::string words_of(const Change& change);

}  // namespace callgate::audit
