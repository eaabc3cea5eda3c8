// The code that calls return by gives back what its frame holds, and nothing else.
#include "tracer/seal/return_stub.h"

#include <doctest/doctest.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace callgate::tracer::test {
namespace {

/// Goes through the stub at `entry`, where a call has returned `result`; `registers` are then rdi, rsi, rdx, r10, r8,
/// r9, rcx less the place to go on, and rax.
void go_through(const std::byte* entry, ReturnStub::Frame* frame, std::int64_t result, std::uint64_t* registers) {
  asm volatile(
      "lea 1f(%%rip), %%rax\n\t"
      "mov %%rax, 48(%[frame])\n\t"
      "mov %[result], %%rax\n\t"
      "jmp *%[entry]\n"
      "1:\tmov %%rdi, 0(%[registers])\n\t"
      "mov %%rsi, 8(%[registers])\n\t"
      "mov %%rdx, 16(%[registers])\n\t"
      "mov %%r10, 24(%[registers])\n\t"
      "mov %%r8, 32(%[registers])\n\t"
      "mov %%r9, 40(%[registers])\n\t"
      "mov %%rax, 56(%[registers])\n\t"
      "lea 1b(%%rip), %%rax\n\t"
      "sub %%rax, %%rcx\n\t"
      "mov %%rcx, 48(%[registers])"
      :
      : [frame] "r"(frame), [entry] "r"(entry), [registers] "r"(registers), [result] "r"(result)
      : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "memory");
}

TEST_CASE("a stub loads the six argument registers and goes on where the frame says") {
  constexpr std::size_t page = 4096;
  void* memory = ::mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  REQUIRE(memory != MAP_FAILED);
  auto* const bytes = static_cast<std::byte*>(memory);
  auto* const frame = static_cast<ReturnStub::Frame*>(memory);
  frame->arguments = {1, ~std::uint64_t{0}, 0x123456789abcdef0, 0, 5, 6};
  std::byte* const code = bytes + page + ReturnStub::size;  // not the first: it is not where its frame would be
  ReturnStub::write(std::span<std::byte, ReturnStub::size>(code, ReturnStub::size), bytes - code);
  REQUIRE(::mprotect(bytes + page, page, PROT_READ | PROT_EXEC) == 0);
  std::array<std::uint64_t, 8> registers{};
  const auto check = [&](std::int64_t result, std::int64_t expected) {
    CAPTURE(result);
    registers = {};
    registers.at(6) = 1;
    go_through(code + ReturnStub::entry, frame, result, registers.data());
    for (std::size_t i = 0; i < frame->arguments.size(); ++i) CHECK(registers.at(i) == frame->arguments.at(i));
    CHECK(registers.at(6) == 0);
    CHECK(static_cast<std::int64_t>(registers.at(7)) == expected);
  };
  frame->number = SYS_getpid;
  frame->repeated_errors = {ReturnStub::none, ReturnStub::none};
  for (const std::int64_t result : {0, 3, -ELOOP, -ENOENT, -4095, INT32_MAX}) check(result, result);
  // A call that failed so is made again, as the program made it.
  frame->repeated_errors = {ELOOP, EACCES};
  for (const std::int64_t result : {0, 3, ELOOP, EACCES, -ENOENT, -4095}) check(result, result);
  check(-ELOOP, ::getpid());
  check(-EACCES, ::getpid());
  // Restarted, a call begins with this; before `repeated` is another.
  CHECK(std::memcmp(code, "\x0f\x05", 2) == 0);
  CHECK(std::memcmp(code + ReturnStub::repeated - 2, "\x0f\x05", 2) == 0);
  ::munmap(memory, 2 * page);
}

}  // namespace
}  // namespace callgate::tracer::test
