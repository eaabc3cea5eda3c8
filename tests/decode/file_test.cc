#include <doctest/doctest.h>
#include <linux/dqblk_xfs.h>
#include <linux/quota.h>
#include <linux/stat.h>

#include <array>
#include <cstddef>
#include <cstdint>

#include "decode/structs/file.h"
#include "decode/structs/mount.h"
#include "decode/structs/quota.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;
using namespace std::string_view_literals;

TEST_CASE("structs of files and quotas are laid out as C lays them out") {
  constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
  constexpr auto i386 = static_cast<std::size_t>(Model::i386);
  CHECK(structs::if_dqblk.size[lp64] == sizeof(if_dqblk));
  CHECK(structs::fs_disk_quota.size[lp64] == sizeof(fs_disk_quota_t));
  CHECK(structs::fs_quota_statv.size[lp64] == sizeof(fs_quota_statv));
  CHECK(structs::fs_quota_stat.size[lp64] == sizeof(fs_quota_stat_t));
  CHECK(structs::statmount.size[lp64] == 512);
  CHECK(structs::stat64.size[i386] == 96);
  CHECK(structs::stat_i386.size[i386] == 64);
  CHECK(structs::old_stat.size[i386] == 32);
  CHECK(structs::statfs64.size[i386] == 84);
  CHECK(structs::xattr_args_i386.size[i386] == 16);
  CHECK(structs::xattr_args.size[lp64] == 16);
}

TEST_CASE("64-bit arguments of i386 take two registers, _llseek's the high one first") {
  Decoding tracee;
  CHECK(argument(tracee.enter(Arch::i386, "_llseek", {3, 1, 2, 0, 0}), "offset").raw == 0x100000002);
  CHECK(argument(tracee.enter(Arch::i386, "truncate64", {0, 1, 2}), "length").raw == 0x200000001);
  const DecodedCall& narrow = tracee.enter(Arch::i386, "preadv2", {3, 0, 0, 1, 2, 1});
  CHECK(argument(narrow, "pos").raw == 0x200000001);
  CHECK(argument(narrow, "flags").raw == 1);
  const DecodedCall& wide = tracee.enter("preadv2", {3, 0, 0, 1, 2, 1});
  CHECK(argument(wide, "pos").raw == 1);
  CHECK(argument(wide, "flags").raw == 1);
}

TEST_CASE("a handle shows what room there was, and what the kernel made of it") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(std::uint32_t{128}).text(std::string(132, '\0')).view());
  DecodedCall& made = tracee.enter("name_to_handle_at", {0, 0, 0x1000, 0, 0});
  tracee.place(0x1000, Bytes{}.add(std::uint32_t{2}).add(std::int32_t{1}).text("ab").view());
  tracee.exit(made, 0);
  const Value& whole = target(argument(made, "handle"));
  REQUIRE(whole.children.size() == 3);
  CHECK(whole.children[0].form == Value::Form::change);
  CHECK(field(whole, "f_handle").bytes == "ab");

  tracee.place(0x1000, Bytes{}.add(std::uint32_t{1}).add(std::int32_t{0}).view());
  DecodedCall& small = tracee.enter("name_to_handle_at", {0, 0, 0x1000, 0, 0});
  tracee.place(0x1000, Bytes{}.add(std::uint32_t{8}).add(std::int32_t{0}).view());
  tracee.exit(small, -75);
  CHECK(target(argument(small, "handle")).children.size() == 1);

  tracee.place(0x2000, Bytes{}.add(std::uint32_t{0xffffffff}).add(std::int32_t{1}).text("ab").view());
  const Value& hostile = argument(tracee.enter("open_by_handle_at", {0, 0x2000, 0}), "handle");
  CHECK(hostile.children.empty());
  CHECK(argument(tracee.enter("open_by_handle_at", {0, 1, 0}), "handle").children.empty());
}

TEST_CASE("a mount is told by its id, or by a descriptor in it") {
  Decoding tracee;
  Bytes request;
  request.add(32U).add(5U).add(std::uint64_t{0}).add(std::uint64_t{1}).add(std::uint64_t{0});
  tracee.place(0x1000, request.view());
  const Value& by_fd = target(argument(tracee.enter("statmount", {0x1000, 0, 0, 1}), "req"));
  CHECK(field(by_fd, "mnt_fd").raw == 5);
  CHECK_FALSE(has_field(by_fd, "mnt_id"));
  const Value& by_id = target(argument(tracee.enter("statmount", {0x1000, 0, 0, 0}), "req"));
  CHECK(field(by_id, "mnt_ns_fd").raw == 5);
  CHECK(has_field(by_id, "mnt_id"));
}

