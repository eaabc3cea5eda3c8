// Walks over netlink attributes in captured bytes, by their tables.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/decoder.h"
#include "decode/netlink/message.h"

namespace callgate::decode::netlink {

/// Netlink aligns messages and attributes to four bytes (NLMSG_ALIGNTO, NLA_ALIGNTO of linux/netlink.h).
constexpr std::size_t aligned(std::size_t length) {
  constexpr std::size_t alignment = 4;
  return (length + alignment - 1) / alignment * alignment;
}

/// Bytes that text always shows in hexadecimal; longer ones than are wanted are cut.
[[nodiscard]] Value bytes_of(Decoder& decoder, const Item& item, std::span<const std::byte> bytes,
                             std::uint64_t address);
[[nodiscard]] Value unknown_bytes(Decoder& decoder, std::span<const std::byte> bytes, std::uint64_t address);

/// What every array of this is made of: a list with one part is that part.
[[nodiscard]] Value list_of(Decoder& decoder, std::span<const Value> parts, bool cut, std::uint64_t address);

class AttributeWalk {
 public:
  AttributeWalk(Decoder& decoder, std::uint8_t family) : decoder_(decoder), family_(family) {}

  /// All attributes in these bytes; what is too short to be one is bytes.
  Value all(const Attributes& known, std::span<const std::byte> bytes, std::uint64_t address);

 private:
  static constexpr std::size_t header_size = 4;
  /// The data of the attributes of one list, by their types: of what it depends on may stand behind it.
  using Siblings = std::array<std::span<const std::byte>, 24>;

  [[nodiscard]] Siblings siblings_in(std::span<const std::byte> bytes) const;
  Value one(const Attributes& known, const Siblings& siblings, std::span<const std::byte> bytes, std::uint64_t address);
  [[nodiscard]] const Choice* chosen(const Data& what, const Siblings& siblings) const;
  Value data(const Data& what, std::span<const std::byte> data, std::uint64_t address);
  Value behind(const Data& what, std::span<const std::byte> rest, std::byte code, std::uint64_t address);
  Value item(const Item& what, std::span<const std::byte> data, std::uint64_t address);
  Value elements(const Item& what, std::span<const std::byte> data, std::uint64_t address);
  Value records(const Data& what, std::span<const std::byte> data, std::uint64_t address);

  Decoder& decoder_;
  std::uint8_t family_;
  const Siblings* outermost_ = nullptr;  ///< of the list that is not in an attribute
  unsigned depth_ = 0;
};

}  // namespace callgate::decode::netlink
