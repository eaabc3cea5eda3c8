// What ioctl's commands to sound cards take and answer, as they are decoded.
#include <doctest/doctest.h>
#include <linux/soundcard.h>
#include <sys/ioctl.h>
#include <sys/time.h>

#include <cstddef>
#include <ctime>
// In this order: the headers of sound cards lack what they need.
#include <sound/asound.h>
// clang-format off
#include <sound/asequencer.h>
#include <sound/compress_offload.h>
// clang-format on

#include "decode/structs/compress.h"
#include "decode/structs/oss.h"
#include "decode/structs/sequencer.h"
#include "decode/structs/sound.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

std::string names_of(const Value& value) {
  std::string names;
  for_each_flag(*value.item->constants, value.raw, [&](const Constant& one) {
    if (!names.empty()) names += '|';
    names += one.name;
  });
  return names;
}

}  // namespace

TEST_CASE("structs of sound cards are laid out as C lays them out") {
  struct Layout {
    const Struct* what;
    std::size_t size;
    std::size_t i386;
  };
  const Layout layouts[] = {
      {&structs::snd_pcm_status, sizeof(snd_pcm_status), 0x6c},
      {&structs::snd_pcm_sync_ptr, sizeof(snd_pcm_sync_ptr), 0x84},
      {&structs::snd_pcm_sync_ptr_got, sizeof(snd_pcm_sync_ptr), 0x84},
      {&structs::snd_pcm_channel_got, sizeof(snd_pcm_channel_info), 16},
      {&structs::snd_xfern, sizeof(snd_xfern), 12},
      {&structs::snd_ctl_elem_info, sizeof(snd_ctl_elem_info), 0x110},
      {&structs::snd_ctl_elem_to_add, sizeof(snd_ctl_elem_info), 0x110},
      {&structs::snd_ctl_elem_value, sizeof(snd_ctl_elem_value), 0x2c4},
      {&structs::snd_ctl_tlv, sizeof(snd_ctl_tlv), 8},
      {&structs::snd_hwdep_info, sizeof(snd_hwdep_info), 0xdc},
      {&structs::snd_hwdep_dsp_status, sizeof(snd_hwdep_dsp_status), 0x40},
      {&structs::snd_hwdep_dsp_image, sizeof(snd_hwdep_dsp_image), 0x50},
      {&structs::snd_rawmidi_info, sizeof(snd_rawmidi_info), 0x10c},
      {&structs::snd_rawmidi_params, sizeof(snd_rawmidi_params), 0x20},
      {&structs::snd_rawmidi_status, sizeof(snd_rawmidi_status), 0x24},
      {&structs::snd_timer_ginfo, sizeof(snd_timer_ginfo), 0xe0},
      {&structs::snd_timer_gparams, sizeof(snd_timer_gparams), 0x3c},
      {&structs::snd_timer_gstatus, sizeof(snd_timer_gstatus), 0x40},
      {&structs::snd_timer_select, sizeof(snd_timer_select), 0x34},
      {&structs::snd_timer_info, sizeof(snd_timer_info), 0xe0},
      {&structs::snd_timer_params, sizeof(snd_timer_params), 0x50},
      {&structs::snd_timer_status, sizeof(snd_timer_status), 0x58},
      {&structs::snd_ump_endpoint_info, 0x148, 0x148},
      {&structs::snd_ump_block_info, 0xb4, 0xb4},
      {&structs::snd_seq_system_info, sizeof(snd_seq_system_info), 0x30},
      {&structs::snd_seq_running_info, sizeof(snd_seq_running_info), 0x10},
      {&structs::snd_seq_client_info, sizeof(snd_seq_client_info), 0xbc},
      {&structs::snd_seq_client_pool, sizeof(snd_seq_client_pool), 0x58},
      {&structs::snd_seq_remove_events, sizeof(snd_seq_remove_events), 0x40},
      {&structs::snd_seq_port_info, sizeof(snd_seq_port_info), 0xa4},
      {&structs::snd_seq_port_subscribe, sizeof(snd_seq_port_subscribe), 0x50},
      {&structs::snd_seq_query_got, sizeof(snd_seq_query_subs), 0x58},
      {&structs::snd_seq_queue_info, sizeof(snd_seq_queue_info), 0x8c},
      {&structs::snd_seq_queue_status, sizeof(snd_seq_queue_status), 0x5c},
      {&structs::snd_seq_queue_tempo, sizeof(snd_seq_queue_tempo), 0x2c},
      {&structs::snd_seq_queue_timer, sizeof(snd_seq_queue_timer), 0x60},
      {&structs::snd_seq_queue_client, sizeof(snd_seq_queue_client), 0x4c},
      {&structs::snd_codec, sizeof(snd_codec), 0x78},
      {&structs::snd_compr_params, sizeof(snd_compr_params), 0x84},
      {&structs::snd_compr_avail, sizeof(snd_compr_avail), 0x1c},
      {&structs::snd_compr_caps, sizeof(snd_compr_caps), 0xc4},
      {&structs::snd_compr_codec_caps, sizeof(snd_compr_codec_caps), 0x2b88},
      {&structs::snd_compr_metadata, sizeof(snd_compr_metadata), 0x24},
      {&structs::audio_buf_info, sizeof(audio_buf_info), 16},
      {&structs::buffmem_desc, sizeof(buffmem_desc), 8},
      {&structs::mixer_info, sizeof(mixer_info), 0x5c},
      {&structs::mixer_vol_table, sizeof(mixer_vol_table), 0xa4},
      {&structs::synth_info, sizeof(synth_info), 0x8c},
      {&structs::midi_info, sizeof(midi_info), 0x74},
      {&structs::mpu_command, sizeof(mpu_command_rec), 0x21},
      {&structs::copr_buffer, sizeof(copr_buffer), 0xfb0},
      {&structs::sbi_instrument, sizeof(sbi_instrument), 0x28},
  };
  for (const Layout& layout : layouts) {
    INFO(std::string(layout.what->name));
    CHECK(layout.what->size[static_cast<std::size_t>(Model::lp64)] == layout.size);
    CHECK(layout.what->size[static_cast<std::size_t>(Model::i386)] == layout.i386);
  }
}

