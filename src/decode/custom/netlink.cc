#include "decode/custom/netlink.h"

#include <algorithm>
#include <array>
#include <vector>

#include "decode/custom/netlink_attributes.h"
#include "decode/decoder.h"
#include "decode/memory.h"
#include "decode/structs/netlink.h"

namespace callgate::decode {
namespace {

// A datagram of netlink's is no longer where nobody asked for longer ones.
constexpr std::uint64_t longest = 65536;
constexpr std::size_t alignment = 4;
constexpr std::uint64_t first_own_type = 16;  // NLMSG_MIN_TYPE
constexpr std::uint64_t type_error = 2;       // NLMSG_ERROR
constexpr std::uint64_t type_done = 3;        // NLMSG_DONE

constexpr std::size_t aligned(std::size_t length) {
  return (length + alignment - 1) / alignment * alignment;
}

class Messages {
 public:
  Messages(Decoder& decoder, int protocol, bool from_kernel)
      : decoder_(decoder), protocol_(protocol), from_kernel_(from_kernel) {}

  /// All messages in these bytes: one stands alone, several are an array.
  Value all(const Item& item, std::span<const std::byte> bytes, std::uint64_t address) {
    std::vector<Value> messages;
    std::size_t at = 0;
    while (bytes.size() - at >= header_size && messages.size() < decoder_.element_limit()) {
      const auto rest = bytes.subspan(at);
      messages.push_back(one(item, rest, address + at));
      const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u32, rest));
      if (claimed < header_size || claimed > rest.size()) break;
      at += std::min(aligned(claimed), rest.size());
    }
    const bool cut = bytes.size() - at >= header_size && messages.size() == decoder_.element_limit();
    if (messages.size() == 1 && !cut) return messages.front();
    Value list = decoder_.node(item, Value::Form::array, messages, address);
    list.truncated = cut;
    return list;
  }

 private:
  static constexpr std::size_t header_size = 16;
  static constexpr std::size_t attribute_header = 4;

