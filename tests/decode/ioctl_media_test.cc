// What ioctl's commands to video devices, graphics and sound cards take and answer, as they are decoded.
#include <doctest/doctest.h>
#include <linux/dma-buf.h>
#include <linux/sync_file.h>
#include <linux/videodev2.h>
#include <sound/asound.h>
#include <sys/ioctl.h>

#include <cstddef>

#include "decode/structs/graphics.h"
#include "decode/structs/sound.h"
#include "decode/structs/video.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("structs of media are laid out as C lays them out") {
  struct Layout {
    const Struct* what;
    std::size_t size;
  };
  const Layout layouts[] = {
      {&structs::v4l2_format, sizeof(v4l2_format)},
      {&structs::v4l2_format_asked, sizeof(v4l2_format)},
      {&structs::v4l2_format_got, sizeof(v4l2_format)},
      {&structs::v4l2_buffer_asked, sizeof(v4l2_buffer)},
      {&structs::v4l2_buffer_got, sizeof(v4l2_buffer)},
      {&structs::v4l2_buffer_taken, sizeof(v4l2_buffer)},
      {&structs::v4l2_create_buffers, sizeof(v4l2_create_buffers)},
      {&structs::v4l2_window, sizeof(v4l2_window)},
      {&structs::v4l2_ext_control, sizeof(v4l2_ext_control)},
      {&structs::v4l2_ext_controls, sizeof(v4l2_ext_controls)},
      {&structs::v4l2_streamparm, sizeof(v4l2_streamparm)},
      {&structs::snd_pcm_info, sizeof(snd_pcm_info)},
      {&structs::snd_pcm_hw_params, sizeof(snd_pcm_hw_params)},
      {&structs::snd_pcm_sw_params, sizeof(snd_pcm_sw_params)},
      {&structs::snd_xferi, sizeof(snd_xferi)},
      {&structs::snd_ctl_card_info, sizeof(snd_ctl_card_info)},
      {&structs::snd_ctl_elem_id, sizeof(snd_ctl_elem_id)},
      {&structs::snd_ctl_elem_list, sizeof(snd_ctl_elem_list)},
      {&structs::snd_ctl_elem_list_got, sizeof(snd_ctl_elem_list)},
      {&structs::sync_merge_data, sizeof(sync_merge_data)},
      {&structs::sync_file_info, sizeof(sync_file_info)},
  };
  for (const Layout& layout : layouts) {
    INFO(std::string(layout.what->name));
    CHECK(layout.what->size[static_cast<std::size_t>(Model::lp64)] == layout.size);
  }
  CHECK(structs::v4l2_format.size[static_cast<std::size_t>(Model::i386)] == 204);
  CHECK(structs::v4l2_buffer_got.size[static_cast<std::size_t>(Model::i386)] == 68);
}

TEST_CASE("a video format shows as its type of buffer says") {
  Decoding tracee;
  v4l2_format wanted{};
  wanted.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
  wanted.fmt.pix.width = 640;
  wanted.fmt.pix.pixelformat = V4L2_PIX_FMT_YUYV;
  tracee.place_object(0x1000, wanted);
  DecodedCall& call = tracee.enter("ioctl", {3, VIDIOC_S_FMT, 0x1000});
  tracee.forget();
  wanted.fmt.pix.width = 320;
  tracee.place_object(0x1000, wanted);
  tracee.exit(call, 0);
  const Value& change = argument(call, "arg");
  REQUIRE(change.form == Value::Form::change);
  const Value& before = field(target(change.children[0]), "fmt.pix");
  CHECK(field(before, "width").raw == 640);
  CHECK(field(before, "pixelformat").note == "v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */");
  CHECK(field(field(target(change.children[1]), "fmt.pix"), "width").raw == 320);
  CHECK_FALSE(has_field(target(change.children[1]), "type"));
}

