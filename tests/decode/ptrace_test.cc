#include "decode/structs/ptrace.h"

#include <doctest/doctest.h>
#include <linux/ptrace.h>
#include <linux/seccomp.h>
#include <sys/uio.h>
#include <sys/user.h>

#include <array>
#include <cerrno>
#include <cstddef>

#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
constexpr auto i386 = static_cast<std::size_t>(Model::i386);
constexpr std::uint64_t get_register_set = 0x4204;
constexpr std::uint64_t set_register_set = 0x4205;
constexpr std::uint64_t general = 1;  // NT_PRSTATUS

}  // namespace

TEST_CASE("structs of ptrace are laid out as C lays them out") {
  CHECK(structs::user_regs.size[lp64] == sizeof(user_regs_struct));
  CHECK(structs::user_fpregs.size[lp64] == sizeof(user_fpregs_struct));
  CHECK(structs::user_regs.in(Model::i386).size[i386] == 68);
  CHECK(structs::user_fpregs.in(Model::i386).size[i386] == 108);
  CHECK(structs::syscall_info.size[lp64] == sizeof(ptrace_syscall_info));
  CHECK(structs::syscall_info.size[i386] == sizeof(ptrace_syscall_info));
}

TEST_CASE("places in struct user: what the table says is where C has it") {
  CHECK(value_of(user_area, "8*RIP") == offsetof(user_regs_struct, rip));
  CHECK(value_of(user_area, "offsetof(struct user, i387)") == offsetof(user, i387));
  CHECK(value_of(user_area, "offsetof(struct user, u_comm)") == offsetof(user, u_comm));
  CHECK(value_of(user_area, "offsetof(struct user, u_debugreg)") == offsetof(user, u_debugreg));
  CHECK(value_of(user_area, "sizeof(struct user)") == sizeof(user));
  Decoding tracee;
  CHECK(argument(tracee.enter("ptrace", {3, 77, 8, 0}), "addr").item->constants == &user_area);
  CHECK(argument(tracee.enter(Arch::i386, "ptrace", {3, 77, 8, 0}), "addr").item->constants == &user_area_i386);
}

TEST_CASE("registers: by the set's name, as many as the iovec holds, and how long the kernel made it") {
  Decoding tracee;
  user_regs_struct registers{};
  registers.r15 = 15;
  registers.r14 = 14;
  registers.gs = 7;
  tracee.place_object(0x2000, registers);
  tracee.place_object(0x1000, iovec{.iov_base = reinterpret_cast<void*>(0x2000), .iov_len = 16});
  const Value& few = target(argument(tracee.enter("ptrace", {set_register_set, 77, general, 0x1000}), "data"));
  CHECK(field(target(field(few, "iov_base")), "r14").raw == 14);
  CHECK_FALSE(has_field(target(field(few, "iov_base")), "r13"));

  const Value& other = target(argument(tracee.enter("ptrace", {set_register_set, 77, 0x202, 0x1000}), "data"));
  CHECK(field(other, "iov_base").children.empty());

  Decoding changing;
  changing.place_object(0x2000, registers);
  changing.place_object(0x1000, iovec{.iov_base = reinterpret_cast<void*>(0x2000), .iov_len = 8000});
  DecodedCall& got = changing.enter("ptrace", {get_register_set, 77, general, 0x1000});
  changing.forget();
  changing.place_object(0x2000, registers);
  changing.place_object(0x1000, iovec{.iov_base = reinterpret_cast<void*>(0x2000), .iov_len = sizeof registers});
  changing.exit(got, 0);
  const Value& whole = target(argument(got, "data"));
  CHECK(field(target(field(whole, "iov_base")), "gs").raw == 7);
  REQUIRE(field(whole, "iov_len").form == Value::Form::change);
  CHECK(field(whole, "iov_len").children[0].raw == 8000);
  CHECK(field(whole, "iov_len").children[1].raw == sizeof registers);

  DecodedCall& failed = changing.enter("ptrace", {get_register_set, 77, general, 0x1000});
  changing.exit(failed, -EINVAL);
  CHECK(field(target(argument(failed, "data")), "iov_base").children.empty());
}

TEST_CASE("what ptrace tells of a system call follows from the kind of stop") {
  Decoding tracee;
  ptrace_syscall_info info{};
  info.op = PTRACE_SYSCALL_INFO_SECCOMP;
  info.arch = 0x40000003;  // AUDIT_ARCH_I386
  info.seccomp.nr = 20;
  info.seccomp.args[5] = 6;
  info.seccomp.ret_data = 9;
  tracee.place_object(0x1000, info);
  DecodedCall& call = tracee.enter("ptrace", {0x420e, 77, sizeof info, 0x1000});
  tracee.exit(call, 84);
  const Value& seccomp = field(target(argument(call, "data")), "seccomp");
  CHECK(field(seccomp, "nr").note == "getpid");
  CHECK(field(seccomp, "args").children[5].raw == 6);
  CHECK(field(seccomp, "ret_data").raw == 9);

  info.op = PTRACE_SYSCALL_INFO_EXIT;
  info.exit.rval = -ENOENT;
  info.exit.is_error = 1;
  tracee.place_object(0x2000, info);
  DecodedCall& exit = tracee.enter("ptrace", {0x420e, 77, sizeof info, 0x2000});
  tracee.exit(exit, 33);
  CHECK(field(field(target(argument(exit, "data")), "exit"), "rval").item->kind == Kind::status);
  DecodedCall& head = tracee.enter("ptrace", {0x420e, 77, 8, 0x2000});
  tracee.exit(head, 33);
  CHECK(target(argument(head, "data")).children.size() == 2);
}

TEST_CASE("signals that wait, sets of them, filters: what ptrace's requests point to") {
  Decoding tracee;
  std::array<std::int32_t, 32> info{10};
  tracee.place_object(0x1000, info);
  DecodedCall& waiting = tracee.enter("ptrace", {0x4209, 77, 0, 0x1000});
  tracee.exit(waiting, 1);
  CHECK(field(target(argument(waiting, "data")).children.front(), "si_signo").raw == 10);

  CHECK(argument(tracee.enter("ptrace", {0x420b, 77, 4, 0x1000}), "data").form == Value::Form::pointer);
  CHECK(argument(tracee.enter("ptrace", {0x420b, 77, 8, 0x1000}), "data").form == Value::Form::bytes);

  tracee.place_object(0x3000, seccomp_metadata{.filter_off = 3, .flags = SECCOMP_FILTER_FLAG_LOG});
  DecodedCall& found = tracee.enter("ptrace", {0x420d, 77, 16, 0x3000});
  tracee.exit(found, 16);
  CHECK(field(target(argument(found, "data")), "flags").raw == SECCOMP_FILTER_FLAG_LOG);
  DecodedCall& none = tracee.enter("ptrace", {0x420d, 77, 16, 0x3000});
  tracee.exit(none, -ENOENT);
  CHECK(field(target(argument(none, "data")), "filter_off").raw == 3);
  CHECK_FALSE(has_field(target(argument(none, "data")), "flags"));
}
