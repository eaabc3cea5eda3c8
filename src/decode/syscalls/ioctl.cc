#include "decode/syscalls/ioctl.h"

#include <array>
#include <cstddef>
#include <span>

#include "decode/constants/ioctl.h"
#include "decode/structs/descriptor.h"

namespace callgate::decode::syscalls {
namespace {

using decode::signal;  // not the table of that name

// ---- Commands that take nothing ------------------------------------------------------------------------------------

constexpr Case without_argument[] = {
    on(0x125f),           // BLKRRPART
    on(0x1261),           // BLKFLSBUF
    on(0x1274),           // BLKTRACESTART
    on(0x1275),           // BLKTRACESTOP
    on(0x1276),           // BLKTRACETEARDOWN
    on(0x4b36),           // KDENABIO
    on(0x4b37),           // KDDISABIO
    on(0x4b3c),           // KDMAPDISP
    on(0x4b3d),           // KDUNMAPDISP
    on(0x4b6d),           // PIO_FONTRESET
    on(0x4c01),           // LOOP_CLR_FD
    on(0x4c07),           // LOOP_SET_CAPACITY
    on(0x4c82),           // LOOP_CTL_GET_FREE
    on(0x4f08),           // UBI_IOCVOLRMBLK
    on(0x5204),           // RNDZAPENTCNT
    on(0x5206),           // RNDCLEARPOOL
    on(0x5207),           // RNDRESEEDCRNG
    on(0x540c),           // TIOCEXCL
    on(0x540d),           // TIOCNXCL
    on(0x541d),           // TIOCCONS
    on(0x5422),           // TIOCNOTTY
    on(0x5427),           // TIOCSBRK
    on(0x5428),           // TIOCCBRK
    on(0x5437),           // TIOCVHANGUP
    on(0x5450),           // FIONCLEX
    on(0x5451),           // FIOCLEX
    on(0x7001),           // RTC_AIE_ON
    on(0x7002),           // RTC_AIE_OFF
    on(0x7003),           // RTC_UIE_ON
    on(0x7004),           // RTC_UIE_OFF
    on(0x7005),           // RTC_PIE_ON
    on(0x7006),           // RTC_PIE_OFF
    on(0x700f),           // RTC_WIE_ON
    on(0x7010),           // RTC_WIE_OFF
    on(0x7014),           // RTC_VL_CLR
    on(0x9406),           // BTRFS_IOC_TRANS_START
    on(0x9407),           // BTRFS_IOC_TRANS_END
    on(0x9408),           // BTRFS_IOC_SYNC
    on(0x941c),           // BTRFS_IOC_SCRUB_CANCEL
    on(0x942e),           // BTRFS_IOC_QUOTA_RESCAN_WAIT
    on(0xab03),           // NBD_DO_IT
    on(0xab04),           // NBD_CLEAR_SOCK
    on(0xab05),           // NBD_CLEAR_QUE
    on(0xab06),           // NBD_PRINT_DEBUG
    on(0xab08),           // NBD_DISCONNECT
    on(0xb701, ret::fd),  // NS_GET_USERNS
    on(0xb702, ret::fd),  // NS_GET_PARENT
    on(0x80045705),       // WDIOC_KEEPALIVE
    on(0xc0045877),       // FIFREEZE
    on(0xc0045878),       // FITHAW
};

// ---- Terminals, and what all files have ----------------------------------------------------------------------------

constexpr Case terminal[] = {
    on(0x540e, s32("arg")),                    // TIOCSCTTY
    on(0x540f, out("arg", element::pid)),      // TIOCGPGRP
    on(0x5410, in("arg", element::pid)),       // TIOCSPGRP
    on(0x5411, out("arg", element::s32)),      // TIOCOUTQ
    on(0x5413, out("arg", structs::winsize)),  // TIOCGWINSZ
    on(0x5414, in("arg", structs::winsize)),   // TIOCSWINSZ
    on(0x541b, out("arg", element::s32)),      // FIONREAD
    on(0x5420, in("arg", element::s32)),       // TIOCPKT
    on(0x5421, in("arg", element::s32)),       // FIONBIO
    on(0x5429, out("arg", element::pid)),      // TIOCGSID
    on(0x5452, in("arg", element::s32)),       // FIOASYNC
    on(0x40045431, in("arg", element::s32)),   // TIOCSPTLCK
    on(0x80045430, out("arg", element::u32)),  // TIOCGPTN
};

// ---- Files and block devices ---------------------------------------------------------------------------------------

constexpr Case files[] = {
    on(0x40049409, fd("arg")),                 // FICLONE
    on(0x80081272, out("arg", element::u64)),  // BLKGETSIZE64
};

// The tables as one, ascending by value, and what holds for all other commands.
template <std::size_t... N>
consteval auto merged(const Case (&... tables)[N]) {
  constexpr std::size_t count = (N + ...);
  std::array<const Case*, count> order{};
  std::size_t next = 0;
  const auto insert = [&](std::span<const Case> table) {
    for (const Case& c : table) {
      std::size_t place = next++;
      for (; place != 0 && order[place - 1]->value > c.value; --place) order[place] = order[place - 1];
      order[place] = &c;
    }
  };
  (insert(tables), ...);
  std::array<Case, count + 1> all{};
  for (std::size_t i = 0; i < count; ++i) all[i] = *order[i];
  all[count] = on(otherwise, hex("arg"));
  return all;
}

constexpr auto all_cases = merged(without_argument, terminal, files);

}  // namespace

constinit const Cases ioctl_cases{all_cases};

}  // namespace callgate::decode::syscalls
