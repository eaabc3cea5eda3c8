// Structures of disk quotas (linux/quota.h, linux/dqblk_xfs.h).
#pragma once

#include "decode/constants/quota.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf if_dqinfo{"if_dqinfo", u64("dqi_bgrace"), u64("dqi_igrace"),
                                    flags("dqi_flags", quota_info_flags), flags("dqi_valid", quota_info_fields)};

inline constexpr StructOf if_dqblk{"if_dqblk",
                                   u64("dqb_bhardlimit"),
                                   u64("dqb_bsoftlimit"),
                                   u64("dqb_curspace"),
                                   u64("dqb_ihardlimit"),
                                   u64("dqb_isoftlimit"),
                                   u64("dqb_curinodes"),
                                   verbose(u64("dqb_btime")),
                                   verbose(u64("dqb_itime")),
                                   verbose(flags("dqb_valid", quota_limit_fields))};
inline constexpr StructOf if_nextdqblk{"if_nextdqblk",
                                       u64("dqb_bhardlimit"),
                                       u64("dqb_bsoftlimit"),
                                       u64("dqb_curspace"),
                                       u64("dqb_ihardlimit"),
                                       u64("dqb_isoftlimit"),
                                       u64("dqb_curinodes"),
                                       verbose(u64("dqb_btime")),
                                       verbose(u64("dqb_itime")),
                                       verbose(flags("dqb_valid", quota_limit_fields)),
                                       u32("dqb_id")};

inline constexpr StructOf fs_disk_quota{"fs_disk_quota",
                                        s8("d_version"),
                                        flags("d_flags", xfs_quota_owners, Type::u8),
                                        hex("d_fieldmask", Type::u16),
                                        u32("d_id"),
                                        u64("d_blk_hardlimit"),
                                        u64("d_blk_softlimit"),
                                        u64("d_ino_hardlimit"),
                                        u64("d_ino_softlimit"),
                                        u64("d_bcount"),
                                        u64("d_icount"),
                                        verbose(s32("d_itimer")),
                                        verbose(s32("d_btimer")),
                                        verbose(u16("d_iwarns")),
                                        verbose(u16("d_bwarns")),
                                        pad(4),
                                        verbose(u64("d_rtb_hardlimit")),
                                        verbose(u64("d_rtb_softlimit")),
                                        verbose(u64("d_rtbcount")),
                                        verbose(s32("d_rtbtimer")),
                                        verbose(u16("d_rtbwarns")),
                                        pad(10)};

inline constexpr StructOf fs_qfilestat{"fs_qfilestat", u64("qfs_ino"), u64("qfs_nblks"), u32("qfs_nextents")};
inline constexpr StructOf fs_quota_stat{"fs_quota_stat",
                                        s8("qs_version"),
                                        flags("qs_flags", xfs_quota_states, Type::u16),
                                        pad(2),
                                        field("qs_uquota", fs_qfilestat),
                                        field("qs_gquota", fs_qfilestat),
                                        u32("qs_incoredqs"),
                                        s32("qs_btimelimit"),
                                        s32("qs_itimelimit"),
                                        s32("qs_rtbtimelimit"),
                                        u16("qs_bwarnlimit"),
                                        u16("qs_iwarnlimit")};
inline constexpr StructOf fs_qfilestatv{"fs_qfilestatv", u64("qfs_ino"), u64("qfs_nblks"), u32("qfs_nextents"), pad(4)};
inline constexpr StructOf fs_quota_statv{"fs_quota_statv",
                                         s8("qs_version"),
                                         pad(1),
                                         flags("qs_flags", xfs_quota_states, Type::u16),
                                         u32("qs_incoredqs"),
                                         field("qs_uquota", fs_qfilestatv),
                                         field("qs_gquota", fs_qfilestatv),
                                         field("qs_pquota", fs_qfilestatv),
                                         s32("qs_btimelimit"),
                                         s32("qs_itimelimit"),
                                         s32("qs_rtbtimelimit"),
                                         u16("qs_bwarnlimit"),
                                         u16("qs_iwarnlimit"),
                                         u16("qs_rtbwarnlimit"),
                                         pad(62)};

/// What quotactl's first argument is made of: QCMD(Q_SYNC, USRQUOTA).
inline constexpr StructOf quota_command{as_macro, "QCMD", choice("cmd", quota_commands, Type::u32),
                                        choice("type", quota_types, Type::u32)};

}  // namespace callgate::decode::structs
