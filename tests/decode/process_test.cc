#include "decode/structs/process.h"

#include <doctest/doctest.h>
#include <linux/kcmp.h>
#include <linux/sched.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/utsname.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <string>

#include "decode/structs/timex.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
constexpr auto i386 = static_cast<std::size_t>(Model::i386);

std::size_t offset(const Struct& what, std::string_view name) {
  for (const Item& item : what.fields) {
    if (item.name == name) return item.offset[lp64];
  }
  throw std::out_of_range("no field " + std::string(name));
}

}  // namespace

TEST_CASE("structs of processes are laid out as C lays them out") {
  CHECK(structs::rlimit64.size[lp64] == sizeof(rlimit64));
  CHECK(structs::rusage.size[lp64] == sizeof(rusage));
  CHECK(structs::rusage.size[i386] == 72);
  CHECK(structs::utsname.size[lp64] == sizeof(utsname));
  CHECK(structs::old_utsname.size[i386] == 325);
  CHECK(structs::oldold_utsname.size[i386] == 45);
  CHECK(structs::sysinfo.size[lp64] == sizeof(struct sysinfo));
  CHECK(structs::tms.size[lp64] == sizeof(tms));
  CHECK(structs::clone_args.size[lp64] == sizeof(clone_args));
  CHECK(offset(structs::clone_args, "stack_size") == offsetof(clone_args, stack_size));
  CHECK(offset(structs::clone_detail::cgroup, "cgroup") == offsetof(clone_args, cgroup));
  CHECK(structs::sched_attr.size[lp64] == 56);  // SCHED_ATTR_SIZE_VER1
  CHECK(offset(structs::sched_attr, "sched_period") == 40);
  CHECK(structs::kcmp_epoll_slot.size[lp64] == sizeof(kcmp_epoll_slot));
  CHECK(structs::timex.size[lp64] == sizeof(timex));
  CHECK(structs::timex.size[i386] == 128);
  CHECK(offset(structs::timex, "time") == offsetof(timex, time));
  CHECK(offset(structs::timex, "tai") == offsetof(timex, tai));
  CHECK(structs::timex64.size[i386] == sizeof(timex));
}

TEST_CASE("sched_getattr shows as many fields as the caller has room for") {
  Decoding tracee;
  Bytes attribute;
  attribute.add(std::uint32_t{48}).add(std::uint32_t{2}).add(std::uint64_t{0}).add(0).add(7);
  attribute.add(std::uint64_t{1}).add(std::uint64_t{2}).add(std::uint64_t{3});
  tracee.place(0x1000, attribute.view());
  DecodedCall& call = tracee.enter("sched_getattr", {0, 0x1000, 48, 0});
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "uattr"));
  CHECK(field(shown, "sched_priority").raw == 7);
  CHECK(has_field(shown, "sched_period"));
  CHECK_FALSE(has_field(shown, "sched_util_min"));
}

TEST_CASE("memory of another process: what was read shows, and where from") {
  Decoding tracee;
  const iovec local[] = {{.iov_base = reinterpret_cast<void*>(0x3000), .iov_len = 8}};
  const iovec remote[] = {{.iov_base = reinterpret_cast<void*>(0x5000), .iov_len = 8}};
  tracee.place_object(0x1000, local);
  tracee.place_object(0x2000, remote);
  tracee.place(0x3000, "abcd....");
  DecodedCall& call = tracee.enter("process_vm_readv", {1, 0x1000, 1, 0x2000, 1, 0});
  tracee.exit(call, 4);
  CHECK(field(target(argument(call, "lvec")).children.front(), "iov_base").bytes == "abcd");
  CHECK(field(target(argument(call, "rvec")).children.front(), "iov_base").raw == 0x5000);
}

