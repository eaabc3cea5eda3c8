// Whether arguments can be sealed here, and if not, why.
#pragma once

#include <string>
#include <vector>

namespace callgate::tracer {

/// What sealed arguments need and this kernel, or the container that callgate runs in, does not have, as phrases: "no
/// mseal(2): Linux 6.10 is needed". Nothing is changed by looking.
[[nodiscard]] std::vector<std::string> obstacles_to_sealing();

}  // namespace callgate::tracer
