// The numbers of ioctl's commands against those of the build machine's headers, and the order that the search needs.
#include "decode/constants/ioctl.h"

#include <asm/ioctls.h>
#include <linux/auto_fs.h>
#include <linux/btrfs.h>
#include <linux/dm-ioctl.h>
#include <linux/fs.h>
#include <linux/fuse.h>
#include <linux/hdreg.h>
#include <linux/if_tun.h>
#include <linux/input.h>
#include <linux/kvm.h>
#include <linux/loop.h>
#include <linux/nbd.h>
#include <linux/nsfs.h>
#include <linux/perf_event.h>
#include <linux/random.h>
#include <linux/rtc.h>
#include <linux/seccomp.h>
#include <linux/sockios.h>
#include <linux/userfaultfd.h>
#include <linux/videodev2.h>
#include <linux/watchdog.h>
#include <mtd/ubi-user.h>
#include <sound/asound.h>

#include <algorithm>

#include "decode/syscalls/ioctl.h"
#include "known_constants.h"

namespace callgate::decode {
namespace {

constexpr test::Known known[] = {
    KNOWN(TCGETS),
    KNOWN(TCSETS),
    KNOWN(TCSETSW),
    KNOWN(TCSETSF),
    KNOWN(TCGETA),
    KNOWN(TCSBRK),
    KNOWN(TCXONC),
    KNOWN(TCFLSH),
    KNOWN(TIOCSCTTY),
    KNOWN(TIOCGPGRP),
    KNOWN(TIOCSTI),
    KNOWN(TIOCGWINSZ),
    KNOWN(TIOCLINUX),
    KNOWN(FIONREAD),
    KNOWN(FIONBIO),
    KNOWN(TIOCGSID),
    KNOWN(TIOCGPTN),
    KNOWN(TIOCGPTPEER),
    KNOWN(FIOCLEX),
    KNOWN(TIOCGICOUNT),
    KNOWN(BLKGETSIZE64),
    KNOWN(BLKROSET),
    KNOWN(BLKDISCARD),
    KNOWN(FICLONE),
    KNOWN(FICLONERANGE),
    KNOWN(FIDEDUPERANGE),
    KNOWN(FS_IOC_GETFLAGS),
    KNOWN(FS_IOC_SETFLAGS),
    KNOWN(FS_IOC_FSGETXATTR),
    KNOWN(FIFREEZE),
    KNOWN(FITRIM),
    KNOWN(SIOCGIFNAME),
    KNOWN(SIOCGIFCONF),
    KNOWN(SIOCGIFFLAGS),
    KNOWN(SIOCSIFADDR),
    KNOWN(SIOCGIFINDEX),
    KNOWN(SIOCETHTOOL),
    KNOWN(SIOCBRADDBR),
    KNOWN(SIOCGSTAMP_OLD),
    KNOWN(LOOP_SET_FD),
    KNOWN(LOOP_CONFIGURE),
    KNOWN(LOOP_CTL_GET_FREE),
    KNOWN(RNDGETENTCNT),
    KNOWN(RNDADDENTROPY),
    KNOWN(RTC_RD_TIME),
    KNOWN(RTC_WKALM_SET),
    KNOWN(TUNSETIFF),
    KNOWN(TUNGETFEATURES),
    KNOWN(KVM_GET_API_VERSION),
    KNOWN(KVM_CREATE_VM),
    KNOWN(KVM_RUN),
    KNOWN(KVM_GET_REGS),
    KNOWN(NBD_SET_SOCK),
    KNOWN(NBD_DO_IT),
    KNOWN(SECCOMP_IOCTL_NOTIF_RECV),
    KNOWN(SECCOMP_IOCTL_NOTIF_ADDFD),
    KNOWN(PERF_EVENT_IOC_ENABLE),
    KNOWN(PERF_EVENT_IOC_ID),
    KNOWN(UFFDIO_API),
    KNOWN(UFFDIO_COPY),
    KNOWN(NS_GET_USERNS),
    KNOWN(NS_GET_OWNER_UID),
    KNOWN(BTRFS_IOC_SNAP_CREATE),
    KNOWN(BTRFS_IOC_SUBVOL_GETFLAGS),
    KNOWN(EVIOCGVERSION),
    KNOWN(EVIOCGRAB),
    KNOWN(DM_VERSION),
    KNOWN(DM_TABLE_LOAD),
    KNOWN(VIDIOC_QUERYCAP),
    KNOWN(VIDIOC_QBUF),
    KNOWN(WDIOC_KEEPALIVE),
    KNOWN(WDIOC_SETTIMEOUT),
    KNOWN(HDIO_GETGEO),
    KNOWN(HDIO_GET_IDENTITY),
    KNOWN(AUTOFS_IOC_READY),
    KNOWN(AUTOFS_IOC_EXPIRE),
    KNOWN(FUSE_DEV_IOC_CLONE),
    KNOWN(UBI_IOCATT),
    KNOWN(UBI_IOCVOLUP),
    KNOWN(SNDRV_PCM_IOCTL_INFO),
    KNOWN(SNDRV_CTL_IOCTL_CARD_INFO),
};

TEST_CASE("ioctl's commands have the headers' numbers") {
  test::compare(ioctl_commands, known);
}

TEST_CASE("what is searched ascends") {
  CHECK(std::ranges::is_sorted(ioctl_commands.constants, {}, &Constant::value));
  const auto& cases = syscalls::ioctl_cases.list;
  CHECK(std::ranges::is_sorted(cases, {}, &Case::value));
  const auto same = std::ranges::adjacent_find(cases, {}, &Case::value);
  CHECK(same == cases.end());
}

}  // namespace
}  // namespace callgate::decode