TEST_CASE("a ptrace request says what its arguments are") {
  Decoding tracee;
  const DecodedCall& traceme = tracee.enter("ptrace", {0, 1, 2, 3});
  CHECK(traceme.arguments.size() == 1);
  const DecodedCall& options = tracee.enter("ptrace", {0x4206, 77, 0, 0x100001});
  CHECK(argument(options, "data").item->kind == Kind::flags);
  const DecodedCall& cont = tracee.enter("ptrace", {7, 77, 0, 17});
  CHECK(argument(cont, "data").item->kind == Kind::signal);
  tracee.place_object(0x1000, std::uint64_t{0xdead});
  DecodedCall& peek = tracee.enter("ptrace", {2, 77, 0x4000, 0x1000});
  tracee.exit(peek, 0);
  CHECK(target(argument(peek, "data")).children.front().raw == 0xdead);
}

TEST_CASE("pages of mincore and nodes of a policy: counted by the call's own lengths, however long they claim to be") {
  Decoding tracee;
  tracee.place(0x1000, std::string_view("\1\0\1", 3));
  DecodedCall& resident = tracee.enter("mincore", {0x10000, 4096 * 2 + 1, 0x1000});
  tracee.exit(resident, 0);
  CHECK(target(argument(resident, "vec")).children.size() == 3);
  DecodedCall& endless = tracee.enter("mincore", {0x10000, ~std::uint64_t{0}, 0x1000});
  tracee.exit(endless, 0);
  CHECK(target(argument(endless, "vec")).children.size() == 3);

  tracee.place(0x2000, Bytes{}.add(std::uint64_t{5}).add(std::uint64_t{1}).view());
  const DecodedCall& one = tracee.enter("set_mempolicy", {2, 0x2000, 65});
  CHECK(target(argument(one, "nmask")).children.size() == 1);
  const DecodedCall& two = tracee.enter("set_mempolicy", {2, 0x2000, 66});
  CHECK(target(argument(two, "nmask")).children.size() == 2);
  const DecodedCall& claims = tracee.enter("set_mempolicy", {2, 0x2000, 4096 * 8 + 1});
  CHECK(target(argument(claims, "nmask")).children.size() == 2);
}

TEST_CASE("a set of signals in a register") {
  Decoding tracee;
  const DecodedCall& call = tracee.enter(Arch::i386, "sigsuspend", {0, 0, 0x2});
  const Value& set = call.arguments.back();
  CHECK(set.item->kind == Kind::signal_set);
  CHECK(set.bytes == std::string_view("\2\0\0\0", 4));
}

TEST_CASE("the halves of a set of capabilities are one, where the version has two") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(0x20080522).add(0).view());
  tracee.place(0x2000, Bytes{}.add(1).add(2).add(4).add(0x100).add(0).add(0).view());
  const DecodedCall& both = tracee.enter("capset", {0x1000, 0x2000});
  CHECK(field(target(argument(both, "data")), "effective").raw == 0x10000000001);
  CHECK(field(target(argument(both, "data")), "inheritable").raw == 4);
  tracee.place(0x3000, Bytes{}.add(0x19980330).add(0).view());
  const DecodedCall& lower = tracee.enter("capset", {0x3000, 0x2000});
  CHECK(field(target(argument(lower, "data")), "effective").raw == 1);
  const DecodedCall& unreadable = tracee.enter("capset", {0x1000, 0x2010});
  CHECK(argument(unreadable, "data").children.empty());
}

TEST_CASE("an i/o priority is a class and a level") {
  Decoding tracee;
  const DecodedCall& call = tracee.enter("ioprio_set", {1, 0, (2U << 13U) | 4U});
  CHECK(field(argument(call, "ioprio"), "class").raw == 2);
  CHECK(field(argument(call, "ioprio"), "level").raw == 4);
}

