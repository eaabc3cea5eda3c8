// System V and POSIX ipc, asynchronous input and output.
#include "decode/constants/ipc.h"
#include "decode/constants/file.h"
#include "decode/constants/io_uring.h"
#include "decode/custom/answer.h"
#include "decode/custom/indirect.h"
#include "decode/custom/io_uring.h"
#include "decode/custom/sysv_message.h"
#include "decode/describe.h"
#include "decode/structs/aio.h"
#include "decode/structs/io_uring.h"
#include "decode/structs/ipc.h"
#include "decode/structs/sigevent.h"
#include "decode/structs/time.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Result status = ret::status | Class::ipc;
constexpr Result number = ret::number | Class::ipc;

constexpr Item key = choice("key", ipc_keys, Type::u32);
constexpr Item permissions(std::string_view name, const ConstantSet& set) {
  return with_mode(flags(name, set));
}

constexpr std::uint64_t ipc_version = 0x100;  // IPC_64 (linux/ipc.h)

constexpr Case shmctl_cases[] = {
    on(0, address("buf")),
    on(1, in("buf", structs::shmid_ds_set)),
    on(2, out("buf", structs::shmid_ds)),
    on(3, number, out("buf", structs::shminfo)),
    on(13, number, out("buf", structs::shmid_ds)),
    on(14, number, out("buf", structs::shm_info)),
    on(15, number, out("buf", structs::shmid_ds)),
    on(otherwise, address("buf")),
};
constexpr Cases shmctl_commands{shmctl_cases, ~ipc_version};

// The last argument is a union, in the register or, behind i386's ipc, in memory.
constexpr Item in_register(Item argument) {
  return argument;
}
template <Item (*argument)(Item)>
constexpr Case semctl_cases[] = {
    on(1, argument(in("arg", structs::semid_ds_set))),       on(2, argument(out("arg", structs::semid_ds))),
    on(3, number, argument(out("arg", structs::seminfo))),   on(11, ret::pid | Class::ipc, argument(address("arg"))),
    on(18, number, argument(out("arg", structs::semid_ds))), on(19, number, argument(out("arg", structs::seminfo))),
    on(20, number, argument(out("arg", structs::semid_ds))), on(otherwise, number, argument(address("arg"))),
};
constexpr Cases semctl_commands{semctl_cases<in_register>, ~ipc_version};
constexpr Cases indirect_semctl_commands{semctl_cases<behind_pointer>, ~ipc_version};

constexpr Case msgctl_cases[] = {
    on(0, address("buf")),
    on(1, in("buf", structs::msqid_ds_set)),
    on(2, out("buf", structs::msqid_ds)),
    on(3, number, out("buf", structs::msginfo)),
    on(11, number, out("buf", structs::msqid_ds)),
    on(12, number, out("buf", structs::msginfo)),
    on(13, number, out("buf", structs::msqid_ds)),
    on(otherwise, address("buf")),
};
constexpr Cases msgctl_commands{msgctl_cases, ~ipc_version};

// O_CREAT (asm-generic/fcntl.h).
constexpr std::uint64_t o_creat = 0100;

constexpr Item iocb_pointer = in({}, structs::iocb);

