// Control messages (SCM_RIGHTS and the like): a list of headers, each with data that its level and type explain.
#pragma once

#include <cstdint>

#include "decode/describe.h"

namespace callgate::decode {

/// The control messages in `length` bytes at `address`: a pointer node with an array inside. What follows the last
/// whole one is marked as not read. A length that holds no header leaves the pointer.
Value control_messages_at(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t length);

}  // namespace callgate::decode
