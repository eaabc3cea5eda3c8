// nftables: what messages of NETLINK_NETFILTER hold, as it is decoded.
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_conntrack_common.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <linux/netfilter/nfnetlink_log.h>
#include <linux/netfilter/nfnetlink_queue.h>
#include <linux/netlink.h>
#include <sys/socket.h>

#include <cstdint>
#include <string>

#include "netlink_sent.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;
using namespace std::string_view_literals;

namespace {

std::string network(std::uint32_t number) {
  return std::string(Bytes{}.add(htonl(number)).view());
}
std::string of_tables(int type, unsigned char family, std::string_view attributes) {
  nfgenmsg head{};
  head.nfgen_family = family;
  return netlink_message(NFNL_SUBSYS_NFTABLES << 8 | type, with_attributes(head, attributes));
}
std::string expression(std::string_view name, std::string_view data) {
  return attribute(NFTA_LIST_ELEM, attribute(NFTA_EXPR_NAME, name) + attribute(NFTA_EXPR_DATA | NLA_F_NESTED, data));
}
/// What stands behind the header of an attribute.
const Value& data_of(const Value& one) {
  return one.children[1];
}

}  // namespace

TEST_CASE("a rule is its expressions, each by its name") {
  const std::string verdict =
      attribute(NFTA_DATA_VERDICT, attribute(NFTA_VERDICT_CODE, network(static_cast<std::uint32_t>(NFT_JUMP))) +
                                       attribute(NFTA_VERDICT_CHAIN, "there\0"sv));
  const std::string rule = attribute(NFTA_RULE_TABLE, "filter\0"sv) +
                           attribute(NFTA_RULE_EXPRESSIONS | NLA_F_NESTED,
                                     expression("meta\0"sv, attribute(NFTA_META_DREG, network(NFT_REG_1)) +
                                                                attribute(NFTA_META_KEY, network(NFT_META_L4PROTO))) +
                                         expression("immediate\0"sv, attribute(NFTA_IMMEDIATE_DATA, verdict)) +
                                         expression("nosuch\0"sv, "\1\2\3\4"sv));
  const Sent sent(of_tables(NFT_MSG_NEWRULE, AF_INET, rule), NETLINK_NETFILTER);
  const Value& parts = target(sent.buffer());
  REQUIRE(parts.children.size() == 3);
  CHECK(field(parts.children[1], "nfgen_family").raw == AF_INET);
  const Value& table = parts.children[2].children[0];
  CHECK(name_of(field(table.children[0], "nla_type")) == "NFTA_RULE_TABLE");
  CHECK(data_of(table).bytes == "filter");
  const Value& expressions = data_of(parts.children[2].children[1]);
  REQUIRE(expressions.children.size() == 3);
  const Value& meta = data_of(data_of(expressions.children[0]).children[1]);
  CHECK(name_of(data_of(meta.children[0])) == "NFT_REG_1");
  CHECK(name_of(data_of(meta.children[1])) == "NFT_META_L4PROTO");
  const Value& jump = data_of(data_of(data_of(data_of(expressions.children[1]).children[1])));
  CHECK(name_of(data_of(jump.children[0])) == "NFT_JUMP");
  CHECK(data_of(jump.children[1]).bytes == "there");
  CHECK(data_of(data_of(expressions.children[2]).children[1]).form == Value::Form::bytes);
}

TEST_CASE("the family of a chain names its hooks, whose priority has a sign") {
  const auto hook = [](unsigned char family) {
    const std::string where = attribute(NFTA_HOOK_HOOKNUM, network(1)) +
                              attribute(NFTA_HOOK_PRIORITY, network(static_cast<std::uint32_t>(-150)));
    const Sent sent(of_tables(NFT_MSG_NEWCHAIN, family, attribute(NFTA_CHAIN_HOOK | NLA_F_NESTED, where)),
                    NETLINK_NETFILTER);
    const Value& both = data_of(target(sent.buffer()).children[2]);
    CHECK(static_cast<std::int64_t>(data_of(both.children[1]).raw) == -150);
    const Value& number = data_of(both.children[0]);
    return number.item->constants == nullptr ? std::string{} : std::string(name_of(number));
  };
  CHECK(hook(NFPROTO_IPV4) == "NF_INET_LOCAL_IN");
  CHECK(hook(NFPROTO_INET) == "NF_INET_LOCAL_IN");
  CHECK(hook(NFPROTO_NETDEV) == "NF_NETDEV_EGRESS");
  CHECK(hook(NFPROTO_ARP) == "NF_ARP_OUT");
  CHECK(hook(99).empty());
}

TEST_CASE("the type of an object says what its data are") {
  const auto data = [](std::uint32_t type) {
    const std::string object =
        attribute(NFTA_OBJ_TYPE, network(type)) + attribute(NFTA_OBJ_DATA, attribute(1, std::string(8, '\1')));
    const Sent sent(of_tables(NFT_MSG_NEWOBJ, AF_INET, object), NETLINK_NETFILTER);
    const Value& shown = data_of(target(sent.buffer()).children[2].children[1]);
    return shown.form == Value::Form::bytes ? std::string{}
                                            : std::string(name_of(field(shown.children[0], "nla_type")));
  };
  CHECK(data(NFT_OBJECT_COUNTER) == "NFTA_COUNTER_BYTES");
  CHECK(data(NFT_OBJECT_QUOTA) == "NFTA_QUOTA_BYTES");
  CHECK(data(99).empty());
}

