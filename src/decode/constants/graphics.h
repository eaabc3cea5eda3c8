// Graphics cards and buffers of theirs (drm/drm.h, drm_mode.h, linux/dma-buf.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet drm_capabilities;
extern const ConstantSet drm_client_capabilities;
extern const ConstantSet drm_prime_flags;
extern const ConstantSet drm_syncobj_wait_flags;
extern const ConstantSet drm_syncobj_create_flags;
extern const ConstantSet drm_page_flip_flags;
extern const ConstantSet drm_atomic_flags;
extern const ConstantSet dma_buf_sync_flags;
extern const ConstantSet drm_syncobj_export_flags;
extern const ConstantSet drm_syncobj_import_flags;
extern const ConstantSet drm_syncobj_query_flags;

}  // namespace callgate::decode
