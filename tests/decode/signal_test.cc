#include "decode/structs/signal.h"

#include <doctest/doctest.h>
#include <signal.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>

#include "decode/arena.h"
#include "decode/decoder.h"
#include "decode/memory.h"
#include "decoding.h"

using namespace callgate::decode;
using callgate::decode::testing::field;
using callgate::decode::testing::has_field;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
constexpr auto i386 = static_cast<std::size_t>(Model::i386);

class Signal {
 public:
  explicit Signal(const siginfo_t& info) : decoder_(arena_, memory_, nullptr, wanted_) {
    value_ = decoder_.embedded(structs::siginfo_item, std::as_bytes(std::span(&info, 1)), {});
  }
  [[nodiscard]] std::uint64_t raw(std::string_view name) const { return field(value_, name).raw; }
  [[nodiscard]] bool has(std::string_view name) const {
    return has_field(value_, name) && field(value_, name).item->show != Show::never;
  }

 private:
  Wanted wanted_;
  Arena arena_;
  CapturedMemory memory_;
  Decoder decoder_;
  Value value_;
};

siginfo_t info_of(int number, int code) {
  siginfo_t info{};
  info.si_signo = number;
  info.si_code = code;
  return info;
}

}  // namespace

TEST_CASE("siginfo_t and its like have the sizes that the kernel has") {
  CHECK(structs::siginfo.size[lp64] == sizeof(siginfo_t));
  CHECK(structs::siginfo.size[i386] == 128);
  CHECK(structs::sigaction.size[lp64] == 32);
  CHECK(structs::sigaction.size[i386] == 20);
  CHECK(structs::old_sigaction.size[i386] == 16);
  CHECK(structs::stack.size[lp64] == sizeof(stack_t));
  CHECK(structs::stack.size[i386] == 12);
}

TEST_CASE("siginfo: a child's end says who, how and how long it ran") {
  siginfo_t info = info_of(SIGCHLD, CLD_EXITED);
  info.si_pid = 4711;
  info.si_uid = 1000;
  info.si_status = 3;
  info.si_utime = 5;
  info.si_stime = 7;
  const Signal exited(info);
  CHECK(exited.raw("si_pid") == 4711);
  CHECK(exited.raw("si_uid") == 1000);
  CHECK(exited.raw("si_status") == 3);
  CHECK(exited.raw("si_utime") == 5);
  CHECK(exited.raw("si_stime") == 7);
  CHECK_FALSE(exited.has("si_addr"));
}

TEST_CASE("siginfo: a sender, a value, a fault, a timer, a refused call, a band") {
  siginfo_t info = info_of(SIGTERM, SI_USER);
  info.si_pid = 12;
  const Signal sent(info);
  CHECK(sent.raw("si_pid") == 12);
  CHECK_FALSE(sent.has("si_int"));

  info = info_of(SIGRTMIN, SI_QUEUE);
  info.si_pid = 13;
  info.si_value.sival_ptr = reinterpret_cast<void*>(0x100000007);
  const Signal queued(info);
  CHECK(queued.raw("si_pid") == 13);
  CHECK(queued.raw("si_int") == 7);
  CHECK(queued.raw("si_ptr") == 0x100000007);

  info = info_of(SIGSEGV, SEGV_MAPERR);
  info.si_addr = reinterpret_cast<void*>(0x10);
  const Signal fault(info);
  CHECK(fault.raw("si_addr") == 0x10);
  CHECK_FALSE(fault.has("si_pid"));

  info = info_of(SIGALRM, SI_TIMER);
  info.si_timerid = 3;
  info.si_overrun = 4;
  const Signal timer(info);
  CHECK(timer.raw("si_timerid") == 3);
  CHECK(timer.raw("si_overrun") == 4);

  info = info_of(SIGSYS, 1);
  info.si_call_addr = reinterpret_cast<void*>(0x400000);
  info.si_syscall = 59;
  info.si_arch = 0xc000003e;
  const Signal refused(info);
  CHECK(refused.raw("si_call_addr") == 0x400000);
  CHECK(refused.raw("si_syscall") == 59);
  CHECK(refused.raw("si_arch") == 0xc000003e);

  info = info_of(SIGIO, POLL_IN);
  info.si_band = 0x41;
  info.si_fd = 6;
  const Signal band(info);
  CHECK(band.raw("si_band") == 0x41);
  CHECK(band.raw("si_fd") == 6);
}

