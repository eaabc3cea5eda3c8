// What ioctl's commands to wireless interfaces, PPP and the automounter take and answer, as they are decoded.
#include <doctest/doctest.h>
#include <linux/ppp-ioctl.h>
#include <linux/wireless.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <cstddef>
#include <cstring>

#include "decode/structs/autofs.h"
#include "decode/structs/ppp.h"
#include "decode/structs/wireless.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("what a wireless interface is called and told lies behind pointers") {
  Decoding tracee;
  iwreq request{};
  std::memcpy(request.ifr_name, "wlan0", 6);
  request.u.essid.pointer = reinterpret_cast<void*>(0x2000);
  request.u.essid.length = 32;
  tracee.place_object(0x1000, request);
  DecodedCall& call = tracee.enter("ioctl", {3, SIOCGIWESSID, 0x1000});
  tracee.forget();
  request.u.essid.length = 4;
  request.u.essid.flags = 1;
  tracee.place_object(0x1000, request);
  tracee.place(0x2000, "home");
  tracee.exit(call, 0);
  const Value& name = field(target(argument(call, "arg")), "u.essid");
  REQUIRE(name.form == Value::Form::change);
  CHECK(field(name.children[0], "length").raw == 32);
  CHECK(field(name.children[1], "pointer").bytes == "home");

  request.u.param.flags = IW_AUTH_CIPHER_GROUP;
  request.u.param.value = IW_AUTH_CIPHER_CCMP;
  tracee.place_object(0x3000, request);
  const DecodedCall& told = tracee.enter("ioctl", {3, SIOCSIWAUTH, 0x3000});
  const Value& cipher = field(target(argument(told, "arg")), "u.param");
  CHECK(constant_of(*field(cipher, "flags").item->constants, IW_AUTH_CIPHER_GROUP)->name == "IW_AUTH_CIPHER_GROUP");
  CHECK(constant_of(*field(cipher, "value").item->constants, IW_AUTH_CIPHER_CCMP)->name == "IW_AUTH_CIPHER_CCMP");
}

TEST_CASE("structs of wireless interfaces and of PPP are laid out as C lays them out") {
  CHECK(structs::iw_range.size[0] == sizeof(iw_range));
  CHECK(structs::iw_scan_req.size[0] == sizeof(iw_scan_req));
  CHECK(structs::iw_thrspy.size[0] == sizeof(iw_thrspy));
  CHECK(structs::iw_statistics.size[0] == sizeof(iw_statistics));
  CHECK(structs::iw_encode_ext.size[0] == sizeof(iw_encode_ext));
  CHECK(structs::iw_pmksa.size[0] == sizeof(iw_pmksa));
  CHECK(structs::iw_priv_args.size[0] == sizeof(iw_priv_args));
  CHECK(structs::iwreq_essid.size[0] == sizeof(iwreq));
  CHECK(structs::ppp_option_data.size[0] == sizeof(ppp_option_data));
  CHECK(structs::pppol2tp_stats.size[0] == sizeof(pppol2tp_ioc_stats));
}

TEST_CASE("a PPP unit is told how to compress, and says its flags") {
  Decoding tracee;
  tracee.place_object(0x1000, ppp_option_data{.ptr = reinterpret_cast<__u8*>(0x2000), .length = 3, .transmit = 1});
  tracee.place(0x2000, "\x1a\x03\x2c");
  const DecodedCall& told = tracee.enter("ioctl", {3, PPPIOCSCOMPRESS, 0x1000});
  CHECK(field(target(argument(told, "arg")), "ptr").bytes == "\x1a\x03\x2c");
  tracee.place_object(0x3000, SC_COMP_PROT | SC_ENABLE_IP);
  DecodedCall& asked = tracee.enter("ioctl", {3, PPPIOCGFLAGS, 0x3000});
  tracee.exit(asked, 0);
  const Value& flags = target(argument(asked, "arg")).children[0];
  std::string names;
  CHECK(for_each_flag(*flags.item->constants, flags.raw, [&](const Constant& one) { names += one.name; }) == 0);
  CHECK(names == "SC_COMP_PROTSC_ENABLE_IP");
}

// linux/auto_dev-ioctl.h, which is no C++
constexpr unsigned open_mount = 0xc0189374;
constexpr unsigned ready_mount = 0xc0189376;

TEST_CASE("the automounter is told a path behind a struct") {
  Decoding tracee;
  Bytes open;
  open.add(1U).add(1U).add(24U + 9U).add(-1).add(0x1234U).add(0U).text(std::string_view("/net/far\0", 9));
  tracee.place(0x1000, open.view());
  DecodedCall& call = tracee.enter("ioctl", {3, open_mount, 0x1000});
  tracee.forget();
  Bytes opened;
  opened.add(1U).add(1U).add(24U + 9U).add(7).add(0x1234U).add(0U).text(std::string_view("/net/far\0", 9));
  tracee.place(0x1000, opened.view());
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(field(shown, "path").bytes == "/net/far");
  CHECK(field(shown, "openmount.devid").raw == 0x1234);
  CHECK(field(shown, "ioctlfd").children[1].raw == 7);

  Bytes ready;
  ready.add(1U).add(1U).add(24U).add(5).add(42U).add(0U);
  tracee.place(0x2000, ready.view());
  const DecodedCall& told = tracee.enter("ioctl", {3, ready_mount, 0x2000});
  CHECK(field(target(argument(told, "arg")), "ready.token").raw == 42);
  CHECK_FALSE(has_field(target(argument(told, "arg")), "path"));
}
