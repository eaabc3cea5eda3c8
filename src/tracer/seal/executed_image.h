// What an execve has come to, at PTRACE_EVENT_EXEC: not what its paths and arguments said, but the file that the
// process runs from now on (of a script, its interpreter) and what that has been given.
#pragma once

#include <string>
#include <vector>

#include "policy/contents/contents.h"
#include "tracer/observer.h"
#include "tracer/seal/path_resolver.h"

namespace callgate::tracer {

/// Answers for the path, the arguments and the environment of a call that `record` is of. Nobody can change them any
/// more, or not yet: the image has made no step.
class ExecutedImage final : public policy::Contents {
 public:
  ExecutedImage(const Task& task, const decode::SyscallRecord& record, const PathResolver& resolver)
      : task_(task), record_(record), resolver_(resolver) {}

  Answer<policy::ResolvedPath> path(const policy::PathArgument& argument) override;
  Answer<std::vector<std::string>> strings(std::uint8_t reg) override;

  Answer<std::span<const std::byte>> bytes(std::uint8_t /*reg*/, std::uint64_t /*size*/) override {
    return {std::nullopt, EPERM};
  }
  Answer<std::string> string(std::uint8_t /*reg*/) override { return {std::nullopt, EPERM}; }
  Answer<std::span<const std::byte>> message_name(std::uint8_t /*reg*/) override { return {std::nullopt, EPERM}; }

 private:
  const Task& task_;
  const decode::SyscallRecord& record_;
  const PathResolver& resolver_;
};

}  // namespace callgate::tracer
