#include <doctest/doctest.h>
#include <linux/genetlink.h>
#include <linux/if_link.h>
#include <linux/inet_diag.h>
#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>

#include <cstddef>
#include <optional>
#include <string>

#include "decode/structs/netlink.h"
#include "decode/structs/netlink_diag.h"
#include "decode/structs/netlink_link.h"
#include "decode/structs/netlink_route.h"
#include "decode/structs/netlink_traffic.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;
using namespace std::string_view_literals;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);

/// Every descriptor is a netlink socket.
class NetlinkNames final : public Names {
 public:
  explicit NetlinkNames(std::optional<int> protocol) : protocol_(protocol) {}
  std::string_view descriptor(int /*fd*/) override { return {}; }
  std::string_view working_directory() override { return {}; }
  std::optional<int> netlink_protocol(int /*fd*/) override { return protocol_; }

 private:
  std::optional<int> protocol_;
};

Bytes message(std::size_t length, int type, std::string_view payload) {
  nlmsghdr header{};
  header.nlmsg_len = static_cast<unsigned>(length);
  header.nlmsg_type = static_cast<unsigned short>(type);
  return Bytes{}.add(header).text(payload);
}

std::string_view name_of(const Value& choice) {
  const Constant* constant = constant_of(*choice.item->constants, choice.raw);
  return constant == nullptr ? std::string_view{} : constant->name;
}

/// How a buffer that is sent decodes; the arena lives as long as this.
struct Sent {
  Sent(std::string_view bytes, std::optional<int> protocol) : names(protocol), decoding({}, &names) {
    decoding.place(0x1000, bytes);
    call = &decoding.enter("sendto", {3, 0x1000, bytes.size(), 0, 0, 0});
  }
  [[nodiscard]] const Value& buffer() const { return argument(*call, "buff"); }

  NetlinkNames names;
  Decoding decoding;
  const DecodedCall* call = nullptr;
};

}  // namespace

TEST_CASE("netlink's structs are laid out as C lays them out") {
  CHECK(structs::nlmsghdr.size[lp64] == sizeof(nlmsghdr));
  CHECK(structs::ifinfomsg.size[lp64] == sizeof(ifinfomsg));
  CHECK(structs::ifaddrmsg.size[lp64] == sizeof(ifaddrmsg));
  CHECK(structs::rtmsg.size[lp64] == sizeof(rtmsg));
  CHECK(structs::ndmsg.size[lp64] == sizeof(ndmsg));
  CHECK(structs::inet_diag_req4.size[lp64] == sizeof(inet_diag_req_v2));
  CHECK(structs::inet_diag_req6.size[lp64] == sizeof(inet_diag_req_v2));
  CHECK(structs::inet_diag_msg4.size[lp64] == sizeof(inet_diag_msg));
  CHECK(structs::unix_diag_req.size[lp64] == sizeof(unix_diag_req));
  CHECK(structs::unix_diag_msg.size[lp64] == sizeof(unix_diag_msg));
  CHECK(structs::rta_cacheinfo.size[lp64] == sizeof(rta_cacheinfo));
  CHECK(structs::rtnl_link_stats.size[lp64] == sizeof(rtnl_link_stats));
}

TEST_CASE("a message is its header, its body and its attributes") {
  rtmsg route{};
  route.rtm_family = AF_INET;
  const Bytes payload = Bytes{}.add(route).add(nlattr{.nla_len = 8, .nla_type = RTA_DST}).text("\x7f\0\0\1"sv);
  const Sent sent(message(36, RTM_GETROUTE, payload.view()).view(), NETLINK_ROUTE);
  const Value& parts = target(sent.buffer());
  REQUIRE(parts.children.size() == 3);
  CHECK(name_of(field(parts.children[0], "nlmsg_type")) == "RTM_GETROUTE");
  CHECK(field(parts.children[1], "rtm_family").raw == AF_INET);
  const Value& attribute = parts.children[2];
  CHECK(field(attribute.children[0], "nla_len").raw == 8);
  CHECK(attribute.children[1].item->kind == Kind::ipv4);
  CHECK(attribute.children[1].raw == 0x7f000001);
}

TEST_CASE("what no netlink socket sends, and what no header can be, are bytes") {
  const Bytes bytes = message(16, NLMSG_NOOP, {});
  CHECK(Sent(bytes.view(), std::nullopt).buffer().form == Value::Form::bytes);
  CHECK(Sent(message(15, NLMSG_NOOP, {}).view(), NETLINK_ROUTE).buffer().form == Value::Form::bytes);
  CHECK(Sent(message(0x20544547, NLMSG_NOOP, {}).view(), NETLINK_ROUTE).buffer().form == Value::Form::bytes);
  CHECK(Sent("add@/devices/virtual/x"sv, NETLINK_KOBJECT_UEVENT).buffer().form == Value::Form::bytes);
}

TEST_CASE("a message that was cut off shows as far as it goes") {
  CHECK(target(Sent(message(170, NLMSG_NOOP, {}).view(), NETLINK_ROUTE).buffer()).form == Value::Form::structure);
}

TEST_CASE("several messages, one of them with a length that is a lie") {
  const Bytes bytes = Bytes{}.text(message(16, NLMSG_NOOP, {}).view()).text(message(3, NLMSG_NOOP, {}).view());
  const Sent sent(bytes.view(), NETLINK_ROUTE);
  CHECK(target(sent.buffer()).children.size() == 2);
}

TEST_CASE("attributes that have no length end") {
  rtmsg route{};
  route.rtm_family = AF_INET;
  const Bytes payload = Bytes{}.add(route).text(std::string(400, '\0'));
  const Sent sent(message(428, RTM_GETROUTE, payload.view()).view(), NETLINK_ROUTE);
  CHECK(target(sent.buffer()).children.size() == 3);
}

TEST_CASE("an error holds the message that it answers, as deep as that goes but no deeper") {
  std::string inner(message(16, NLMSG_NOOP, {}).view());
  for (int i = 0; i < 1000; ++i) {
    const Bytes payload = Bytes{}.add(-95).text(inner);
    inner = message(16 + payload.view().size(), NLMSG_ERROR, payload.view()).view();
  }
  const Sent sent(inner, NETLINK_GENERIC);
  const Value* error = &target(sent.buffer()).children[1];
  CHECK(static_cast<std::int64_t>(field(*error, "error").raw) == -95);
  int depth = 0;
  while (error->form == Value::Form::structure) {
    error = &field(*error, "msg").children[1];
    ++depth;
  }
  CHECK(depth > 2);
  CHECK(depth < 20);
  CHECK(error->form == Value::Form::bytes);
}

TEST_CASE("an error that is capped holds the header alone, and then what the kernel says") {
  const Bytes said = Bytes{}.add(nlattr{.nla_len = 8, .nla_type = NLMSGERR_ATTR_MSG}).text("no!\0"sv);
  const Bytes payload = Bytes{}.add(-22).text(message(100, RTM_GETLINK, {}).view()).text(said.view());
  nlmsghdr header{};
  header.nlmsg_len = static_cast<unsigned>(16 + payload.view().size());
  header.nlmsg_type = NLMSG_ERROR;
  header.nlmsg_flags = NLM_F_CAPPED | NLM_F_ACK_TLVS;
  const Sent sent(Bytes{}.add(header).text(payload.view()).view(), NETLINK_ROUTE);
  const Value& both = target(sent.buffer()).children[1];
  REQUIRE(both.form == Value::Form::array);
  CHECK(name_of(field(field(both.children[0], "msg"), "nlmsg_type")) == "RTM_GETLINK");
  CHECK(both.children[1].children[1].bytes == "no!");
}
