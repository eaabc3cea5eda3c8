#include <doctest/doctest.h>
#include <linux/if_alg.h>
#include <linux/if_packet.h>
#include <linux/if_xdp.h>
#include <linux/mctp.h>
#include <linux/netlink.h>
#include <linux/nfc.h>
#include <linux/tipc.h>
#include <linux/vm_sockets.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <cstddef>

#include "decode/structs/sockaddr.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

std::size_t offset_in(const Struct& what, std::string_view name) {
  for (const Item& item : what.fields) {
    if (item.name == name) return item.offset[static_cast<std::size_t>(Model::lp64)];
  }
  throw std::out_of_range("no field " + std::string(name));
}

}  // namespace

TEST_CASE("socket addresses are laid out as C lays them out") {
  CHECK(offset_in(structs::sockaddr_in, "sin_addr") == offsetof(sockaddr_in, sin_addr));
  CHECK(offset_in(structs::sockaddr_in6, "sin6_scope_id") == offsetof(sockaddr_in6, sin6_scope_id));
  CHECK(offset_in(structs::sockaddr_nl, "nl_groups") == offsetof(sockaddr_nl, nl_groups));
  CHECK(offset_in(structs::sockaddr_ll, "sll_halen") == offsetof(sockaddr_ll, sll_halen));
  CHECK(offset_in(structs::sockaddr_ll, "sll_addr") == offsetof(sockaddr_ll, sll_addr));
  CHECK(offset_in(structs::sockaddr_tipc, "scope") == offsetof(sockaddr_tipc, scope));
  CHECK(offset_in(structs::sockaddr_tipc_id, "addr") == offsetof(sockaddr_tipc, addr));
  CHECK(offset_in(structs::sockaddr_alg, "salg_name") == offsetof(sockaddr_alg, salg_name));
  CHECK(offset_in(structs::sockaddr_nfc, "nfc_protocol") == offsetof(sockaddr_nfc, nfc_protocol));
  CHECK(offset_in(structs::sockaddr_vm, "svm_cid") == offsetof(sockaddr_vm, svm_cid));
  CHECK(offset_in(structs::sockaddr_vm, "svm_flags") == offsetof(sockaddr_vm, svm_flags));
  CHECK(offset_in(structs::sockaddr_xdp, "sxdp_shared_umem_fd") == offsetof(sockaddr_xdp, sxdp_shared_umem_fd));
  CHECK(offset_in(structs::sockaddr_mctp, "smctp_tag") == offsetof(sockaddr_mctp, smctp_tag));
}

TEST_CASE("an address shows by its family, and raw where it is too short") {
  Decoding tracee;
  sockaddr_in in{};
  in.sin_family = AF_INET;
  in.sin_port = htons(8080);
  in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  tracee.place_object(0x1000, in);
  const DecodedCall& whole = tracee.enter("connect", {3, 0x1000, sizeof(in)});
  CHECK(field(target(argument(whole, "uservaddr")), "sin_port").raw == 8080);
  const DecodedCall& cut = tracee.enter("connect", {3, 0x1000, 8});
  CHECK(field(target(argument(cut, "uservaddr")), "sa_data").bytes.size() == 6);
  const DecodedCall& none = tracee.enter("connect", {3, 0x1000, 1});
  CHECK(argument(none, "uservaddr").children.empty());
  const DecodedCall& hostile = tracee.enter("connect", {3, 0x1000, 0xffffffff});
  CHECK(argument(hostile, "uservaddr").children.empty());
}

TEST_CASE("of a hardware address as many bytes show as it has") {
  Decoding tracee;
  sockaddr_ll ll{};
  ll.sll_family = AF_PACKET;
  ll.sll_halen = 6;
  tracee.place_object(0x1000, ll);
  const DecodedCall& bound = tracee.enter("bind", {3, 0x1000, sizeof(ll)});
  const Value& six = field(target(argument(bound, "umyaddr")), "sll_addr");
  CHECK(six.children.size() == 6);
  CHECK_FALSE(six.truncated);
  ll.sll_halen = 200;
  tracee.place_object(0x1000, ll);
  const DecodedCall& hostile = tracee.enter("bind", {3, 0x1000, sizeof(ll)});
  const Value& all = field(target(argument(hostile, "umyaddr")), "sll_addr");
  CHECK(all.children.size() == 8);
  CHECK(all.truncated);
}