TEST_CASE("the bits of a segment's description") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(-1).add(0x1000).add(0xfffff).add(0x51).view());
  const DecodedCall& call = tracee.enter(Arch::i386, "set_thread_area", {0x1000});
  const Value& shown = target(argument(call, "u_info"));
  CHECK(field(shown, "entry_number").raw == ~std::uint64_t{0});
  CHECK(field(shown, "limit").raw == 0xfffff);
  CHECK(field(shown, "seg_32bit").raw == 1);
  CHECK(field(shown, "limit_in_pages").raw == 1);
  CHECK(field(shown, "useable").raw == 1);
  CHECK(field(shown, "contents").raw == 0);
}

TEST_CASE("i386's first calls of users and groups take 16 bits, of which all ones are -1") {
  Decoding tracee;
  const DecodedCall& set = tracee.enter(Arch::i386, "setreuid", {0x1ffff, 0x10005});
  CHECK(argument(set, "ruid").raw == 0xffffffff);
  CHECK(argument(set, "euid").raw == 5);
  tracee.place(0x1000, Bytes{}.add(std::uint16_t{7}).add(std::uint16_t{0xffff}).view());
  const Value& groups = target(argument(tracee.enter(Arch::i386, "setgroups", {2, 0x1000}), "grouplist"));
  REQUIRE(groups.children.size() == 2);
  CHECK(groups.children[0].raw == 7);
  CHECK(groups.children[1].raw == 0xffffffff);
  CHECK(argument(tracee.enter("setreuid", {0xffff, 0x10005}), "ruid").raw == 0xffff);
}

TEST_CASE("set_thread_area tells the entry that the kernel chose; get_thread_area that failed, the one asked for") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(-1).add(0xf7000000U).add(0xfffffU).add(0x51U).view());
  DecodedCall& set = tracee.enter(Arch::i386, "set_thread_area", {0x1000});
  const Value& wanted = target(argument(set, "u_info"));
  CHECK(static_cast<std::int64_t>(field(wanted, "entry_number").raw) == -1);
  CHECK_FALSE(has_field(wanted, "lm"));
  tracee.place_object(0x1000, 12);
  tracee.exit(set, 0);
  REQUIRE(set.extra != nullptr);
  CHECK(set.extra->bytes == "entry_number=12");
  tracee.place(0x2000, Bytes{}.add(99).add(0U).add(0U).add(0U).view());
  DecodedCall& get = tracee.enter(Arch::i386, "get_thread_area", {0x2000});
  tracee.exit(get, -EINVAL);
  const Value& asked = target(argument(get, "u_info"));
  CHECK(asked.children.size() == 1);
  CHECK(asked.truncated);
}

TEST_CASE("clone shows the stack first, and the thread's area ahead of child_tidptr") {
  Decoding tracee;
  const std::uint64_t every = CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | 17;
  const DecodedCall& call = tracee.enter("clone", {every, 0x1000, 0x2000, 0x3000, 0x4000});
  std::string names;
  for (const Value& value : call.arguments) names += std::string(value.item->name) + ' ';
  CHECK(names == "newsp clone_flags parent_tidptr tls child_tidptr ");
  CHECK(argument(call, "tls").raw == 0x4000);
  // i386 takes the last two in the other order.
  const DecodedCall& narrow = tracee.enter(Arch::i386, "clone", {every, 0x1000, 0x2000, 0x3000, 0x4000});
  CHECK(argument(narrow, "tls").raw == 0x3000);
  CHECK(argument(narrow, "child_tidptr").raw == 0x4000);
  // The descriptor of the new process goes where its id would.
  const DecodedCall& with_pidfd = tracee.enter("clone", {CLONE_PIDFD, 0, 0x2000, 0, 0});
  CHECK(argument(with_pidfd, "parent_tidptr").raw == 0x2000);
}

TEST_CASE("kcmp compares descriptors by their 32 bits") {
  Decoding tracee;
  const DecodedCall& call = tracee.enter("kcmp", {1, 1, KCMP_FILE, 0x100000003, ~std::uint64_t{0}});
  CHECK(argument(call, "idx1").raw == 3);
  CHECK(static_cast<int>(argument(call, "idx2").raw) == -1);
}

