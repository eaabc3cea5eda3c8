#include "decode/syscalls/ioctl.h"

#include <array>
#include <cstddef>
#include <span>

#include "decode/constants/device.h"
#include "decode/custom/answer.h"
#include "decode/structs/descriptor.h"
#include "decode/structs/device.h"
#include "decode/structs/interface.h"
#include "decode/structs/terminal.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Item modem_line_flags = flags({}, modem_lines);
constexpr Item inode_flag_word = flags({}, inode_flags);

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
    on(0x5401, out("arg", structs::termios)),       // TCGETS
    on(0x5402, in("arg", structs::termios)),        // TCSETS
    on(0x5403, in("arg", structs::termios)),        // TCSETSW
    on(0x5404, in("arg", structs::termios)),        // TCSETSF
    on(0x5405, out("arg", structs::termio)),        // TCGETA
    on(0x5406, in("arg", structs::termio)),         // TCSETA
    on(0x5407, in("arg", structs::termio)),         // TCSETAW
    on(0x5408, in("arg", structs::termio)),         // TCSETAF
    on(0x5409, s32("arg")),                         // TCSBRK
    on(0x540a, choice("arg", flow_actions)),        // TCXONC
    on(0x540b, choice("arg", flush_queues)),        // TCFLSH
    on(0x540e, s32("arg")),                         // TIOCSCTTY
    on(0x540f, out("arg", element::pid)),           // TIOCGPGRP
    on(0x5410, in("arg", element::pid)),            // TIOCSPGRP
    on(0x5411, out("arg", element::s32)),           // TIOCOUTQ
    on(0x5412, in_bytes("arg", len::fixed(1))),     // TIOCSTI
    on(0x5413, out("arg", structs::winsize)),       // TIOCGWINSZ
    on(0x5414, in("arg", structs::winsize)),        // TIOCSWINSZ
    on(0x5415, out("arg", modem_line_flags)),       // TIOCMGET
    on(0x5416, in("arg", modem_line_flags)),        // TIOCMBIS
    on(0x5417, in("arg", modem_line_flags)),        // TIOCMBIC
    on(0x5418, in("arg", modem_line_flags)),        // TIOCMSET
    on(0x5419, out("arg", element::s32)),           // TIOCGSOFTCAR
    on(0x541a, in("arg", element::s32)),            // TIOCSSOFTCAR
    on(0x541b, out("arg", element::s32)),           // FIONREAD
    on(0x541c, address("arg")),                     // TIOCLINUX
    on(0x5420, in("arg", element::s32)),            // TIOCPKT
    on(0x5421, in("arg", element::s32)),            // FIONBIO
    on(0x5423, in("arg", element::s32)),            // TIOCSETD
    on(0x5424, out("arg", element::s32)),           // TIOCGETD
    on(0x5425, s32("arg")),                         // TCSBRKP
    on(0x5429, out("arg", element::pid)),           // TIOCGSID
    on(0x5441, ret::fd, hex("arg")),                // TIOCGPTPEER
    on(0x5452, in("arg", element::s32)),            // FIOASYNC
    on(0x5456, out("arg", structs::termios)),       // TIOCGLCKTRMIOS
    on(0x5457, in("arg", structs::termios)),        // TIOCSLCKTRMIOS
    on(0x40045431, in("arg", element::s32)),        // TIOCSPTLCK
    on(0x402c542b, in("arg", structs::termios2)),   // TCSETS2
    on(0x402c542c, in("arg", structs::termios2)),   // TCSETSW2
    on(0x402c542d, in("arg", structs::termios2)),   // TCSETSF2
    on(0x80045430, out("arg", element::u32)),       // TIOCGPTN
    on(0x80045432, out("arg", element::u32)),       // TIOCGDEV
    on(0x80045440, out("arg", element::s32)),       // TIOCGEXCL
    on(0x802c542a, out("arg", structs::termios2)),  // TCGETS2
};

// ---- Files and block devices ---------------------------------------------------------------------------------------

