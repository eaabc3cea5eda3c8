// What is other on i386 than on x86-64 in calls of the same name, and i386's own.
#include <doctest/doctest.h>

#include <cstdint>
#include <string_view>

#include "decode/structs/ipc.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("ssetmask's result is a set of 32 signals, and has no sign") {
  // As a test may not give a value below -4095 by exit(), which takes it for an error.
  Arena arena;
  CapturedMemory memory;
  const Wanted wanted;
  Decoder decoder(arena, memory, nullptr, wanted);
  SyscallRecord record;
  record.arch = Arch::i386;
  record.number = number_of(Arch::i386, find_call("ssetmask").value()).value();
  record.args[0] = 0x200;
  DecodedCall& call = decoder.enter(record);
  CHECK(call.arguments.front().bytes == std::string_view("\0\2\0\0", 4));
  record.result = SyscallResult{.value = static_cast<std::int64_t>(0xfffffffffffbfeff), .error = 0};
  decoder.exit(call, record);
  CHECK(call.record.result->value == 0xfffbfeff);
  REQUIRE(call.extra != nullptr);
  CHECK(field(*call.extra, "old mask").bytes == std::string_view("\xff\xfe\xfb\xff", 4));
}

TEST_CASE("i386's sets of descriptors are of 32-bit words") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(0x21U).view());
  const Value& set = argument(tracee.enter(Arch::i386, "_newselect", {6, 0x1000, 0, 0, 0}), "inp");
  REQUIRE(target(set).children.size() == 2);
  CHECK(target(set).children[1].raw == 5);
  // 33 descriptors need a second word, 6 of a 64-bit program a wider one.
  CHECK(argument(tracee.enter(Arch::i386, "_newselect", {33, 0x1000, 0, 0, 0}), "inp").children.empty());
  CHECK(argument(tracee.enter("select", {6, 0x1000, 0, 0, 0}), "inp").children.empty());
  CHECK(argument(tracee.enter(Arch::i386, "_newselect", {0, 0x1000, 0, 0, 0}), "inp").children.empty());
}

TEST_CASE("i386's permissions of ipc have 16 bits") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(0x2000U).view());
  Bytes perm;
  perm.add(0U).add(1U).add(2U).add(3U).add(4U).add(std::uint16_t{0600}).add(std::uint16_t{0xabcd});
  tracee.place(0x2000, perm.text(std::string(200, '\0')).view());
  DecodedCall& call = tracee.enter(Arch::i386, "ipc", {3, 1, 0, 2, 0x1000, 0});
  tracee.exit(call, 0);
  const Value& filled = field(target(argument(call, "arg")), "sem_perm");
  CHECK(field(filled, "mode").raw == 0600);
}

TEST_CASE("i386's sets of memory nodes are of 32-bit words") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(1U).add(2U).view());
  const Value& narrow = target(argument(tracee.enter(Arch::i386, "set_mempolicy", {2, 0x1000, 64}), "nmask"));
  REQUIRE(narrow.children.size() == 2);
  CHECK(narrow.children[1].raw == 2);
  CHECK(narrow.children[0].item->type == Type::u32);
  const Value& wide = target(argument(tracee.enter("set_mempolicy", {2, 0x1000, 64}), "nmask"));
  REQUIRE(wide.children.size() == 1);
  CHECK(wide.children[0].raw == 0x200000001);
}

TEST_CASE("offsets in files have 64 bits on i386 too, but for sendfile's") {
  Decoding tracee;
  tracee.place_object(0x1000, std::uint64_t{0x100000002});
  const Value& spliced = argument(tracee.enter(Arch::i386, "splice", {3, 0x1000, 4, 0, 1, 0}), "off_in");
  CHECK(target(spliced.children[0]).children[0].raw == 0x100000002);
  const Value& sent = argument(tracee.enter(Arch::i386, "sendfile", {3, 4, 0x1000, 1}), "offset");
  CHECK(target(sent.children[0]).children[0].raw == 2);
}

