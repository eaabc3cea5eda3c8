// Generic netlink: the controller, which tells of the families (linux/genetlink.h), and what of the families is known.
#include <algorithm>
#include <iterator>

#include "decode/constants/generic_commands.h"
#include "decode/netlink/generic_ethtool.h"
#include "decode/netlink/generic_families.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink.h"

namespace callgate::decode::netlink {
namespace {

constexpr Item control_command = choice({}, control_commands, Type::u32);
constexpr Item devlink_command = choice({}, devlink_commands, Type::u32);
constexpr Item ethtool_command = choice({}, ethtool_commands, Type::u32);
constexpr Item ioam6_command = choice({}, ioam6_commands, Type::u32);
constexpr Item mptcp_pm_command = choice({}, mptcp_pm_commands, Type::u32);
constexpr Item netdev_command = choice({}, netdev_commands, Type::u32);
constexpr Item nl80211_command = choice({}, nl80211_commands, Type::u32);
constexpr Item seg6_command = choice({}, seg6_commands, Type::u32);
constexpr Item taskstats_command = choice({}, taskstats_commands, Type::u32);
constexpr Item tcp_metrics_command = choice({}, tcp_metrics_commands, Type::u32);
constexpr Item thermal_command = choice({}, thermal_commands, Type::u32);
constexpr Named commands[] = {
    {"devlink", &devlink_command},   {"ethtool", &ethtool_command},     {"IOAM6", &ioam6_command},
    {"mptcp_pm", &mptcp_pm_command}, {"netdev", &netdev_command},       {"nl80211", &nl80211_command},
    {"SEG6", &seg6_command},         {"TASKSTATS", &taskstats_command}, {"tcp_metrics", &tcp_metrics_command},
    {"thermal", &thermal_command},
};
constexpr std::uint16_t family_name = 2;  // CTRL_ATTR_FAMILY_NAME
constexpr Item operation_flag_bits = flags({}, operation_flags);
constexpr Attribute operation_lines[] = {
    {"CTRL_ATTR_OP_UNSPEC", 0},
    {"CTRL_ATTR_OP_ID", 1, by_message(family_name, control_command, commands)},
    {"CTRL_ATTR_OP_FLAGS", 2, operation_flag_bits},
};
constexpr AttributesOf operation{"operation_attributes", "CTRL_ATTR_OP_???", operation_lines};

constexpr Attributes operations = numbered(nested(operation));
constexpr Attribute multicast_group_lines[] = {
    {"CTRL_ATTR_MCAST_GRP_UNSPEC", 0},
    {"CTRL_ATTR_MCAST_GRP_NAME", 1, text},
    {"CTRL_ATTR_MCAST_GRP_ID", 2, hex32},
};
constexpr AttributesOf multicast_group{"multicast_group_attributes", "CTRL_ATTR_MCAST_GRP_???", multicast_group_lines};

constexpr Attributes groups = numbered(nested(multicast_group));
constexpr Item policy_type = choice({}, policy_types, Type::u32);
constexpr Attribute policy_lines[] = {
    {"NL_POLICY_TYPE_ATTR_UNSPEC", 0},
    {"NL_POLICY_TYPE_ATTR_TYPE", 1, policy_type},
    {"NL_POLICY_TYPE_ATTR_MIN_VALUE_S", 2, signed64},
    {"NL_POLICY_TYPE_ATTR_MAX_VALUE_S", 3, signed64},
    {"NL_POLICY_TYPE_ATTR_MIN_VALUE_U", 4, number64},
    {"NL_POLICY_TYPE_ATTR_MAX_VALUE_U", 5, number64},
    {"NL_POLICY_TYPE_ATTR_MIN_LENGTH", 6, number32},
    {"NL_POLICY_TYPE_ATTR_MAX_LENGTH", 7, number32},
    {"NL_POLICY_TYPE_ATTR_POLICY_IDX", 8, hex32},
    {"NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE", 9, hex32},
    {"NL_POLICY_TYPE_ATTR_BITFIELD32_MASK", 10, hex32},
    {"NL_POLICY_TYPE_ATTR_PAD", 11},
    {"NL_POLICY_TYPE_ATTR_MASK", 12, hex64},
};
constexpr AttributesOf policy{"policy_attributes", "NL_POLICY_TYPE_ATTR_???", policy_lines};

constexpr Attributes policy_of_type = numbered(nested(policy));
constexpr Attributes policies = numbered(nested(policy_of_type));
constexpr Attribute operation_policy_lines[] = {
    {"CTRL_ATTR_POLICY_UNSPEC", 0},
    {"CTRL_ATTR_POLICY_DO", 1, number32},
    {"CTRL_ATTR_POLICY_DUMP", 2, number32},
};
constexpr AttributesOf operation_policy{"operation_policy_attributes", "CTRL_ATTR_POLICY_???", operation_policy_lines};

constexpr Attributes operation_policies = numbered(nested(operation_policy));
constexpr Attribute control_lines[] = {
    {"CTRL_ATTR_UNSPEC", 0},
    {"CTRL_ATTR_FAMILY_ID", 1, hex16},
    {"CTRL_ATTR_FAMILY_NAME", 2, text},
    {"CTRL_ATTR_VERSION", 3, number32},
    {"CTRL_ATTR_HDRSIZE", 4, number32},
    {"CTRL_ATTR_MAXATTR", 5, number32},
    {"CTRL_ATTR_OPS", 6, nested(operations)},
    {"CTRL_ATTR_MCAST_GROUPS", 7, nested(groups)},
    {"CTRL_ATTR_POLICY", 8, nested(policies)},
    {"CTRL_ATTR_OP_POLICY", 9, nested(operation_policies)},
    {"CTRL_ATTR_OP", 10, number32},
};
constexpr AttributesOf control{"control_attributes", "CTRL_ATTR_???", control_lines};

constexpr Attributes unnamed = numbered({});

constexpr Message lines[] = {{"nlctrl", 16, Does::gets, {&structs::genlmsghdr, &control}}};
constexpr MessagesOf messages{"generic_types", "GENERIC_FAMILY_???", lines};

constexpr Body other{&structs::genlmsghdr_other, &unnamed};

template <const ConstantSet& Commands>
constexpr StructOf header{"genlmsghdr", choice("cmd", Commands, Type::u8), u8("version"),
                          if_nonzero(hex("reserved", Type::u16))};

/// What asks, what answers or what the kernel tells of its own accord.
struct Direction {
  Body body;                              ///< of commands without attributes of their own
  std::span<const ByCommand> commands{};  ///< those with
};
struct Family {
  std::string_view name;
  Direction question;
  Direction answer;
  Direction notice;
};
constexpr Direction same(const Struct& head, const Attributes& attributes) {
  return {{&head, &attributes}};
}
template <const ConstantSet& Commands>
constexpr Family family_of(std::string_view name, const Attributes& attributes) {
  const Direction each = same(header<Commands>, attributes);
  return {name, each, each, each};
}
constexpr Direction netdev{{&header<netdev_commands>, &unnamed}, netdev_commands_attributes};
constexpr Family families[] = {
    family_of<devlink_commands>("devlink", unnamed),
    {"ethtool",
     {{&header<ethtool_commands>, &unnamed}, ethtool_questions},
     {{&header<ethtool_answer_commands>, &unnamed}, ethtool_answers},
     {{&header<ethtool_answer_commands>, &unnamed}, ethtool_answers}},
    family_of<fou_commands>("fou", fou),
    family_of<ioam6_commands>("IOAM6", ioam6),
    family_of<l2tp_commands>("l2tp", l2tp),
    {"mptcp_pm", same(header<mptcp_pm_commands>, mptcp_manager), same(header<mptcp_pm_commands>, mptcp_manager),
     same(header<mptcp_events>, mptcp_event)},
    {"netdev", netdev, netdev, netdev},
    family_of<nl80211_commands>("nl80211", unnamed),
    family_of<seg6_commands>("SEG6", seg6),
    {"TASKSTATS", same(header<taskstats_commands>, taskstats_request), same(header<taskstats_commands>, taskstats),
     same(header<taskstats_commands>, taskstats)},
    family_of<tcp_metrics_commands>("tcp_metrics", tcp_metrics),
    family_of<team_commands>("team", team),
    {"thermal", same(header<thermal_commands>, thermal_attributes), same(header<thermal_commands>, thermal_attributes),
     same(header<thermal_events>, thermal_attributes)},
    family_of<quota_message_commands>("VFS_DQUOT", quota),
    family_of<wireguard_commands>("wireguard", wireguard),
};

Body body_of(const Direction& direction, std::uint8_t command) {
  Body body = direction.body;
  for (const ByCommand& one : direction.commands) {
    if (one.command == command) body.attributes = one.attributes;
  }
  return body;
}

}  // namespace

constinit const Attributes thermal = attributes_named_by(thermal_attributes.names, thermal_attributes_lines);

const Messages& generic_messages() {
  return messages;
}
Body generic_body(std::string_view family, std::uint8_t command, Asks asks) {
  const auto* found = std::ranges::find(families, family, &Family::name);
  if (found == std::end(families)) return other;
  const bool answers = asks == Asks::nothing;
  return body_of(answers ? found->answer : asks == Asks::notice ? found->notice : found->question, command);
}
std::vector<Body> generic_bodies() {
  std::vector<Body> all;
  for (const Family& family : families) {
    for (const Direction* direction : {&family.question, &family.answer, &family.notice}) {
      all.push_back(direction->body);
      for (const ByCommand& one : direction->commands) all.push_back({direction->body.fixed, one.attributes});
    }
  }
  return all;
}

}  // namespace callgate::decode::netlink
