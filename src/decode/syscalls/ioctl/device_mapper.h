// The commands of ioctl to the device mapper (linux/dm-ioctl.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/device_mapper.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case device_mapper[] = {
    on(0xc138fd00, mapped(structs::dm_device, structs::dm_device)),         // DM_VERSION
    on(0xc138fd01, mapped(structs::dm_all, structs::dm_all)),               // DM_REMOVE_ALL
    on(0xc138fd02, mapped(structs::dm_list, structs::dm_names)),            // DM_LIST_DEVICES
    on(0xc138fd03, mapped(structs::dm_device, structs::dm_state)),          // DM_DEV_CREATE
    on(0xc138fd04, mapped(structs::dm_event, structs::dm_device)),          // DM_DEV_REMOVE
    on(0xc138fd05, mapped(structs::dm_rename, structs::dm_state_filled)),   // DM_DEV_RENAME
    on(0xc138fd06, mapped(structs::dm_device, structs::dm_state)),          // DM_DEV_SUSPEND
    on(0xc138fd07, mapped(structs::dm_device, structs::dm_state)),          // DM_DEV_STATUS
    on(0xc138fd08, mapped(structs::dm_wait, structs::dm_status)),           // DM_DEV_WAIT
    on(0xc138fd09, mapped(structs::dm_table, structs::dm_state_filled)),    // DM_TABLE_LOAD
    on(0xc138fd0a, mapped(structs::dm_device, structs::dm_state)),          // DM_TABLE_CLEAR
    on(0xc138fd0b, mapped(structs::dm_to_fill, structs::dm_dependencies)),  // DM_TABLE_DEPS
    on(0xc138fd0c, mapped(structs::dm_to_fill, structs::dm_status)),        // DM_TABLE_STATUS
    on(0xc138fd0d, mapped(structs::dm_list, structs::dm_versions)),         // DM_LIST_VERSIONS
    on(0xc138fd0e, mapped(structs::dm_message, structs::dm_state_filled)),  // DM_TARGET_MSG
    on(0xc138fd0f, mapped(structs::dm_geometry, structs::dm_to_fill)),      // DM_DEV_SET_GEOMETRY
    on(0xc138fd10, mapped(structs::dm_device, structs::dm_device)),         // DM_DEV_ARM_POLL
    on(0xc138fd11, mapped(structs::dm_to_fill, structs::dm_versions)),      // DM_GET_TARGET_VERSION
};

}  // namespace callgate::decode::syscalls::ioctl
