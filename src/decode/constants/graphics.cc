#include "decode/constants/graphics.h"

namespace callgate::decode {
namespace {

constexpr Constant drm_capabilities_values[] = {
    {"DRM_CAP_DUMB_BUFFER", 1},
    {"DRM_CAP_VBLANK_HIGH_CRTC", 2},
    {"DRM_CAP_DUMB_PREFERRED_DEPTH", 3},
    {"DRM_CAP_DUMB_PREFER_SHADOW", 4},
    {"DRM_CAP_PRIME", 5},
    {"DRM_CAP_TIMESTAMP_MONOTONIC", 6},
    {"DRM_CAP_ASYNC_PAGE_FLIP", 7},
    {"DRM_CAP_CURSOR_WIDTH", 8},
    {"DRM_CAP_CURSOR_HEIGHT", 9},
    {"DRM_CAP_ADDFB2_MODIFIERS", 0x10},
    {"DRM_CAP_PAGE_FLIP_TARGET", 0x11},
    {"DRM_CAP_CRTC_IN_VBLANK_EVENT", 0x12},
    {"DRM_CAP_SYNCOBJ", 0x13},
    {"DRM_CAP_SYNCOBJ_TIMELINE", 0x14},
    {"DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP", 0x15},
};
constexpr Constant drm_client_capabilities_values[] = {
    {"DRM_CLIENT_CAP_STEREO_3D", 1},
    {"DRM_CLIENT_CAP_UNIVERSAL_PLANES", 2},
    {"DRM_CLIENT_CAP_ATOMIC", 3},
    {"DRM_CLIENT_CAP_ASPECT_RATIO", 4},
    {"DRM_CLIENT_CAP_WRITEBACK_CONNECTORS", 5},
    {"DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT", 6},
    {"DRM_CLIENT_CAP_PLANE_COLOR_PIPELINE", 7},
};
constexpr Constant drm_prime_flags_values[] = {
    {"DRM_RDWR", 2},
    {"DRM_CLOEXEC", 0x80000},
};
constexpr Constant drm_syncobj_wait_flags_values[] = {
    {"DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL", 1},
    {"DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT", 2},
    {"DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE", 4},
    {"DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE", 8},
};
constexpr Constant drm_syncobj_create_flags_values[] = {
    {"DRM_SYNCOBJ_CREATE_SIGNALED", 1},
};
constexpr Constant drm_page_flip_flags_values[] = {
    {"DRM_MODE_PAGE_FLIP_EVENT", 1},
    {"DRM_MODE_PAGE_FLIP_ASYNC", 2},
    {"DRM_MODE_PAGE_FLIP_TARGET_ABSOLUTE", 4},
    {"DRM_MODE_PAGE_FLIP_TARGET_RELATIVE", 8},
};
constexpr Constant drm_atomic_flags_values[] = {
    {"DRM_MODE_PAGE_FLIP_EVENT", 1},     {"DRM_MODE_PAGE_FLIP_ASYNC", 2},          {"DRM_MODE_ATOMIC_TEST_ONLY", 0x100},
    {"DRM_MODE_ATOMIC_NONBLOCK", 0x200}, {"DRM_MODE_ATOMIC_ALLOW_MODESET", 0x400},
};
constexpr Constant dma_buf_sync_flags_values[] = {
    {"DMA_BUF_SYNC_RW", 3},
    {"DMA_BUF_SYNC_READ", 1},
    {"DMA_BUF_SYNC_WRITE", 2},
    {"DMA_BUF_SYNC_END", 4},
};
constexpr Constant drm_syncobj_export_flags_values[] = {
    {"DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_EXPORT_SYNC_FILE", 0x1},
    {"DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE", 0x2},
};
constexpr Constant drm_syncobj_import_flags_values[] = {
    {"DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_IMPORT_SYNC_FILE", 0x1},
    {"DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE", 0x2},
};
constexpr Constant drm_syncobj_query_flags_values[] = {
    {"DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED", 0x1},
};

}  // namespace

const ConstantSet drm_capabilities{"drm_capabilities", drm_capabilities_values, "DRM_CAP_???"};
const ConstantSet drm_client_capabilities{"drm_client_capabilities", drm_client_capabilities_values,
                                          "DRM_CLIENT_CAP_???"};
const ConstantSet drm_prime_flags{"drm_prime_flags", drm_prime_flags_values, "DRM_???"};
const ConstantSet drm_syncobj_wait_flags{"drm_syncobj_wait_flags", drm_syncobj_wait_flags_values,
                                         "DRM_SYNCOBJ_WAIT_FLAGS_???"};
const ConstantSet drm_syncobj_create_flags{"drm_syncobj_create_flags", drm_syncobj_create_flags_values,
                                           "DRM_SYNCOBJ_CREATE_???"};
const ConstantSet drm_page_flip_flags{"drm_page_flip_flags", drm_page_flip_flags_values, "DRM_MODE_PAGE_FLIP_???"};
const ConstantSet drm_atomic_flags{"drm_atomic_flags", drm_atomic_flags_values, "DRM_MODE_ATOMIC_???"};
const ConstantSet dma_buf_sync_flags{"dma_buf_sync_flags", dma_buf_sync_flags_values, "DMA_BUF_SYNC_???"};
const ConstantSet drm_syncobj_export_flags{"drm_syncobj_export_flags", drm_syncobj_export_flags_values,
                                           "DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_???"};
const ConstantSet drm_syncobj_import_flags{"drm_syncobj_import_flags", drm_syncobj_import_flags_values,
                                           "DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_???"};
const ConstantSet drm_syncobj_query_flags{"drm_syncobj_query_flags", drm_syncobj_query_flags_values,
                                          "DRM_SYNCOBJ_QUERY_FLAGS_???"};

}  // namespace callgate::decode
