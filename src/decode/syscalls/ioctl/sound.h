// The commands of ioctl to sound cards (sound/asound.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/sound.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item time_stamp_type = choice({}, pcm_time_stamp_types);

inline constexpr Item power_state_word = choice({}, control_power_states);

inline constexpr Case sound[] = {
    on(0x4112),                                    // SNDRV_PCM_IOCTL_HW_FREE
    on(0x4122),                                    // SNDRV_PCM_IOCTL_HWSYNC
    on(0x4140),                                    // SNDRV_PCM_IOCTL_PREPARE
    on(0x4141),                                    // SNDRV_PCM_IOCTL_RESET
    on(0x4142),                                    // SNDRV_PCM_IOCTL_START
    on(0x4143),                                    // SNDRV_PCM_IOCTL_DROP
    on(0x4144),                                    // SNDRV_PCM_IOCTL_DRAIN
    on(0x4147),                                    // SNDRV_PCM_IOCTL_RESUME
    on(0x4148),                                    // SNDRV_PCM_IOCTL_XRUN
    on(0x4161),                                    // SNDRV_PCM_IOCTL_UNLINK
    on(0x54a0),                                    // SNDRV_TIMER_IOCTL_START
    on(0x54a1),                                    // SNDRV_TIMER_IOCTL_STOP
    on(0x54a2),                                    // SNDRV_TIMER_IOCTL_CONTINUE
    on(0x54a3),                                    // SNDRV_TIMER_IOCTL_PAUSE
    on(0x54a6),                                    // SNDRV_TIMER_IOCTL_TRIGGER
    on(0x40044102, in("arg", element::s32)),       // SNDRV_PCM_IOCTL_TSTAMP
    on(0x40044103, in("arg", time_stamp_type)),    // SNDRV_PCM_IOCTL_TTSTAMP
    on(0x40044104, in("arg", element::hex32)),     // SNDRV_PCM_IOCTL_USER_PVERSION
    on(0x40044145, s32("arg")),                    // SNDRV_PCM_IOCTL_PAUSE
    on(0x40044160, fd("arg")),                     // SNDRV_PCM_IOCTL_LINK
    on(0x40045402, in("arg", element::s32)),       // SNDRV_TIMER_IOCTL_TREAD_OLD
    on(0x400454a4, in("arg", element::s32)),       // SNDRV_TIMER_IOCTL_TREAD64
    on(0x40045532, in("arg", element::s32)),       // SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE
    on(0x40045542, in("arg", element::s32)),       // SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE
    on(0x40045702, in("arg", element::hex32)),     // SNDRV_RAWMIDI_IOCTL_USER_PVERSION
    on(0x40045730, in("arg", element::s32)),       // SNDRV_RAWMIDI_IOCTL_DROP
    on(0x40045731, in("arg", element::s32)),       // SNDRV_RAWMIDI_IOCTL_DRAIN
    on(0x40084146, inout("arg", element::ulong)),  // SNDRV_PCM_IOCTL_REWIND
    on(0x40084149, inout("arg", element::ulong)),  // SNDRV_PCM_IOCTL_FORWARD
    on(0x40184150, exchange("arg", structs::snd_xferi, structs::snd_xferi_got)),  // SNDRV_PCM_IOCTL_WRITEI_FRAMES
    on(0x40184152, exchange("arg", structs::snd_xfern, structs::snd_xfern_got)),  // SNDRV_PCM_IOCTL_WRITEN_FRAMES
    on(0x40345410, in("arg", structs::snd_timer_select)),                         // SNDRV_TIMER_IOCTL_SELECT
    on(0x40405514, in("arg", structs::snd_ctl_elem_id)),                          // SNDRV_CTL_IOCTL_ELEM_LOCK
    on(0x40405515, in("arg", structs::snd_ctl_elem_id)),                          // SNDRV_CTL_IOCTL_ELEM_UNLOCK
    on(0x40485404, in("arg", structs::snd_timer_gparams)),                        // SNDRV_TIMER_IOCTL_GPARAMS
    on(0x40505412, inout("arg", structs::snd_timer_params)),                      // SNDRV_TIMER_IOCTL_PARAMS
    on(0x40604803, in("arg", structs::snd_hwdep_dsp_image)),                      // SNDRV_HWDEP_IOCTL_DSP_LOAD
    on(0x80044100, out("arg", element::hex32)),                                   // SNDRV_PCM_IOCTL_PVERSION
    on(0x80044800, out("arg", element::hex32)),                                   // SNDRV_HWDEP_IOCTL_PVERSION
    on(0x80045300, out("arg", element::hex32)),                                   // SNDRV_SEQ_IOCTL_PVERSION
    on(0x80045301, out("arg", element::s32)),                                     // SNDRV_SEQ_IOCTL_CLIENT_ID
    on(0x80045400, out("arg", element::hex32)),                                   // SNDRV_TIMER_IOCTL_PVERSION
    on(0x80045500, out("arg", element::hex32)),                                   // SNDRV_CTL_IOCTL_PVERSION
    on(0x80045530, inout("arg", element::s32)),                                   // SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE
    on(0x800455d1, out("arg", power_state_word)),                                 // SNDRV_CTL_IOCTL_POWER_STATE
    on(0x80045700, out("arg", element::hex32)),                                   // SNDRV_RAWMIDI_IOCTL_PVERSION
    on(0x80084121, out("arg", element::slong)),                                   // SNDRV_PCM_IOCTL_DELAY
    on(0x80184132,
       exchange("arg", structs::snd_pcm_channel_asked, structs::snd_pcm_channel_got)),  // SNDRV_PCM_IOCTL_CHANNEL_INFO
    on(0x80184151, exchange("arg", structs::snd_xferi, structs::snd_xferi_got)),        // SNDRV_PCM_IOCTL_READI_FRAMES
    on(0x80184153, exchange("arg", structs::snd_xfern, structs::snd_xfern_got)),        // SNDRV_PCM_IOCTL_READN_FRAMES
    on(0x80404802, out("arg", structs::snd_hwdep_dsp_status)),                          // SNDRV_HWDEP_IOCTL_DSP_STATUS
    on(0x80585414, out("arg", structs::snd_timer_status)),
    on(0x80605414, out("arg", structs::snd_timer_status_wide)),  // SNDRV_TIMER_IOCTL_STATUS
    on(0x80804120, out("arg", structs::snd_pcm_status_time64)),
    on(0x80984120, out("arg", structs::snd_pcm_status)),  // SNDRV_PCM_IOCTL_STATUS
    on(0x80b45741,
       exchange("arg", structs::snd_ump_block_asked, structs::snd_ump_block_info)),      // SNDRV_UMP_IOCTL_BLOCK_INFO
    on(0x80dc4801, out("arg", structs::snd_hwdep_info)),                                 // SNDRV_HWDEP_IOCTL_INFO
    on(0x80dc5521, exchange("arg", structs::snd_hwdep_asked, structs::snd_hwdep_info)),  // SNDRV_CTL_IOCTL_HWDEP_INFO
    on(0x80e85411, out("arg", structs::snd_timer_info)),                                 // SNDRV_TIMER_IOCTL_INFO
    on(0x810c5701, exchange("arg", structs::snd_rawmidi_asked, structs::snd_rawmidi_info)),  // SNDRV_RAWMIDI_IOCTL_INFO
    on(0x81204101, out("arg", structs::snd_pcm_info)),                                       // SNDRV_PCM_IOCTL_INFO
    on(0x81485740, out("arg", structs::snd_ump_endpoint_info)),  // SNDRV_UMP_IOCTL_ENDPOINT_INFO
    on(0x81785501, out("arg", structs::snd_ctl_card_info)),      // SNDRV_CTL_IOCTL_CARD_INFO
    on(0xc0045516, inout("arg", element::s32)),                  // SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS
    on(0xc0045520, inout("arg", element::s32)),                  // SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE
    on(0xc0045540, inout("arg", element::s32)),                  // SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE
    on(0xc0045543, inout("arg", element::s32)),                  // SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE
    on(0xc00455d0, inout("arg", power_state_word)),              // SNDRV_CTL_IOCTL_POWER
    on(0xc008551a, exchange("arg", structs::snd_ctl_tlv_asked, structs::snd_ctl_tlv_got)),  // SNDRV_CTL_IOCTL_TLV_READ
    on(0xc008551b, in("arg", structs::snd_ctl_tlv)),                                        // SNDRV_CTL_IOCTL_TLV_WRITE
    on(0xc008551c, in("arg", structs::snd_ctl_tlv)),      // SNDRV_CTL_IOCTL_TLV_COMMAND
    on(0xc0145401, inout("arg", structs::snd_timer_id)),  // SNDRV_TIMER_IOCTL_NEXT_DEVICE
    on(0xc02054a5,
       exchange("arg", structs::snd_timer_uinfo, structs::snd_timer_uinfo_got)),  // SNDRV_TIMER_IOCTL_CREATE
    on(0xc0305710, inout("arg", structs::snd_rawmidi_params)),                    // SNDRV_RAWMIDI_IOCTL_PARAMS
    on(0xc0305720, exchange("arg", structs::snd_rawmidi_status_asked,
                            structs::snd_rawmidi_status_time64)),  // SNDRV_RAWMIDI_IOCTL_STATUS
    on(0xc0385720,
       exchange("arg", structs::snd_rawmidi_status_asked, structs::snd_rawmidi_status)),  // SNDRV_RAWMIDI_IOCTL_STATUS
    on(0xc0405519, in("arg", structs::snd_ctl_elem_id)),                                  // SNDRV_CTL_IOCTL_ELEM_REMOVE
    on(0xc0505405, exchange("arg", structs::snd_timer_of_id, structs::snd_timer_gstatus)),  // SNDRV_TIMER_IOCTL_GSTATUS
    on(0xc0505510,
       exchange("arg", structs::snd_ctl_elem_list, structs::snd_ctl_elem_list_got)),  // SNDRV_CTL_IOCTL_ELEM_LIST
    on(0xc0804124, exchange("arg", structs::snd_pcm_status_time64_asked,
                            structs::snd_pcm_status_time64)),  // SNDRV_PCM_IOCTL_STATUS_EXT
    on(0xc0844123,
       exchange("arg", structs::snd_pcm_sync_ptr, structs::snd_pcm_sync_ptr_got)),  // SNDRV_PCM_IOCTL_SYNC_PTR
    on(0xc0884113, inout("arg", structs::snd_pcm_sw_params)),                       // SNDRV_PCM_IOCTL_SW_PARAMS
    on(0xc0884123, exchange("arg", structs::snd_pcm_sync_ptr_wide,
                            structs::snd_pcm_sync_ptr_wide_got)),  // SNDRV_PCM_IOCTL_SYNC_PTR
    on(0xc0984124,
       exchange("arg", structs::snd_pcm_status_asked, structs::snd_pcm_status)),  // SNDRV_PCM_IOCTL_STATUS_EXT
    on(0xc0b45545,
       exchange("arg", structs::snd_ump_block_of_card, structs::snd_ump_block_info)),  // SNDRV_CTL_IOCTL_UMP_BLOCK_INFO
    on(0xc0f85403, exchange("arg", structs::snd_timer_of_id, structs::snd_timer_ginfo)),  // SNDRV_TIMER_IOCTL_GINFO
    on(0xc10c5541,
       exchange("arg", structs::snd_rawmidi_of_card, structs::snd_rawmidi_info)),  // SNDRV_CTL_IOCTL_RAWMIDI_INFO
    on(0xc1105511,
       exchange("arg", structs::snd_ctl_elem_info_asked, structs::snd_ctl_elem_info)),  // SNDRV_CTL_IOCTL_ELEM_INFO
    on(0xc1105517,
       exchange("arg", structs::snd_ctl_elem_to_add, structs::snd_ctl_elem_value_asked)),  // SNDRV_CTL_IOCTL_ELEM_ADD
    on(0xc1105518, exchange("arg", structs::snd_ctl_elem_to_add,
                            structs::snd_ctl_elem_value_asked)),  // SNDRV_CTL_IOCTL_ELEM_REPLACE
    on(0xc1205531, inout("arg", structs::snd_pcm_info)),          // SNDRV_CTL_IOCTL_PCM_INFO
    on(0xc1485544, exchange("arg", structs::snd_ump_endpoint_asked,
                            structs::snd_ump_endpoint_info)),  // SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO
    on(0xc2604110, inout("arg", structs::snd_pcm_hw_params)),  // SNDRV_PCM_IOCTL_HW_REFINE
    on(0xc2604111, inout("arg", structs::snd_pcm_hw_params)),  // SNDRV_PCM_IOCTL_HW_PARAMS
    on(0xc4c85512,
       exchange("arg", structs::snd_ctl_elem_value_asked, structs::snd_ctl_elem_value)),  // SNDRV_CTL_IOCTL_ELEM_READ
    on(0xc4c85513,
       exchange("arg", structs::snd_ctl_elem_value, structs::snd_ctl_elem_value)),  // SNDRV_CTL_IOCTL_ELEM_WRITE
};

}  // namespace callgate::decode::syscalls::ioctl
