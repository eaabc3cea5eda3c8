// What ioctl's commands to network interfaces take and answer, as they are decoded.
#include <doctest/doctest.h>
#include <linux/ethtool.h>
#include <linux/if.h>
#include <linux/if_arp.h>
#include <linux/if_bonding.h>
#include <linux/if_tun.h>
#include <linux/if_vlan.h>
#include <linux/net_tstamp.h>
#include <linux/route.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <cstddef>
#include <cstring>

#include "decode/structs/interface.h"
#include "decode/structs/vhost.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
constexpr auto i386 = static_cast<std::size_t>(Model::i386);

ifreq request(const char* name) {
  ifreq made{};
  std::strncpy(made.ifr_name, name, sizeof(made.ifr_name) - 1);
  return made;
}

}  // namespace

TEST_CASE("structs of network interfaces are laid out as C lays them out") {
  const Struct* const requests[] = {&structs::ifreq_name,    &structs::ifreq_by_index,  &structs::ifreq_of_index,
                                    &structs::ifreq_flags,   &structs::ifreq_addr,      &structs::ifreq_hwaddr,
                                    &structs::ifreq_mtu,     &structs::ifreq_newname,   &structs::ifreq_map,
                                    &structs::ifreq_mii,     &structs::ifreq_mii_asked, &structs::ifreq_mii_got,
                                    &structs::ifreq_ethtool, &structs::ifreq_tun,       &structs::ifreq_bond};
  for (const Struct* one : requests) {
    CHECK(one->size[lp64] == sizeof(ifreq));
    CHECK(one->size[i386] == 32);
  }
  CHECK(structs::arpreq.size[lp64] == sizeof(arpreq));
  CHECK(structs::arpreq_asked.size[lp64] == sizeof(arpreq));
  CHECK(structs::arpreq_got.size[lp64] == sizeof(arpreq));
  CHECK(structs::rtentry.size[lp64] == sizeof(rtentry));
  CHECK(structs::vlan_ioctl_args.size[lp64] == sizeof(vlan_ioctl_args));
  CHECK(structs::hwtstamp_config.size[lp64] == sizeof(hwtstamp_config));
  CHECK(structs::ifbond.size[lp64] == sizeof(ifbond));
  CHECK(structs::ifslave.size[lp64] == sizeof(ifslave));
}

TEST_CASE("of the list of interfaces so many show as the kernel put there") {
  Decoding tracee;
  struct {
    int length;
    void* buffer;
  } list{.length = 4 * sizeof(ifreq), .buffer = reinterpret_cast<void*>(0x2000)};
  ifreq entries[2] = {request("lo"), request("eth0")};
  tracee.place_object(0x1000, list);
  DecodedCall& call = tracee.enter("ioctl", {3, SIOCGIFCONF, 0x1000});
  tracee.forget();
  list.length = sizeof(entries);
  tracee.place_object(0x1000, list);
  tracee.place_object(0x2000, entries);
  tracee.exit(call, 0);

  const Value& shown = target(argument(call, "arg"));
  const Value& length = field(shown, "ifc_len");
  REQUIRE(length.form == Value::Form::change);
  CHECK(length.children[0].raw == 4 * sizeof(ifreq));
  CHECK(length.children[1].raw == sizeof(entries));
  CHECK(length.children[1].note == "2 * sizeof(struct ifreq)");
  const Value& array = target(field(shown, "ifc_buf"));
  REQUIRE(array.children.size() == 2);
  CHECK(field(array.children[1], "ifr_name").bytes == "eth0");
}

