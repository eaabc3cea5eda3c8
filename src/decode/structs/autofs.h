// Structures of the automounter (linux/auto_fs.h, auto_dev-ioctl.h).
#pragma once

#include "decode/constants/autofs.h"
#include "decode/custom/autofs.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf autofs_expire{"autofs_packet_expire", s32("proto_version"),
                                        choice("type", autofs_packet_types), s32("len"), chars("name", 256)};

/// struct autofs_dev_ioctl: its arguments are others for each command, and behind them a path may stand.
template <typename... Arguments>
constexpr auto autofs_request(Arguments... arguments) {
  return StructOf<5 + sizeof...(arguments)>{"autofs_dev_ioctl", u32("ver_major"), u32("ver_minor"),   u32("size"),
                                            fd("ioctlfd"),      arguments...,     autofs_path("path")};
}
template <typename... Arguments>
constexpr auto autofs_answer(Arguments... arguments) {
  return StructOf<3 + sizeof...(arguments)>{"autofs_dev_ioctl", u32("ver_major"), u32("ver_minor"), pad(8),
                                            arguments...};
}
inline constexpr auto autofs_plain = autofs_request(pad(8));
inline constexpr auto autofs_version = autofs_answer(pad(8));
inline constexpr auto autofs_protocol = autofs_answer(u32("protover.version"), pad(4));
inline constexpr auto autofs_subprotocol = autofs_answer(u32("protosubver.sub_version"), pad(4));
inline constexpr auto autofs_open = autofs_request(device("openmount.devid", Type::u32), pad(4));
inline constexpr StructOf autofs_opened{
    "autofs_dev_ioctl", u32("ver_major"), u32("ver_minor"), pad(4), fd("ioctlfd"), pad(8)};
inline constexpr auto autofs_ready = autofs_request(u32("ready.token"), pad(4));
inline constexpr auto autofs_fail = autofs_request(u32("fail.token"), errno_or("fail.status"));
inline constexpr auto autofs_pipe = autofs_request(fd("setpipefd.pipefd"), pad(4));
inline constexpr auto autofs_timeout = autofs_request(seconds("timeout.timeout", Type::u64));
inline constexpr auto autofs_timeout_got = autofs_answer(seconds("timeout.timeout", Type::u64));
inline constexpr auto autofs_requester = autofs_answer(uid("requester.uid"), gid("requester.gid"));
inline constexpr auto autofs_expiry = autofs_request(flags("expire.how", autofs_expire_flags), pad(4));
inline constexpr auto autofs_busy = autofs_answer(u32("askumount.may_umount"), pad(4));
inline constexpr auto autofs_mountpoint =
    autofs_request(choice("ismountpoint.in.type", autofs_mount_types, Type::u32), pad(4));
inline constexpr auto autofs_mountpoint_got =
    autofs_answer(device("ismountpoint.out.devid", Type::u32), hex("ismountpoint.out.magic", Type::u32));

}  // namespace callgate::decode::structs
