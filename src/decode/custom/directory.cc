#include "decode/custom/directory.h"

#include <algorithm>
#include <array>
#include <optional>

#include "decode/constants/file.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

// struct linux_dirent64 (linux/dirent.h) but for its name, linux_dirent and old_linux_dirent (fs/readdir.c) likewise.
constexpr StructOf head64{"linux_dirent64", u64("d_ino"), s64("d_off"), u16("d_reclen"),
                          choice("d_type", directory_entry_types, Type::u8)};
constexpr StructOf head{"linux_dirent", ulong("d_ino"), ulong("d_off"), u16("d_reclen")};
constexpr Item name = path("d_name");  // as all names of files, shown whole
constexpr Item type = choice("d_type", directory_entry_types, Type::u8);
constexpr std::size_t most_looked_at = 32768;  // bytes looked at
constexpr std::size_t longest_name = 255;      // NAME_MAX

// Where the name stands: behind the last field, without padding.
std::size_t name_offset(const Struct& what, Model model) {
  const Item& last = what.fields.back();
  return last.offset[static_cast<std::size_t>(model)] + size_of(last.type, model);
}

Value entries(Decoder& decoder, const Item& item, const Struct& what, bool type_last, std::uint64_t raw) {
  Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto& result = decoder.record().result;
  if (raw == 0 || !result || result->failed()) return unread;
  const std::size_t fixed = name_offset(what, decoder.model());
  const std::size_t length_offset = what.fields[2].offset[static_cast<std::size_t>(decoder.model())];
  const auto all =
      decoder.fetch(TraceeAddress{raw}, std::min<std::size_t>(static_cast<std::size_t>(result->value), most_looked_at));
  Value vector{.item = &item, .form = Value::Form::vector, .raw = raw};
  const std::size_t limit = decoder.wanted().verbose ? decoder.element_limit() : 0;
  const std::span<Value> room = decoder.room(std::min<std::size_t>(limit, all.size() / fixed));
  std::size_t kept = 0;
  for (std::size_t at = 0; at + fixed < all.size();) {
    const auto entry = all.subspan(at);
    const std::uint64_t length = decoder.number(Type::u16, entry.subspan(length_offset));
    if (length <= fixed) break;
    ++vector.count;
    at += length;
    if (kept == room.size()) continue;
    const Value fields = decoder.structure(item, what, entry.first(fixed), TraceeAddress{});
    std::array<Value, 5> parts{};
    std::size_t count = fields.children.size();
    std::ranges::copy(fields.children, parts.begin());
    parts[count++] = decoder.bytes_at(name, raw + at - length + fixed, length - fixed);
    if (type_last && length <= entry.size())
      parts[count++] = decoder.scalar(type, std::to_integer<std::uint64_t>(entry[length - 1]));
    room[kept++] = decoder.node(item, Value::Form::structure, std::span(parts).first(count));
  }
  if (all.size() == most_looked_at) vector.truncated = true;
  vector.children = room.first(kept);
  if (!decoder.wanted().verbose) return vector;
  Value array = vector;
  array.form = Value::Form::array;
  return decoder.node(item, Value::Form::pointer, {&array, 1}, raw);
}

}  // namespace

Value decode_directory_entries(Decoder& decoder, const Item& item, std::uint64_t raw,
                               std::span<const std::byte> /*bytes*/) {
  return entries(decoder, item, head64, false, raw);
}

Value decode_old_directory_entries(Decoder& decoder, const Item& item, std::uint64_t raw,
                                   std::span<const std::byte> /*bytes*/) {
  return entries(decoder, item, head, true, raw);
}

Value decode_directory_entry(Decoder& decoder, const Item& item, std::uint64_t raw,
                             std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const std::size_t fixed = name_offset(head, decoder.model());
  const auto bytes = raw == 0 ? std::nullopt : decoder.fetch_all(TraceeAddress{raw}, fixed);
  if (!bytes) return unread;
  const Value fields = decoder.structure(item, head, *bytes, TraceeAddress{});
  std::array<Value, 4> parts{};
  std::ranges::copy(fields.children, parts.begin());
  // The length is the name's here.
  parts.back() = decoder.bytes_at(name, raw + fixed, std::min<std::uint64_t>(fields.children.back().raw, longest_name));
  const Value inside = decoder.node(item, Value::Form::structure, parts);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace callgate::decode
