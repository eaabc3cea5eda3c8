// IPsec: what messages of NETLINK_XFRM hold, as it is decoded.
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <linux/netlink.h>
#include <linux/xfrm.h>
#include <netinet/in.h>

#include <cstddef>
#include <cstring>
#include <string>

#include "decode/structs/netlink_xfrm.h"
#include "netlink_sent.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;
using namespace std::string_view_literals;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
constexpr std::uint32_t some_address = 0x0a000001;

xfrm_usersa_info state_of(unsigned short family) {
  xfrm_usersa_info state{};
  state.family = family;
  state.sel.family = family;
  state.id.daddr.a4 = htonl(some_address);
  state.id.spi = htonl(0x1234);
  state.id.proto = IPPROTO_ESP;
  state.saddr.a4 = htonl(some_address + 1);
  state.lft.soft_byte_limit = XFRM_INF;
  state.mode = XFRM_MODE_TUNNEL;
  return state;
}

}  // namespace

TEST_CASE("the structs of IPsec are laid out as C lays them out") {
  CHECK(structs::xfrm_selector.size[lp64] == sizeof(xfrm_selector));
  CHECK(structs::xfrm_lifetime_cfg.size[lp64] == sizeof(xfrm_lifetime_cfg));
  CHECK(structs::xfrm_lifetime_cur.size[lp64] == sizeof(xfrm_lifetime_cur));
  CHECK(structs::xfrm_usersa_info.size[lp64] == sizeof(xfrm_usersa_info));
  CHECK(structs::xfrm_usersa_id.size[lp64] == sizeof(xfrm_usersa_id));
  CHECK(structs::xfrm_aevent_id.size[lp64] == sizeof(xfrm_aevent_id));
  CHECK(structs::xfrm_userspi_info.size[lp64] == sizeof(xfrm_userspi_info));
  CHECK(structs::xfrm_userpolicy_info.size[lp64] == sizeof(xfrm_userpolicy_info));
  CHECK(structs::xfrm_userpolicy_id.size[lp64] == sizeof(xfrm_userpolicy_id));
  CHECK(structs::xfrm_user_acquire.size[lp64] == sizeof(xfrm_user_acquire));
  CHECK(structs::xfrm_user_expire.size[lp64] == sizeof(xfrm_user_expire));
  CHECK(structs::xfrm_user_polexpire.size[lp64] == sizeof(xfrm_user_polexpire));
  CHECK(structs::xfrm_user_report.size[lp64] == sizeof(xfrm_user_report));
  CHECK(structs::xfrm_user_mapping.size[lp64] == sizeof(xfrm_user_mapping));
  CHECK(structs::xfrm_user_tmpl.size[lp64] == sizeof(xfrm_user_tmpl));
  CHECK(structs::xfrm_user_migrate.size[lp64] == sizeof(xfrm_user_migrate));
  CHECK(structs::xfrm_user_kmaddress.size[lp64] == sizeof(xfrm_user_kmaddress));
  CHECK(structs::xfrm_address_filter.size[lp64] == sizeof(xfrm_address_filter));
  CHECK(structs::xfrm_user_offload.size[lp64] == sizeof(xfrm_user_offload));
  CHECK(structs::xfrm_encap_tmpl.size[lp64] == sizeof(xfrm_encap_tmpl));
  CHECK(structs::xfrm_replay_state_esn.size[lp64] == sizeof(xfrm_replay_state_esn));
  CHECK(structs::xfrm_algo.size[lp64] == sizeof(xfrm_algo));
  CHECK(structs::xfrm_algo_aead.size[lp64] == sizeof(xfrm_algo_aead));
  CHECK(structs::xfrm_user_sec_ctx.size[lp64] == sizeof(xfrm_user_sec_ctx));
  CHECK(structs::xfrm_userpolicy_type.size[lp64] == sizeof(xfrm_userpolicy_type));
  CHECK(structs::xfrmu_spdinfo.size[lp64] == sizeof(xfrmu_spdinfo));
}

