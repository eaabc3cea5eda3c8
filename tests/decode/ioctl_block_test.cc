// Commands to block devices and raw flash: what only their answers show, and what lies behind their structs.
#include <doctest/doctest.h>
#include <linux/blkzoned.h>
#include <linux/loop.h>
#include <mtd/ubi-user.h>

#include <cstring>

#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("zones are as many as the kernel says it reported") {
  Decoding tracee;
  const blk_zone_report asked{.sector = 8, .nr_zones = 16, .flags = 0};
  tracee.place_object(0x1000, asked);
  DecodedCall& call = tracee.enter("ioctl", {3, BLKREPORTZONE, 0x1000});
  blk_zone zone{};
  zone.len = 1024;
  zone.type = BLK_ZONE_TYPE_SEQWRITE_REQ;
  tracee.forget();
  tracee.place(0x1000, Bytes{}
                           .add(blk_zone_report{.sector = 8, .nr_zones = 2, .flags = BLK_ZONE_REP_CAPACITY})
                           .add(zone)
                           .add(zone)
                           .view());
  tracee.exit(call, 0);
  const Value& change = argument(call, "arg");
  REQUIRE(change.form == Value::Form::change);
  CHECK(field(target(change.children[0]), "nr_zones").raw == 16);
  const Value& zones = field(target(change.children[1]), "zones");
  REQUIRE(target(zones).children.size() == 2);
  CHECK(field(target(zones).children[1], "len").raw == 1024);
}

TEST_CASE("zones that cannot be read show where they are") {
  Decoding tracee;
  tracee.place_object(0x1000, blk_zone_report{.sector = 0, .nr_zones = 3, .flags = 0});
  DecodedCall& call = tracee.enter("ioctl", {3, BLKREPORTZONE, 0x1000});
  tracee.exit(call, 0);
  const Value& zones = field(target(argument(call, "arg").children[1]), "zones");
  CHECK(zones.children.empty());
  CHECK(zones.raw == 0x1000 + sizeof(blk_zone_report));
}

TEST_CASE("of a loop device's key its length counts; its older status has i386's device numbers") {
  Decoding tracee;
  loop_info64 info{};
  info.lo_encrypt_key_size = 3;
  std::memcpy(info.lo_encrypt_key, "abcdef", 6);
  tracee.place_object(0x1000, info);
  const Value& set = argument(tracee.enter("ioctl", {3, LOOP_SET_STATUS64, 0x1000}), "arg");
  CHECK(field(target(set), "lo_encrypt_key").bytes == "abc");

  // lo_number, lo_device and padding, lo_inode, lo_rdevice and padding, lo_offset
  tracee.place(0x4000,
               Bytes{}.add(7).add(0xabcd0801U).add(11U).add(0xabcd0802U).add(13U).text(std::string(140, '\0')).view());
  const Value& older = argument(tracee.enter(Arch::i386, "ioctl", {3, LOOP_SET_STATUS, 0x4000}), "arg");
  CHECK(field(target(older), "lo_device").raw == 0x801);
  CHECK(field(target(older), "lo_rdevice").raw == 0x802);
  CHECK(field(target(older), "lo_offset").raw == 13);
}

TEST_CASE("a volume's name is as long as its length says") {
  Decoding tracee;
  ubi_mkvol_req request{};
  request.name_len = 4;
  std::strcpy(request.name, "volume");
  tracee.place_object(0x1000, request);
  const Value& made = argument(tracee.enter("ioctl", {3, UBI_IOCMKVOL, 0x1000}), "arg");
  CHECK(field(target(made.children[0]), "name").bytes == "volu");
}

TEST_CASE("a trace of a block device is asked for, its name is answered") {
  constexpr std::uint32_t set_up = 0xc0c0128e;  // BLKTRACESETUP2
  Decoding tracee;
  const auto request = [](std::string name) {
    name.resize(64);
    return Bytes{}
        .text(name)
        .add(std::uint64_t{0xffff})
        .add(512U)
        .add(4U)
        .add(std::uint64_t{1})
        .add(std::uint64_t{2})
        .add(7U)
        .text(std::string(92, '\0'));
  };
  tracee.place(0x1000, request("").view());
  DecodedCall& call = tracee.enter("ioctl", {3, set_up, 0x1000});
  CHECK_FALSE(has_field(target(argument(call, "arg")), "name"));
  CHECK(field(target(argument(call, "arg")), "buf_nr").raw == 4);
  tracee.forget();
  tracee.place(0x1000, request("sda").view());
  tracee.exit(call, 0);
  CHECK(field(target(argument(call, "arg")), "name").bytes == "sda");
  CHECK(field(target(argument(call, "arg")), "pid").raw == 7);
}
