// The commands of ioctl to graphics cards (drm/drm.h) and buffers that devices share (linux/dma-buf.h, sync_file.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/graphics.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case graphics[] = {
    on(0x641e),                                                // DRM_IOCTL_SET_MASTER
    on(0x641f),                                                // DRM_IOCTL_DROP_MASTER
    on(0x40046201, string("arg")),                             // DMA_BUF_SET_NAME_A
    on(0x40046411, in("arg", element::u32)),                   // DRM_IOCTL_AUTH_MAGIC
    on(0x40086200, in("arg", structs::dma_buf_sync)),          // DMA_BUF_IOCTL_SYNC
    on(0x40086201, string("arg")),                             // DMA_BUF_SET_NAME_B
    on(0x40086203, in("arg", structs::dma_buf_sync_file_in)),  // DMA_BUF_IOCTL_IMPORT_SYNC_FILE
    on(0x40086409, in("arg", structs::drm_gem_close)),         // DRM_IOCTL_GEM_CLOSE
    on(0x4010640d, in("arg", structs::drm_set_client_cap)),    // DRM_IOCTL_SET_CLIENT_CAP
    on(0x80046402, out("arg", element::u32)),                  // DRM_IOCTL_GET_MAGIC
    on(0xc00464af, in("arg", element::u32)),                   // DRM_IOCTL_MODE_RMFB
    on(0xc00464b4, in("arg", structs::drm_mode_handle)),       // DRM_IOCTL_MODE_DESTROY_DUMB
    on(0xc0086202,
       exchange("arg", structs::dma_buf_sync_file, structs::dma_buf_sync_file_got)),  // DMA_BUF_IOCTL_EXPORT_SYNC_FILE
    on(0xc008640a, exchange("arg", structs::drm_gem_flink, structs::drm_gem_flink_got)),  // DRM_IOCTL_GEM_FLINK
    on(0xc00864bf,
       exchange("arg", structs::drm_syncobj_create, structs::drm_syncobj_create_got)),  // DRM_IOCTL_SYNCOBJ_CREATE
    on(0xc00864c0, in("arg", structs::drm_syncobj_destroy)),                            // DRM_IOCTL_SYNCOBJ_DESTROY
    on(0xc00864d2, in("arg", structs::drm_gem_change_handle)),                          // DRM_IOCTL_GEM_CHANGE_HANDLE
    on(0xc00c642d,
       exchange("arg", structs::drm_prime_export, structs::drm_prime_export_got)),  // DRM_IOCTL_PRIME_HANDLE_TO_FD
    on(0xc00c642e,
       exchange("arg", structs::drm_prime_import, structs::drm_prime_import_got)),      // DRM_IOCTL_PRIME_FD_TO_HANDLE
    on(0xc0106401, exchange("arg", structs::drm_unique, structs::drm_unique_got)),      // DRM_IOCTL_GET_UNIQUE
    on(0xc0106407, inout("arg", structs::drm_set_version)),                             // DRM_IOCTL_SET_VERSION
    on(0xc010640b, exchange("arg", structs::drm_gem_open, structs::drm_gem_open_got)),  // DRM_IOCTL_GEM_OPEN
    on(0xc010640c, exchange("arg", structs::drm_get_cap, structs::drm_get_cap_got)),    // DRM_IOCTL_GET_CAP
    on(0xc01064b3,
       exchange("arg", structs::drm_mode_map_dumb, structs::drm_mode_map_dumb_got)),  // DRM_IOCTL_MODE_MAP_DUMB
    on(0xc01064c4, in("arg", structs::drm_syncobj_array)),                            // DRM_IOCTL_SYNCOBJ_RESET
    on(0xc01064c5, in("arg", structs::drm_syncobj_array)),                            // DRM_IOCTL_SYNCOBJ_SIGNAL
    on(0xc01064d1, in("arg", structs::drm_set_client_name)),                          // DRM_IOCTL_SET_CLIENT_NAME
    on(0xc01864b0, in("arg", structs::drm_mode_page_flip)),                           // DRM_IOCTL_MODE_PAGE_FLIP
    on(0xc01864c1, exchange("arg", structs::drm_syncobj_export,
                            structs::drm_syncobj_export_got)),  // DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD
    on(0xc01864c2, exchange("arg", structs::drm_syncobj_import,
                            structs::drm_syncobj_import_got)),  // DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE
    on(0xc01864cb,
       exchange("arg", structs::drm_syncobj_query, structs::drm_syncobj_query_got)),  // DRM_IOCTL_SYNCOBJ_QUERY
    on(0xc01864cd, in("arg", structs::drm_syncobj_timeline)),  // DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL
    on(0xc01864cf, in("arg", structs::drm_syncobj_eventfd)),   // DRM_IOCTL_SYNCOBJ_EVENTFD
    on(0xc02064b2, exchange("arg", structs::drm_mode_create_dumb,
                            structs::drm_mode_create_dumb_got)),                          // DRM_IOCTL_MODE_CREATE_DUMB
    on(0xc02064cc, in("arg", structs::drm_syncobj_transfer)),                             // DRM_IOCTL_SYNCOBJ_TRANSFER
    on(0xc0286405, exchange("arg", structs::drm_client_asked, structs::drm_client_got)),  // DRM_IOCTL_GET_CLIENT
    on(0xc02864c3,
       exchange("arg", structs::drm_syncobj_wait, structs::drm_syncobj_wait_got)),       // DRM_IOCTL_SYNCOBJ_WAIT
    on(0xc0303e03, exchange("arg", structs::sync_merge_data, structs::sync_merge_got)),  // SYNC_IOC_MERGE
    on(0xc03064ca, exchange("arg", structs::drm_syncobj_timeline_wait,
                            structs::drm_syncobj_timeline_wait_got)),  // DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT
    on(0xc0383e04, exchange("arg", structs::sync_file_info, structs::sync_file_info_got)),  // SYNC_IOC_FILE_INFO
    on(0xc0406400, exchange("arg", structs::drm_version_asked, structs::drm_version_got)),  // DRM_IOCTL_VERSION
};

}  // namespace callgate::decode::syscalls::ioctl
