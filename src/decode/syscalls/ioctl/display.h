// The commands of ioctl to displays of graphics cards (drm/drm_mode.h, drm.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/custom/display.h"
#include "decode/describe.h"
#include "decode/structs/display.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case display[] = {
    on(0xc00464be, in("arg", structs::drm_mode_destroy_blob)),            // DRM_IOCTL_MODE_DESTROYPROPBLOB
    on(0xc00464c9, in("arg", structs::drm_mode_revoke_lease)),            // DRM_IOCTL_MODE_REVOKE_LEASE
    on(0xc00864d0, in("arg", structs::drm_mode_closefb)),                 // DRM_IOCTL_MODE_CLOSEFB
    on(0xc01064ab, in("arg", structs::drm_mode_connector_set_property)),  // DRM_IOCTL_MODE_SETPROPERTY
    on(0xc01064ac,
       exchange("arg", structs::drm_mode_blob_asked, structs::drm_mode_blob_got)),  // DRM_IOCTL_MODE_GETPROPBLOB
    on(0xc01064b5, exchange("arg", structs::drm_mode_planes_asked,
                            structs::drm_mode_planes_got)),  // DRM_IOCTL_MODE_GETPLANERESOURCES
    on(0xc01064bd, exchange("arg", structs::drm_mode_create_blob,
                            structs::drm_mode_create_blob_got)),  // DRM_IOCTL_MODE_CREATEPROPBLOB
    on(0xc01064c7,
       exchange("arg", structs::drm_mode_lessees_asked, structs::drm_mode_lessees_got)),  // DRM_IOCTL_MODE_LIST_LESSEES
    on(0xc01064c8,
       exchange("arg", structs::drm_mode_lease_asked, structs::drm_mode_lease_got)),  // DRM_IOCTL_MODE_GET_LEASE
    on(0xc01464a6,
       exchange("arg", structs::drm_mode_encoder_asked, structs::drm_mode_encoder_got)),  // DRM_IOCTL_MODE_GETENCODER
    on(0xc018643a, exchange("arg", structs::drm_wait_vblank, structs::drm_wait_vblank_got)),  // DRM_IOCTL_WAIT_VBLANK
    on(0xc018643b, exchange("arg", structs::drm_crtc_sequence_asked,
                            structs::drm_crtc_sequence_got)),  // DRM_IOCTL_CRTC_GET_SEQUENCE
    on(0xc018643c, exchange("arg", structs::drm_crtc_queue_sequence,
                            structs::drm_crtc_queue_sequence_got)),  // DRM_IOCTL_CRTC_QUEUE_SEQUENCE
    on(0xc01864b1, in("arg", structs::drm_mode_fb_dirty)),           // DRM_IOCTL_MODE_DIRTYFB
    on(0xc01864ba, in("arg", structs::drm_mode_obj_set_property)),   // DRM_IOCTL_MODE_OBJ_SETPROPERTY
    on(0xc01864c6, exchange("arg", structs::drm_mode_create_lease,
                            structs::drm_mode_create_lease_got)),                        // DRM_IOCTL_MODE_CREATE_LEASE
    on(0xc01c64a3, in("arg", structs::drm_mode_cursor)),                                 // DRM_IOCTL_MODE_CURSOR
    on(0xc01c64ad, exchange("arg", structs::drm_mode_fb_id, structs::drm_mode_fb_cmd)),  // DRM_IOCTL_MODE_GETFB
    on(0xc01c64ae, exchange("arg", structs::drm_mode_fb_cmd, structs::drm_mode_fb_id)),  // DRM_IOCTL_MODE_ADDFB
    on(0xc02064a4,
       exchange("arg", structs::drm_mode_gamma_asked, structs::drm_mode_gamma_got)),  // DRM_IOCTL_MODE_GETGAMMA
    on(0xc02064a5, in("arg", structs::drm_mode_gamma)),                               // DRM_IOCTL_MODE_SETGAMMA
    on(0xc02064b6,
       exchange("arg", structs::drm_mode_plane_asked, structs::drm_mode_plane_got)),  // DRM_IOCTL_MODE_GETPLANE
    on(0xc02064b9, exchange("arg", structs::drm_mode_properties_asked,
                            structs::drm_mode_properties_got)),  // DRM_IOCTL_MODE_OBJ_GETPROPERTIES
    on(0xc02464bb, in("arg", structs::drm_mode_cursor2)),        // DRM_IOCTL_MODE_CURSOR2
    on(0xc03064b7, in("arg", structs::drm_mode_set_plane)),      // DRM_IOCTL_MODE_SETPLANE
    on(0xc03864bc, display_change("arg")),                       // DRM_IOCTL_MODE_ATOMIC
    on(0xc04064a0,
       exchange("arg", structs::drm_mode_resources, structs::drm_mode_resources_got)),  // DRM_IOCTL_MODE_GETRESOURCES
    on(0xc04064aa, exchange("arg", structs::drm_mode_property_asked,
                            structs::drm_mode_property_got)),  // DRM_IOCTL_MODE_GETPROPERTY
    on(0xc05064a7, exchange("arg", structs::drm_mode_connector_asked,
                            structs::drm_mode_connector_got)),  // DRM_IOCTL_MODE_GETCONNECTOR
    on(0xc06864a1,
       exchange("arg", structs::drm_mode_crtc_asked, structs::drm_mode_crtc_got)),        // DRM_IOCTL_MODE_GETCRTC
    on(0xc06864a2, in("arg", structs::drm_mode_crtc)),                                    // DRM_IOCTL_MODE_SETCRTC
    on(0xc06864b8, exchange("arg", structs::drm_mode_fb_cmd2, structs::drm_mode_fb_id)),  // DRM_IOCTL_MODE_ADDFB2
    on(0xc06864ce, exchange("arg", structs::drm_mode_fb_id, structs::drm_mode_fb_cmd2)),  // DRM_IOCTL_MODE_GETFB2
};

}  // namespace callgate::decode::syscalls::ioctl
