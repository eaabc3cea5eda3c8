#include <doctest/doctest.h>
#include <linux/audit.h>
#include <linux/dcbnl.h>
#include <linux/fib_rules.h>
#include <linux/gen_stats.h>
#include <linux/genetlink.h>
#include <linux/if_addrlabel.h>
#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/if_tunnel.h>
#include <linux/inet_diag.h>
#include <linux/lwtunnel.h>
#include <linux/mpls_iptunnel.h>
#include <linux/neighbour.h>
#include <linux/net_namespace.h>
#include <linux/netconf.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <linux/netlink_diag.h>
#include <linux/nexthop.h>
#include <linux/packet_diag.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>
#include <linux/smc_diag.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <linux/veth.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <random>
#include <string>

#include "decode/structs/netlink.h"
#include "decode/structs/netlink_diag.h"
#include "decode/structs/netlink_link.h"
#include "decode/structs/netlink_route.h"
#include "decode/structs/netlink_traffic.h"
#include "decoding.h"
#include "netlink_sent.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;
using namespace std::string_view_literals;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);

}  // namespace

TEST_CASE("netlink's structs are laid out as C lays them out") {
  CHECK(structs::nlmsghdr.size[lp64] == sizeof(nlmsghdr));
  CHECK(structs::ifinfomsg.size[lp64] == sizeof(ifinfomsg));
  CHECK(structs::ifaddrmsg.size[lp64] == sizeof(ifaddrmsg));
  CHECK(structs::rtmsg.size[lp64] == sizeof(rtmsg));
  CHECK(structs::ndmsg.size[lp64] == sizeof(ndmsg));
  CHECK(structs::inet_diag_req4.size[lp64] == sizeof(inet_diag_req_v2));
  CHECK(structs::inet_diag_req6.size[lp64] == sizeof(inet_diag_req_v2));
  CHECK(structs::inet_diag_msg4.size[lp64] == sizeof(inet_diag_msg));
  CHECK(structs::unix_diag_req.size[lp64] == sizeof(unix_diag_req));
  CHECK(structs::unix_diag_msg.size[lp64] == sizeof(unix_diag_msg));
  CHECK(structs::rta_cacheinfo.size[lp64] == sizeof(rta_cacheinfo));
  CHECK(structs::rtnl_link_stats.size[lp64] == sizeof(rtnl_link_stats));
  CHECK(structs::tcmsg.size[lp64] == sizeof(tcmsg));
  CHECK(structs::tcamsg.size[lp64] == sizeof(tcamsg));
  CHECK(structs::ndtmsg.size[lp64] == sizeof(ndtmsg));
  CHECK(structs::ndt_config.size[lp64] == sizeof(ndt_config));
  CHECK(structs::ndt_stats.size[lp64] == sizeof(ndt_stats));
  CHECK(structs::ifaddrlblmsg.size[lp64] == sizeof(ifaddrlblmsg));
  CHECK(structs::dcbmsg.size[lp64] == sizeof(dcbmsg));
  CHECK(structs::netconfmsg.size[lp64] == sizeof(netconfmsg));
  CHECK(structs::rtgenmsg.size[lp64] == sizeof(rtgenmsg));
  CHECK(structs::nhmsg.size[lp64] == sizeof(nhmsg));
  CHECK(structs::nexthop_grp.size[lp64] == sizeof(nexthop_grp));
  CHECK(structs::fib_rule_hdr.size[lp64] == sizeof(fib_rule_hdr));
  CHECK(structs::fib_rule_uid_range.size[lp64] == sizeof(fib_rule_uid_range));
  CHECK(structs::fib_rule_port_range.size[lp64] == sizeof(fib_rule_port_range));
  CHECK(structs::rta_mfc_stats.size[lp64] == sizeof(rta_mfc_stats));
  CHECK(structs::rtnexthop.size[lp64] == sizeof(rtnexthop));
  CHECK(structs::br_port_msg.size[lp64] == sizeof(br_port_msg));
  CHECK(structs::br_mdb_entry.size[lp64] == sizeof(br_mdb_entry));
  CHECK(structs::rtnl_link_stats64.size[lp64] == sizeof(rtnl_link_stats64));
  CHECK(structs::rtnl_link_ifmap.size[lp64] == sizeof(rtnl_link_ifmap));
  CHECK(structs::ifla_bridge_id.size[lp64] == sizeof(ifla_bridge_id));
  CHECK(structs::br_boolopt_multi.size[lp64] == sizeof(br_boolopt_multi));
  CHECK(structs::bridge_vlan_info.size[lp64] == sizeof(bridge_vlan_info));
  CHECK(structs::bridge_vlan_xstats.size[lp64] == sizeof(bridge_vlan_xstats));
  CHECK(structs::bridge_stp_xstats.size[lp64] == sizeof(bridge_stp_xstats));
  CHECK(structs::br_mcast_stats.size[lp64] == sizeof(br_mcast_stats));
  CHECK(structs::ifla_vf_mac.size[lp64] == sizeof(ifla_vf_mac));
  CHECK(structs::ifla_vf_broadcast.size[lp64] == sizeof(ifla_vf_broadcast));
  CHECK(structs::ifla_vf_vlan.size[lp64] == sizeof(ifla_vf_vlan));
  CHECK(structs::ifla_vf_vlan_info.size[lp64] == sizeof(ifla_vf_vlan_info));
  CHECK(structs::ifla_vf_rate.size[lp64] == sizeof(ifla_vf_rate));
  CHECK(structs::ifla_vf_link_state.size[lp64] == sizeof(ifla_vf_link_state));
  CHECK(structs::ifla_vf_guid.size[lp64] == sizeof(ifla_vf_guid));
  CHECK(structs::ifla_port_vsi.size[lp64] == sizeof(ifla_port_vsi));
  CHECK(structs::ifla_cacheinfo.size[lp64] == sizeof(ifla_cacheinfo));
  CHECK(structs::if_stats_msg.size[lp64] == sizeof(if_stats_msg));
  CHECK(structs::audit_rule_data.size[lp64] == sizeof(audit_rule_data));
  CHECK(structs::prefixmsg.size[lp64] == sizeof(prefixmsg));
  CHECK(structs::prefix_cacheinfo.size[lp64] == sizeof(prefix_cacheinfo));
  CHECK(structs::nduseroptmsg.size[lp64] == sizeof(nduseroptmsg));
  CHECK(structs::br_vlan_msg.size[lp64] == sizeof(br_vlan_msg));
  CHECK(structs::tunnel_msg.size[lp64] == sizeof(tunnel_msg));
  CHECK(structs::tc_stats.size[lp64] == sizeof(tc_stats));
  CHECK(structs::tc_estimator.size[lp64] == sizeof(tc_estimator));
  CHECK(structs::tc_sizespec.size[lp64] == sizeof(tc_sizespec));
  CHECK(structs::gnet_stats_basic.size[lp64] == sizeof(gnet_stats_basic));
  CHECK(structs::gnet_stats_rate_est64.size[lp64] == sizeof(gnet_stats_rate_est64));
  CHECK(structs::gnet_stats_queue.size[lp64] == sizeof(gnet_stats_queue));
  CHECK(structs::inet_diag_old_req4.size[lp64] == sizeof(inet_diag_req));
  CHECK(structs::inet_diag_old_req6.size[lp64] == sizeof(inet_diag_req));
  CHECK(structs::inet_diag_bc_op.size[lp64] == sizeof(inet_diag_bc_op));
  CHECK(structs::inet_diag_markcond.size[lp64] == sizeof(inet_diag_markcond));
  CHECK(structs::inet_diag_meminfo.size[lp64] == sizeof(inet_diag_meminfo));
  CHECK(structs::tcpvegas_info.size[lp64] == sizeof(tcpvegas_info));
  CHECK(structs::tcp_dctcp_info.size[lp64] == sizeof(tcp_dctcp_info));
  CHECK(structs::tcp_bbr_info.size[lp64] == sizeof(tcp_bbr_info));
  CHECK(structs::unix_diag_vfs.size[lp64] == sizeof(unix_diag_vfs));
  CHECK(structs::unix_diag_rqlen.size[lp64] == sizeof(unix_diag_rqlen));
  CHECK(structs::netlink_diag_ring.size[lp64] == sizeof(netlink_diag_ring));
  CHECK(structs::netlink_diag_msg.size[lp64] == sizeof(netlink_diag_msg));
  CHECK(structs::packet_diag_req.size[lp64] == sizeof(packet_diag_req));
  CHECK(structs::packet_diag_msg.size[lp64] == sizeof(packet_diag_msg));
  CHECK(structs::packet_diag_info.size[lp64] == sizeof(packet_diag_info));
  CHECK(structs::packet_diag_ring.size[lp64] == sizeof(packet_diag_ring));
  CHECK(structs::smc_diag_req.size[lp64] == sizeof(smc_diag_req));
  CHECK(structs::genlmsghdr.size[lp64] == sizeof(genlmsghdr));
  CHECK(structs::nfgenmsg.size[lp64] == sizeof(nfgenmsg));
  CHECK(structs::audit_status.size[lp64] == sizeof(audit_status));
  CHECK(structs::audit_features.size[lp64] == sizeof(audit_features));
  CHECK(structs::audit_tty_status.size[lp64] == sizeof(audit_tty_status));
  CHECK(structs::nda_cacheinfo.size[lp64] == sizeof(nda_cacheinfo));
  CHECK(structs::ifa_cacheinfo.size[lp64] == sizeof(ifa_cacheinfo));
}