TEST_CASE("a sound card says where it is") {
  Decoding tracee;
  snd_pcm_sync_ptr place{};
  place.flags = SNDRV_PCM_SYNC_PTR_HWSYNC;
  place.c.control.appl_ptr = 512;
  tracee.place_object(0x1000, place);
  DecodedCall& call = tracee.enter("ioctl", {3, SNDRV_PCM_IOCTL_SYNC_PTR, 0x1000});
  tracee.forget();
  place.s.status.state = SNDRV_PCM_STATE_RUNNING;
  place.s.status.hw_ptr = 448;
  place.c.control.avail_min = 64;
  tracee.place_object(0x1000, place);
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(names_of(field(shown, "flags")) == "SNDRV_PCM_SYNC_PTR_HWSYNC");
  CHECK(field(field(shown, "s.status"), "hw_ptr").raw == 448);
  const Value& control = field(shown, "c.control");
  REQUIRE(control.form == Value::Form::change);
  CHECK(field(control.children[0], "appl_ptr").raw == 512);
  CHECK(field(control.children[1], "avail_min").raw == 64);
}

TEST_CASE("32-bit programs with 64-bit times have the numbers and structs that these make") {
  struct Status {
    std::uint32_t state, pad, trigger[4], now[4], appl_ptr, hw_ptr, delay, avail, avail_max, overrange, suspended, data;
    std::uint32_t audio[4], driver[4], accuracy, reserved[5];
  };
  static_assert(sizeof(Status) == 128);
  Status status{};
  status.now[0] = 7;
  status.avail = 5;
  Decoding tracee;
  tracee.place_object(0x1000, status);
  DecodedCall& wide = tracee.enter(Arch::i386, "ioctl", {3, 0x80804120, 0x1000});
  tracee.exit(wide, 0);
  CHECK(field(field(target(argument(wide, "arg")), "tstamp"), "tv_sec").raw == 7);
  CHECK(field(target(argument(wide, "arg")), "avail").raw == 5);
  DecodedCall& narrow = tracee.enter(Arch::i386, "ioctl", {3, 0x806c4120, 0x1000});
  tracee.exit(narrow, 0);
  CHECK(field(field(target(argument(narrow, "arg")), "audio_tstamp"), "tv_sec").raw == 5);
  // A number that is LP64's too.
  const std::uint32_t pointers[34] = {3, 0, 3, 0, 0x100, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x200, 0x300};
  tracee.place_object(0x2000, pointers);
  DecodedCall& sync = tracee.enter(Arch::i386, "ioctl", {3, 0xc0884123, 0x2000});
  CHECK(field(field(target(argument(sync, "arg")), "c.control"), "avail_min").raw == 0x300);
  tracee.exit(sync, 0);
  const Value& became = argument(sync, "arg").children.back();
  CHECK(field(field(field(became, "s.status"), "tstamp"), "tv_sec").raw == 9);
  DecodedCall& lp64 = tracee.enter("ioctl", {3, 0xc0884123, 0x2000});
  CHECK(field(field(target(argument(lp64, "arg")), "c.control"), "avail_min").raw == 0);
}

TEST_CASE("a control's limits are as its type says") {
  Decoding tracee;
  snd_ctl_elem_info info{};
  info.id.numid = 3;
  tracee.place_object(0x1000, info);
  DecodedCall& call = tracee.enter("ioctl", {3, SNDRV_CTL_IOCTL_ELEM_INFO, 0x1000});
  tracee.forget();
  info.type = SNDRV_CTL_ELEM_TYPE_INTEGER;
  info.access = SNDRV_CTL_ELEM_ACCESS_READWRITE;
  info.count = 2;
  info.value.integer.max = 87;
  tracee.place_object(0x1000, info);
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(field(field(shown, "id"), "numid").raw == 3);
  CHECK(names_of(field(shown, "access")) == "SNDRV_CTL_ELEM_ACCESS_READ|SNDRV_CTL_ELEM_ACCESS_WRITE");
  CHECK(field(shown, "value.integer.max").raw == 87);
  CHECK_FALSE(has_field(shown, "value.enumerated.items"));
}

