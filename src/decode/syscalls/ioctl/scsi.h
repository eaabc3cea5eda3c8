// The commands of ioctl to SCSI devices (scsi/sg.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/scsi.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item sg_reset = choice({}, sg_resets, Type::u32);

inline constexpr Case scsi[] = {
    on(0x2201, in("arg", element::s32)),                       // SG_SET_TIMEOUT
    on(0x2202),                                                // SG_GET_TIMEOUT
    on(0x2203, out("arg", element::s32)),                      // SG_EMULATED_HOST
    on(0x2204, hex("arg", Type::u32)),                         // SG_SET_TRANSFORM
    on(0x2205, out("arg", element::s32)),                      // SG_GET_TRANSFORM
    on(0x2270, out("arg", element::s32)),                      // SG_GET_COMMAND_Q
    on(0x2271, in("arg", element::s32)),                       // SG_SET_COMMAND_Q
    on(0x2272, out("arg", element::s32)),                      // SG_GET_RESERVED_SIZE
    on(0x2275, in("arg", element::s32)),                       // SG_SET_RESERVED_SIZE
    on(0x2276, out("arg", structs::sg_scsi_id)),               // SG_GET_SCSI_ID
    on(0x2279, in("arg", element::s32)),                       // SG_SET_FORCE_LOW_DMA
    on(0x227a, out("arg", element::s32)),                      // SG_GET_LOW_DMA
    on(0x227b, in("arg", element::s32)),                       // SG_SET_FORCE_PACK_ID
    on(0x227c, out("arg", element::s32)),                      // SG_GET_PACK_ID
    on(0x227d, out("arg", element::s32)),                      // SG_GET_NUM_WAITING
    on(0x227e, in("arg", element::s32)),                       // SG_SET_DEBUG
    on(0x227f, out("arg", element::s32)),                      // SG_GET_SG_TABLESIZE
    on(0x2282, out("arg", element::s32)),                      // SG_GET_VERSION_NUM
    on(0x2283, in("arg", element::s32)),                       // SG_NEXT_CMD_LEN
    on(0x2284, in("arg", sg_reset)),                           // SG_SCSI_RESET
    on(0x2285, sg_request("arg", structs::sg_request_forms)),  // SG_IO
    on(0x2286, out("arg", structs::sg_req_info)),              // SG_GET_REQUEST_TABLE
    on(0x2287, in("arg", element::s32)),                       // SG_SET_KEEP_ORPHAN
    on(0x2288, out("arg", element::s32)),                      // SG_GET_KEEP_ORPHAN
};

}  // namespace callgate::decode::syscalls::ioctl
