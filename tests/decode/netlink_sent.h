// Netlink messages put together for a test, and how they decode when a program sends them.
#pragma once

#include <linux/netlink.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "decoding.h"

namespace callgate::decode::testing {

/// Every descriptor is a netlink socket, every type of generic netlink the same family.
class NetlinkNames final : public Names {
 public:
  explicit NetlinkNames(std::optional<int> protocol, std::string_view family = {})
      : protocol_(protocol), family_(family) {}
  std::string_view descriptor(int /*fd*/) override { return {}; }
  std::string_view working_directory() override { return {}; }
  std::optional<int> netlink_protocol(int /*fd*/) override { return protocol_; }
  std::string_view generic_netlink_family(std::uint16_t /*type*/) override { return family_; }

 private:
  std::optional<int> protocol_;
  std::string_view family_;
};

inline Bytes message(std::size_t length, int type, std::string_view payload) {
  nlmsghdr header{};
  header.nlmsg_len = static_cast<unsigned>(length);
  header.nlmsg_type = static_cast<unsigned short>(type);
  return Bytes{}.add(header).text(payload);
}

inline std::string_view name_of(const Value& choice) {
  const Constant* constant = constant_of(*choice.item->constants, choice.raw);
  return constant == nullptr ? std::string_view{} : constant->name;
}

/// How a buffer that is sent decodes; the arena lives as long as this.
struct Sent {
  Sent(std::string_view bytes, std::optional<int> protocol, std::string_view family = {})
      : names(protocol, family), decoding({}, &names) {
    decoding.place(0x1000, bytes);
    call = &decoding.enter("sendto", {3, 0x1000, bytes.size(), 0, 0, 0});
  }
  [[nodiscard]] const Value& buffer() const { return argument(*call, "buff"); }

  NetlinkNames names;
  Decoding decoding;
  const DecodedCall* call = nullptr;
};

/// An attribute around this data, padded.
inline std::string attribute(int type, std::string_view data) {
  nlattr header{};
  header.nla_len = static_cast<unsigned short>(sizeof header + data.size());
  header.nla_type = static_cast<unsigned short>(type);
  std::string text(Bytes{}.add(header).text(data).view());
  text.resize((text.size() + 3) / 4 * 4);
  return text;
}
template <typename Fixed>
std::string with_attributes(const Fixed& fixed, std::string_view attributes) {
  return std::string(Bytes{}.add(fixed).text(attributes).view());
}
inline std::string netlink_message(int type, std::string_view payload) {
  return std::string(message(sizeof(nlmsghdr) + payload.size(), type, payload).view());
}

}  // namespace callgate::decode::testing
