// Text of what the decoder makes of records: all described calls over memory of arbitrary bytes.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

#include "decode/decoder.h"
#include "decode/table.h"
#include "report/call_text.h"
#include "report/text_sink.h"
#include "trace_builder.h"

using namespace callgate;
using namespace callgate::report;
using namespace callgate::decode;

namespace {

constexpr std::uint64_t base = 0x10000;
constexpr std::size_t size = 0x4000;

/// Memory of small numbers and pointers into itself, as well as noise.
CapturedMemory arbitrary_memory(std::mt19937_64& random) {
  std::vector<std::byte> bytes(size);
  for (std::size_t at = 0; at < size; at += 8) {
    std::uint64_t word = random();
    switch (word % 4) {
      case 0:
        word = base + (word >> 8U) % size;
        break;
      case 1:
        word = (word >> 8U) % 64;
        break;
      case 2:
        word = (word >> 8U) % 16 << 32U | (word >> 16U) % 16;
        break;
      default:
        break;
    }
    std::memcpy(bytes.data() + at, &word, sizeof word);
  }
  CapturedMemory memory;
  memory.add(TraceeAddress{base}, std::span<const std::byte>(bytes));
  return memory;
}

std::uint64_t arbitrary_argument(std::mt19937_64& random) {
  const std::uint64_t word = random();
  switch (word % 4) {
    case 0:
    case 1:
      return base + (word >> 8U) % (size + 64);
    case 2:
      return (word >> 8U) % 256;
    default:
      return word;
  }
}

class FixedNames final : public Names {
 public:
  std::string_view descriptor(int /*fd*/) override { return "/a/path"; }
  std::string_view working_directory() override { return "/"; }
};

std::string text_of(const DecodedCall& call, const TextStyle& style) {
  std::string out;
  put_call(out, call, style);
  return out;
}

}  // namespace

TEST_CASE("the text at the entry is a prefix of the text at the exit, for every call, command and option") {
  std::mt19937_64 random(7);
  FixedNames names;
  CapturedMemory memory = arbitrary_memory(random);
  Arena arena;
  std::vector<std::string> broken;
  const auto check = [&](SyscallNumber number, unsigned round, std::size_t command_at = 0,
                         const Case* command = nullptr) {
    const TextStyle style{.verbose = round % 2 == 1,
                          .hex_strings = round % 3 == 0 ? HexStrings::not_ascii : HexStrings::never,
                          .numbers = static_cast<Numbers>(round % 3)};
    const Wanted wanted{.string_bytes = 32, .verbose = style.verbose, .names = round % 5 == 0};
    SyscallRecord record;
    record.number = number;
    for (std::uint64_t& arg : record.args) arg = arbitrary_argument(random);
    if (command != nullptr) record.args.at(command_at) = command->value;
    arena.clear();
    Decoder decoder(arena, memory, &names, wanted);
    DecodedCall& call = decoder.enter(record);
    std::string entry;
    const Progress progress = put_call(entry, call, style);
    record.result =
        round % 4 == 0 ? SyscallResult{-14, 14} : SyscallResult{static_cast<std::int64_t>(random() % 64), 0};
    decoder.exit(call, record);
    const std::string exit = text_of(call, style);
    if (!exit.starts_with(entry)) broken.push_back(entry + "\n    " + exit);
    put_rest(entry, call, style, progress);
    if (exit != entry) broken.push_back(entry + "\n    " + exit);
    std::string result;
    put_result(result, call, style);
    if (result.empty()) broken.push_back("no result: " + exit);
  };
  for (std::uint32_t number = 0; number < number_limit(Arch::x86_64) + 2; ++number) {
    for (unsigned round = 0; round < 60; ++round) check(SyscallNumber{number}, round);
  }
  for (const Syscall* syscall : all_described()) {
    const auto number = number_of(Arch::x86_64, syscall->call);
    const auto arguments = syscall->arguments();
    const auto command = std::ranges::find(arguments, Kind::command, &Item::kind);
    if (!number || command == arguments.end()) continue;
    for (const Case& one : command->cases->list) {
      for (unsigned round = 0; round < 12; ++round)
        check(*number, round, static_cast<std::size_t>(command - arguments.begin()), &one);
    }
  }
  for (std::size_t i = 0; i < broken.size() && i < 5; ++i) MESSAGE(broken[i]);
  CHECK(broken.empty());
}

