// The commands of ioctl to the sound devices of the Open Sound System (linux/soundcard.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/oss.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item oss_trigger_word = flags({}, oss_triggers);
inline constexpr Item oss_profile_word = choice({}, oss_profiles);
inline constexpr Item oss_digital_word = flags({}, oss_digital_flags);
inline constexpr Item oss_timer_word = flags({}, oss_timer_sources);
inline constexpr Item oss_format_word = flags({}, oss_formats);
inline constexpr Item oss_capability_word = with_number(0xff, flags({}, oss_capabilities));
inline constexpr Item oss_channel_word = flags({}, oss_channels);
inline constexpr Item oss_mixer_word = flags({}, oss_mixer_channels);
inline constexpr Item oss_mixer_capability_word = flags({}, oss_mixer_capabilities);

inline constexpr Case oss[] = {
    on(0x4300),                                                                       // SNDCTL_COPR_RESET
    on(0x5008),                                                                       // SNDCTL_DSP_POST
    on(0x500e),                                                                       // SNDCTL_DSP_NONBLOCK
    on(0x5015),                                                                       // SNDCTL_DSP_SETSYNCRO
    on(0x5016),                                                                       // SNDCTL_DSP_SETDUPLEX
    on(0x5100),                                                                       // SNDCTL_SEQ_RESET
    on(0x5101),                                                                       // SNDCTL_SEQ_SYNC
    on(0x5111),                                                                       // SNDCTL_SEQ_PANIC
    on(0x40045010, in("arg", oss_trigger_word)),                                      // SNDCTL_DSP_SETTRIGGER
    on(0x40045017, in("arg", oss_profile_word)),                                      // SNDCTL_DSP_PROFILE
    on(0x40045042, in("arg", oss_digital_word)),                                      // SNDCTL_DSP_SETSPDIF
    on(0x40045106, in("arg", element::s32)),                                          // SNDCTL_SEQ_PERCMODE
    on(0x40045108, in("arg", element::s32)),                                          // SNDCTL_SEQ_TESTMIDI
    on(0x40045109, in("arg", element::s32)),                                          // SNDCTL_SEQ_RESETSAMPLES
    on(0x4004510d, in("arg", element::s32)),                                          // SNDCTL_SEQ_THRESHOLD
    on(0x4004510f, in("arg", element::s32)),                                          // SNDCTL_FM_4OP_ENABLE
    on(0x40045407, in("arg", element::s32)),                                          // SNDCTL_TMR_METRONOME
    on(0x40045408, in("arg", oss_timer_word)),                                        // SNDCTL_TMR_SELECT
    on(0x40085112, in("arg", structs::seq_event_rec)),                                // SNDCTL_SEQ_OUTOFBAND
    on(0x40144304, in("arg", structs::copr_debug_buf)),                               // SNDCTL_COPR_WDATA
    on(0x40144305, in("arg", structs::copr_debug_buf)),                               // SNDCTL_COPR_WCODE
    on(0x40285107, in("arg", structs::sbi_instrument)),                               // SNDCTL_FM_LOAD_INSTR
    on(0x80044d76, out("arg", element::hex32)),                                       // OSS_GETVERSION
    on(0x80044df9, out("arg", oss_mixer_word)),                                       // MIXER_READ(SOUND_MIXER_OUTMASK)
    on(0x80044dfa, out("arg", oss_mixer_word)),                                       // MIXER_READ(SOUND_MIXER_OUTSRC)
    on(0x80044dfb, out("arg", oss_mixer_word)),                                       // SOUND_MIXER_READ_STEREODEVS
    on(0x80044dfc, out("arg", oss_mixer_capability_word)),                            // SOUND_MIXER_READ_CAPS
    on(0x80044dfd, out("arg", oss_mixer_word)),                                       // SOUND_MIXER_READ_RECMASK
    on(0x80044dfe, out("arg", oss_mixer_word)),                                       // SOUND_MIXER_READ_DEVMASK
    on(0x80044dff, out("arg", oss_mixer_word)),                                       // SOUND_MIXER_READ_RECSRC
    on(0x80045002, out("arg", element::s32)),                                         // SOUND_PCM_READ_RATE
    on(0x80045005, out("arg", oss_format_word)),                                      // SOUND_PCM_READ_BITS
    on(0x80045006, out("arg", element::s32)),                                         // SOUND_PCM_READ_CHANNELS
    on(0x80045007, out("arg", element::s32)),                                         // SOUND_PCM_READ_FILTER
    on(0x8004500b, out("arg", oss_format_word)),                                      // SNDCTL_DSP_GETFMTS
    on(0x8004500f, out("arg", oss_capability_word)),                                  // SNDCTL_DSP_GETCAPS
    on(0x80045010, out("arg", oss_trigger_word)),                                     // SNDCTL_DSP_GETTRIGGER
    on(0x80045017, out("arg", element::s32)),                                         // SNDCTL_DSP_GETODELAY
    on(0x80045043, out("arg", oss_digital_word)),                                     // SNDCTL_DSP_GETSPDIF
    on(0x80045104, out("arg", element::s32)),                                         // SNDCTL_SEQ_GETOUTCOUNT
    on(0x80045105, out("arg", element::s32)),                                         // SNDCTL_SEQ_GETINCOUNT
    on(0x8004510a, out("arg", element::s32)),                                         // SNDCTL_SEQ_NRSYNTHS
    on(0x8004510b, out("arg", element::s32)),                                         // SNDCTL_SEQ_NRMIDIS
    on(0x80045113, out("arg", element::s32)),                                         // SNDCTL_SEQ_GETTIME
    on(0x800c5011, out("arg", structs::count_info)),                                  // SNDCTL_DSP_GETIPTR
    on(0x800c5012, out("arg", structs::count_info)),                                  // SNDCTL_DSP_GETOPTR
    on(0x8010500c, out("arg", structs::audio_buf_info)),                              // SNDCTL_DSP_GETOSPACE
    on(0x8010500d, out("arg", structs::audio_buf_info)),                              // SNDCTL_DSP_GETISPACE
    on(0x80105013, out("arg", structs::buffmem_desc)),                                // SNDCTL_DSP_MAPINBUF
    on(0x80105014, out("arg", structs::buffmem_desc)),                                // SNDCTL_DSP_MAPOUTBUF
    on(0x80304d65, out("arg", structs::old_mixer_info)),                              // SOUND_OLD_MIXER_INFO
    on(0x805c4d65, out("arg", structs::mixer_info)),                                  // SOUND_MIXER_INFO
    on(0x8fa44309, out("arg", structs::copr_msg)),                                    // SNDCTL_COPR_RCVMSG
    on(0xc0044d67, inout("arg", element::s32)),                                       // SOUND_MIXER_AGC
    on(0xc0044d68, inout("arg", element::s32)),                                       // SOUND_MIXER_3DSE
    on(0xc0044d6f, inout("arg", element::hex32)),                                     // SOUND_MIXER_PRIVATE1
    on(0xc0044d70, inout("arg", element::hex32)),                                     // SOUND_MIXER_PRIVATE2
    on(0xc0044d71, inout("arg", element::hex32)),                                     // SOUND_MIXER_PRIVATE3
    on(0xc0044d72, inout("arg", element::hex32)),                                     // SOUND_MIXER_PRIVATE4
    on(0xc0044d73, inout("arg", element::hex32)),                                     // SOUND_MIXER_PRIVATE5
    on(0xc0044dfa, inout("arg", oss_mixer_word)),                                     // MIXER_WRITE(SOUND_MIXER_OUTSRC)
    on(0xc0044dff, inout("arg", oss_mixer_word)),                                     // SOUND_MIXER_WRITE_RECSRC
    on(0xc0045002, inout("arg", element::s32)),                                       // SNDCTL_DSP_SPEED
    on(0xc0045003, inout("arg", element::s32)),                                       // SNDCTL_DSP_STEREO
    on(0xc0045004, out("arg", element::s32)),                                         // SNDCTL_DSP_GETBLKSIZE
    on(0xc0045005, inout("arg", oss_format_word)),                                    // SNDCTL_DSP_SETFMT
    on(0xc0045006, inout("arg", element::s32)),                                       // SNDCTL_DSP_CHANNELS
    on(0xc0045007, inout("arg", element::s32)),                                       // SOUND_PCM_WRITE_FILTER
    on(0xc0045009, inout("arg", element::s32)),                                       // SNDCTL_DSP_SUBDIVIDE
    on(0xc004500a, inout("arg", element::hex32)),                                     // SNDCTL_DSP_SETFRAGMENT
    on(0xc0045040, inout("arg", oss_channel_word)),                                   // SNDCTL_DSP_GETCHANNELMASK
    on(0xc0045041, inout("arg", oss_channel_word)),                                   // SNDCTL_DSP_BIND_CHANNEL
    on(0xc0045103, inout("arg", element::s32)),                                       // SNDCTL_SEQ_CTRLRATE
    on(0xc004510e, inout("arg", element::s32)),                                       // SNDCTL_SYNTH_MEMAVL
    on(0xc0045401, inout("arg", element::s32)),                                       // SNDCTL_TMR_TIMEBASE
    on(0xc0045405, inout("arg", element::s32)),                                       // SNDCTL_TMR_TEMPO
    on(0xc0045406, inout("arg", oss_timer_word)),                                     // SNDCTL_TMR_SOURCE
    on(0xc0046d00, inout("arg", element::s32)),                                       // SNDCTL_MIDI_PRETIME
    on(0xc0046d01, inout("arg", element::s32)),                                       // SNDCTL_MIDI_MPUMODE
    on(0xc00c5116, inout("arg", structs::remove_sample)),                             // SNDCTL_SYNTH_REMOVESAMPLE
    on(0xc0144302, inout("arg", structs::copr_debug_buf)),                            // SNDCTL_COPR_RDATA
    on(0xc0144303, inout("arg", structs::copr_debug_buf)),                            // SNDCTL_COPR_RCODE
    on(0xc0144306, inout("arg", structs::copr_debug_buf)),                            // SNDCTL_COPR_RUN
    on(0xc0144307, inout("arg", structs::copr_debug_buf)),                            // SNDCTL_COPR_HALT
    on(0xc0216d02, exchange("arg", structs::mpu_command, structs::mpu_command_got)),  // SNDCTL_MIDI_MPUCMD
    on(0xc074510c, exchange("arg", structs::midi_asked, structs::midi_info)),         // SNDCTL_MIDI_INFO
    on(0xc08c5102, exchange("arg", structs::synth_asked, structs::synth_info)),       // SNDCTL_SYNTH_INFO
    on(0xc08c5114, exchange("arg", structs::synth_asked, structs::synth_info)),       // SNDCTL_SYNTH_ID
    on(0xc0a44d74,
       exchange("arg", structs::mixer_vol_table_asked, structs::mixer_vol_table_got)),  // SOUND_MIXER_GETLEVELS
    on(0xc0a44d75, inout("arg", structs::mixer_vol_table)),                             // SOUND_MIXER_SETLEVELS
    on(0xcfa44308, inout("arg", structs::copr_msg)),                                    // SNDCTL_COPR_SENDMSG
    on(0xcfa45115, inout("arg", structs::synth_control)),                               // SNDCTL_SYNTH_CONTROL
    on(0xcfb04301, inout("arg", structs::copr_buffer)),                                 // SNDCTL_COPR_LOAD
};

// A channel of a mixer is part of the number; its volume is one of two, the left one in the low byte.
inline constexpr Case of_mixer_channels[] = {
    on(0x80044d00, out("arg", element::hex32)),    // MIXER_READ
    on(0xc0044d00, inout("arg", element::hex32)),  // MIXER_WRITE
};
inline constexpr Cases of_mixer_channel{of_mixer_channels, 0xffffffe0};

}  // namespace callgate::decode::syscalls::ioctl