TEST_CASE("what the kernel fills in is as long as it says, but no longer than there was room") {
  Decoding tracee;
  sockaddr_un un{};
  un.sun_family = AF_UNIX;
  std::strcpy(un.sun_path, "/run/x");
  tracee.place_object(0x1000, un);
  tracee.place_object(0x2000, 5);
  DecodedCall& call = tracee.enter("getsockname", {3, 0x1000, 0x2000});
  CHECK(argument(call, "usockaddr").pending);
  tracee.place_object(0x2000, 9);
  tracee.exit(call, 0);
  CHECK(field(target(argument(call, "usockaddr")), "sun_path").bytes == "/ru");
}

TEST_CASE("where there is no room for an address its length is not read") {
  Decoding tracee;
  tracee.place_object(0x2000, 16);
  DecodedCall& call = tracee.enter("accept", {3, 0, 0x2000});
  CHECK(argument(call, "upeer_addrlen").form == Value::Form::pointer);
  CHECK(argument(call, "upeer_addrlen").children.empty());
  CHECK_FALSE(argument(call, "upeer_addrlen").pending);
}

TEST_CASE("of the last number of an address the bytes that are there count") {
  Decoding tracee;
  sockaddr_in6 in6{};
  in6.sin6_family = AF_INET6;
  in6.sin6_scope_id = 0x01000007;
  tracee.place_object(0x1000, in6);
  const DecodedCall& call = tracee.enter("bind", {3, 0x1000, 27});
  CHECK(field(target(argument(call, "umyaddr")), "sin6_scope_id").raw == 7);
  const DecodedCall& without = tracee.enter("bind", {3, 0x1000, 24});
  CHECK(target(argument(without, "umyaddr")).children.size() == 4);
}

TEST_CASE("addresses that hold others, or that depend on their own type or size") {
  Decoding tracee;
  const auto address = [&](const Bytes& bytes, std::size_t size) -> const Value& {
    std::string whole(bytes.view());
    whole.resize(128);
    tracee.forget();
    tracee.place(0x1000, whole);
    return target(argument(tracee.enter("connect", {3, 0x1000, size}), "uservaddr"));
  };
  const auto family = [](std::uint16_t number) { return Bytes{}.add(number); };
  const Value& can = address(family(AF_CAN).add(std::uint16_t{0}).add(5).add(0x123).add(0x456), 24);
  CHECK(field(can, "can_ifindex").raw == 5);
  CHECK(field(field(field(can, "can_addr"), "tp"), "tx_id").raw == 0x456);
  CHECK_FALSE(has_field(address(family(AF_CAN), 8), "can_addr"));

  const Value& short_one = address(family(AF_IEEE802154).add(std::uint16_t{0}).add(2).add(0x04030201), 20);
  CHECK(field(field(short_one, "addr"), "short_addr").raw == 0x403);
  CHECK(has_field(field(address(family(AF_IEEE802154).add(std::uint16_t{0}).add(3), 20), "addr"), "hwaddr"));

  Bytes remote = family(AF_RXRPC);
  remote.add(std::uint16_t{1}).add(std::uint16_t{SOCK_DGRAM}).add(std::uint16_t{16}).add(std::uint16_t{AF_INET});
  remote.add(htons(7001));
  CHECK(field(field(field(address(remote, 36), "transport"), "sin"), "sin_port").raw == 7001);
  CHECK(has_field(address(remote, 35), "sa_data"));

  CHECK(has_field(address(family(AF_NFC), 96), "service_name"));
  CHECK_FALSE(has_field(address(family(AF_NFC), 95), "service_name"));
}

TEST_CASE("the protocol's meaning depends on the family") {
  Decoding tracee;
  const DecodedCall& packet = tracee.enter("socket", {AF_PACKET, SOCK_RAW, htons(3)});
  CHECK(argument(packet, "protocol").raw == 3);
  CHECK(argument(packet, "protocol").item->constants == &ethernet_protocols);
  const DecodedCall& local = tracee.enter("socket", {AF_UNIX, SOCK_STREAM, 0});
  CHECK(argument(local, "protocol").item->constants == nullptr);
}
