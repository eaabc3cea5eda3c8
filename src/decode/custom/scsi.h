// Requests to SCSI devices (scsi/sg.h, linux/bsg.h): two structs of which the first word says which it is, and the data
// that they transfer, in one piece or scattered.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_sg_request(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// `forms` are the structs, each by its first word.
constexpr Item sg_request(std::string_view name, const Cases& forms) {
  return with(&Item::cases, &forms, even_on_error(custom(name, decode_sg_request, Direction::inout)));
}

// The data, in terms of the header before them.
Value decode_sg_given(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_sg_got(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_bsg_given(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_bsg_got(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// What a request transfers: a field of no bytes at the end of its header.
constexpr Item sg_data(std::string_view name, CustomDecode decode) {
  return in_hex(custom_field(name, 0, decode));
}

}  // namespace callgate::decode
