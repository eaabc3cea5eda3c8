#include "cli/folders.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace callgate::cli {

audit::Folders folders_of_this_process() {
  audit::Folders folders{.working = std::filesystem::current_path().string(), .home = {}};
  const char* home = std::getenv("HOME");
  std::error_code error;
  if (home != nullptr && *home == '/') folders.home = std::filesystem::canonical(home, error).string();
  return folders;
}

}  // namespace callgate::cli
