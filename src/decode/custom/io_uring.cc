#include "decode/custom/io_uring.h"

#include <algorithm>
#include <vector>

#include "decode/decoder.h"
#include "decode/memory.h"
#include "decode/structs/io_uring.h"

namespace callgate::decode {
namespace {

Value pointing(Decoder& decoder, const Item& item, const Value& inside, std::uint64_t address) {
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

}  // namespace

Value decode_uring_wait(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item extended = in("argp", structs::io_uring_getevents_arg, len::fixed(1));
  constexpr std::uint64_t ext_arg = 1U << 3U;
  constexpr std::uint64_t set_size = 8;
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const std::uint64_t length = decoder.argument("argsz");
  const bool is_extended = (decoder.argument("flags") & ext_arg) != 0;
  // The kernel takes no other size.
  const std::size_t size =
      is_extended ? structs::io_uring_getevents_arg.size[static_cast<std::size_t>(decoder.model())] : set_size;
  if (raw == 0 || length != size) return unread;
  const auto bytes = decoder.fetch_all(TraceeAddress{raw}, size);
  if (!bytes) return unread;
  if (is_extended)
    return pointing(decoder, item,
                    decoder.structure(extended, structs::io_uring_getevents_arg, *bytes, TraceeAddress{raw}), raw);
  static constexpr Item set = signals("argp", Direction::in, {});
  Value value{.item = &set, .form = Value::Form::bytes, .raw = raw};
  value.bytes = {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
  return pointing(decoder, item, value, raw);
}

Value decode_uring_files(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item descriptors = in("fds", element::fd, len::count("nr_args"));
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const Struct& what = structs::io_uring_files_update;
  const auto bytes = raw == 0
                         ? std::nullopt
                         : decoder.fetch_all(TraceeAddress{raw}, what.size[static_cast<std::size_t>(decoder.model())]);
  if (!bytes) return unread;
  const Value fixed = decoder.structure(item, what, *bytes, TraceeAddress{raw});
  if (fixed.children.empty()) return unread;  // the budget is spent
  std::vector<Value> parts(fixed.children.begin(), fixed.children.end());
  parts.back() = decoder.array_at(descriptors, &element::fd, nullptr, parts.back().raw, decoder.argument("nr_args"));
  return pointing(decoder, item, decoder.node(item, Value::Form::structure, parts, raw), raw);
}

Value decode_uring_probe(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto m = static_cast<std::size_t>(decoder.model());
  const Struct& what = structs::io_uring_probe;
  const std::size_t head = what.fields.back().offset[m];
  const std::size_t each = structs::io_uring_probe_op.size[m];
  const std::uint64_t count = std::min<std::uint64_t>(decoder.argument("nr_args"), what.fields.back().length.value);
  const auto bytes =
      raw == 0 ? std::nullopt : decoder.fetch_all(TraceeAddress{raw}, head + each * static_cast<std::size_t>(count));
  if (!bytes) return unread;
  // What the kernel has not filled in is to be zeros.
  const bool empty = std::ranges::all_of(*bytes, [](std::byte b) { return b == std::byte{0}; });
  if (empty && decoder.record().result->failed()) return unread;
  return pointing(decoder, item, decoder.structure(item, what, *bytes, TraceeAddress{raw}), raw);
}

}  // namespace callgate::decode
