// What the arguments of a stopped call lead to: paths by the tracee's own view, ports in its memory.
#pragma once

#include "policy/explain/refusals.h"
#include "tracer/observer.h"

namespace callgate::cli {

/// Valid as long as the stop lasts. Which sockets are TCP's is known under LiveNames::Detail::objects only.
[[nodiscard]] policy::Lookup lookup_at(const tracer::CallStop& stop);

}  // namespace callgate::cli
