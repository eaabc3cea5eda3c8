#include "decode/custom/clock_samples.h"

#include <algorithm>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr std::uint64_t samples_at = 16;    // n_samples and what is reserved stand before the times
constexpr std::uint64_t most_samples = 25;  // PTP_MAX_SAMPLES
constexpr Item times_at = in("ts", structs::ptp_clock_time, len::count("n_samples"));

}  // namespace

Value decode_clock_samples(Decoder& decoder, const Item& item, std::uint64_t raw,
                           std::span<const std::byte> /*bytes*/) {
  const auto given = decoder.fetch_all(TraceeAddress{raw - samples_at}, 4);
  const std::uint64_t samples = given ? std::min(decoder.number(Type::u32, *given), most_samples) : 0;
  Value value = decoder.array_at(times_at, nullptr, &structs::ptp_clock_time, raw, 2 * samples + 1);
  value.item = &item;
  return value;
}

}  // namespace callgate::decode
