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

// Calls as they are behind i386's socketcall and ipc, where these differ from those by their own numbers.
[[nodiscard]] const Syscall& indirect_semctl();  ///< semctl whose last argument is behind a pointer
[[nodiscard]] const Syscall&
unreadable_msgrcv();  ///< msgrcv whose message and type are behind a pointer that leads nowhere
[[nodiscard]] const Syscall& indirect_shmat();  ///< shmat whose result is behind its fourth argument

}  // namespace callgate::decode::syscalls
