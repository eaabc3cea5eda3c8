// The commands of ioctl to sound cards that play and record what is compressed (sound/compress_offload.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/compress.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case compress[] = {
    on(0x4330),                                               // SNDRV_COMPRESS_PAUSE
    on(0x4331),                                               // SNDRV_COMPRESS_RESUME
    on(0x4332),                                               // SNDRV_COMPRESS_START
    on(0x4333),                                               // SNDRV_COMPRESS_STOP
    on(0x4334),                                               // SNDRV_COMPRESS_DRAIN
    on(0x4335),                                               // SNDRV_COMPRESS_NEXT_TRACK
    on(0x4336),                                               // SNDRV_COMPRESS_PARTIAL_DRAIN
    on(0x40084361, in("arg", element::u64)),                  // SNDRV_COMPRESS_TASK_FREE
    on(0x40084363, in("arg", element::u64)),                  // SNDRV_COMPRESS_TASK_STOP
    on(0x40244314, in("arg", structs::snd_compr_metadata)),   // SNDRV_COMPRESS_SET_METADATA
    on(0x40844312, in("arg", structs::snd_compr_params)),     // SNDRV_COMPRESS_SET_PARAMS
    on(0x80044300, out("arg", element::hex32)),               // SNDRV_COMPRESS_IOCTL_VERSION
    on(0x80144320, out("arg", structs::snd_compr_tstamp)),    // SNDRV_COMPRESS_TSTAMP
    on(0x801c4321, out("arg", structs::snd_compr_avail)),     // SNDRV_COMPRESS_AVAIL
    on(0x80204322, out("arg", structs::snd_compr_tstamp64)),  // SNDRV_COMPRESS_TSTAMP64
    on(0x80284323, out("arg", structs::snd_compr_avail64)),   // SNDRV_COMPRESS_AVAIL64
    on(0x80784313, out("arg", structs::snd_codec)),           // SNDRV_COMPRESS_GET_PARAMS
    on(0xc0244315, exchange("arg", structs::snd_compr_metadata_asked,
                            structs::snd_compr_metadata_got)),  // SNDRV_COMPRESS_GET_METADATA
    on(0xc02c4368, exchange("arg", structs::snd_compr_task_status_asked,
                            structs::snd_compr_task_status)),    // SNDRV_COMPRESS_TASK_STATUS
    on(0xc0344360, filled("arg", structs::snd_compr_task, {})),  // SNDRV_COMPRESS_TASK_CREATE
    on(0xc0344362, filled("arg", structs::snd_compr_task, {})),  // SNDRV_COMPRESS_TASK_START
    on(0xc0c44310, out("arg", structs::snd_compr_caps)),         // SNDRV_COMPRESS_GET_CAPS
    on(0xeb884311, exchange("arg", structs::snd_compr_codec_asked,
                            structs::snd_compr_codec_caps)),  // SNDRV_COMPRESS_GET_CODEC_CAPS
};

}  // namespace callgate::decode::syscalls::ioctl
