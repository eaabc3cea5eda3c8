// Asynchronous input and output (linux/aio_abi.h).
#pragma once

#include "decode/constants/ipc.h"
#include "decode/custom/iovec.h"
#include "decode/custom/process.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace aio_detail {

// What the operation makes of the buffer, from the first byte of the struct.
inline constexpr StructOf reading{"iocb", pad(24), hex("aio_buf", Type::u64), size("aio_nbytes", Type::u64),
                                  s64("aio_offset")};
inline constexpr StructOf writing{"iocb", pad(24), in_64_bits(in_bytes("aio_buf", len::arg("aio_nbytes"))),
                                  size("aio_nbytes", Type::u64), s64("aio_offset")};
inline constexpr StructOf reading_vectors{"iocb", pad(24), in_64_bits(decode::iovec_addresses("aio_buf", "aio_nbytes")),
                                          hidden(u64("aio_nbytes")), s64("aio_offset")};
inline constexpr StructOf writing_vectors{"iocb", pad(24), in_64_bits(decode::iovec_in("aio_buf", "aio_nbytes")),
                                          hidden(u64("aio_nbytes")), s64("aio_offset")};
inline constexpr StructOf polling{"iocb", pad(24), flags("aio_buf", aio_poll_events, Type::u64)};
inline constexpr Case operation_cases[] = {as(0, reading), as(1, writing), as(5, polling), as(7, reading_vectors),
                                           as(8, writing_vectors)};
inline constexpr Cases operations{operation_cases};

inline constexpr StructOf tail{"iocb", pad(56), if_nonzero(flags("aio_flags", aio_flags)),
                               when(any_of("aio_flags", 1), fd("aio_resfd"))};
inline constexpr Case tail_case[] = {as(0, tail), as(1, tail), as(2, tail), as(3, tail),
                                     as(5, tail), as(6, tail), as(7, tail), as(8, tail)};
inline constexpr Cases tails{tail_case};

}  // namespace aio_detail

inline constexpr StructOf iocb{"iocb",
                               hex("aio_data", Type::u64),
                               if_nonzero(u32("aio_key")),
                               if_nonzero(flags("aio_rw_flags", aio_write_flags)),
                               decimal(choice("aio_lio_opcode", aio_commands, Type::u16)),
                               if_nonzero(request_priority("aio_reqprio")),
                               fd("aio_fildes"),
                               select("aio_lio_opcode", aio_detail::operations),
                               select("aio_lio_opcode", aio_detail::tails),
                               pad(40)};
/// What names a request that is to be cancelled.
inline constexpr StructOf iocb_head{"iocb",
                                    hex("aio_data", Type::u64),
                                    if_nonzero(u32("aio_key")),
                                    if_nonzero(flags("aio_rw_flags", aio_write_flags)),
                                    decimal(choice("aio_lio_opcode", aio_commands, Type::u16)),
                                    if_nonzero(request_priority("aio_reqprio")),
                                    fd("aio_fildes"),
                                    pad(40)};
inline constexpr StructOf io_event{"io_event", hex("data", Type::u64), hex("obj", Type::u64), s64("res"), s64("res2")};
inline constexpr StructOf aio_sigset{"__aio_sigset", signals("sigmask", Direction::in, len::arg("sigsetsize")),
                                     size("sigsetsize")};

}  // namespace callgate::decode::structs
