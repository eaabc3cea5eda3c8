// How callgate itself ends, and what it says of errors.
#pragma once

#include "base/error.h"
#include "tracer/tracer.h"

namespace callgate::cli {

/// As the target did: gives the target's exit status, or ends this process by the signal that killed the target (by no
/// second core dump, though). Returns only in the former case.
[[nodiscard]] int end_as(const tracer::Outcome& outcome);

/// Tells of an error of the user or the environment, on standard error: `callgate: what: why`, and a hint if it has
/// one.
void tell(const Error& error);

}  // namespace callgate::cli
