// How callgate itself ends.
#pragma once

#include "tracer/tracer.h"

namespace callgate::cli {

/// As the target did: gives the target's exit status, or ends this process by the signal that killed the target (by no
/// second core dump, though). Returns only in the former case.
[[nodiscard]] int end_as(const tracer::Outcome& outcome);

}  // namespace callgate::cli
