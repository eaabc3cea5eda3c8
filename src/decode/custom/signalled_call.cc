#include "decode/custom/signalled_call.h"

namespace callgate::decode {

Value signalled_call(Decoder& decoder, Arch arch, std::span<const std::byte> bytes) {
  static constexpr Item named = scalar("si_syscall", Kind::call, Type::s32);
  static constexpr Item nameless = s32("si_syscall");
  const auto number = static_cast<std::uint32_t>(decoder.number(Type::u32, bytes));
  const auto call = call_of(arch, SyscallNumber{number});
  if (!call) return decoder.scalar(nameless, decoder.number(nameless.type, bytes));
  Value value = decoder.scalar(named, number);
  value.note = call_name(*call);
  return value;
}

}  // namespace callgate::decode
