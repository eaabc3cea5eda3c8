// The families of generic netlink, which the kernel numbers as they come.
#pragma once

#include <cstdint>
#include <string>

namespace callgate::tracer {

/// The name of the family whose messages have this type ("ethtool"), as the kernel's controller tells it; empty if
/// there is none, or the controller cannot be asked.
[[nodiscard]] std::string generic_netlink_family(std::uint16_t type);

}  // namespace callgate::tracer