TEST_CASE("of a struct statmount shows what its mask says, and the strings behind it") {
  constexpr std::uint64_t strings = 512;
  struct {
    std::uint32_t size = strings, mnt_opts = 0;
    std::uint64_t mask = 0x8 | 0x10 | 0x20 | 0x200 | 0x400 | 0x1000 | 0x2000;
    std::uint32_t sb_dev_major = 0, sb_dev_minor = 0;
    std::uint64_t sb_magic = 0;
    std::uint32_t sb_flags = 0, fs_type = 0;
    std::uint64_t mnt_id = 0, mnt_parent_id = 0;
    std::uint32_t mnt_id_old = 0, mnt_parent_id_old = 0;
    std::uint64_t mnt_attr = 0, mnt_propagation = 0, mnt_peer_group = 0, mnt_master = 0, propagate_from = 0;
    std::uint32_t mnt_root = 6, mnt_point = 8;
    std::uint64_t mnt_ns_id = 0;
    std::uint32_t fs_subtype = 0, sb_source = 1000, opt_num = 2, opt_array = 13, opt_sec_num = 0, opt_sec_array = 0;
    std::uint64_t supported_mask = 0xffff;
    std::uint32_t mnt_uidmap_num = 0xffffffff, mnt_uidmap = 17, mnt_gidmap_num = 0, mnt_gidmap = 0;
    std::uint64_t spare[43] = {};
  } mount;
  static_assert(sizeof mount == strings);
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(mount).text("tmpfs\0/\0/mnt\0a\0b\0001000 0 1\0"sv).view());
  DecodedCall& call = tracee.enter("statmount", {0, 0x1000, 4096, 0});
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "buf"));
  CHECK_FALSE(has_field(shown, "mnt_opts"));
  CHECK_FALSE(has_field(shown, "mnt_id"));
  CHECK(field(shown, "fs_type").bytes == "tmpfs");
  CHECK(field(shown, "mnt_root").bytes == "/");
  CHECK(field(shown, "mnt_point").bytes == "/mnt");
  CHECK(field(shown, "sb_source").bytes.empty());  // where nothing can be read its address shows
  CHECK(field(shown, "sb_source").form == Value::Form::pointer);
  REQUIRE(field(shown, "opt_array").children.size() == 2);
  CHECK(field(shown, "opt_array").children[1].bytes == "b");
  CHECK(field(shown, "supported_mask").raw == 0xffff);
  // As many as the kernel says there are, there are not.
  CHECK(field(shown, "mnt_uidmap").children[0].bytes == "1000 0 1");
  CHECK(field(shown, "mnt_uidmap").faulted);
}

TEST_CASE("a request about mounts is as long as it says") {
  Decoding tracee;
  const auto request = [&](std::uint32_t size) {
    tracee.place(0x1000, Bytes{}.add(size).add(std::uint32_t{0}).add(std::uint64_t{5}).add(std::uint64_t{3}).view());
    return target(argument(tracee.enter("listmount", {0x1000, 0, 0, 1}), "req")).children.size();
  };
  CHECK(request(24) == 3);
  tracee.place(0x1018, std::string(8, '\1'));
  CHECK(request(24) == 3);
  CHECK(request(32) == 4);
  CHECK(field(target(argument(tracee.enter("statmount", {0x1000, 0, 0, 1}), "req")), "param").raw == 3);
}

TEST_CASE("names of attributes are read where there was room for them") {
  Decoding tracee;
  tracee.place(0x1000, std::string_view("user.a\0", 7));
  const auto list = [&tracee](std::uint64_t size, std::int64_t result) -> const Value& {
    DecodedCall& call = tracee.enter("listxattr", {0, 0x1000, size});
    tracee.exit(call, result);
    return argument(call, "list");
  };
  CHECK(list(100, 7).bytes == std::string_view("user.a\0", 7));
  CHECK(list(100, 0).form == Value::Form::bytes);
  CHECK(list(0, 7).form == Value::Form::pointer);
}

