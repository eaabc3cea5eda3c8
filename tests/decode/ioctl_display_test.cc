// What ioctl's commands to displays, and to devices that are handed to user space, take and answer, as they are
// decoded.
#include <doctest/doctest.h>
#include <linux/vfio.h>
#include <sys/ioctl.h>

#include <cstddef>
#include <cstdint>

#include "decode/structs/display.h"
#include "decode/structs/graphics.h"
#include "decode/structs/vfio.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

// drm/drm_mode.h
constexpr unsigned get_connector = 0xc05064a7;
constexpr unsigned add_buffer = 0xc06864b8;
constexpr unsigned get_planes_on_i386 = 0xc00c64b5;

constexpr std::uint32_t none = 0;

}  // namespace

TEST_CASE("structs of displays have the sizes that are in the commands' numbers") {
  const auto lp64 = static_cast<std::size_t>(Model::lp64);
  const auto i386 = static_cast<std::size_t>(Model::i386);
  CHECK(structs::drm_mode_modeinfo.size[lp64] == 68);
  CHECK(structs::drm_mode_crtc.size[lp64] == 0x68);
  CHECK(structs::drm_mode_connector_got.size[lp64] == 0x50);
  CHECK(structs::drm_mode_property_got.size[lp64] == 0x40);
  CHECK(structs::drm_mode_fb_cmd2.size[lp64] == 0x68);
  CHECK(structs::drm_mode_fb_cmd2.size[i386] == 0x64);
  CHECK(structs::drm_wait_vblank_got.size[lp64] == 0x18);
  CHECK(structs::drm_wait_vblank_got.size[i386] == 0x10);
  CHECK(structs::drm_syncobj_timeline_wait.size[lp64] == 0x30);
}

TEST_CASE("a connector tells its modes where there was room for them") {
  Decoding tracee;
  const auto connector = [](std::uint32_t count, std::uint32_t type) {
    Bytes bytes;
    bytes.add(std::uint64_t{0}).add(std::uint64_t{0x2000}).add(std::uint64_t{0}).add(std::uint64_t{0});
    bytes.add(count).add(none).add(none).add(none).add(std::uint32_t{7}).add(type);
    return bytes.add(none).add(none).add(none).add(none).add(none).add(none);
  };
  tracee.place(0x1000, connector(1, 0).view());
  DecodedCall& call = tracee.enter("ioctl", {3, get_connector, 0x1000});
  tracee.forget();
  tracee.place(0x1000, connector(1, 11).view());
  Bytes mode;
  mode.add(std::uint32_t{148500});
  for (const int number : {1920, 2008, 2052, 2200, 0, 1080, 1084, 1089, 1125, 0})
    mode.add(static_cast<std::uint16_t>(number));
  mode.add(std::uint32_t{60})
      .add(std::uint32_t{5})
      .add(std::uint32_t{0x48})
      .text(std::string("1920x1080") + std::string(23, '\0'));
  tracee.place(0x2000, mode.view());
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(field(shown, "connector_id").raw == 7);
  CHECK(constant_of(*field(shown, "connector_type").item->constants, 11)->name == "DRM_MODE_CONNECTOR_HDMIA");
  const Value& modes = target(field(shown, "modes_ptr"));
  REQUIRE(modes.children.size() == 1);
  CHECK(field(modes.children[0], "hdisplay").raw == 1920);
  CHECK(field(modes.children[0], "name").bytes == "1920x1080");
}

TEST_CASE("a buffer's format shows by its four characters, its number when it is made") {
  Decoding tracee;
  const auto buffer = [](std::uint32_t id) {
    Bytes bytes;
    bytes.add(id).add(std::uint32_t{640}).add(std::uint32_t{480}).text("XR24");
    for (int i = 0; i < 14; ++i) bytes.add(none);
    return bytes.add(std::uint64_t{0}).add(std::uint64_t{0}).add(std::uint64_t{0}).add(std::uint64_t{0});
  };
  tracee.place(0x1000, buffer(0).view());
  DecodedCall& call = tracee.enter("ioctl", {3, add_buffer, 0x1000});
  tracee.forget();
  tracee.place(0x1000, buffer(42).view());
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "arg"));
  CHECK(field(shown, "pixel_format").note == "fourcc_code('X', 'R', '2', '4')");
  CHECK(field(shown, "fb_id").raw == 42);
}

