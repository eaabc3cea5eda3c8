#include "decode/custom/signal_result.h"

#include "decode/decoder.h"

namespace callgate::decode {

Value signal_result(Decoder& decoder, const Item& /*item*/, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return decoder.scalar(element::signal_number, raw);
}

}  // namespace callgate::decode
