#include "decode/custom/file_handle.h"

#include <algorithm>
#include <array>
#include <optional>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr Item handle_bytes = u32("handle_bytes");
constexpr Item handle_type = s32("handle_type");
constexpr Item f_handle = whole(in_hex(raw_bytes("f_handle", 0)));
constexpr std::uint64_t handle_at = 8;            // bytes before the handle proper
constexpr std::uint64_t most_handle_bytes = 128;  // MAX_HANDLE_SZ
constexpr int overflow = 75;                      // EOVERFLOW

std::optional<std::uint64_t> handle_size_at(Decoder& decoder, std::uint64_t address) {
  const auto bytes = decoder.fetch_all(TraceeAddress{address}, handle_at);
  if (!bytes) return std::nullopt;
  return decoder.number(Type::u32, bytes->first(4));
}

Value pointer_to(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const Value> fields,
                 bool pending = false) {
  Value inside = decoder.node(item, Value::Form::structure, fields);
  inside.pending = pending;
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

// The type, and of the handle's `size` bytes those that the kernel could take; nothing if they cannot be read.
std::optional<std::array<Value, 2>> type_and_bytes(Decoder& decoder, std::uint64_t address, std::uint64_t size) {
  const std::uint64_t kept = std::min(size, most_handle_bytes);
  const auto bytes = decoder.fetch_all(TraceeAddress{address}, handle_at + kept);
  if (!bytes) return std::nullopt;
  Value content{.item = &f_handle, .form = Value::Form::bytes, .raw = address + handle_at};
  content.bytes = {reinterpret_cast<const char*>(bytes->data() + handle_at), static_cast<std::size_t>(kept)};
  content.truncated = size > kept;
  return std::array{decoder.scalar(handle_type, decoder.number(Type::s32, bytes->subspan(4, 4))), content};
}

}  // namespace

Value decode_handle(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto size = raw == 0 ? std::nullopt : handle_size_at(decoder, raw);
  if (!size) return unread;
  const auto rest = type_and_bytes(decoder, raw, *size);
  if (!rest) return unread;
  const std::array fields{decoder.scalar(handle_bytes, *size), (*rest)[0], (*rest)[1]};
  return pointer_to(decoder, item, raw, fields);
}

Value decode_made_handle(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value* kept = decoder.exiting() ? decoder.before(item) : nullptr;
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (decoder.exiting() && kept == nullptr) return unread;
  const auto size = handle_size_at(decoder, raw);
  if (!size) return kept == nullptr ? unread : *kept;
  std::array<Value, 3> fields{decoder.scalar(handle_bytes, *size)};
  if (kept == nullptr) {
    fields.front().pending = true;
    return pointer_to(decoder, item, raw, std::span(fields).first(1), true);
  }
  const SyscallResult& result = *decoder.record().result;
  const bool told = !result.failed() || result.error == overflow;
  const Value room = kept->children.front().children.front();
  if (!told)
    fields.front() = room;
  else if (room.raw != *size)
    fields.front() = decoder.node(handle_bytes, Value::Form::change, std::array{room, fields.front()});
  const auto rest = result.failed() ? std::nullopt : type_and_bytes(decoder, raw, *size);
  if (!rest) return pointer_to(decoder, item, raw, std::span(fields).first(1));
  std::ranges::copy(*rest, fields.begin() + 1);
  return pointer_to(decoder, item, raw, fields);
}

}  // namespace callgate::decode
