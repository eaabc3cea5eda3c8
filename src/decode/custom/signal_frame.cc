#include "decode/custom/signal_frame.h"

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

// struct rt_sigframe (arch/x86/include/asm/sigframe.h): by the time of the call its return address is off the stack,
// and the stack pointer is at its ucontext (asm-generic/ucontext.h), whose mask is after flags, link, stack and
// registers.
constexpr StructOf frame{"rt_sigframe", pad(296), signal_mask("mask")};

}  // namespace

Value decode_signal_frame(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const TraceeAddress stack{decoder.record().stack_pointer};
  const auto bytes = decoder.fetch_all(stack, frame.size[0]);
  if (!bytes || decoder.model() != Model::lp64) return decoder.scalar(item, raw);
  return decoder.structure(item, frame, *bytes, stack);
}

}  // namespace callgate::decode
