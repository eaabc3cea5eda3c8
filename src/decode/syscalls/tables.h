// The tables of system calls, one a subsystem. A new call is one line in the table of its subsystem.
#pragma once

#include <span>

#include "decode/item.h"

namespace callgate::decode::syscalls {

[[nodiscard]] std::span<const Syscall> file();        ///< what names files: open, stat, link, mount, xattr, ...
[[nodiscard]] std::span<const Syscall> descriptor();  ///< read, write, dup, poll, epoll, fcntl, ioctl, ...
[[nodiscard]] std::span<const Syscall> process();     ///< clone, exec, wait, exit, ids, limits, sched, prctl, ...
[[nodiscard]] std::span<const Syscall> memory();      ///< mmap, brk, madvise, ...
[[nodiscard]] std::span<const Syscall> signal();      ///< rt_sig*, kill, signalfd, ...
[[nodiscard]] std::span<const Syscall> time();        ///< clocks, timers, sleeping, futex
[[nodiscard]] std::span<const Syscall> network();     ///< sockets
[[nodiscard]] std::span<const Syscall> ipc();         ///< System V and POSIX ipc, aio, io_uring
[[nodiscard]] std::span<const Syscall> system();  ///< the machine and its protections: bpf, perf, keys, modules, ...

}  // namespace callgate::decode::syscalls
