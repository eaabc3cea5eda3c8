#include "decode/syscalls/ioctl.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "decode/syscalls/ioctl/block.h"
#include "decode/syscalls/ioctl/btrfs.h"
#include "decode/syscalls/ioctl/console.h"
#include "decode/syscalls/ioctl/file.h"
#include "decode/syscalls/ioctl/filesystem.h"
#include "decode/syscalls/ioctl/gpio.h"
#include "decode/syscalls/ioctl/input.h"
#include "decode/syscalls/ioctl/interface.h"
#include "decode/syscalls/ioctl/kvm.h"
#include "decode/syscalls/ioctl/loop.h"
#include "decode/syscalls/ioctl/mtd.h"
#include "decode/syscalls/ioctl/nbd.h"
#include "decode/syscalls/ioctl/nsfs.h"
#include "decode/syscalls/ioctl/perf.h"
#include "decode/syscalls/ioctl/pidfd.h"
#include "decode/syscalls/ioctl/random.h"
#include "decode/syscalls/ioctl/rtc.h"
#include "decode/syscalls/ioctl/seccomp.h"
#include "decode/syscalls/ioctl/terminal.h"
#include "decode/syscalls/ioctl/tunnel.h"
#include "decode/syscalls/ioctl/userfaultfd.h"
#include "decode/syscalls/ioctl/vhost.h"
#include "decode/syscalls/ioctl/video.h"
#include "decode/syscalls/ioctl/watchdog.h"

namespace callgate::decode::syscalls {
namespace {

// The tables as one, ascending by value, and what holds for all other commands.
template <std::size_t... N>
consteval auto joined(const Case (&... tables)[N]) {
  constexpr std::size_t count = (N + ...);
  std::array<const Case*, count> order{};
  std::size_t next = 0;
  const auto add = [&](std::span<const Case> table) {
    for (const Case& c : table) order[next++] = &c;
  };
  (add(tables), ...);
  std::ranges::sort(order, {}, [](const Case* c) { return c->value; });
  std::array<Case, count + 1> all{};
  for (std::size_t i = 0; i < count; ++i) all[i] = *order[i];
  all[count] = on(otherwise, hex("arg"));
  return all;
}

constexpr auto all_cases =
    joined(ioctl::block, ioctl::btrfs, ioctl::console, ioctl::file, ioctl::filesystem, ioctl::input, ioctl::gpio,
           ioctl::pidfd, ioctl::interface, ioctl::kvm, ioctl::loop, ioctl::mtd, ioctl::nbd, ioctl::nsfs, ioctl::perf,
           ioctl::random, ioctl::rtc, ioctl::seccomp, ioctl::terminal, ioctl::tunnel, ioctl::userfaultfd, ioctl::vhost,
           ioctl::video, ioctl::watchdog);

}  // namespace

constinit const Cases ioctl_cases{all_cases};

}  // namespace callgate::decode::syscalls
