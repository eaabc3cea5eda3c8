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
#include <cstdint>
#include <cstring>

#include "decode/structs/ethtool.h"
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
  const Struct* const requests[] = {&structs::ifreq_name,  &structs::ifreq_by_index,  &structs::ifreq_of_index,
                                    &structs::ifreq_flags, &structs::ifreq_addr,      &structs::ifreq_hwaddr,
                                    &structs::ifreq_mtu,   &structs::ifreq_newname,   &structs::ifreq_map,
                                    &structs::ifreq_mii,   &structs::ifreq_mii_asked, &structs::ifreq_mii_got,
                                    &structs::ifreq_tun,   &structs::ifreq_bond};
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

namespace {

/// ethtool's command at 0x2000, as it is asked, and as it is when the call has returned.
const Value& ethtool(Decoding& tracee, const Bytes& asked, const Bytes& answered, int result = 0) {
  ifreq wanted = request("eth0");
  wanted.ifr_data = reinterpret_cast<char*>(0x2000);
  tracee.place_object(0x1000, wanted);
  tracee.place(0x2000, asked.view());
  DecodedCall& call = tracee.enter("ioctl", {3, SIOCETHTOOL, 0x1000});
  tracee.forget();
  tracee.place_object(0x1000, wanted);
  tracee.place(0x2000, answered.view());
  tracee.exit(call, result);
  return target(field(target(argument(call, "arg")), "ifr_data"));
}

}  // namespace

TEST_CASE("the structs of ethtool are laid out as C lays them out") {
  CHECK(structs::ethtool_cmd.size[lp64] == sizeof(ethtool_cmd));
  CHECK(structs::ethtool_drvinfo.size[lp64] == sizeof(ethtool_drvinfo));
  CHECK(structs::ethtool_regs.size[lp64] == sizeof(ethtool_regs));
  CHECK(structs::ethtool_wolinfo.size[lp64] == 20);
  CHECK(structs::ethtool_eeprom.size[lp64] == sizeof(ethtool_eeprom));
  CHECK(structs::ethtool_coalesce.size[lp64] == sizeof(ethtool_coalesce));
  CHECK(structs::ethtool_ringparam.size[lp64] == sizeof(ethtool_ringparam));
  CHECK(structs::ethtool_pauseparam.size[lp64] == sizeof(ethtool_pauseparam));
  CHECK(structs::ethtool_channels.size[lp64] == sizeof(ethtool_channels));
  CHECK(structs::ethtool_test.size[lp64] == sizeof(ethtool_test));
  CHECK(structs::ethtool_gstrings.size[lp64] == sizeof(ethtool_gstrings));
  CHECK(structs::ethtool_stats.size[lp64] == sizeof(ethtool_stats));
  CHECK(structs::ethtool_sset_info.size[lp64] == sizeof(ethtool_sset_info));
  CHECK(structs::ethtool_gfeatures.size[lp64] == sizeof(ethtool_gfeatures));
  CHECK(structs::ethtool_dump.size[lp64] == sizeof(ethtool_dump));
  CHECK(structs::ethtool_ts_info.size[lp64] == sizeof(ethtool_ts_info));
  CHECK(structs::ethtool_modinfo.size[lp64] == sizeof(ethtool_modinfo));
  CHECK(structs::ethtool_eee.size[lp64] == sizeof(ethtool_eee));
  CHECK(structs::ethtool_fecparam.size[lp64] == sizeof(ethtool_fecparam));
  CHECK(structs::ethtool_rxfh.size[lp64] == sizeof(ethtool_rxfh));
  CHECK(structs::ethtool_rx_flow_spec.size[lp64] == sizeof(ethtool_rx_flow_spec));
  CHECK(structs::ethtool_link_settings.size[lp64] == sizeof(ethtool_link_settings));
}

TEST_CASE("what ethtool answers is added to what it asked, unless it fails") {
  Decoding tracee;
  ethtool_drvinfo told{};
  told.cmd = ETHTOOL_GDRVINFO;
  std::strcpy(told.driver, "veth");
  told.n_stats = 5;
  const Bytes asked = Bytes{}.add(std::uint32_t{ETHTOOL_GDRVINFO});
  const Bytes answer = Bytes{}.add(told);
  const Value& shown = ethtool(tracee, asked, answer);
  CHECK(field(shown, "driver").bytes == "veth");
  CHECK(field(shown, "n_stats").raw == 5);
  const Value& failed = ethtool(tracee, asked, answer, -95);
  CHECK(failed.children.size() == 1);
  CHECK(field(failed, "cmd").raw == ETHTOOL_GDRVINFO);
}