TEST_CASE("without room the list of interfaces has a length alone, a negative one no entries") {
  Decoding tracee;
  Bytes list;
  list.add(40).add(0).add(std::uint64_t{0});
  tracee.place(0x1000, list.view());
  DecodedCall& call = tracee.enter("ioctl", {3, SIOCGIFCONF, 0x1000});
  tracee.exit(call, 0);
  CHECK(field(target(argument(call, "arg")), "ifc_len").raw == 40);

  Bytes negative;
  negative.add(-1).add(0).add(std::uint64_t{0x1000});
  tracee.forget();
  tracee.place(0x1000, negative.view());
  DecodedCall& second = tracee.enter("ioctl", {3, SIOCGIFCONF, 0x1000});
  tracee.exit(second, 0);
  CHECK(field(target(argument(second, "arg")), "ifc_buf").children.empty());
}

TEST_CASE("a hardware address is as long as its type says") {
  Decoding tracee;
  ifreq wanted = request("eth0");
  wanted.ifr_hwaddr.sa_family = ARPHRD_ETHER;
  tracee.place_object(0x1000, wanted);
  const auto length = [&] {
    const DecodedCall& call = tracee.enter("ioctl", {3, SIOCSIFHWADDR, 0x1000});
    return field(field(target(argument(call, "arg")), "ifr_hwaddr"), "sa_data").bytes.size();
  };
  CHECK(length() == 6);
  wanted.ifr_hwaddr.sa_family = 9999;
  tracee.forget();
  tracee.place_object(0x1000, wanted);
  CHECK(length() == 14);
}

TEST_CASE("ethtool's command is behind the pointer of its ifreq") {
  Decoding tracee;
  ifreq wanted = request("eth0");
  wanted.ifr_data = reinterpret_cast<char*>(0x2000);
  tracee.place_object(0x1000, wanted);
  tracee.place_object(0x2000, std::uint32_t{ETHTOOL_GLINK});
  const DecodedCall& call = tracee.enter("ioctl", {3, SIOCETHTOOL, 0x1000});
  const Value& command = field(target(field(target(argument(call, "arg")), "ifr_data")), "cmd");
  CHECK(constant_of(*command.item->constants, command.raw)->name == "ETHTOOL_GLINK");
  tracee.place_object(0x2000, ethtool_value{.cmd = ETHTOOL_SGRO, .data = 1});
  const DecodedCall& setting = tracee.enter("ioctl", {3, SIOCETHTOOL, 0x1000});
  CHECK(field(target(field(target(argument(setting, "arg")), "ifr_data")), "data").raw == 1);
}

TEST_CASE("what a tunnel is called shows as it was asked and as it became") {
  Decoding tracee;
  ifreq wanted = request("tap%d");
  wanted.ifr_flags = IFF_TAP | IFF_NO_PI;
  tracee.place_object(0x1000, wanted);
  DecodedCall& call = tracee.enter("ioctl", {3, TUNSETIFF, 0x1000});
  tracee.forget();
  tracee.place_object(0x1000, request("tap0"));
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  const Value& name = field(shown, "ifr_name");
  REQUIRE(name.form == Value::Form::change);
  CHECK(name.children[0].bytes == "tap%d");
  CHECK(name.children[1].bytes == "tap0");
  CHECK(field(shown, "ifr_flags").raw == (IFF_TAP | IFF_NO_PI));
}

TEST_CASE("what asks in vain shows what was asked") {
  Decoding tracee;
  arpreq wanted{};
  std::strcpy(wanted.arp_dev, "eth0");
  tracee.place_object(0x1000, wanted);
  DecodedCall& call = tracee.enter("ioctl", {3, SIOCGARP, 0x1000});
  tracee.exit(call, -6);
  CHECK_FALSE(has_field(target(argument(call, "arg")), "arp_ha"));
  DecodedCall& second = tracee.enter("ioctl", {3, SIOCGARP, 0x1000});
  tracee.exit(second, 0);
  CHECK(has_field(target(argument(second, "arg")), "arp_ha"));
  DecodedCall& unread = tracee.enter("ioctl", {3, SIOCGARP, 0x9000});
  tracee.exit(unread, -14);
  CHECK(argument(unread, "arg").raw == 0x9000);
}
