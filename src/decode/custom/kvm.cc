#include "decode/custom/kvm.h"

#include "decode/constants/kvm.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr StructOf entry{"kvm_cpuid_entry2",
                         hex("function", Type::u32),
                         hex("index", Type::u32),
                         flags("flags", kvm_cpuid_flags),
                         hex("eax", Type::u32),
                         hex("ebx", Type::u32),
                         hex("ecx", Type::u32),
                         hex("edx", Type::u32),
                         pad(12)};
constexpr Item entries_at = in("entries", entry, len::count("nent"));
constexpr std::uint64_t cpuid_header_size = 8;  // nent and padding stand before the entries

}  // namespace

Value decode_cpuid_entries(Decoder& decoder, const Item& item, std::uint64_t raw,
                           std::span<const std::byte> /*bytes*/) {
  const auto count = decoder.fetch_all(TraceeAddress{raw - cpuid_header_size}, 4);
  const std::uint64_t entries = count ? decoder.number(Type::u32, *count) : 0;
  if (!decoder.wanted().verbose)
    return {.item = &item, .form = Value::Form::array, .truncated = entries != 0, .raw = raw, .count = entries};
  Value value = decoder.array_at(entries_at, nullptr, &entry, raw, entries);
  value.item = &item;
  return value;
}

}  // namespace callgate::decode
