// Structures of SCSI devices (scsi/sg.h, linux/bsg.h), as the caller gives them and as the kernel leaves them.
#pragma once

#include "decode/constants/scsi.h"
#include "decode/custom/scsi.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// SG_DXFER_TO_DEV and SG_DXFER_TO_FROM_DEV; SG_DXFER_FROM_DEV and SG_DXFER_TO_FROM_DEV.
constexpr Condition gives_data = equals("dxfer_direction", 0xfffffffc, 0xfffffffd);
constexpr Condition gets_data = equals("dxfer_direction", 0xfffffffc, 0xfffffffe);

/// scsi/sg.h
template <typename Order>
constexpr auto sg_header(Order order, Item data) {
  return StructOf<24>{"sg_io_hdr",
                      order,
                      choice("interface_id", sg_interfaces),
                      choice("dxfer_direction", sg_directions),
                      u8("cmd_len"),
                      u8("mx_sb_len"),
                      u16("iovec_count"),
                      u32("dxfer_len"),
                      address("data"),
                      in_hex(in_bytes("cmdp", len::arg("cmd_len"))),
                      in_hex(in_bytes("sbp", len::arg("sb_len_wr"))),
                      u32("timeout"),
                      flags("flags", sg_flags),
                      s32("pack_id"),
                      address("usr_ptr"),
                      hex("status", Type::u8),
                      hex("masked_status", Type::u8),
                      hex("msg_status", Type::u8),
                      u8("sb_len_wr"),
                      hex("host_status", Type::u16),
                      hex("driver_status", Type::u16),
                      s32("resid"),
                      u32("duration"),
                      flags("info", sg_infos),
                      aligned(element::address),
                      data};
}
inline constexpr auto sg_io_hdr = sg_header(shown_as("interface_id", "dxfer_direction", "cmd_len", "cmdp", "mx_sb_len",
                                                     "iovec_count", "dxfer_len", "timeout", "flags", "dxferp"),
                                            when(gives_data, sg_data("dxferp", decode_sg_given)));
inline constexpr auto sg_io_hdr_got =
    sg_header(shown_as("dxferp", "status", "masked_status", "msg_status", "sb_len_wr", "sbp", "host_status",
                       "driver_status", "resid", "duration", "info"),
              when(gets_data, sg_data("dxferp", decode_sg_got)));

/// linux/bsg.h
template <typename Order>
constexpr auto bsg_header(Order order, Item given, Item got) {
  return StructOf<34>{"sg_io_v4",
                      order,
                      choice("guard", sg_interfaces),
                      choice("protocol", bsg_protocols, Type::u32),
                      choice("subprotocol", bsg_subprotocols, Type::u32),
                      u32("request_len"),
                      in_64_bits(in_hex(in_bytes("request", len::arg("request_len")))),
                      hex("request_tag", Type::u64),
                      u32("request_attr"),
                      u32("request_priority"),
                      u32("request_extra"),
                      u32("max_response_len"),
                      in_64_bits(in_hex(in_bytes("response", len::arg("response_len")))),
                      u32("dout_iovec_count"),
                      u32("dout_xfer_len"),
                      u32("din_iovec_count"),
                      u32("din_xfer_len"),
                      address("dout", Type::pointer64),
                      address("din", Type::pointer64),
                      u32("timeout"),
                      flags("flags", bsg_flags),
                      hex("usr_ptr", Type::u64),
                      pad(4),
                      u32("driver_status"),
                      u32("transport_status"),
                      u32("device_status"),
                      u32("retry_delay"),
                      u32("info"),
                      u32("duration"),
                      u32("response_len"),
                      s32("din_resid"),
                      s32("dout_resid"),
                      hex("generated_tag", Type::u64),
                      pad(8),
                      given,
                      got};
}
inline constexpr auto sg_io_v4 =
    bsg_header(shown_as("guard", "protocol", "subprotocol", "request_len", "request", "request_tag", "request_attr",
                        "request_priority", "request_extra", "max_response_len", "dout_iovec_count", "dout_xfer_len",
                        "din_iovec_count", "din_xfer_len", "dout_xferp", "timeout", "flags", "usr_ptr"),
               sg_data("dout_xferp", decode_bsg_given), pad(0));
inline constexpr auto sg_io_v4_got =
    bsg_header(shown_as("response_len", "response", "din_xferp", "driver_status", "transport_status", "device_status",
                        "retry_delay", "info", "duration", "din_resid", "dout_resid", "generated_tag"),
               pad(0), sg_data("din_xferp", decode_bsg_got));

inline constexpr Case sg_requests[] = {as('Q', sg_io_v4), as('S', sg_io_hdr)};
inline constexpr Cases sg_request_forms{sg_requests};

inline constexpr StructOf sg_scsi_id{"sg_scsi_id",
                                     s32("host_no"),
                                     s32("channel"),
                                     hex("scsi_id", Type::u32),
                                     s32("lun"),
                                     hex("scsi_type", Type::u32),
                                     s16("h_cmd_per_lun"),
                                     s16("d_queue_depth"),
                                     pad(8)};

inline constexpr StructOf sg_req_info{"sg_req_info",      s8("req_state"), s8("orphan"),
                                      s8("sg_io_owned"),  s8("problem"),   s32("pack_id"),
                                      address("usr_ptr"), u32("duration"), pad(4)};

}  // namespace callgate::decode::structs