TEST_CASE("a control's value is a number, or a string where it has a size") {
  Decoding tracee;
  v4l2_ext_control controls[2]{};
  controls[0].id = V4L2_CID_BRIGHTNESS;
  controls[0].value = 5;
  controls[1].id = V4L2_CID_CONTRAST;
  controls[1].size = 2;
  controls[1].string = reinterpret_cast<char*>(0x3000);
  v4l2_ext_controls all{};
  all.ctrl_class = V4L2_CTRL_CLASS_USER;
  all.count = 2;
  all.controls = reinterpret_cast<v4l2_ext_control*>(0x2000);
  tracee.place_object(0x1000, all);
  tracee.place_object(0x2000, controls);
  tracee.place(0x3000, "ab");
  const DecodedCall& call = tracee.enter("ioctl", {3, VIDIOC_S_EXT_CTRLS, 0x1000});
  const Value& list = target(field(target(argument(call, "arg").children[0]), "controls"));
  REQUIRE(list.children.size() == 2);
  CHECK(field(list.children[0], "value").raw == 5);
  CHECK(field(list.children[1], "string").bytes == "ab");
}

TEST_CASE("a graphics driver says what it is called, as long as it said") {
  Decoding tracee;
  Bytes asked;
  asked.add(0).add(0).add(0).add(0);
  for (const unsigned long word : {16UL, 0x2000UL, 0UL, 0UL, 0UL, 0UL}) asked.add(word);
  tracee.place(0x1000, asked.view());
  DecodedCall& call = tracee.enter("ioctl", {3, 0xc0406400, 0x1000});
  tracee.forget();
  Bytes got;
  got.add(1).add(6).add(0).add(0);
  for (const unsigned long word : {4UL, 0x2000UL, 0UL, 0UL, 0UL, 0UL}) got.add(word);
  tracee.place(0x1000, got.view());
  tracee.place(0x2000, "i915");
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(field(shown, "version_minor").raw == 6);
  CHECK(field(shown, "name").bytes == "i915");
  const Value& length = field(shown, "name_len");
  REQUIRE(length.form == Value::Form::change);
  CHECK(length.children[1].raw == 4);
}

TEST_CASE("frames that are played are counted by the kernel") {
  Decoding tracee;
  tracee.place_object(0x1000, snd_xferi{.result = 0, .buf = nullptr, .frames = 100});
  DecodedCall& call = tracee.enter("ioctl", {3, SNDRV_PCM_IOCTL_WRITEI_FRAMES, 0x1000});
  tracee.forget();
  tracee.place_object(0x1000, snd_xferi{.result = 64, .buf = nullptr, .frames = 100});
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(field(shown, "frames").raw == 100);
  CHECK(field(shown, "result").raw == 64);
}

TEST_CASE("what a sound card can do and shall do is told by name") {
  Decoding tracee;
  snd_pcm_hw_params wanted{};
  wanted.masks[SNDRV_PCM_HW_PARAM_FORMAT].bits[0] = 1U << 2U;
  auto& rate = wanted.intervals[SNDRV_PCM_HW_PARAM_RATE - SNDRV_PCM_HW_PARAM_FIRST_INTERVAL];
  rate.min = 44100;
  rate.max = 48000;
  wanted.fifo_size = 7;
  tracee.place_object(0x1000, wanted);
  const DecodedCall& call = tracee.enter("ioctl", {3, SNDRV_PCM_IOCTL_HW_PARAMS, 0x1000});
  const Value& shown = target(argument(call, "arg").children[0]);
  const Value& format = field(shown, "format");
  std::string names;
  CHECK(for_each_flag(*format.item->constants, format.raw, [&](const Constant& one) { names += one.name; }) == 0);
  CHECK(names == "1LL<<SNDRV_PCM_FORMAT_S16_LE");
  CHECK(field(field(shown, "rate"), "max").raw == 48000);
  CHECK(field(shown, "fifo_size").raw == 7);
}
