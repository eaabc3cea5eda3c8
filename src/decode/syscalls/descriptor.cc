// What works on descriptors: reading and writing, seeking, duplicating, waiting, controlling.
#include "decode/constants/descriptor.h"
#include "decode/constants/file.h"
#include "decode/constants/ioctl.h"
#include "decode/constants/time.h"
#include "decode/custom/iovec.h"
#include "decode/custom/ready.h"
#include "decode/describe.h"
#include "decode/structs/descriptor.h"
#include "decode/structs/time.h"
#include "decode/syscalls/ioctl.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

using decode::signal;  // not the table of that name

constexpr Result status = ret::status;

constexpr Item write_hint = choice({}, write_hints, Type::u64);

constexpr Case fcntl_case[] = {
    on(0, ret::fd, s32("arg")),
    on(1, ret::flags(descriptor_flags)),
    on(2, flags("arg", descriptor_flags)),
    on(3, ret::flags(open_flags)),
    on(4, flags("arg", open_flags)),
    on(5, out("arg", structs::flock_got)),
    on(6, in("arg", structs::flock)),
    on(7, in("arg", structs::flock)),
    on(8, pid("arg")),
    on(9, ret::pid),
    on(10, signal("arg")),
    on(11, ret::number),
    on(12, out("arg", structs::flock64_got)),
    on(13, in("arg", structs::flock64)),
    on(14, in("arg", structs::flock64)),
    on(15, in("arg", structs::f_owner_ex)),
    on(16, out("arg", structs::f_owner_ex)),
    on(36, out("arg", structs::flock64_got)),
    on(37, in("arg", structs::flock64)),
    on(38, in("arg", structs::flock64)),
    on(1024, choice("arg", lock_types)),
    on(1025, ret::choice(lock_types)),
    on(1026, flags("arg", notify_flags)),
    on(1027, ret::number, fd("arg")),
    on(1030, ret::fd, s32("arg")),
    on(1031, ret::number, s32("arg")),
    on(1032, ret::number),
    on(1033, flags("arg", seals)),
    on(1034, ret::flags(seals, "seals")),
    on(1035, out("arg", write_hint)),
    on(1036, in("arg", write_hint)),
    on(1037, out("arg", write_hint)),
    on(1038, in("arg", write_hint)),
    on(1039, out("arg", structs::delegation)),
    on(1040, in("arg", structs::delegation)),
    on(otherwise, ret::number, hex("arg")),
};
constexpr Cases fcntl_cases{fcntl_case};

// What is to be watched matters to all operations but the one that ends it.
constexpr Case epoll_case[] = {
    on(2, fd("fd"), address("event")),
    on(otherwise, fd("fd"), in("event", structs::epoll_event)),
};
constexpr Cases epoll_cases{epoll_case};

