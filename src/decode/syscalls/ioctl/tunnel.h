// The commands of ioctl to network interfaces that a program feeds (linux/if_tun.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/interface.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item tun_feature_word = flags({}, tun_flags);

inline constexpr Case tunnel[] = {
    on(0x54e3, ret::fd),                                                       // TUNGETDEVNETNS
    on(0x400454c8, s32("arg")),                                                // TUNSETNOCSUM
    on(0x400454c9, s32("arg")),                                                // TUNSETDEBUG
    on(0x400454ca, exchange("arg", structs::ifreq_tun, structs::ifreq_name)),  // TUNSETIFF
    on(0x400454cb, s32("arg")),                                                // TUNSETPERSIST
    on(0x400454cc, uid("arg")),                                                // TUNSETOWNER
    on(0x400454cd, choice("arg", hardware_types)),                             // TUNSETLINK
    on(0x400454ce, gid("arg")),                                                // TUNSETGROUP
    on(0x400454d0, flags("arg", tun_offloads)),                                // TUNSETOFFLOAD
    on(0x400454d1, in("arg", structs::tun_filter)),                            // TUNSETTXFILTER
    on(0x400454d4, in("arg", element::s32)),                                   // TUNSETSNDBUF
    on(0x400454d8, in("arg", element::s32)),                                   // TUNSETVNETHDRSZ
    on(0x400454d9, in("arg", structs::ifreq_tun)),                             // TUNSETQUEUE
    on(0x400454da, in("arg", element::u32)),                                   // TUNSETIFINDEX
    on(0x400454dc, in("arg", element::s32)),                                   // TUNSETVNETLE
    on(0x400454de, in("arg", element::s32)),                                   // TUNSETVNETBE
    on(0x400454e2, in("arg", element::s32)),                                   // TUNSETCARRIER
    on(0x800454cf, out("arg", tun_feature_word)),                              // TUNGETFEATURES
    on(0x800454d2, out("arg", structs::ifreq_tun)),                            // TUNGETIFF
    on(0x800454d3, out("arg", element::s32)),                                  // TUNGETSNDBUF
    on(0x800454d7, out("arg", element::s32)),                                  // TUNGETVNETHDRSZ
    on(0x800454dd, out("arg", element::s32)),                                  // TUNGETVNETLE
    on(0x800454df, out("arg", element::s32)),                                  // TUNGETVNETBE
    on(0x800454e0, in("arg", element::fd)),                                    // TUNSETSTEERINGEBPF
    on(0x800454e1, in("arg", element::fd)),                                    // TUNSETFILTEREBPF
};

}  // namespace callgate::decode::syscalls::ioctl
