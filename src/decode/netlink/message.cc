#include "decode/netlink/message.h"

#include "decode/netlink/items.h"
#include "decode/structs/netlink.h"

namespace callgate::decode::netlink {
namespace {

// linux/netlink.h
constexpr Constant attribute_flag_values[] = {{"NLA_F_NESTED", 0x8000}, {"NLA_F_NET_BYTEORDER", 0x4000}};
constexpr ConstantSet attribute_flag_names{"netlink_attribute_flags", attribute_flag_values, "NLA_F_???"};

constexpr Item cookie = all_of(number8);
constexpr Attribute error_lines[] = {
    {"NLMSGERR_ATTR_UNUSED", 0},         {"NLMSGERR_ATTR_MSG", 1, text}, {"NLMSGERR_ATTR_OFFS", 2, number32},
    {"NLMSGERR_ATTR_COOKIE", 3, cookie}, {"NLMSGERR_ATTR_POLICY", 4},    {"NLMSGERR_ATTR_MISS_TYPE", 5},
    {"NLMSGERR_ATTR_MISS_NEST", 6},
};
constexpr AttributesOf errors{"netlink_error_attributes", "NLMSGERR_ATTR_???", error_lines};

constexpr int route = 0;
constexpr int sock_diag = 4;
constexpr int xfrm = 6;
constexpr int selinux = 7;
constexpr int audit = 9;
constexpr int netfilter = 12;
constexpr std::uint64_t error_type = 2;  // NLMSG_ERROR

Known known_in(const Messages& messages, const Message* line, std::uint8_t family, Asks asks) {
  Known known{.type = &messages.type};
  if (line == nullptr) return known;
  known.does = line->does;
  known.body = line->body;
  for (const FamilyBody& one : line->families) {
    if (one.family == family) known.body = asks == Asks::nothing || asks == Asks::notice ? one.answer : one.question;
  }
  if (asks == Asks::all && line->dump != nullptr) known.body = *line->dump;
  return known;
}

// Four types of each kind of object: RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK, RTM_SETLINK.
constexpr Does done_by_route_type(std::uint64_t type) {
  constexpr Does by_place[] = {Does::makes, Does::removes, Does::gets, Does::something};
  return by_place[type % 4];
}

}  // namespace

constinit const ConstantSet no_names{"netlink_numbers", {}, {}};
constinit const Upper attribute_flags{&attribute_flag_names, attribute_flag_bits, 0};

const Attributes& error_attributes() {
  return errors;
}

const Item& header_flags(Does does) {
  static constexpr std::array<Item, all_deeds.size()> items{
      flags("nlmsg_flags", netlink_flags, Type::u16), flags("nlmsg_flags", netlink_new_flags, Type::u16),
      flags("nlmsg_flags", netlink_get_flags, Type::u16), flags("nlmsg_flags", netlink_delete_flags, Type::u16),
      flags("nlmsg_flags", netlink_acknowledge_flags, Type::u16)};
  return items[static_cast<std::size_t>(does)];
}

std::vector<const Messages*> all_messages() {
  std::vector<const Messages*> all{&route_messages(), &sock_diag_messages(), &generic_messages(),
                                   &audit_messages(), &selinux_messages(),   &xfrm_messages()};
  for (const Messages* messages : netfilter_messages()) {
    if (messages != nullptr) all.push_back(messages);
  }
  return all;
}

Known known_message(int protocol, std::uint64_t type, std::uint8_t family, Asks asks, std::string_view generic_family) {
  if (type < first_own_type) return {.does = type == error_type ? Does::acknowledges : Does::something};
  Known known;
  switch (protocol) {
    case route:
      known = known_in(route_messages(), route_messages().find(type), family, asks);
      if (known.does == Does::something) known.does = done_by_route_type(type);
      known.by_family = true;
      return known;
    case sock_diag:
      known = known_in(sock_diag_messages(), sock_diag_messages().find(type), family, asks);
      known.does = Does::gets;
      known.by_family = true;
      return known;
    case generic_protocol:
      known = known_in(generic_messages(), generic_messages().find(type), family, asks);
      if (known.body.fixed == nullptr) known.body = generic_body(generic_family, family, asks);
      known.does = Does::gets;
      return known;
    case xfrm:
      return known_in(xfrm_messages(), xfrm_messages().find(type), family, asks);
    case selinux:
      return known_in(selinux_messages(), selinux_messages().find(type), family, asks);
    case audit:
      return known_in(audit_messages(), audit_messages().find(type), family, asks);
    case netfilter:
      return known_netfilter_message(type);
    default:
      return known;
  }
}

}  // namespace callgate::decode::netlink
