#include "decode/custom/epoll_data.h"

#include "decode/decoder.h"

namespace callgate::decode {

Value decode_epoll_data(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr Item number = u32("u32");
  static constexpr Item wide = u64("u64");
  if (bytes.size() < 8) return decoder.scalar(item, raw);
  const Value members[] = {decoder.scalar(number, decoder.number(Type::u32, bytes)),
                           decoder.scalar(wide, decoder.number(Type::u64, bytes))};
  return decoder.node(item, Value::Form::structure, members);
}

}  // namespace callgate::decode
