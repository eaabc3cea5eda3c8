// The table of system calls as the rest of the program sees it: by name, by number, by class.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "decode/arch.h"
#include "decode/item.h"

namespace callgate::decode {

/// The description of a call; null if its name is in a number table but nothing more is known of it.
[[nodiscard]] const Syscall* describe(CallIndex call);

/// All descriptions, ordered by name.
[[nodiscard]] std::span<const Syscall* const> all_described();

/// The class of `-e trace=%NAME`: "file", "desc" or "descriptor", "network" or "net", ...
[[nodiscard]] std::optional<Class> find_class(std::string_view name);

}  // namespace callgate::decode
