// The program to launch: what it is, where it lies, and why it cannot be executed if it cannot.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace callgate::tracer {

struct Command {
  std::string path;               ///< the file to execute, as find_program() gives it
  std::vector<std::string> argv;  ///< argv[0] included
  std::vector<std::string> envp;  ///< "NAME=value"
  std::string cwd;                ///< directory to start in; empty: callgate's own
};

/// Finds the file that execvp(3) would execute: `name` itself if it contains a slash, else the first executable file of
/// that name in the directories of `search_path` (PATH's value; an empty element is the current directory). Throws
/// Error with ExitStatus::not_found if there is no such file, cannot_execute if there is one that may not be executed.
[[nodiscard]] std::string find_program(std::string_view name, std::string_view search_path);

/// The Error that says why execve(2) of `path` failed with `errno_value`: cannot_execute, or not_found if the file
/// itself is gone. It looks at the file: an interpreter that is missing is the commonest cause.
[[nodiscard]] Error exec_error(const std::string& path, int errno_value);

}  // namespace callgate::tracer
