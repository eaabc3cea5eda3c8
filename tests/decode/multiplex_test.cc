#include "decode/multiplex.h"

#include <doctest/doctest.h>

#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("socketcall is the call that it stands for") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(3U).add(0x2000U).add(5U).add(0x40U).view());
  tracee.place(0x2000, "hello");
  const DecodedCall& call = tracee.enter(Arch::i386, "socketcall", {9, 0x1000});
  CHECK(call.name == "send");
  CHECK(argument(call, "fd").raw == 3);
  CHECK(argument(call, "buff").bytes == "hello");
  CHECK(call.arguments.size() == 4);
}

TEST_CASE("socketcall that names no call, or whose arguments cannot be read, stays what it is") {
  Decoding tracee;
  CHECK(tracee.enter(Arch::i386, "socketcall", {99, 0x1000}).name == "socketcall");
  CHECK(tracee.enter(Arch::i386, "socketcall", {0, 0x1000}).name == "socketcall");
  CHECK(tracee.enter(Arch::i386, "socketcall", {1, 0x1000}).name == "socketcall");
}

TEST_CASE("ipc is the call that it stands for, in its own order of arguments") {
  Decoding tracee;
  const DecodedCall& get = tracee.enter(Arch::i386, "ipc", {23, 0, 4096, 0600, 0, 0});
  CHECK(get.name == "shmget");
  CHECK(argument(get, "size").raw == 4096);
  tracee.place_object(0x1000, 7U);
  const DecodedCall& control = tracee.enter(Arch::i386, "ipc", {3, 1, 2, 16, 0x1000, 0});
  CHECK(control.name == "semctl");
  // The union is behind the pointer; unreadable, the pointer stands alone.
  CHECK(target(argument(control, "arg")).raw == 7);
  CHECK(argument(tracee.enter(Arch::i386, "ipc", {3, 1, 2, 16, 0x9000, 0}), "arg").raw == 0x9000);
  // msgrcv's first version: the message's address and its type are behind a pointer.
  tracee.place(0x1000, Bytes{}.add(0x2000U).add(5U).view());
  const DecodedCall& old = tracee.enter(Arch::i386, "ipc", {12, 1, 100, 0, 0x1000, 0});
  CHECK(argument(old, "msgtyp").raw == 5);
  const DecodedCall& later = tracee.enter(Arch::i386, "ipc", {1U << 16U | 12U, 1, 100, 0, 0x2000, 6});
  CHECK(argument(later, "msgtyp").raw == 6);
  CHECK(argument(later, "msgp").raw == 0x2000);
  const DecodedCall& unread = tracee.enter(Arch::i386, "ipc", {12, 1, 100, 0x800, 0x9000, 0});
  CHECK(unread.name == "msgrcv");
  CHECK(argument(unread, "msgp").raw == 0x9000);
  CHECK(argument(unread, "msgflg").raw == 0x800);
  CHECK(tracee.enter(Arch::i386, "ipc", {77, 1, 2, 3, 4, 5}).name == "ipc");
}

TEST_CASE("i386's mmap and select take their arguments from memory") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(0U).add(4096U).add(3U).add(0x22U).add(-1).add(0x3000U).view());
  const DecodedCall& mapped = tracee.enter(Arch::i386, "mmap", {0x1000});
  CHECK(argument(mapped, "len").raw == 4096);
  CHECK(static_cast<std::int64_t>(argument(mapped, "fd").raw) == -1);
  CHECK(argument(mapped, "off").raw == 0x3000);
  const DecodedCall& unread = tracee.enter(Arch::i386, "mmap", {0x9000});
  CHECK(unread.name == "mmap");
  REQUIRE(unread.arguments.size() == 1);
  CHECK(unread.arguments.front().raw == 0x9000);
  tracee.place(0x1000, Bytes{}.add(5U).add(0U).add(0U).add(0U).add(0U).view());
  CHECK(argument(tracee.enter(Arch::i386, "select", {0x1000}), "n").raw == 5);
}

TEST_CASE("what ipc's shmat gives is in memory") {
  Decoding tracee;
  DecodedCall& call = tracee.enter(Arch::i386, "ipc", {21, 5, 0x1000, 0x2000, 0x3000, 0});
  CHECK(argument(call, "shmaddr").raw == 0x3000);
  CHECK(argument(call, "shmflg").raw == 0x1000);
  tracee.place_object(0x2000, 0xf7001000U);
  tracee.exit(call, 0);
  CHECK(call.record.result->value == 0xf7001000);
}