TEST_CASE("what newer structs point to has addresses of 64 bits in i386 programs too") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(0x2000U).view());
  // struct iocb: IOCB_CMD_PWRITE of 3 bytes at 0x3000
  Bytes request;
  request.add(std::uint64_t{7}).add(0U).add(0U).add(std::uint16_t{1}).add(std::uint16_t{0}).add(4U);
  request.add(std::uint64_t{0x3000}).add(std::uint64_t{3}).add(std::uint64_t{9}).add(std::uint64_t{0}).add(0U).add(0U);
  tracee.place(0x2000, request.view());
  tracee.place(0x3000, Bytes{}.text("abc").view());
  const Value& submitted = argument(tracee.enter(Arch::i386, "io_submit", {0, 1, 0x1000}), "iocbpp");
  const Value& first = target(target(submitted).children.front());
  CHECK(field(first, "aio_buf").bytes == "abc");
  CHECK(field(first, "aio_nbytes").raw == 3);
  CHECK(field(first, "aio_offset").raw == 9);
  // struct io_uring_rsrc_register, whose size the kernel compares
  Bytes files;
  files.add(1U).add(0U).add(std::uint64_t{0}).add(std::uint64_t{0x5000}).add(std::uint64_t{0});
  tracee.place(0x4000, files.view());
  tracee.place(0x5000, Bytes{}.add(12U).view());
  const Value& registered = argument(tracee.enter(Arch::i386, "io_uring_register", {3, 13, 0x4000, 32}), "arg");
  CHECK(target(field(target(registered), "data")).children.front().raw == 12);
  CHECK(argument(tracee.enter(Arch::i386, "io_uring_register", {3, 13, 0x4000, 1}), "arg").children.empty());
}

TEST_CASE("an array that does not fit into the addresses of i386 is none") {
  Decoding tracee;
  tracee.place(0x20000000, Bytes{}.add(1U).add(2U).view());
  CHECK(argument(tracee.enter(Arch::i386, "setgroups32", {0x7fffffff, 0x20000000}), "grouplist").children.empty());
  CHECK(argument(tracee.enter(Arch::i386, "setgroups32", {0xffffffff, 0x20000000}), "grouplist").children.empty());
  CHECK_FALSE(argument(tracee.enter(Arch::i386, "setgroups32", {2, 0x20000000}), "grouplist").children.empty());
}

TEST_CASE("readdir's count shows where it is not the one entry that the call gives") {
  Decoding tracee;
  CHECK(tracee.enter(Arch::i386, "readdir", {3, 0x1000, 1}).arguments.size() == 2);
  CHECK(tracee.enter(Arch::i386, "readdir", {3, 0x1000, 0}).arguments.size() == 3);
}

namespace {

// Decodes a call whose stack pointer is this.
std::string_view mask_of(std::string_view name, std::uint64_t stack, std::string_view bytes) {
  static Arena arena;
  static const Wanted wanted;
  CapturedMemory memory;
  memory.add(TraceeAddress{stack}, bytes);
  Decoder decoder(arena, memory, nullptr, wanted);
  SyscallRecord record;
  record.arch = Arch::i386;
  record.number = number_of(Arch::i386, find_call(name).value()).value();
  record.stack_pointer = stack;
  return field(decoder.enter(record).arguments.front(), "mask").bytes;
}

}  // namespace

TEST_CASE("the mask that i386's signal handlers return to is in its own frames") {
  std::string frame(800, '\0');
  frame.replace(248, 8, "ABCDEFGH");
  CHECK(mask_of("rt_sigreturn", 0xff000000, frame) == "ABCDEFGH");
  frame.assign(800, '\0');
  frame.replace(80, 4, "abcd");
  frame.replace(712, 4, "efgh");
  CHECK(mask_of("sigreturn", 0xff000000, frame) == "abcdefgh");
}

TEST_CASE("x32's numbers have names, its own calls narrow structs; no call is found by them") {
  constexpr SyscallNumber getpid{0x40000000 + 39};
  constexpr SyscallNumber readv{0x40000000 + 515};
  CHECK(call_name(named_call(Arch::x86_64, getpid).value()) == "getpid");
  CHECK(call_name(named_call(Arch::x86_64, readv).value()) == "readv");
  CHECK_FALSE(named_call(Arch::x86_64, SyscallNumber{0x40000000 + 19}).has_value());  // x86-64's readv
  CHECK_FALSE(named_call(Arch::i386, getpid).has_value());
  CHECK_FALSE(call_of(Arch::x86_64, getpid).has_value());
  CHECK(model_of(Arch::x86_64, getpid) == Model::lp64);
  CHECK(model_of(Arch::x86_64, readv) == Model::i386);

  Arena arena;
  const Wanted wanted;
  CapturedMemory memory;
  memory.add(TraceeAddress{0x1000}, Bytes{}.add(0x2000U).add(3U).view());
  memory.add(TraceeAddress{0x2000}, "abc");
  Decoder decoder(arena, memory, nullptr, wanted);
  SyscallRecord record;
  record.number = SyscallNumber{0x40000000 + 516};
  record.args = {4, 0x1000, 1};
  const DecodedCall& call = decoder.enter(record);
  CHECK(call.name == "writev");
  CHECK(field(target(argument(call, "vec")).children.front(), "iov_base").bytes == "abc");
}
