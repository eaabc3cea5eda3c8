// What ioctl's commands to special descriptors and virtual machines take and answer, as they are decoded.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/gpio.h>
#include <linux/kvm.h>
#include <linux/perf_event.h>
#include <linux/seccomp.h>
#include <linux/userfaultfd.h>
#include <sys/ioctl.h>

#include <cstddef>
#include <vector>

#include "decode/structs/gpio.h"
#include "decode/structs/kvm.h"
#include "decode/structs/pidfd.h"
#include "decode/structs/seccomp.h"
#include "decode/structs/userfaultfd.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {
constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
constexpr auto i386 = static_cast<std::size_t>(Model::i386);
}  // namespace

TEST_CASE("structs of virtual machines are laid out as C lays them out") {
  struct Layout {
    const Struct* what;
    std::size_t size;
  };
  const Layout layouts[] = {
      {&structs::kvm_region, sizeof(kvm_userspace_memory_region)},
      {&structs::kvm_regs, sizeof(kvm_regs)},
      {&structs::kvm_sregs, sizeof(kvm_sregs)},
      {&structs::kvm_sregs2, sizeof(kvm_sregs2)},
      {&structs::kvm_msr_entry, sizeof(kvm_msr_entry)},
      {&structs::kvm_irqchip, sizeof(kvm_irqchip)},
      {&structs::kvm_irqchip_asked, sizeof(kvm_irqchip)},
      {&structs::kvm_irqchip_got, sizeof(kvm_irqchip)},
      {&structs::kvm_pit_config, sizeof(kvm_pit_config)},
      {&structs::kvm_irqfd, sizeof(kvm_irqfd)},
      {&structs::kvm_ioeventfd, sizeof(kvm_ioeventfd)},
      {&structs::kvm_msi, sizeof(kvm_msi)},
      {&structs::kvm_irq_routing_entry, sizeof(kvm_irq_routing_entry)},
      {&structs::kvm_enable_cap, sizeof(kvm_enable_cap)},
      {&structs::kvm_translation_got, sizeof(kvm_translation)},
      {&structs::kvm_guest_debug, sizeof(kvm_guest_debug)},
      {&structs::kvm_clock_data, sizeof(kvm_clock_data)},
      {&structs::gpiohandle_request, sizeof(gpiohandle_request)},
      {&structs::gpiohandle_got, sizeof(gpiohandle_request)},
      {&structs::gpioevent_request, sizeof(gpioevent_request)},
      {&structs::gpioevent_got, sizeof(gpioevent_request)},
      {&structs::gpio_v2_line_request, sizeof(gpio_v2_line_request)},
      {&structs::gpio_v2_line_got, sizeof(gpio_v2_line_request)},
      {&structs::gpio_v2_info_asked, sizeof(gpio_v2_line_info)},
      {&structs::gpio_v2_info_got, sizeof(gpio_v2_line_info)},
      {&structs::seccomp_notif, sizeof(seccomp_notif)},
      {&structs::seccomp_notif_addfd, sizeof(seccomp_notif_addfd)},
      {&structs::uffdio_api, sizeof(uffdio_api)},
      {&structs::uffdio_copy_got, sizeof(uffdio_copy)},
      {&structs::uffdio_register_got, sizeof(uffdio_register)},
  };
  for (const Layout& layout : layouts) {
    INFO(std::string(layout.what->name));
    CHECK(layout.what->size[lp64] == layout.size);
    // All are of fixed widths and aligned by hand.
    CHECK(layout.what->size[i386] == layout.size);
  }
  CHECK(structs::pidfd_info.size[lp64] == structs::pidfd_info_got.size[lp64]);
}

