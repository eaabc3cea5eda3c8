#include "report/scalar_text.h"

#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <bit>

#include "decode/constants/errno.h"
#include "decode/constants/signal.h"
#include "decode/number.h"
#include "report/futex_operation.h"
#include "report/ioctl_name.h"
#include "report/numbers.h"
#include "report/quote.h"

namespace callgate::report {
namespace {

using decode::Constant;
using decode::ConstantSet;
using decode::Item;
using decode::Kind;
using decode::Type;
using decode::Value;

// What a number comes to, behind it.
void put_meaning(std::string& out, const Value& value, Numbers numbers) {
  if (value.note.empty() || numbers == Numbers::raw) return;
  out += " /* ";
  out += value.note;
  out += " */";
}

// A number and what it means, as `numbers` asks: one of them, or the number with the meaning in a comment.
template <typename Number, typename Meaning>
void put_named(std::string& out, Numbers numbers, Number number, Meaning meaning) {
  switch (numbers) {
    case Numbers::raw:
      number(out);
      break;
    case Numbers::abbreviated:
      meaning(out);
      break;
    case Numbers::verbose:
      number(out);
      out += " /* ";
      meaning(out);
      out += " */";
      break;
  }
}

std::uint64_t unsigned_value(const Value& value) {
  return decode::without_sign(value.item->type, value.raw);
}

void put_decimal(std::string& out, const Value& value) {
  if (decode::is_signed(value.item->type)) {
    put_signed(out, static_cast<std::int64_t>(value.raw));
  } else {
    put_unsigned(out, value.raw);
  }
}

constexpr std::string_view byte_order_function(Type type) {
  switch (type) {
    case Type::be16:
      return "htons";
    case Type::be32:
    case Type::sbe32:
      return "htonl";
    case Type::be64:
      return "htobe64";
    default:
      return {};
  }
}

// The bytes of a number in network order as they stand in memory.
void put_network_bytes(std::string& out, const Value& value) {
  const unsigned size = decode::size_of(value.item->type, decode::Model::lp64);
  std::array<char, 8> bytes{};
  for (unsigned i = 0; i < size; ++i) bytes[i] = static_cast<char>(value.raw >> (size - 1 - i) * 8);
  put_quoted(out, {bytes.data(), size}, HexStrings::always);
}

void put_unknown(std::string& out, std::uint64_t value, const ConstantSet& set) {
  put_hex(out, value);
  if (set.unknown.empty()) return;
  out += " /* ";
  out += set.unknown;
  out += " */";
}

// The constant at or below the value, and the distance from it. Nothing lies behind the last one.
void put_place(std::string& out, const ConstantSet& set, std::uint64_t value, Numbers numbers) {
  const auto above = std::ranges::upper_bound(set.constants, value, {}, &Constant::value);
  if (above == set.constants.begin() || (above == set.constants.end() && (above - 1)->value != value)) {
    put_hex(out, value);
    return;
  }
  const Constant& below = *(above - 1);
  put_named(
      out, numbers, [value](std::string& o) { put_hex(o, value); },
      [&below, value](std::string& o) {
        o += below.name;
        if (value == below.value) return;
        o += '+';
        put_unsigned(o, value - below.value);
      });
}

}  // namespace

void put_choice(std::string& out, const ConstantSet& set, std::uint64_t value, Numbers numbers) {
  if (set.of_ioctls) {
    put_named(
        out, numbers, [value](std::string& o) { put_hex(o, value); },
        [&set, value](std::string& o) { put_ioctl_name(o, set, static_cast<std::uint32_t>(value)); });
    return;
  }
  if (numbers == Numbers::raw) {
    put_hex(out, value);
    return;
  }
  if (numbers == Numbers::abbreviated && set.modifier != nullptr && (value & set.modifier->value) != 0) {
    out += set.modifier->name;
    out += '|';
    value &= ~set.modifier->value;
  }
  if (set.places) {
    put_place(out, set, value, numbers);
    return;
  }
  const Constant* constant = decode::constant_of(set, value);
  if (constant == nullptr) {
    put_unknown(out, value, set);
    return;
  }
  put_named(
      out, numbers, [value](std::string& o) { put_hex(o, value); },
      [constant](std::string& o) { o += constant->name; });
}

namespace {

// Names of the bits of `value` and what is left of them, joined. Returns whether anything of it has a name.
bool put_flag_names(std::string& out, const ConstantSet& set, std::uint64_t value, bool without_head = false) {
  const std::size_t start = out.size();
  const auto next = [&out, start] {
    if (out.size() != start) out += '|';
  };
  const bool packed = (value & set.packed.mask) != 0;
  bool head = false;
  bool flags = false;
  const std::uint64_t left = decode::for_each_flag(set, value & ~set.packed.mask, [&](const Constant& constant) {
    if (constant.mask == 0 && packed) return;  // PROT_NONE: nothing is set
    if (without_head && constant.mask == set.head) return;
    next();
    out += constant.name;
    const bool part_of_head = constant.mask != 0 && (constant.mask & ~set.head) == 0;
    (part_of_head && (constant.mask != set.head || constant.value != 0) ? head : flags) = true;
  });
  if (!head && !flags && !packed) return false;
  if (left != 0) {
    next();
    if (flags) {
      put_hex(out, left);
    } else {
      put_unknown(out, left, set);
    }
  }
  if (packed) {
    next();
    put_packed(out, set.packed, value);
  }
  return true;
}

// With a type by its names; permissions alone are one number.
void put_mode(std::string& out, std::uint64_t mode) {
  struct TypeName {
    std::uint64_t value;
    std::string_view name;
  };
  static constexpr TypeName types[] = {{S_IFSOCK, "S_IFSOCK"}, {S_IFLNK, "S_IFLNK"}, {S_IFREG, "S_IFREG"},
                                       {S_IFBLK, "S_IFBLK"},   {S_IFDIR, "S_IFDIR"}, {S_IFCHR, "S_IFCHR"},
                                       {S_IFIFO, "S_IFIFO"}};
  static constexpr TypeName bits[] = {{S_ISUID, "S_ISUID"}, {S_ISGID, "S_ISGID"}, {S_ISVTX, "S_ISVTX"}};
  const auto* type = std::ranges::find(types, mode & S_IFMT, &TypeName::value);
  if (type == std::end(types)) {
    put_octal(out, mode);
    return;
  }
  out += type->name;
  out += '|';
  for (const TypeName& bit : bits) {
    if ((mode & bit.value) == 0) continue;
    out += bit.name;
    out += '|';
  }
  put_octal(out, mode & ~std::uint64_t{S_IFMT | S_ISUID | S_ISGID | S_ISVTX});
}

void put_device(std::string& out, std::uint64_t device) {
  out += "makedev(";
  put_hex(out, gnu_dev_major(device));
  out += ", ";
  put_hex(out, gnu_dev_minor(device));
  out += ')';
}

void put_limit(std::string& out, const Value& value, Numbers numbers) {
  constexpr std::uint64_t unit = 1024;
  const bool narrow = value.item->type == Type::u32;
  const bool infinite = value.raw == (narrow ? 0xffffffffU : ~std::uint64_t{0});
  const auto number = [&value](std::string& o) { put_unsigned(o, value.raw); };
  if (infinite) {
    const std::string_view name = value.raw > 0xffffffffU ? "RLIM64_INFINITY" : "RLIM_INFINITY";
    put_named(out, numbers, number, [name](std::string& o) { o += name; });
  } else if (value.raw > unit && value.raw % unit == 0) {
    put_named(out, numbers, number, [&value](std::string& o) {
      put_unsigned(o, value.raw / unit);
      o += "*1024";
    });
  } else {
    number(out);
  }
}

// A number of 1/100 s or 1/1000 s, with the seconds in a comment.
void put_duration(std::string& out, const Value& value, std::uint64_t a_second, unsigned digits) {
  put_decimal(out, value);
  if (value.raw == 0) return;
  const auto ticks = static_cast<std::int64_t>(value.raw);
  const bool negative = decode::is_signed(value.item->type) && ticks < 0;
  const std::uint64_t amount = negative ? 0 - value.raw : value.raw;
  out += negative ? " /* -" : " /* ";
  put_unsigned(out, amount / a_second);
  out += '.';
  put_padded(out, amount % a_second, digits);
  out += " s */";
}

struct EventName {
  int number;
  std::string_view name;
};
constexpr EventName ptrace_events[] = {
    {PTRACE_EVENT_FORK, "PTRACE_EVENT_FORK"},       {PTRACE_EVENT_VFORK, "PTRACE_EVENT_VFORK"},
    {PTRACE_EVENT_CLONE, "PTRACE_EVENT_CLONE"},     {PTRACE_EVENT_EXEC, "PTRACE_EVENT_EXEC"},
    {PTRACE_EVENT_EXIT, "PTRACE_EVENT_EXIT"},       {PTRACE_EVENT_VFORK_DONE, "PTRACE_EVENT_VFORK_DONE"},
    {PTRACE_EVENT_SECCOMP, "PTRACE_EVENT_SECCOMP"}, {PTRACE_EVENT_STOP, "PTRACE_EVENT_STOP"}};

void put_wait_status(std::string& out, int status) {
  const int event = status >> 16;
  status &= 0xffff;
  if (WIFEXITED(status)) {
    out += "{WIFEXITED(s) && WEXITSTATUS(s) == ";
    put_signed(out, WEXITSTATUS(status));
    out += '}';
  } else if (WIFSIGNALED(status)) {
    out += "{WIFSIGNALED(s) && WTERMSIG(s) == ";
    put_signal(out, static_cast<std::uint64_t>(WTERMSIG(status)), Numbers::abbreviated);
    if (WCOREDUMP(status)) out += " && WCOREDUMP(s)";
    out += '}';
  } else if (WIFCONTINUED(status)) {
    out += "{WIFCONTINUED(s)}";
  } else if (WIFSTOPPED(status)) {
    constexpr int syscall_stop = 0x80;
    const int signal = WSTOPSIG(status);
    out += "{WIFSTOPPED(s) && WSTOPSIG(s) == ";
    put_signal(out, static_cast<std::uint64_t>(signal & ~syscall_stop), Numbers::abbreviated);
    if ((signal & syscall_stop) != 0) out += " | 0x80";
    out += '}';
  } else {
    put_hex(out, static_cast<std::uint64_t>(status));
  }
  if (event != 0) {
    out += '|';
    const auto* name = std::ranges::find(ptrace_events, event, &EventName::number);
    if (name != std::end(ptrace_events)) {
      out += name->name;
    } else {
      put_hex(out, static_cast<std::uint64_t>(event));
    }
    out += "<<16";
  }
}

// A negative errno by its name; anything else is a number.
void put_status(std::string& out, const Value& value, Numbers numbers) {
  const auto number = static_cast<std::int64_t>(value.raw);
  constexpr std::int64_t most = 4095;  // MAX_ERRNO (include/linux/err.h)
  const decode::ErrnoName* error =
      number < 0 && number >= -most ? decode::find_errno(static_cast<int>(-number)) : nullptr;
  if (error == nullptr) {
    put_signed(out, number);
    return;
  }
  put_named(
      out, numbers, [number](std::string& o) { put_signed(o, number); },
      [error](std::string& o) {
        o += '-';
        o += error->name;
      });
}

void put_ipv4(std::string& out, std::uint64_t address, HexStrings hex) {
  std::string text;  // at most 15 characters: never on the heap
  for (unsigned shift = 32; shift != 0;) {
    shift -= 8;
    put_unsigned(text, (address >> shift) & 0xffU);
    if (shift != 0) text += '.';
  }
  out += "inet_addr(";
  put_quoted(out, text, hex);
  out += ')';
}

void put_directory(std::string& out, const Value& value, const TextStyle& style) {
  const auto number = [&value](std::string& o) { put_decimal(o, value); };
  if (static_cast<int>(value.raw) == decode::at_fdcwd) {
    put_named(out, style.numbers, number, [](std::string& o) { o += "AT_FDCWD"; });
  } else {
    number(out);
  }
  put_note(out, value.note, style.hex_strings);
}

// `<char 1:3>` at the end of a device's path.
std::string_view device_part(std::string_view path) {
  if (!path.ends_with('>')) return {};
  const std::size_t start = path.rfind('<');
  if (start == std::string_view::npos) return {};
  const std::string_view part = path.substr(start);
  return part.starts_with("<char ") || part.starts_with("<block ") ? part : std::string_view{};
}

}  // namespace

void put_note(std::string& out, std::string_view note, HexStrings hex) {
  if (note.empty()) return;
  // Only a path can hold anything; what else there is says `->` of itself: UNIX-STREAM:[14->15].
  const bool is_path = note.starts_with('/');
  // As the kernel names it: pipe:[12], anon_inode:[eventfd]; protocols have capital letters.
  const bool is_link = is_path || (note.front() >= 'a' && note.front() <= 'z');
  constexpr std::string_view gone = " (deleted)";
  const bool deleted = is_path && note.ends_with(gone);
  if (deleted) note.remove_suffix(gone.size());
  const std::string_view device = is_path ? device_part(note) : std::string_view{};
  note.remove_suffix(device.size());
  out += '<';
  // What is no path quotes its names itself: UNIX-STREAM:[12,"/run/x"].
  const bool ready = !(is_link && hex == HexStrings::always) && !is_path &&
                     std::ranges::all_of(note, [](char c) { return c >= ' ' && c < 0x7f; });
  if (ready) {
    out += note;
  } else {
    put_escaped(out, note, hex, is_path ? Brackets::escaped : Brackets::plain);
  }
  out += device;
  out += '>';
  if (deleted) out += "(deleted)";
}

void put_signal(std::string& out, std::uint64_t number, Numbers numbers) {
  const std::string_view name = decode::signal_name(number);
  const auto put_number = [number](std::string& o) { put_signed(o, static_cast<std::int64_t>(number)); };
  if (name.empty()) {
    put_number(out);
  } else {
    put_named(out, numbers, put_number, [name](std::string& o) { o += name; });
  }
}

void put_packed(std::string& out, const decode::PackedNumber& packed, std::uint64_t flags) {
  const std::uint64_t number = (flags & packed.mask) >> static_cast<unsigned>(std::countr_zero(packed.mask));
  if (packed.shift.empty()) {
    put_signal(out, number, Numbers::abbreviated);
    return;
  }
  if (packed.hex) {
    put_hex(out, number);
  } else {
    put_unsigned(out, number);
  }
  out += "<<";
  out += packed.shift;
}

// The value that stands before the flags, where it has a name.
static const Constant* head_of(const ConstantSet& set, std::uint64_t value) {
  if (set.head == 0) return nullptr;
  const auto found = std::ranges::find_if(
      set.constants, [&](const Constant& c) { return c.mask == set.head && c.value == (value & set.head); });
  return found == set.constants.end() ? nullptr : &*found;
}

// Of the value that stands before the flags, what has no name; where zero has one, it is an enumeration's.
static std::uint64_t unknown_head(const ConstantSet& set, std::uint64_t value) {
  if (head_of(set, 0) == nullptr) return 0;
  return decode::for_each_flag(set, value, [](const Constant& /*known*/) {}) & set.head;
}

// Flags that are one number.
static void put_plain_flags(std::string& out, const ConstantSet& set, std::uint64_t value, Numbers numbers,
                            bool without_head = false) {
  if (numbers == Numbers::raw) {
    put_hex(out, value);
    return;
  }
  const std::size_t start = out.size();
  const bool comment = numbers == Numbers::verbose;
  if (comment) put_hex(out, value);
  const std::size_t behind = out.size();
  if (comment) out += " /* ";
  const std::size_t names = out.size();
  if (put_flag_names(out, set, value, without_head)) {
    // A number that is its own name (personality's 0xffffffff) needs no comment.
    if (comment && out.compare(names, std::string::npos, out, start, behind - start) == 0) {
      out.resize(behind);
    } else if (comment) {
      out += " */";
    }
    return;
  }
  out.resize(start);
  if (value == 0) {
    out += '0';
  } else {
    put_unknown(out, value, set);
  }
}

void put_flags(std::string& out, const ConstantSet& set, std::uint64_t value, Numbers numbers) {
  if (const std::uint64_t unknown = unknown_head(set, value); unknown != 0 && numbers == Numbers::abbreviated) {
    put_unknown(out, unknown, set);
    if (value == unknown) return;
    out += '|';
    put_plain_flags(out, set, value & ~unknown, numbers, true);
    return;
  }
  // What is no flag is a number of its own: 0x1 /* SOCK_STREAM */|0x800 /* SOCK_NONBLOCK */.
  const Constant* head = numbers == Numbers::abbreviated ? nullptr : head_of(set, value);
  const bool has_signal = set.packed.mask != 0 && set.packed.shift.empty() && (value & set.packed.mask) != 0;
  const std::uint64_t signal = numbers != Numbers::abbreviated && has_signal ? value & set.packed.mask : 0;
  const std::uint64_t flags = value & ~signal & ~(head != nullptr ? set.head : 0);
  if (head != nullptr) put_choice(out, {.name = {}, .constants = {head, 1}, .unknown = {}}, head->value, numbers);
  if (flags != 0 || (head == nullptr && signal == 0)) {
    if (head != nullptr) out += '|';
    put_plain_flags(out, set, flags, numbers, head != nullptr);
  }
  if (signal == 0) return;
  if (head != nullptr || flags != 0) out += '|';
  put_signal(out, signal, numbers);
}

static void put_decimal_choice(std::string& out, const Value& value, Numbers numbers) {
  const Item& item = *value.item;
  const Constant* constant = decode::constant_of(*item.constants, unsigned_value(value));
  if (constant != nullptr && !item.name_in_comment) {
    put_choice(out, *item.constants, unsigned_value(value), numbers);
    return;
  }
  if (item.decimal) {
    put_decimal(out, value);
  } else {
    put_hex(out, unsigned_value(value));
  }
  const std::string_view name = constant != nullptr ? constant->name : item.constants->unknown;
  if (numbers == Numbers::raw || name.empty()) return;
  out += " /* ";
  out += name;
  out += " */";
}

// What stands above a choice, then the choice.
static void put_below_upper(std::string& out, const Value& value, Numbers numbers) {
  const Item& item = *value.item;
  const decode::Upper& upper = *item.upper;
  const std::uint64_t whole = unsigned_value(value);
  const bool alone = upper.next == nullptr && (upper.shift == 0 || upper.constants == nullptr);
  if (alone && (whole & upper.mask) == 0) {
    put_choice(out, *item.constants, whole, numbers);
    return;
  }
  const auto meaning = [&](std::string& o) {
    std::uint64_t below = whole;
    for (const decode::Upper* one = &upper; one != nullptr; one = one->next) {
      const std::uint64_t part = (whole & one->mask) >> one->shift;
      below &= ~one->mask;
      if (one->constants == nullptr && part == 0) continue;
      if (one->constants == nullptr) {
        put_hex(o, part);
      } else if (one->shift != 0) {
        put_choice(o, *one->constants, part, Numbers::abbreviated);
      } else {
        put_flags(o, *one->constants, part, Numbers::abbreviated);
      }
      if (one->shift != 0) {
        o += "<<";
        put_unsigned(o, one->shift);
      }
      o += '|';
    }
    put_choice(o, *item.constants, below, Numbers::abbreviated);
  };
  put_named(
      out, numbers, [whole](std::string& o) { put_hex(o, whole); }, meaning);
}

static void put_flags_and_mode(std::string& out, const ConstantSet& set, std::uint64_t value, Numbers numbers) {
  constexpr std::uint64_t permissions = 0777;
  if ((value & ~permissions) != 0) {
    put_flags(out, set, value & ~permissions, numbers);
    out += '|';
  }
  put_mode(out, value & permissions);
}

static void put_flags_and_number(std::string& out, const Item& item, std::uint64_t value, Numbers numbers) {
  const std::uint64_t number = value & item.number_bits;
  if (number != value) {
    put_flags(out, *item.constants, value & ~item.number_bits, numbers);
    out += '|';
  }
  if (item.decimal) {
    put_unsigned(out, number);
  } else {
    put_hex(out, number);
  }
}

void put_scalar(std::string& out, const Value& value, const TextStyle& style) {
  const Item& item = *value.item;
  const auto number = [&value](std::string& o) { put_decimal(o, value); };
  if (item.kind != Kind::ipv4 && !byte_order_function(item.type).empty()) {
    put_named(
        out, style.numbers, [&value](std::string& o) { put_network_bytes(o, value); },
        [&value, &item](std::string& o) {
          o += byte_order_function(item.type);
          o += '(';
          if (item.kind == Kind::choice || item.kind == Kind::command) {
            put_choice(o, *item.constants, value.raw, Numbers::abbreviated);
          } else if (item.kind == Kind::flags) {
            put_flags(o, *item.constants, value.raw, Numbers::abbreviated);
          } else if (item.kind == Kind::hex) {
            put_hex(o, value.raw);
          } else {
            put_decimal(o, value);
          }
          o += ')';
        });
    return;
  }
  switch (item.kind) {
    case Kind::hex:
      put_hex(out, unsigned_value(value));
      put_meaning(out, value, style.numbers);
      break;
    case Kind::padded_hex:
      put_padded_hex(out, unsigned_value(value), 2 * decode::size_of(item.type, decode::Model::lp64));
      break;
    case Kind::octal:
      put_octal(out, unsigned_value(value));
      break;
    case Kind::pages:
      put_hex(out, value.raw * 4096);
      break;
    case Kind::flags:
      if (item.with_mode) {
        put_flags_and_mode(out, *item.constants, unsigned_value(value), style.numbers);
        break;
      }
      if (item.number_bits != 0 && style.numbers != Numbers::raw) {
        put_flags_and_number(out, item, unsigned_value(value), style.numbers);
        break;
      }
      put_flags(out, *item.constants, unsigned_value(value),
                item.name_in_comment && style.numbers == Numbers::abbreviated ? Numbers::verbose : style.numbers);
      break;
    case Kind::choice:
    case Kind::command:
      if (!value.note.empty()) {
        put_named(
            out, style.numbers, [&value](std::string& o) { put_hex(o, unsigned_value(value)); },
            [&value, &style](std::string& o) { put_escaped(o, value.note, style.hex_strings, Brackets::plain); });
        break;
      }
      if (item.upper != nullptr) {
        put_below_upper(out, value, style.numbers);
        break;
      }
      if (item.decimal || item.name_in_comment) {
        put_decimal_choice(out, value, style.numbers);
        break;
      }
      put_choice(out, *item.constants, unsigned_value(value), style.numbers);
      break;
    case Kind::mode:
      if (!item.as_number && style.numbers == Numbers::abbreviated) {
        put_mode(out, value.raw);
        break;
      }
      put_octal(out, value.raw);
      if (!item.as_number && (value.raw & S_IFMT) != 0 && style.numbers == Numbers::verbose) {
        out += " /* ";
        put_mode(out, value.raw);
        out += " */";
      }
      break;
    case Kind::device:
      put_named(
          out, style.numbers, [&value](std::string& o) { put_hex(o, value.raw); },
          [&value](std::string& o) { put_device(o, value.raw); });
      break;
    case Kind::signal:
      put_signal(out, value.raw, style.numbers);
      break;
    case Kind::descriptor:
      number(out);
      if (style.notes) put_note(out, value.note, style.hex_strings);
      break;
    case Kind::directory:
      put_directory(out, value, style);
      break;
    case Kind::user:
    case Kind::group:
      // (uid_t)-1 means "none"; 16-bit ids have their own.
      if (value.raw == 0xffffffffU || (item.type == Type::u16 && value.raw == 0xffffU)) {
        out += "-1";
      } else {
        number(out);
      }
      break;
    case Kind::ticks:
      put_duration(out, value, 100, 2);
      break;
    case Kind::milliseconds:
      put_duration(out, value, 1000, 3);
      break;
    case Kind::limit:
      put_limit(out, value, style.numbers);
      break;
    case Kind::ipv4:
      put_named(
          out, style.numbers, [&value](std::string& o) { put_network_bytes(o, value); },
          [&value, &style](std::string& o) { put_ipv4(o, value.raw, style.hex_strings); });
      break;
    case Kind::wait_status:
      put_wait_status(out, static_cast<int>(value.raw));
      break;
    case Kind::futex_operation:
      put_named(
          out, style.numbers, [&value](std::string& o) { put_hex(o, value.raw); },
          [&value](std::string& o) { put_futex_operation(o, static_cast<std::uint32_t>(value.raw)); });
      break;
    case Kind::status:
      put_status(out, value, style.numbers);
      break;
    case Kind::call:
      if (value.note.empty()) {
        put_hex(out, value.raw);
      } else {
        put_named(
            out, style.numbers, [&value](std::string& o) { put_hex(o, value.raw); },
            [&value](std::string& o) {
              o += "__NR_";
              o += value.note;
            });
      }
      break;
    case Kind::interface:
      if (value.note.empty()) {
        number(out);
      } else {
        put_named(out, style.numbers, number, [&value, &style](std::string& o) {
          o += "if_nametoindex(";
          put_quoted(o, value.note, style.hex_strings);
          o += ')';
        });
      }
      break;
    case Kind::number:
    case Kind::size:
    case Kind::pid:
    case Kind::seconds:
    case Kind::port:
      number(out);
      put_meaning(out, value, style.numbers);
      break;
    default:
      // What only a custom decoder knows, in its words, or the address of something.
      if (!value.note.empty() && style.numbers != Numbers::raw) {
        out += value.note;
      } else {
        put_address(out, value.raw);
      }
      break;
  }
}

}  // namespace callgate::report
