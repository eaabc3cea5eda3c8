#include "decode/custom/file_times.h"

#include "decode/constants/file.h"
#include "decode/decoder.h"
#include "decode/structs/time.h"

namespace callgate::decode {

namespace {

Value two_times(Decoder& decoder, const Item& item, const Struct& what, std::uint64_t raw) {
  static constexpr Item special = choice({}, special_times, Type::ulong);
  Value times = decoder.array_at(item, nullptr, &what, raw, 2);
  if (times.children.empty()) return times;
  for (Value& time : times.children.front().children) {
    const std::uint64_t nanoseconds = time.children.back().raw;
    if (constant_of(special_times, nanoseconds) != nullptr) time = decoder.scalar(special, nanoseconds);
  }
  return times;
}

}  // namespace

Value decode_file_times(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return two_times(decoder, item, structs::timespec_date, raw);
}

Value decode_file_times64(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return two_times(decoder, item, structs::timespec64_date, raw);
}

}  // namespace callgate::decode
