// Few places that hold many files, as a person would name them in a policy.
#pragma once

#include <map>
#include <string>

#include "audit/profile/folders.h"
#include "audit/profile/paths.h"

namespace callgate::audit {

using Areas = std::map<std::string, Tally>;

struct FileAreas {
  Areas read;
  Areas write;    ///< read as well
  Areas execute;  ///< likewise
};

/// The system's own folders and the one in which the target was started stand for what is in them; so do folders in
/// which many files were met, unless they are too wide: /, /etc, /home/NAME.
[[nodiscard]] FileAreas areas_of(const Paths& paths, const Folders& folders);

}  // namespace callgate::audit
