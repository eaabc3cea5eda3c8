// epoll_data_t (linux/eventpoll.h): a union that means to the program alone what it means, shown as its 64 bits. It is
// a field of its own because x86 packs the struct that it is in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_epoll_data(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

}  // namespace callgate::decode
