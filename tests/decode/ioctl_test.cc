// What ioctl's and fcntl's commands take, as they are decoded.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/fiemap.h>
#include <linux/fs.h>
#include <linux/rtc.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <termios.h>

#include "decode/structs/filesystem.h"
#include "decode/structs/interface.h"
#include "decode/structs/rtc.h"
#include "decode/structs/terminal.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {
constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
}

TEST_CASE("structs of ioctl are laid out as C lays them out") {
  CHECK(structs::termios.size[lp64] == 36);   // the kernel's, not the C library's
  CHECK(structs::termios2.size[lp64] == 44);  // the size in TCGETS2's number
  CHECK(structs::termio.size[lp64] >= 17);
  CHECK(structs::ifreq_map.size[lp64] == sizeof(ifreq));
  CHECK(structs::rtc_time.size[lp64] == sizeof(rtc_time));
  CHECK(structs::rtc_wkalrm.size[lp64] == sizeof(rtc_wkalrm));
  CHECK(structs::fsxattr.size[lp64] == sizeof(fsxattr));
  CHECK(structs::fiemap.size[lp64] == sizeof(fiemap));
  CHECK(structs::file_clone_range.size[lp64] == sizeof(file_clone_range));
}

TEST_CASE("what an ioctl takes is decoded even where the call fails") {
  Decoding tracee;
  tracee.place_object(0x1000, winsize{.ws_row = 24, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0});
  DecodedCall& call = tracee.enter("ioctl", {0, TIOCSWINSZ, 0x1000});
  CHECK(target(argument(call, "arg")).children.size() == 4);
  CHECK(tracee.enter("ioctl", {0, TIOCSWINSZ, 1}).arguments.back().children.empty());
}

TEST_CASE("an interface's name is what the caller gave, the rest what the kernel answered") {
  Decoding tracee;
  ifreq request{};
  std::strcpy(request.ifr_name, "lo");
  request.ifr_mtu = 65536;
  tracee.place_object(0x1000, request);
  DecodedCall& failed = tracee.enter("ioctl", {3, 0x8921, 0x1000});
  tracee.exit(failed, -19);
  CHECK(target(argument(failed, "arg")).children.size() == 1);
  DecodedCall& call = tracee.enter("ioctl", {3, 0x8921, 0x1000});
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  REQUIRE(shown.children.size() == 2);
  CHECK(shown.children[0].bytes == "lo");
  CHECK(shown.children[1].raw == 65536);
}

TEST_CASE("fcntl's commands have arguments of their own") {
  Decoding tracee;
  const f_owner_ex owner{.type = F_OWNER_PGRP, .pid = 1234};
  tracee.place_object(0x1000, owner);
  CHECK(target(argument(tracee.enter("fcntl", {3, F_SETOWN_EX, 0x1000}), "arg")).children[1].raw == 1234);
  CHECK(argument(tracee.enter("fcntl", {3, F_NOTIFY, DN_ACCESS}), "arg").item->kind == Kind::flags);
}

TEST_CASE("nothing is asked of a negative descriptor that is polled") {
  Decoding tracee;
  Bytes list;
  list.add(-1).add(std::uint32_t{1});
  tracee.place(0x1000, list.view());
  const DecodedCall& call = tracee.enter("poll", {0x1000, 1, 0});
  CHECK(target(argument(call, "ufds")).children.front().children.size() == 1);
}