constexpr Syscall table[] = {
    sys("read", ret::size, fd("fd"), out_bytes("buf", len::ret), size("count")),
    sys("write", ret::size, fd("fd"), in_bytes("buf", len::arg("count")), size("count")),
    sys("pread64", ret::size, fd("fd"), out_bytes("buf", len::ret), size("count"), s64("pos")),
    sys("pwrite64", ret::size, fd("fd"), in_bytes("buf", len::arg("count")), size("count"), s64("pos")),
    sys("readv", ret::size, fd("fd"), iovec_out("vec", "vlen"), ulong("vlen")),
    sys("writev", ret::size, fd("fd"), iovec_in("vec", "vlen"), ulong("vlen")),
    sys("preadv", ret::size, fd("fd"), iovec_out("vec", "vlen"), ulong("vlen"), in_two_registers(s64("pos"))),
    sys("pwritev", ret::size, fd("fd"), iovec_in("vec", "vlen"), ulong("vlen"), in_two_registers(s64("pos"))),
    sys("preadv2", ret::size, fd("fd"), iovec_out("vec", "vlen"), ulong("vlen"), in_two_registers(s64("pos")),
        flags("flags", rw_flags)),
    sys("pwritev2", ret::size, fd("fd"), iovec_in("vec", "vlen"), ulong("vlen"), in_two_registers(s64("pos")),
        flags("flags", rw_flags)),
    sys("lseek", ret::number, fd("fd"), slong("offset"), choice("whence", seek_whence, Type::u32)),
    sys("close", status, fd("fd")),
    sys("close_range", status, u32("fd"), u32("max_fd"), flags("flags", close_range_flags)),
    sys("dup", ret::fd, fd("fildes")),
    sys("dup2", ret::fd, fd("oldfd"), fd("newfd")),
    sys("dup3", ret::fd, fd("oldfd"), fd("newfd"), flags("flags", dup_flags)),
    sys("pipe", status | Class::desc, out("fildes", element::fd, len::fixed(2))),
    sys("pipe2", status | Class::desc, out("fildes", element::fd, len::fixed(2)), flags("flags", pipe_flags)),
    sys("fcntl", status, fd("fd"), command("cmd", fcntl_commands, fcntl_cases, Type::u32)),
    sys("ioctl", ret::number, fd("fd"), command("cmd", ioctl_commands, ioctl_cases, Type::u32)),
    sys("flock", status, fd("fd"), flags("cmd", flock_operations)),
    sys("fsync", status, fd("fd")),
    sys("fdatasync", status, fd("fd")),
    sys("syncfs", status, fd("fd")),
    sys("sync_file_range", status, fd("fd"), s64("offset"), s64("nbytes"), flags("flags", sync_range_flags)),
    sys("fadvise64", status, fd("fd"), s64("offset"), size("len"), choice("advice", fadvise_advice)),
    sys("fallocate", status, fd("fd"), flags("mode", fallocate_modes), s64("offset"), s64("len")),
    sys("readahead", ret::size, fd("fd"), s64("offset"), size("count")),
    sys("sendfile", ret::size | Class::network | Class::desc, fd("out_fd"), fd("in_fd"),
        inout("offset", element::moved), size("count")),
    sys("copy_file_range", ret::size, fd("fd_in"), inout("off_in", element::s64), fd("fd_out"),
        inout("off_out", element::s64), size("len"), u32("flags")),
    sys("splice", ret::size, fd("fd_in"), inout("off_in", element::s64), fd("fd_out"), inout("off_out", element::s64),
        size("len"), flags("flags", splice_flags)),
    sys("tee", ret::size, fd("fdin"), fd("fdout"), size("len"), flags("flags", splice_flags)),
    sys("vmsplice", ret::size, fd("fd"), iovec_in("uiov", "nr_segs"), ulong("nr_segs"), flags("flags", splice_flags)),

    sys("poll", ret::with(ret::number, poll_ready) | Class::desc, in("ufds", structs::pollfd, len::count("nfds")),
        u32("nfds"), s32("timeout_msecs")),
    sys("ppoll", ret::with(ret::number, ppoll_ready<structs::timespec>) | Class::desc,
        in("ufds", structs::pollfd, len::count("nfds")), u32("nfds"), in("tsp", structs::timespec),
        signals("sigmask", Direction::in, len::arg("sigsetsize")), size("sigsetsize")),
    sys("select", ret::with(ret::number, select_ready<structs::timeval>) | Class::desc, s32("n"), descriptor_set("inp"),
        descriptor_set("outp"), descriptor_set("exp"), in("tvp", structs::timeval)),
    sys("pselect6", ret::with(ret::number, select_ready<structs::timespec>) | Class::desc, s32("n"),
        descriptor_set("inp"), descriptor_set("outp"), descriptor_set("exp"), in("tsp", structs::timespec),
        in("sig", structs::sigset_argpack)),
    sys("epoll_create", ret::fd, s32("size")),
    sys("epoll_create1", ret::fd, flags("flags", epoll_flags)),
    sys("epoll_ctl", status, fd("epfd"), command("op", epoll_operations, epoll_cases)),
    sys("epoll_wait", ret::number, fd("epfd"), out("events", structs::epoll_event, len::ret_count), s32("maxevents"),
        s32("timeout")),
    sys("epoll_pwait", ret::number, fd("epfd"), out("events", structs::epoll_event, len::ret_count), s32("maxevents"),
        s32("timeout"), signals("sigmask", Direction::in, len::arg("sigsetsize")), size("sigsetsize")),
    sys("epoll_pwait2", ret::number, fd("epfd"), out("events", structs::epoll_event, len::ret_count), s32("maxevents"),
        in("timeout", structs::timespec64), signals("sigmask", Direction::in, len::arg("sigsetsize")),
        size("sigsetsize")),
    sys("epoll_ctl_old", status, hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4")),
    sys("epoll_wait_old", status, hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4")),
    sys("eventfd", ret::fd, u32("count")),
    sys("eventfd2", ret::fd, u32("count"), flags("flags", eventfd_flags)),
    sys("timerfd_create", ret::fd, choice("clockid", clocks), flags("flags", timerfd_flags)),
    sys("timerfd_settime", status, fd("ufd"), flags("flags", timerfd_set_flags), in("utmr", structs::itimerspec),
        out("otmr", structs::itimerspec)),
    sys("timerfd_gettime", status, fd("ufd"), out("otmr", structs::itimerspec)),
    sys("signalfd", ret::fd | Class::signal, fd("ufd"), signals("user_mask", Direction::in, len::arg("sizemask")),
        size("sizemask")),
    sys("signalfd4", ret::fd | Class::signal, fd("ufd"), signals("user_mask", Direction::in, len::arg("sizemask")),
        size("sizemask"), flags("flags", signalfd_flags)),
    sys("memfd_create", ret::fd, string("uname"), flags("flags", memfd_flags)),
    sys("memfd_secret", ret::fd, flags("flags", memfd_secret_flags)),
    sys("pidfd_getfd", ret::fd, fd("pidfd"), fd("fd"), hex("flags", Type::u32)),

    // Of i386: places in files in 64 bits, and times with 64-bit seconds.
    sys("_llseek", status, fd("fd"), high_first(s64("offset")), out("result", element::u64),
        choice("whence", seek_whence, Type::u32)),
    sys("fcntl64", status, fd("fd"), command("cmd", fcntl_commands, fcntl_cases, Type::u32)),
    sys("fadvise64_64", status, fd("fd"), s64("offset"), s64("len"), choice("advice", fadvise_advice)),
    sys("sendfile64", ret::size | Class::network | Class::desc, fd("out_fd"), fd("in_fd"),
        inout("offset", element::moved64), size("count")),
    sys("_newselect", ret::with(ret::number, select_ready<structs::timeval>) | Class::desc, s32("n"),
        descriptor_set("inp"), descriptor_set("outp"), descriptor_set("exp"), in("tvp", structs::timeval)),
    sys("pselect6_time64", ret::with(ret::number, select_ready<structs::timespec64>) | Class::desc, s32("n"),
        descriptor_set("inp"), descriptor_set("outp"), descriptor_set("exp"), in("tsp", structs::timespec64),
        in("sig", structs::sigset_argpack)),
    sys("ppoll_time64", ret::with(ret::number, ppoll_ready<structs::timespec64>) | Class::desc,
        in("ufds", structs::pollfd, len::count("nfds")), u32("nfds"), in("tsp", structs::timespec64),
        signals("sigmask", Direction::in, len::arg("sigsetsize")), size("sigsetsize")),
    sys("timerfd_settime64", status, fd("ufd"), flags("flags", timerfd_set_flags), in("utmr", structs::itimerspec64),
        out("otmr", structs::itimerspec64)),
    sys("timerfd_gettime64", status, fd("ufd"), out("otmr", structs::itimerspec64)),
};

}  // namespace

std::span<const Syscall> descriptor() {
  return table;
}

}  // namespace callgate::decode::syscalls
