// Structures of the random devices (linux/random.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf rand_pool_info{"rand_pool_info", s32("entropy_count"), s32("buf_size"),
                                         tail_bytes("buf", len::arg("buf_size"))};

}  // namespace callgate::decode::structs
