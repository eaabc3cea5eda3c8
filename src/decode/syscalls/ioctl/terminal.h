// The commands of ioctl to terminals and serial lines (asm-generic/ioctls.h).
#pragma once

#include "decode/constants/device.h"
#include "decode/describe.h"
#include "decode/structs/descriptor.h"
#include "decode/structs/terminal.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item modem_line_flags = flags({}, modem_lines);
inline constexpr Item line_state = flags({}, line_states);

inline constexpr Case terminal[] = {
    on(0x5401, out("arg", structs::termios)),                 // TCGETS
    on(0x5402, in("arg", structs::termios)),                  // TCSETS
    on(0x5403, in("arg", structs::termios)),                  // TCSETSW
    on(0x5404, in("arg", structs::termios)),                  // TCSETSF
    on(0x5405, out("arg", structs::termio)),                  // TCGETA
    on(0x5406, in("arg", structs::termio)),                   // TCSETA
    on(0x5407, in("arg", structs::termio)),                   // TCSETAW
    on(0x5408, in("arg", structs::termio)),                   // TCSETAF
    on(0x5409, s32("arg")),                                   // TCSBRK
    on(0x540a, choice("arg", flow_actions, Type::ulong)),     // TCXONC
    on(0x540b, choice("arg", flush_queues, Type::ulong)),     // TCFLSH
    on(0x540c),                                               // TIOCEXCL
    on(0x540d),                                               // TIOCNXCL
    on(0x540e, s32("arg")),                                   // TIOCSCTTY
    on(0x540f, out("arg", element::pid)),                     // TIOCGPGRP
    on(0x5410, in("arg", element::pid)),                      // TIOCSPGRP
    on(0x5411, out("arg", element::s32)),                     // TIOCOUTQ
    on(0x5412, in_bytes("arg", len::fixed(1))),               // TIOCSTI
    on(0x5413, out("arg", structs::winsize)),                 // TIOCGWINSZ
    on(0x5414, in("arg", structs::winsize)),                  // TIOCSWINSZ
    on(0x5415, out("arg", modem_line_flags)),                 // TIOCMGET
    on(0x5416, in("arg", modem_line_flags)),                  // TIOCMBIS
    on(0x5417, in("arg", modem_line_flags)),                  // TIOCMBIC
    on(0x5418, in("arg", modem_line_flags)),                  // TIOCMSET
    on(0x5419, out("arg", element::s32)),                     // TIOCGSOFTCAR
    on(0x541a, in("arg", element::s32)),                      // TIOCSSOFTCAR
    on(0x541c, address("arg")),                               // TIOCLINUX
    on(0x541d),                                               // TIOCCONS
    on(0x541e, out("arg", structs::serial_struct)),           // TIOCGSERIAL
    on(0x541f, in("arg", structs::serial_struct)),            // TIOCSSERIAL
    on(0x5420, in("arg", element::s32)),                      // TIOCPKT
    on(0x5422),                                               // TIOCNOTTY
    on(0x5423, in("arg", element::s32)),                      // TIOCSETD
    on(0x5424, out("arg", element::s32)),                     // TIOCGETD
    on(0x5425, s32("arg")),                                   // TCSBRKP
    on(0x5427),                                               // TIOCSBRK
    on(0x5428),                                               // TIOCCBRK
    on(0x5429, out("arg", element::pid)),                     // TIOCGSID
    on(0x542e, out("arg", structs::serial_rs485)),            // TIOCGRS485
    on(0x542f, inout("arg", structs::serial_rs485)),          // TIOCSRS485
    on(0x5437),                                               // TIOCVHANGUP
    on(0x5441, ret::fd, hex("arg")),                          // TIOCGPTPEER
    on(0x5456, out("arg", structs::termios)),                 // TIOCGLCKTRMIOS
    on(0x5457, in("arg", structs::termios)),                  // TIOCSLCKTRMIOS
    on(0x5459, out("arg", line_state)),                       // TIOCSERGETLSR
    on(0x545c, flags("arg", modem_lines, Type::ulong)),       // TIOCMIWAIT
    on(0x545d, out("arg", structs::serial_icounter_struct)),  // TIOCGICOUNT
    on(0x40045431, in("arg", element::s32)),                  // TIOCSPTLCK
    on(0x40045436, signal("arg", Type::ulong)),               // TIOCSIG
    on(0x402c542b, in("arg", structs::termios2)),             // TCSETS2
    on(0x402c542c, in("arg", structs::termios2)),             // TCSETSW2
    on(0x402c542d, in("arg", structs::termios2)),             // TCSETSF2
    on(0x80045430, out("arg", element::s32)),                 // TIOCGPTN
    on(0x80045432, out("arg", element::s32)),                 // TIOCGDEV
    on(0x80045438, out("arg", element::s32)),                 // TIOCGPKT
    on(0x80045439, out("arg", element::s32)),                 // TIOCGPTLCK
    on(0x80045440, out("arg", element::s32)),                 // TIOCGEXCL
    on(0x802c542a, out("arg", structs::termios2)),            // TCGETS2
};

}  // namespace callgate::decode::syscalls::ioctl
