// quotactl's command, which is two numbers in one, and the arguments that it selects.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/constants/quota.h"
#include "decode/describe.h"
#include "decode/structs/quota.h"

namespace callgate::decode {

/// CustomDecode of the command: QCMD(Q_SYNC, USRQUOTA).
Value decode_quota_command(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

inline constexpr Item quota_format = choice({}, quota_formats, Type::u32);
inline constexpr Item quota_states = flags({}, xfs_quota_states);

/// Bits of the command that do not select: the type of quota.
inline constexpr std::uint64_t quota_type_bits = 0xff;

inline constexpr Item quota_kinds = flags({}, xfs_quota_kinds);

/// What follows a command of quotactl, after the arguments `before` that all of them take.
template <typename... Before>
constexpr auto quota_cases(Before... before) {
  const auto command = [](std::uint64_t number) { return number << 8U; };
  return std::array{
      on(command(0x5801), before..., skip(), in("addr", quota_states)),
      on(command(0x5802), before..., skip(), in("addr", quota_states)),
      on(command(0x5803), before..., uid("id"), out("addr", structs::fs_disk_quota)),
      on(command(0x5804), before..., uid("id"), in("addr", structs::fs_disk_quota)),
      on(command(0x5805), before..., skip(), out("addr", structs::fs_quota_stat)),
      on(command(0x5806), before..., skip(), in("addr", quota_kinds)),
      on(command(0x5807), before...),
      on(command(0x5808), before..., skip(), out("addr", structs::fs_quota_statv)),
      on(command(0x5809), before..., uid("id"), out("addr", structs::fs_disk_quota)),
      on(command(0x800001), before...),
      on(command(0x800002), before..., choice("id", quota_formats, Type::u32), path("addr")),
      on(command(0x800003), before...),
      on(command(0x800004), before..., skip(), out("addr", quota_format)),
      on(command(0x800005), before..., skip(), out("addr", structs::if_dqinfo)),
      on(command(0x800006), before..., skip(), in("addr", structs::if_dqinfo)),
      on(command(0x800007), before..., uid("id"), out("addr", structs::if_dqblk)),
      on(command(0x800008), before..., uid("id"), in("addr", structs::if_dqblk)),
      on(command(0x800009), before..., uid("id"), out("addr", structs::if_nextdqblk)),
      on(otherwise, before..., uid("id"), address("addr")),
  };
}

constexpr Item quota_command(const Cases& cases) {
  Item item = command("cmd", quota_commands, cases, Type::u32);
  item.custom = decode_quota_command;
  item.structure = &structs::quota_command;
  return item;
}

}  // namespace callgate::decode
