#include "tracer/live/generic_netlink.h"

#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <span>

#include "base/owned_fd.h"

namespace callgate::tracer {
namespace {

/// The string in the first attribute of this type.
std::string text_of(std::span<const std::byte> attributes, std::uint16_t type) {
  while (attributes.size() > sizeof(nlattr)) {
    nlattr attribute{};
    std::memcpy(&attribute, attributes.data(), sizeof attribute);
    const std::size_t length = attribute.nla_len;
    if (length < sizeof attribute || length > attributes.size()) return {};
    if (attribute.nla_type == type) {
      const auto text = attributes.first(length).subspan(sizeof attribute);
      const auto end = std::find(text.begin(), text.end(), std::byte{0});
      return {reinterpret_cast<const char*>(text.data()), static_cast<std::size_t>(end - text.begin())};
    }
    constexpr std::size_t alignment = NLA_ALIGNTO;
    attributes = attributes.subspan(std::min((length + alignment - 1) / alignment * alignment, attributes.size()));
  }
  return {};
}

}  // namespace

std::string generic_netlink_family(std::uint16_t type) {
  const OwnedFd controller(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_GENERIC));
  if (!controller) return {};
  struct {
    nlmsghdr header;
    genlmsghdr command;
    nlattr attribute;
    std::uint16_t family;
    std::uint16_t padding;
  } request{};
  request.header = {sizeof request, GENL_ID_CTRL, NLM_F_REQUEST, 0, 0};
  request.command = {CTRL_CMD_GETFAMILY, 1, 0};
  request.attribute = {sizeof request.attribute + sizeof request.family, CTRL_ATTR_FAMILY_ID};
  request.family = type;
  if (::send(controller.get(), &request, sizeof request, 0) < 0) return {};

  // Longer than any family's description; what is cut off are its operations, after the name.
  std::array<std::byte, 4096> buffer;
  const ssize_t got = ::recv(controller.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
  const auto reply = std::span(buffer).first(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  constexpr std::size_t start = NLMSG_LENGTH(GENL_HDRLEN);
  nlmsghdr header{};
  if (reply.size() < start) return {};
  std::memcpy(&header, reply.data(), sizeof header);
  if (header.nlmsg_type != GENL_ID_CTRL) return {};
  return text_of(reply.subspan(start), CTRL_ATTR_FAMILY_NAME);
}

}  // namespace callgate::tracer
