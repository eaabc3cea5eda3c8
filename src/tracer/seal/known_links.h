// Where symbolic links have been met: a hint, by which paths are chosen that need not be looked at before they are
// used.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace callgate::tracer {

class KnownLinks {
 public:
  /// The absolute path is that of a link, and has no `.`, no `..` and no slash too many.
  void add(std::string_view path);
  /// Whether such a path is one of a known link, or leads over one. It may be one no more.
  [[nodiscard]] bool meets(std::string_view path) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view path) const { return std::hash<std::string_view>()(path); }
  };
  std::unordered_set<std::string, Hash, std::equal_to<>> links_;
};

}  // namespace callgate::tracer
