#include "decode/structs/ipc.h"

#include <doctest/doctest.h>
#include <linux/aio_abi.h>
#include <linux/mqueue.h>
#include <linux/msg.h>
#include <linux/sem.h>
#include <linux/shm.h>

#include <cstddef>
#include <string>

#include "decode/structs/aio.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);

}  // namespace

TEST_CASE("structs of ipc and aio are laid out as C lays them out") {
  CHECK(structs::shmid_ds.size[lp64] == sizeof(shmid64_ds));
  CHECK(structs::semid_ds.size[lp64] == sizeof(semid64_ds));
  CHECK(structs::msqid_ds.fields[4].offset[lp64] == offsetof(msqid64_ds, msg_qnum));
  CHECK(structs::msqid_ds.fields[7].offset[lp64] == offsetof(msqid64_ds, msg_lrpid));
  CHECK(structs::shm_info.size[lp64] == sizeof(shm_info));
  CHECK(structs::seminfo.size[lp64] == sizeof(seminfo));
  CHECK(structs::msginfo.size[lp64] == sizeof(msginfo));
  CHECK(structs::iocb.size[lp64] == sizeof(iocb));
  CHECK(structs::io_event.size[lp64] == sizeof(io_event));
}

TEST_CASE("a System V message has its type and as much text as there is") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(7L).text("hello world").view());
  const DecodedCall& sent = tracee.enter("msgsnd", {1, 0x1000, 5, 0});
  CHECK(field(target(argument(sent, "msgp")), "mtype").raw == 7);
  CHECK(field(target(argument(sent, "msgp")), "mtext").bytes == "hello");
  DecodedCall& received = tracee.enter("msgrcv", {1, 0x1000, 100, 0, 0});
  tracee.exit(received, 11);
  CHECK(field(target(argument(received, "msgp")), "mtext").bytes == "hello world");
}

TEST_CASE("what an iocb's buffer is follows from the operation") {
  Decoding tracee;
  iocb block{};
  block.aio_lio_opcode = IOCB_CMD_PWRITE;
  block.aio_buf = 0x3000;
  block.aio_nbytes = 4;
  block.aio_flags = IOCB_FLAG_RESFD;
  block.aio_resfd = 9;
  tracee.place_object(0x1000, std::uint64_t{0x2000});
  tracee.place_object(0x2000, block);
  tracee.place(0x3000, "data");
  const DecodedCall& call = tracee.enter("io_submit", {0, 1, 0x1000});
  const Value& shown = target(target(argument(call, "iocbpp")).children.front());
  CHECK(field(shown, "aio_buf").bytes == "data");
  CHECK(field(shown, "aio_resfd").raw == 9);
  CHECK_FALSE(has_field(shown, "aio_key"));
}

TEST_CASE("i386's times of ipc have 64 bits in two halves") {
  Decoding tracee;
  Bytes bytes;
  for (unsigned i = 0; i < 21; ++i) bytes.add(i);
  tracee.place(0x1000, bytes.view());
  DecodedCall& call = tracee.enter(Arch::i386, "shmctl", {0, 2, 0x1000});
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "buf"));
  CHECK(field(shown, "shm_segsz").raw == 9);
  CHECK(field(shown, "shm_ctime").raw == (15ULL << 32U | 14U));
  CHECK(field(shown, "shm_nattch").raw == 18);
}

TEST_CASE("the form of i386's structures, IPC_64, is no command of its own") {
  Decoding tracee;
  const Value& whole = argument(tracee.enter("msgctl", {1, 0x102, 0x1000}), "buf");
  CHECK(whole.item->structure == &structs::msqid_ds);
}

TEST_CASE("the name of a message queue is whole, and none where its end cannot be read") {
  Decoding tracee;
  tracee.place(0x1000, std::string(100, 'n') + std::string(1, '\0'));
  CHECK(argument(tracee.enter("mq_unlink", {0x1000}), "u_name").bytes.size() == 100);
  tracee.place(0x3000, std::string(100, 'n'));
  CHECK(argument(tracee.enter("mq_unlink", {0x3000}), "u_name").form == Value::Form::pointer);
}

TEST_CASE("a struct mq_attr that ends early is none, though its end is reserved") {
  CHECK(structs::mq_attr.size[lp64] == sizeof(mq_attr));
}

TEST_CASE("a signal's name goes with methods that send one; unknown bits of i386 are 32") {
  Decoding tracee;
  const auto signo = [&tracee](std::uint64_t address, std::int32_t method) {
    tracee.place(address, Bytes{}.add(std::uint64_t{5}).add(10).add(method).text(std::string(48, '\0')).view());
    return field(target(argument(tracee.enter("mq_notify", {3, address}), "u_notification")), "sigev_signo").item->kind;
  };
  CHECK(signo(0x1000, 0) == Kind::signal);
  CHECK(signo(0x2000, 99) == Kind::number);
  tracee.place(0x3000, std::string(64, '\xff'));
  const Value& attributes = argument(tracee.enter(Arch::i386, "mq_getsetattr", {3, 0x3000, 0}), "u_mqstat");
  CHECK(field(target(attributes), "mq_flags").raw == 0xffffffff);
}

TEST_CASE("a request's priority is one of an i/o priority where its flags say so") {
  Decoding tracee;
  iocb request{};
  request.aio_reqprio = 0x4002;
  const auto priority = [&]() -> const Value& {
    tracee.place_object(0x1000, request);
    return field(target(argument(tracee.enter("io_cancel", {0, 0x1000, 0}), "iocb")), "aio_reqprio");
  };
  CHECK(priority().raw == 0x4002);
  request.aio_flags = IOCB_FLAG_IOPRIO;
  CHECK(field(priority(), "level").raw == 2);
}
