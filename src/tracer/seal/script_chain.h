// The scripts that an execve has gone through: the interpreter of a script may be one itself. Told after the execve,
// from what the new image was given and what the files say.
#pragma once

#include <vector>

#include "tracer/observer.h"
#include "tracer/seal/path_resolver.h"

namespace callgate::tracer {

struct ScriptChain {
  /// The interpreters that are scripts, in the order in which the kernel came to them. What the call names is not among
  /// them, nor what runs in the end.
  std::vector<PathAnswer> interpreters;
  /// False if the files do not say what the image was given: they have been changed since, or cannot be read.
  bool certain = true;
};

/// At PTRACE_EVENT_EXEC: the image has made no step yet.
[[nodiscard]] ScriptChain script_chain(const Task& task, PathResolver& resolver);

}  // namespace callgate::tracer
