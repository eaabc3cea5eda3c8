// Calls for the same thing: which of them is made depends on the version of the library, or on what failed before. Who
// is allowed one needs the others after the next update.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace callgate::audit {

using Alike = std::array<std::string_view, 5>;  ///< the names; of shorter families the last are empty

inline constexpr std::array<Alike, 17> alike = {{
    {"access", "faccessat", "faccessat2"},
    {"fstat", "lstat", "newfstatat", "stat", "statx"},
    {"open", "openat", "creat"},
    {"readlink", "readlinkat"},
    {"getdents", "getdents64"},
    {"mkdir", "mkdirat"},
    {"rmdir", "unlink", "unlinkat"},
    {"rename", "renameat", "renameat2"},
    {"link", "linkat"},
    {"symlink", "symlinkat"},
    {"chmod", "fchmodat", "fchmodat2"},
    {"utime", "utimes", "futimesat", "utimensat"},
    {"pipe", "pipe2"},
    {"wait4", "waitid"},
    {"accept", "accept4"},
    {"copy_file_range", "sendfile", "splice"},
    {"clone", "clone3", "fork", "vfork"},
}};

[[nodiscard]] constexpr bool are_alike(std::string_view one, std::string_view other) {
  return std::ranges::any_of(alike, [&](const Alike& family) {
    return std::ranges::find(family, one) != family.end() && std::ranges::find(family, other) != family.end();
  });
}

}  // namespace callgate::audit
