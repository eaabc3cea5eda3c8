#include "decode/custom/netlink.h"

#include <algorithm>
#include <vector>

#include "decode/decoder.h"
#include "decode/memory.h"
#include "decode/netlink/message.h"
#include "decode/netlink/walk.h"
#include "decode/structs/netlink.h"

namespace callgate::decode {
namespace {

using netlink::aligned;

// A datagram of netlink's is no longer where nobody asked for longer ones.
constexpr std::uint64_t longest_message = 65536;
// More does not fit into a socket's buffer, and text would be more.
constexpr std::uint64_t longest_believable = 1U << 24U;
constexpr std::uint64_t type_error = 2;       // NLMSG_ERROR
constexpr std::uint64_t type_done = 3;        // NLMSG_DONE
constexpr std::uint64_t flag_request = 1;     // NLM_F_REQUEST
constexpr std::uint64_t flag_dump = 0x300;    // NLM_F_DUMP
constexpr std::uint64_t flag_capped = 0x100;  // NLM_F_CAPPED
constexpr std::size_t message_header_size = 16;

/// The messages of one datagram.
class Datagram {
 public:
  Datagram(Decoder& decoder, int protocol) : decoder_(decoder), protocol_(protocol) {}

  /// All messages in these bytes; what is too short to be one is bytes.
  Value all(std::span<const std::byte> bytes, std::uint64_t address) {
    std::vector<Value> messages;
    std::size_t at = 0;
    bool cut = false;
    while (at < bytes.size()) {
      if (messages.size() == decoder_.element_limit()) {
        cut = true;
        break;
      }
      const auto rest = bytes.subspan(at);
      if (rest.size() < message_header_size) {
        messages.push_back(netlink::unknown_bytes(decoder_, rest, address + at));
        break;
      }
      messages.push_back(one(rest, address + at, false));
      const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u32, rest));
      if (claimed < message_header_size || claimed > rest.size()) break;
      at += aligned(claimed);
    }
    return netlink::list_of(decoder_, messages, cut, address);
  }

 private:
  struct Header {
    std::uint64_t type;
    std::uint64_t flags;
    std::uint64_t port;
  };

