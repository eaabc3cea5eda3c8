#include "tracer/live/live_names.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "base/owned_fd.h"

using namespace callgate;

namespace {

template <typename Address>
Address bound(int socket, Address address) {
  REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  socklen_t size = sizeof address;
  REQUIRE(::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0);
  return address;
}

OwnedFd new_socket(int family, int type, int protocol = 0) {
  OwnedFd socket(::socket(family, type | SOCK_CLOEXEC, protocol));
  REQUIRE(socket);
  return socket;
}

std::string inode(const OwnedFd& socket) {
  struct stat status {};
  REQUIRE(::fstat(socket.get(), &status) == 0);
  return std::to_string(status.st_ino);
}

/// This process itself, seen in full.
class Seen {
 public:
  Seen() { names_.begin_stop(::gettid()); }
  std::string operator()(const OwnedFd& fd) { return std::string(names_.descriptor(fd.get())); }
  /// What was seen may have changed.
  void anew() { names_.begin_stop(::gettid()); }

 private:
  tracer::LiveNames names_{tracer::LiveNames::Detail::objects};
};

}  // namespace

TEST_CASE("a pidfd is the process that it is of") {
  Seen seen;
  const OwnedFd self(static_cast<int>(::syscall(SYS_pidfd_open, ::getpid(), 0)));
  REQUIRE(self);
  CHECK(seen(self) == "pid:" + std::to_string(::getpid()));
  tracer::LiveNames links;
  links.begin_stop(::gettid());
  CHECK(links.descriptor(self.get()) == "anon_inode:[pidfd]");
}

TEST_CASE("internet sockets are their protocol and their addresses") {
  Seen seen;
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const OwnedFd server = new_socket(AF_INET, SOCK_STREAM);
  CHECK(seen(server) == "TCP:[" + inode(server) + "]");
  address = bound(server.get(), address);
  REQUIRE(::listen(server.get(), 1) == 0);
  seen.anew();
  const std::string at = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
  CHECK(seen(server) == "TCP:[" + at + "]");
  const OwnedFd client = new_socket(AF_INET, SOCK_STREAM);
  REQUIRE(::connect(client.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  sockaddr_in from{};
  socklen_t size = sizeof from;
  REQUIRE(::getsockname(client.get(), reinterpret_cast<sockaddr*>(&from), &size) == 0);
  CHECK(seen(client) == "TCP:[127.0.0.1:" + std::to_string(ntohs(from.sin_port)) + "->" + at + "]");
  CHECK(seen(new_socket(AF_INET, SOCK_DGRAM)).starts_with("UDP:["));
}

TEST_CASE("unix sockets name their peer and their own address, netlink sockets their protocol and port") {
  Seen seen;
  std::array<int, 2> ends{};
  REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0);
  const OwnedFd first(ends[0]);
  OwnedFd second(ends[1]);
  CHECK(seen(first) == "UNIX-STREAM:[" + inode(first) + "->" + inode(second) + "]");
  second.reset();
  seen.anew();
  CHECK(seen(first) == "UNIX-STREAM:[" + inode(first) + "]");
  const OwnedFd listener = new_socket(AF_UNIX, SOCK_STREAM);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string name = "callgate-test-" + std::to_string(::getpid()) + "\"\x01" + "7";
  std::copy(name.begin(), name.end(), address.sun_path + 1);  // abstract: its first byte is zero
  const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
  REQUIRE(::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), size) == 0);
  CHECK(seen(listener) ==
        "UNIX-STREAM:[" + inode(listener) + ",@\"callgate-test-" + std::to_string(::getpid()) + "\\\"\\0017\"]");
  const OwnedFd netlink = new_socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  sockaddr_nl port{};
  port.nl_family = AF_NETLINK;
  port = bound(netlink.get(), port);
  CHECK(seen(netlink) == "NETLINK:[ROUTE:" + std::to_string(port.nl_pid) + "]");
}

TEST_CASE("devices have their numbers, all else is the link") {
  Seen seen;
  CHECK(seen(OwnedFd(::open("/dev/null", O_RDONLY | O_CLOEXEC))) == "/dev/null<char 1:3>");
  seen.anew();
  CHECK(seen(OwnedFd(::open("/proc/self/status", O_RDONLY | O_CLOEXEC))).starts_with("/proc/"));
}

TEST_CASE("interfaces are known by name, netlink sockets by protocol") {
  tracer::LiveNames names;
  names.begin_stop(::gettid());
  CHECK(names.interface(::if_nametoindex("lo")) == "lo");
  CHECK(names.interface(0).empty());
  CHECK(names.interface(0xffffffff).empty());
  const OwnedFd netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_KOBJECT_UEVENT));
  REQUIRE(netlink.get() >= 0);
  CHECK(names.netlink_protocol(netlink.get()) == NETLINK_KOBJECT_UEVENT);
  const OwnedFd local(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  REQUIRE(local.get() >= 0);
  CHECK_FALSE(names.netlink_protocol(local.get()).has_value());
  CHECK_FALSE(names.netlink_protocol(-1).has_value());
}
