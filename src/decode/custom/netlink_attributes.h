// Which attributes follow a netlink message's body, and what their data is.
#pragma once

#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode::netlink {

/// What the data of an attribute of this type is. Null: an address of the message's family.
struct AttributeData {
  std::uint16_t type;
  const Item* item;
};

/// The attributes of one kind of message.
struct Attributes {
  const Item* type;  ///< nla_type with its names
  std::span<const AttributeData> data;
};

/// What stands behind a header of one type.
struct Body {
  const Struct* fixed = nullptr;           ///< null: nothing is known of it
  const Attributes* attributes = nullptr;  ///< null: none
};

/// NETLINK_ROUTE, NETLINK_SOCK_DIAG and NETLINK_GENERIC of linux/netlink.h.
inline constexpr int route = 0;
inline constexpr int sock_diag = 4;
inline constexpr int generic = 16;

/// The body of a message of this protocol and type. `family` is its first byte; `from_kernel` tells answers from
/// questions where both have the same type.
[[nodiscard]] Body body_of(int protocol, std::uint64_t type, unsigned family, bool from_kernel);

}  // namespace callgate::decode::netlink
