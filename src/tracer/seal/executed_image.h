// What an execve has come to, at PTRACE_EVENT_EXEC: not what its paths and arguments said, but the file that the
// process runs from now on (of a script, its interpreter), the loader that this names, and what they have been given.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/contents/contents.h"
#include "tracer/observer.h"
#include "tracer/seal/path_resolver.h"

namespace callgate::tracer {

/// The files that the image has in its memory besides the one that it runs, as this process sees them: the loader.
/// Whatever a program's header says, nothing else has been mapped before its first step. Nothing if that cannot be
/// told.
[[nodiscard]] std::optional<std::vector<std::string>> loaded_files(pid_t tid);

/// Answers for the path, the arguments and the environment of a call that `record` is of. Nobody can change them any
/// more, or not yet: the image has made no step.
class ExecutedImage final : public policy::Contents {
 public:
  /// The path is that of the file that runs.
  ExecutedImage(const Task& task, const decode::SyscallRecord& record)
      : ExecutedImage(task, record, PathResolver::program(task)) {}
  /// It is that of another file that the kernel has come to: of loaded_files(), an interpreter that is a script.
  ExecutedImage(const Task& task, const decode::SyscallRecord& record, PathAnswer file)
      : task_(task), record_(record), file_(std::move(file)) {}

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
  PathAnswer file_;
};

}  // namespace callgate::tracer