TEST_CASE("a message is its header, its body and its attributes") {
  rtmsg route{};
  route.rtm_family = AF_INET;
  const Bytes payload = Bytes{}.add(route).add(nlattr{.nla_len = 8, .nla_type = RTA_DST}).text("\x7f\0\0\1"sv);
  const Sent sent(message(36, RTM_GETROUTE, payload.view()).view(), NETLINK_ROUTE);
  const Value& parts = target(sent.buffer());
  REQUIRE(parts.children.size() == 3);
  CHECK(name_of(field(parts.children[0], "nlmsg_type")) == "RTM_GETROUTE");
  CHECK(field(parts.children[1], "rtm_family").raw == AF_INET);
  const Value& attribute = parts.children[2];
  CHECK(field(attribute.children[0], "nla_len").raw == 8);
  CHECK(attribute.children[1].item->kind == Kind::ipv4);
  CHECK(attribute.children[1].raw == 0x7f000001);
}

TEST_CASE("what no netlink socket sends, and what no header can be, are bytes") {
  const Bytes bytes = message(16, NLMSG_NOOP, {});
  CHECK(Sent(bytes.view(), std::nullopt).buffer().form == Value::Form::bytes);
  CHECK(Sent(message(15, NLMSG_NOOP, {}).view(), NETLINK_ROUTE).buffer().form == Value::Form::bytes);
  CHECK(Sent(message(0x20544547, NLMSG_NOOP, {}).view(), NETLINK_ROUTE).buffer().form == Value::Form::bytes);
  CHECK(Sent("add@/devices/virtual/x"sv, NETLINK_KOBJECT_UEVENT).buffer().form == Value::Form::bytes);
}

