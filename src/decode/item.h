// The description of one argument of a system call, or of one field of a struct: they are the same type. An Item is a
// plain aggregate, made by the builders in describe.h and walked by the decoder; nothing is generated per call.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/arch.h"
#include "decode/constants.h"

namespace callgate::decode {

struct Item;
struct Struct;
struct Value;
class Decoder;

/// The C type behind a value: its width, its sign, its byte order. be16..be64 are in network order; whatever their
/// kind, text shows them as C source would write them: htons(80), htonl(0), htobe64(1), htons(ETH_P_ALL).
enum class Type : std::uint8_t {
  s8,
  u8,
  s16,
  u16,
  s32,
  u32,
  s64,
  u64,
  slong,
  ulong,
  pointer,
  pointer64,  ///< an address in a __u64, as newer structs have them on every machine (__aligned_u64)
  old_id,     ///< __kernel_old_uid_t: a user or group, of 16 bits on i386, where all ones mean -1; elsewhere of 32
  file_mode,  ///< __kernel_mode_t: 16 bits on i386, 32 elsewhere
  be16,
  be32,
  be64,
  sbe32  ///< a signed one
};

[[nodiscard]] constexpr unsigned size_of(Type type, Model model) {
  switch (type) {
    case Type::s8:
    case Type::u8:
      return 1;
    case Type::s16:
    case Type::u16:
    case Type::be16:
      return 2;
    case Type::s32:
    case Type::u32:
    case Type::be32:
    case Type::sbe32:
      return 4;
    case Type::s64:
    case Type::u64:
    case Type::be64:
    case Type::pointer64:
      return 8;
    case Type::slong:
    case Type::ulong:
    case Type::pointer:
      return model == Model::lp64 ? 8 : 4;
    case Type::old_id:
    case Type::file_mode:
      return model == Model::i386 ? 2 : 4;
  }
  return 8;
}
[[nodiscard]] constexpr unsigned alignment_of(Type type, Model model) {
  const unsigned size = size_of(type, model);
  return model == Model::i386 && size == 8 && type != Type::pointer64 ? 4 : size;
}
[[nodiscard]] constexpr bool is_address(Type type) {
  return type == Type::pointer || type == Type::pointer64;
}
[[nodiscard]] constexpr bool is_signed(Type type) {
  return type == Type::s8 || type == Type::s16 || type == Type::s32 || type == Type::s64 || type == Type::slong ||
         type == Type::sbe32;
}

/// The role of a value: what it means, and so how it is shown and what a policy may ask of it. Stated in the table,
/// never guessed from the type.
enum class Kind : std::uint8_t {
  // Numbers.
  number,           ///< decimal; text adds Value::note, what it comes to, in a comment
  hex,              ///< hexadecimal; zero is 0
  padded_hex,       ///< hexadecimal as %#0Nx prints it, N being two digits a byte: 0x1, 00, 0x80000001, 00000000
  octal,            ///< octal with a leading 0
  pages,            ///< a count of pages of 4096 bytes; text shows the bytes in hexadecimal
  address,          ///< a bare address: hexadecimal, zero is NULL
  size,             ///< a count of bytes: decimal, a role of its own
  flags,            ///< names from `constants` or-ed together
  choice,           ///< one name from `constants`
  mode,             ///< permissions and file type: S_IFREG|0644; without a type 0644
  device,           ///< makedev(major, minor)
  signal,           ///< SIGINT
  descriptor,       ///< an open file descriptor
  directory,        ///< a descriptor that a path is relative to; AT_FDCWD by name
  pid,              ///< a process or thread id
  user,             ///< a uid; the all-ones value is -1
  group,            ///< a gid; likewise
  ticks,            ///< a clock_t of 1/100 s: 2 /* 0.02 s */; zero is 0
  milliseconds,     ///< likewise of 1/1000 s: 2 /* 0.002 s */
  seconds,          ///< a time_t; text adds the date in a comment where it is a calendar time
  limit,            ///< an rlimit value: 8192*1024, RLIM64_INFINITY
  port,             ///< htons(80)
  ipv4,             ///< inet_addr("127.0.0.1")
  wait_status,      ///< {WIFEXITED(s) && WEXITSTATUS(s) == 0}
  futex_operation,  ///< what FUTEX_WAKE_OP does and compares: FUTEX_OP_ADD<<28|0x1<<12|FUTEX_OP_CMP_EQ<<24|0
  status,           ///< what a call returned, a negative errno by its name: -ENOENT
  call,             ///< the number of a system call: __NR_getpid by Value::note, the number where that is empty
  interface,  ///< a network interface's index: if_nametoindex("lo") by Value::note, the number where that is empty
  // Bytes.
  bytes,             ///< a buffer, cut at the string limit
  string,            ///< a C string, cut at the string limit
  path,              ///< a C string that names a file: never cut
  ipv6,              ///< 16 bytes: inet_pton(AF_INET6, "::1", &sin6_addr), without a name inet_pton(AF_INET6, "::1")
  socket_path,       ///< sun_path: a path, or after a leading NUL an abstract name, shown as @"name"
  hardware_address,  ///< 02:42:ac:11:00:02
  // Built of others.
  structure,      ///< `structure`
  array,          ///< `element`s; `length` says how many
  bit_set,        ///< the numbers of the bits that are set, as bytes: [0 1 63]
  signal_set,     ///< a bit set of signals: [INT RT_2], ~[RTMIN RT_1]
  string_vector,  ///< argv: pointers to C strings up to a NULL
  environment,    ///< envp: likewise, abbreviated to its count
  select,         ///< `cases` by an earlier field: the fields of another Struct laid over the same bytes
  pointer,        ///< an address of `element` or `structure`
  command,        ///< a choice that selects, from `cases`, the arguments after it
  custom,         ///< decoded by `custom`
  nothing,        ///< a register or bytes passed over: shown nowhere
};

/// Who writes what a pointer points to.
enum class Direction : std::uint8_t {
  in,     ///< the caller: read at the entry
  out,    ///< the kernel: read at the exit, after success
  inout,  ///< both: what it was => what it became
};

/// After which results the kernel has written what an out pointer points to.
enum class Written : std::uint8_t {
  on_success,
  on_positive,
  on_too_big,    ///< only if the kernel knows a smaller struct (E2BIG): its size
  on_interrupt,  ///< only if a signal cut the call short: the time that was left to sleep
  always,
};

/// In which renderings a field shows.
enum class Show : std::uint8_t {
  always,
  verbose,     ///< only with -v; without it `...` stands at the struct's end
  never,       ///< padding and what another field already tells
  if_nonzero,  ///< always, but for zero
  notable,     ///< with -v; without it unless it is zero
  elided,      ///< only with -v; without it `...` stands where this and its like would
};

/// How a 64-bit argument lies in the registers.
enum class Halves : std::uint8_t {
  where_narrow,  ///< in two where registers have 32 bits, the low half first; else in one
  always,        ///< in two everywhere; where registers have 64 bits, the second adds nothing
  high_first,    ///< in two, the high half first
};

/// How long an array, a buffer or a struct is.
struct Length {
  enum class By : std::uint8_t {
    none,          ///< one object; a string up to its NUL
    fixed,         ///< `value` elements (bytes, for bytes); of a field with a name as many count as that sibling says
    bytes,         ///< as many bytes as the named sibling says
    count,         ///< as many elements as the named sibling says
    bytes_at,      ///< as many bytes as the number says that the named sibling points to (a socklen_t*)
    result,        ///< as many bytes as the call returned
    result_count,  ///< as many elements as the call returned
    own,           ///< a struct: as many bytes as its field of that name says; `value` where that is zero
  };
  By by = By::none;
  std::uint8_t index = unresolved;  ///< of the sibling
  std::uint32_t value = 0;          ///< bytes, of a struct: as many there are at least; the kernel takes those
                                    ///< beyond the caller's for zeros
  std::string_view name = {};       ///< of the sibling
  static constexpr std::uint8_t unresolved = 0xff;
};

/// Whether an item exists at all, or a pointer is followed: a masked compare with a sibling, as unsigned numbers.
struct Condition {
  enum class Op : std::uint8_t { none, any, equal, not_equal, at_least, at_most };
  Op op = Op::none;
  std::uint8_t index = Length::unresolved;
  std::string_view name = {};
  std::uint64_t mask = ~std::uint64_t{0};  ///< bits that count
  std::uint64_t value = 0;                 ///< any: bits of which one is set; else what the masked bits are compared to
};

/// What a command selects: see `cases` in describe.h.
struct Case;
struct Cases {
  std::span<const Case> list;              ///< sorted by value, so that large tables are searched in few steps
  std::uint64_t mask = ~std::uint64_t{0};  ///< the bits of the command that select (futex: not its flags)
  const Cases* others = nullptr;           ///< where none of these is selected: by other bits
  [[nodiscard]] const Case* find(std::uint64_t value) const;
};

/// Decodes what no declaration can say. `raw` is the register or field; for an embedded field `bytes` are its bytes.
using CustomDecode = Value (*)(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// What stands above a choice in the same number and is shown before it. Flags where they are set:
/// NLA_F_NESTED|IFLA_LINKINFO. With a shift, another choice, NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE, or without
/// constants a number where it is not zero: 0x4<<32|PERF_COUNT_HW_CPU_CYCLES.
struct Upper {
  const ConstantSet* constants = nullptr;
  std::uint64_t mask = 0;
  unsigned shift = 0;
  const Upper* next = nullptr;  ///< what stands below this, above the choice
};

struct Item {
  std::string_view name;
  Kind kind = Kind::number;
  Type type = Type::s32;
  Direction direction = Direction::in;
  Written written = Written::on_success;
  Show show = Show::always;
  bool calendar = false;         ///< seconds: since the epoch, so a date
  std::string_view before = {};  ///< an argument that text shows ahead of this one, in whatever register it is
  std::string_view label = {};   ///< an argument before which text writes `label=`
  bool of_structures = false;    ///< array: of `structure`s, not of `element`s (comparing addresses of objects
                                 ///< with null is no constant expression to a sanitizing compiler)
  bool spaced = false;           ///< array: all elements stand there, apart by blanks alone: [3 4]
  bool abridged = false;         ///< array: without -v the first two elements stand for all
  bool whole = false;            ///< string: never cut, like a path
  bool terminated = false;       ///< string: its NUL is one of its bytes: it counts, and shows where they show in
                                 ///< hexadecimal; bytes: a NUL at the end shows there alone
  bool in_hex = false;           ///< bytes: always escaped in hexadecimal
  bool decimal = false;          ///< choice: a value without a name shows in decimal
  bool name_in_comment = false;  ///< choice, flags: always the number, its name beside it: 0x1 /* PIDTYPE_TGID */
  bool as_number = false;        ///< mode: octal, whatever bits it has
  bool with_mode = false;        ///< flags: the low nine bits are permissions, shown last: IPC_CREAT|0600
  Halves halves = Halves::where_narrow;
  std::uint64_t number_bits = 0;  ///< flags: these bits are a number, shown last (`decimal` or in hexadecimal): FLAG|5
  std::uint8_t at = Length::unresolved;  ///< path: the index of the descriptor it is relative to
  std::string_view at_name = {};
  std::array<std::uint16_t, model_count> offset{};  ///< field: its place in the struct, per model
  Length length{};
  Condition when{};
  Condition followed{};                    ///< a pointer: where this does not hold, only its number counts
  const ConstantSet* constants = nullptr;  ///< array: the names of the indices
  const Upper* upper = nullptr;            ///< choice
  const Struct* structure = nullptr;
  const Struct* becomes = nullptr;  ///< inout pointer: what the kernel wrote into the same bytes, {a=1} => {b=2}; where
                                    ///< none of its fields exists, there is no change to show
  const Item* element = nullptr;
  const Cases* cases = nullptr;
  CustomDecode custom = nullptr;
};

/// How a result is shown.
struct Result {
  enum class Kind : std::uint8_t {
    status,      ///< 0
    number,      ///< decimal
    size,        ///< a count of bytes
    descriptor,  ///< a new descriptor
    pid,
    address,  ///< hexadecimal
    hex,
    octal,
    flags,   ///< 0x8000 (flags O_RDONLY|O_LARGEFILE)
    choice,  ///< 0x2 (SCHED_RR)
    user,
    date,           ///< seconds since the epoch, the date in parentheses: 1795493352 (2026-11-24T04:09:12+0000)
    narrow_status,  ///< a status of which the kernel returns 32 bits without a sign, an errno among them too
    none,           ///< the call does not return: ?
  };
  Kind kind = Kind::status;
  std::uint32_t classes = 0;  ///< bits of Class that the roles of the arguments do not tell
  const ConstantSet* constants = nullptr;
  CustomDecode extra = nullptr;     ///< makes what text shows in parentheses after the number (poll's ready list)
  std::string_view word = "flags";  ///< flags: what text calls them
};

/// What strace's `-e trace=%class` selects. `file` and `desc` follow from the roles of the arguments and the result.
enum class Class : std::uint32_t {
  file = 1U << 0U,
  desc = 1U << 1U,
  network = 1U << 2U,
  process = 1U << 3U,
  memory = 1U << 4U,
  signal = 1U << 5U,
  ipc = 1U << 6U,
  creds = 1U << 7U,
  clock = 1U << 8U,
  stat = 1U << 9U,
  lstat = 1U << 10U,
  fstat = 1U << 11U,
  statfs = 1U << 12U,
  fstatfs = 1U << 13U,
  pure = 1U << 14U,
};

/// The value of a Case that stands for any other: it must be the last.
inline constexpr std::uint64_t otherwise = ~std::uint64_t{0};

/// The arguments that follow a command of this value, and the result where it is another.
struct Case {
  static constexpr std::size_t most = 4;
  std::uint64_t value = 0;
  std::array<Item, most> items{};
  std::uint8_t count = 0;
  bool has_result = false;
  Result result{};
  const Struct* overlay = nullptr;  ///< for Kind::select
  [[nodiscard]] std::span<const Item> arguments() const { return std::span(items).first(count); }
};

/// A C struct: its fields in the order in which they are shown, each with its offset per data model. Made by StructOf
/// in describe.h from the fields in the order of memory.
struct Struct {
  std::string_view name;
  std::span<const Item> fields;
  std::array<std::uint32_t, model_count> size{};
  std::array<std::uint8_t, model_count> alignment{};
  bool macro = false;               ///< shown as name(first, second): BPF_STMT(BPF_RET|BPF_K, 0)
  bool list = false;                ///< shown as [first, second], the fields without their names
  const Struct* on_i386 = nullptr;  ///< where i386's kernel defines other fields, not only other widths
  [[nodiscard]] constexpr const Struct& in(Model model) const {
    return model == Model::i386 && on_i386 != nullptr ? *on_i386 : *this;
  }
};

/// One line of the table of system calls.
struct Syscall {
  static constexpr std::size_t most = 6;
  CallIndex call{};
  std::string_view name;
  Result result{};
  std::array<Item, most> items{};
  std::uint8_t count = 0;
  std::uint32_t classes = 0;
  [[nodiscard]] std::span<const Item> arguments() const { return std::span(items).first(count); }
  [[nodiscard]] constexpr bool is(Class c) const { return (classes & static_cast<std::uint32_t>(c)) != 0; }
};

}  // namespace callgate::decode
