#include "audit/profile/telling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace callgate::audit {
namespace {

using Telling = std::pair<std::string_view, std::string_view>;

constexpr std::array telling_arguments = {
    Telling{"clone", "clone_flags"}, Telling{"fcntl", "cmd"},     Telling{"ioctl", "cmd"},
    Telling{"mmap", "prot"},         Telling{"mprotect", "prot"}, Telling{"pkey_mprotect", "prot"},
    Telling{"prctl", "option"},      Telling{"socket", "family"}, Telling{"socketpair", "family"},
};
constexpr std::array<std::string_view, 5> signalling = {"kill", "tkill", "tgkill", "rt_sigqueueinfo",
                                                        "rt_tgsigqueueinfo"};
constexpr std::array<std::string_view, 16> folder_changing = {
    "bind",   "creat",    "link",      "linkat",  "mkdir",     "mkdirat", "mknod",    "mknodat",
    "rename", "renameat", "renameat2", "symlink", "symlinkat", "unlink",  "unlinkat", "rmdir"};

}  // namespace

std::string_view telling_argument(std::string_view call) {
  const auto* const found = std::ranges::find(telling_arguments, call, &Telling::first);
  return found == telling_arguments.end() ? std::string_view() : found->second;
}

bool sends_signal(std::string_view call) {
  return std::ranges::find(signalling, call) != signalling.end();
}

bool changes_folder(std::string_view call) {
  return std::ranges::find(folder_changing, call) != folder_changing.end();
}

std::string general_path(std::string path) {
  if (path.size() > 6 && path.starts_with("/proc/") && path[6] >= '0' && path[6] <= '9') return "/proc";
  return path;
}

}  // namespace callgate::audit
