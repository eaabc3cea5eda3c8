// Which files and ports one policy opens or closes against another, which limits and variables differ.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "policy/confinement.h"

namespace callgate::policy {

struct ConfinementChange {
  enum class Effect : std::uint8_t { wider, stricter, other };
  Effect effect = Effect::other;
  std::string key;      ///< as the policy has it: `filesystem.read`, `limits.memory`
  std::string subject;  ///< the path, the port, the variable; empty where it is all of the key
  std::string words;    ///< `reads /opt and what is below`
  Origin origin;        ///< where the one that says something of it says so
};

[[nodiscard]] std::vector<ConfinementChange> confinement_changes(const Confinement& before, const Confinement& after);

}  // namespace callgate::policy
