// Counts allocations: in the steady state a trace takes nothing from the heap.
#include <doctest/doctest.h>

#include <cstdlib>
#include <new>

#include "decode/decoder.h"
#include "report/text_sink.h"
#include "trace_builder.h"

using namespace callgate;
using namespace callgate::report;
using namespace callgate::decode;

namespace {
std::size_t allocations = 0;
}

// All forms of one object; those of arrays end in these, or are a sanitizer's own.
void* operator new(std::size_t size) {
  ++allocations;
  void* memory = std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
  ++allocations;
  return std::malloc(size);
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept {
  std::free(memory);
}
void operator delete(void* memory, const std::nothrow_t& /*tag*/) noexcept {
  std::free(memory);
}

TEST_CASE("a trace in its steady state takes nothing from the heap") {
  setenv("TZ", "UTC", 1);
  CapturedMemory memory;
  memory.add(TraceeAddress{0x1000}, std::string_view("\2\0\0\120\177\0\0\1\0\0\0\0\0\0\0\0", 16));
  memory.add(TraceeAddress{0x3000},
             std::string_view("/etc/passwd\0hello\1\2\3 and much more of it, all to be quoted", 54));
  test::Captured captured;
  TextOptions options;
  options.quiet = 1;
  options.clock = Clock::microseconds;
  options.durations = true;
  TextSink sink(options, captured.output());
  const Origin one{.tid = 7, .tgid = 7};
  const Origin other{.tid = 8, .tgid = 7};
  sink.started(one, {});
  sink.started(other, one);
  Arena arena;
  const Wanted wanted;
  const auto trace = [&](std::string_view name, std::array<std::uint64_t, 6> args, SyscallResult result) {
    SyscallRecord record;
    record.number = *number_of(Arch::x86_64, *find_call(name));
    record.args = args;
    arena.clear();
    Decoder decoder(arena, memory, nullptr, wanted);
    DecodedCall& call = decoder.enter(record);
    sink.entered({.origin = one, .call = call});
    sink.group_stopped(other, 19);
    record.result = result;
    decoder.exit(call, record);
    sink.exited({.origin = one, .call = call, .duration = std::chrono::nanoseconds(1234)});
  };
  const auto round = [&trace] {
    trace("connect", {3, 0x1000, 16}, {-111, 111});
    trace("recvfrom", {3, 0x3000, 40, 0, 0, 0}, {40, 0});
    trace("sendto", {3, 0x3000, 40, 0, 0x1000, 16}, {40, 0});
    trace("openat", {static_cast<std::uint64_t>(-100), 0x3000, 0, 0}, {3, 0});
    trace("read", {3, 0x3000, 40}, {40, 0});
    trace("mmap", {0, 4096, 3, 0x22, ~0ULL, 0}, {0x7f0000000000, 0});
    trace("gettid", {}, {7, 0});
  };
  for (int i = 0; i < 10; ++i) round();
  const std::size_t before = allocations;
  for (int i = 0; i < 100; ++i) round();
  CHECK(allocations == before);
  CHECK(before != 0);
}
