// `callgate run --usage FILE`: what a run has used up, as one JSON object.
#pragma once

#include <string>

#include "cli/recorder.h"
#include "policy/policy.h"
#include "tracer/tracer.h"

namespace callgate::cli {

/// The object, as callgate(1) describes it, and a newline.
[[nodiscard]] std::string usage_report(const tracer::Command& command, const policy::Policy& policy,
                                       const tracer::Outcome& outcome, const tracer::Usage& usage,
                                       const Recorder::Tally& tally);

}  // namespace callgate::cli
