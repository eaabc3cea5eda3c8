// Times that a hardware clock and the system's were read at in turn (struct ptp_sys_offset of linux/ptp_clock.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode {

namespace structs {
inline constexpr StructOf ptp_clock_time{"ptp_clock_time", s64("sec"), u32("nsec"),
                                         if_nonzero(hex("reserved", Type::u32))};
}  // namespace structs

/// As many as the struct's n_samples says of both, and one more.
Value decode_clock_samples(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

}  // namespace callgate::decode
