// Structures of sound cards that play and record what is compressed (sound/compress_offload.h, compress_params.h).
#pragma once

#include "decode/constants/sound.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace compress_detail {
inline constexpr Item codec = choice({}, audio_codecs, Type::u32);
}  // namespace compress_detail

inline constexpr StructOf snd_codec{"snd_codec",
                                    choice("id", audio_codecs, Type::u32),
                                    u32("ch_in"),
                                    u32("ch_out"),
                                    u32("sample_rate"),
                                    u32("bit_rate"),
                                    hex("rate_control", Type::u32),
                                    hex("profile", Type::u32),
                                    hex("level", Type::u32),
                                    hex("ch_mode", Type::u32),
                                    hex("format", Type::u32),
                                    u32("align"),
                                    verbose(in_hex(whole(raw_bytes("options", 64)))),
                                    pad(12)};
inline constexpr StructOf snd_compressed_buffer{"snd_compressed_buffer", u32("fragment_size"), u32("fragments")};
inline constexpr StructOf snd_compr_params{"snd_compr_params", field("buffer", snd_compressed_buffer),
                                           field("codec", snd_codec), u8("no_wake_mode")};
inline constexpr StructOf snd_compr_tstamp{"snd_compr_tstamp", u32("byte_offset"),   u32("copied_total"),
                                           u32("pcm_frames"),  u32("pcm_io_frames"), u32("sampling_rate")};
inline constexpr StructOf snd_compr_avail{packed, "snd_compr_avail", u64("avail"), field("tstamp", snd_compr_tstamp)};
inline constexpr StructOf snd_compr_tstamp64{packed,
                                             "snd_compr_tstamp64",
                                             u32("byte_offset"),
                                             u64("copied_total"),
                                             u64("pcm_frames"),
                                             u64("pcm_io_frames"),
                                             u32("sampling_rate")};
inline constexpr StructOf snd_compr_avail64{packed, "snd_compr_avail64", u64("avail"),
                                            field("tstamp", snd_compr_tstamp64)};
inline constexpr StructOf snd_compr_caps{"snd_compr_caps",
                                         u32("num_codecs"),
                                         choice("direction", compressed_directions, Type::u32),
                                         u32("min_fragment_size"),
                                         u32("max_fragment_size"),
                                         u32("min_fragments"),
                                         u32("max_fragments"),
                                         used("num_codecs", array("codecs", compress_detail::codec, 32)),
                                         pad(44)};
inline constexpr StructOf snd_codec_desc{"snd_codec_desc",
                                         u32("max_ch"),
                                         used("num_sample_rates", array("sample_rates", element::u32, 32)),
                                         u32("num_sample_rates"),
                                         used("num_bitrates", array("bit_rate", element::u32, 32)),
                                         u32("num_bitrates"),
                                         hex("rate_control", Type::u32),
                                         hex("profiles", Type::u32),
                                         hex("modes", Type::u32),
                                         hex("formats", Type::u32),
                                         u32("min_buffer"),
                                         pad(60)};
inline constexpr StructOf snd_compr_codec_asked{"snd_compr_codec_caps", choice("codec", audio_codecs, Type::u32)};
inline constexpr StructOf snd_compr_codec_caps{"snd_compr_codec_caps", pad(4), u32("num_descriptors"),
                                               used("num_descriptors", array("descriptor", snd_codec_desc, 32))};
inline constexpr StructOf snd_compr_metadata{"snd_compr_metadata", choice("key", compressed_metadata_keys, Type::u32),
                                             array("value", element::u32, 8)};
inline constexpr StructOf snd_compr_metadata_asked{"snd_compr_metadata",
                                                   choice("key", compressed_metadata_keys, Type::u32)};
inline constexpr StructOf snd_compr_metadata_got{"snd_compr_metadata", pad(4), array("value", element::u32, 8)};
inline constexpr StructOf snd_compr_task{packed,         "snd_compr_task", u64("seqno"),      u64("origin_seqno"),
                                         fd("input_fd"), fd("output_fd"),  u64("input_size"), hex("flags", Type::u32),
                                         pad(16)};
inline constexpr StructOf snd_compr_task_status_asked{packed, "snd_compr_task_status", u64("seqno")};
inline constexpr StructOf snd_compr_task_status{packed,
                                                "snd_compr_task_status",
                                                pad(8),
                                                u64("input_size"),
                                                u64("output_size"),
                                                hex("output_flags", Type::u32),
                                                choice("state", compressed_task_states, Type::u8),
                                                pad(15)};

}  // namespace callgate::decode::structs
