// The commands of ioctl to sockets and network interfaces (linux/sockios.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/interface.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case interface[] = {
    on(0x8901, in("arg", element::s32)),                                          // FIOSETOWN
    on(0x8902, in("arg", element::s32)),                                          // SIOCSPGRP
    on(0x8903, out("arg", element::s32)),                                         // FIOGETOWN
    on(0x8904, out("arg", element::s32)),                                         // SIOCGPGRP
    on(0x8905, out("arg", element::s32)),                                         // SIOCATMARK
    on(0x8910, answer("arg", structs::ifreq_by_index, structs::ifreq_of_index)),  // SIOCGIFNAME
    on(0x8912, address("arg")),                                                   // SIOCGIFCONF
    on(0x8913, answer("arg", structs::ifreq_name, structs::ifreq_flags)),         // SIOCGIFFLAGS
    on(0x8914, in("arg", structs::ifreq_flags)),                                  // SIOCSIFFLAGS
    on(0x8915, answer("arg", structs::ifreq_name, structs::ifreq_addr)),          // SIOCGIFADDR
    on(0x8916, in("arg", structs::ifreq_addr)),                                   // SIOCSIFADDR
    on(0x8917, answer("arg", structs::ifreq_name, structs::ifreq_dstaddr)),       // SIOCGIFDSTADDR
    on(0x8918, in("arg", structs::ifreq_dstaddr)),                                // SIOCSIFDSTADDR
    on(0x8919, answer("arg", structs::ifreq_name, structs::ifreq_broadaddr)),     // SIOCGIFBRDADDR
    on(0x891a, in("arg", structs::ifreq_broadaddr)),                              // SIOCSIFBRDADDR
    on(0x891b, answer("arg", structs::ifreq_name, structs::ifreq_netmask)),       // SIOCGIFNETMASK
    on(0x891c, in("arg", structs::ifreq_netmask)),                                // SIOCSIFNETMASK
    on(0x891d, answer("arg", structs::ifreq_name, structs::ifreq_metric)),        // SIOCGIFMETRIC
    on(0x891e, in("arg", structs::ifreq_metric)),                                 // SIOCSIFMETRIC
    on(0x8921, answer("arg", structs::ifreq_name, structs::ifreq_mtu)),           // SIOCGIFMTU
    on(0x8922, in("arg", structs::ifreq_mtu)),                                    // SIOCSIFMTU
    on(0x8923, in("arg", structs::ifreq_newname)),                                // SIOCSIFNAME
    on(0x8924, in("arg", structs::ifreq_hwaddr)),                                 // SIOCSIFHWADDR
    on(0x8927, answer("arg", structs::ifreq_name, structs::ifreq_hwaddr)),        // SIOCGIFHWADDR
    on(0x8929, answer("arg", structs::ifreq_name, structs::ifreq_slave)),         // SIOCGIFSLAVE
    on(0x8930, in("arg", structs::ifreq_slave)),                                  // SIOCSIFSLAVE
    on(0x8931, in("arg", structs::ifreq_hwaddr)),                                 // SIOCADDMULTI
    on(0x8932, in("arg", structs::ifreq_hwaddr)),                                 // SIOCDELMULTI
    on(0x8933, answer("arg", structs::ifreq_name, structs::ifreq_index)),         // SIOCGIFINDEX
    on(0x8937, in("arg", structs::ifreq_hwaddr)),                                 // SIOCSIFHWBROADCAST
    on(0x8942, answer("arg", structs::ifreq_name, structs::ifreq_queue)),         // SIOCGIFTXQLEN
    on(0x8943, in("arg", structs::ifreq_queue)),                                  // SIOCSIFTXQLEN
    on(0x8946, address("arg")),                                                   // SIOCETHTOOL
    on(0x894b, out("arg", element::s32)),                                         // SIOCOUTQNSD
    on(0x8970, answer("arg", structs::ifreq_name, structs::ifreq_map)),           // SIOCGIFMAP
    on(0x8971, in("arg", structs::ifreq_map)),                                    // SIOCSIFMAP
    on(0x89a0, string("arg")),                                                    // SIOCBRADDBR
    on(0x89a1, string("arg")),                                                    // SIOCBRDELBR
};

}  // namespace callgate::decode::syscalls::ioctl
