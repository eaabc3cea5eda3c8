#include "tracer/live/tracee_socket.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstring>
#include <span>

#include "decode/constants/socket.h"
#include "tracer/live/proc_status.h"

namespace callgate::tracer {
namespace {

/// The kernel gives it as an extended attribute of every socket.
std::string protocol_name(pid_t tid, int fd) {
  std::array<char, 64> name{};
  const ssize_t size =
      ::getxattr(fmt::format("/proc/{}/fd/{}", tid, fd).c_str(), "system.sockprotoname", name.data(), name.size() - 1);
  return size > 0 ? std::string(name.data()) : std::string();
}

struct Address {
  sockaddr_storage storage{};
  socklen_t size = 0;

  template <typename Family>
  [[nodiscard]] Family as() const {
    Family result{};
    std::memcpy(&result, &storage, std::min<std::size_t>(sizeof result, size));
    return result;
  }
};

using Question = int (*)(int, sockaddr*, socklen_t*);

std::optional<Address> ask(int fd, Question question) {
  Address address;
  address.size = sizeof address.storage;
  if (question(fd, reinterpret_cast<sockaddr*>(&address.storage), &address.size) != 0) return std::nullopt;
  return address;
}

/// "127.0.0.1:80", "[::1]:80"; empty if there is no port.
std::string inet_text(const Address& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (address.storage.ss_family == AF_INET) {
    const auto inet = address.as<sockaddr_in>();
    if (inet.sin_port == 0) return {};
    ::inet_ntop(AF_INET, &inet.sin_addr, text.data(), text.size());
    return fmt::format("{}:{}", text.data(), ntohs(inet.sin_port));
  }
  const auto inet = address.as<sockaddr_in6>();
  if (address.storage.ss_family != AF_INET6 || inet.sin6_port == 0) return {};
  ::inet_ntop(AF_INET6, &inet.sin6_addr, text.data(), text.size());
  return fmt::format("[{}]:{}", text.data(), ntohs(inet.sin6_port));
}

/// The inode of the socket that the unix socket `inode` is connected to: only sock_diag(7) tells it, and only of our
/// own network namespace.
std::optional<std::uint32_t> unix_peer(std::string_view inode) {
  std::uint32_t number = 0;
  if (std::from_chars(inode.data(), inode.data() + inode.size(), number).ec != std::errc{}) return std::nullopt;
  const OwnedFd diag(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
  if (!diag) return std::nullopt;
  struct {
    nlmsghdr header;
    unix_diag_req body;
  } request{};
  request.header = {sizeof request, SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, 0, 0};
  request.body.sdiag_family = AF_UNIX;
  request.body.udiag_ino = number;
  request.body.udiag_show = UDIAG_SHOW_PEER;
  std::fill(std::begin(request.body.udiag_cookie), std::end(request.body.udiag_cookie), UINT32_MAX);  // any
  if (::send(diag.get(), &request, sizeof request, 0) < 0) return std::nullopt;

  std::array<std::byte, 1024> buffer;
  const ssize_t got = ::recv(diag.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
  const auto reply = std::span(buffer).first(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  nlmsghdr header{};
  if (reply.size() < sizeof header) return std::nullopt;
  std::memcpy(&header, reply.data(), sizeof header);
  if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY) return std::nullopt;
  for (std::size_t at = NLMSG_LENGTH(sizeof(unix_diag_msg)); at + sizeof(nlattr) <= reply.size();) {
    nlattr attribute{};
    std::memcpy(&attribute, reply.data() + at, sizeof attribute);
    std::uint32_t peer = 0;
    if (attribute.nla_type == UNIX_DIAG_PEER && at + sizeof attribute + sizeof peer <= reply.size()) {
      std::memcpy(&peer, reply.data() + at + sizeof attribute, sizeof peer);
      return peer != 0 ? std::optional(peer) : std::nullopt;  // 0: it is closed
    }
    at += std::max<std::size_t>(NLA_ALIGN(attribute.nla_len), sizeof attribute);
  }
  return std::nullopt;
}

/// A string as C writes it; bytes that cannot be printed in octal, as short as the next byte allows.
std::string quoted(std::string_view bytes) {
  std::string text = "\"";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte == '"' || byte == '\\') {
      text += {'\\', bytes[i]};
    } else if (byte >= ' ' && byte < 0x7f) {
      text += bytes[i];
    } else {
      const bool digit_follows = i + 1 < bytes.size() && bytes[i + 1] >= '0' && bytes[i + 1] <= '7';
      text += digit_follows ? fmt::format("\\{:03o}", byte) : fmt::format("\\{:o}", byte);
    }
  }
  return text + '"';
}

}  // namespace

OwnedFd copied_descriptor(pid_t tid, int fd) {
  constexpr unsigned of_thread = 0200;  // PIDFD_THREAD of linux/pidfd.h: O_EXCL
  OwnedFd task(static_cast<int>(::syscall(SYS_pidfd_open, tid, of_thread)));
  if (!task && errno == EINVAL) {  // before Linux 6.9
    const std::optional<ProcStatus> status = read_proc_status(tid);
    task.reset(status ? static_cast<int>(::syscall(SYS_pidfd_open, status->tgid, 0)) : -1);
  }
  return OwnedFd(task ? static_cast<int>(::syscall(SYS_pidfd_getfd, task.get(), fd, 0)) : -1);
}

TraceeSocket::TraceeSocket(pid_t tid, int fd, std::string_view inode)
    : copy_(copied_descriptor(tid, fd)), inode_(inode), protocol_(protocol_name(tid, fd)) {}

std::optional<int> TraceeSocket::option(int name) const {
  int value = 0;
  socklen_t size = sizeof value;
  if (!copy_ || ::getsockopt(copy_.get(), SOL_SOCKET, name, &value, &size) != 0) return std::nullopt;
  return value;
}

std::optional<int> TraceeSocket::netlink_protocol() const {
  return option(SO_DOMAIN) == AF_NETLINK ? option(SO_PROTOCOL) : std::nullopt;
}

std::string TraceeSocket::name() const {
  std::string addresses;
  const int domain = option(SO_DOMAIN).value_or(AF_UNSPEC);
  if (protocol_.empty() || domain == AF_PACKET) return fmt::format("socket:[{}]", inode_);
  switch (domain) {
    case AF_INET:
    case AF_INET6:
      addresses = inet_addresses();
      break;
    case AF_UNIX:
      addresses = unix_addresses();
      break;
    case AF_NETLINK:
      addresses = netlink_address();
      break;
    default:
      break;
  }
  return fmt::format("{}:[{}]", protocol_, addresses.empty() ? inode_ : addresses);
}

std::string TraceeSocket::inet_addresses() const {
  if (option(SO_TYPE) == SOCK_RAW) return {};  // its "port" is a protocol
  const std::optional<Address> local = ask(copy_.get(), ::getsockname);
  std::string text = local ? inet_text(*local) : std::string();
  if (text.empty()) return {};
  const std::optional<Address> peer = ask(copy_.get(), ::getpeername);
  if (peer) text += "->" + inet_text(*peer);
  return text;
}

std::string TraceeSocket::unix_addresses() const {
  std::string text = inode_;
  if (const std::optional<std::uint32_t> peer = unix_peer(inode_)) text += fmt::format("->{}", *peer);
  const std::optional<Address> local = ask(copy_.get(), ::getsockname);
  if (!local || local->size <= offsetof(sockaddr_un, sun_path)) return text;
  const auto address = local->as<sockaddr_un>();
  std::string_view path(address.sun_path,
                        std::min<std::size_t>(local->size - offsetof(sockaddr_un, sun_path), sizeof address.sun_path));
  const bool abstract = path.front() == '\0';
  path = abstract ? path.substr(1) : path.substr(0, path.find('\0'));
  return text + (abstract ? ",@" : ",") + quoted(path);
}

std::string TraceeSocket::netlink_address() const {
  const std::optional<Address> local = ask(copy_.get(), ::getsockname);
  const std::optional<int> protocol = netlink_protocol();
  if (!local || !protocol) return {};
  const auto address = local->as<sockaddr_nl>();
  if (address.nl_pid == 0) return {};
  constexpr std::string_view prefix = "NETLINK_";
  const decode::Constant* known = decode::constant_of(decode::netlink_protocols, static_cast<std::uint64_t>(*protocol));
  const std::string name =
      known != nullptr ? std::string(known->name.substr(prefix.size())) : std::to_string(*protocol);
  return fmt::format("{}:{}", name, address.nl_pid);
}

}  // namespace callgate::tracer
