// The messages of NETLINK_ROUTE (linux/rtnetlink.h).
#include "decode/netlink/route.h"

#include <array>

#include "decode/decoder.h"
#include "decode/netlink/bridge_vlans.h"
#include "decode/netlink/link.h"
#include "decode/netlink/neighbour.h"
#include "decode/netlink/traffic.h"
#include "decode/netlink/walk.h"

namespace callgate::decode::netlink {

// The protocol of a next hop, and its address.
Value decode_via(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr Item family = choice("rtvia_family", address_families, Type::u16);
  static constexpr Item address4 = ipv4("rtvia_addr");
  static constexpr Item address6 = ipv6("rtvia_addr");
  static constexpr Item other = in_hex(raw_bytes("rtvia_addr", 0));
  constexpr std::size_t size = 2;
  constexpr std::uint64_t af_inet = 2;
  constexpr std::uint64_t af_inet6 = 10;
  if (bytes.size() < size) return unknown_bytes(decoder, bytes, raw);
  const std::uint64_t which = decoder.number(family.type, bytes);
  const auto rest = bytes.subspan(size);
  const TraceeAddress place{raw + size};
  std::array<Value, 2> fields{decoder.scalar(family, which)};
  if (which == af_inet && rest.size() >= 4) {
    fields[1] = decoder.embedded(address4, rest.first(4), place);
  } else if (which == af_inet6 && rest.size() >= 16) {
    fields[1] = decoder.embedded(address6, rest.first(16), place);
  } else {
    fields[1] = bytes_of(decoder, other, rest, place.value);
  }
  return decoder.node(item, Value::Form::structure, std::span(fields).first(rest.empty() ? 1 : 2), raw);
}

constinit const Attributes properties{.type = link.type, .lines = property_lines};
constinit const Attributes peer{.type = link.type, .lines = link_lines};
constinit const Attributes actions = numbered(nested(action));
constinit const Attributes taprio_schedule{.type = taprio.type, .lines = taprio_lines};
constinit const Attributes hop_route{.type = route.type, .lines = route_lines};

namespace {

constexpr Body of_link{&structs::ifinfomsg, &link};
constexpr Body of_address{&structs::ifaddrmsg, &address};
constexpr Body of_route{&structs::rtmsg, &route};
// With AF_BRIDGE, forwarding entries are asked for by a link.
constexpr FamilyBody by_bridge[] = {{7, of_link, of_link}};
constexpr Body of_neighbour{&structs::ndmsg, &neighbour};
constexpr Body of_rule{&structs::fib_rule_hdr, &rule};
constexpr Body of_traffic{&structs::tcmsg, &traffic};
constexpr Body of_action{&structs::tcamsg, &action_root};
constexpr Body of_table{&structs::ndtmsg, &neighbour_table};
constexpr Body of_label{&structs::ifaddrlblmsg, &address_label};
constexpr Body of_dcb{&structs::dcbmsg, &dcb};
constexpr Body of_settings{&structs::netconfmsg, &netconf};
constexpr Body of_groups{&structs::br_port_msg, &multicast_database};
constexpr Body of_namespace{&structs::rtgenmsg, &nsid};
constexpr Body of_statistics{&structs::if_stats_msg, &link_statistics};
constexpr Body of_report{&structs::rtgenmsg, nullptr, true};
constexpr Body of_hop{&structs::nhmsg, &nexthop};
constexpr Body of_prefix{&structs::prefixmsg, &prefix};
constexpr Body of_option{&structs::nduseroptmsg, nullptr, true};
constexpr Body of_vlan{&structs::br_vlan_msg, &bridge_vlans};
constexpr Body of_vlans{&structs::br_vlan_msg, &bridge_vlan_dump};
constexpr Body of_identifiers{&structs::tunnel_msg, &network_identifier_filter};

constexpr Message lines[] = {
    {"RTM_NEWLINK", 16, Does::makes, of_link},
    {"RTM_DELLINK", 17, Does::removes, of_link},
    {"RTM_GETLINK", 18, Does::gets, of_link},
    {"RTM_SETLINK", 19, Does::something, of_link},
    {"RTM_NEWADDR", 20, Does::makes, of_address},
    {"RTM_DELADDR", 21, Does::removes, of_address},
    {"RTM_GETADDR", 22, Does::gets, of_address},
    {"RTM_NEWROUTE", 24, Does::makes, of_route},
    {"RTM_DELROUTE", 25, Does::removes, of_route},
    {"RTM_GETROUTE", 26, Does::gets, of_route},
    {"RTM_NEWNEIGH", 28, Does::makes, of_neighbour},
    {"RTM_DELNEIGH", 29, Does::removes, of_neighbour},
    {"RTM_GETNEIGH", 30, Does::gets, of_neighbour, by_bridge},
    {"RTM_NEWRULE", 32, Does::makes, of_rule},
    {"RTM_DELRULE", 33, Does::removes, of_rule},
    {"RTM_GETRULE", 34, Does::gets, of_rule},
    {"RTM_NEWQDISC", 36, Does::makes, of_traffic},
    {"RTM_DELQDISC", 37, Does::removes, of_traffic},
    {"RTM_GETQDISC", 38, Does::gets, of_traffic},
    {"RTM_NEWTCLASS", 40, Does::makes, of_traffic},
    {"RTM_DELTCLASS", 41, Does::removes, of_traffic},
    {"RTM_GETTCLASS", 42, Does::gets, of_traffic},
    {"RTM_NEWTFILTER", 44, Does::makes, of_traffic},
    {"RTM_DELTFILTER", 45, Does::removes, of_traffic},
    {"RTM_GETTFILTER", 46, Does::gets, of_traffic},
    {"RTM_NEWACTION", 48, Does::makes, of_action},
    {"RTM_DELACTION", 49, Does::gets, of_action},  // with NLM_F_ROOT it flushes
    {"RTM_GETACTION", 50, Does::gets, of_action},
    {"RTM_NEWPREFIX", 52, Does::makes, of_prefix},
    {"RTM_NEWMULTICAST", 56, Does::makes, of_address},
    {"RTM_DELMULTICAST", 57, Does::removes, of_address},
    {"RTM_GETMULTICAST", 58, Does::gets, of_address},
    {"RTM_NEWANYCAST", 60, Does::makes, of_address},
    {"RTM_DELANYCAST", 61, Does::removes, of_address},
    {"RTM_GETANYCAST", 62, Does::gets, of_address},
    {"RTM_NEWNEIGHTBL", 64, Does::makes, of_table},
    {"RTM_GETNEIGHTBL", 66, Does::gets, of_table},
    {"RTM_SETNEIGHTBL", 67, Does::something, of_table},
    {"RTM_NEWNDUSEROPT", 68, Does::makes, of_option},
    {"RTM_NEWADDRLABEL", 72, Does::makes, of_label},
    {"RTM_DELADDRLABEL", 73, Does::removes, of_label},
    {"RTM_GETADDRLABEL", 74, Does::gets, of_label},
    {"RTM_GETDCB", 78, Does::gets, of_dcb},
    {"RTM_SETDCB", 79, Does::something, of_dcb},
    {"RTM_NEWNETCONF", 80, Does::makes, of_settings},
    {"RTM_DELNETCONF", 81, Does::removes, of_settings},
    {"RTM_GETNETCONF", 82, Does::gets, of_settings},
    {"RTM_NEWMDB", 84, Does::makes, of_groups},
    {"RTM_DELMDB", 85, Does::removes, of_groups},
    {"RTM_GETMDB", 86, Does::gets, of_groups},
    {"RTM_NEWNSID", 88, Does::makes, of_namespace},
    {"RTM_DELNSID", 89, Does::removes, of_namespace},
    {"RTM_GETNSID", 90, Does::gets, of_namespace},
    {"RTM_NEWSTATS", 92, Does::makes, of_statistics},
    {"RTM_GETSTATS", 94, Does::gets, of_statistics},
    {"RTM_SETSTATS", 95, Does::something, of_statistics},
    {"RTM_NEWCACHEREPORT", 96, Does::makes, of_report},
    {"RTM_NEWCHAIN", 100, Does::makes, of_traffic},
    {"RTM_DELCHAIN", 101, Does::removes, of_traffic},
    {"RTM_GETCHAIN", 102, Does::gets, of_traffic},
    {"RTM_NEWNEXTHOP", 104, Does::makes, of_hop},
    {"RTM_DELNEXTHOP", 105, Does::removes, of_hop},
    {"RTM_GETNEXTHOP", 106, Does::gets, of_hop},
    {"RTM_NEWLINKPROP", 108, Does::makes, of_link},
    {"RTM_DELLINKPROP", 109, Does::removes, of_link},
    {"RTM_GETLINKPROP", 110, Does::gets, of_link},
    {"RTM_NEWVLAN", 112, Does::makes, of_vlan},
    {"RTM_DELVLAN", 113, Does::removes, of_vlan},
    {"RTM_GETVLAN", 114, Does::gets, of_vlans},
    {"RTM_NEWNEXTHOPBUCKET", 116, Does::makes, of_hop},
    {"RTM_DELNEXTHOPBUCKET", 117, Does::removes, of_hop},
    {"RTM_GETNEXTHOPBUCKET", 118, Does::gets, of_hop},
    {"RTM_NEWTUNNEL", 120, Does::makes, of_identifiers},
    {"RTM_DELTUNNEL", 121, Does::removes, of_identifiers},
    {"RTM_GETTUNNEL", 122, Does::gets, of_identifiers},
};
constexpr MessagesOf messages{"route_types", "RTM_???", lines};

}  // namespace

const Messages& route_messages() {
  return messages;
}

}  // namespace callgate::decode::netlink
