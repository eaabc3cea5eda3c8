// Packets that netfilter hands over to a program for its verdict, or tells it of (linux/netfilter/nfnetlink_queue.h,
// nfnetlink_log.h).
#pragma once

#include "decode/constants/netfilter_packets.h"
#include "decode/constants/nftables.h"
#include "decode/constants/socket.h"
#include "decode/netlink/connection_tracking.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"

namespace callgate::decode::netlink {

inline constexpr StructOf queued_packet{packed, "nfqnl_msg_packet_hdr", be32("packet_id"),
                                        choice("hw_protocol", ethernet_protocols, Type::be16),
                                        choice("hook", netfilter_inet_hooks, Type::u8)};
inline constexpr StructOf logged_packet{"nfulnl_msg_packet_hdr", choice("hw_protocol", ethernet_protocols, Type::be16),
                                        choice("hook", netfilter_inet_hooks, Type::u8), pad(1)};
inline constexpr StructOf packet_hardware{"nfqnl_msg_packet_hw", be16("hw_addrlen"), pad(2),
                                          hardware_address("hw_addr", 8)};
inline constexpr StructOf packet_time{"nfqnl_msg_packet_timestamp", scalar("sec", Kind::number, Type::be64),
                                      scalar("usec", Kind::number, Type::be64)};
inline constexpr StructOf packet_verdict{"nfqnl_msg_verdict_hdr", choice("verdict", queue_verdicts, Type::be32),
                                         be32("id")};
inline constexpr StructOf queue_order{"nfqnl_msg_config_cmd", choice("command", queue_commands, Type::u8), pad(1),
                                      choice("pf", address_families, Type::be16)};
inline constexpr StructOf queue_parameters{packed, "nfqnl_msg_config_params", be32("copy_range"),
                                           choice("copy_mode", queue_copies, Type::u8)};
inline constexpr StructOf log_parameters{packed, "nfulnl_msg_config_mode", be32("copy_range"),
                                         choice("copy_mode", log_copies, Type::u8), pad(1)};

inline constexpr Item queued_packet_fields = field({}, queued_packet);
inline constexpr Item logged_packet_fields = field({}, logged_packet);
inline constexpr Item packet_hardware_fields = field({}, packet_hardware);
inline constexpr Item packet_time_fields = field({}, packet_time);
inline constexpr Item packet_verdict_fields = field({}, packet_verdict);
inline constexpr Item queue_order_fields = field({}, queue_order);
inline constexpr Item queue_parameters_fields = field({}, queue_parameters);
inline constexpr Item log_parameters_fields = field({}, log_parameters);
inline constexpr Item network_user = scalar({}, Kind::user, Type::be32);
inline constexpr Item network_group = scalar({}, Kind::group, Type::be32);
inline constexpr Item queue_flag_bits = flags({}, queue_flags, Type::be32);
inline constexpr Item packet_flag_bits = flags({}, queued_packet_flags, Type::be32);
inline constexpr Item log_order = choice({}, log_commands, Type::u8);
inline constexpr Item log_flag_bits = flags({}, log_flags, Type::be16);

inline constexpr Attribute queued_vlan_lines[] = {
    {"NFQA_VLAN_UNSPEC", 0},
    {"NFQA_VLAN_PROTO", 1, ethernet_type},
    {"NFQA_VLAN_TCI", 2, hex_network16},
};
inline constexpr AttributesOf queued_vlan{"queued_vlan_attributes", "NFQA_VLAN_???", queued_vlan_lines};

inline constexpr Attribute queued_lines[] = {
    {"NFQA_UNSPEC", 0},
    {"NFQA_PACKET_HDR", 1, queued_packet_fields},
    {"NFQA_VERDICT_HDR", 2, packet_verdict_fields},
    {"NFQA_MARK", 3, hex_network32},
    {"NFQA_TIMESTAMP", 4, packet_time_fields},
    {"NFQA_IFINDEX_INDEV", 5, network_index},
    {"NFQA_IFINDEX_OUTDEV", 6, network_index},
    {"NFQA_IFINDEX_PHYSINDEV", 7, network_index},
    {"NFQA_IFINDEX_PHYSOUTDEV", 8, network_index},
    {"NFQA_HWADDR", 9, packet_hardware_fields},
    {"NFQA_PAYLOAD", 10},
    {"NFQA_CT", 11, nested(connection)},
    {"NFQA_CT_INFO", 12, network32},
    {"NFQA_CAP_LEN", 13, network32},
    {"NFQA_SKB_INFO", 14, packet_flag_bits},
    {"NFQA_EXP", 15, nested(expectation)},
    {"NFQA_UID", 16, network_user},
    {"NFQA_GID", 17, network_group},
    {"NFQA_SECCTX", 18, text},
    {"NFQA_VLAN", 19, nested(queued_vlan)},
    {"NFQA_L2HDR", 20},
    {"NFQA_PRIORITY", 21, hex_network32},
    {"NFQA_CGROUP_CLASSID", 22, hex_network32},
};
inline constexpr AttributesOf queued{"queued_attributes", "NFQA_???", queued_lines};

inline constexpr Attribute queue_settings_lines[] = {
    {"NFQA_CFG_UNSPEC", 0},
    {"NFQA_CFG_CMD", 1, queue_order_fields},
    {"NFQA_CFG_PARAMS", 2, queue_parameters_fields},
    {"NFQA_CFG_QUEUE_MAXLEN", 3, network32},
    {"NFQA_CFG_MASK", 4, queue_flag_bits},
    {"NFQA_CFG_FLAGS", 5, queue_flag_bits},
};
inline constexpr AttributesOf queue_settings{"queue_settings_attributes", "NFQA_CFG_???", queue_settings_lines};

inline constexpr Attribute logged_vlan_lines[] = {
    {"NFULA_VLAN_UNSPEC", 0},
    {"NFULA_VLAN_PROTO", 1, ethernet_type},
    {"NFULA_VLAN_TCI", 2, hex_network16},
};
inline constexpr AttributesOf logged_vlan{"logged_vlan_attributes", "NFULA_VLAN_???", logged_vlan_lines};

inline constexpr Item network_length = be16({});
inline constexpr Attribute logged_lines[] = {
    {"NFULA_UNSPEC", 0},
    {"NFULA_PACKET_HDR", 1, logged_packet_fields},
    {"NFULA_MARK", 2, hex_network32},
    {"NFULA_TIMESTAMP", 3, packet_time_fields},
    {"NFULA_IFINDEX_INDEV", 4, network_index},
    {"NFULA_IFINDEX_OUTDEV", 5, network_index},
    {"NFULA_IFINDEX_PHYSINDEV", 6, network_index},
    {"NFULA_IFINDEX_PHYSOUTDEV", 7, network_index},
    {"NFULA_HWADDR", 8, packet_hardware_fields},
    {"NFULA_PAYLOAD", 9},
    {"NFULA_PREFIX", 10, text},
    {"NFULA_UID", 11, network_user},
    {"NFULA_SEQ", 12, network32},
    {"NFULA_SEQ_GLOBAL", 13, network32},
    {"NFULA_GID", 14, network_group},
    {"NFULA_HWTYPE", 15, hex_network16},
    {"NFULA_HWHEADER", 16},
    {"NFULA_HWLEN", 17, network_length},
    {"NFULA_CT", 18, nested(connection)},
    {"NFULA_CT_INFO", 19, network32},
    {"NFULA_VLAN", 20, nested(logged_vlan)},
    {"NFULA_L2HDR", 21},
};
inline constexpr AttributesOf logged{"logged_attributes", "NFULA_???", logged_lines};

inline constexpr Attribute log_settings_lines[] = {
    {"NFULA_CFG_UNSPEC", 0},
    {"NFULA_CFG_CMD", 1, log_order},
    {"NFULA_CFG_MODE", 2, log_parameters_fields},
    {"NFULA_CFG_NLBUFSIZ", 3, network32},
    {"NFULA_CFG_TIMEOUT", 4, network32},
    {"NFULA_CFG_QTHRESH", 5, network32},
    {"NFULA_CFG_FLAGS", 6, log_flag_bits},
};
inline constexpr AttributesOf log_settings{"log_settings_attributes", "NFULA_CFG_???", log_settings_lines};

}  // namespace callgate::decode::netlink
