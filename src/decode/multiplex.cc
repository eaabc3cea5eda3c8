#include "decode/multiplex.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "decode/describe.h"
#include "decode/number.h"
#include "decode/syscalls/tables.h"
#include "decode/table.h"

namespace callgate::decode {
namespace {

/// What a number of socketcall's stands for (linux/net.h), and how many words its arguments are.
struct SocketCall {
  std::string_view name;
  std::size_t words;
};
constexpr SocketCall socket_calls[] = {
    {{}, 0},           {"socket", 3},      {"bind", 3},        {"connect", 3},    {"listen", 2},
    {"accept", 3},     {"getsockname", 3}, {"getpeername", 3}, {"socketpair", 4}, {"send", 4},
    {"recv", 4},       {"sendto", 6},      {"recvfrom", 6},    {"shutdown", 2},   {"setsockopt", 5},
    {"getsockopt", 5}, {"sendmsg", 3},     {"recvmsg", 3},     {"accept4", 4},    {"recvmmsg", 5},
    {"sendmmsg", 4},
};

/// Where an argument of a call behind ipc comes from: ipc's own first, second, third, ptr and fifth are its arguments 1
/// to 5.
constexpr std::uint8_t first = 1;
constexpr std::uint8_t second = 2;
constexpr std::uint8_t third = 3;
constexpr std::uint8_t ptr = 4;
constexpr std::uint8_t fifth = 5;
constexpr std::uint8_t no_argument = 0;

/// A call behind ipc (linux/ipc.h).
struct IpcCall {
  std::uint32_t number;
  std::string_view name;
  std::array<std::uint8_t, 5> arguments;
};
constexpr IpcCall ipc_calls[] = {
    {1, "semop", {first, ptr, second}},
    {2, "semget", {first, second, third}},
    {3, "semctl", {first, second, third, ptr}},
    {4, "semtimedop", {first, ptr, second, fifth}},
    {11, "msgsnd", {first, ptr, second, third}},
    {12, "msgrcv", {first, ptr, second, fifth, third}},
    {13, "msgget", {first, second}},
    {14, "msgctl", {first, second, ptr}},
    {21, "shmat", {first, ptr, second, third}},
    {22, "shmdt", {ptr}},
    {23, "shmget", {first, second, third}},
    {24, "shmctl", {first, second, ptr}},
};

/// A call of which the only register points to so many arguments, and what it is where they cannot be read.
struct Behind {
  std::size_t words;
  Syscall unread;
};
constexpr Behind calls_behind_a_pointer[] = {
    {6, sys("mmap", ret::address, address("arg"))},
    {5, sys("select", ret::number, address("arg"))},
};

constexpr std::size_t word = 4;

std::optional<std::uint64_t> word_at(Memory& memory, std::uint64_t address) {
  std::array<std::byte, word> bytes{};
  if (memory.read(TraceeAddress{address}, bytes) != bytes.size()) return std::nullopt;
  return read_number(Type::u32, Model::i386, bytes);
}

const Syscall* call_named(std::string_view name) {
  if (name == "semctl") return &syscalls::indirect_semctl();
  if (name == "shmat") return &syscalls::indirect_shmat();
  const auto call = find_call(name);
  return call ? describe(*call) : nullptr;
}

/// Replaces the arguments by the words at `address`; false if these cannot be read.
bool take_arguments(SyscallRecord& record, Memory& memory, std::uint64_t address, std::size_t words) {
  std::array<std::uint64_t, 6> arguments{};
  for (std::size_t i = 0; i < words; ++i) {
    const auto value = word_at(memory, (address & 0xffffffffU) + i * word);
    if (!value) return false;
    arguments.at(i) = *value;
  }
  record.args = arguments;
  return true;
}

const Syscall* socket_call(SyscallRecord& record, Memory& memory) {
  const std::uint64_t number = record.args[0] & 0xffffffffU;
  if (number == 0 || number >= std::size(socket_calls)) return nullptr;
  const SocketCall& call = socket_calls[number];
  return take_arguments(record, memory, record.args[1], call.words) ? call_named(call.name) : nullptr;
}

const Syscall* ipc_call(SyscallRecord& record, Memory& memory) {
  const auto number = static_cast<std::uint32_t>(record.args[0]);
  const bool first_version = number >> 16U == 0;
  const auto* call = std::ranges::find(ipc_calls, number & 0xffffU, &IpcCall::number);
  if (call == std::end(ipc_calls)) return nullptr;
  const std::array<std::uint64_t, 6> from = record.args;
  record.args = {};
  for (std::size_t i = 0; i < call->arguments.size() && call->arguments.at(i) != no_argument; ++i)
    record.args.at(i) = from.at(call->arguments.at(i));
  if (call->name == "msgrcv" && first_version) {
    // Its ptr is to the message's address and its type.
    const auto message = word_at(memory, from[ptr]);
    const auto type = word_at(memory, from[ptr] + word);
    if (!message || !type) {
      record.args = {from[first], from[ptr], from[second], from[third]};
      return &syscalls::unreadable_msgrcv();
    }
    record.args[1] = *message;
    record.args[3] = *type;
  }
  return call_named(call->name);
}

}  // namespace

const Syscall* demultiplex(CallIndex call, SyscallRecord& record, Memory& memory) {
  const std::string_view name = call_name(call);
  if (name == "socketcall") return socket_call(record, memory);
  if (name == "ipc") return ipc_call(record, memory);
  for (const Behind& behind : calls_behind_a_pointer) {
    if (behind.unread.name != name) continue;
    return take_arguments(record, memory, record.args[0], behind.words) ? describe(call) : &behind.unread;
  }
  if (name == "clone") {
    std::swap(record.args[3], record.args[4]);
    return describe(call);
  }
  return nullptr;
}

std::optional<CallIndex> call_behind(SyscallRecord record, Memory& memory) {
  const std::optional<CallIndex> call = named_call(record.arch, record.number);
  if (!call || record.arch != Arch::i386) return call;
  const Syscall* behind = demultiplex(*call, record, memory);
  return behind != nullptr ? behind->call : call;
}

void demultiplex_result(const Syscall& call, SyscallRecord& record, Memory& memory) {
  if (&call != &syscalls::indirect_shmat() || record.result->failed()) return;
  if (const auto address = word_at(memory, record.args[3])) record.result->value = static_cast<std::int64_t>(*address);
}

}  // namespace callgate::decode
