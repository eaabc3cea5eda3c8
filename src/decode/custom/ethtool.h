// ethtool's ioctl (linux/ethtool.h): behind the pointer of an ifreq a command, what it asks or sets, and what the
// kernel answers into the same bytes.
#pragma once

#include "decode/custom/answer.h"
#include "decode/decoder.h"
#include "decode/describe.h"

namespace callgate::decode {

Value decode_ethtool(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// A pointer to an ifreq whose data are a command. What a call that succeeds answers is added to what it asked:
/// {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GLINK, data=0x1}}.
constexpr Item ethtool_request(std::string_view name) {
  return even_on_error(custom(name, decode_ethtool, Direction::inout));
}

}  // namespace callgate::decode
