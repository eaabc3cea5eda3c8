// The commands of ioctl to /dev/ppp and to PPP channels (linux/ppp-ioctl.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/custom/filter.h"
#include "decode/describe.h"
#include "decode/structs/ppp.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item ppp_flags_word = flags({}, ppp_flags);

inline constexpr Case ppp[] = {
    on(0x7434),                                                                               // PPPIOCUNBRIDGECHAN
    on(0x7439),                                                                               // PPPIOCDISCONN
    on(0x744e),                                                                               // PPPIOCXFERUNIT
    on(0x40047435, in("arg", element::s32)),                                                  // PPPIOCBRIDGECHAN
    on(0x40047438, in("arg", element::s32)),                                                  // PPPIOCATTCHAN
    on(0x4004743a, in("arg", element::s32)),                                                  // PPPIOCCONNECT
    on(0x4004743b, in("arg", element::s32)),                                                  // PPPIOCSMRRU
    on(0x4004743c, in("arg", element::s32)),                                                  // PPPIOCDETACH
    on(0x4004743d, in("arg", element::s32)),                                                  // PPPIOCATTACH
    on(0x40047440, in("arg", element::s32)),                                                  // PPPIOCSDEBUG
    on(0x40047451, in("arg", element::s32)),                                                  // PPPIOCSMAXCID
    on(0x40047452, in("arg", element::s32)),                                                  // PPPIOCSMRU
    on(0x40047454, in("arg", element::hex32)),                                                // PPPIOCSRASYNCMAP
    on(0x40047457, in("arg", element::hex32)),                                                // PPPIOCSASYNCMAP
    on(0x40047459, in("arg", ppp_flags_word)),                                                // PPPIOCSFLAGS
    on(0x4008744b, in("arg", structs::npioctl)),                                              // PPPIOCSNPMODE
    on(0x40107446, socket_filter("arg")),                                                     // PPPIOCSACTIVE
    on(0x40107447, socket_filter("arg")),                                                     // PPPIOCSPASS
    on(0x4010744d, in("arg", structs::ppp_option_data)),                                      // PPPIOCSCOMPRESS
    on(0x4020744f, in("arg", element::hex32, len::fixed(8))),                                 // PPPIOCSXASYNCMAP
    on(0x80047437, out("arg", element::s32)),                                                 // PPPIOCGCHAN
    on(0x80047441, out("arg", element::s32)),                                                 // PPPIOCGDEBUG
    on(0x80047453, out("arg", element::s32)),                                                 // PPPIOCGMRU
    on(0x80047455, out("arg", element::hex32)),                                               // PPPIOCGRASYNCMAP
    on(0x80047456, out("arg", element::s32)),                                                 // PPPIOCGUNIT
    on(0x80047458, out("arg", element::hex32)),                                               // PPPIOCGASYNCMAP
    on(0x8004745a, out("arg", ppp_flags_word)),                                               // PPPIOCGFLAGS
    on(0x8008743f, out("arg", structs::ppp_idle32)),                                          // PPPIOCGIDLE32
    on(0x8010743f, out("arg", structs::ppp_idle64)),                                          // PPPIOCGIDLE64
    on(0x80207450, out("arg", element::hex32, len::fixed(8))),                                // PPPIOCGXASYNCMAP
    on(0x80487436, exchange("arg", structs::pppol2tp_stats_asked, structs::pppol2tp_stats)),  // PPPIOCGL2TPSTATS
    on(0xc004743e, inout("arg", element::s32)),                                               // PPPIOCNEWUNIT
    on(0xc008744c, exchange("arg", structs::npioctl_asked, structs::npioctl_got)),            // PPPIOCGNPMODE
};

}  // namespace callgate::decode::syscalls::ioctl