// What of the argument `nr_args` counts, by the operation. The top bit says that `fd` is a registered ring's index.
constexpr Item count = u32("nr_args");
// Where `nr_args` is the size of the struct, the kernel takes no other.
template <const auto& Argument>
constexpr Item sized = followed_if(equals("nr_args", Argument.size[0]), in("arg", Argument));
constexpr Case uring_cases[] = {
    on(0, in("arg", structs::iovec_address, len::count("nr_args")), count),
    on(1, address("arg"), count),
    on(2, in("arg", element::fd, len::count("nr_args")), count),
    on(3, address("arg"), count),
    on(4, in("arg", element::fd, len::count("nr_args")), count),
    on(5, address("arg"), count),
    on(6, ret::number, custom("arg", decode_uring_files), count),
    on(7, in("arg", element::fd, len::count("nr_args")), count),
    on(8, even_on_error(custom("arg", decode_uring_probe, Direction::out)), count),
    on(9, ret::number, address("arg"), count),
    on(10, address("arg"), count),
    on(11, in("arg", structs::io_uring_restriction, len::count("nr_args")), count),
    on(12, address("arg"), count),
    on(13, sized<structs::io_uring_files>, count),
    on(14, ret::number, sized<structs::io_uring_files_update2>, count),
    on(15, sized<structs::io_uring_buffers>, count),
    on(16, ret::number, sized<structs::io_uring_buffers_update>, count),
    on(17, bits("arg", Direction::in, len::arg("nr_args")), count),
    on(18, address("arg"), count),
    on(19, indexed_by(uring_worker_kinds, inout("arg", element::u32, len::count("nr_args"))), count),
    on(20, ret::number, in("arg", structs::io_uring_ring_fd, len::count("nr_args")), count),
    on(21, ret::number, in("arg", structs::io_uring_ring_fd_gone, len::count("nr_args")), count),
    on(22, in("arg", structs::io_uring_buf_reg), count),
    on(23, in("arg", structs::io_uring_buf_reg), count),
    on(24, in("arg", structs::io_uring_sync_cancel_reg), count),
    on(25, in("arg", structs::io_uring_file_index_range), count),
    on(26, out("arg", structs::io_uring_buf_status), count),
    on(27, inout("arg", structs::io_uring_napi), count),
    on(28, out("arg", structs::io_uring_napi), count),
    on(29, in("arg", structs::io_uring_clock_register), count),
    on(30, in("arg", structs::io_uring_clone_buffers), count),
    on(31, in("arg", structs::io_uring_message), count),
    on(32, inout("arg", structs::io_uring_zcrx_ifq), count),
    on(33, in("arg", structs::io_uring_resize), count),
    on(34, in("arg", structs::io_uring_mem_region_reg), count),
    on(35, inout("arg", structs::io_uring_query), count),
    on(36, inout("arg", structs::io_uring_zcrx_control), count),
    on(37, in("arg", structs::io_uring_bpf), count),
    on(otherwise, address("arg"), count),
};
constexpr std::uint64_t registered_ring = 0x80000000;
constexpr Cases uring_arguments{uring_cases, registered_ring - 1};
constexpr Upper registered_rings{&uring_register_bits, registered_ring};

