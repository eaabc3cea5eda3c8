// Words of a program as a policy has them.
#pragma once

#include <string>
#include <string_view>

#include "audit/profile/folders.h"
#include "audit/profile/paths.h"

namespace callgate::audit {

/// In quotes, in characters that any file may hold.
[[nodiscard]] std::string quoted_text(std::string_view text);

/// A path by the variables of a policy, in quotes where YAML needs them: `"${PWD}/out"`.
[[nodiscard]] std::string path_text(std::string_view path, const Folders& folders);
/// Likewise a place of `filesystem`, which says so if there is nothing: `"?/tmp/gone"`. Who writes in /tmp writes where
/// a later user has temporary files.
[[nodiscard]] std::string place_text(const std::string& path, Access access, const Folders& folders);

}  // namespace callgate::audit
