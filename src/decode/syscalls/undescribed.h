// The calls of which only the name is known: they show six raw arguments. A test holds this list against the tables:
// every name of every architecture is either described or stands here, never both. It is to become empty.
#pragma once

#include <string_view>

namespace callgate::decode::syscalls {

inline constexpr std::string_view undescribed[] = {
    "getdents", "name_to_handle_at", "open_by_handle_at", "quotactl", "quotactl_fd", "readdir",
};

}  // namespace callgate::decode::syscalls