TEST_CASE("siginfo: bytes that end early are no more fields") {
  Wanted wanted;
  Arena arena;
  CapturedMemory memory;
  Decoder decoder(arena, memory, nullptr, wanted);
  const siginfo_t info = info_of(SIGCHLD, CLD_EXITED);
  const auto bytes = std::as_bytes(std::span(&info, 1));
  for (std::size_t size = 0; size <= bytes.size(); ++size)
    CHECK(decoder.embedded(structs::siginfo_item, bytes.first(size), {}).form == Value::Form::structure);
}

TEST_CASE("siginfo: none of the signal zero; a value that is not set is left out, but for a timer's") {
  CHECK_FALSE(Signal(info_of(0, SI_QUEUE)).has("si_code"));
  const Signal empty(info_of(SIGTERM, SI_QUEUE));
  CHECK(empty.has("si_pid"));
  CHECK_FALSE(empty.has("si_int"));
  CHECK(Signal(info_of(SIGTERM, SI_TIMER)).has("si_int"));
  siginfo_t info = info_of(SIGTERM, -77);  // of a process, whatever the code
  info.si_value.sival_int = 5;
  CHECK(Signal(info).raw("si_int") == 5);
  info = info_of(SIGTERM, 77);  // of the kernel
  CHECK_FALSE(Signal(info).has("si_pid"));
  info.si_pid = 12;
  CHECK(Signal(info).raw("si_pid") == 12);
  CHECK(Signal(info_of(SIGSEGV, SI_KERNEL)).has("si_addr"));
}

TEST_CASE("siginfo: more of a fault than its address") {
  siginfo_t info = info_of(SIGBUS, BUS_MCEERR_AO);
  info.si_addr_lsb = 12;
  CHECK(Signal(info).raw("si_addr_lsb") == 12);
  CHECK_FALSE(Signal(info_of(SIGBUS, BUS_ADRERR)).has("si_addr_lsb"));
  info = info_of(SIGSEGV, SEGV_BNDERR);
  info.si_lower = reinterpret_cast<void*>(0x10);
  info.si_upper = reinterpret_cast<void*>(0x20);
  CHECK(Signal(info).raw("si_lower") == 0x10);
  CHECK(Signal(info).raw("si_upper") == 0x20);
  info = info_of(SIGSEGV, SEGV_PKUERR);
  info.si_pkey = 7;
  CHECK(Signal(info).raw("si_pkey") == 7);
}

TEST_CASE("siginfo of i386: its union stands right behind its three numbers") {
  testing::Decoding tracee;
  const std::array<std::int32_t, 32> queued{10, 0, SI_QUEUE, 12, 1000, 7};
  tracee.place_object(0x1000, queued);
  const Value& value = testing::argument(tracee.enter(Arch::i386, "rt_sigqueueinfo", {12, 10, 0x1000}), "uinfo");
  CHECK(field(testing::target(value), "si_pid").raw == 12);
  CHECK(field(testing::target(value), "si_uid").raw == 1000);
  CHECK(field(testing::target(value), "si_ptr").raw == 7);
  const std::array<std::int32_t, 32> ended{SIGCHLD, 0, CLD_EXITED, 12, 1000, 3, 5, 6};
  tracee.place_object(0x2000, ended);
  const Value& child = testing::argument(tracee.enter(Arch::i386, "rt_sigqueueinfo", {12, 10, 0x2000}), "uinfo");
  CHECK(field(testing::target(child), "si_status").raw == 3);
  CHECK(field(testing::target(child), "si_stime").raw == 6);
}
