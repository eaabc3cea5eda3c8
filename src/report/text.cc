#include "report/text.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "decode/constants/signal.h"
#include "report/numbers.h"
#include "report/quote.h"
#include "report/scalar_text.h"
#include "report/timestamps.h"

namespace callgate::report {
namespace {

using decode::Item;
using decode::Kind;
using decode::Show;
using decode::Struct;
using decode::Value;
using Form = Value::Form;

// ---- Leaves of bytes -----------------------------------------------------------------------------------------------

bool bit_of(std::string_view bytes, std::size_t bit) {
  const unsigned byte = static_cast<unsigned char>(bytes[bit / 8]);
  return (byte >> bit % 8 & 1U) != 0;
}

template <typename Name>
void put_bits(std::string& out, std::string_view bytes, bool wanted, bool more, Name name) {
  out += '[';
  bool first = true;
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    if (bit_of(bytes, bit) != wanted) continue;
    if (!first) out += ' ';
    first = false;
    name(bit);
  }
  if (more) out += first ? "..." : " ...";
  out += ']';
}

void put_signal_set(std::string& out, std::string_view bytes, Numbers numbers) {
  std::size_t members = 0;
  for (const char c : bytes) members += static_cast<std::size_t>(std::popcount(static_cast<unsigned char>(c)));
  // A set that holds two thirds of all signals is told by those that it lacks.
  const bool inverted = !bytes.empty() && members >= bytes.size() * 8 * 2 / 3;
  if (inverted) out += '~';
  put_bits(out, bytes, !inverted, false, [&out, numbers](std::size_t bit) {
    const std::size_t number = bit + 1;
    std::string_view name = decode::signal_name(number);
    if (name.starts_with("SIG")) name.remove_prefix(3);
    if (numbers != Numbers::abbreviated || name.empty()) put_unsigned(out, number);
    if (numbers == Numbers::raw || name.empty()) return;
    if (numbers == Numbers::verbose) out += " /* ";
    out += name;
    if (numbers == Numbers::verbose) out += " */";
  });
}

// The bits that are set by their names: [KEY_A KEY_B]. A device has many: without -v the first tell enough.
void put_named_bits(std::string& out, const Value& value, const TextStyle& style) {
  constexpr std::size_t enough = 4;
  std::size_t shown = 0;
  bool more = value.truncated;
  out += '[';
  for (std::size_t bit = 0; bit < value.bytes.size() * 8; ++bit) {
    if (!bit_of(value.bytes, bit)) continue;
    if (shown == enough && !style.verbose) {
      more = true;
      break;
    }
    if (shown++ != 0) out += ' ';
    put_choice(out, *value.item->constants, bit, style.numbers);
  }
  if (more) out += shown == 0 ? "..." : " ...";
  out += ']';
}

// As inet_pton(AF_INET6, "::1", &name) would make it.
void put_ipv6_call(std::string& out, std::string_view bytes, std::string_view name, const TextStyle& style) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  in6_addr address{};
  std::memcpy(&address, bytes.data(), std::min(bytes.size(), sizeof address));
  inet_ntop(AF_INET6, &address, text.data(), text.size());
  out += "inet_pton(AF_INET6, ";
  put_quoted(out, text.data(), style.hex_strings);
  if (!name.empty()) {
    out += ", &";
    out += name;
  }
  out += ')';
}

void put_ipv6(std::string& out, std::string_view bytes, const TextStyle& style) {
  if (style.numbers == Numbers::abbreviated) {
    put_ipv6_call(out, bytes, {}, style);
    return;
  }
  put_quoted(out, bytes, HexStrings::always);
  if (style.numbers == Numbers::raw) return;
  out += " /* ";
  put_ipv6_call(out, bytes, {}, style);
  out += " */";
}

// A path, or after a leading NUL an abstract name.
void put_socket_path(std::string& out, std::string_view bytes, const TextStyle& style) {
  if (!bytes.empty() && bytes.front() == '\0') {
    out += '@';
    bytes.remove_prefix(1);
  } else {
    bytes = bytes.substr(0, bytes.find('\0'));
  }
  put_quoted(out, bytes, style.hex_strings);
}

void put_hardware_address(std::string& out, std::string_view bytes) {
  static constexpr std::string_view digits = "0123456789abcdef";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i != 0) out += ':';
    const auto byte = static_cast<unsigned char>(bytes[i]);
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
  }
}

void put_string(std::string& out, const Value& value, const TextStyle& style) {
  const bool cut = value.item->kind != Kind::path && !value.item->whole && value.bytes.size() > style.string_limit;
  std::string_view shown = cut ? value.bytes.substr(0, style.string_limit) : value.bytes;
  if (value.item->terminated && !cut && !value.truncated) {
    const bool in_hex = style.hex_strings != HexStrings::never;
    if (value.item->kind == Kind::bytes) {
      if (!in_hex && shown.ends_with('\0')) shown.remove_suffix(1);
    } else if (in_hex) {
      put_quoted(out, std::string(shown) + '\0', style.hex_strings);
      out += "...";  // what may follow the NUL is not looked at
      return;
    }
  }
  put_quoted(out, shown, value.item->in_hex ? HexStrings::always : style.hex_strings);
  if (cut || value.truncated) out += "...";
}