TEST_CASE("calls through the decoder") {
  CapturedMemory memory;
  memory.add(TraceeAddress{0x1000}, std::string_view("\2\0\0\120\177\0\0\1\0\0\0\0\0\0\0\0", 16));
  memory.add(TraceeAddress{0x2000}, std::string_view("\144\0\0\0", 4));
  memory.add(TraceeAddress{0x3000}, "hello");
  Arena arena;
  const Wanted wanted;
  const auto text = [&](std::string_view name, std::array<std::uint64_t, 6> args, SyscallResult result,
                        auto&& between) {
    SyscallRecord record;
    record.number = *number_of(Arch::x86_64, *find_call(name));
    record.args = args;
    arena.clear();
    Decoder decoder(arena, memory, nullptr, wanted);
    DecodedCall& call = decoder.enter(record);
    between();
    record.result = result;
    decoder.exit(call, record);
    std::string out = text_of(call, {});
    out += ") = ";
    put_result(out, call, {});
    return out;
  };
  const auto nothing = [] {};
  CHECK(text("connect", {3, 0x1000, 16}, {-111, 111}, nothing) ==
        "connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = -1 ECONNREFUSED "
        "(Connection refused)");
  CHECK(text("recvfrom", {3, 0x3000, 5, 0, 0, 0}, {5, 0}, nothing) == "recvfrom(3, \"hello\", 5, 0, NULL, NULL) = 5");
  CHECK(text("getsockname", {3, 0x1000, 0x2000}, {0, 0},
             [&memory] { memory.add(TraceeAddress{0x2000}, std::string_view("\20\0\0\0", 4)); }) ==
        "getsockname(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}, [100 => 16]) = 0");
  CHECK(text("getsockname", {3, 0x1000, 0x2000}, {-9, 9}, nothing) ==
        "getsockname(3, 0x1000, [16]) = -1 EBADF (Bad file descriptor)");
}

TEST_CASE("what the caller asks in a struct is known at the entry, but for what the kernel changes") {
  constexpr std::uint64_t get_mtu = 0x8921;              // SIOCGIFMTU
  constexpr std::uint64_t request_buffers = 0xc0145608;  // VIDIOC_REQBUFS
  Arena arena;
  const auto lines = [&](std::uint64_t command, std::string_view asked, std::string_view got, SyscallResult result) {
    CapturedMemory memory;
    memory.add(TraceeAddress{0x1000}, asked);
    SyscallRecord record;
    record.number = *number_of(Arch::x86_64, *find_call("ioctl"));
    record.args = {3, command, 0x1000};
    arena.clear();
    const Wanted wanted;
    Decoder decoder(arena, memory, nullptr, wanted);
    DecodedCall& call = decoder.enter(record);
    std::string text = text_of(call, {}) + '\n';
    memory = CapturedMemory();
    memory.add(TraceeAddress{0x1000}, got);
    record.result = result;
    decoder.exit(call, record);
    return text + text_of(call, {});
  };
  const std::string asked = "lo" + std::string(38, '\0');
  std::string got = asked;
  got[17] = '\1';
  CHECK(lines(get_mtu, asked, got, {0, 0}) ==
        "ioctl(3, SIOCGIFMTU, {ifr_name=\"lo\"\nioctl(3, SIOCGIFMTU, {ifr_name=\"lo\", ifr_mtu=256}");
  CHECK(lines(get_mtu, asked, asked, {-19, 19}) ==
        "ioctl(3, SIOCGIFMTU, {ifr_name=\"lo\"\nioctl(3, SIOCGIFMTU, {ifr_name=\"lo\"}");
  CHECK(lines(get_mtu, "", "", {-14, 14}) == "ioctl(3, SIOCGIFMTU, 0x1000\nioctl(3, SIOCGIFMTU, 0x1000");
  const std::string wanted_buffers("\4\0\0\0\1\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0", 20);
  std::string granted = wanted_buffers;
  granted[0] = '\2';
  CHECK(lines(request_buffers, wanted_buffers, granted, {0, 0}) ==
        "ioctl(3, VIDIOC_REQBUFS, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=V4L2_MEMORY_MMAP, count=4\n"
        "ioctl(3, VIDIOC_REQBUFS, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=V4L2_MEMORY_MMAP, count=4 => 2}");
}

TEST_CASE("events of descriptors") {
  CapturedMemory memory;
  memory.add(TraceeAddress{0x1000}, std::string_view("\5\0\0\0\4\0\4\0", 8));
  memory.add(TraceeAddress{0x2000}, std::string_view("\4\0\0\0\7\0\0\0\1\0\0\0", 12));
  memory.add(TraceeAddress{0x3000}, std::string_view("\1\0\0\0\0\0\0\0\0\0\0\0", 12));
  Arena arena;
  FixedNames names;
  const Wanted wanted{.names = true};
  const auto text = [&](std::string_view name, std::array<std::uint64_t, 6> args, SyscallResult result) {
    SyscallRecord record;
    record.number = *number_of(Arch::x86_64, *find_call(name));
    record.args = args;
    arena.clear();
    Decoder decoder(arena, memory, &names, wanted);
    DecodedCall& call = decoder.enter(record);
    record.result = result;
    decoder.exit(call, record);
    std::string out = text_of(call, {});
    out += ") = ";
    put_result(out, call, {});
    return out;
  };
  // What a descriptor stands for is said once.
  CHECK(text("poll", {0x1000, 1, 0}, {1, 0}) ==
        "poll([{fd=5</a/path>, events=POLLOUT}], 1, 0) = 1 ([{fd=5, revents=POLLOUT}])");
  // The data is one number, whichever member of the union the program means.
  CHECK(text("epoll_ctl", {3, 1, 4, 0x2000}, {0, 0}) ==
        "epoll_ctl(3</a/path>, EPOLL_CTL_ADD, 4</a/path>, {events=EPOLLOUT, data=0x100000007}) = 0");
  CHECK(text("epoll_ctl", {3, 1, 4, 0x3000}, {0, 0}) ==
        "epoll_ctl(3</a/path>, EPOLL_CTL_ADD, 4</a/path>, {events=EPOLLIN, data=0}) = 0");
}
