#include "cli/folders.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace callgate::cli {
namespace {

/// The folder whose absolute path is the value of a variable; empty if there is none.
std::string named_by(const char* variable) {
  const char* value = std::getenv(variable);
  std::error_code error;
  return value != nullptr && *value == '/' ? std::filesystem::canonical(value, error).string() : std::string();
}

}  // namespace

audit::Folders folders_of_this_process() {
  audit::Folders folders{.working = std::filesystem::current_path().string(), .home = named_by("HOME")};
  folders.temporary = named_by("TMPDIR");
  if (folders.temporary == "/tmp") folders.temporary.clear();
  return folders;
}

}  // namespace callgate::cli