void put_note(std::string& out, const Value& value) {
  if (value.note.empty()) return;
  out += " /* ";
  out += value.note;
  out += " */";
}

void put_bytes(std::string& out, const Value& value, const TextStyle& style) {
  switch (value.item->kind) {
    case Kind::bit_set:
      if (value.item->constants != nullptr) {
        put_named_bits(out, value, style);
        break;
      }
      put_bits(out, value.bytes, true, value.truncated, [&out](std::size_t bit) { put_unsigned(out, bit); });
      break;
    case Kind::signal_set:
      put_signal_set(out, value.bytes, style.numbers);
      break;
    case Kind::ipv6:
      put_ipv6(out, value.bytes, style);
      break;
    case Kind::socket_path:
      put_socket_path(out, value.bytes, style);
      break;
    case Kind::hardware_address:
      put_hardware_address(out, value.bytes);
      break;
    default:
      put_string(out, value, style);
      break;
  }
  put_note(out, value);
}

// ---- Dates ---------------------------------------------------------------------------------------------------------

bool is_date(const Value& value) {
  return value.form == Form::scalar && value.item->kind == Kind::seconds && value.item->calendar;
}

// The fraction of a second that belongs to the date `name`: in a struct timespec `tv_sec` and `tv_nsec`, in a struct
// stat `st_atime` and `st_atime_nsec`.
struct Fraction {
  std::uint64_t value = 0;
  unsigned digits = 0;
};
Fraction fraction_in(const Value* after, std::string_view name) {
  if (after == nullptr || after->form != Form::scalar) return {};
  const std::string_view other = after->item->name;
  const bool belongs = other.starts_with(name) || (name == "tv_sec" && other.starts_with("tv_"));
  if ((belongs && other.ends_with("_nsec")) || (name == "sec" && other == "nsec")) return {after->raw, 9};
  if (belongs && other.ends_with("_usec")) return {after->raw, 6};
  return {};
}

