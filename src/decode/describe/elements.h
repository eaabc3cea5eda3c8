// Elements of arrays, and what lone pointers point to.
#pragma once

#include "decode/describe/pointers.h"
#include "decode/describe/scalars.h"
#include "decode/item.h"

namespace callgate::decode {

namespace element {
inline constexpr Item s32 = decode::s32({});
inline constexpr Item u8 = decode::u8({});
inline constexpr Item u16 = decode::u16({});
inline constexpr Item u32 = decode::u32({});
inline constexpr Item s64 = decode::s64({});
inline constexpr Item u64 = decode::u64({});
inline constexpr Item slong = decode::slong({});
inline constexpr Item ulong = decode::ulong({});
inline constexpr Item hex8 = decode::hex({}, Type::u8);
inline constexpr Item hex16 = decode::hex({}, Type::u16);
inline constexpr Item hexlong = decode::hex({});
inline constexpr Item hex32 = decode::hex({}, Type::u32);
inline constexpr Item hex64 = decode::hex({}, Type::u64);
inline constexpr Item address = decode::address({});
inline constexpr Item fd = decode::fd({});
inline constexpr Item pid = decode::pid({});
inline constexpr Item uid = decode::uid({});
inline constexpr Item gid = decode::gid({});
inline constexpr Item old_uid = decode::old_uid({});
inline constexpr Item old_gid = decode::old_gid({});
/// The length of a buffer, as the caller gave it and as the kernel changed it: [100 => 16]. All else that is in and out
/// stands apart: [3] => [13].
inline constexpr Item socklen = decode::size({}, Type::s32);
/// An offset that the kernel moves, [2 => 66], where strace shows it so.
inline constexpr Item moved = decode::size({});
inline constexpr Item moved64 = decode::size({}, Type::u64);
inline constexpr Item date = decode::date({});
inline constexpr Item signal_number = decode::signal({});
inline constexpr Item wait_status = decode::scalar({}, Kind::wait_status, Type::s32);
}  // namespace element

}  // namespace callgate::decode
