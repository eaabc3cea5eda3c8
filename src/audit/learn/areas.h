// Few places that hold many files, as a person would name them in a policy.
#pragma once

#include <map>
#include <string>

#include "audit/profile/folders.h"
#include "audit/profile/paths.h"
#include "audit/profile/profile.h"

namespace callgate::audit {

using Areas = std::map<std::string, Tally>;

struct FileAreas {
  Areas list;  ///< folders whose names alone are read
  Areas read;
  Areas write;    ///< read as well
  Areas execute;  ///< likewise
};

/// The system's own folders and the one in which the target was started stand for what is in them; so do folders in
/// which many files were met, unless they are too wide: /, /etc, /home/NAME. Where such a one had to be opened itself,
/// or written in, what was met in it is told all the same: whoever takes it out finds the rest.
[[nodiscard]] FileAreas areas_of(const Paths& paths, const Folders& folders);

/// Why a folder that is too wide stands there, `made "a", "b"`: the kernel allows no less than all below it. Empty for
/// other places.
[[nodiscard]] std::string cause_of_width(const std::string& folder, Access access, const Profile& seen,
                                         const Folders& folders);

/// The same in a whole sentence, for people; empty likewise.
[[nodiscard]] std::string remark_on_width(const std::string& folder, Access access, const Profile& seen,
                                          const Folders& folders);

}  // namespace callgate::audit
