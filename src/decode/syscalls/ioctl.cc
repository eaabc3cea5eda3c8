#include "decode/syscalls/ioctl.h"

#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <utility>

#include "decode/ioctl_i386.h"
#include "decode/syscalls/ioctl/autofs.h"
#include "decode/syscalls/ioctl/block.h"
#include "decode/syscalls/ioctl/btrfs.h"
#include "decode/syscalls/ioctl/bus.h"
#include "decode/syscalls/ioctl/clock_pulse.h"
#include "decode/syscalls/ioctl/compress.h"
#include "decode/syscalls/ioctl/console.h"
#include "decode/syscalls/ioctl/descriptor.h"
#include "decode/syscalls/ioctl/device_mapper.h"
#include "decode/syscalls/ioctl/display.h"
#include "decode/syscalls/ioctl/file.h"
#include "decode/syscalls/ioctl/filesystem.h"
#include "decode/syscalls/ioctl/framebuffer.h"
#include "decode/syscalls/ioctl/gpio.h"
#include "decode/syscalls/ioctl/graphics.h"
#include "decode/syscalls/ioctl/input.h"
#include "decode/syscalls/ioctl/interface.h"
#include "decode/syscalls/ioctl/kvm.h"
#include "decode/syscalls/ioctl/loop.h"
#include "decode/syscalls/ioctl/mtd.h"
#include "decode/syscalls/ioctl/nbd.h"
#include "decode/syscalls/ioctl/nsfs.h"
#include "decode/syscalls/ioctl/ntsync.h"
#include "decode/syscalls/ioctl/oss.h"
#include "decode/syscalls/ioctl/perf.h"
#include "decode/syscalls/ioctl/pidfd.h"
#include "decode/syscalls/ioctl/ppp.h"
#include "decode/syscalls/ioctl/random.h"
#include "decode/syscalls/ioctl/rtc.h"
#include "decode/syscalls/ioctl/scsi.h"
#include "decode/syscalls/ioctl/seccomp.h"
#include "decode/syscalls/ioctl/sequencer.h"
#include "decode/syscalls/ioctl/sized.h"
#include "decode/syscalls/ioctl/sound.h"
#include "decode/syscalls/ioctl/terminal.h"
#include "decode/syscalls/ioctl/tunnel.h"
#include "decode/syscalls/ioctl/userfaultfd.h"
#include "decode/syscalls/ioctl/vfio.h"
#include "decode/syscalls/ioctl/vhost.h"
#include "decode/syscalls/ioctl/video.h"
#include "decode/syscalls/ioctl/watchdog.h"
#include "decode/syscalls/ioctl/wireless.h"
#include "decode/syscalls/ioctl/xen.h"

namespace callgate::decode::syscalls {
namespace {

// What is left of a table that is being merged.
struct Rest {
  const Case* next;
  const Case* end;
};

// The tables as one, ascending by value as each is, the commands with i386's numbers among them, and what holds for all
// others. Merged, not sorted: compilers count the steps of what they evaluate.
template <std::size_t... N>
consteval auto joined(const Case (&... tables)[N]) {
  constexpr std::size_t count = (N + ...);
  std::array<Rest, sizeof...(N)> rests{Rest{tables, tables + N}...};
  std::array<const Case*, count> order{};
  for (const Case*& place : order) {
    Rest* first = rests.data();
    for (Rest& rest : rests) {
      if (rest.next != rest.end && (first->next == first->end || rest.next->value < first->next->value)) first = &rest;
    }
    place = first->next++;
  }
  std::array<Case, count + std::size(ioctls_on_i386) + 1> all{};
  std::size_t next = 0;
  std::size_t from = 0;
  for (const IoctlOnI386& number : ioctls_on_i386) {
    std::size_t low = 0;
    for (std::size_t high = count; low < high;) {
      const std::size_t middle = (low + high) / 2;
      if (order[middle]->value < number.lp64) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == count || order[low]->value != number.lp64) continue;
    while (from < count && order[from]->value < number.i386) all[next++] = *order[from++];
    if (from < count && order[from]->value == number.i386) continue;  // which a table describes for itself
    all[next] = *order[low];
    all[next++].value = number.i386;
  }
  while (from < count) all[next++] = *order[from++];
  all[next++] = on(otherwise, hex("arg"));
  return std::pair(all, next);
}

constexpr auto all_cases =
    joined(ioctl::autofs, ioctl::block, ioctl::btrfs, ioctl::bus, ioctl::clock_pulse, ioctl::compress, ioctl::console,
           ioctl::descriptor, ioctl::device_mapper, ioctl::display, ioctl::file, ioctl::filesystem, ioctl::framebuffer,
           ioctl::gpio, ioctl::graphics, ioctl::input, ioctl::interface, ioctl::kvm, ioctl::loop, ioctl::mtd,
           ioctl::nbd, ioctl::nsfs, ioctl::ntsync, ioctl::oss, ioctl::perf, ioctl::pidfd, ioctl::ppp, ioctl::random,
           ioctl::rtc, ioctl::scsi, ioctl::seccomp, ioctl::sequencer, ioctl::sound, ioctl::terminal, ioctl::tunnel,
           ioctl::userfaultfd, ioctl::vfio, ioctl::vhost, ioctl::video, ioctl::watchdog, ioctl::wireless, ioctl::xen);

}  // namespace

constinit const Cases ioctl_cases{.list = std::span(all_cases.first).first(all_cases.second),
                                  .others = &ioctl::sized_commands};

}  // namespace callgate::decode::syscalls
