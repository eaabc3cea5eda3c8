// Structures of calls on descriptors: pollfd, epoll_event, flock, terminals.
#pragma once

#include "decode/constants/descriptor.h"
#include "decode/custom/epoll_data.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// struct pollfd (asm-generic/poll.h), as the caller fills it. Of a negative descriptor nothing is asked.
inline constexpr StructOf pollfd{"pollfd", fd("fd"),
                                 when(equals("fd", 0, 0x80000000), flags("events", poll_events, Type::s16)), pad(2)};

/// struct epoll_event (linux/eventpoll.h), packed on x86: its data is not aligned.
inline constexpr StructOf epoll_event{"epoll_event", flags("events", epoll_events),
                                      custom_field("data", 8, decode_epoll_data)};

inline constexpr StructOf flock{"flock",
                                choice("l_type", lock_types, Type::s16),
                                choice("l_whence", seek_whence, Type::s16),
                                slong("l_start"),
                                slong("l_len"),
                                hidden(pid("l_pid"))};
inline constexpr StructOf flock_got{"flock",
                                    choice("l_type", lock_types, Type::s16),
                                    choice("l_whence", seek_whence, Type::s16),
                                    slong("l_start"),
                                    slong("l_len"),
                                    pid("l_pid")};
/// struct flock64: what the commands of open file descriptions take everywhere.
inline constexpr StructOf flock64{"flock64",
                                  choice("l_type", lock_types, Type::s16),
                                  choice("l_whence", seek_whence, Type::s16),
                                  s64("l_start"),
                                  s64("l_len"),
                                  hidden(pid("l_pid"))};
inline constexpr StructOf flock64_got{"flock64",
                                      choice("l_type", lock_types, Type::s16),
                                      choice("l_whence", seek_whence, Type::s16),
                                      s64("l_start"),
                                      s64("l_len"),
                                      pid("l_pid")};
/// What pselect6 takes for a set of signals and its size in one register (fs/select.c).
inline constexpr StructOf sigset_argpack{"sigset_argpack", signals("sigmask", Direction::in, len::arg("sigsetsize")),
                                         size("sigsetsize")};
inline constexpr StructOf f_owner_ex{"f_owner_ex", choice("type", owner_types), pid("pid")};
/// struct delegation (linux/fcntl.h)
inline constexpr StructOf delegation{"delegation", hex("d_flags", Type::u32), choice("d_type", lock_types, Type::u16),
                                     hex("__pad", Type::u16)};
inline constexpr StructOf winsize{"winsize", u16("ws_row"), u16("ws_col"), u16("ws_xpixel"), u16("ws_ypixel")};

}  // namespace callgate::decode::structs
