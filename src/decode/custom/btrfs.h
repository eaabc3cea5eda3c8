// What commands to btrfs return behind a header: items of trees, paths and inodes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

// The headers of the items that a search found: a field of no bytes behind the search's key, and behind the size of the
// buffer where that is the caller's.
Value decode_found_items(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_found_items_v2(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

// The elements of a struct btrfs_data_container: a field of no bytes behind it.
Value decode_paths(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_inodes(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

Value decode_thousandths(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// A part of a whole: 500 /* 50.0% */.
constexpr Item thousandths(std::string_view name) {
  return custom(name, decode_thousandths, Direction::in, Type::u64);
}

}  // namespace callgate::decode
