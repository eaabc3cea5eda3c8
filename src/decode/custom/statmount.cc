#include "decode/custom/statmount.h"

#include <algorithm>

#include "decode/decoder.h"
#include "decode/memory.h"
#include "decode/structs/mount.h"

namespace callgate::decode {
namespace {

constexpr std::uint64_t strings_at = 512;  // struct statmount's `str`

constexpr Item mount_text = path({});

/// Where the string is that a field at `address` tells of.
std::uint64_t place_of(Decoder& decoder, const Item& item, std::uint64_t address, std::span<const std::byte> bytes) {
  return address - item.offset[static_cast<std::size_t>(decoder.model())] + strings_at +
         decoder.number(Type::u32, bytes);
}

}  // namespace

Value decode_statmount_text(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  Item& named = decoder.arena().make<Item>(1).front();
  named = mount_text;
  named.name = item.name;
  return decoder.bytes_at(named, place_of(decoder, item, raw, bytes), ~std::uint64_t{0});
}

Value decode_statmount_request(Decoder& decoder, const Item& item, std::uint64_t raw,
                               std::span<const std::byte> /*bytes*/) {
  constexpr std::uint64_t by_fd = 1;  // STATMOUNT_BY_FD
  static constexpr Item of_fd =
      in("req", structs::statmount_request_by_fd, len::own("size", structs::oldest_mount_request));
  static constexpr Item of_id = in("req", structs::statmount_request, len::own("size", structs::oldest_mount_request));
  const bool fd = (decoder.argument("flags") & by_fd) != 0;
  Value value = decoder.pointee(fd ? of_fd : of_id, raw, 1);
  value.item = &item;
  return value;
}

Value decode_statmount_texts(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  std::uint64_t place = place_of(decoder, item, raw, bytes);
  Value all{.item = &item, .form = Value::Form::array, .raw = place};
  const auto count = decoder.fetch_all(TraceeAddress{raw - size_of(Type::u32, decoder.model())}, 4);
  if (!count) return all;
  all.count = decoder.number(Type::u32, *count);
  const auto shown = static_cast<std::size_t>(std::min<std::uint64_t>(all.count, decoder.element_limit()));
  all.children = decoder.room(shown);
  std::size_t known = 0;
  while (known < all.children.size()) {
    const Value one = decoder.bytes_at(mount_text, place, ~std::uint64_t{0});
    if (one.form != Value::Form::bytes) break;
    all.children[known++] = one;
    place += one.bytes.size() + 1;
  }
  all.children = all.children.first(known);
  all.truncated = known == shown && all.count > shown;
  all.faulted = known < shown;
  all.raw_end = place;
  return all;
}

}  // namespace callgate::decode
