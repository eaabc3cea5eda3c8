// struct dm_ioctl of the device mapper (linux/dm-ioctl.h): which of its fields count differs from command to command.
#pragma once

#include "decode/constants/block.h"
#include "decode/custom/device_mapper.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

template <typename Data, typename... Names>
constexpr auto mapped_header(Data data, Names... names) {
  return StructOf<12>{"dm_ioctl",
                      shown_as("version", "data_size", names..., "flags", "data"),
                      array("version", element::u32, 3),
                      u32("data_size"),
                      u32("data_start"),
                      u32("target_count"),
                      s32("open_count"),
                      flags("flags", device_mapper_flags),
                      u32("event_nr"),
                      pad(4),
                      if_nonzero(device("dev", Type::u64)),
                      if_nonzero(whole(chars("name", 128))),
                      if_nonzero(whole(chars("uuid", 129))),
                      data};
}
inline constexpr Item mapped_nothing = with(&Item::name, "data", pad(0));
constexpr Item mapped_data(CustomDecode decode) {
  return custom_field("data", 0, decode);
}

/// Of no device.
inline constexpr auto dm_all = mapped_header(mapped_nothing);
inline constexpr auto dm_list = mapped_header(mapped_nothing, "data_start");
inline constexpr auto dm_names = mapped_header(mapped_data(decode_mapped_names), "data_start");
inline constexpr auto dm_versions = mapped_header(mapped_data(decode_mapped_versions), "data_start");

/// Of one device, without data and with what the caller gives.
inline constexpr auto dm_device = mapped_header(mapped_nothing, "dev", "name", "uuid");
inline constexpr auto dm_event = mapped_header(mapped_nothing, "dev", "name", "uuid", "event_nr");
inline constexpr auto dm_to_fill = mapped_header(mapped_nothing, "data_start", "dev", "name", "uuid");
inline constexpr auto dm_wait = mapped_header(mapped_nothing, "data_start", "dev", "name", "uuid", "event_nr");
inline constexpr auto dm_rename =
    mapped_header(mapped_data(decode_mapped_string), "data_start", "dev", "name", "uuid", "event_nr");
inline constexpr auto dm_geometry =
    mapped_header(mapped_data(decode_mapped_string), "data_start", "dev", "name", "uuid");
inline constexpr auto dm_message =
    mapped_header(mapped_data(decode_mapped_message), "data_start", "dev", "name", "uuid");
inline constexpr auto dm_table =
    mapped_header(mapped_data(decode_mapped_table), "data_start", "dev", "name", "uuid", "target_count");

/// And what the kernel answers.
inline constexpr auto dm_state =
    mapped_header(mapped_nothing, "dev", "name", "uuid", "target_count", "open_count", "event_nr");
inline constexpr auto dm_state_filled =
    mapped_header(mapped_nothing, "data_start", "dev", "name", "uuid", "target_count", "open_count", "event_nr");
inline constexpr auto dm_dependencies = mapped_header(mapped_data(decode_mapped_dependencies), "data_start", "dev",
                                                      "name", "uuid", "target_count", "open_count", "event_nr");
inline constexpr auto dm_status = mapped_header(mapped_data(decode_mapped_status), "data_start", "dev", "name", "uuid",
                                                "target_count", "open_count", "event_nr");

}  // namespace callgate::decode::structs
