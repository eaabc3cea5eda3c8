// The folders of this process that policies and profiles name by variables.
#pragma once

#include "audit/profile/folders.h"

namespace callgate::cli {

/// As the kernel names them: the working directory, and HOME if it is a folder.
[[nodiscard]] audit::Folders folders_of_this_process();

}  // namespace callgate::cli