constexpr Syscall table[] = {
    sys("shmget", number, key, size("size"), permissions("shmflg", shm_get_flags)),
    sys("shmat", ret::address | Class::ipc | Class::memory, s32("shmid"), address("shmaddr"),
        flags("shmflg", shm_attach_flags)),
    sys("shmctl", status, s32("shmid"), command("cmd", shm_commands, shmctl_commands)),
    sys("shmdt", status | Class::memory, address("shmaddr")),
    sys("semget", number, key, s32("nsems"), permissions("semflg", ipc_get_flags)),
    sys("semop", status, s32("semid"), in("tsops", structs::sembuf, len::count("nsops")), u32("nsops")),
    sys("semtimedop", status, s32("semid"), in("tsops", structs::sembuf, len::count("nsops")), u32("nsops"),
        in("timeout", structs::timespec)),
    sys("semtimedop_time64", status, s32("semid"), in("tsops", structs::sembuf, len::count("nsops")), u32("nsops"),
        in("timeout", structs::timespec64)),
    sys("semctl", status, s32("semid"), s32("semnum"), command("cmd", sem_commands, semctl_commands)),
    sys("msgget", number, key, permissions("msgflg", ipc_get_flags)),
    sys("msgsnd", status, s32("msqid"), sysv_message("msgp", Direction::in, len::arg("msgsz")), size("msgsz"),
        flags("msgflg", msg_flags)),
    sys("msgrcv", ret::size | Class::ipc, s32("msqid"), sysv_message("msgp", Direction::out, len::ret), size("msgsz"),
        slong("msgtyp"), flags("msgflg", msg_flags)),
    sys("msgctl", status, s32("msqid"), command("cmd", msg_commands, msgctl_commands)),

    // Where it stands for no call that is known: see decode/multiplex.h.
    sys("ipc", number, u32("call"), hex("first", Type::u32), hex("second"), hex("third"), address("ptr"), hex("fifth")),
    sys("mq_open", ret::fd, whole(string("u_name")), flags("oflag", open_flags),
        when(any_of("oflag", o_creat), mode("mode")),
        when(any_of("oflag", o_creat), in("u_attr", structs::mq_attr_wanted))),
    sys("mq_unlink", ret::status, whole(string("u_name"))),
    sys("mq_timedsend", ret::status, fd("mqdes"), in_bytes("u_msg_ptr", len::arg("msg_len")), size("msg_len"),
        u32("msg_prio"), in("u_abs_timeout", structs::timespec)),
    sys("mq_timedreceive", ret::size, fd("mqdes"), out_bytes("u_msg_ptr", len::ret), size("msg_len"),
        out("u_msg_prio", element::u32), in("u_abs_timeout", structs::timespec)),
    sys("mq_timedsend_time64", ret::status, fd("mqdes"), in_bytes("u_msg_ptr", len::arg("msg_len")), size("msg_len"),
        u32("msg_prio"), in("u_abs_timeout", structs::timespec64)),
    sys("mq_timedreceive_time64", ret::size, fd("mqdes"), out_bytes("u_msg_ptr", len::ret), size("msg_len"),
        out("u_msg_prio", element::u32), in("u_abs_timeout", structs::timespec64)),
    sys("mq_notify", ret::status, fd("mqdes"), in("u_notification", structs::sigevent)),
    sys("mq_getsetattr", ret::status, fd("mqdes"), in("u_mqstat", structs::mq_attr),
        out("u_omqstat", structs::mq_attr)),

    sys("io_setup", ret::status | Class::memory, u32("nr_reqs"), out("ctx", element::address)),
    sys("io_destroy", ret::status | Class::memory, address("ctx")),
    sys("io_submit", ret::number, address("ctx_id"), slong("nr"), in("iocbpp", iocb_pointer, len::count("nr"))),
    sys("io_getevents", ret::number, address("ctx_id"), slong("min_nr"), slong("nr"),
        out("events", structs::io_event, len::ret_count), in("timeout", structs::timespec)),
    sys("io_pgetevents", ret::number, address("ctx_id"), slong("min_nr"), slong("nr"),
        out("events", structs::io_event, len::ret_count), in("timeout", structs::timespec),
        in("usig", structs::aio_sigset)),
    sys("io_pgetevents_time64", ret::number, address("ctx_id"), slong("min_nr"), slong("nr"),
        out("events", structs::io_event, len::ret_count), in("timeout", structs::timespec64),
        in("usig", structs::aio_sigset)),
    sys("io_uring_setup", ret::fd, u32("entries"),
        exchange("params", structs::io_uring_params, structs::io_uring_params_got)),
    sys("io_uring_enter", ret::number | Class::signal, fd("fd"), u32("to_submit"), u32("min_complete"),
        flags("flags", uring_enter_flags), custom("argp", decode_uring_wait), size("argsz")),
    sys("io_uring_register", ret::status | Class::memory, fd("fd"),
        with(&Item::upper, &registered_rings,
             command("opcode", uring_register_operations, uring_arguments, Type::u32))),
    sys("io_cancel", ret::status, address("ctx_id"), in("iocb", structs::iocb_head), out("result", structs::io_event)),
};

}  // namespace

std::span<const Syscall> ipc() {
  return table;
}

const Syscall& indirect_semctl() {
  static constexpr Syscall call =
      sys("semctl", status, s32("semid"), s32("semnum"), command("cmd", sem_commands, indirect_semctl_commands));
  return call;
}

const Syscall& unreadable_msgrcv() {
  static constexpr Syscall call =
      sys("msgrcv", ret::size | Class::ipc, s32("msqid"), address("msgp"), size("msgsz"), flags("msgflg", msg_flags));
  return call;
}

const Syscall& indirect_shmat() {
  static constexpr Syscall call = sys("shmat", ret::address | Class::ipc | Class::memory, s32("shmid"),
                                      address("shmaddr"), flags("shmflg", shm_attach_flags), skip());
  return call;
}

}  // namespace callgate::decode::syscalls