TEST_CASE("the family of a state says what its addresses are") {
  const std::string care_of = attribute(XFRMA_COADDR, std::string(16, '\1'));
  const Sent inet(netlink_message(XFRM_MSG_NEWSA, with_attributes(state_of(AF_INET), care_of)), NETLINK_XFRM);
  const Value& state = target(inet.buffer()).children[1];
  const Value& id = field(state, "id");
  CHECK(field(id, "daddr").item->kind == Kind::ipv4);
  CHECK(field(id, "daddr").raw == some_address);
  CHECK(field(id, "spi").raw == 0x1234);
  CHECK(name_of(field(id, "proto")) == "IPPROTO_ESP");
  CHECK(field(state, "saddr").raw == some_address + 1);
  CHECK(field(field(state, "sel"), "daddr").item->kind == Kind::ipv4);
  CHECK(name_of(field(field(state, "lft"), "soft_byte_limit")) == "XFRM_INF");
  CHECK(name_of(field(state, "mode")) == "XFRM_MODE_TUNNEL");
  CHECK(target(inet.buffer()).children[2].children[1].item->kind == Kind::ipv4);

  const Sent inet6(netlink_message(XFRM_MSG_NEWSA, with_attributes(state_of(AF_INET6), care_of)), NETLINK_XFRM);
  CHECK(field(field(target(inet6.buffer()).children[1], "id"), "daddr").item->kind == Kind::ipv6);
  CHECK(target(inet6.buffer()).children[2].children[1].item->kind == Kind::ipv6);
  const Sent other(netlink_message(XFRM_MSG_NEWSA, with_attributes(state_of(99), {})), NETLINK_XFRM);
  CHECK(field(target(other.buffer()).children[1], "saddr").form == Value::Form::bytes);
}

TEST_CASE("a policy has templates, an algorithm a key behind it") {
  xfrm_user_tmpl one{};
  one.family = AF_INET;
  one.saddr.a4 = htonl(some_address);
  const std::string templates(Bytes{}.add(one).add(one).view());
  const Sent policy(
      netlink_message(XFRM_MSG_NEWPOLICY, with_attributes(xfrm_userpolicy_info{}, attribute(XFRMA_TMPL, templates))),
      NETLINK_XFRM);
  const Value& list = target(policy.buffer()).children[2].children[1];
  REQUIRE(list.children.size() == 2);
  CHECK(field(list.children[1], "saddr").raw == some_address);

  xfrm_algo algorithm{};
  std::strcpy(algorithm.alg_name, "cbc(aes)");
  algorithm.alg_key_len = 32;
  const std::string encryption = attribute(XFRMA_ALG_CRYPT, Bytes{}.add(algorithm).text("key!").view());
  const Sent state(netlink_message(XFRM_MSG_NEWSA, with_attributes(state_of(AF_INET), encryption)), NETLINK_XFRM);
  const Value& shown = target(state.buffer()).children[2];
  CHECK(field(shown.children[1], "alg_name").bytes == "cbc(aes)");
  CHECK(shown.children[2].bytes == "key!");
}

TEST_CASE("what asks for all states has attributes alone") {
  nlmsghdr header{};
  header.nlmsg_type = XFRM_MSG_GETSA;
  header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  const std::string protocol = attribute(XFRMA_PROTO, "\x32"sv);
  header.nlmsg_len = static_cast<unsigned>(sizeof header + protocol.size());
  const Sent all(with_attributes(header, protocol), NETLINK_XFRM);
  REQUIRE(target(all.buffer()).children.size() == 2);
  CHECK(name_of(target(all.buffer()).children[1].children[1]) == "IPPROTO_ESP");
  header.nlmsg_flags = NLM_F_REQUEST;
  xfrm_usersa_id id{};
  id.family = AF_INET;
  id.daddr.a4 = htonl(some_address);
  header.nlmsg_len = sizeof header + sizeof id;
  const Sent one(std::string(Bytes{}.add(header).add(id).view()), NETLINK_XFRM);
  CHECK(field(target(one.buffer()).children[1], "daddr").raw == some_address);
}

TEST_CASE("what an event and an acquisition are about is a part that they hold") {
  xfrm_aevent_id event{};
  event.sa_id.family = AF_INET;
  event.sa_id.daddr.a4 = htonl(some_address);
  event.saddr.a4 = htonl(some_address + 1);
  event.flags = XFRM_AE_RVAL;
  const Sent told(netlink_message(XFRM_MSG_NEWAE, with_attributes(event, {})), NETLINK_XFRM);
  const Value& shown = target(told.buffer()).children[1];
  CHECK(field(field(shown, "sa_id"), "daddr").raw == some_address);
  CHECK(field(shown, "saddr").raw == some_address + 1);
  CHECK_FALSE(has_field(shown, "family"));
  xfrm_user_acquire wanted{};
  wanted.sel.family = AF_INET;
  wanted.id.daddr.a4 = htonl(some_address);
  wanted.seq = 7;
  const Sent acquired(netlink_message(XFRM_MSG_ACQUIRE, with_attributes(wanted, {})), NETLINK_XFRM);
  CHECK(field(field(target(acquired.buffer()).children[1], "id"), "daddr").raw == some_address);
  CHECK(field(target(acquired.buffer()).children[1], "seq").raw == 7);
}
