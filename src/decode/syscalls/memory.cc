// Memory: mapping, protecting, locking, advising.
#include "decode/constants/mapping.h"
#include "decode/custom/iovec.h"
#include "decode/custom/pages.h"
#include "decode/describe.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Result status = ret::status | Class::memory;
constexpr Result place = ret::address | Class::memory;

constexpr Item page_state = errno_or({});
constexpr Item element_policy = flags({}, memory_policies, Type::s32);

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
    sys("mmap2", place, address("addr"), size("len"), flags("prot", protections, Type::ulong),
        flags("flags", mapping_flags, Type::ulong), fd("fd"), pages("pgoff")),
    sys("remap_file_pages", status, address("start"), size("size"), flags("prot", protections, Type::ulong),
        ulong("pgoff"), flags("flags", mapping_flags, Type::ulong)),
    sys("pkey_mprotect", status, address("start"), size("len"), flags("prot", protections, Type::ulong), s32("pkey")),
    sys("pkey_alloc", ret::number, hex("flags"), flags("init_val", key_rights, Type::ulong)),
    sys("pkey_free", ret::status, s32("pkey")),
    sys("map_shadow_stack", place, address("addr"), size("size"), flags("flags", shadow_stack_flags)),
    sys("process_madvise", ret::size, fd("pidfd"), iovec_addresses("vec", "vlen"), size("vlen"),
        choice("behavior", memory_advice), hex("flags", Type::u32)),
    sys("process_mrelease", ret::status, fd("pidfd"), hex("flags", Type::u32)),
    sys("process_vm_readv", ret::size, pid("pid"), iovec_out("lvec", "liovcnt"), ulong("liovcnt"),
        iovec_addresses("rvec", "riovcnt"), ulong("riovcnt"), ulong("flags")),
    sys("process_vm_writev", ret::size, pid("pid"), iovec_in("lvec", "liovcnt"), ulong("liovcnt"),
        iovec_addresses("rvec", "riovcnt"), ulong("riovcnt"), ulong("flags")),

    sys("mincore", status, address("start"), size("len"), residency("vec", "len")),

    // Where memory lies on machines of several nodes.
    sys("mbind", status, address("start"), size("len"), flags("mode", memory_policies, Type::ulong),
        nodes("nmask", "maxnode"), ulong("maxnode"), flags("flags", policy_moves)),
    sys("set_mempolicy", status, flags("mode", memory_policies, Type::s32), nodes("nmask", "maxnode"),
        ulong("maxnode")),
    sys("get_mempolicy", status, out("policy", element_policy), out_nodes("nmask", "maxnode"), ulong("maxnode"),
        address("addr"), flags("flags", policy_queries, Type::ulong)),
    sys("set_mempolicy_home_node", status, address("start"), size("len"), ulong("home_node"), hex("flags")),
    sys("migrate_pages", ret::number | Class::memory, pid("pid"), ulong("maxnode"), nodes("old_nodes", "maxnode"),
        nodes("new_nodes", "maxnode")),
    sys("move_pages", ret::number | Class::memory, pid("pid"), ulong("nr_pages"),
        in("pages", element::address, len::count("nr_pages")), in("nodes", element::s32, len::count("nr_pages")),
        out("status", page_state, len::count("nr_pages")), flags("flags", page_moves)),
};

}  // namespace

std::span<const Syscall> memory() {
  return table;
}

}  // namespace callgate::decode::syscalls
