#include "decode/constants/ipc.h"

namespace callgate::decode {
namespace {

// linux/ipc.h
constexpr Constant ipc_keys_values[] = {
    {"IPC_PRIVATE", 0},
};

// linux/ipc.h, linux/shm.h
constexpr Constant ipc_get_flags_values[] = {
    {"IPC_CREAT", 0x200},
    {"IPC_EXCL", 0x400},
    {"IPC_NOWAIT", 0x800},
};

// linux/shm.h
constexpr Constant shm_get_flags_values[] = {
    {"IPC_CREAT", 0x200},
    {"IPC_EXCL", 0x400},
    {"SHM_HUGETLB", 0x800},
    {"SHM_NORESERVE", 0x1000},
};

constexpr Constant shm_attach_flags_values[] = {
    {"SHM_RDONLY", 0x1000},
    {"SHM_RND", 0x2000},
    {"SHM_REMAP", 0x4000},
    {"SHM_EXEC", 0x8000},
};

// The form of the structures (linux/ipc.h): of i386, where an older one without it exists.
constexpr Constant ipc_version{"IPC_64", 0x100};

constexpr Constant shm_commands_values[] = {
    {"IPC_RMID", 0},    {"IPC_SET", 1},   {"IPC_STAT", 2},  {"IPC_INFO", 3},      {"SHM_LOCK", 11},
    {"SHM_UNLOCK", 12}, {"SHM_STAT", 13}, {"SHM_INFO", 14}, {"SHM_STAT_ANY", 15},
};

// linux/sem.h
constexpr Constant sem_commands_values[] = {
    {"IPC_RMID", 0}, {"IPC_SET", 1},   {"IPC_STAT", 2},  {"IPC_INFO", 3},      {"GETPID", 11},
    {"GETVAL", 12},  {"GETALL", 13},   {"GETNCNT", 14},  {"GETZCNT", 15},      {"SETVAL", 16},
    {"SETALL", 17},  {"SEM_STAT", 18}, {"SEM_INFO", 19}, {"SEM_STAT_ANY", 20},
};

constexpr Constant sem_flags_values[] = {
    {"SEM_UNDO", 0x1000},
    {"IPC_NOWAIT", 0x800},
};

// linux/msg.h
constexpr Constant msg_commands_values[] = {
    {"IPC_RMID", 0},  {"IPC_SET", 1},   {"IPC_STAT", 2},      {"IPC_INFO", 3},
    {"MSG_STAT", 11}, {"MSG_INFO", 12}, {"MSG_STAT_ANY", 13},
};

constexpr Constant msg_flags_values[] = {
    {"MSG_NOERROR", 0x1000},
    {"MSG_EXCEPT", 0x2000},
    {"MSG_COPY", 0x4000},
    {"IPC_NOWAIT", 0x800},
};

constexpr Constant mq_attribute_flags_values[] = {
    {"O_NONBLOCK", 0x800},
};

constexpr Constant notification_methods_values[] = {
    {"SIGEV_SIGNAL", 0},
    {"SIGEV_NONE", 1},
    {"SIGEV_THREAD", 2},
    {"SIGEV_THREAD_ID", 4},
};

// linux/aio_abi.h
constexpr Constant aio_commands_values[] = {
    {"IOCB_CMD_PREAD", 0}, {"IOCB_CMD_PWRITE", 1}, {"IOCB_CMD_FSYNC", 2},  {"IOCB_CMD_FDSYNC", 3},
    {"IOCB_CMD_POLL", 5},  {"IOCB_CMD_NOOP", 6},   {"IOCB_CMD_PREADV", 7}, {"IOCB_CMD_PWRITEV", 8},
};

constexpr Constant aio_flags_values[] = {
    {"IOCB_FLAG_RESFD", 1},
    {"IOCB_FLAG_IOPRIO", 2},
};

// linux/fs.h
constexpr Constant aio_write_flags_values[] = {
    {"RWF_HIPRI", 1},     {"RWF_DSYNC", 2},        {"RWF_SYNC", 4},
    {"RWF_NOWAIT", 8},    {"RWF_APPEND", 0x10},    {"RWF_NOAPPEND", 0x20},
    {"RWF_ATOMIC", 0x40}, {"RWF_DONTCACHE", 0x80}, {"RWF_NOSIGNAL", 0x100},
};

constexpr Constant aio_poll_events_values[] = {
    {"POLLIN", 1},      {"POLLPRI", 2},         {"POLLOUT", 4},        {"POLLERR", 8},        {"POLLHUP", 0x10},
    {"POLLNVAL", 0x20}, {"POLLRDNORM", 0x40},   {"POLLRDBAND", 0x80},  {"POLLWRNORM", 0x100}, {"POLLWRBAND", 0x200},
    {"POLLMSG", 0x400}, {"POLLREMOVE", 0x1000}, {"POLLRDHUP", 0x2000},
};

}  // namespace

const ConstantSet ipc_keys{"ipc_keys", ipc_keys_values, {}};
const ConstantSet ipc_get_flags{"ipc_get_flags", ipc_get_flags_values, "IPC_???"};
const ConstantSet shm_get_flags{.name = "shm_get_flags",
                                .constants = shm_get_flags_values,
                                .unknown = "SHM_???",
                                .packed = {.mask = 0xfc000000, .shift = "SHM_HUGE_SHIFT"}};
const ConstantSet shm_attach_flags{"shm_attach_flags", shm_attach_flags_values, "SHM_???"};
const ConstantSet shm_commands{
    .name = "shm_commands", .constants = shm_commands_values, .unknown = "SHM_???", .modifier = &ipc_version};
const ConstantSet sem_commands{
    .name = "sem_commands", .constants = sem_commands_values, .unknown = "SEM_???", .modifier = &ipc_version};
const ConstantSet sem_flags{"sem_flags", sem_flags_values, "SEM_???"};
const ConstantSet msg_commands{
    .name = "msg_commands", .constants = msg_commands_values, .unknown = "MSG_???", .modifier = &ipc_version};
const ConstantSet msg_flags{"msg_flags", msg_flags_values, "MSG_???"};
const ConstantSet mq_attribute_flags{"mq_attribute_flags", mq_attribute_flags_values, "O_???"};
const ConstantSet notification_methods{"notification_methods", notification_methods_values, "SIGEV_???"};
const ConstantSet aio_commands{"aio_commands", aio_commands_values, "IOCB_CMD_???"};
const ConstantSet aio_flags{"aio_flags", aio_flags_values, "IOCB_FLAG_???"};
const ConstantSet aio_write_flags{"aio_write_flags", aio_write_flags_values, "RWF_???"};
const ConstantSet aio_poll_events{"aio_poll_events", aio_poll_events_values, "POLL_???"};

}  // namespace callgate::decode
