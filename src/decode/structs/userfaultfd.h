// Structures of userfaultfd (linux/userfaultfd.h). The last fields of most are the kernel's answer.
#pragma once

#include "decode/constants/userfault.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf uffdio_api{"uffdio_api", hex("api", Type::u64), flags("features", uffd_features, Type::u64),
                                     pad(8)};
inline constexpr StructOf uffdio_api_got{"uffdio_api", pad(8), flags("features", uffd_features, Type::u64),
                                         flags("ioctls", uffd_ioctls, Type::u64)};
inline constexpr StructOf uffdio_range{"uffdio_range", hex("start", Type::u64), hex("len", Type::u64)};
inline constexpr StructOf uffdio_register{"uffdio_register", field("range", uffdio_range),
                                          flags("mode", uffd_register_modes, Type::u64)};
inline constexpr StructOf uffdio_register_got{"uffdio_register", pad(24),
                                              flags("ioctls", uffd_range_ioctls, Type::u64)};
inline constexpr StructOf uffdio_copy{"uffdio_copy", hex("dst", Type::u64), hex("src", Type::u64),
                                      hex("len", Type::u64), flags("mode", uffd_copy_modes, Type::u64)};
inline constexpr StructOf uffdio_copy_got{"uffdio_copy", pad(32), hex("copy", Type::u64)};
inline constexpr StructOf uffdio_zeropage{"uffdio_zeropage", field("range", uffdio_range),
                                          flags("mode", uffd_zeropage_modes, Type::u64)};
inline constexpr StructOf uffdio_zeropage_got{"uffdio_zeropage", pad(24), hex("zeropage", Type::u64)};
inline constexpr StructOf uffdio_writeprotect{"uffdio_writeprotect", field("range", uffdio_range),
                                              flags("mode", uffd_writeprotect_modes, Type::u64)};
inline constexpr StructOf uffdio_continue{"uffdio_continue", field("range", uffdio_range),
                                          flags("mode", uffd_continue_modes, Type::u64)};
inline constexpr StructOf uffdio_continue_got{"uffdio_continue", pad(24), hex("mapped", Type::u64)};
inline constexpr StructOf uffdio_poison{"uffdio_poison", field("range", uffdio_range),
                                        flags("mode", uffd_poison_modes, Type::u64)};
inline constexpr StructOf uffdio_poison_got{"uffdio_poison", pad(24), hex("updated", Type::u64)};
inline constexpr StructOf uffdio_move{"uffdio_move", hex("dst", Type::u64), hex("src", Type::u64),
                                      hex("len", Type::u64), flags("mode", uffd_move_modes, Type::u64)};
inline constexpr StructOf uffdio_move_got{"uffdio_move", pad(32), hex("move", Type::u64)};

}  // namespace callgate::decode::structs
