// struct msgbuf of System V message queues: a type, then as many bytes as another argument or the result says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of msgsnd's and msgrcv's `msgp`: Item::length says how long the text is.
Value decode_sysv_message(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item sysv_message(std::string_view name, Direction direction, Length length) {
  Item item = custom(name, decode_sysv_message, direction);
  item.length = length;
  return item;
}

}  // namespace callgate::decode
