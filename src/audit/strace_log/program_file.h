// What else the kernel opens to execute a file: the interpreter of a script, the loader of a program's libraries.
#pragma once

#include <string>
#include <vector>

namespace callgate::audit {

/// The file itself, and the others, with links followed; of a file that is not there, the usual loader.
[[nodiscard]] std::vector<std::string> executed_files(const std::string& path);

/// The path without links and dots, as far as it exists.
[[nodiscard]] std::string canonical_path(const std::string& path);

}  // namespace callgate::audit
