// The value tree: what a decoded call is made of. A node holds the raw value and the Item that describes it, never
// text, so that text, JSON and policies all read the same tree. Nodes live in the Arena of the record.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/item.h"
#include "decode/record.h"

namespace callgate::decode {

/// The descriptor that stands for the working directory where a directory is named: AT_FDCWD (linux/fcntl.h).
inline constexpr int at_fdcwd = -100;

struct Value {
  enum class Form : std::uint8_t {
    scalar,     ///< `raw`
    bytes,      ///< `bytes`; `raw` is their address, if they have one
    structure,  ///< `children` are its fields, each with its own Item
    array,      ///< `children`
    pointer,    ///< `raw` is the address; `children` holds what it points to, or nothing if that cannot be read or was
                ///< not written
    change,     ///< `children[0]` is what the caller passed in, `children[1]` (once known) what the kernel made of it
    vector,     ///< as array, of an argv or envp: `count` is known even where the children were not wanted
  };
  const Item* item = nullptr;
  Form form = Form::scalar;
  bool pending = false;    ///< will be known at the exit stop only; of a structure: more fields will be
  bool truncated = false;  ///< bytes or children are fewer than there are, because the limits of decoding said so
  bool faulted = false;    ///< the rest could not be read; `raw_end` is the address of the first unreadable element
  std::uint64_t raw = 0;   ///< narrowed to the item's type and, where that has a sign, sign-extended
  std::uint64_t raw_end = 0;
  std::uint64_t count = 0;  ///< vector: how many there are
  std::string_view bytes = {};
  std::span<Value> children = {};
  std::string_view note = {};  ///< a descriptor's path or kind; what text says in a comment
};

/// Whether a value is a zero, or made of such alone; an address never is.
[[nodiscard]] bool is_zero(const Value& value);

/// Whether of a pending argument something is known at the entry already: what is in and out, or the first fields of a
/// structure.
[[nodiscard]] bool is_begun(const Value& value);

/// Whether two values of the same item are equal all through.
[[nodiscard]] bool is_same(const Value& one, const Value& other);

/// A call as far as it is decoded. Lives in the Arena, like its values.
struct DecodedCall {
  SyscallRecord record;
  std::string_view name;             ///< empty: a number that has no name on this architecture
  const Syscall* syscall = nullptr;  ///< null: nothing but the name is known; the arguments are six raw numbers
  std::span<Value> arguments;        ///< in order; registers that are passed over have no node
  Result result;                     ///< how the result is to be shown (a command may have changed it)
  std::string_view result_note;      ///< a new descriptor's path
  /// What text shows in parentheses after the result. A structure stands there without braces, each field after its
  /// name: (in [3], left {tv_sec=1, tv_usec=0}). Bytes of Kind::number are words: (Timeout).
  const Value* extra = nullptr;
};

}  // namespace callgate::decode
