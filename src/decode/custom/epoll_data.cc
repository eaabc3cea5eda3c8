#include "decode/custom/epoll_data.h"

#include "decode/decoder.h"

namespace callgate::decode {

Value decode_epoll_data(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr Item data = hex("data", Type::u64);
  if (bytes.size() < 8) return decoder.scalar(item, raw);
  return decoder.scalar(data, decoder.number(Type::u64, bytes));
}

}  // namespace callgate::decode
