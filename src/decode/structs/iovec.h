// struct iovec (linux/uio.h): a scattered buffer.
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

/// One whose bytes the caller filled.
inline constexpr StructOf iovec_in{"iovec", in_bytes("iov_base", len::arg("iov_len")), size("iov_len")};
/// One of which only the place matters: memory of another process, or bytes that nobody wrote.
inline constexpr StructOf iovec_address{"iovec", address("iov_base"), size("iov_len")};

}  // namespace callgate::decode::structs
