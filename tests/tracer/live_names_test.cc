#include "tracer/live_names.h"

#include <doctest/doctest.h>
#include <linux/netlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/owned_fd.h"

using namespace callgate;

TEST_CASE("interfaces are known by name, netlink sockets by protocol") {
  tracer::LiveNames names;
  names.begin_stop(::gettid());
  CHECK(names.interface(::if_nametoindex("lo")) == "lo");
  CHECK(names.interface(0).empty());
  CHECK(names.interface(0xffffffff).empty());
  const OwnedFd netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_KOBJECT_UEVENT));
  REQUIRE(netlink.get() >= 0);
  CHECK_FALSE(names.netlink_protocol(netlink.get()).has_value());  // the kernel lists only bound ones
  sockaddr_nl address{};
  address.nl_family = AF_NETLINK;
  REQUIRE(::bind(netlink.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  CHECK(names.netlink_protocol(netlink.get()) == NETLINK_KOBJECT_UEVENT);
  const OwnedFd local(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  REQUIRE(local.get() >= 0);
  CHECK_FALSE(names.netlink_protocol(local.get()).has_value());
  CHECK_FALSE(names.netlink_protocol(-1).has_value());
}
