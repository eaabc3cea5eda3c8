// Numbers of processes that are packed into bits or torn into halves: capabilities, i/o priorities, segments; and
// results that have a name.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"
#include "decode/structs/process.h"
#include "decode/structs/rseq.h"

namespace callgate::decode {

/// CustomDecode of capget's and capset's `dataptr`: the halves of each set put together, of which the version in
/// `header` says whether there is a higher one.
Value decode_capabilities(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of an i/o priority: IOPRIO_PRIO_VALUE(class, level). As Result::extra too.
Value decode_io_priority(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of the priority of a request (struct iocb of linux/aio_abi.h): a number, unless the request's flags say
/// that it is one of an i/o priority.
Value decode_request_priority(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a pointer to a struct user_desc (asm/ldt.h).
Value decode_segment(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// Result::extra of set_thread_area: the entry that the kernel chose.
Value decode_segment_taken(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of rseq's pointer to a struct rseq (linux/rseq.h).
Value decode_rseq_area(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item capability_data(std::string_view name, Direction direction) {
  return custom(name, decode_capabilities, direction);
}
constexpr Item io_priority(std::string_view name) {
  Item item = custom(name, decode_io_priority, Direction::in, Type::s32);
  item.structure = &structs::io_priority;
  return item;
}
constexpr Item request_priority(std::string_view name) {
  return with(&Item::structure, &structs::io_priority, custom_field(name, 2, decode_request_priority));
}
constexpr Item segment(std::string_view name, Direction direction) {
  return custom(name, decode_segment, direction);
}
/// The area of restartable sequences: a thread's first call of all, with a fresh one each time. So it is followed with
/// -v alone.
constexpr Item rseq_area(std::string_view name) {
  Item item = custom(name, decode_rseq_area);
  item.structure = &structs::rseq;
  item.length = len::growing("rseq_len", structs::rseq.size[0]);
  return item;
}

}  // namespace callgate::decode
