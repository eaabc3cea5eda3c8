// The files that were opened, executed, made, removed and asked about. Bounded: of a folder in which too many names
// were seen, the names are forgotten, and it stands for all that is below it.
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
  read = 1U << 0U,  ///< opened for reading
  write = 1U << 1U,
  execute = 1U << 2U,
  look = 1U << 3U,  ///< asked about or changed in what is not its content: stat, access, readlink, chmod
  list = 1U << 4U,  ///< a folder, opened for its names
};

struct PathRecord {
  std::uint8_t accesses = 0;
  Tally tally;
  [[nodiscard]] bool has(Access access) const { return (accesses & static_cast<std::uint8_t>(access)) != 0; }
  void add(const PathRecord& other) {
    accesses = static_cast<std::uint8_t>(accesses | other.accesses);
    tally.add(other.tally);
  }
  friend bool operator==(const PathRecord&, const PathRecord&) = default;
};

/// Which names are forgotten depends on what was added, not on the order (but for `most_paths`, which holds for each
/// run by itself): so the paths of several runs may be put together in any order.
class Paths {
 public:
  using Folded = std::set<std::string, std::less<>>;

  /// So many names in one folder are remembered; one more, and the folder stands for all.
  static constexpr std::size_t most_names = 64;
  /// So many paths are remembered of one run; with one more, the deepest folders stand for what is in them.
  static constexpr std::size_t most_paths = 1U << 15U;

  [[nodiscard]] const std::map<std::string, PathRecord>& all() const { return all_; }
  /// The folders that stand for all that is below them.
  [[nodiscard]] const Folded& folded() const { return folded_; }
  /// Whether one of them holds the path.
  [[nodiscard]] bool is_folded(std::string_view path) const { return folder_for(path).has_value(); }
  /// Whether this was done to the path, or to something in a folder that stands for it.
  [[nodiscard]] bool holds(std::string_view path, Access access) const;

  /// Notes what a program did to a file or, where that is one of too many, to its folder.
  void add(const std::string& path, Access access, const std::string& program);
  /// Likewise all that is known of a path.
  void add(const std::string& path, const PathRecord& record) { at(path).add(record); }
  /// From now on the folder stands for all that is below it.
  void fold(const std::string& folder);
  void add(const Paths& other);

  friend bool operator==(const Paths& one, const Paths& other) {
    return one.all_ == other.all_ && one.folded_ == other.folded_;
  }

 private:
  PathRecord& at(const std::string& path);
  /// The folder that stands for the path; it may be the path itself.
  [[nodiscard]] std::optional<std::string_view> folder_for(std::string_view path) const;
  /// Makes the path known to `tree_`, and tells which folder then has too many names.
  [[nodiscard]] std::optional<std::string> note(std::string_view path);
  void gather(const std::string& folder);
  void fold_deepest();

  std::map<std::string, PathRecord> all_;
  /// All that is known of the tree: the paths and the folders that they are in, each with how many names it has.
  std::map<std::string, std::size_t, std::less<>> tree_;
  Folded folded_;
};

/// The folder that a path is in; empty of the root.
[[nodiscard]] std::string_view folder_of(std::string_view path);
/// Whether a path is a folder or below it.
[[nodiscard]] bool is_under(std::string_view path, std::string_view folder);
/// How many names lead to a path: of the root none.
[[nodiscard]] std::size_t depth_of(std::string_view path);

}  // namespace callgate::audit