constexpr Case files[] = {
    on(0x125d, in("arg", element::s32)),                                          // BLKROSET
    on(0x125e, out("arg", element::s32)),                                         // BLKROGET
    on(0x1260, out("arg", element::ulong)),                                       // BLKGETSIZE
    on(0x1262, ulong("arg")),                                                     // BLKRASET
    on(0x1263, out("arg", element::slong)),                                       // BLKRAGET
    on(0x1264, ulong("arg")),                                                     // BLKFRASET
    on(0x1265, out("arg", element::slong)),                                       // BLKFRAGET
    on(0x1267, out("arg", element::u16)),                                         // BLKSECTGET
    on(0x1268, out("arg", element::s32)),                                         // BLKSSZGET
    on(0x1277, in("arg", element::u64, len::fixed(2))),                           // BLKDISCARD
    on(0x1278, out("arg", element::u32)),                                         // BLKIOMIN
    on(0x1279, out("arg", element::u32)),                                         // BLKIOOPT
    on(0x127a, out("arg", element::s32)),                                         // BLKALIGNOFF
    on(0x127b, out("arg", element::u32)),                                         // BLKPBSZGET
    on(0x127c, out("arg", element::u32)),                                         // BLKDISCARDZEROES
    on(0x127d, in("arg", element::u64, len::fixed(2))),                           // BLKSECDISCARD
    on(0x127e, out("arg", element::u16)),                                         // BLKROTATIONAL
    on(0x127f, in("arg", element::u64, len::fixed(2))),                           // BLKZEROOUT
    on(0x4c00, fd("arg")),                                                        // LOOP_SET_FD
    on(0x4c06, fd("arg")),                                                        // LOOP_CHANGE_FD
    on(0x4c08, ulong("arg")),                                                     // LOOP_SET_DIRECT_IO
    on(0x4c09, ulong("arg")),                                                     // LOOP_SET_BLOCK_SIZE
    on(0x4c80, s32("arg")),                                                       // LOOP_CTL_ADD
    on(0x4c81, s32("arg")),                                                       // LOOP_CTL_REMOVE
    on(0x40049409, fd("arg")),                                                    // FICLONE
    on(0x40081271, in("arg", element::s32)),                                      // BLKBSZSET
    on(0x40086602, in("arg", inode_flag_word)),                                   // FS_IOC_SETFLAGS
    on(0x401c5820, in("arg", structs::fsxattr)),                                  // FS_IOC_FSSETXATTR
    on(0x4020940d, in("arg", structs::file_clone_range)),                         // FICLONERANGE
    on(0x41009432, string("arg")),                                                // FS_IOC_SETFSLABEL
    on(0x80081270, out("arg", element::s32)),                                     // BLKBSZGET
    on(0x80081272, out("arg", element::u64)),                                     // BLKGETSIZE64
    on(0x80081280, out("arg", element::u64)),                                     // BLKGETDISKSEQ
    on(0x80086601, out("arg", inode_flag_word)),                                  // FS_IOC_GETFLAGS
    on(0x801c581f, out("arg", structs::fsxattr_got)),                             // FS_IOC_FSGETXATTR
    on(0x81009431, out_string("arg")),                                            // FS_IOC_GETFSLABEL
    on(0xc0185879, in("arg", structs::fstrim_range)),                             // FITRIM
    on(0xc020660b, becomes(structs::fiemap_got, inout("arg", structs::fiemap))),  // FS_IOC_FIEMAP
};

// ---- Network interfaces and sockets --------------------------------------------------------------------------------