TEST_CASE("sched_setattr shows what the struct's own size covers, and what the kernel says of one too big") {
  Decoding tracee;
  Bytes attribute;
  attribute.add(std::uint32_t{0}).add(std::uint32_t{2}).add(std::uint64_t{8}).add(0).add(7);
  attribute.add(std::uint64_t{1}).add(std::uint64_t{2}).add(std::uint64_t{3}).add(std::uint64_t{0});
  tracee.place(0x1000, attribute.view());
  const Value& oldest = target(argument(tracee.enter("sched_setattr", {0, 0x1000, 0}), "uattr").children.front());
  CHECK_FALSE(has_field(oldest, "sched_policy"));  // it is kept
  CHECK(field(oldest, "sched_priority").raw == 7);
  CHECK_FALSE(has_field(oldest, "sched_util_min"));
  CHECK_FALSE(oldest.truncated);

  tracee.place_object(0x2000, std::array<std::uint32_t, 16>{64});
  DecodedCall& newer = tracee.enter("sched_setattr", {0, 0x2000, 0});
  CHECK(target(argument(newer, "uattr").children.front()).truncated);
  tracee.exit(newer, -E2BIG);
  REQUIRE(argument(newer, "uattr").children.size() == 2);
  CHECK(field(target(argument(newer, "uattr").children[1]), "size").raw == 64);

  DecodedCall& refused = tracee.enter("sched_setattr", {0, 0x1000, 0});
  tracee.exit(refused, -EINVAL);
  CHECK(argument(refused, "uattr").children.size() == 1);
}

TEST_CASE("what the kernel does not look at is an address alone") {
  Decoding tracee;
  tracee.place(0x1000, std::string(4096, 'e'));
  const auto followed = [&tracee](std::string_view call, std::initializer_list<std::uint64_t> args,
                                  std::string_view name) {
    const Value& value = argument(tracee.enter(call, args), name);
    return value.form == Value::Form::bytes || !value.children.empty();
  };
  CHECK(followed("sethostname", {0x1000, 64}, "name"));
  CHECK_FALSE(followed("sethostname", {0x1000, 65}, "name"));
  CHECK_FALSE(followed("sethostname", {0x1000, 0xffffffff}, "name"));
  CHECK(followed("setgroups", {3, 0x1000}, "grouplist"));
  CHECK_FALSE(followed("setgroups", {65537, 0x1000}, "grouplist"));
  CHECK(followed("kexec_load", {0, 16, 0x1000, 0}, "segments"));
  CHECK_FALSE(followed("kexec_load", {0, 17, 0x1000, 0}, "segments"));
  CHECK(followed("openat2", {0, 0x1000, 0x1000, 24}, "how"));
  CHECK_FALSE(followed("openat2", {0, 0x1000, 0x1000, 23}, "how"));
  CHECK(followed("modify_ldt", {1, 0x1000, 16}, "ptr"));
  CHECK_FALSE(followed("modify_ldt", {1, 0x1000, 15}, "ptr"));
  CHECK_FALSE(followed("modify_ldt", {0, 0x1000, 16}, "ptr"));
  CHECK(followed("rt_sigprocmask", {0, 0x1000, 0, 8}, "nset"));
  CHECK_FALSE(followed("rt_sigprocmask", {0, 0x1000, 0, 4}, "nset"));
  CHECK(followed("mount", {0x1000, 0x1000, 0x1000, 1, 0x1000}, "type"));
  CHECK_FALSE(followed("mount", {0x1000, 0x1000, 0x1000, 0x20, 0x1000}, "type"));  // MS_REMOUNT
  CHECK(followed("mount", {0x1000, 0x1000, 0x1000, 0x20, 0x1000}, "data"));
  CHECK_FALSE(followed("mount", {0x1000, 0x1000, 0x1000, 0x1000, 0x1000}, "data"));  // MS_BIND
  CHECK(followed("migrate_pages", {0, 2, 0x1000, 0x1000}, "old_nodes"));
  CHECK_FALSE(followed("migrate_pages", {0, 1, 0x1000, 0x1000}, "old_nodes"));
  CHECK_FALSE(followed("migrate_pages", {0, ~0ULL, 0x1000, 0x1000}, "old_nodes"));
}

