#include "tracer/seal/known_links.h"

#include <algorithm>

namespace callgate::tracer {

void KnownLinks::add(std::string_view path) {
  constexpr std::size_t most = 4096;
  if (links_.size() == most) links_.clear();
  links_.emplace(path);
}

bool KnownLinks::meets(std::string_view path) const {
  if (links_.empty()) return false;
  for (std::size_t at = 0; at < path.size();) {
    at = std::min(path.find('/', at + 1), path.size());
    if (links_.contains(path.substr(0, at))) return true;
  }
  return false;
}

}  // namespace callgate::tracer
