// Addresses of links below the internet's, as they are decoded.
#include <doctest/doctest.h>
#include <linux/atm.h>
#include <linux/ax25.h>
#include <linux/if_pppox.h>
#include <linux/llc.h>
#include <linux/rose.h>
#include <sys/socket.h>

#include <cstddef>
#include <cstring>

#include "decode/structs/sockaddr.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("stations of amateur radio show by their call signs, and those that repeat") {
  Decoding tracee;
  full_sockaddr_ax25 address{};
  address.fsa_ax25.sax25_family = AF_AX25;
  const auto station = [](::ax25_address& into, const char* call) { std::memcpy(into.ax25_call, call, 7); };
  station(address.fsa_ax25.sax25_call, "\x9c\x6e\x98\x8a\x9a\x40\x62");
  tracee.place_object(0x1000, address);
  const Value& alone = target(argument(tracee.enter("connect", {3, 0x1000, 16}), "uservaddr"));
  CHECK(field(alone, "sax25_call").note == "N7LEM-1");
  CHECK(field(alone, "sax25_ndigis").raw == 0);

  address.fsa_ax25.sax25_ndigis = 1;
  station(address.fsa_digipeater[0], "\xa4\x8a\x98\x82\xb2\x40\x60");
  tracee.place_object(0x2000, address);
  const Value& repeated = target(argument(tracee.enter("connect", {3, 0x2000, sizeof(address)}), "uservaddr"));
  const Value& stations = field(repeated, "fsa_digipeater");
  REQUIRE(stations.children.size() == 1);
  CHECK(stations.children[0].note == "RELAY-0");
  CHECK(field(target(argument(tracee.enter("connect", {3, 0x2000, 16}), "uservaddr")), "fsa_digipeater").truncated);
}

TEST_CASE("addresses of links below the internet's") {
  Decoding tracee;
  sockaddr_llc link{};
  link.sllc_family = AF_LLC;
  link.sllc_sap = 0x42;
  std::memcpy(link.sllc_mac, "\1\2\3\4\5\6", 6);
  tracee.place_object(0x1000, link);
  const Value& llc = target(argument(tracee.enter("bind", {3, 0x1000, sizeof(link)}), "umyaddr"));
  CHECK(field(llc, "sllc_sap").raw == 0x42);
  CHECK(field(llc, "sllc_mac").bytes == "\1\2\3\4\5\6");

  sockaddr_pppox session{};
  session.sa_family = AF_PPPOX;
  session.sa_protocol = PX_PROTO_OE;
  session.sa_addr.pppoe.sid = __builtin_bswap16(5);
  std::memcpy(session.sa_addr.pppoe.dev, "eth0", 5);
  tracee.place_object(0x2000, session);
  const Value& pppoe = target(argument(tracee.enter("connect", {3, 0x2000, sizeof(session)}), "uservaddr"));
  CHECK(field(field(field(pppoe, "sa_addr"), "pppoe"), "sid").raw == 5);
  CHECK(field(field(field(pppoe, "sa_addr"), "pppoe"), "dev").bytes == "eth0");

  CHECK(structs::sockaddr_pppol2tp.size[0] == sizeof(sockaddr_pppol2tp));
  CHECK(structs::sockaddr_pppol2tpv3.size[0] == sizeof(sockaddr_pppol2tpv3));
  CHECK(structs::sockaddr_rose.size[0] == sizeof(sockaddr_rose));
  CHECK(structs::full_sockaddr_ax25.size[0] == sizeof(full_sockaddr_ax25));
  CHECK(structs::sockaddr_atmsvc.size[0] == sizeof(sockaddr_atmsvc));
}