TEST_CASE("modify_ldt's errors are numbers of 32 bits") {
  Decoding tracee;
  DecodedCall& call = tracee.enter("modify_ldt", {3, 0, 0});
  tracee.exit(call, 0xffffffff - ENOSYS + 1);
  CHECK(call.record.result->error == ENOSYS);
  CHECK(call.record.result->value == 4294967258);
  DecodedCall& read = tracee.enter("modify_ldt", {0, 0x1000, 64});
  tracee.exit(read, 64);
  CHECK(read.record.result->error == 0);
}

TEST_CASE("prctl: what a state or a command makes of the arguments after it") {
  Decoding tracee;
  CHECK(tracee.enter("prctl", {22, 1, 5, 6, 7}).arguments.size() == 2);  // PR_SET_SECCOMP, SECCOMP_MODE_STRICT
  CHECK(argument(tracee.enter("prctl", {22, 2, 0x1000}), "arg3").item->kind == Kind::custom);
  CHECK(argument(tracee.enter("prctl", {33, 1, 2}), "arg3").item->kind == Kind::choice);
  CHECK(argument(tracee.enter("prctl", {33, 0, 2}), "arg3").item->kind == Kind::hex);
  CHECK(argument(tracee.enter("prctl", {47, 2, 1}), "arg3").item->kind == Kind::choice);
  CHECK(argument(tracee.enter("prctl", {47, 4, 1}), "arg3").item->kind == Kind::hex);
  tracee.place_object(0x1000, std::uint64_t{0xc00c1e});
  DecodedCall& cookie = tracee.enter("prctl", {62, 0, 0, 0, 0x1000});
  tracee.exit(cookie, 0);
  CHECK(target(argument(cookie, "arg5")).children.front().raw == 0xc00c1e);
  CHECK(argument(tracee.enter("prctl", {62, 1, 0, 0, 0x1000}), "arg5").item->kind == Kind::hex);
  DecodedCall& speculation = tracee.enter("prctl", {52, 0});
  tracee.exit(speculation, 3);
  REQUIRE(speculation.extra != nullptr);
  CHECK(speculation.extra->raw == 3);
  DecodedCall& secure = tracee.enter("prctl", {27});
  tracee.exit(secure, 0);
  CHECK(secure.extra == nullptr);
}

TEST_CASE("more bits than the kernel has processors are not shown, but told of") {
  Decoding tracee;
  tracee.place(0x1000, std::string(2048, '\1'));
  const Value& most = argument(tracee.enter("sched_setaffinity", {0, 1024, 0x1000}), "user_mask_ptr");
  CHECK(most.bytes.size() == 1024);
  CHECK_FALSE(most.truncated);
  const Value& more = argument(tracee.enter("sched_setaffinity", {0, 0xffffffff, 0x1000}), "user_mask_ptr");
  CHECK(more.bytes.size() == 1024);
  CHECK(more.truncated);
}

TEST_CASE("move_pages tells each page's node or errno") {
  Decoding tracee;
  tracee.place_object(0x1000, std::array<std::int32_t, 2>{3, -ENOENT});
  DecodedCall& call = tracee.enter("move_pages", {0, 2, 0, 0, 0x1000, 2});
  tracee.exit(call, 0);
  const Value& states = target(argument(call, "status"));
  CHECK(states.children[0].raw == 3);
  CHECK(states.children[1].item->kind == Kind::status);
}

