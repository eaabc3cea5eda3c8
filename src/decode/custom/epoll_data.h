// epoll_data_t (linux/eventpoll.h): a union, shown as the two of its members that a program is likely to have set.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_epoll_data(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

}  // namespace callgate::decode
