#include "tracer/seal/return_stub.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>

namespace callgate::tracer {

#if defined(__x86_64__)

void ReturnStub::write(std::span<std::byte, size> code, std::ptrdiff_t frame) {
  constexpr std::byte breakpoint{0xcc};
  std::ranges::fill(code, breakpoint);
  std::size_t at = 0;
  const auto put = [&](std::initializer_list<unsigned char> bytes) {
    for (const unsigned char byte : bytes) code[at++] = std::byte{byte};
  };
  put({0x0f, 0x05});  // syscall
  // mov displacement(%rip), register: REX.W (and REX.R), 8b, ModRM
  struct Load {
    unsigned char rex;
    unsigned char modrm;
    std::size_t from;
  };
  constexpr Load loads[] = {
      {0x48, 0x3d, 0},                                     // rdi
      {0x48, 0x35, 8},                                     // rsi
      {0x48, 0x15, 16},                                    // rdx
      {0x4c, 0x15, 24},                                    // r10
      {0x4c, 0x05, 32},                                    // r8
      {0x4c, 0x0d, 40},                                    // r9
      {0x48, 0x0d, offsetof(Frame, instruction_pointer)},  // rcx: as the `syscall` instruction leaves it
  };
  for (const Load& load : loads) {
    put({load.rex, 0x8b, load.modrm});
    const auto next = static_cast<std::ptrdiff_t>(at + sizeof(std::int32_t));
    const auto displacement = static_cast<std::int32_t>(frame + static_cast<std::ptrdiff_t>(load.from) - next);
    std::memcpy(&code[at], &displacement, sizeof displacement);
    at += sizeof displacement;
  }
  put({0xff, 0xe1});  // jmp *%rcx
}

#else
#error "no return stub for this architecture"
#endif

}  // namespace callgate::tracer
