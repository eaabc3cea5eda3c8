#include "tracer/live/live_memory.h"

#include <doctest/doctest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <vector>

namespace callgate::tracer {
namespace {

decode::TraceeAddress address_of(const void* pointer) {
  return {reinterpret_cast<std::uintptr_t>(pointer)};
}

/// Pages of this process, the last of which cannot be read.
class Pages {
 public:
  explicit Pages(std::size_t readable) : size_((readable + 1) * page) {
    void* memory = ::mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(memory != MAP_FAILED);
    start_ = static_cast<char*>(memory);
    for (std::size_t i = 0; i < readable * page; ++i) start_[i] = static_cast<char>('a' + i % 23);
    REQUIRE(::mprotect(end(), page, PROT_NONE) == 0);
  }
  Pages(const Pages&) = delete;
  Pages& operator=(const Pages&) = delete;
  ~Pages() { ::munmap(start_, size_); }

  static constexpr std::size_t page = 4096;
  [[nodiscard]] char* start() const { return start_; }
  [[nodiscard]] char* end() const { return start_ + size_ - page; }  ///< of what can be read

 private:
  std::size_t size_;
  char* start_;
};

TEST_CASE("a read ends at the page that faults, and copies all before it") {
  const Pages pages(2);
  LiveMemory memory;
  memory.begin_stop(::getpid());
  std::array<std::byte, 100> bytes{};
  CHECK(memory.read(address_of(pages.end() - 100), bytes) == 100);
  CHECK(std::memcmp(bytes.data(), pages.end() - 100, 100) == 0);
  CHECK(memory.read(address_of(pages.end() - 7), bytes) == 7);
  CHECK(std::memcmp(bytes.data(), pages.end() - 7, 7) == 0);
  CHECK(memory.read(address_of(pages.end()), bytes) == 0);
  CHECK(memory.read(address_of(pages.end() - 7), std::span(bytes).first(7)) == 7);
  CHECK(memory.read(address_of(pages.start() + Pages::page - 50), bytes) == 100);  // over a page's end
  CHECK(std::memcmp(bytes.data(), pages.start() + Pages::page - 50, 100) == 0);
  CHECK(memory.read(address_of(pages.end()), std::span<std::byte>()) == 0);
}

TEST_CASE("addresses at the ends of the address space") {
  LiveMemory memory;
  memory.begin_stop(::getpid());
  std::array<std::byte, 64> bytes{};
  CHECK(memory.read({0}, bytes) == 0);
  CHECK(memory.read({UINT64_MAX}, bytes) == 0);
  CHECK(memory.read({UINT64_MAX - 10}, bytes) == 0);
  CHECK(memory.read({0x8000000000000000}, bytes) == 0);
  memory.prefetch(std::array{decode::Memory::Range{{UINT64_MAX - 10}, SIZE_MAX}, decode::Memory::Range{{0}, SIZE_MAX}});
}

TEST_CASE("a large read, larger than what is kept") {
  const Pages pages(300);
  LiveMemory memory;
  memory.begin_stop(::getpid());
  std::vector<std::byte> bytes(301 * Pages::page);
  CHECK(memory.read(address_of(pages.start() + 5), bytes) == 300 * Pages::page - 5);
  CHECK(std::memcmp(bytes.data(), pages.start() + 5, 300 * Pages::page - 5) == 0);
}

TEST_CASE("what was read is kept until the next stop") {
  const Pages pages(1);
  LiveMemory memory;
  memory.begin_stop(::getpid());
  std::array<std::byte, 1> byte{};
  memory.read(address_of(pages.start()), byte);
  pages.start()[0] = '!';
  memory.read(address_of(pages.start()), byte);
  CHECK(byte[0] == std::byte{'a'});
  memory.begin_stop(::getpid());
  memory.read(address_of(pages.start()), byte);
  CHECK(byte[0] == std::byte{'!'});
}

TEST_CASE("wanted ranges are fetched in spite of one that faults") {
  const Pages first(1);
  const Pages second(3);
  LiveMemory memory;
  memory.begin_stop(::getpid());
  memory.prefetch(std::array{
      decode::Memory::Range{address_of(first.start()), 10},
      decode::Memory::Range{address_of(first.end()), 10},
      decode::Memory::Range{address_of(second.start() + 10), 2 * Pages::page},
  });
  // What comes from here on was fetched before.
  second.start()[Pages::page] = '!';
  first.start()[1] = '!';
  std::array<std::byte, 2 * Pages::page> bytes{};
  CHECK(memory.read(address_of(first.start()), std::span(bytes).first(2)) == 2);
  CHECK(bytes[1] == std::byte{'b'});
  CHECK(memory.read(address_of(second.start() + 10), bytes) == bytes.size());
  CHECK(bytes[Pages::page - 10] == static_cast<std::byte>('a' + Pages::page % 23));
}

TEST_CASE("the memory of a process that does not exist") {
  LiveMemory memory;
  memory.begin_stop(0x3fffffff);
  std::array<std::byte, 4> bytes{};
  CHECK(memory.read(address_of(bytes.data()), bytes) == 0);
}

}  // namespace
}  // namespace callgate::tracer