TEST_CASE("a message that was cut off shows as far as it goes") {
  CHECK(target(Sent(message(170, NLMSG_NOOP, {}).view(), NETLINK_ROUTE).buffer()).form == Value::Form::structure);
}

TEST_CASE("several messages, one of them with a length that is a lie") {
  const Bytes bytes = Bytes{}.text(message(16, NLMSG_NOOP, {}).view()).text(message(3, NLMSG_NOOP, {}).view());
  const Sent sent(bytes.view(), NETLINK_ROUTE);
  CHECK(target(sent.buffer()).children.size() == 2);
}

TEST_CASE("attributes that have no length end") {
  rtmsg route{};
  route.rtm_family = AF_INET;
  const Bytes payload = Bytes{}.add(route).text(std::string(400, '\0'));
  const Sent sent(message(428, RTM_GETROUTE, payload.view()).view(), NETLINK_ROUTE);
  CHECK(target(sent.buffer()).children.size() == 3);
}

TEST_CASE("an error holds the message that it answers, as deep as that goes but no deeper") {
  std::string inner(message(16, NLMSG_NOOP, {}).view());
  for (int i = 0; i < 1000; ++i) {
    const Bytes payload = Bytes{}.add(-95).text(inner);
    inner = message(16 + payload.view().size(), NLMSG_ERROR, payload.view()).view();
  }
  const Sent sent(inner, NETLINK_GENERIC);
  const Value* error = &target(sent.buffer()).children[1];
  CHECK(static_cast<std::int64_t>(field(*error, "error").raw) == -95);
  int depth = 0;
  while (error->form == Value::Form::structure) {
    error = &field(*error, "msg").children[1];
    ++depth;
  }
  CHECK(depth > 2);
  CHECK(depth < 20);
  CHECK(error->form == Value::Form::bytes);
}

