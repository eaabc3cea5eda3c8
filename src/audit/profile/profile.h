// A profile: what a program, with all its processes, asked of the kernel, folded to what does not repeat.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "audit/profile/endpoint.h"
#include "audit/profile/folders.h"
#include "audit/profile/paths.h"
#include "audit/profile/tally.h"

namespace callgate::audit {

/// The uses of one call that are told apart: by the argument that matters (`cmd` of fcntl), in the words of a policy;
/// of most calls nothing matters, and there is one use, whose word is empty.
using Uses = std::map<std::string, Tally>;
/// All of them together.
[[nodiscard]] Tally sum_of(const Uses& uses);

/// How long the calls of one name took, from entry to exit, as far as they came back.
struct Times {
  std::uint64_t calls = 0;
  std::chrono::nanoseconds total{};
  std::chrono::nanoseconds longest{};
  void add(const Times& other);
  friend bool operator==(const Times&, const Times&) = default;
};

/// How often one command was run, and how often it was ended before its time.
struct Runs {
  std::uint64_t all = 0;
  std::uint64_t partial = 0;
  void add(const Runs& other);
  friend bool operator==(const Runs&, const Runs&) = default;
};

struct Profile {
  /// So many uses of one call, and so many addresses, are told apart in one run; those that come later are `other`.
  static constexpr std::size_t most_uses = 256;
  static constexpr std::size_t most_addresses = 1024;
  static constexpr std::size_t most_made = 4;  ///< names made in one folder that are remembered
  static constexpr std::string_view other = "?";

  std::map<std::string, Uses> calls;  ///< by name; of calls without one by number: syscall_0x3e7
  Paths paths;
  std::map<std::uint16_t, Tally> connected;  ///< ports of TCP
  std::map<std::uint16_t, Tally> bound;
  std::map<std::string, Endpoints> endpoints;         ///< that the calls which take one were given, by the call's name
  bool has_chosen_ports = false;                      ///< a port of IP was left to the kernel to choose
  std::map<std::string, std::set<std::string>> made;  ///< by the folder: some of the names that were made in it
  bool foreign = false;  ///< there were calls by another architecture's numbers, which no policy allows

  // What a policy does not ask for.
  std::map<std::string, Tally> addresses;  ///< `connect 127.0.0.1:80`
  std::map<std::string, Times> times;      ///< by the call's name
  std::map<std::string, Runs> runs;        ///< by the command

  void add(const std::string& call, std::string word, const std::string& program);
  void add_address(std::string address, const std::string& program);
  void add_endpoint(const std::string& call, Endpoint endpoint, const std::string& program);
  void add_made(const std::string& folder, const std::string& name);
  /// All that another run showed. In whatever order profiles are put together, the outcome is the same.
  void add(const Profile& more);

  friend bool operator==(const Profile&, const Profile&) = default;
};

/// The profile as it would have been seen in other folders and by other users: paths and programs named by variables
/// (folders.h), in text that anything can print: what is no UTF-8, and a backslash, as \xNN.
[[nodiscard]] Profile portable(const Profile& profile, const Folders& folders);

}  // namespace callgate::audit
