#include "decode/memory.h"

#include <doctest/doctest.h>

#include <array>

#include "decode/arena.h"

using namespace callgate::decode;

TEST_CASE("captured memory reads across adjacent blocks and stops at a gap") {
  CapturedMemory memory;
  memory.add(TraceeAddress{100}, "abc");
  memory.add(TraceeAddress{103}, "def");
  std::array<std::byte, 8> bytes{};
  CHECK(memory.read(TraceeAddress{101}, bytes) == 5);
  CHECK(bytes[4] == std::byte{'f'});
  CHECK(memory.read(TraceeAddress{99}, bytes) == 0);
  CHECK(memory.read(TraceeAddress{106}, bytes) == 0);
}

TEST_CASE("what a read does not need of the arena is free again") {
  Arena arena;
  const std::span<std::byte> kept = arena.bytes(8);
  arena.keep_of_last(arena.bytes(100), 4);
  CHECK(arena.used() == 12);
  CHECK(arena.bytes(1).data() == kept.data() + 12);
}