TEST_CASE("what there was no room for is not read; capabilities of keys have names") {
  Decoding tracee;
  tracee.place(0x1000, "hello");
  DecodedCall& read = tracee.enter("keyctl", {11, 7, 0x1000, 3});
  tracee.exit(read, 5);
  CHECK(argument(read, "arg3").bytes == "hel");
  tracee.place(0x2000, "\x01\x03");
  DecodedCall& can = tracee.enter("keyctl", {31, 0x2000, 8});
  tracee.exit(can, 2);
  const Value& all = target(argument(can, "arg2"));
  REQUIRE(all.children.size() == 2);
  CHECK(constant_of(*all.children[1].item->constants, 2)->name == "KEYCTL_CAPS1_NS_KEY_TAG");
}

TEST_CASE("the ids that a process is to have in its namespaces are told, of as many as there may be") {
  Decoding tracee;
  clone_args args{};
  args.set_tid = 0x2000;
  args.set_tid_size = 2;
  tracee.place_object(0x1000, args);
  tracee.place_object(0x2000, std::uint64_t{0x800000007});
  const Value& two = field(target(argument(tracee.enter("clone3", {0x1000, 88}), "uargs").children[0]), "set_tid");
  REQUIRE(target(two).children.size() == 2);
  CHECK(target(two).children[1].raw == 8);
  args.set_tid_size = 33;
  tracee.place_object(0x3000, args);
  const Value& many = field(target(argument(tracee.enter("clone3", {0x3000, 88}), "uargs").children[0]), "set_tid");
  CHECK(many.form == Value::Form::scalar);
}

TEST_CASE("the mode in a struct open_how shows where a file may be made, and where it is a mistake") {
  const auto decode = [](std::uint64_t flags, std::uint64_t mode) {
    Decoding tracee;
    const std::uint64_t how[] = {flags, mode, 0x8};
    tracee.place_object(0x1000, how);
    tracee.place(0x2000, std::string_view("file", 5));
    const DecodedCall& call = tracee.enter("openat2", {0xffffff9c, 0x2000, 0x1000, 24});
    const Value& value = target(argument(call, "how"));
    CHECK(field(value, "resolve").raw == 0x8);
    return has_field(value, "mode");
  };
  CHECK(decode(0x40, 0644));
  CHECK(decode(0x410000, 0));
  CHECK_FALSE(decode(0, 0));
  CHECK(decode(0, 0644));
}

TEST_CASE("the area of restartable sequences shows where all is wanted") {
  const auto area = [] {
    std::array<std::uint32_t, 9> words{};
    words[1] = 0xffffffff;
    words[4] = 0x10;
    words[6] = 5;
    return words;
  }();
  Decoding brief;
  brief.place_object(0x1000, area);
  CHECK(argument(brief.enter("rseq", {0x1000, 32, 0, 0}), "rseq").children.empty());
  Decoding all({.verbose = true});
  all.place_object(0x1000, area);
  const Value& shown = argument(all.enter("rseq", {0x1000, 32, 0, 0}), "rseq");
  CHECK(constant_of(*field(target(shown), "cpu_id").item->constants, 0xffffffff)->name == "RSEQ_CPU_ID_UNINITIALIZED");
  CHECK(field(target(shown), "flags").raw == 0x10);
  CHECK(field(target(shown), "mm_cid").raw == 5);
  CHECK(argument(all.enter("rseq", {0x1000, 31, 0, 0}), "rseq").children.empty());
}

TEST_CASE("a seccomp filter that prctl installs shows as that of seccomp does") {
  Decoding decoding({.verbose = true});
  decoding.place_object(0x1000, std::array<std::uint64_t, 2>{1, 0x2000});
  decoding.place_object(0x2000, std::uint64_t{0x7fff000000000006});
  constexpr std::uint64_t set_seccomp = 22;
  const DecodedCall& call = decoding.enter("prctl", {set_seccomp, 2, 0x1000});
  CHECK(field(target(argument(call, "arg3")), "len").raw == 1);
  CHECK(target(field(target(argument(call, "arg3")), "filter")).children.size() == 1);
}
