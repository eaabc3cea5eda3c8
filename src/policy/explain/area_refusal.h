// What the places and ports of a policy say of a call that its rules let pass, as far as its arguments are known.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "policy/explain/explain.h"

namespace callgate::policy {

struct AreaRefusal {
  Outcome outcome;  ///< with conditions where what is not known matters
  std::vector<std::string_view> unknown;
};

/// None where nothing is refused. Sockets are taken to be TCP's.
[[nodiscard]] std::optional<AreaRefusal> area_refusal(const Confinement& confinement, const Question& question,
                                                      const Tree& tree);

}  // namespace callgate::policy