void put_date_comment(std::string& out, const Value& seconds, const Value* after) {
  const Fraction fraction = fraction_in(after, seconds.item->name);
  if (seconds.raw == 0 && fraction.value == 0) return;
  if ((fraction.digits == 9 && fraction.value >= 1'000'000'000) ||
      (fraction.digits == 6 && fraction.value >= 1'000'000))
    return;
  const std::size_t start = out.size();
  out += " /* ";
  const std::size_t date = out.size();
  put_date(out, static_cast<std::int64_t>(seconds.raw), fraction.value, fraction.digits);
  if (out.size() == date) {
    out.resize(start);
  } else {
    out += " */";
  }
}

// ---- Structs and arrays --------------------------------------------------------------------------------------------

const Struct* macro_of(const Value& value) {
  const Struct* what = value.item->structure;
  return what != nullptr && what->macro ? what : nullptr;
}

// The fields of a structure that is pending as far as text can show them: up to the first that the kernel may change.
std::span<const Value> known_fields(const Value& structure) {
  const std::span<const Value> all = structure.children;
  if (!structure.pending) return all;
  const auto changing = std::ranges::find(all, true, &Value::pending);
  return {all.begin(), changing == all.end() ? changing : changing + 1};
}

bool is_list(const Value& value) {
  return value.item->structure != nullptr && value.item->structure->list;
}

void put_structure(std::string& out, const Value& value, const TextStyle& style) {
  const Struct* macro = macro_of(value);
  const bool list = is_list(value);
  if (macro != nullptr) {
    out += macro->name;
    out += '(';
  } else {
    out += list ? '[' : '{';
  }
  // The date of a time that is a struct of its own stands behind it.
  const bool time = value.children.size() == 2 && is_date(value.children[0]) && !is_date(value.children[1]);
  bool first = true;
  bool left_out = value.truncated;
  bool elided = false;  // by the field before
  for (const Value& field : known_fields(value)) {
    if (!style.verbose) {
      if (field.item->show == Show::verbose) left_out = true;
      if (field.item->show == Show::verbose || (field.item->show == Show::notable && is_zero(field))) continue;
    }
    const bool skipped = field.item->show == Show::elided && !style.verbose;
    if (skipped && elided) continue;
    elided = skipped;
    if (!first) out += ", ";
    first = false;
    if (elided) {
      out += "...";
      continue;
    }
    const Value* after = &field == &value.children.back() ? nullptr : &field + 1;
    if (field.item->kind == Kind::ipv6 && field.form == Form::bytes && style.numbers == Numbers::abbreviated) {
      put_ipv6_call(out, field.bytes, field.item->name, style);
      continue;
    }
    if (macro == nullptr && !list && !field.item->name.empty()) {
      out += field.item->name;
      out += '=';
    }
    put_value(out, field, style);
    if (!time && is_date(field)) put_date_comment(out, field, after);
  }
  if (value.pending) return;
  if (left_out) out += first ? "..." : ", ...";
  out += macro != nullptr ? ')' : list ? ']' : '}';
  if (time) put_date_comment(out, value.children[0], &value.children[1]);
}

void put_elements(std::string& out, const Value& value, const TextStyle& style) {
  const bool spaced = value.item->spaced;
  const bool cut = !style.verbose && !spaced && !value.item->whole && value.children.size() > style.string_limit;
  const std::span<const Value> shown = cut ? value.children.first(style.string_limit) : value.children;
  out += '[';
  bool first = true;
  for (const Value& element : shown) {
    if (!first) out += spaced ? " " : ", ";
    first = false;
    // An element whose index has a name: [[VINTR]=0x3, [VQUIT]=0x1c].
    if (element.item->name.starts_with('[')) {
      out += element.item->name;
      out += '=';
    }
    put_value(out, element, style);
    if (is_date(element)) put_date_comment(out, element, nullptr);
  }
  if (cut || value.truncated) {
    out += first ? "..." : ", ...";
  } else if (value.faulted) {
    out += first ? "... /* " : ", ... /* ";
    put_hex(out, value.raw_end);
    out += " */";
  }
  out += ']';
}

void put_vector(std::string& out, const Value& value, const TextStyle& style) {
  const bool counted = value.item->kind == Kind::environment || value.item->kind == Kind::custom;
  if (!counted || style.verbose) {
    put_elements(out, value, style);
    return;
  }
  put_hex(out, value.raw);
  out += " /* ";
  put_unsigned(out, value.count);
  if (value.item->kind == Kind::environment) {
    out += value.count == 1 ? " var" : " vars";
  } else {
    out += value.count == 1 ? " entry" : " entries";
  }
  if (value.faulted) out += ", unterminated";
  out += " */";
}

// ---- Pointers and changes ------------------------------------------------------------------------------------------

void put_pointer(std::string& out, const Value& value, const TextStyle& style) {
  if (value.children.empty()) {
    put_address(out, value.raw);
    return;
  }
  const Value& pointee = value.children.front();
  const bool lone = pointee.form == Form::scalar || pointee.form == Form::pointer;
  if (lone) out += '[';
  put_value(out, pointee, style);
  if (lone) out += ']';
}

// The number behind a pointer to a length. Lone numbers are arrays of one.
const Value* length_inside(const Value& value) {
  if (value.form != Form::pointer || value.children.empty()) return nullptr;
  const Value& array = value.children.front();
  if (array.form != Form::array || array.children.size() != 1) return nullptr;
  const Value& element = array.children.front();
  return element.form == Form::scalar && element.item->kind == Kind::size ? &element : nullptr;
}

// A length that the kernel changed: [100 => 16]. Anything else: [3] => [13], {a=1} => {b=2}. What stayed as it was is
// shown once.
void put_change(std::string& out, const Value& value, const TextStyle& style) {
  const Value& before = value.children.front();
  const Value* after = value.children.size() > 1 ? &value.children[1] : nullptr;
  if (const Value* length = length_inside(before)) {
    out += '[';
    put_value(out, *length, style);
    if (value.pending) return;
    const Value* now = after != nullptr ? length_inside(*after) : nullptr;
    if (now != nullptr && now->raw != length->raw) {
      out += " => ";
      put_value(out, *now, style);
    }
    out += ']';
    return;
  }
  const std::size_t start = out.size();
  put_value(out, before, style);
  if (after == nullptr) return;
  const std::size_t end = out.size();
  out += " => ";
  const std::size_t second = out.size();
  put_value(out, *after, style);
  const std::string_view text = out;
  if (text.substr(start, end - start) == text.substr(second)) out.resize(end);
}

}  // namespace

void put_value(std::string& out, const Value& value, const TextStyle& style) {
  if (value.item == nullptr) return;
  switch (value.form) {
    case Form::scalar:
      put_scalar(out, value, style);
      break;
    case Form::bytes:
      put_bytes(out, value, style);
      break;
    case Form::structure:
      put_structure(out, value, style);
      put_note(out, value);
      break;
    case Form::array:
      put_elements(out, value, style);
      break;
    case Form::pointer:
      if (!value.pending || is_begun(value)) put_pointer(out, value, style);
      break;
    case Form::change:
      put_change(out, value, style);
      break;
    case Form::vector:
      put_vector(out, value, style);
      break;
  }
}

}  // namespace callgate::report