TEST_CASE("planes are told on i386 too, where the struct ends with their count") {
  Decoding tracee;
  Bytes asked;
  asked.add(std::uint64_t{0x2000}).add(std::uint32_t{2});
  tracee.place(0x1000, asked.view());
  tracee.place_object(0x2000, std::uint64_t{0x0000001f00000010});
  DecodedCall& call = tracee.enter(Arch::i386, "ioctl", {3, get_planes_on_i386, 0x1000});
  tracee.exit(call, 0);
  const Value& planes = target(field(target(argument(call, "arg")), "plane_id_ptr"));
  REQUIRE(planes.children.size() == 2);
  CHECK(planes.children[1].raw == 0x1f);
}

TEST_CASE("what a container and a device call by one number shows in what they take") {
  Decoding tracee;
  tracee.place_object(
      0x1000, vfio_iommu_type1_dma_map{
                  .argsz = 32, .flags = VFIO_DMA_MAP_FLAG_READ, .vaddr = 0x7000, .iova = 0x100000, .size = 4096});
  const DecodedCall& map = tracee.enter("ioctl", {3, VFIO_IOMMU_MAP_DMA, 0x1000});
  CHECK(field(target(argument(map, "arg")), "iova").raw == 0x100000);

  Bytes reset;
  reset.add(std::uint32_t{16}).add(none).add(std::uint32_t{1}).add(9);
  tracee.place(0x2000, reset.view());
  const DecodedCall& device = tracee.enter("ioctl", {3, VFIO_DEVICE_PCI_HOT_RESET, 0x2000});
  const Value& groups = field(target(argument(device, "arg")), "group_fds");
  CHECK(target(groups).children[0].raw == 9);

  Bytes plane;
  plane.add(std::uint32_t{64}).add(std::uint32_t{VFIO_GFX_PLANE_TYPE_DMABUF}).add(std::uint32_t{1}).text("XR24");
  plane.add(std::uint64_t{0}).add(std::uint32_t{800}).add(std::uint32_t{600});
  for (int i = 0; i < 8; ++i) plane.add(none);
  tracee.place(0x4000, plane.view());
  DecodedCall& asked = tracee.enter("ioctl", {3, VFIO_DEVICE_QUERY_GFX_PLANE, 0x4000});
  tracee.exit(asked, 0);
  CHECK(field(target(argument(asked, "arg")), "height").raw == 600);

  tracee.place_object(0x3000, vfio_device_feature{.argsz = 8, .flags = VFIO_DEVICE_FEATURE_GET | 2});
  const DecodedCall& feature = tracee.enter("ioctl", {3, VFIO_DEVICE_FEATURE, 0x3000});
  CHECK(field(target(argument(feature, "arg")), "flags").item->number_bits == 0xffff);
}

TEST_CASE("an atomic change shows as many properties as all objects have together") {
  const std::uint32_t objects[] = {31, 42};
  const std::uint32_t counts[] = {1, 2};
  const std::uint32_t properties[] = {17, 18, 19};
  const std::uint64_t values[] = {1, 0xffffffffff, 3};
  struct {
    std::uint32_t flags, count_objs;
    std::uint64_t objs, count_props, props, prop_values, reserved, user_data;
  } change{0x400, 2, 0x2000, 0x3000, 0x4000, 0x5000, 0, 0};
  Decoding tracee;
  tracee.place_object(0x1000, change);
  tracee.place_object(0x2000, objects);
  tracee.place_object(0x3000, counts);
  tracee.place_object(0x4000, properties);
  tracee.place_object(0x5000, values);
  const DecodedCall& call = tracee.enter("ioctl", {3, 0xc03864bc, 0x1000});
  const Value& shown = target(argument(call, "arg"));
  REQUIRE(target(field(shown, "props_ptr")).children.size() == 3);
  CHECK(target(field(shown, "props_ptr")).children[2].raw == 19);
  CHECK(target(field(shown, "prop_values_ptr")).children[1].raw == 0xffffffffff);
  change.count_objs = 0xffffffff;
  tracee.forget();
  tracee.place_object(0x1000, change);
  const DecodedCall& many = tracee.enter("ioctl", {3, 0xc03864bc, 0x1000});
  CHECK(field(target(argument(many, "arg")), "props_ptr").raw == 0x4000);
}
