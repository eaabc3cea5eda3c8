// System V ipc (asm-generic/ipcbuf.h, shmbuf.h, sembuf.h, msgbuf.h, linux/shm.h, sem.h, msg.h) and POSIX message queues
// (linux/mqueue.h).
#pragma once

#include "decode/constants/ipc.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf ipc_perm{"ipc64_perm",     shown_as("uid", "gid", "mode", "key", "cuid", "cgid"),
                                   s32("key"),       uid("uid"),
                                   gid("gid"),       uid("cuid"),
                                   gid("cgid"),      octal("mode", Type::file_mode),
                                   u16("seq"),       pad(2),
                                   ulong("unused1"), ulong("unused2")};
/// What IPC_SET takes of it.
inline constexpr StructOf ipc_perm_set{
    "ipc64_perm", shown_as("uid", "gid", "mode"), s32("key"), uid("uid"), gid("gid"),       uid("cuid"),
    gid("cgid"),  octal("mode", Type::file_mode), u16("seq"), pad(2),     ulong("unused1"), ulong("unused2")};

namespace ipc_detail {

// i386 has 32 bits more of each time behind it, added later.
inline constexpr StructOf shmid_ds_i386{
    "shmid64_ds",
    shown_as("shm_perm", "shm_segsz", "shm_cpid", "shm_lpid", "shm_nattch", "shm_atime", "shm_dtime", "shm_ctime"),
    field("shm_perm", ipc_perm),
    size("shm_segsz"),
    s64("shm_atime"),
    s64("shm_dtime"),
    s64("shm_ctime"),
    pid("shm_cpid"),
    pid("shm_lpid"),
    ulong("shm_nattch"),
    ulong("unused4"),
    ulong("unused5")};
inline constexpr StructOf msqid_ds_i386{
    "msqid64_ds",
    shown_as("msg_perm", "msg_stime", "msg_rtime", "msg_ctime", "msg_qnum", "msg_qbytes", "msg_lspid", "msg_lrpid"),
    field("msg_perm", ipc_perm),
    s64("msg_stime"),
    s64("msg_rtime"),
    s64("msg_ctime"),
    ulong("msg_cbytes"),
    ulong("msg_qnum"),
    ulong("msg_qbytes"),
    pid("msg_lspid"),
    pid("msg_lrpid")};
inline constexpr StructOf msqid_ds_set_i386{"msqid64_ds",
                                            shown_as("msg_perm", "msg_qbytes"),
                                            field("msg_perm", ipc_perm_set),
                                            s64("msg_stime"),
                                            s64("msg_rtime"),
                                            s64("msg_ctime"),
                                            ulong("msg_cbytes"),
                                            ulong("msg_qnum"),
                                            ulong("msg_qbytes")};

inline constexpr Item mq_reserved = hidden(array("__reserved", element::slong, 4));

}  // namespace ipc_detail

inline constexpr StructOf shmid_ds{
    "shmid64_ds",
    on_i386(ipc_detail::shmid_ds_i386),
    shown_as("shm_perm", "shm_segsz", "shm_cpid", "shm_lpid", "shm_nattch", "shm_atime", "shm_dtime", "shm_ctime"),
    field("shm_perm", ipc_perm),
    size("shm_segsz"),
    slong("shm_atime"),
    slong("shm_dtime"),
    slong("shm_ctime"),
    pid("shm_cpid"),
    pid("shm_lpid"),
    ulong("shm_nattch"),
    ulong("unused4"),
    ulong("unused5")};
inline constexpr StructOf shmid_ds_set{"shmid64_ds", field("shm_perm", ipc_perm_set)};
inline constexpr StructOf shminfo{"shminfo64",     ulong("shmmax"), ulong("shmmin"),
                                  ulong("shmmni"), ulong("shmseg"), ulong("shmall")};
inline constexpr StructOf shm_info{"shm_info",       s32("used_ids"),        ulong("shm_tot"),       ulong("shm_rss"),
                                   ulong("shm_swp"), ulong("swap_attempts"), ulong("swap_successes")};

inline constexpr StructOf sembuf{"sembuf", u16("sem_num"), s16("sem_op"), flags("sem_flg", sem_flags, Type::s16)};
inline constexpr StructOf semid_ds{"semid64_ds",
                                   shown_as("sem_perm", "sem_otime", "sem_ctime", "sem_nsems"),
                                   field("sem_perm", ipc_perm),
                                   slong("sem_otime"),
                                   ulong("unused1"),
                                   slong("sem_ctime"),
                                   ulong("unused2"),
                                   ulong("sem_nsems"),
                                   ulong("unused3"),
                                   ulong("unused4")};
inline constexpr StructOf semid_ds_set{"semid64_ds", field("sem_perm", ipc_perm_set)};
inline constexpr StructOf seminfo{"seminfo",     s32("semmap"), s32("semmni"), s32("semmns"),
                                  s32("semmnu"), s32("semmsl"), s32("semopm"), s32("semume"),
                                  s32("semusz"), s32("semvmx"), s32("semaem")};

inline constexpr StructOf msqid_ds{
    "msqid64_ds",
    on_i386(ipc_detail::msqid_ds_i386),
    shown_as("msg_perm", "msg_stime", "msg_rtime", "msg_ctime", "msg_qnum", "msg_qbytes", "msg_lspid", "msg_lrpid"),
    field("msg_perm", ipc_perm),
    slong("msg_stime"),
    slong("msg_rtime"),
    slong("msg_ctime"),
    ulong("msg_cbytes"),
    ulong("msg_qnum"),
    ulong("msg_qbytes"),
    pid("msg_lspid"),
    pid("msg_lrpid")};
inline constexpr StructOf msqid_ds_set{"msqid64_ds",
                                       on_i386(ipc_detail::msqid_ds_set_i386),
                                       shown_as("msg_perm", "msg_qbytes"),
                                       field("msg_perm", ipc_perm_set),
                                       slong("msg_stime"),
                                       slong("msg_rtime"),
                                       slong("msg_ctime"),
                                       ulong("msg_cbytes"),
                                       ulong("msg_qnum"),
                                       ulong("msg_qbytes")};
inline constexpr StructOf msginfo{"msginfo",     s32("msgpool"), s32("msgmap"), s32("msgmax"), s32("msgmnb"),
                                  s32("msgmni"), s32("msgssz"),  s32("msgtql"), u16("msgseg")};

/// What mq_open takes: no flags, those are an argument of its own.
inline constexpr StructOf mq_attr_wanted{"mq_attr",           hex("mq_flags", Type::slong), slong("mq_maxmsg"),
                                         slong("mq_msgsize"), slong("mq_curmsgs"),          ipc_detail::mq_reserved};
inline constexpr StructOf mq_attr{"mq_attr",           flags("mq_flags", mq_attribute_flags, Type::slong),
                                  slong("mq_maxmsg"),  slong("mq_msgsize"),
                                  slong("mq_curmsgs"), ipc_detail::mq_reserved};

}  // namespace callgate::decode::structs
