// Messages of sendmsg, recvmsg and their plural forms: struct msghdr with all that hangs on it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of a message that the caller filled.
Value decode_sent_message(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a message that the kernel fills: the result says with how many bytes.
Value decode_received_message(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of several messages to be sent; Item::length names the argument that counts them, the result says how
/// many were sent.
Value decode_sent_messages(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of several messages to be received.
Value decode_received_messages(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// What recvmmsg shows after its result: how much of its timeout is left, if it had one.
Value decode_timeout_left(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// The same of recvmmsg_time64.
Value decode_timeout64_left(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item sent_message(std::string_view name) {
  return custom(name, decode_sent_message);
}
constexpr Item received_message(std::string_view name) {
  return even_on_error(custom(name, decode_received_message, Direction::inout));
}
constexpr Item sent_messages(std::string_view name, std::string_view count) {
  Item item = even_on_error(custom(name, decode_sent_messages, Direction::out));
  item.length = len::count(count);
  return item;
}
constexpr Item received_messages(std::string_view name, std::string_view count) {
  Item item = custom(name, decode_received_messages, Direction::inout);
  item.length = len::count(count);
  return item;
}

}  // namespace callgate::decode
