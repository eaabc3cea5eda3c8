// The commands of ioctl to video devices (linux/videodev2.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/video.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case video[] = {
    on(0x5646),                                                                               // VIDIOC_LOG_STATUS
    on(0x40045612, in("arg", structs::v4l2_type)),                                            // VIDIOC_STREAMON
    on(0x40045613, in("arg", structs::v4l2_type)),                                            // VIDIOC_STREAMOFF
    on(0x40085618, in("arg", element::hex64)),                                                // VIDIOC_S_STD
    on(0x4014563c, in("arg", structs::v4l2_crop)),                                            // VIDIOC_S_CROP
    on(0x4030560b, in("arg", structs::v4l2_framebuffer)),                                     // VIDIOC_S_FBUF
    on(0x4054561e, in("arg", structs::v4l2_tuner)),                                           // VIDIOC_S_TUNER
    on(0x80045626, out("arg", element::u32)),                                                 // VIDIOC_G_INPUT
    on(0x8004562e, out("arg", element::u32)),                                                 // VIDIOC_G_OUTPUT
    on(0x80085617, out("arg", element::hex64)),                                               // VIDIOC_G_STD
    on(0x8030560a, out("arg", structs::v4l2_framebuffer)),                                    // VIDIOC_G_FBUF
    on(0x80685600, out("arg", structs::v4l2_capability)),                                     // VIDIOC_QUERYCAP
    on(0xc0045627, inout("arg", element::u32)),                                               // VIDIOC_S_INPUT
    on(0xc004562f, inout("arg", element::u32)),                                               // VIDIOC_S_OUTPUT
    on(0xc008561b, exchange("arg", structs::v4l2_control_asked, structs::v4l2_control_got)),  // VIDIOC_G_CTRL
    on(0xc008561c, exchange("arg", structs::v4l2_control, structs::v4l2_control_got)),        // VIDIOC_S_CTRL
    on(0xc0145608, exchange("arg", structs::v4l2_requestbuffers, structs::v4l2_requestbuffers_got)),  // VIDIOC_REQBUFS
    on(0xc014563b, exchange("arg", structs::v4l2_crop_asked, structs::v4l2_crop_got)),                // VIDIOC_G_CROP
    on(0xc0205647,
       becomes(structs::v4l2_ext_controls_got, inout("arg", structs::v4l2_ext_controls_asked))),  // VIDIOC_G_EXT_CTRLS
    on(0xc0205648,
       becomes(structs::v4l2_ext_controls_got, inout("arg", structs::v4l2_ext_controls))),  // VIDIOC_S_EXT_CTRLS
    on(0xc0205649,
       becomes(structs::v4l2_ext_controls_got, inout("arg", structs::v4l2_ext_controls))),    // VIDIOC_TRY_EXT_CTRLS
    on(0xc02c563a, exchange("arg", structs::v4l2_cropcap_asked, structs::v4l2_cropcap_got)),  // VIDIOC_CROPCAP
    on(0xc02c564a, exchange("arg", structs::v4l2_frmsize_asked, structs::v4l2_frmsize_got)),  // VIDIOC_ENUM_FRAMESIZES
    on(0xc034564b,
       exchange("arg", structs::v4l2_frmival_asked, structs::v4l2_frmival_got)),  // VIDIOC_ENUM_FRAMEINTERVALS
    on(0xc0405602, exchange("arg", structs::v4l2_fmtdesc_asked, structs::v4l2_fmtdesc_got)),        // VIDIOC_ENUM_FMT
    on(0xc0405610, exchange("arg", structs::v4l2_exportbuffer, structs::v4l2_exportbuffer_got)),    // VIDIOC_EXPBUF
    on(0xc0445624, exchange("arg", structs::v4l2_queryctrl_asked, structs::v4l2_queryctrl_got)),    // VIDIOC_QUERYCTRL
    on(0xc0485619, exchange("arg", structs::v4l2_standard_asked, structs::v4l2_standard_got)),      // VIDIOC_ENUMSTD
    on(0xc050561a, exchange("arg", structs::v4l2_input_asked, structs::v4l2_input_got)),            // VIDIOC_ENUMINPUT
    on(0xc054561d, exchange("arg", structs::v4l2_tuner_asked, structs::v4l2_tuner_got)),            // VIDIOC_G_TUNER
    on(0xc0585609, exchange("arg", structs::v4l2_buffer_asked, structs::v4l2_buffer_got)),          // VIDIOC_QUERYBUF
    on(0xc058560f, exchange("arg", structs::v4l2_buffer_asked, structs::v4l2_buffer_got)),          // VIDIOC_QBUF
    on(0xc0585611, exchange("arg", structs::v4l2_buffer_any, structs::v4l2_buffer_taken)),          // VIDIOC_DQBUF
    on(0xc0cc5615, exchange("arg", structs::v4l2_streamparm_asked, structs::v4l2_streamparm_got)),  // VIDIOC_G_PARM
    on(0xc0cc5616, becomes(structs::v4l2_streamparm_got, inout("arg", structs::v4l2_streamparm))),  // VIDIOC_S_PARM
    on(0xc0d05604, exchange("arg", structs::v4l2_format_asked, structs::v4l2_format_got)),          // VIDIOC_G_FMT
    on(0xc0d05605, becomes(structs::v4l2_format_got, inout("arg", structs::v4l2_format))),          // VIDIOC_S_FMT
    on(0xc0d05640, becomes(structs::v4l2_format_got, inout("arg", structs::v4l2_format))),          // VIDIOC_TRY_FMT
    on(0xc0e85667,
       exchange("arg", structs::v4l2_query_ext_asked, structs::v4l2_query_ext_got)),  // VIDIOC_QUERY_EXT_CTRL
    on(0xc100565c,
       exchange("arg", structs::v4l2_create_buffers, structs::v4l2_create_buffers_got)),  // VIDIOC_CREATE_BUFS
};

}  // namespace callgate::decode::syscalls::ioctl