constexpr Case network[] = {
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

// ---- Clocks, randomness, virtual machines, events ------------------------------------------------------------------

constexpr Case devices[] = {
    on(0x2401, flags("arg", perf_ioctl_flags)),              // PERF_EVENT_IOC_DISABLE
    on(0x2400, flags("arg", perf_ioctl_flags)),              // PERF_EVENT_IOC_ENABLE
    on(0x2402, s32("arg")),                                  // PERF_EVENT_IOC_REFRESH
    on(0x2403, flags("arg", perf_ioctl_flags)),              // PERF_EVENT_IOC_RESET
    on(0x2405, fd("arg")),                                   // PERF_EVENT_IOC_SET_OUTPUT
    on(0xab00, fd("arg")),                                   // NBD_SET_SOCK
    on(0xab01, ulong("arg")),                                // NBD_SET_BLKSIZE
    on(0xab02, ulong("arg")),                                // NBD_SET_SIZE
    on(0xab07, ulong("arg")),                                // NBD_SET_SIZE_BLOCKS
    on(0xab09, ulong("arg")),                                // NBD_SET_TIMEOUT
    on(0xae01, ret::fd, hex("arg")),                         // KVM_CREATE_VM
    on(0xae41, ret::fd, hex("arg")),                         // KVM_CREATE_VCPU
    on(0xb704, out("arg", element::uid)),                    // NS_GET_OWNER_UID
    on(0x40042408, fd("arg")),                               // PERF_EVENT_IOC_SET_BPF
    on(0x40042409, u32("arg")),                              // PERF_EVENT_IOC_PAUSE_OUTPUT
    on(0x40044590, u32("arg")),                              // EVIOCGRAB
    on(0x40045201, in("arg", element::s32)),                 // RNDADDTOENTCNT
    on(0x40082102, in("arg", element::hex64)),               // SECCOMP_IOCTL_NOTIF_ID_VALID
    on(0x40082404, in("arg", element::u64)),                 // PERF_EVENT_IOC_PERIOD
    on(0x40082406, string("arg")),                           // PERF_EVENT_IOC_SET_FILTER
    on(0x4008700c, ulong("arg")),                            // RTC_IRQP_SET
    on(0x4020ae46, in("arg", structs::kvm_region)),          // KVM_SET_USER_MEMORY_REGION
    on(0x40247007, in("arg", structs::rtc_time)),            // RTC_ALM_SET
    on(0x4024700a, in("arg", structs::rtc_time)),            // RTC_SET_TIME
    on(0x4028700f, in("arg", structs::rtc_wkalrm)),          // RTC_WKALM_SET
    on(0x80044501, out("arg", element::hex32)),              // EVIOCGVERSION
    on(0x80045200, out("arg", element::s32)),                // RNDGETENTCNT
    on(0x80045707, out("arg", element::s32)),                // WDIOC_GETTIMEOUT
    on(0x80047013, out("arg", element::s32)),                // RTC_VL_READ
    on(0x80082407, out("arg", element::u64)),                // PERF_EVENT_IOC_ID
    on(0x8008700b, out("arg", element::ulong)),              // RTC_IRQP_READ
    on(0x8008700d, out("arg", element::ulong)),              // RTC_EPOCH_READ
    on(0x8008b705, out("arg", element::u64)),                // NS_GET_MNTNS_ID
    on(0x8010aa01, in("arg", structs::uffdio_range)),        // UFFDIO_UNREGISTER
    on(0x8010aa02, in("arg", structs::uffdio_range)),        // UFFDIO_WAKE
    on(0x80247008, out("arg", structs::rtc_time)),           // RTC_ALM_READ
    on(0x80247009, out("arg", structs::rtc_time)),           // RTC_RD_TIME
    on(0x80287010, out("arg", structs::rtc_wkalrm)),         // RTC_WKALM_RD
    on(0xc0045706, inout("arg", element::s32)),              // WDIOC_SETTIMEOUT
    on(0xc0182101, in("arg", structs::seccomp_notif_resp)),  // SECCOMP_IOCTL_NOTIF_SEND
    on(0xc020aa00, in("arg", structs::uffdio_register)),     // UFFDIO_REGISTER
    on(0xc020aa04, in("arg", structs::uffdio_zeropage)),     // UFFDIO_ZEROPAGE
    on(0xc028aa03, in("arg", structs::uffdio_copy)),         // UFFDIO_COPY
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

constexpr auto all_cases = merged(without_argument, terminal, files, network, devices);

}  // namespace

constinit const Cases ioctl_cases{all_cases};

}  // namespace callgate::decode::syscalls
