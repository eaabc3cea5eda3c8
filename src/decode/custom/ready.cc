#include "decode/custom/ready.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

#include "decode/constants/descriptor.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr StructOf ready{"pollfd", fd("fd"), hidden(flags("events", poll_events, Type::s16)),
                         flags("revents", poll_events, Type::s16)};
constexpr Item ready_list = in({}, ready);
constexpr Item set_text = s32({});
constexpr std::size_t most_descriptors = 1U << 16U;

/// The numbers of the bits that are set, as descriptors.
Value descriptors_in(Decoder& decoder, const Item& item, std::uint64_t address) {
  Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  const auto count = static_cast<std::int64_t>(decoder.argument("n"));
  if (address == 0 || count <= 0) return unread;
  const std::size_t word = std::size_t{8} * size_of(Type::ulong, decoder.model());
  const std::size_t bits = std::min(static_cast<std::size_t>(count), most_descriptors);
  const auto bytes = decoder.fetch_all(TraceeAddress{address}, (bits + word - 1) / word * (word / 8));
  if (!bytes) return unread;
  std::size_t members = 0;
  for (const std::byte byte : *bytes)
    members += static_cast<std::size_t>(std::popcount(std::to_integer<unsigned>(byte)));
  const std::span<Value> children = decoder.room(members);
  std::size_t next = 0;
  for (std::size_t i = 0; i < bits && next < children.size(); ++i) {
    if ((std::to_integer<unsigned>((*bytes)[i / 8]) >> (i % 8) & 1U) != 0)
      children[next++] = decoder.scalar(element::fd, i);
  }
  Value set{.item = &item, .form = Value::Form::array, .raw = address};
  set.children = children.first(next);
  set.truncated = children.size() < members;
  return decoder.node(item, Value::Form::pointer, {&set, 1}, address);
}

}  // namespace

Value timed_out() {
  Value value{.item = &set_text, .form = Value::Form::bytes};
  value.bytes = "Timeout";
  return value;
}

Value poll_ready(Decoder& decoder, const Item& /*item*/, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  if (raw == 0) return timed_out();
  Value list{.item = &ready_list, .form = Value::Form::array};
  const std::uint64_t address = decoder.argument("ufds");
  const std::uint64_t count = std::min<std::uint64_t>(decoder.argument("nfds"), most_descriptors);
  constexpr std::size_t size = 8;
  const auto bytes = decoder.fetch(TraceeAddress{address}, count * size);
  const std::span<Value> room =
      decoder.room(std::min<std::uint64_t>({raw, bytes.size() / size, decoder.element_limit()}));
  std::size_t kept = 0;
  for (std::size_t at = 0; at + size <= bytes.size(); at += size) {
    const auto one = bytes.subspan(at, size);
    if (decoder.number(Type::s16, one.subspan(6)) == 0) continue;
    if (kept == room.size()) {
      list.truncated = true;
      break;
    }
    room[kept++] = decoder.structure(ready_list, ready, one, TraceeAddress{address + at});
  }
  list.children = room.first(kept);
  return list;
}

Value decode_descriptor_set(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  return descriptors_in(decoder, item, raw);
}

Value ready_sets(Decoder& decoder, const Item& item, std::uint64_t raw, const Item& left, std::uint64_t address) {
  static constexpr std::array sets = {std::pair{"inp", descriptor_set("in")}, std::pair{"outp", descriptor_set("out")},
                                      std::pair{"exp", descriptor_set("except")}};
  if (raw == 0) return timed_out();
  std::array<Value, 4> parts{};
  std::size_t count = 0;
  for (const auto& [argument, part] : sets) {
    const Value set = descriptors_in(decoder, part, decoder.argument(argument));
    if (!set.children.empty() && !set.children.front().children.empty()) parts[count++] = set;
  }
  if (address != 0) {
    const Value time = decoder.pointee(left, address, 1);
    if (!time.children.empty()) parts[count++] = time;
  }
  return decoder.node(item, Value::Form::structure, std::span(parts).first(count));
}

}  // namespace callgate::decode
