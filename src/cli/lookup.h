// What the arguments of a stopped call lead to: paths by the tracee's own view, ports in its memory.
#pragma once

#include <string>

#include "policy/explain/refusals.h"
#include "tracer/observer.h"

namespace callgate::cli {

/// Valid as long as the stop lasts, and `other_name`: that is the file that the last path which was looked up led to,
/// where the call names it otherwise; else empty. Which sockets are TCP's is known under LiveNames::Detail::objects
/// only.
[[nodiscard]] policy::Lookup lookup_at(const tracer::CallStop& stop, std::string& other_name);

}  // namespace callgate::cli
