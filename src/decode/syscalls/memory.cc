// Memory: mapping, protecting, locking, advising.
#include "decode/constants/mapping.h"
#include "decode/describe.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Result status = ret::status | Class::memory;
constexpr Result place = ret::address | Class::memory;

constexpr Syscall table[] = {
    sys("mmap", place, address("addr"), size("len"), flags("prot", protections, Type::ulong),
        flags("flags", mapping_flags, Type::ulong), fd("fd"), hex("off")),
    sys("munmap", status, address("addr"), size("len")),
    sys("mprotect", status, address("start"), size("len"), flags("prot", protections, Type::ulong)),
    sys("mremap", place, address("addr"), size("old_len"), size("new_len"), flags("flags", remap_flags, Type::ulong),
        when(any_of("flags", 6), address("new_addr"))),
    sys("brk", place, address("brk")),
    sys("madvise", status, address("start"), size("len_in"), choice("behavior", memory_advice)),
    sys("msync", status, address("start"), size("len"), flags("flags", sync_flags)),
    sys("mlock", status, address("start"), size("len")),
    sys("mlock2", status, address("start"), size("len"), flags("flags", lock_flags)),
    sys("munlock", status, address("start"), size("len")),
    sys("mlockall", status, flags("flags", lock_all_flags)),
    sys("munlockall", status),
    sys("mseal", status, address("start"), size("len"), hex("flags")),
};

}  // namespace

std::span<const Syscall> memory() {
  return table;
}

}  // namespace callgate::decode::syscalls