TEST_CASE("an error that is capped holds the header alone, and then what the kernel says") {
  const Bytes said = Bytes{}.add(nlattr{.nla_len = 8, .nla_type = NLMSGERR_ATTR_MSG}).text("no!\0"sv);
  const Bytes payload = Bytes{}.add(-22).text(message(100, RTM_GETLINK, {}).view()).text(said.view());
  nlmsghdr header{};
  header.nlmsg_len = static_cast<unsigned>(16 + payload.view().size());
  header.nlmsg_type = NLMSG_ERROR;
  header.nlmsg_flags = NLM_F_CAPPED | NLM_F_ACK_TLVS;
  const Sent sent(Bytes{}.add(header).text(payload.view()).view(), NETLINK_ROUTE);
  const Value& both = target(sent.buffer()).children[1];
  REQUIRE(both.form == Value::Form::array);
  CHECK(name_of(field(field(both.children[0], "msg"), "nlmsg_type")) == "RTM_GETLINK");
  CHECK(both.children[1].children[1].bytes == "no!");
}

namespace {

std::size_t depth_of(const Value& value) {
  std::size_t deepest = 0;
  for (const Value& child : value.children) deepest = std::max(deepest, depth_of(child));
  return deepest + 1;
}
std::size_t nodes_of(const Value& value) {
  std::size_t all = 1;
  for (const Value& child : value.children) all += nodes_of(child);
  return all;
}

}  // namespace

TEST_CASE("the kind of a link selects what its data are") {
  const auto link = [](std::string_view kind) {
    const std::string info = attribute(IFLA_INFO_KIND, kind) +
                             attribute(IFLA_INFO_DATA | NLA_F_NESTED, attribute(IFLA_BR_STP_STATE, "\1\0\0\0"sv));
    return netlink_message(RTM_NEWLINK, with_attributes(ifinfomsg{}, attribute(IFLA_LINKINFO, info)));
  };
  const Sent bridge(link("bridge"), NETLINK_ROUTE);
  const Value& data = target(bridge.buffer()).children[2].children[1].children[1];
  CHECK(field(data.children[0], "nla_type").raw == (IFLA_INFO_DATA | NLA_F_NESTED));
  CHECK(name_of(field(data.children[1].children[0], "nla_type")) == "IFLA_BR_STP_STATE");
  CHECK(data.children[1].children[1].raw == 1);
  const Sent other(link("nosuch"), NETLINK_ROUTE);
  CHECK(target(other.buffer()).children[2].children[1].children[1].children[1].form == Value::Form::bytes);
}

TEST_CASE("a link in a link: the other end of a pair") {
  const std::string peer = with_attributes(ifinfomsg{}, attribute(IFLA_IFNAME, "other\0"sv));
  const std::string info =
      attribute(IFLA_INFO_KIND, "veth") + attribute(IFLA_INFO_DATA, attribute(VETH_INFO_PEER, peer));
  const Sent sent(netlink_message(RTM_NEWLINK, with_attributes(ifinfomsg{}, attribute(IFLA_LINKINFO, info))),
                  NETLINK_ROUTE);
  const Value& data = target(sent.buffer()).children[2].children[1].children[1].children[1];
  CHECK(name_of(field(data.children[0], "nla_type")) == "VETH_INFO_PEER");
  CHECK(data.children[1].item->structure->name == "ifinfomsg");
  CHECK(name_of(field(data.children[2].children[0], "nla_type")) == "IFLA_IFNAME");
}

TEST_CASE("of tunnels of the same kind the addresses are of IPv4 or of IPv6") {
  const auto remote = [](std::string_view kind, int type) {
    const std::string info = attribute(IFLA_INFO_KIND, kind) +
                             attribute(IFLA_INFO_DATA, attribute(type, "\x0a\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0"sv));
    const Sent sent(netlink_message(RTM_NEWLINK, with_attributes(ifinfomsg{}, attribute(IFLA_LINKINFO, info))),
                    NETLINK_ROUTE);
    return target(sent.buffer()).children[2].children[1].children[1].children[1].children[1].item->kind;
  };
  CHECK(remote("gre", IFLA_GRE_REMOTE) == Kind::ipv4);
  CHECK(remote("ip6gre", IFLA_GRE_REMOTE) == Kind::ipv6);
  CHECK(remote("ipip", IFLA_IPTUN_REMOTE) == Kind::ipv4);
  CHECK(remote("ip6tnl", IFLA_IPTUN_REMOTE) == Kind::ipv6);
  CHECK(remote("vti", IFLA_VTI_REMOTE) == Kind::ipv4);
  CHECK(remote("vti6", IFLA_VTI_REMOTE) == Kind::ipv6);
}