  /// A header, alone or in an array with what follows it.
  Value one(std::span<const std::byte> bytes, std::uint64_t address, bool header_only) {
    const Header header{decoder_.number(Type::u16, bytes.subspan(4)), decoder_.number(Type::u16, bytes.subspan(6)),
                        decoder_.number(Type::u32, bytes.subspan(12))};
    const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u32, bytes));
    const auto payload = bytes.subspan(message_header_size,
                                       std::clamp(claimed, message_header_size, bytes.size()) - message_header_size);
    const std::uint8_t family = payload.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(payload.front());
    const std::string_view generic = generic_family(header.type);
    const netlink::Known known = netlink::known_message(protocol_, header.type, family, asked_by(header), generic);
    const Value head = header_of(known, generic, bytes.first(message_header_size), address);
    if (payload.empty() || header_only) return head;
    std::vector<Value> parts{head};
    add_payload(parts, header, known, payload, address + message_header_size);
    return decoder_.node(parts_item, Value::Form::array, parts, address);
  }

  static netlink::Asks asked_by(const Header& header) {
    if ((header.flags & flag_request) == 0) return header.port == 0 ? netlink::Asks::notice : netlink::Asks::nothing;
    return (header.flags & flag_dump) == flag_dump ? netlink::Asks::all : netlink::Asks::one;
  }

  /// The name of a family of generic netlink other than the controller, where somebody knows it.
  [[nodiscard]] std::string_view generic_family(std::uint64_t type) const {
    if (protocol_ != netlink::generic_protocol || type <= netlink::first_own_type || decoder_.names() == nullptr)
      return {};
    return decoder_.names()->generic_netlink_family(static_cast<std::uint16_t>(type));
  }

  Value header_of(const netlink::Known& known, std::string_view generic, std::span<const std::byte> bytes,
                  std::uint64_t address) {
    const Value plain = decoder_.structure(structure_item, structs::nlmsghdr, bytes, TraceeAddress{address});
    if (plain.children.size() != structs::nlmsghdr.fields.size()) return plain;  // the budget is spent
    std::vector<Value> fields(plain.children.begin(), plain.children.end());
    if (known.type != nullptr) fields[1].item = known.type;
    fields[1].note = generic;
    fields[2].item = &netlink::header_flags(known.does);
    return decoder_.node(structure_item, Value::Form::structure, fields, address);
  }

  void add_payload(std::vector<Value>& parts, const Header& header, const netlink::Known& known,
                   std::span<const std::byte> payload, std::uint64_t address) {
    static constexpr Item done = s32({});
    constexpr std::size_t error_size = 4;
    if (header.type == type_done && payload.size() == error_size) {
      parts.push_back(decoder_.scalar(done, decoder_.number(done.type, payload)));
    } else if (header.type == type_error && payload.size() >= error_size + message_header_size &&
               depth_ < depth_limit) {
      parts.push_back(error_of(payload, (header.flags & flag_capped) != 0, address));
    } else if (known.body.known() && header.type >= netlink::first_own_type) {
      add_body(parts, known.body, payload, address);
    } else {
      parts.push_back(known.by_family ? unknown_family(payload, address)
                                      : netlink::unknown_bytes(decoder_, payload, address));
    }
  }

  void add_body(std::vector<Value>& parts, const netlink::Body& body, std::span<const std::byte> payload,
                std::uint64_t address) {
    std::size_t at = 0;
    if (body.fixed != nullptr) {
      const std::size_t size = body.fixed->size[static_cast<std::size_t>(decoder_.model())];
      Value fixed = decoder_.structure(structure_item, *body.fixed, payload.first(std::min(size, payload.size())),
                                       TraceeAddress{address});
      if (payload.size() < size) {
        // Programs may send the family alone; what begins with none is either whole or bytes.
        if (body.fixed->fields.front().constants != &address_families) {
          parts.push_back(netlink::unknown_bytes(decoder_, payload, address));
          return;
        }
        fixed.truncated = true;
        fixed.children = fixed.children.first(std::min<std::size_t>(fixed.children.size(), 1));
      }
      parts.push_back(fixed);
      at = aligned(size);
    }
    if (payload.size() <= at) return;
    const auto rest = payload.subspan(at);
    if (body.attributes != nullptr) {
      netlink::AttributeWalk walk(decoder_, static_cast<std::uint8_t>(payload[body.family_at]));
      parts.push_back(walk.all(*body.attributes, rest, address + at));
    } else if (body.rest) {
      parts.push_back(netlink::unknown_bytes(decoder_, rest, address + at));
    }
  }

  /// The message that an error answers, whole or only its header, and what the kernel says of it.
  Value error_of(std::span<const std::byte> payload, bool capped, std::uint64_t address) {
    static constexpr Item error = decimal(choice("error", netlink_errors));
    static constexpr Item message = whole(field("msg", structs::nlmsghdr));
    constexpr std::size_t error_size = 4;
    const auto original = payload.subspan(error_size);
    ++depth_;
    Value inside = one(original, address + error_size, capped);
    --depth_;
    inside.item = &message;
    const Value fields[] = {decoder_.scalar(error, decoder_.number(error.type, payload)), inside};
    const Value answer = decoder_.node(structure_item, Value::Form::structure, fields, address);
    const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u32, original));
    const std::size_t end =
        capped ? message_header_size : aligned(std::clamp(claimed, message_header_size, original.size()));
    if (end >= original.size()) return answer;
    netlink::AttributeWalk walk(decoder_, 0);
    const Value both[] = {answer, walk.all(netlink::error_attributes(), original.subspan(end), address + end)};
    return decoder_.node(parts_item, Value::Form::array, both, address);
  }

  Value unknown_family(std::span<const std::byte> payload, std::uint64_t address) {
    static constexpr Item family = choice("family", address_families, Type::u8);
    static constexpr Item data = in_hex(raw_bytes("data", 0));
    std::vector<Value> parts{decoder_.scalar(family, decoder_.number(Type::u8, payload))};
    if (payload.size() > 1) parts.push_back(netlink::bytes_of(decoder_, data, payload.subspan(1), address + 1));
    return decoder_.node(structure_item, Value::Form::structure, parts, address);
  }

  static constexpr Item structure_item = field({}, structs::nlmsghdr);
  static constexpr Item parts_item = whole(structure_item);  // a header and what it heads
  static constexpr unsigned depth_limit = 12;

  Decoder& decoder_;
  int protocol_;
  unsigned depth_ = 0;
};

}  // namespace

std::optional<int> netlink_protocol_of(Decoder& decoder, std::uint64_t address, std::uint64_t length) {
  if (decoder.names() == nullptr || address == 0 || length < message_header_size) return std::nullopt;
  // A cheap look first: most sockets are not netlink's, and asking costs more than reading.
  const auto head = decoder.fetch_all(TraceeAddress{address}, message_header_size);
  if (!head) return std::nullopt;
  const std::uint64_t claimed = decoder.number(Type::u32, *head);
  if (claimed < message_header_size || claimed > longest_believable) return std::nullopt;
  const auto protocol = decoder.names()->netlink_protocol(static_cast<int>(decoder.argument("fd")));
  return protocol == netlink::uevent_protocol ? std::nullopt : protocol;
}

std::optional<Value> netlink_messages_at(Decoder& decoder, const Item& item, int protocol, std::uint64_t address,
                                         std::uint64_t length) {
  const auto bytes = decoder.fetch_all(TraceeAddress{address},
                                       static_cast<std::size_t>(std::min<std::uint64_t>(length, longest_message)));
  if (!bytes || bytes->empty()) return std::nullopt;
  const Value inside = Datagram(decoder, protocol).all(*bytes, address);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

Value decode_socket_bytes(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t length = decoder.length(item);
  if (const auto protocol = netlink_protocol_of(decoder, raw, length)) {
    if (const auto messages = netlink_messages_at(decoder, item, *protocol, raw, length)) return *messages;
  }
  return decoder.bytes_at(item, raw, length);
}

}  // namespace callgate::decode
