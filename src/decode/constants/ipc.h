// System V and POSIX ipc, and asynchronous input and output.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet ipc_keys;
extern const ConstantSet ipc_get_flags;
extern const ConstantSet shm_get_flags;
extern const ConstantSet shm_attach_flags;
extern const ConstantSet shm_commands;
extern const ConstantSet sem_commands;
extern const ConstantSet sem_flags;
extern const ConstantSet msg_commands;
extern const ConstantSet msg_flags;
extern const ConstantSet mq_attribute_flags;
extern const ConstantSet notification_methods;
extern const ConstantSet aio_commands;
extern const ConstantSet aio_flags;
extern const ConstantSet aio_write_flags;
extern const ConstantSet aio_poll_events;

}  // namespace callgate::decode
