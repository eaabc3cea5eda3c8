// The call that a SIGSYS tells of: one that a filter of seccomp trapped, or that the program dispatches to itself
// (prctl's PR_SET_SYSCALL_USER_DISPATCH).
#pragma once

#include "decode/arch.h"
#include "decode/decoder.h"
#include "decode/describe.h"

namespace callgate::decode {

/// The number with its name on the architecture.
Value signalled_call(Decoder& decoder, Arch arch, std::span<const std::byte> bytes);

template <Arch A>
Value decode_signalled_call(Decoder& decoder, const Item& /*item*/, std::uint64_t /*raw*/,
                            std::span<const std::byte> bytes) {
  return signalled_call(decoder, A, bytes);
}

}  // namespace callgate::decode