TEST_CASE("the ports of a bond") {
  const std::string targets = attribute(0, "\x7f\0\0\1"sv) + attribute(1, "\x7f\0\0\2"sv);
  const std::string info =
      attribute(IFLA_INFO_KIND, "bond") +
      attribute(IFLA_INFO_DATA, attribute(IFLA_BOND_MODE, "\4"sv) + attribute(IFLA_BOND_ARP_IP_TARGET, targets));
  const Sent sent(netlink_message(RTM_NEWLINK, with_attributes(ifinfomsg{}, attribute(IFLA_LINKINFO, info))),
                  NETLINK_ROUTE);
  const Value& data = target(sent.buffer()).children[2].children[1].children[1].children[1];
  CHECK(name_of(data.children[0].children[1]) == "BOND_MODE_8023AD");
  const Value& second = data.children[1].children[1].children[1];
  CHECK(field(second.children[0], "nla_type").raw == 1);
  CHECK(second.children[1].raw != 0);
}

TEST_CASE("the family of a message selects what its attributes are") {
  const auto link = [](unsigned char family) {
    ifinfomsg body{};
    body.ifi_family = family;
    return netlink_message(RTM_NEWLINK,
                           with_attributes(body, attribute(IFLA_AF_SPEC, attribute(AF_INET, "\1\2\3\4"sv))));
  };
  const Sent any(link(AF_UNSPEC), NETLINK_ROUTE);
  CHECK(name_of(field(target(any.buffer()).children[2].children[1].children[0], "nla_type")) == "AF_INET");
  const Sent bridge(link(AF_BRIDGE), NETLINK_ROUTE);
  CHECK(name_of(field(target(bridge.buffer()).children[2].children[1].children[0], "nla_type")) ==
        "IFLA_BRIDGE_VLAN_INFO");
}

TEST_CASE("elements whose indices have names") {
  const std::string statistics(40 * sizeof(std::uint32_t), '\0');
  const std::string inet = attribute(AF_INET, attribute(IFLA_INET_CONF, statistics));
  const Sent sent(netlink_message(RTM_NEWLINK, with_attributes(ifinfomsg{}, attribute(IFLA_AF_SPEC, inet))),
                  NETLINK_ROUTE);
  const Value& settings = target(sent.buffer()).children[2].children[1].children[1].children[1];
  REQUIRE(settings.children.size() == 32);
  CHECK(settings.truncated);
  CHECK(settings.children[0].item->name == "[IPV4_DEVCONF_FORWARDING-1]");
}

TEST_CASE("a question of sock_diag and its answer have one type") {
  const std::string body(sizeof(unix_diag_req), '\1');
  const auto shown = [&body](unsigned short flags) {
    nlmsghdr header{};
    header.nlmsg_len = static_cast<unsigned>(sizeof header + body.size());
    header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    header.nlmsg_flags = flags;
    const Sent sent(with_attributes(header, body), NETLINK_SOCK_DIAG);
    return has_field(target(sent.buffer()).children[1], "udiag_show");
  };
  CHECK(shown(NLM_F_REQUEST));
  CHECK_FALSE(shown(0));
}

TEST_CASE("the family that the controller tells of names its operations") {
  const std::string operation = attribute(1, attribute(CTRL_ATTR_OP_ID, "\1\0\0\0"sv));
  const auto shown = [&operation](std::string_view family) {
    const std::string attributes = attribute(CTRL_ATTR_FAMILY_NAME, family) + attribute(CTRL_ATTR_OPS, operation);
    const Sent sent(netlink_message(GENL_ID_CTRL, with_attributes(genlmsghdr{}, attributes)), NETLINK_GENERIC);
    return std::string(name_of(target(sent.buffer()).children[2].children[1].children[1].children[1].children[1]));
  };
  CHECK(shown("TASKSTATS\0"sv) == "TASKSTATS_CMD_GET");
  CHECK(shown("nosuch\0"sv) == "CTRL_CMD_NEWFAMILY");
}

TEST_CASE("attributes too long, too short and without a length") {
  const std::string whole = attribute(IFA_LOCAL, "\1\2\3\4"sv);
  ifaddrmsg body{};
  body.ifa_family = AF_INET;
  for (const int length : {0, 1, 3, 5, 7, 9, 100, 0xffff}) {
    CAPTURE(length);
    std::string attributes = whole + whole;
    attributes[0] = static_cast<char>(length & 0xff);
    attributes[1] = static_cast<char>(length >> 8);
    const Sent sent(netlink_message(RTM_NEWADDR, with_attributes(body, attributes)), NETLINK_ROUTE);
    const Value& parts = target(sent.buffer());
    REQUIRE(parts.children.size() == 3);
    CHECK(nodes_of(parts) < 40);
  }
}

