#include "decode/custom/iovec.h"

#include <algorithm>

#include "decode/decoder.h"

namespace callgate::decode {

Value iovec_filled(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t count,
                   std::uint64_t filled) {
  Value pointer = decoder.array_at(item, nullptr, &structs::iovec_address, address, count);
  if (pointer.children.empty()) return pointer;
  for (const Value& vector : pointer.children.front().children) {
    if (vector.children.size() != structs::iovec_in.fields.size()) break;  // cut by the end of what can be read
    Value& base = vector.children.front();
    const std::uint64_t own = std::min(vector.children.back().raw, filled);
    filled -= own;
    base = decoder.bytes_at(structs::iovec_in.fields.front(), base.raw, own);
  }
  return pointer;
}

Value decode_iovec_out(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t count = decoder.argument(item.length.name);
  const auto& result = decoder.record().result;
  if (!result || result->failed()) return decoder.array_at(item, nullptr, &structs::iovec_address, raw, count);
  return iovec_filled(decoder, item, raw, count, static_cast<std::uint64_t>(std::max<std::int64_t>(result->value, 0)));
}

}  // namespace callgate::decode
