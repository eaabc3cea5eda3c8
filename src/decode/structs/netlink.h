// Netlink's own headers (linux/netlink.h, genetlink.h, netfilter/nfnetlink.h, audit.h).
#pragma once

#include "decode/constants/audit.h"
#include "decode/constants/connection_tracking.h"
#include "decode/constants/netlink.h"
#include "decode/constants/socket.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// The type and the flags have other names by protocol and type.
inline constexpr StructOf nlmsghdr{"nlmsghdr",
                                   u32("nlmsg_len"),
                                   choice("nlmsg_type", netlink_types, Type::u16),
                                   flags("nlmsg_flags", netlink_flags, Type::u16),
                                   u32("nlmsg_seq"),
                                   pid("nlmsg_pid")};
inline constexpr StructOf nlattr{"nlattr", u16("nla_len"), hex("nla_type", Type::u16)};

inline constexpr StructOf genlmsghdr{"genlmsghdr", choice("cmd", control_commands, Type::u8), u8("version"),
                                     if_nonzero(hex("reserved", Type::u16))};
/// Of another family than the controller, whose commands are its own.
inline constexpr StructOf genlmsghdr_other{"genlmsghdr", hex("cmd", Type::u8), u8("version"),
                                           if_nonzero(hex("reserved", Type::u16))};

inline constexpr StructOf nfgenmsg{"nfgenmsg", choice("nfgen_family", address_families, Type::u8),
                                   choice("version", netfilter_versions, Type::u8), be16("res_id")};

/// linux/netfilter/nf_conntrack_tcp.h
inline constexpr StructOf nf_ct_tcp_flags{"nf_ct_tcp_flags", flags("flags", tracked_tcp_flags, Type::u8),
                                          flags("mask", tracked_tcp_flags, Type::u8)};

inline constexpr StructOf selnl_msg_setenforce{"selnl_msg_setenforce", s32("val")};
inline constexpr StructOf selnl_msg_policyload{"selnl_msg_policyload", u32("seqno")};

inline constexpr StructOf audit_status{"audit_status",
                                       flags("mask", audit_status_fields),
                                       u32("enabled"),
                                       choice("failure", audit_failures, Type::u32),
                                       pid("pid"),
                                       u32("rate_limit"),
                                       u32("backlog_limit"),
                                       u32("lost"),
                                       u32("backlog"),
                                       hex("feature_bitmap", Type::u32),
                                       u32("backlog_wait_time"),
                                       u32("backlog_wait_time_actual")};
inline constexpr StructOf audit_features{"audit_features", u32("vers"), flags("mask", audit_feature_bits),
                                         flags("features", audit_feature_bits), flags("lock", audit_feature_bits)};
namespace audit_detail {

inline constexpr Upper filter_flags{&audit_filter_flags, 0x10, 0};
inline constexpr Item field = decimal(choice({}, audit_fields, Type::u32));
inline constexpr Item operation = choice({}, audit_operators, Type::u32);

}  // namespace audit_detail
inline constexpr StructOf audit_rule_data{
    "audit_rule_data",
    with(&Item::upper, &audit_detail::filter_flags, choice("flags", audit_filters, Type::u32)),
    choice("action", audit_actions, Type::u32),
    u32("field_count"),
    verbose(array("mask", element::hex32, 64)),
    used("field_count", array("fields", audit_detail::field, 64)),
    used("field_count", array("values", element::u32, 64)),
    used("field_count", array("fieldflags", audit_detail::operation, 64)),
    u32("buflen"),
    tail_bytes("buf", len::arg("buflen"))};
inline constexpr StructOf audit_tty_status{"audit_tty_status", u32("enabled"), u32("log_passwd")};

}  // namespace callgate::decode::structs
