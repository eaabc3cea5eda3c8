// Families of generic netlink: what their messages hold, as it is decoded.
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <linux/ethtool_netlink.h>
#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <linux/taskstats.h>
#include <linux/wireguard.h>
#include <netinet/in.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "decode/structs/taskstats.h"
#include "netlink_sent.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;
using namespace std::string_view_literals;

namespace {

constexpr int some_family = 30;

std::string of_family(std::uint8_t command, std::string_view attributes, std::uint16_t flags = NLM_F_REQUEST,
                      std::uint32_t port = 0) {
  nlmsghdr header{};
  header.nlmsg_len = static_cast<unsigned>(sizeof header + sizeof(genlmsghdr) + attributes.size());
  header.nlmsg_type = some_family;
  header.nlmsg_flags = flags;
  header.nlmsg_pid = port;
  return std::string(Bytes{}.add(header).add(genlmsghdr{command, 1, 0}).text(attributes).view());
}
std::string_view attribute_name(const Value& attribute) {
  return name_of(field(attribute.children[0], "nla_type"));
}

}  // namespace

TEST_CASE("a family names its commands and attributes, one that nobody knows none") {
  const std::string device = attribute(WGDEVICE_A_IFNAME, "wg0\0"sv);
  const Sent known(of_family(WG_CMD_GET_DEVICE, device), NETLINK_GENERIC, "wireguard");
  const Value& parts = target(known.buffer());
  CHECK(field(parts.children[0], "nlmsg_type").note == "wireguard");
  CHECK(name_of(field(parts.children[1], "cmd")) == "WG_CMD_GET_DEVICE");
  CHECK(attribute_name(parts.children[2]) == "WGDEVICE_A_IFNAME");
  CHECK(parts.children[2].children[1].bytes == "wg0");
  const Sent other(of_family(WG_CMD_GET_DEVICE, device), NETLINK_GENERIC, "nosuch");
  CHECK(field(target(other.buffer()).children[1], "cmd").item->constants == nullptr);
}

TEST_CASE("other ends of WireGuard have socket addresses, and addresses as long as they are") {
  sockaddr_in end{};
  end.sin_family = AF_INET;
  end.sin_port = htons(51820);
  const std::string source =
      attribute(WGALLOWEDIP_A_FAMILY, "\2\0"sv) + attribute(WGALLOWEDIP_A_IPADDR, "\x0a\0\0\0"sv);
  const std::string other_end =
      attribute(WGPEER_A_ENDPOINT, Bytes{}.add(end).view()) + attribute(WGPEER_A_ALLOWEDIPS, attribute(0, source));
  const std::string peers = attribute(WGDEVICE_A_PEERS, attribute(0, other_end));
  const Sent sent(of_family(WG_CMD_SET_DEVICE, peers), NETLINK_GENERIC, "wireguard");
  const Value& peer = target(sent.buffer()).children[2].children[1].children[1];
  CHECK(field(peer.children[0].children[1], "sin_port").raw == 51820);
  const Value& allowed = peer.children[1].children[1].children[1];
  CHECK(name_of(allowed.children[0].children[1]) == "AF_INET");
  CHECK(allowed.children[1].children[1].item->kind == Kind::ipv4);
}

TEST_CASE("questions of ethtool's family and answers have numbers of their own") {
  const std::string head = attribute(ETHTOOL_A_RINGS_HEADER, attribute(ETHTOOL_A_HEADER_DEV_NAME, "eth0\0"sv));
  const Sent question(of_family(ETHTOOL_MSG_RINGS_GET, head), NETLINK_GENERIC, "ethtool");
  const Value& asked = target(question.buffer());
  CHECK(name_of(field(asked.children[1], "cmd")) == "ETHTOOL_MSG_RINGS_GET");
  CHECK(attribute_name(asked.children[2]) == "ETHTOOL_A_RINGS_HEADER");
  CHECK(attribute_name(asked.children[2].children[1]) == "ETHTOOL_A_HEADER_DEV_NAME");
  const Sent answer(of_family(ETHTOOL_MSG_RINGS_GET_REPLY, attribute(ETHTOOL_A_RINGS_RX, "\0\1\0\0"sv), 0),
                    NETLINK_GENERIC, "ethtool");
  const Value& told = target(answer.buffer());
  CHECK(name_of(field(told.children[1], "cmd")) == "ETHTOOL_MSG_RINGS_GET_REPLY");
  CHECK(attribute_name(told.children[2]) == "ETHTOOL_A_RINGS_RX");
  CHECK(told.children[2].children[1].raw == 256);
}

TEST_CASE("what the kernel tells of its own accord has numbers that answers have too") {
  const auto command = [](std::uint32_t port) {
    const Sent sent(of_family(3, attribute(1, "\1\0\0\0"sv), 0, port), NETLINK_GENERIC, "mptcp_pm");
    return std::string(name_of(field(target(sent.buffer()).children[1], "cmd")));
  };
  CHECK(command(1234) == "MPTCP_PM_CMD_GET_ADDR");
  CHECK(command(0) == "MPTCP_EVENT_CLOSED");
}

TEST_CASE("what a task has used is as long as the kernel knows it") {
  constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
  CHECK(structs::taskstats.size[lp64] >= offsetof(taskstats, ac_exe_inode));
  taskstats used{};
  used.version = 8;
  used.ac_pid = 77;
  used.ac_utime = 5;
  const std::string whole(Bytes{}.add(used).view());
  const auto shown = [&whole](std::size_t bytes) {
    const std::string one =
        attribute(TASKSTATS_TYPE_PID, "\x4d\0\0\0"sv) + attribute(TASKSTATS_TYPE_STATS, whole.substr(0, bytes));
    const Sent sent(of_family(TASKSTATS_CMD_NEW, attribute(TASKSTATS_TYPE_AGGR_PID, one), 0), NETLINK_GENERIC,
                    "TASKSTATS");
    const Value& statistics = target(sent.buffer()).children[2].children[1].children[1].children[1];
    return has_field(statistics, "ac_utime") ? field(statistics, "ac_utime").raw : 0;
  };
  CHECK(shown(offsetof(taskstats, ac_minflt)) == 5);
  CHECK(shown(offsetof(taskstats, ac_comm)) == 0);
}
