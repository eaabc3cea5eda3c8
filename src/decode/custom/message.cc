#include "decode/custom/message.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "decode/custom/control_message.h"
#include "decode/custom/iovec.h"
#include "decode/custom/netlink.h"
#include "decode/custom/ready.h"
#include "decode/custom/sockaddr.h"
#include "decode/decoder.h"
#include "decode/memory.h"
#include "decode/structs/message.h"
#include "decode/structs/time.h"

namespace callgate::decode {
namespace {

// The kernel takes no more messages in one call (UIO_MAXIOV, linux/uio.h).
constexpr std::size_t most_at_once = 1024;

constexpr Item name_item = sockaddr_in("msg_name", {});
constexpr Item name_length_item = s32("msg_namelen");
constexpr Item vectors_item = iovec_in("msg_iov", "msg_iovlen");
constexpr Item control_item = custom("msg_control", nullptr);
constexpr Item header_item = field("msg_hdr", structs::msghdr);
constexpr Item message_length = u32("msg_len");

/// What the kernel did with a message.
struct Received {
  std::uint64_t bytes;                  ///< how many it wrote
  std::optional<std::uint64_t> before;  ///< msg_namelen as it was at the entry
};

/// The fields of msghdr by their places.
enum Field : std::uint8_t { name, name_length, vectors, vector_count, control, control_length, message_flags, fields };

std::size_t size_of_struct(const Decoder& decoder, const Struct& what) {
  return what.size[static_cast<std::size_t>(decoder.model())];
}

Value name_length_value(Decoder& decoder, std::uint64_t now, const std::optional<Received>& received) {
  const Value after = decoder.scalar(name_length_item, now);
  if (!received || !received->before || *received->before == now) return after;
  const Value both[] = {decoder.scalar(name_length_item, *received->before), after};
  return decoder.node(name_length_item, Value::Form::change, both, now);
}

/// Each vector's bytes as netlink messages, where they are.
void show_netlink(Decoder& decoder, const Value& pointer, const std::optional<Received>& received) {
  static constexpr Item base_item = address("iov_base");
  if (pointer.children.empty()) return;
  std::uint64_t left = received ? received->bytes : ~std::uint64_t{0};
  std::optional<int> protocol;  // the first vector tells it of all
  for (const Value& vector : pointer.children.front().children) {
    if (vector.children.size() != structs::iovec_in.fields.size()) return;  // cut by the end of what can be read
    Value& base = vector.children.front();
    const std::uint64_t own = std::min(vector.children.back().raw, left);
    left -= own;
    if (own == 0) continue;
    if (!protocol) protocol = netlink_protocol_of(decoder, base.raw, own);
    if (!protocol) return;
    const auto messages = netlink_messages_at(decoder, base_item, *protocol, base.raw, own);
    if (!messages) return;
    base = *messages;
  }
}

/// A message whose header's bytes are at hand: a structure node.
Value message_of(Decoder& decoder, const Item& item, std::span<const std::byte> bytes, TraceeAddress address,
                 const std::optional<Received>& received) {
  const Value header = decoder.structure(item, structs::msghdr, bytes, address);
  if (header.children.size() != fields) return header;  // the budget is spent
  const std::span<const Value> raw = header.children;
  auto named = static_cast<std::int64_t>(raw[name_length].raw);
  if (received && received->before) named = std::min(named, static_cast<std::int64_t>(*received->before));
  std::vector<Value> shown;
  shown.push_back(
      sockaddr_at(decoder, name_item, raw[name].raw, static_cast<std::uint64_t>(std::max<std::int64_t>(named, 0))));
  shown.push_back(name_length_value(decoder, raw[name_length].raw, received));
  shown.push_back(
      received ? iovec_filled(decoder, vectors_item, raw[vectors].raw, raw[vector_count].raw, received->bytes)
               : decoder.array_at(vectors_item, nullptr, &structs::iovec_in, raw[vectors].raw, raw[vector_count].raw));
  show_netlink(decoder, shown.back(), received);
  shown.push_back(raw[vector_count]);
  if (raw[control_length].raw != 0)
    shown.push_back(control_messages_at(decoder, control_item, raw[control].raw, raw[control_length].raw));
  shown.push_back(raw[control_length]);
  shown.push_back(raw[message_flags]);
  return decoder.node(item, Value::Form::structure, shown, address.value);
}

/// Only msg_namelen: all that is known of a message that nothing was received into.
Value name_length_alone(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t length) {
  const Value field = decoder.scalar(name_length_item, length);
  const Value inside = decoder.node(item, Value::Form::structure, {&field, 1}, address);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

std::uint64_t name_length_in(const Decoder& decoder, std::span<const std::byte> header) {
  const Item& item = structs::msghdr.fields[name_length];
  return decoder.number(item.type, header.subspan(item.offset[static_cast<std::size_t>(decoder.model())]));
}

/// msg_namelen as decode_received_message kept it at the entry.
std::optional<std::uint64_t> kept_name_length(const Decoder& decoder, const Item& item) {
  const Value* before = decoder.before(item);
  if (before == nullptr) return std::nullopt;
  const Value& inside = before->children.front();
  return inside.children.empty() ? std::nullopt : std::optional(inside.children.front().raw);
}

std::uint64_t succeeded(const Decoder& decoder) {
  const auto& result = decoder.record().result;
  return result && !result->failed() ? static_cast<std::uint64_t>(std::max<std::int64_t>(result->value, 0)) : 0;
}

/// The first `count` of several messages. `done` of them have a msg_len.
Value messages_at(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t count, std::uint64_t done,
                  bool were_received) {
  static constexpr Item one = field({}, structs::mmsghdr);
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (address == 0) return unread;
  const std::size_t size = size_of_struct(decoder, structs::mmsghdr);
  const std::size_t header = size_of_struct(decoder, structs::msghdr);
  const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>({count, decoder.element_limit(), most_at_once}));
  const auto bytes = decoder.fetch(TraceeAddress{address}, wanted * size);
  const std::size_t whole = bytes.size() / size;
  if (whole == 0 && count != 0) return unread;
  const Value* kept = decoder.before(item);
  std::vector<Value> messages;
  for (std::size_t i = 0; i < whole; ++i) {
    const auto own = bytes.subspan(i * size, size);
    const TraceeAddress place{address + i * size};
    const std::uint64_t length = decoder.number(Type::u32, own.subspan(header));
    std::optional<Received> received;
    if (were_received) {
      received = Received{.bytes = length, .before = std::nullopt};
      if (kept != nullptr && i < kept->children.size()) received->before = kept->children[i].raw;
    }
    Value parts[] = {message_of(decoder, header_item, own.first(header), place, received),
                     decoder.scalar(message_length, length)};
    messages.push_back(
        decoder.node(one, Value::Form::structure, std::span(parts).first(i < done ? 2 : 1), place.value));
    if (messages.back().children.empty()) break;  // the budget is spent
  }
  Value list = decoder.node(item, Value::Form::array, messages, address);
  list.count = count;
  list.truncated = whole == wanted && count > wanted;
  list.faulted = whole < wanted;
  list.raw_end = address + whole * size;
  return decoder.node(item, Value::Form::pointer, {&list, 1}, address);
}

Value timeout_left(Decoder& decoder, const Item& item, const Item& left, std::uint64_t received) {
  const std::uint64_t address = decoder.argument("timeout");
  if (address == 0) return {};
  if (received == 0) return timed_out();
  const Value value = decoder.pointee(left, address, 1);
  return value.children.empty() ? Value{} : decoder.node(item, Value::Form::structure, {&value, 1});
}

}  // namespace

Value decode_sent_message(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (raw == 0) return unread;
  const auto bytes = decoder.fetch_all(TraceeAddress{raw}, size_of_struct(decoder, structs::msghdr));
  if (!bytes) return unread;
  const Value inside = message_of(decoder, item, *bytes, TraceeAddress{raw}, std::nullopt);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

Value decode_received_message(Decoder& decoder, const Item& item, std::uint64_t raw,
                              std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (raw == 0) return unread;
  const auto bytes = decoder.fetch_all(TraceeAddress{raw}, size_of_struct(decoder, structs::msghdr));
  if (!bytes) return unread;
  if (!decoder.exiting()) return name_length_alone(decoder, item, raw, name_length_in(decoder, *bytes));
  const auto before = kept_name_length(decoder, item);
  if (decoder.record().result->failed())
    return name_length_alone(decoder, item, raw, before.value_or(name_length_in(decoder, *bytes)));
  const Received received{.bytes = succeeded(decoder), .before = before};
  const Value inside = message_of(decoder, item, *bytes, TraceeAddress{raw}, received);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

Value decode_sent_messages(Decoder& decoder, const Item& item, std::uint64_t raw,
                           std::span<const std::byte> /*bytes*/) {
  return messages_at(decoder, item, raw, decoder.length(item), succeeded(decoder), false);
}

Value decode_received_messages(Decoder& decoder, const Item& item, std::uint64_t raw,
                               std::span<const std::byte> /*bytes*/) {
  if (decoder.exiting()) return messages_at(decoder, item, raw, succeeded(decoder), succeeded(decoder), true);
  // How long the names' buffers are, for the exit.
  const std::size_t size = size_of_struct(decoder, structs::mmsghdr);
  const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(decoder.length(item), decoder.element_limit()));
  const auto bytes = raw == 0 ? std::span<const std::byte>{} : decoder.fetch(TraceeAddress{raw}, count * size);
  std::vector<Value> lengths;
  for (std::size_t i = 0; (i + 1) * size <= bytes.size(); ++i)
    lengths.push_back(decoder.scalar(name_length_item, name_length_in(decoder, bytes.subspan(i * size, size))));
  return decoder.node(item, Value::Form::array, lengths, raw);
}

Value decode_timeout_left(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item left = in("left", structs::timespec);
  return timeout_left(decoder, item, left, raw);
}

Value decode_timeout64_left(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  static constexpr Item left = in("left", structs::timespec64);
  return timeout_left(decoder, item, left, raw);
}

}  // namespace callgate::decode