TEST_CASE("next hops within next hops end") {
  std::string inner;
  for (int i = 0; i < 200; ++i) {
    rtnexthop hop{};
    const std::string around = inner.empty() ? inner : attribute(RTA_MULTIPATH, inner);
    hop.rtnh_len = static_cast<unsigned short>(sizeof hop + around.size());
    inner = with_attributes(hop, around);
  }
  const Sent sent(netlink_message(RTM_NEWROUTE, with_attributes(rtmsg{}, attribute(RTA_MULTIPATH, inner))),
                  NETLINK_ROUTE);
  CHECK(depth_of(target(sent.buffer())) > 10);
  CHECK(depth_of(target(sent.buffer())) < 100);
}

TEST_CASE("a next hop that says it has no length ends the list") {
  const std::string hops(64, '\0');
  const Sent sent(netlink_message(RTM_NEWROUTE, with_attributes(rtmsg{}, attribute(RTA_MULTIPATH, hops))),
                  NETLINK_ROUTE);
  CHECK(nodes_of(target(sent.buffer())) < 40);
}

TEST_CASE("whatever bytes a netlink socket carries, decoding them ends, and soon") {
  std::mt19937 random(1);
  for (const int protocol : {0, 4, 6, 7, 9, 12, 16, 31}) {
    for (int i = 0; i < 400; ++i) {
      std::string bytes(16 + random() % 3000, '\0');
      // Small lengths and types are what leads on.
      for (char& byte : bytes)
        byte = static_cast<char>(random() % 4 == 0 ? random() % 256 : random() % 20 * (random() % 2));
      nlmsghdr header{};
      header.nlmsg_len = static_cast<unsigned>(bytes.size());
      header.nlmsg_type = static_cast<unsigned short>(random() % 2 == 0 ? 16 + random() % 110 : random() % 0xd00);
      header.nlmsg_flags = static_cast<unsigned short>(random());
      bytes.replace(0, sizeof header, Bytes{}.add(header).view());
      const Sent sent(bytes, protocol);
      CHECK(nodes_of(sent.buffer()) < 20000);
    }
  }
}

TEST_CASE("what a route puts its packets into is told behind it") {
  const std::string labels("\0\x06\x41\0\0\0\x21\xff"sv);
  rtmsg head{};
  head.rtm_family = AF_INET;
  const std::uint16_t mpls = LWTUNNEL_ENCAP_MPLS;
  const std::string inside = attribute(RTA_ENCAP, attribute(MPLS_IPTUNNEL_DST, labels));
  const std::string kind = attribute(RTA_ENCAP_TYPE, Bytes{}.add(mpls).view());
  const Sent route(netlink_message(RTM_NEWROUTE, with_attributes(head, inside + kind)), NETLINK_ROUTE);
  const Value& label = target(route.buffer()).children[2].children[0].children[1];
  CHECK(name_of(field(label.children[0], "nla_type")) == "MPLS_IPTUNNEL_DST");
  CHECK(label.children[1].children[1].raw == 0x21ff);
  const Sent without(netlink_message(RTM_NEWROUTE, with_attributes(head, inside)), NETLINK_ROUTE);
  CHECK(target(without.buffer()).children[2].children[1].form == Value::Form::bytes);
}

TEST_CASE("a rule of auditing has as many fields as it says") {
  audit_rule_data rule{};
  rule.flags = AUDIT_FILTER_EXIT | AUDIT_FILTER_PREPEND;
  rule.action = AUDIT_ALWAYS;
  rule.field_count = 2;
  rule.fields[1] = AUDIT_FILTERKEY;
  rule.fieldflags[1] = AUDIT_EQUAL;
  rule.values[1] = 3;
  rule.buflen = 3;
  const Sent sent(netlink_message(AUDIT_ADD_RULE, Bytes{}.add(rule).text("key").view()), NETLINK_AUDIT);
  const Value& shown = target(sent.buffer()).children[1];
  CHECK(name_of(field(shown, "action")) == "AUDIT_ALWAYS");
  REQUIRE(field(shown, "fields").children.size() == 2);
  CHECK(name_of(field(shown, "fields").children[1]) == "AUDIT_FILTERKEY");
  CHECK(name_of(field(shown, "fieldflags").children[1]) == "AUDIT_EQUAL");
  CHECK(field(shown, "buf").bytes == "key");
}