TEST_CASE("at the entry as much of ethtool's request is known as a call that answers will not change") {
  Decoding tracee;
  ifreq wanted = request("eth0");
  wanted.ifr_data = reinterpret_cast<char*>(0x2000);
  tracee.place_object(0x1000, wanted);
  tracee.place_object(0x2000, std::uint32_t{ETHTOOL_GLINK});
  const DecodedCall& call = tracee.enter("ioctl", {3, SIOCETHTOOL, 0x1000});
  const Value& whole = target(argument(call, "arg"));
  CHECK(whole.pending);
  CHECK(is_begun(field(whole, "ifr_data")));
  CHECK(target(field(whole, "ifr_data")).pending);
}

TEST_CASE("of an answer so much is there as the caller had room for") {
  const auto rings = [](std::uint32_t room) {
    constexpr std::uint32_t table[4] = {0, 1, 2, 3};
    const Bytes asked = Bytes{}.add(ethtool_rxfh_indir{.cmd = ETHTOOL_GRXFHINDIR, .size = room});
    const Bytes answer = Bytes{}.add(ethtool_rxfh_indir{.cmd = ETHTOOL_GRXFHINDIR, .size = 4}).add(table);
    Decoding tracee;
    const Value& shown = ethtool(tracee, asked, answer);
    return has_field(shown, "ring_index") ? target(field(shown, "ring_index")).children.size() : 0;
  };
  CHECK(rings(0) == 0);
  CHECK(rings(2) == 2);
  CHECK(rings(4) == 4);
}

TEST_CASE("the modes of a link are behind its settings where there is room for them") {
  ethtool_link_settings settings{};
  settings.cmd = ETHTOOL_GLINKSETTINGS;
  settings.link_mode_masks_nwords = 2;
  const Bytes asked = Bytes{}.add(settings);
  settings.speed = 1000;
  constexpr std::uint32_t masks[6] = {0, 0, 1U << ETHTOOL_LINK_MODE_TP_BIT, 0, 0, 0};
  Decoding tracee;
  const Value& shown = ethtool(tracee, asked, Bytes{}.add(settings).add(masks));
  CHECK(field(shown, "speed").raw == 1000);
  CHECK(field(shown, "map_advertising").bytes.size() == 8);
  CHECK(field(shown, "map_advertising").bytes[0] == static_cast<char>(0x80));
  settings.link_mode_masks_nwords = -3;
  const Value& none = ethtool(tracee, asked, Bytes{}.add(settings));
  CHECK(field(none, "link_mode_masks_nwords").form == Value::Form::change);
  CHECK_FALSE(has_field(none, "map_advertising"));
}

TEST_CASE("a rule for flows is what its type compares") {
  ethtool_rxnfc rule{};
  rule.cmd = ETHTOOL_SRXCLSRLINS;
  rule.fs.flow_type = TCP_V4_FLOW | FLOW_EXT;
  rule.fs.h_u.tcp_ip4_spec.pdst = 0x5000;
  rule.fs.location = RX_CLS_LOC_ANY;
  ethtool_rxnfc inserted = rule;
  inserted.fs.location = 7;
  Decoding tracee;
  const Value& shown = field(ethtool(tracee, Bytes{}.add(rule), Bytes{}.add(inserted)), "fs");
  const Value& now = shown.form == Value::Form::change ? shown.children.back() : shown;
  CHECK(field(field(now, "h_u"), "pdst").raw == 80);
  CHECK(has_field(now, "h_ext"));
  CHECK(field(now, "location").raw == 7);
}

TEST_CASE("so many strings are counted as sets were asked for") {
  ethtool_sset_info sets{};
  sets.cmd = ETHTOOL_GSSET_INFO;
  sets.sset_mask = 1U << ETH_SS_STATS | 1U << ETH_SS_FEATURES;
  constexpr std::uint32_t numbers[2] = {0, 60};
  const Bytes both = Bytes{}.add(sets).add(numbers);
  Decoding tracee;
  const Value& counts = target(field(ethtool(tracee, both, both), "data"));
  REQUIRE(counts.children.size() == 2);
  CHECK(counts.children[1].raw == 60);
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
