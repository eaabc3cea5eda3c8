// The commands of the command line: one source file each, called from the list in cli.cc.
#pragma once

#include <span>
#include <string>

#include "tracer/launch/launcher.h"
#include "tracer/tracer.h"

namespace callgate::cli {

/// What a command is given: its words, and what was so before callgate changed anything.
struct Invocation {
  std::span<const std::string> words;  ///< after the command's name
  const tracer::SignalState& signals;  ///< for the target
};

/// `callgate trace`: shows each call, as strace does (trace.cc).
tracer::Outcome trace(const Invocation& invocation);
/// `callgate run`: enforces a policy (run.cc).
tracer::Outcome run_under_policy(const Invocation& invocation);
/// `callgate audit`: holds a program against a baseline (audit.cc).
tracer::Outcome audit_command(const Invocation& invocation);
/// `callgate learn`: writes a policy that allows what a program did (learn.cc).
tracer::Outcome learn(const Invocation& invocation);
/// `callgate profile`: works on profiles (profile.cc).
tracer::Outcome profile_command(const Invocation& invocation);
/// `callgate policy`: looks at policies (policy.cc).
tracer::Outcome policy_command(const Invocation& invocation);
/// `callgate list`: shows the tables (list.cc).
tracer::Outcome list(const Invocation& invocation);

}  // namespace callgate::cli
