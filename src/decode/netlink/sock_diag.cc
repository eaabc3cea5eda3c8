// The messages of NETLINK_SOCK_DIAG (linux/sock_diag.h), and what of them no table says.
#include "decode/netlink/sock_diag.h"

#include <algorithm>
#include <array>
#include <vector>

#include "decode/decoder.h"
#include "decode/netlink/walk.h"

namespace callgate::decode::netlink {
namespace {

constexpr std::uint64_t inet = 2;
constexpr std::uint64_t inet6 = 10;

/// An address of this family, as many bytes of it as there are.
Value address_of(Decoder& decoder, const std::array<Item, 3>& items, std::uint64_t family,
                 std::span<const std::byte> bytes, std::uint64_t place) {
  if (family == inet && bytes.size() >= 4) return decoder.embedded(items[0], bytes.first(4), TraceeAddress{place});
  if (family == inet6 && bytes.size() >= 16) return decoder.embedded(items[1], bytes.first(16), TraceeAddress{place});
  return bytes_of(decoder, items[2], bytes, place);
}

/// A structure whose last field, bytes, is no longer than this.
Value cut_last(Value structure, std::uint64_t length) {
  if (structure.children.empty() || structure.children.back().form != Value::Form::bytes) return structure;
  Value& last = structure.children.back();
  last.bytes = last.bytes.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(length, last.bytes.size())));
  last.truncated = false;
  return structure;
}

}  // namespace

Value decode_socket_bits(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr std::array<Item, 11> bits{u8("recverr"),         u8("is_icsk"),      u8("freebind"),
                                             u8("hdrincl"),         u8("mc_loop"),      u8("transparent"),
                                             u8("mc_all"),          u8("nodefrag"),     u8("bind_address_no_port"),
                                             u8("recverr_rfc4884"), u8("defer_connect")};
  static constexpr ConstantSet no_name{"inet_diag_unused_bits", {}, "bits 3..8"};
  static constexpr Item unused = choice("unused", no_name, Type::u8);
  const std::uint64_t all = decoder.number(Type::u16, bytes);
  std::vector<Value> fields;
  // Without -v, only those that are set.
  const bool whole = decoder.wanted().verbose;
  for (std::size_t i = 0; i < bits.size(); ++i) {
    const std::uint64_t bit = all >> i & 1U;
    if (whole || bit != 0) fields.push_back(decoder.scalar(bits[i], bit));
  }
  if (whole || all >> bits.size() != 0) fields.push_back(decoder.scalar(unused, all >> bits.size()));
  return decoder.node(item, Value::Form::structure, fields, raw);
}

Value decode_signature(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr StructOf head{"tcp_diag_md5sig", choice("tcpm_family", address_families, Type::u8),
                                 u8("tcpm_prefixlen"), u16("tcpm_keylen")};
  static constexpr std::array<Item, 3> address{ipv4("tcpm_addr"), ipv6("tcpm_addr"), in_hex(raw_bytes("tcpm_addr", 0))};
  static constexpr Item key = in_hex(raw_bytes("tcpm_key", 0));
  constexpr std::size_t address_at = 4;
  constexpr std::size_t key_at = 20;
  const Value first = decoder.structure(item, head, bytes, TraceeAddress{raw});
  if (first.children.size() != head.fields.size()) return first;  // the budget is spent
  std::vector<Value> fields(first.children.begin(), first.children.end());
  fields.push_back(
      address_of(decoder, address, fields[0].raw, bytes.subspan(address_at, key_at - address_at), raw + address_at));
  const auto whole = bytes.subspan(key_at);
  if (fields[2].raw != 0)
    fields.push_back(
        bytes_of(decoder, key, whole.first(std::min<std::size_t>(fields[2].raw, whole.size())), raw + key_at));
  return decoder.node(item, Value::Form::structure, fields, raw);
}

Value decode_host_condition(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr StructOf head{"inet_diag_hostcond", choice("family", address_families, Type::u8), u8("prefix_len"),
                                 pad(2), u32("port")};
  static constexpr std::array<Item, 3> address{ipv4("addr"), ipv6("addr"), in_hex(raw_bytes("addr", 0))};
  const std::size_t size = head.size[0];
  if (bytes.size() < size) return unknown_bytes(decoder, bytes, raw);
  const Value first = decoder.structure(item, head, bytes.first(size), TraceeAddress{raw});
  if (first.children.size() != 3 || bytes.size() == size || first.children[0].raw == 0) return first;
  std::vector<Value> fields(first.children.begin(), first.children.end());
  fields.push_back(address_of(decoder, address, fields[0].raw, bytes.subspan(size), raw + size));
  return decoder.node(item, Value::Form::structure, fields, raw);
}

Value decode_membership(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  const Value whole = decoder.structure(item, structs::packet_diag_mclist, bytes, TraceeAddress{raw});
  if (whole.children.size() != structs::packet_diag_mclist.fields.size()) return whole;  // the budget is spent
  return cut_last(whole, whole.children[3].raw);
}

Value decode_diag_protocol(Decoder& decoder, const Item& item, std::uint64_t /*raw*/,
                           std::span<const std::byte> bytes) {
  static constexpr Item one = choice("sdiag_protocol", netlink_protocols, Type::u8);
  static constexpr Item all = choice("sdiag_protocol", netlink_diag_everything, Type::u8);
  constexpr std::uint64_t everything = 255;
  const std::uint64_t protocol = decoder.number(item.type, bytes);
  return decoder.scalar(protocol == everything ? all : one, protocol);
}

namespace {

constexpr StructOf netlink_diag_req{"netlink_diag_req",
                                    choice("sdiag_family", address_families, Type::u8),
                                    custom_field("sdiag_protocol", 1, decode_diag_protocol),
                                    pad(2),
                                    u32("ndiag_ino"),
                                    flags("ndiag_show", netlink_diag_show),
                                    array("ndiag_cookie", element::u32, 2)};

constexpr FamilyBody by_family[] = {
    {1, {&structs::unix_diag_req}, {&structs::unix_diag_msg, &unix_answer}},
    {2, {&structs::inet_diag_req4, &inet_request}, {&structs::inet_diag_msg4, &inet_answer}},
    {10, {&structs::inet_diag_req6, &inet_request}, {&structs::inet_diag_msg6, &inet_answer}},
    {16, {&netlink_diag_req}, {&structs::netlink_diag_msg, &netlink_answer}},
    {17, {&structs::packet_diag_req}, {&structs::packet_diag_msg, &packet_answer}},
    {43, {&structs::smc_diag_req}, {&structs::smc_diag_msg, &smc_answer}},
};
constexpr FamilyBody at_first[] = {
    {2, {&structs::inet_diag_old_req4, &inet_request}, {&structs::inet_diag_msg4, &inet_answer}},
    {10, {&structs::inet_diag_old_req6, &inet_request}, {&structs::inet_diag_msg6, &inet_answer}},
};

constexpr Message lines[] = {
    {"TCPDIAG_GETSOCK", 18, Does::gets, {}, at_first},
    {"DCCPDIAG_GETSOCK", 19, Does::gets, {}, at_first},
    {"SOCK_DIAG_BY_FAMILY", 20, Does::gets, {}, by_family},
    {"SOCK_DESTROY", 21, Does::gets, {}, by_family},
};
constexpr MessagesOf messages{"sock_diag_types", "SOCK_DIAG_???", lines};

}  // namespace

const Messages& sock_diag_messages() {
  return messages;
}

}  // namespace callgate::decode::netlink
