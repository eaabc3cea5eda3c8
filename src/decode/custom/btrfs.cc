#include "decode/custom/btrfs.h"

#include <algorithm>
#include <array>
#include <string>

#include "decode/constants/btrfs.h"
#include "decode/custom/words.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr StructOf search_header{"btrfs_ioctl_search_header",
                                 u64("transid"),
                                 decimal(choice("objectid", btrfs_objects, Type::u64)),
                                 u64("offset"),
                                 decimal(choice("type", btrfs_keys, Type::u32)),
                                 u32("len")};
constexpr std::uint64_t search_header_size = 32;
constexpr Item found_item = field("item", search_header);

/// A number that stands before an address.
std::uint64_t number_before(Decoder& decoder, std::uint64_t address, std::uint64_t distance, Type type) {
  const auto bytes = decoder.fetch_all(TraceeAddress{address - distance}, size_of(type, decoder.model()));
  return bytes ? decoder.number(type, *bytes) : 0;
}

/// Each item's header is followed by its data, as long as it says.
Value found_items(Decoder& decoder, const Item& item, std::uint64_t begin, std::uint64_t count, std::uint64_t size) {
  Value list{.item = &item, .form = Value::Form::array, .raw = begin, .count = count};
  const std::size_t most = decoder.element_limit();
  const std::span<Value> items = decoder.room(static_cast<std::size_t>(std::min<std::uint64_t>(count, most)));
  std::size_t made = 0;
  for (std::uint64_t at = 0; made < items.size(); ++made) {
    if (at > size || size - at < search_header_size) break;
    const auto header = decoder.fetch_all(TraceeAddress{begin + at}, search_header_size);
    if (!header) {
      list.faulted = true;
      list.raw_end = begin + at;
      break;
    }
    items[made] = decoder.structure(found_item, search_header, *header, TraceeAddress{begin + at});
    at += search_header_size + decoder.number(Type::u32, header->last(sizeof(std::uint32_t)));
  }
  list.truncated = made < count && !list.faulted;
  list.children = items.first(made);
  return list;
}

/// The numbers behind a struct btrfs_data_container, which counts them.
std::span<const std::byte> numbers_of(Decoder& decoder, std::uint64_t address) {
  constexpr std::uint64_t to_count = 8;  // elem_cnt and elem_missed end the container
  const std::uint64_t count = number_before(decoder, address, to_count, Type::u32);
  const std::size_t most = decoder.element_limit();
  return decoder.fetch(TraceeAddress{address}, static_cast<std::size_t>(std::min<std::uint64_t>(count, most)) * 8);
}

}  // namespace

Value decode_found_items(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  constexpr std::uint64_t to_count = 40;        // from the end of struct btrfs_ioctl_search_key
  constexpr std::uint64_t buffer = 4096 - 104;  // BTRFS_SEARCH_ARGS_BUFSIZE
  return found_items(decoder, item, raw, number_before(decoder, raw, to_count, Type::u32), buffer);
}

Value decode_found_items_v2(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  constexpr std::uint64_t to_count = 48;
  const std::uint64_t buffer = number_before(decoder, raw, sizeof(std::uint64_t), Type::u64);
  return found_items(decoder, item, raw, number_before(decoder, raw, to_count, Type::u32), buffer);
}

Value decode_paths(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item one = path("path");
  const auto offsets = numbers_of(decoder, raw);
  const std::span<Value> paths = decoder.room(offsets.size() / 8);
  for (std::size_t i = 0; i < paths.size(); ++i)
    paths[i] = decoder.bytes_at(one, raw + decoder.number(Type::u64, offsets.subspan(i * 8)), ~std::uint64_t{0});
  Value list{.item = &item, .form = Value::Form::array, .raw = raw};
  list.children = paths;
  return list;
}

Value decode_inodes(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr StructOf inode{"inode", u64("inum"), u64("offset"),
                                  decimal(choice("root", most_of_64_bits, Type::u64))};
  static constexpr Item one = field("inode", inode);
  constexpr std::size_t size = 24;
  const auto numbers = numbers_of(decoder, raw);
  const std::span<Value> inodes = decoder.room(numbers.size() / size);
  for (std::size_t i = 0; i < inodes.size(); ++i)
    inodes[i] = decoder.structure(one, inode, numbers.subspan(i * size, size), TraceeAddress{raw + i * size});
  Value list{.item = &item, .form = Value::Form::array, .raw = raw};
  list.children = inodes;
  return list;
}

Value decode_thousandths(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return in_words(decoder, item, raw,
                  std::to_string(raw) + " /* " + std::to_string(raw / 10) + "." + std::to_string(raw % 10) + "% */");
}

}  // namespace callgate::decode
