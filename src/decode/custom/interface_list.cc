#include "decode/custom/interface_list.h"

#include <array>
#include <cstring>
#include <string>

#include "decode/decoder.h"
#include "decode/structs/interface.h"

namespace callgate::decode {
namespace {

constexpr Item list_length = s32("ifc_len");
constexpr Item buffer_item = in("ifc_buf", structs::ifreq_addr, len::count("ifc_len"));

// A length in bytes; where it is one of whole entries, their number stands beside it.
Value length_of(Decoder& decoder, std::uint64_t bytes, std::uint64_t entry) {
  Value value = decoder.scalar(list_length, bytes);
  const auto length = static_cast<std::int64_t>(bytes);
  if (length <= 0 || bytes % entry != 0) return value;
  const std::string note = std::to_string(bytes / entry) + " * sizeof(struct ifreq)";
  const std::span<std::byte> room = decoder.arena().bytes(note.size());
  std::memcpy(room.data(), note.data(), note.size());
  value.note = {reinterpret_cast<const char*>(room.data()), room.size()};
  return value;
}

}  // namespace

Value decode_interface_list(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const bool narrow = decoder.model() != Model::lp64;
  const std::size_t buffer_at = narrow ? 4 : 8;
  const Value* before = decoder.exiting() ? decoder.before(item) : nullptr;
  if (decoder.exiting() && before == nullptr) return unread;
  const auto bytes = decoder.fetch_all(TraceeAddress{raw}, narrow ? 8 : 16);
  if (!bytes) return before == nullptr ? unread : *before;
  const std::uint64_t entry = structs::ifreq_addr.size[static_cast<std::size_t>(decoder.model())];
  const std::uint64_t length = decoder.number(Type::s32, *bytes);
  const std::uint64_t buffer = before == nullptr ? decoder.number(Type::pointer, bytes->subspan(buffer_at))
                                                 : before->children.front().children.back().raw;

  std::array<Value, 2> fields{length_of(decoder, length, entry),
                              Value{.item = &buffer_item, .form = Value::Form::pointer, .raw = buffer}};
  if (before != nullptr) {
    if (decoder.record().result->failed()) return *before;
    if (buffer != 0) {
      // Without room the length is the answer alone.
      const std::array<Value, 2> both{before->children.front().children.front(), fields[0]};
      fields[0] = decoder.node(list_length, Value::Form::change, both);
      if (static_cast<std::int64_t>(length) >= 0)
        fields[1] = decoder.array_at(buffer_item, nullptr, &structs::ifreq_addr, buffer, length / entry);
    }
  }
  // Without room the length that is asked means nothing.
  fields[0].pending = before == nullptr;
  Value whole = decoder.node(item, Value::Form::structure, fields, raw);
  whole.pending = before == nullptr && buffer != 0;
  return decoder.node(item, Value::Form::pointer, {&whole, 1}, raw);
}

}  // namespace callgate::decode
