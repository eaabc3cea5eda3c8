// The files that were opened, executed, made and removed. Bounded: of a folder in which too many names were seen, the
// names are forgotten, and it stands for all that is below it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "audit/profile/tally.h"

namespace callgate::audit {

/// What is done to a file: one bit each.
enum class Access : std::uint8_t {
  read = 1U << 0U,  ///< opened for reading; of a folder, its names are read
  write = 1U << 1U,
  execute = 1U << 2U,
};

struct PathRecord {
  std::uint8_t accesses = 0;
  Tally tally;
  [[nodiscard]] bool has(Access access) const { return (accesses & static_cast<std::uint8_t>(access)) != 0; }
  friend bool operator==(const PathRecord&, const PathRecord&) = default;
};

class Paths {
 public:
  /// So many names in one folder are remembered; one more, and the folder stands for all.
  static constexpr std::size_t most_names = 64;

  [[nodiscard]] const std::map<std::string, PathRecord>& all() const { return all_; }

  /// Notes what a program did to a file or, where that is one of too many, to its folder.
  void add(const std::string& path, Access access, const std::string& program);

 private:
  PathRecord& at(const std::string& path);
  /// Makes the path known to `tree_`, and tells which folder then has too many names.
  [[nodiscard]] std::optional<std::string> note(std::string_view path);
  void fold(const std::string& folder);
  std::map<std::string, PathRecord> all_;
  /// All that is known of the tree: the paths and the folders that they are in, each with how many names it has.
  std::map<std::string, std::size_t, std::less<>> tree_;
  std::set<std::string, std::less<>> folded_;  ///< the folders that stand for all that is below them
};

/// The folder that an absolute path is in; empty of the root.
[[nodiscard]] std::string_view folder_of(std::string_view path);
/// Whether a path is a folder or below it.
[[nodiscard]] bool is_under(std::string_view path, std::string_view folder);

}  // namespace callgate::audit
