#include "decode/custom/signal_frame.h"

#include <algorithm>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

// The frames are those of arch/x86/include/asm/sigframe.h: by the time of the call their return address is off the
// stack.

// struct sigcontext_32 (asm/sigcontext.h), i386's registers; the last but one of its words is the mask's first.
constexpr std::uint32_t context_size = 88;
constexpr std::uint32_t mask_in_context = 80;
constexpr std::uint32_t floating_point_size = 624;  // struct _fpstate_32

// struct rt_sigframe: the stack pointer is at its ucontext (asm-generic/ucontext.h), whose mask is after flags, link,
// stack and registers. i386's has ahead of it the handler's three arguments and the siginfo_t.
constexpr StructOf frame_i386{"rt_sigframe", pad(3 * 4 + 128), pad(4 + 4 + 12 + context_size), signal_mask("mask")};
constexpr StructOf frame{"rt_sigframe", on_i386(frame_i386), pad(296), signal_mask("mask")};

// struct sigframe_ia32: the stack pointer is past the handler's argument as well, at the registers.
constexpr StructOf old_frame{"sigframe", pad(context_size + floating_point_size), pad(4)};

constexpr std::size_t half = 4;

}  // namespace

Value decode_signal_frame(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const TraceeAddress stack{decoder.record().stack_pointer};
  // x32 has a frame of its own.
  if (is_x32(decoder.record().arch, decoder.record().number)) return decoder.scalar(item, raw);
  const Struct& what = frame.in(decoder.model());
  const auto bytes = decoder.fetch_all(stack, what.size[static_cast<std::size_t>(decoder.model())]);
  return bytes ? decoder.structure(item, what, *bytes, stack) : decoder.scalar(item, raw);
}

Value decode_old_signal_frame(Decoder& decoder, const Item& item, std::uint64_t raw,
                              std::span<const std::byte> /*bytes*/) {
  static constexpr StructOf masks{"sigframe", signal_mask("mask")};
  const TraceeAddress stack{decoder.record().stack_pointer};
  const auto bytes = decoder.fetch_all(stack, old_frame.size[static_cast<std::size_t>(decoder.model())]);
  if (!bytes) return decoder.scalar(item, raw);
  const std::span<std::byte> mask = decoder.arena().bytes(2 * half);
  std::ranges::copy(bytes->subspan(mask_in_context, half), mask.begin());
  std::ranges::copy(bytes->last(half), mask.begin() + half);
  return decoder.structure(item, masks, mask, stack);
}

}  // namespace callgate::decode
