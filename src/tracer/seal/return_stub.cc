#include "tracer/seal/return_stub.h"

#include <algorithm>
#include <cassert>
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
  // The displacement of something in the frame, which ends the instruction.
  const auto put_place = [&](std::size_t in_frame) {
    const auto next = static_cast<std::ptrdiff_t>(at + sizeof(std::int32_t));
    const auto displacement = static_cast<std::int32_t>(frame + static_cast<std::ptrdiff_t>(in_frame) - next);
    std::memcpy(&code[at], &displacement, sizeof displacement);
    at += sizeof displacement;
  };
  // Of all registers rcx alone is free: the `syscall` instruction leaves in it where to go on. The flags are as the
  // program had them, and remain so.
  put({0x0f, 0x05});        // syscall
  put({0x48, 0x8d, 0x0d});  // lea frame(%rip), %rcx
  put_place(0);
  put({0x48, 0x8b, 0x39});      // mov (%rcx), %rdi
  put({0x48, 0x8b, 0x71, 8});   // mov 8(%rcx), %rsi
  put({0x48, 0x8b, 0x51, 16});  // mov 16(%rcx), %rdx
  put({0x4c, 0x8b, 0x51, 24});  // mov 24(%rcx), %r10
  put({0x4c, 0x8b, 0x41, 32});  // mov 32(%rcx), %r8
  put({0x4c, 0x8b, 0x49, 40});  // mov 40(%rcx), %r9
  for (std::size_t error = 0; error < std::tuple_size_v<decltype(Frame::repeated_errors)>; ++error) {
    put({0x48, 0x0f, 0xbf, 0x0d});  // movswq repeated_errors[error](%rip), %rcx
    put_place(offsetof(Frame, repeated_errors) + error * sizeof(std::int16_t));
    put({0x48, 0x8d, 0x0c, 0x08});                               // lea (%rax,%rcx), %rcx
    put({0xe3, static_cast<unsigned char>(repeat - (at + 2))});  // jrcxz repeat
  }
  const std::size_t end = at;
  put({0x48, 0x8b, 0x0d});  // mov instruction_pointer(%rip), %rcx
  put_place(offsetof(Frame, instruction_pointer));
  put({0xff, 0xe1});  // jmp *%rcx
  assert(at == repeat);
  put({0x8b, 0x05});  // mov number(%rip), %eax
  put_place(offsetof(Frame, number));
  put({0x0f, 0x05});  // syscall
  assert(at == repeated);
  const auto back = static_cast<unsigned char>(end - (at + 2));
  put({0xeb, back});  // jmp end
}

#else
#error "no return stub for this architecture"
#endif

}  // namespace callgate::tracer
