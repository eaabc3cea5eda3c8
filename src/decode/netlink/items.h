// What the data of netlink's attributes mostly is.
#pragma once

#include "decode/constants/socket.h"
#include "decode/describe.h"

namespace callgate::decode::netlink {

inline constexpr Item text = with(&Item::terminated, true, chars({}, 0));
inline constexpr Item number8 = u8({});
inline constexpr Item number16 = u16({});
inline constexpr Item number32 = u32({});
inline constexpr Item number64 = u64({});
inline constexpr Item signed32 = s32({});
inline constexpr Item signed64 = s64({});
inline constexpr Item hex8 = hex({}, Type::u8);
inline constexpr Item hex16 = hex({}, Type::u16);
inline constexpr Item hex32 = hex({}, Type::u32);
inline constexpr Item hex64 = hex({}, Type::u64);
inline constexpr Item network16 = port({});
inline constexpr Item network32 = be32({});
inline constexpr Item network_signed32 = scalar({}, Kind::number, Type::sbe32);
inline constexpr Item network64 = scalar({}, Kind::number, Type::be64);
inline constexpr Item hex_network16 = scalar({}, Kind::hex, Type::be16);
inline constexpr Item hex_network32 = scalar({}, Kind::hex, Type::be32);
inline constexpr Item index32 = interface({}, Type::u32);
inline constexpr Item network_index = interface({}, Type::be32);
inline constexpr Item hardware = hardware_address({}, 0);
inline constexpr Item descriptor = fd({});
inline constexpr Item process = scalar({}, Kind::pid, Type::u32);
inline constexpr Item user = uid({});
inline constexpr Item group = gid({});
inline constexpr Item internet4 = ipv4({});
inline constexpr Item internet6 = ipv6({});
inline constexpr Item ethernet_type = choice({}, ethernet_protocols, Type::be16);
/// Of any width: number_of_any_width(internet_protocol).
inline constexpr Item internet_protocol = choice({}, inet_protocols, Type::u64);
inline constexpr Item clock_ticks = ticks({}, Type::u64);

/// As many elements as the data holds.
constexpr Item all_of(const Item& element) {
  Item item = array({}, element, 0);
  item.length = {};
  return item;
}
constexpr Item all_of(const Struct& element) {
  Item item = array({}, element, 0);
  item.length = {};
  return item;
}
/// Likewise, with names for the indices: [[SK_MEMINFO_RMEM_ALLOC]=0, ...].
constexpr Item all_of(const Item& element, const ConstantSet& indices) {
  Item item = all_of(element);
  item.constants = &indices;
  return item;
}
inline constexpr Item numbers32 = all_of(number32);

}  // namespace callgate::decode::netlink