  /// A header, alone or in an array with what follows it.
  Value one(const Item& item, std::span<const std::byte> bytes, std::uint64_t address) {
    const Value header = header_of(bytes.first(header_size), address);
    const std::uint64_t type = decoder_.number(Type::u16, bytes.subspan(4));
    const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u32, bytes));
    const auto payload = bytes.subspan(header_size, std::clamp(claimed, header_size, bytes.size()) - header_size);
    if (payload.empty()) return header;
    std::vector<Value> parts{header};
    add_payload(parts, item, type, payload, address + header_size);
    return decoder_.node(item, Value::Form::array, parts, address);
  }

  Value header_of(std::span<const std::byte> bytes, std::uint64_t address) {
    static constexpr Item whole = field({}, structs::nlmsghdr);
    const Value plain = decoder_.structure(whole, structs::nlmsghdr, bytes, TraceeAddress{address});
    if (plain.children.size() != structs::nlmsghdr.fields.size()) return plain;  // the budget is spent
    std::vector<Value> fields(plain.children.begin(), plain.children.end());
    fields[1].item = &type_item();
    fields[2].item = &flags_item(fields[1].raw);
    return decoder_.node(whole, Value::Form::structure, fields, address);
  }

  [[nodiscard]] const Item& type_item() const {
    static constexpr Item of_route = choice("nlmsg_type", route_types, Type::u16);
    static constexpr Item of_diag = choice("nlmsg_type", sock_diag_types, Type::u16);
    static constexpr Item of_generic = choice("nlmsg_type", generic_types, Type::u16);
    switch (protocol_) {
      case netlink::route:
        return of_route;
      case netlink::sock_diag:
        return of_diag;
      case netlink::generic:
        return of_generic;
      default:
        return structs::nlmsghdr.fields[1];
    }
  }

  [[nodiscard]] const Item& flags_item(std::uint64_t type) const {
    static constexpr std::array<Item, 4> by_kind{
        flags("nlmsg_flags", netlink_new_flags, Type::u16), flags("nlmsg_flags", netlink_delete_flags, Type::u16),
        flags("nlmsg_flags", netlink_get_flags, Type::u16), flags("nlmsg_flags", netlink_flags, Type::u16)};
    static constexpr Item acknowledging = flags("nlmsg_flags", netlink_acknowledge_flags, Type::u16);
    if (type == type_error || type == type_done) return acknowledging;
    if (type < first_own_type) return by_kind[3];
    if (protocol_ == netlink::route) return by_kind[type % 4];
    if (protocol_ == netlink::sock_diag) return by_kind[2];
    return by_kind[3];
  }

  void add_payload(std::vector<Value>& parts, const Item& item, std::uint64_t type, std::span<const std::byte> payload,
                   std::uint64_t address) {
    static constexpr Item done = s32({});
    if (type == type_done && payload.size() >= size_of(done.type, decoder_.model())) {
      parts.push_back(decoder_.scalar(done, decoder_.number(done.type, payload)));
      return;
    }
    if (type == type_error && payload.size() >= 4 && depth_ == 0) {
      parts.push_back(error_of(item, payload, address));
      return;
    }
    const unsigned family = static_cast<unsigned>(payload.front());
    const netlink::Body body =
        type < first_own_type ? netlink::Body{} : netlink::body_of(protocol_, type, family, from_kernel_);
    if (body.fixed == nullptr) {
      parts.push_back(type >= first_own_type && protocol_ == netlink::route ? unknown_family(payload, address)
                                                                            : bytes_of(unknown_data, payload, address));
      return;
    }
    const std::size_t size = std::min<std::size_t>(body.fixed->size[0], payload.size());
    Value fixed = decoder_.structure(structure_item, *body.fixed, payload.first(size), TraceeAddress{address});
    // Programs may send the family alone.
    fixed.truncated = size < body.fixed->size[0];
    if (fixed.truncated && !fixed.children.empty()) fixed.children = fixed.children.first(1);
    parts.push_back(fixed);
    const std::size_t at = aligned(size);
    if (body.attributes != nullptr && payload.size() >= at + attribute_header)
      parts.push_back(attributes(item, *body.attributes, payload.subspan(at), address + at, family));
  }

  Value error_of(const Item& item, std::span<const std::byte> payload, std::uint64_t address) {
    static constexpr Item error = decimal(choice("error", netlink_errors));
    static constexpr Item message = field("msg", structs::nlmsghdr);
    std::vector<Value> fields{decoder_.scalar(error, decoder_.number(error.type, payload))};
    const auto original = payload.subspan(4);
    if (original.size() >= header_size) {
      ++depth_;
      Value inside = one(item, original, address + 4);
      --depth_;
      inside.item = &message;
      fields.push_back(inside);
    }
    return decoder_.node(structure_item, Value::Form::structure, fields, address);
  }

  Value unknown_family(std::span<const std::byte> payload, std::uint64_t address) {
    static constexpr Item family = choice("family", address_families, Type::u8);
    static constexpr Item data = in_hex(raw_bytes("data", 0));
    const Value parts[] = {decoder_.scalar(family, decoder_.number(Type::u8, payload)),
                           bytes_of(data, payload.subspan(1), address + 1)};
    return decoder_.node(structure_item, Value::Form::structure, std::span(parts).first(payload.size() > 1 ? 2 : 1),
                         address);
  }

  Value attributes(const Item& item, const netlink::Attributes& known, std::span<const std::byte> bytes,
                   std::uint64_t address, unsigned family) {
    std::vector<Value> made;
    std::size_t at = 0;
    while (bytes.size() - at >= attribute_header && made.size() < decoder_.element_limit()) {
      const auto rest = bytes.subspan(at);
      const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u16, rest));
      made.push_back(
          attribute(item, known, rest.first(std::clamp(claimed, attribute_header, rest.size())), address + at, family));
      if (claimed < attribute_header || claimed > rest.size()) break;
      at += std::min(aligned(claimed), rest.size());
    }
    const bool cut = bytes.size() - at >= attribute_header && made.size() == decoder_.element_limit();
    if (made.size() == 1 && !cut) return made.front();
    Value list = decoder_.node(item, Value::Form::array, made, address);
    list.truncated = cut;
    return list;
  }

  Value attribute(const Item& item, const netlink::Attributes& known, std::span<const std::byte> bytes,
                  std::uint64_t address, unsigned family) {
    static constexpr Item header = field({}, structs::nlattr);
    constexpr std::uint64_t own_bits = 0x3fff;  // NLA_TYPE_MASK
    const std::uint64_t type = decoder_.number(Type::u16, bytes.subspan(2));
    const Value parts[] = {decoder_.scalar(structs::nlattr.fields[0], decoder_.number(Type::u16, bytes)),
                           decoder_.scalar(*known.type, type)};
    const Value head = decoder_.node(header, Value::Form::structure, parts, address);
    const auto data = bytes.subspan(attribute_header);
    if (data.empty()) return head;
    const auto found = std::ranges::find(known.data, type & own_bits,
                                         [](const netlink::AttributeData& d) { return std::uint64_t{d.type}; });
    const bool is_known = found != known.data.end();
    const Value both[] = {head, is_known ? data_of(found->item, data, address + attribute_header, family)
                                         : bytes_of(unknown_data, data, address + attribute_header)};
    return decoder_.node(item, Value::Form::array, both, address);
  }

  Value data_of(const Item* what, std::span<const std::byte> data, std::uint64_t address, unsigned family) {
    static constexpr Item address4 = ipv4({});
    static constexpr Item address6 = ipv6({});
    constexpr unsigned inet = 2;
    constexpr unsigned inet6 = 10;
    if (what == nullptr) {
      if (family == inet && data.size() == 4) return decoder_.scalar(address4, decoder_.number(Type::be32, data));
      if (family == inet6 && data.size() == 16) return bytes_of(address6, data, address);
      return bytes_of(unknown_data, data, address);
    }
    if (what->kind == Kind::string) {
      const std::string_view text{reinterpret_cast<const char*>(data.data()), data.size()};
      Value value = bytes_of(*what, data, address);
      value.bytes = text.substr(0, text.find('\0'));
      return value;
    }
    if (what->kind == Kind::hardware_address) return bytes_of(*what, data, address);
    const std::size_t size = describe_detail::extent_of(*what, decoder_.model()).size;
    return data.size() < size ? bytes_of(unknown_data, data, address)
                              : decoder_.embedded(*what, data.first(size), TraceeAddress{address});
  }

  static Value bytes_of(const Item& item, std::span<const std::byte> bytes, std::uint64_t address) {
    Value value{.item = &item, .form = Value::Form::bytes, .raw = address, .count = bytes.size()};
    value.bytes = {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    return value;
  }

  static constexpr Item unknown_data = in_hex(raw_bytes({}, 0));
  static constexpr Item structure_item = field({}, structs::nlmsghdr);

  Decoder& decoder_;
  int protocol_;
  bool from_kernel_;
  unsigned depth_ = 0;
};

}  // namespace

std::optional<Value> netlink_messages_at(Decoder& decoder, const Item& item, std::uint64_t address,
                                         std::uint64_t length) {
  constexpr std::size_t header_size = 16;
  if (decoder.names() == nullptr || address == 0 || length < header_size) return std::nullopt;
  const auto head = decoder.fetch_all(TraceeAddress{address}, header_size);
  if (!head) return std::nullopt;
  const std::uint64_t claimed = decoder.number(Type::u32, *head);
  if (claimed < header_size || claimed > length) return std::nullopt;
  const auto protocol = decoder.names()->netlink_protocol(static_cast<int>(decoder.argument("fd")));
  if (!protocol) return std::nullopt;
  const auto bytes =
      decoder.fetch_all(TraceeAddress{address}, static_cast<std::size_t>(std::min<std::uint64_t>(length, longest)));
  if (!bytes) return std::nullopt;
  const Value inside = Messages(decoder, *protocol, decoder.exiting()).all(item, *bytes, address);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

Value decode_socket_bytes(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t length = decoder.length(item);
  if (const auto messages = netlink_messages_at(decoder, item, raw, length)) return *messages;
  return decoder.bytes_at(item, raw, length);
}

}  // namespace callgate::decode
