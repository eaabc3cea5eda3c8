// Decodes records of every call of both architectures over arbitrary memory, which may change between two reads, and
// shows them as text and as JSON. The decoder must end, read nothing it was not given, and stay within its budget,
// whatever pointers, lengths and lists it meets. The text at the entry must be a prefix of the text at the exit, and no
// byte of the tracee may reach a terminal unescaped. Netlink messages are made by the decoder's tables too.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "decode/decoder.h"
#include "input.h"
#include "netlink_messages.h"
#include "report/call_text.h"
#include "report/json.h"

using namespace callgate::decode;

namespace {

// A page of the input's bytes that repeats over some pages and then ends: pointers into it find data, pointers near its
// end find the fault, and lists can loop. With `changing` no two reads find the same bytes at an address, as if another
// thread wrote there all the time.
class RepeatingMemory final : public Memory {
 public:
  RepeatingMemory(std::span<const std::uint8_t> bytes, bool changing) : bytes_(bytes), changing_(changing) {}

  static constexpr std::uint64_t base = 0x10000;
  static constexpr std::uint64_t end = 0x12000;

  std::size_t read(TraceeAddress address, std::span<std::byte> into) override {
    if (bytes_.empty() || address.value < base || address.value >= end) return 0;
    const auto count = std::min<std::uint64_t>(into.size(), end - address.value);
    if (changing_) ++shift_;
    for (std::size_t i = 0; i < count; ++i)
      into[i] = static_cast<std::byte>(bytes_[(address.value - base + i + shift_) % bytes_.size()]);
    return static_cast<std::size_t>(count);
  }

 private:
  std::span<const std::uint8_t> bytes_;
  bool changing_;
  std::size_t shift_ = 0;
};

class FixedNames final : public Names {
 public:
  std::string_view descriptor(int) override { return "/a\x1b\n<path>"; }
  std::string_view working_directory() override { return "/"; }
  std::optional<int> netlink_protocol(int fd) override {
    constexpr std::array protocols{0, 4, 16, 6, 7, 9, 12, 15};  // those of linux/netlink.h that have tables, and one
    return protocols.at(static_cast<unsigned>(fd) % protocols.size());
  }
  std::string_view generic_netlink_family(std::uint16_t type) override {
    return netlink_messages::generic_family(type);
  }
};

/// The call's text, which is checked to be harmless.
std::string text_of(const DecodedCall& call, const callgate::report::TextStyle& style) {
  std::string text;
  callgate::report::put_call(text, call, style);
  const std::size_t end = text.size();
  callgate::report::put_result(text, call, style);
  if (!std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; })) std::abort();
  text.resize(end);
  return text;
}

/// Half of the arguments point into the memory: arbitrary numbers would seldom do.
std::uint64_t argument(Input& input) {
  switch (input.take(1) % 4) {
    case 0:
      return RepeatingMemory::base + input.take(2) % (RepeatingMemory::end - RepeatingMemory::base + 16);
    case 1:
      return input.take(8);
    case 2:
      return input.take(1);
    default:
      return input.take(4);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input({data, size});
  SyscallRecord record;
  const std::uint64_t number = input.take(2);
  const std::uint64_t options = input.take(1);
  const std::uint64_t conditions = input.take(1);
  const bool is_i386 = (conditions & 1) != 0;
  record.arch = is_i386 ? Arch::i386 : Arch::x86_64;
  record.number.value = static_cast<std::uint32_t>(number) % (number_limit(record.arch) + 2);
  for (std::uint64_t& arg : record.args) arg = is_i386 ? argument(input) & 0xffffffffU : argument(input);
  auto result = static_cast<std::int64_t>(argument(input));
  FixedNames names;
  std::vector<std::uint8_t> messages;  // of netlink's, which a call sends or receives
  if ((conditions & 8) != 0) {
    const int protocol = names.netlink_protocol(static_cast<int>(record.args[0])).value_or(0);
    messages = netlink_messages::Maker(input, protocol, model_of(record.arch)).messages();
    record.number = *number_of(record.arch, *find_call((conditions & 16) != 0 ? "recvfrom" : "sendto"));
    record.args[1] = RepeatingMemory::base;
    record.args[2] = messages.size();
    result = static_cast<std::int64_t>(messages.size());
  }
  RepeatingMemory memory(messages.empty() ? input.rest() : std::span<const std::uint8_t>(messages),
                         (conditions & 2) != 0);

  // A small budget ends as a large one does, after less work: more inputs are tried.
  const Wanted wanted{.string_bytes = (options & 1) != 0 ? 300U : 32U,
                      .verbose = (options & 2) != 0,
                      .names = (options & 4) != 0,
                      .budget = std::size_t{32} << 10U};
  // Kept, as a tracer keeps it: the sanitizer's allocator is slow at blocks of this size.
  static Arena arena;
  arena.clear();
  Decoder at_entry(arena, memory, &names, wanted);
  DecodedCall& call = at_entry.enter(record);
  const callgate::report::TextStyle style{
      .string_limit = wanted.string_bytes,
      .verbose = wanted.verbose,
      .hex_strings = static_cast<callgate::report::HexStrings>((options >> 4U) % 3),
      .numbers = static_cast<callgate::report::Numbers>((options >> 6U) % 3),
  };
  const std::string entry = text_of(call, style);
  record.result = (options & 8) != 0 ? SyscallResult{-14, 14} : SyscallResult{result, 0};
  Decoder at_exit(arena, memory, &names, wanted);
  at_exit.exit(call, record);
  for (const Value& value : call.arguments) {
    if (value.pending) std::abort();
  }
  if (!text_of(call, style).starts_with(entry)) std::abort();
  if ((conditions & 4) != 0 && !callgate::report::json_line(callgate::report::json_of_arguments(call)).starts_with('{'))
    std::abort();
  if (arena.used() > (std::size_t{1} << 20U)) std::abort();
  return 0;
}
