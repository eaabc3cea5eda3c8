// Structures of userfaultfd (linux/userfaultfd.h).
#pragma once

#include "decode/constants/device.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf uffdio_range{"uffdio_range", hex("start", Type::u64), hex("len", Type::u64)};
inline constexpr StructOf uffdio_register{"uffdio_register", field("range", uffdio_range),
                                          flags("mode", uffd_register_modes, Type::u64)};
inline constexpr StructOf uffdio_copy{"uffdio_copy", hex("dst", Type::u64), hex("src", Type::u64),
                                      hex("len", Type::u64), flags("mode", uffd_copy_modes, Type::u64)};
inline constexpr StructOf uffdio_zeropage{"uffdio_zeropage", field("range", uffdio_range),
                                          flags("mode", uffd_zeropage_modes, Type::u64)};

}  // namespace callgate::decode::structs
