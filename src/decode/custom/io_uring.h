// What of io_uring's arguments depends on flags or results.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of io_uring_enter's argp: a struct where `flags` has IORING_ENTER_EXT_ARG, a signal set otherwise.
Value decode_uring_wait(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of IORING_REGISTER_FILES_UPDATE's argument: `nr_args` descriptors behind a pointer.
Value decode_uring_files(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of IORING_REGISTER_PROBE's argument: as many operations as the kernel says.
Value decode_uring_probe(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

}  // namespace callgate::decode
