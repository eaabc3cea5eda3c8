#include "decode/custom/directory.h"

#include <algorithm>
#include <array>

#include "decode/constants/file.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

// struct linux_dirent64 (linux/dirent.h), but for its name.
constexpr StructOf head{"linux_dirent64", u64("d_ino"), s64("d_off"), u16("d_reclen"),
                        choice("d_type", directory_entry_types, Type::u8)};
constexpr std::size_t name_offset = 19;
constexpr Item name = string("d_name");
constexpr std::size_t most = 32768;  // bytes looked at

}  // namespace

Value decode_directory_entries(Decoder& decoder, const Item& item, std::uint64_t raw,
                               std::span<const std::byte> /*bytes*/) {
  Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto& result = decoder.record().result;
  if (raw == 0 || !result || result->failed()) return unread;
  const auto all =
      decoder.fetch(TraceeAddress{raw}, std::min<std::size_t>(static_cast<std::size_t>(result->value), most));
  Value vector{.item = &item, .form = Value::Form::vector, .raw = raw};
  const std::size_t limit = decoder.wanted().verbose ? decoder.element_limit() : 0;
  const std::span<Value> room = decoder.arena().make<Value>(std::min<std::size_t>(limit, all.size() / name_offset));
  std::size_t kept = 0;
  for (std::size_t at = 0; at + name_offset < all.size();) {
    const auto entry = all.subspan(at);
    const std::uint64_t length = decoder.number(Type::u16, entry.subspan(16));
    if (length <= name_offset) break;
    ++vector.count;
    at += length;
    if (kept == room.size()) continue;
    const Value fields = decoder.structure(item, head, entry.first(name_offset), TraceeAddress{});
    std::array<Value, 5> parts{};
    std::ranges::copy(fields.children, parts.begin());
    parts.back() = decoder.bytes_at(name, raw + at - length + name_offset, length - name_offset);
    room[kept++] = decoder.node(item, Value::Form::structure, parts);
  }
  if (all.size() == most) vector.truncated = true;
  vector.children = room.first(kept);
  if (!decoder.wanted().verbose) return vector;
  Value array = vector;
  array.form = Value::Form::array;
  return decoder.node(item, Value::Form::pointer, {&array, 1}, raw);
}

}  // namespace callgate::decode
