#include "audit/profile/profile.h"

#include <utility>

namespace callgate::audit {

void Profile::add(const std::string& call, std::string word, const std::string& program) {
  Uses& uses = calls[call];
  if (uses.size() >= most_uses && !uses.contains(word)) word = std::string(other);
  uses[std::move(word)].add(program);
}

}  // namespace callgate::audit