TEST_CASE("userfaultfd's answers stand beside what was asked") {
  Decoding tracee;
  tracee.place_object(0x1000, uffdio_api{.api = UFFD_API, .features = 0, .ioctls = 0});
  DecodedCall& call = tracee.enter("ioctl", {3, UFFDIO_API, 0x1000});
  tracee.forget();
  tracee.place_object(0x1000, uffdio_api{.api = UFFD_API, .features = UFFD_FEATURE_SIGBUS, .ioctls = 1});
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  const Value& features = field(shown, "features");
  REQUIRE(features.form == Value::Form::change);
  CHECK(features.children[0].raw == 0);
  CHECK(features.children[1].raw == UFFD_FEATURE_SIGBUS);
  CHECK(field(shown, "ioctls").raw == 1);

  tracee.place_object(0x3000, uffdio_copy{.dst = 0x10000, .src = 0x20000, .len = 4096, .mode = 0, .copy = 4096});
  DecodedCall& failed = tracee.enter("ioctl", {3, UFFDIO_COPY, 0x3000});
  tracee.exit(failed, -17);
  CHECK_FALSE(has_field(target(argument(failed, "arg")), "copy"));
  DecodedCall& copied = tracee.enter("ioctl", {3, UFFDIO_COPY, 0x3000});
  tracee.exit(copied, 0);
  CHECK(field(target(argument(copied, "arg")), "copy").raw == 4096);
}

TEST_CASE("flags of a descriptor that seccomp's listener adds have no access mode") {
  Decoding tracee;
  tracee.place_object(0x1000,
                      seccomp_notif_addfd{.id = 7, .flags = 0, .srcfd = 3, .newfd = 0, .newfd_flags = O_CLOEXEC});
  const DecodedCall& call = tracee.enter("ioctl", {3, SECCOMP_IOCTL_NOTIF_ADDFD, 0x1000});
  const Value& flags = field(target(argument(call, "arg")), "newfd_flags");
  std::vector<std::string> names;
  CHECK(for_each_flag(*flags.item->constants, flags.raw, [&](const Constant& one) { names.emplace_back(one.name); }) ==
        0);
  CHECK(names == std::vector<std::string>{"O_CLOEXEC"});
}

TEST_CASE("leaves of CPUID show where all is shown") {
  Bytes leaves;
  leaves.add(std::uint32_t{2}).add(std::uint32_t{0});
  kvm_cpuid_entry2 leaf{};
  leaf.function = 1;
  leaves.add(leaf);
  leaf.ebx = 0x456;
  leaves.add(leaf);
  constexpr std::uint64_t set_cpuid = 0x4008ae90;  // the header's struct has another size in C++ than in C
  Decoding abbreviated;
  abbreviated.place(0x1000, leaves.view());
  const Value& few = field(target(argument(abbreviated.enter("ioctl", {3, set_cpuid, 0x1000}), "arg")), "entries");
  CHECK(few.children.empty());
  CHECK(few.truncated);

  Decoding whole(Wanted{.verbose = true});
  whole.place(0x1000, leaves.view());
  const Value& all = target(field(target(argument(whole.enter("ioctl", {3, set_cpuid, 0x1000}), "arg")), "entries"));
  REQUIRE(all.children.size() == 2);
  CHECK(field(all.children[1], "ebx").raw == 0x456);
}

TEST_CASE("of what is told of a process there is what the mask says") {
  Decoding tracee;
  Bytes info;
  info.add(std::uint64_t{3}).add(std::uint64_t{99});
  for (std::uint32_t i = 0; i < 18; ++i) info.add(i + 100);
  tracee.place(0x1000, info.view());
  DecodedCall& call = tracee.enter("ioctl", {3, 0xc058ff0b, 0x1000});
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(field(shown, "pid").raw == 100);
  CHECK(field(shown, "fsgid").raw == 110);
  CHECK_FALSE(has_field(shown, "cgroupid"));
  CHECK_FALSE(has_field(shown, "exit_code"));
}

TEST_CASE("programs of an event are so many as the kernel says") {
  Decoding tracee;
  Bytes query;
  query.add(std::uint32_t{8}).add(std::uint32_t{2}).add(std::uint32_t{41}).add(std::uint32_t{42});
  tracee.place(0x1000, query.view());
  DecodedCall& call = tracee.enter("ioctl", {3, PERF_EVENT_IOC_QUERY_BPF, 0x1000});
  tracee.exit(call, 0);
  const Value& ids = target(field(target(argument(call, "arg")), "ids"));
  REQUIRE(ids.children.size() == 2);
  CHECK(ids.children[1].raw == 42);
}