TEST_CASE("a control's names are added with it, its further data come as long as they say") {
  Decoding tracee;
  snd_ctl_elem_info info{};
  info.type = SNDRV_CTL_ELEM_TYPE_ENUMERATED;
  info.value.enumerated.items = 2;
  info.value.enumerated.names_ptr = 0x2000;
  info.value.enumerated.names_length = 7;
  tracee.place_object(0x1000, info);
  tracee.place(0x2000, std::string_view("off\0on\0", 7));
  const DecodedCall& added = tracee.enter("ioctl", {3, SNDRV_CTL_IOCTL_ELEM_ADD, 0x1000});
  CHECK(field(target(argument(added, "arg")), "value.enumerated.names_ptr").bytes == std::string_view("off\0on\0", 7));

  Bytes tlv;
  tlv.add(5U).add(8U).add(1U).add(0x1234U).add(99U);
  tracee.place(0x3000, tlv.view());
  const DecodedCall& told = tracee.enter("ioctl", {3, SNDRV_CTL_IOCTL_TLV_WRITE, 0x3000});
  const Value& words = field(target(argument(told, "arg")), "tlv");
  REQUIRE(target(words).children.size() == 2);
  CHECK(target(words).children[1].raw == 0x1234);
}

TEST_CASE("a port of the sequencer is found by its address") {
  Decoding tracee;
  snd_seq_port_info port{};
  port.addr = {.client = 20, .port = 1};
  tracee.place_object(0x1000, port);
  DecodedCall& call = tracee.enter("ioctl", {3, SNDRV_SEQ_IOCTL_GET_PORT_INFO, 0x1000});
  tracee.forget();
  std::memcpy(port.name, "thru", 5);
  port.capability = SNDRV_SEQ_PORT_CAP_READ | SNDRV_SEQ_PORT_CAP_SUBS_READ;
  tracee.place_object(0x1000, port);
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(field(field(shown, "addr"), "client").raw == 20);
  CHECK(field(shown, "name").bytes == "thru");
  CHECK(names_of(field(shown, "capability")) == "SNDRV_SEQ_PORT_CAP_READ|SNDRV_SEQ_PORT_CAP_SUBS_READ");
}

TEST_CASE("events of the sequencer are removed by time in the unit that the mode says") {
  Decoding tracee;
  snd_seq_remove_events what{};
  what.remove_mode = SNDRV_SEQ_REMOVE_OUTPUT | SNDRV_SEQ_REMOVE_TIME_TICK;
  what.time.tick = 96;
  tracee.place_object(0x1000, what);
  const DecodedCall& ticks = tracee.enter("ioctl", {3, SNDRV_SEQ_IOCTL_REMOVE_EVENTS, 0x1000});
  CHECK(field(target(argument(ticks, "arg")), "time.tick").raw == 96);
  what.remove_mode = SNDRV_SEQ_REMOVE_OUTPUT;
  what.time.time = {.tv_sec = 4, .tv_nsec = 5};
  tracee.place_object(0x2000, what);
  const DecodedCall& seconds = tracee.enter("ioctl", {3, SNDRV_SEQ_IOCTL_REMOVE_EVENTS, 0x2000});
  CHECK(field(field(target(argument(seconds, "arg")), "time.time"), "tv_nsec").raw == 5);
}

TEST_CASE("the older sound system's numbers have names, its mixers' channels are part of the command") {
  Decoding tracee;
  tracee.place_object(0x1000, AFMT_S16_LE | AFMT_U8);
  DecodedCall& formats = tracee.enter("ioctl", {3, SNDCTL_DSP_GETFMTS, 0x1000});
  tracee.exit(formats, 0);
  CHECK(names_of(target(argument(formats, "arg")).children[0]) == "AFMT_U8|AFMT_S16_LE");

  tracee.place_object(0x2000, 0x6464);
  DecodedCall& volume = tracee.enter("ioctl", {3, static_cast<unsigned>(SOUND_MIXER_READ_PCM), 0x2000});
  tracee.exit(volume, 0);
  CHECK(target(argument(volume, "arg")).children[0].raw == 0x6464);

  tracee.place_object(0x3000, SOUND_MASK_PCM | SOUND_MASK_MIC);
  DecodedCall& devices = tracee.enter("ioctl", {3, static_cast<unsigned>(SOUND_MIXER_READ_DEVMASK), 0x3000});
  tracee.exit(devices, 0);
  CHECK(names_of(target(argument(devices, "arg")).children[0]) == "SOUND_MASK_PCM|SOUND_MASK_MIC");
}
