// The commands of ioctl to sound cards (sound/asound.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/sound.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item time_stamp_type = choice({}, pcm_time_stamp_types);

inline constexpr Case sound[] = {
    on(0x4112),                                                                   // SNDRV_PCM_IOCTL_HW_FREE
    on(0x4122),                                                                   // SNDRV_PCM_IOCTL_HWSYNC
    on(0x4140),                                                                   // SNDRV_PCM_IOCTL_PREPARE
    on(0x4141),                                                                   // SNDRV_PCM_IOCTL_RESET
    on(0x4142),                                                                   // SNDRV_PCM_IOCTL_START
    on(0x4143),                                                                   // SNDRV_PCM_IOCTL_DROP
    on(0x4144),                                                                   // SNDRV_PCM_IOCTL_DRAIN
    on(0x4147),                                                                   // SNDRV_PCM_IOCTL_RESUME
    on(0x4148),                                                                   // SNDRV_PCM_IOCTL_XRUN
    on(0x4161),                                                                   // SNDRV_PCM_IOCTL_UNLINK
    on(0x54a0),                                                                   // SNDRV_TIMER_IOCTL_START
    on(0x54a1),                                                                   // SNDRV_TIMER_IOCTL_STOP
    on(0x54a2),                                                                   // SNDRV_TIMER_IOCTL_CONTINUE
    on(0x54a3),                                                                   // SNDRV_TIMER_IOCTL_PAUSE
    on(0x40044103, in("arg", time_stamp_type)),                                   // SNDRV_PCM_IOCTL_TTSTAMP
    on(0x40044104, in("arg", element::hex32)),                                    // SNDRV_PCM_IOCTL_USER_PVERSION
    on(0x40044145, s32("arg")),                                                   // SNDRV_PCM_IOCTL_PAUSE
    on(0x40044160, fd("arg")),                                                    // SNDRV_PCM_IOCTL_LINK
    on(0x40045730, in("arg", element::s32)),                                      // SNDRV_RAWMIDI_IOCTL_DROP
    on(0x40045731, in("arg", element::s32)),                                      // SNDRV_RAWMIDI_IOCTL_DRAIN
    on(0x40084146, inout("arg", element::ulong)),                                 // SNDRV_PCM_IOCTL_REWIND
    on(0x40084149, inout("arg", element::ulong)),                                 // SNDRV_PCM_IOCTL_FORWARD
    on(0x40184150, exchange("arg", structs::snd_xferi, structs::snd_xferi_got)),  // SNDRV_PCM_IOCTL_WRITEI_FRAMES
    on(0x40405514, in("arg", structs::snd_ctl_elem_id)),                          // SNDRV_CTL_IOCTL_ELEM_LOCK
    on(0x40405515, in("arg", structs::snd_ctl_elem_id)),                          // SNDRV_CTL_IOCTL_ELEM_UNLOCK
    on(0x80044100, out("arg", element::hex32)),                                   // SNDRV_PCM_IOCTL_PVERSION
    on(0x80045300, out("arg", element::hex32)),                                   // SNDRV_SEQ_IOCTL_PVERSION
    on(0x80045301, out("arg", element::s32)),                                     // SNDRV_SEQ_IOCTL_CLIENT_ID
    on(0x80045400, out("arg", element::hex32)),                                   // SNDRV_TIMER_IOCTL_PVERSION
    on(0x80045500, out("arg", element::hex32)),                                   // SNDRV_CTL_IOCTL_PVERSION
    on(0x80045530, inout("arg", element::s32)),                                   // SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE
    on(0x80045700, out("arg", element::hex32)),                                   // SNDRV_RAWMIDI_IOCTL_PVERSION
    on(0x80084121, out("arg", element::slong)),                                   // SNDRV_PCM_IOCTL_DELAY
    on(0x80184151, exchange("arg", structs::snd_xferi, structs::snd_xferi_got)),  // SNDRV_PCM_IOCTL_READI_FRAMES
    on(0x81204101, out("arg", structs::snd_pcm_info)),                            // SNDRV_PCM_IOCTL_INFO
    on(0x81785501, out("arg", structs::snd_ctl_card_info)),                       // SNDRV_CTL_IOCTL_CARD_INFO
    on(0xc0045516, inout("arg", element::s32)),                                   // SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS
    on(0xc0045520, inout("arg", element::s32)),                                   // SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE
    on(0xc0045540, inout("arg", element::s32)),                                   // SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE
    on(0xc0505510,
       exchange("arg", structs::snd_ctl_elem_list, structs::snd_ctl_elem_list_got)),  // SNDRV_CTL_IOCTL_ELEM_LIST
    on(0xc0884113, inout("arg", structs::snd_pcm_sw_params)),                         // SNDRV_PCM_IOCTL_SW_PARAMS
    on(0xc1205531, inout("arg", structs::snd_pcm_info)),                              // SNDRV_CTL_IOCTL_PCM_INFO
    on(0xc2604110, inout("arg", structs::snd_pcm_hw_params)),                         // SNDRV_PCM_IOCTL_HW_REFINE
    on(0xc2604111, inout("arg", structs::snd_pcm_hw_params)),                         // SNDRV_PCM_IOCTL_HW_PARAMS
};

}  // namespace callgate::decode::syscalls::ioctl
