#include "decode/custom/sockaddr.h"

#include <algorithm>
#include <array>
#include <optional>

#include "decode/decoder.h"
#include "decode/memory.h"

namespace callgate::decode {
namespace {

// The kernel itself takes no longer address (struct sockaddr_storage).
constexpr std::uint64_t longest_address = 128;

/// The fewest bytes that make an address of a family; with less the kernel refuses it.
struct Least {
  std::uint64_t family;
  std::size_t bytes;
};
constexpr std::array least{
    Least{2, 16},  Least{3, 16},  Least{4, 16},  Least{5, 6},   Least{6, 16},  Least{8, 12},  Least{9, 18},
    Least{10, 24}, Least{11, 28}, Least{16, 12}, Least{17, 20}, Least{20, 40}, Least{24, 30}, Least{26, 16},
    Least{29, 8},  Least{30, 16}, Least{32, 32}, Least{33, 36}, Least{34, 6},  Least{35, 16}, Least{36, 20},
    Least{38, 26}, Least{39, 16}, Least{40, 16}, Least{42, 12}, Least{44, 16}, Least{45, 12},
};

const Struct& bluetooth(std::size_t size) {
  switch (size) {
    case 6:
      return structs::sockaddr_hci;
    case 8:
      return structs::sockaddr_sco;
    case 10:
      return structs::sockaddr_rc;
    case 12:  // without the type of the address, which was added later
    case 14:
      return structs::sockaddr_l2;
    default:
      return structs::sockaddr_raw;
  }
}

bool is_ax25(std::uint64_t family) {
  return family == structs::sockaddr_detail::af_ax25 || family == structs::sockaddr_detail::af_netrom;
}

/// The number of repeating stations of an AX.25 address.
std::int32_t repeaters(Decoder& decoder, std::span<const std::byte> bytes) {
  constexpr std::size_t at = 12;
  return static_cast<std::int32_t>(decoder.number(Type::u32, bytes.subspan(at)));
}

/// Of the protocols of AF_PPPOX each size is one's.
const Struct& pppox(std::size_t size) {
  switch (size) {
    case 38:
      return structs::sockaddr_pppol2tp;
    case 46:
      return structs::sockaddr_pppol2tpv3;
    default:
      return structs::sockaddr_pppox;
  }
}

const Struct& layout_of(std::uint64_t family, std::size_t size, Model model) {
  if (family == structs::sockaddr_detail::af_bluetooth) return bluetooth(size);
  const auto found = std::ranges::find(least, family, &Least::family);
  if (found != least.end() && size < found->bytes) return structs::sockaddr_raw;
  if (is_ax25(family)) return structs::full_sockaddr_ax25;
  if (family == structs::sockaddr_detail::af_pppox) return pppox(size);
  if (family == structs::sockaddr_detail::af_nfc) {
    const bool linked = size >= structs::sockaddr_nfc_llcp.size[static_cast<std::size_t>(model)];
    return linked ? static_cast<const Struct&>(structs::sockaddr_nfc_llcp) : structs::sockaddr_nfc;
  }
  return structs::sockaddr_any;
}

/// Of a hardware address only as many bytes as the one before it says; where that is none, it is no field.
void cut_hardware_address(std::span<Value>& fields) {
  for (std::size_t i = 1; i < fields.size(); ++i) {
    Value& value = fields[i];
    if (value.item->name != "sll_addr" || value.form != Value::Form::array) continue;
    if (fields[i - 1].raw == 0) {
      fields = fields.first(i);
      return;
    }
    const auto wanted = static_cast<std::size_t>(fields[i - 1].raw);
    value.truncated = wanted > value.children.size();
    value.children = value.children.first(std::min(value.children.size(), wanted));
  }
}

/// Of the stations that repeat those that an AX.25 address says it has; one that has none, and room for none, shows
/// them nowhere.
Value ax25_of(Decoder& decoder, const Item& item, std::span<const std::byte> bytes, TraceeAddress address) {
  constexpr std::size_t alone = 16;
  constexpr std::size_t one = 7;
  const std::int32_t count = repeaters(decoder, bytes);
  if (count == 0 && bytes.size() == alone) return decoder.structure(item, structs::sockaddr_ax25, bytes, address);
  Value value = decoder.structure(item, structs::full_sockaddr_ax25, bytes, address);
  if (value.children.size() < 2) return value;  // the budget is spent
  value.truncated = (bytes.size() - alone) % one != 0;
  if (count <= 0) {
    value.children = value.children.first(std::min<std::size_t>(value.children.size(), 2));
    return value;
  }
  if (value.children.size() < 3) {  // there is no byte of them
    const Value none{.item = &structs::full_sockaddr_ax25.fields[2], .form = Value::Form::array, .truncated = true};
    const std::array<Value, 3> fields{value.children[0], value.children[1], none};
    Value more = decoder.node(item, Value::Form::structure, fields, value.raw);
    more.truncated = value.truncated;
    return more;
  }
  Value& stations = value.children[2];
  const auto wanted = std::min<std::size_t>(static_cast<std::size_t>(count), stations.item->length.value);
  stations.truncated = wanted > stations.children.size();
  stations.children = stations.children.first(std::min(stations.children.size(), wanted));
  return value;
}

}  // namespace

Value sockaddr_of(Decoder& decoder, const Item& item, std::span<const std::byte> bytes, TraceeAddress address) {
  const std::uint64_t family = decoder.number(Type::u16, bytes);
  const Struct& layout = layout_of(family, bytes.size(), decoder.model());
  if (&layout == &structs::full_sockaddr_ax25) return ax25_of(decoder, item, bytes, address);
  Value value = decoder.structure(item, layout, bytes, address);
  if (family == structs::sockaddr_detail::af_packet) cut_hardware_address(value.children);
  return value;
}

Value sockaddr_at(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t length) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (address == 0 || length < size_of(Type::u16, decoder.model())) return unread;
  const auto bytes = decoder.fetch_all(TraceeAddress{address},
                                       static_cast<std::size_t>(std::min<std::uint64_t>(length, longest_address)));
  if (!bytes) return unread;
  const Value inside = sockaddr_of(decoder, item, *bytes, TraceeAddress{address});
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

Value decode_sockaddr(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return sockaddr_at(decoder, item, raw, decoder.length(item));
}

Value decode_sockaddr_field(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  return sockaddr_of(decoder, item, bytes, TraceeAddress{raw});
}

}  // namespace callgate::decode
