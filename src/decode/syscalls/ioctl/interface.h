// The commands of ioctl to sockets and network interfaces (linux/sockios.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/custom/ethtool.h"
#include "decode/custom/interface_list.h"
#include "decode/describe.h"
#include "decode/structs/interface.h"
#include "decode/structs/time.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item bridge_name = whole(chars({}, 16));

inline constexpr Case interface[] = {
    on(0x8901, in("arg", element::s32)),                                               // FIOSETOWN
    on(0x8902, in("arg", element::s32)),                                               // SIOCSPGRP
    on(0x8903, out("arg", element::s32)),                                              // FIOGETOWN
    on(0x8904, out("arg", element::s32)),                                              // SIOCGPGRP
    on(0x8905, out("arg", element::s32)),                                              // SIOCATMARK
    on(0x8906, out("arg", structs::timeval_date)),                                     // SIOCGSTAMP_OLD
    on(0x8907, out("arg", structs::timespec_date)),                                    // SIOCGSTAMPNS_OLD
    on(0x890b, in("arg", structs::rtentry)),                                           // SIOCADDRT
    on(0x890c, in("arg", structs::rtentry)),                                           // SIOCDELRT
    on(0x890d, address("arg")),                                                        // SIOCRTMSG
    on(0x8910, exchange("arg", structs::ifreq_by_index, structs::ifreq_of_index)),     // SIOCGIFNAME
    on(0x8911, address("arg")),                                                        // SIOCSIFLINK
    on(0x8912, interface_list("arg")),                                                 // SIOCGIFCONF
    on(0x8913, exchange("arg", structs::ifreq_name, structs::ifreq_flags)),            // SIOCGIFFLAGS
    on(0x8914, in("arg", structs::ifreq_flags)),                                       // SIOCSIFFLAGS
    on(0x8915, exchange("arg", structs::ifreq_name, structs::ifreq_addr)),             // SIOCGIFADDR
    on(0x8916, in("arg", structs::ifreq_addr)),                                        // SIOCSIFADDR
    on(0x8917, exchange("arg", structs::ifreq_name, structs::ifreq_dstaddr)),          // SIOCGIFDSTADDR
    on(0x8918, in("arg", structs::ifreq_dstaddr)),                                     // SIOCSIFDSTADDR
    on(0x8919, exchange("arg", structs::ifreq_name, structs::ifreq_broadaddr)),        // SIOCGIFBRDADDR
    on(0x891a, in("arg", structs::ifreq_broadaddr)),                                   // SIOCSIFBRDADDR
    on(0x891b, exchange("arg", structs::ifreq_name, structs::ifreq_netmask)),          // SIOCGIFNETMASK
    on(0x891c, in("arg", structs::ifreq_netmask)),                                     // SIOCSIFNETMASK
    on(0x891d, exchange("arg", structs::ifreq_name, structs::ifreq_metric)),           // SIOCGIFMETRIC
    on(0x891e, in("arg", structs::ifreq_metric)),                                      // SIOCSIFMETRIC
    on(0x891f, address("arg")),                                                        // SIOCGIFMEM
    on(0x8920, address("arg")),                                                        // SIOCSIFMEM
    on(0x8921, exchange("arg", structs::ifreq_name, structs::ifreq_mtu)),              // SIOCGIFMTU
    on(0x8922, in("arg", structs::ifreq_mtu)),                                         // SIOCSIFMTU
    on(0x8923, in("arg", structs::ifreq_newname)),                                     // SIOCSIFNAME
    on(0x8924, in("arg", structs::ifreq_hwaddr)),                                      // SIOCSIFHWADDR
    on(0x8925, out("arg", element::s32)),                                              // SIOCGIFENCAP
    on(0x8926, in("arg", element::s32)),                                               // SIOCSIFENCAP
    on(0x8927, exchange("arg", structs::ifreq_name, structs::ifreq_hwaddr)),           // SIOCGIFHWADDR
    on(0x8929, exchange("arg", structs::ifreq_name, structs::ifreq_slave)),            // SIOCGIFSLAVE
    on(0x8930, in("arg", structs::ifreq_slave)),                                       // SIOCSIFSLAVE
    on(0x8931, in("arg", structs::ifreq_hwaddr)),                                      // SIOCADDMULTI
    on(0x8932, in("arg", structs::ifreq_hwaddr)),                                      // SIOCDELMULTI
    on(0x8933, exchange("arg", structs::ifreq_name, structs::ifreq_index)),            // SIOCGIFINDEX
    on(0x8934, address("arg")),                                                        // SIOCSIFPFLAGS
    on(0x8935, address("arg")),                                                        // SIOCGIFPFLAGS
    on(0x8936, address("arg")),                                                        // SIOCDIFADDR
    on(0x8937, in("arg", structs::ifreq_hwaddr)),                                      // SIOCSIFHWBROADCAST
    on(0x8938, address("arg")),                                                        // SIOCGIFCOUNT
    on(0x8940, address("arg")),                                                        // SIOCGIFBR
    on(0x8941, address("arg")),                                                        // SIOCSIFBR
    on(0x8942, exchange("arg", structs::ifreq_name, structs::ifreq_queue)),            // SIOCGIFTXQLEN
    on(0x8943, in("arg", structs::ifreq_queue)),                                       // SIOCSIFTXQLEN
    on(0x8946, ethtool_request("arg")),                                                // SIOCETHTOOL
    on(0x8947, exchange("arg", structs::ifreq_name, structs::ifreq_mii)),              // SIOCGMIIPHY
    on(0x8948, exchange("arg", structs::ifreq_mii_asked, structs::ifreq_mii_got)),     // SIOCGMIIREG
    on(0x8949, in("arg", structs::ifreq_mii)),                                         // SIOCSMIIREG
    on(0x894a, address("arg")),                                                        // SIOCWANDEV
    on(0x894b, out("arg", element::s32)),                                              // SIOCOUTQNSD
    on(0x894c, ret::fd, address("arg")),                                               // SIOCGSKNS
    on(0x8953, in("arg", structs::arpreq)),                                            // SIOCDARP
    on(0x8954, exchange("arg", structs::arpreq_asked, structs::arpreq_got)),           // SIOCGARP
    on(0x8955, in("arg", structs::arpreq)),                                            // SIOCSARP
    on(0x8960, address("arg")),                                                        // SIOCDRARP
    on(0x8961, address("arg")),                                                        // SIOCGRARP
    on(0x8962, address("arg")),                                                        // SIOCSRARP
    on(0x8970, exchange("arg", structs::ifreq_name, structs::ifreq_map)),              // SIOCGIFMAP
    on(0x8971, in("arg", structs::ifreq_map)),                                         // SIOCSIFMAP
    on(0x8980, address("arg")),                                                        // SIOCADDDLCI
    on(0x8981, address("arg")),                                                        // SIOCDELDLCI
    on(0x8982, in("arg", structs::vlan_ioctl_args)),                                   // SIOCGIFVLAN
    on(0x8983, in("arg", structs::vlan_ioctl_args)),                                   // SIOCSIFVLAN
    on(0x8990, in("arg", structs::ifreq_slave)),                                       // SIOCBONDENSLAVE
    on(0x8991, in("arg", structs::ifreq_slave)),                                       // SIOCBONDRELEASE
    on(0x8992, in("arg", structs::ifreq_hwaddr)),                                      // SIOCBONDSETHWADDR
    on(0x8993, exchange("arg", structs::ifreq_asking, structs::ifreq_bond_slave)),     // SIOCBONDSLAVEINFOQUERY
    on(0x8994, exchange("arg", structs::ifreq_asking, structs::ifreq_bond)),           // SIOCBONDINFOQUERY
    on(0x8995, in("arg", structs::ifreq_slave)),                                       // SIOCBONDCHANGEACTIVE
    on(0x89a0, in("arg", bridge_name)),                                                // SIOCBRADDBR
    on(0x89a1, in("arg", bridge_name)),                                                // SIOCBRDELBR
    on(0x89a2, in("arg", structs::ifreq_index)),                                       // SIOCBRADDIF
    on(0x89a3, in("arg", structs::ifreq_index)),                                       // SIOCBRDELIF
    on(0x89b0, in("arg", structs::ifreq_timestamp)),                                   // SIOCSHWTSTAMP
    on(0x89b1, exchange("arg", structs::ifreq_asking, structs::ifreq_timestamp_got)),  // SIOCGHWTSTAMP
    on(0x80108906, out("arg", structs::timeval64_date)),                               // SIOCGSTAMP_NEW
    on(0x80108907, out("arg", structs::timespec64_date)),                              // SIOCGSTAMPNS_NEW
};

}  // namespace callgate::decode::syscalls::ioctl