TEST_CASE("a batch begins with the generation that it is for, and elements of sets are data or verdicts") {
  const Sent batch(
      netlink_message(NFNL_MSG_BATCH_BEGIN, with_attributes(nfgenmsg{}, attribute(NFNL_BATCH_GENID, network(5)))),
      NETLINK_NETFILTER);
  const Value& generation = target(batch.buffer()).children[2];
  CHECK(name_of(field(generation.children[0], "nla_type")) == "NFNL_BATCH_GENID");
  CHECK(data_of(generation).raw == 5);
  const std::string key = attribute(NFTA_SET_ELEM_KEY, attribute(NFTA_DATA_VALUE, "\x0a\0\0\1"sv));
  const std::string list = attribute(NFTA_SET_ELEM_LIST_ELEMENTS, attribute(NFTA_LIST_ELEM, key));
  const Sent elements(of_tables(NFT_MSG_NEWSETELEM, AF_INET, list), NETLINK_NETFILTER);
  const Value& value = data_of(data_of(data_of(target(elements.buffer()).children[2])));
  CHECK(name_of(field(value.children[0], "nla_type")) == "NFTA_DATA_VALUE");
}

TEST_CASE("a connection that is followed is its tuples, its state and its counters") {
  const std::string tuple =
      attribute(CTA_TUPLE_IP, attribute(CTA_IP_V4_SRC, "\x0a\0\0\1"sv)) +
      attribute(CTA_TUPLE_PROTO, attribute(CTA_PROTO_NUM, "\6"sv) + attribute(CTA_PROTO_DST_PORT, "\0\x50"sv));
  const std::string state = attribute(CTA_PROTOINFO_TCP, attribute(CTA_PROTOINFO_TCP_STATE, "\3"sv) +
                                                             attribute(CTA_PROTOINFO_TCP_FLAGS_ORIGINAL, "\x0a\x0a"sv));
  const std::string connection =
      attribute(CTA_TUPLE_ORIG, tuple) + attribute(CTA_STATUS, network(IPS_ASSURED)) + attribute(CTA_PROTOINFO, state);
  const Sent sent(
      netlink_message(NFNL_SUBSYS_CTNETLINK << 8 | IPCTNL_MSG_CT_NEW, with_attributes(nfgenmsg{}, connection)),
      NETLINK_NETFILTER);
  const Value& shown = target(sent.buffer()).children[2];
  const Value& original = data_of(shown.children[0]);
  CHECK(data_of(data_of(original.children[0])).item->kind == Kind::ipv4);
  const Value& protocol = data_of(original.children[1]);
  CHECK(name_of(data_of(protocol.children[0])) == "IPPROTO_TCP");
  CHECK(data_of(protocol.children[1]).raw == 80);
  const Value& tcp = data_of(data_of(shown.children[2]));
  CHECK(name_of(data_of(tcp.children[0])) == "TCP_CONNTRACK_ESTABLISHED");
  CHECK(field(data_of(tcp.children[1]), "flags").raw == 10);
}

TEST_CASE("packets are handed over to a program and told of") {
  nfqnl_msg_verdict_hdr verdict{};
  verdict.verdict = htonl(NF_ACCEPT);
  verdict.id = htonl(7);
  const std::string answer =
      attribute(NFQA_VERDICT_HDR, Bytes{}.add(verdict).view()) + attribute(NFQA_MARK, network(5));
  const Sent queue(netlink_message(NFNL_SUBSYS_QUEUE << 8 | NFQNL_MSG_VERDICT, with_attributes(nfgenmsg{}, answer)),
                   NETLINK_NETFILTER);
  const Value& shown = target(queue.buffer()).children[2];
  CHECK(name_of(field(data_of(shown.children[0]), "verdict")) == "NF_ACCEPT");
  CHECK(field(data_of(shown.children[0]), "id").raw == 7);
  CHECK(data_of(shown.children[1]).raw == 5);

  nfulnl_msg_config_mode mode{};
  mode.copy_range = htonl(100);
  mode.copy_mode = NFULNL_COPY_META;
  const std::string settings = attribute(NFULA_CFG_MODE, Bytes{}.add(mode).view());
  const Sent log(netlink_message(NFNL_SUBSYS_ULOG << 8 | NFULNL_MSG_CONFIG, with_attributes(nfgenmsg{}, settings)),
                 NETLINK_NETFILTER);
  CHECK(field(data_of(target(log.buffer()).children[2]), "copy_range").raw == 100);
  CHECK(name_of(field(data_of(target(log.buffer()).children[2]), "copy_mode")) == "NFULNL_COPY_META");
}