TEST_CASE("a quota command is two numbers in one and selects the arguments after it") {
  Decoding tracee;
  const DecodedCall& sync = tracee.enter("quotactl", {0x80000101, 0, 5, 0});
  const Value& both = argument(sync, "cmd");
  CHECK(field(both, "cmd").raw == 0x800001);
  CHECK(field(both, "type").raw == 1);
  CHECK(sync.arguments.size() == 2);
  CHECK(argument(tracee.enter("quotactl_fd", {3, 0x80000200, 2, 0}), "id").raw == 2);
}

TEST_CASE("the names of getdents64's entries are whole, however long") {
  Wanted verbose;
  verbose.verbose = true;
  Decoding tracee(verbose);
  const std::string name(100, 'x');
  const std::uint16_t length = 120;
  tracee.place(0x1000,
               Bytes{}.add(std::uint64_t{7}).add(std::uint64_t{9}).add(length).text("\x8" + name).add('\0').view());
  DecodedCall& call = tracee.enter("getdents64", {3, 0x1000, 4096});
  tracee.exit(call, length);
  const Value& all = target(argument(call, "dirent"));
  REQUIRE(all.children.size() == 1);
  CHECK(field(all.children[0], "d_name").bytes == name);
  CHECK_FALSE(field(all.children[0], "d_name").truncated);
}

TEST_CASE("entries of getdents hold their type in the last byte, and end where their lengths cannot be believed") {
  Wanted verbose;
  verbose.verbose = true;
  Decoding tracee(verbose);
  const auto entry = [](std::uint16_t length) {
    return Bytes{}.add(std::uint64_t{7}).add(std::uint64_t{9}).add(length).text(std::string("ab\0\0\0\x08", 6));
  };
  tracee.place(0x1000, Bytes{}.text(entry(24).view()).text(entry(0).view()).view());
  DecodedCall& call = tracee.enter("getdents", {3, 0x1000, 4096});
  tracee.exit(call, 48);
  const Value& all = target(argument(call, "dirent"));
  REQUIRE(all.children.size() == 1);
  CHECK(field(all.children[0], "d_name").bytes == "ab");
  CHECK(field(all.children[0], "d_type").raw == 8);

  tracee.place(0x2000, Bytes{}.add(7U).add(9U).add(std::uint16_t{2}).text("xyz").view());
  DecodedCall& one = tracee.enter(Arch::i386, "readdir", {3, 0x2000, 1});
  tracee.exit(one, 1);
  CHECK(field(target(argument(one, "dirent")), "d_name").bytes == "xy");
}

TEST_CASE("two times are read as one object") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.text("file").add('\0').view());
  tracee.place(0x2000, Bytes{}.add(std::uint64_t{1}).add(std::uint64_t{2}).view());
  for (const std::string_view call : {"futimesat", "utimensat"}) {
    CAPTURE(call);
    CHECK(argument(tracee.enter(call, {3, 0x1000, 0x2000, 0}), "utimes").children.empty());
  }
}

TEST_CASE("statx: what the mask says was filled in") {
  constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
  CHECK(structs::statx.size[lp64] == sizeof(struct statx));
  Decoding tracee{Wanted{.verbose = true}};
  std::array<std::uint32_t, 64> buffer{};
  buffer[0] = 0x12000;  // STATX_DIOALIGN, STATX_WRITE_ATOMIC
  buffer[0x98 / 4] = 512;
  buffer[0xa8 / 4] = 4096;
  tracee.place_object(0x1000, buffer);
  DecodedCall& call = tracee.enter("statx", {0, 0, 0, 0, 0x1000});
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "buffer"));
  CHECK(field(shown, "stx_dio_mem_align").raw == 512);
  CHECK(field(shown, "stx_atomic_write_unit_min").raw == 4096);
  CHECK_FALSE(has_field(shown, "stx_mnt_id"));
  CHECK_FALSE(has_field(shown, "stx_subvol"));
}

TEST_CASE("an attribute's value shows once it is there, its address where it is not") {
  Decoding tracee;
  tracee.place(0x3000, "value");
  const auto got = [&tracee](std::uint32_t room, std::int64_t result) -> const Value& {
    tracee.place(0x1000, Bytes{}.add(std::uint64_t{0x3000}).add(room).add(std::uint32_t{0}).view());
    DecodedCall& call = tracee.enter("getxattrat", {0, 0, 0, 0, 0x1000, 16});
    tracee.exit(call, result);
    return field(target(argument(call, "uargs")), "value");
  };
  CHECK(got(64, 5).bytes == "value");
  CHECK(got(0, 5).form == Value::Form::pointer);
  CHECK(got(64, -61).form == Value::Form::pointer);
}
