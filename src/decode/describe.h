// The words of the table of system calls: builders that make Items, Structs, Cases and Syscalls at compile time.
//
//     sys("openat", ret::fd, dirfd("dfd"), path("filename", at("dfd")), flags("flags", open_flags), mode("mode"))
//
// A name in at(), len::arg(), when() and on() is turned into an index here; a name that no sibling has is an error of
// the compiler on the line of the call.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "decode/arch.h"
#include "decode/item.h"
#include "generated/syscall_numbers.h"

namespace callgate::decode {

// ---- Modifiers -----------------------------------------------------------------------------------------------------

struct At {
  std::string_view name;
};
/// The descriptor that a path is relative to.
constexpr At at(std::string_view name) {
  return {name};
}

namespace len {
/// As many bytes as this argument or field says.
constexpr Length arg(std::string_view name) {
  return {.by = Length::By::bytes, .name = name};
}
/// As many elements as this argument or field says.
constexpr Length count(std::string_view name) {
  return {.by = Length::By::count, .name = name};
}
/// As many bytes as the number at this pointer says (read at the exit for out pointers).
constexpr Length at(std::string_view name) {
  return {.by = Length::By::bytes_at, .name = name};
}
/// Exactly so many elements (bytes, for bytes).
constexpr Length fixed(std::uint32_t n) {
  return {.by = Length::By::fixed, .value = n};
}
/// As many bytes as the struct's own field says, which may be newer than what is known here; zero stands for `oldest`.
constexpr Length own(std::string_view field, std::uint32_t oldest) {
  return {.by = Length::By::own, .value = oldest, .name = field};
}
/// As many bytes as the call returned.
inline constexpr Length ret{.by = Length::By::result};
/// As many elements as the call returned.
inline constexpr Length ret_count{.by = Length::By::result_count};
}  // namespace len

/// The item exists only if one of these bits is set in the sibling.
constexpr Condition any_of(std::string_view name, std::uint64_t bits) {
  return {.op = Condition::Op::any, .name = name, .value = bits};
}
/// The item exists only if the sibling (its bits under `mask`) is this value.
constexpr Condition equals(std::string_view name, std::uint64_t value, std::uint64_t mask = ~std::uint64_t{0}) {
  return {.op = Condition::Op::equal, .name = name, .mask = mask, .value = value};
}
constexpr Condition differs(std::string_view name, std::uint64_t value, std::uint64_t mask = ~std::uint64_t{0}) {
  return {.op = Condition::Op::not_equal, .name = name, .mask = mask, .value = value};
}

constexpr Condition at_least(std::string_view name, std::uint64_t value) {
  return {.op = Condition::Op::at_least, .name = name, .value = value};
}
constexpr Condition at_most(std::string_view name, std::uint64_t value) {
  return {.op = Condition::Op::at_most, .name = name, .value = value};
}

/// `item`, if the condition holds.
constexpr Item when(Condition condition, Item item) {
  item.when = condition;
  return item;
}
/// `item`, shown only with -v.
constexpr Item verbose(Item item) {
  item.show = Show::verbose;
  return item;
}
/// `item`, read and known to its siblings, but shown nowhere.
constexpr Item hidden(Item item) {
  item.show = Show::never;
  return item;
}
/// `item`, shown unless it is zero.
constexpr Item if_nonzero(Item item) {
  item.show = Show::if_nonzero;
  return item;
}
/// An out pointer that the kernel fills only if the result is greater than zero.
constexpr Item on_positive(Item item) {
  item.written = Written::on_positive;
  return item;
}
/// An out pointer that the kernel fills only if it refuses a struct for its size.
constexpr Item on_too_big(Item item) {
  item.written = Written::on_too_big;
  return item;
}
/// An out pointer that the kernel fills only if a signal interrupts the call.
constexpr Item on_interrupt(Item item) {
  item.written = Written::on_interrupt;
  return item;
}
/// An out pointer that the kernel fills even if the call fails.
constexpr Item even_on_error(Item item) {
  item.written = Written::always;
  return item;
}
/// An argument that text names, `label=`, as the C library's function that hides the call does.
constexpr Item labelled(std::string_view label, Item item) {
  item.label = label;
  return item;
}
/// An argument that text shows ahead of another one, which lies in a register before it.
constexpr Item shown_before(std::string_view name, Item item) {
  item.before = name;
  return item;
}
/// A pointer that is followed only if the condition holds.
constexpr Item followed_if(Condition condition, Item item) {
  item.followed = condition;
  return item;
}
/// An inout pointer to a struct of which the kernel fills in other fields than the caller did.
constexpr Item becomes(const Struct& what, Item item) {
  item.becomes = &what;
  return item;
}
/// A string that is never cut: a name.
constexpr Item whole(Item item) {
  item.whole = true;
  return item;
}
/// Bytes that text always shows escaped in hexadecimal.
constexpr Item in_hex(Item item) {
  item.in_hex = true;
  return item;
}
/// A choice whose values without a name show in decimal.
constexpr Item decimal(Item item) {
  item.decimal = true;
  return item;
}
/// A choice that text always shows as its number, with the name in a comment: 0x1 /* PIDTYPE_TGID */.
constexpr Item name_in_comment(Item item) {
  item.name_in_comment = true;
  return item;
}
/// A 64-bit argument that takes two registers on every machine; where they are wide, the second adds nothing.
constexpr Item in_two_registers(Item item) {
  item.halves = Halves::always;
  return item;
}
/// A 64-bit argument of two registers, the high half first.
constexpr Item high_first(Item item) {
  item.halves = Halves::high_first;
  return item;
}
/// Flags of which these bits are a number, shown last.
constexpr Item with_number(std::uint64_t bits, Item item) {
  item.number_bits = bits;
  return item;
}
/// Flags of which the low nine bits are permissions: IPC_CREAT|0600.
constexpr Item with_mode(Item item) {
  item.with_mode = true;
  return item;
}

// ---- Scalars -------------------------------------------------------------------------------------------------------

constexpr Item scalar(std::string_view name, Kind kind, Type type) {
  return {.name = name, .kind = kind, .type = type};
}

constexpr Item s8(std::string_view name) {
  return scalar(name, Kind::number, Type::s8);
}
constexpr Item u8(std::string_view name) {
  return scalar(name, Kind::number, Type::u8);
}
constexpr Item s16(std::string_view name) {
  return scalar(name, Kind::number, Type::s16);
}
constexpr Item u16(std::string_view name) {
  return scalar(name, Kind::number, Type::u16);
}
constexpr Item s32(std::string_view name) {
  return scalar(name, Kind::number, Type::s32);
}
constexpr Item u32(std::string_view name) {
  return scalar(name, Kind::number, Type::u32);
}
constexpr Item s64(std::string_view name) {
  return scalar(name, Kind::number, Type::s64);
}
constexpr Item u64(std::string_view name) {
  return scalar(name, Kind::number, Type::u64);
}
constexpr Item slong(std::string_view name) {
  return scalar(name, Kind::number, Type::slong);
}
constexpr Item ulong(std::string_view name) {
  return scalar(name, Kind::number, Type::ulong);
}
/// A size_t of bytes.
constexpr Item size(std::string_view name, Type type = Type::ulong) {
  return scalar(name, Kind::size, type);
}
constexpr Item hex(std::string_view name, Type type = Type::ulong) {
  return scalar(name, Kind::hex, type);
}
constexpr Item padded_hex(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::padded_hex, type);
}
constexpr Item octal(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::octal, type);
}
/// An offset in pages of 4096 bytes.
constexpr Item pages(std::string_view name) {
  return scalar(name, Kind::pages, Type::ulong);
}
/// A pointer of which only the number matters.
constexpr Item address(std::string_view name, Type type = Type::pointer) {
  return scalar(name, Kind::address, type);
}
constexpr Item fd(std::string_view name, Type type = Type::s32) {
  return scalar(name, Kind::descriptor, type);
}
constexpr Item dirfd(std::string_view name) {
  return scalar(name, Kind::directory, Type::s32);
}
constexpr Item pid(std::string_view name) {
  return scalar(name, Kind::pid, Type::s32);
}
constexpr Item uid(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::user, type);
}
constexpr Item gid(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::group, type);
}
/// The same in 16 bits on i386.
constexpr Item old_uid(std::string_view name) {
  return uid(name, Type::old_id);
}
constexpr Item old_gid(std::string_view name) {
  return gid(name, Type::old_id);
}
constexpr Item mode(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::mode, type);
}
/// Permissions alone, as a call that makes or changes a file takes them (umode_t): the type in them means nothing.
constexpr Item permissions(std::string_view name) {
  Item item = mode(name, Type::u16);
  item.as_number = true;
  return item;
}
constexpr Item device(std::string_view name, Type type = Type::ulong) {
  return scalar(name, Kind::device, type);
}
constexpr Item signal(std::string_view name, Type type = Type::s32) {
  return scalar(name, Kind::signal, type);
}
constexpr Item limit(std::string_view name, Type type = Type::u64) {
  return scalar(name, Kind::limit, type);
}
constexpr Item port(std::string_view name) {
  return scalar(name, Kind::port, Type::be16);
}
/// A number, or negative an errno.
constexpr Item errno_or(std::string_view name, Type type = Type::s32) {
  return scalar(name, Kind::status, type);
}
/// The index of a network interface.
constexpr Item interface(std::string_view name, Type type = Type::s32) {
  return scalar(name, Kind::interface, type);
}
constexpr Item ipv4(std::string_view name) {
  return scalar(name, Kind::ipv4, Type::be32);
}
/// A clock_t: hundredths of a second (USER_HZ).
constexpr Item ticks(std::string_view name, Type type = Type::slong) {
  return scalar(name, Kind::ticks, type);
}
/// Seconds of a duration or of a clock that is not the calendar's.
constexpr Item seconds(std::string_view name, Type type = Type::slong) {
  return scalar(name, Kind::seconds, type);
}
/// Seconds since the epoch.
constexpr Item date(std::string_view name, Type type = Type::slong) {
  Item item = scalar(name, Kind::seconds, type);
  item.calendar = true;
  return item;
}
constexpr Item flags(std::string_view name, const ConstantSet& set, Type type = Type::u32) {
  Item item = scalar(name, Kind::flags, type);
  item.constants = &set;
  return item;
}
constexpr Item choice(std::string_view name, const ConstantSet& set, Type type = Type::s32) {
  Item item = scalar(name, Kind::choice, type);
  item.constants = &set;
  return item;
}

// ---- Registers and bytes passed over -------------------------------------------------------------------------------

/// A register that the call does not use.
constexpr Item skip() {
  return scalar({}, Kind::nothing, Type::ulong);
}
/// Padding of so many bytes inside a struct.
constexpr Item pad(std::uint32_t bytes) {
  Item item = scalar({}, Kind::nothing, Type::u8);
  item.length = len::fixed(bytes);
  item.show = Show::never;
  return item;
}

/// No bytes, but what follows it begins where an item like `other` may.
constexpr Item aligned(const Item& other) {
  Item item = scalar({}, Kind::array, Type::u8);
  item.element = &other;
  item.length = len::fixed(0);
  item.show = Show::never;
  return item;
}

// ---- Pointers (arguments, and pointer fields of structs) -----------------------------------------------------------

constexpr Item pointer_to(std::string_view name, Direction direction, const Struct& what, Length length) {
  Item item = scalar(name, Kind::pointer, Type::pointer);
  item.direction = direction;
  item.structure = &what;
  item.length = length;
  return item;
}
constexpr Item pointer_to(std::string_view name, Direction direction, const Item& what, Length length) {
  Item item = scalar(name, Kind::pointer, Type::pointer);
  item.direction = direction;
  item.element = &what;
  item.length = length;
  return item;
}
/// A pointer to a Struct or to an element Item (see `element` below). With len::count() an array; with len::arg() a
/// struct of which only so many bytes count; a lone number shows as [value].
template <typename What>
constexpr Item in(std::string_view name, const What& what, Length length = {}) {
  return pointer_to(name, Direction::in, what, length);
}
template <typename What>
constexpr Item out(std::string_view name, const What& what, Length length = {}) {
  return pointer_to(name, Direction::out, what, length);
}
template <typename What>
constexpr Item inout(std::string_view name, const What& what, Length length = {}) {
  return pointer_to(name, Direction::inout, what, length);
}

constexpr Item bytes_at(std::string_view name, Kind kind, Direction direction, Length length) {
  Item item = scalar(name, kind, Type::pointer);
  item.direction = direction;
  item.length = length;
  return item;
}
/// A buffer that the caller filled.
constexpr Item in_bytes(std::string_view name, Length length) {
  return bytes_at(name, Kind::bytes, Direction::in, length);
}
/// A buffer that the kernel fills.
constexpr Item out_bytes(std::string_view name, Length length) {
  return bytes_at(name, Kind::bytes, Direction::out, length);
}
/// A C string that names no file.
constexpr Item string(std::string_view name) {
  return bytes_at(name, Kind::string, Direction::in, {});
}
constexpr Item out_string(std::string_view name, Length length = {}) {
  return bytes_at(name, Kind::string, Direction::out, length);
}
/// A C string that names a file, relative to the working directory or to the descriptor of at().
constexpr Item path(std::string_view name, At base = {}) {
  Item item = bytes_at(name, Kind::path, Direction::in, {});
  item.at_name = base.name;
  return item;
}
constexpr Item out_path(std::string_view name, Length length = {}) {
  return bytes_at(name, Kind::path, Direction::out, length);
}
constexpr Item argv(std::string_view name) {
  return bytes_at(name, Kind::string_vector, Direction::in, {});
}
constexpr Item envp(std::string_view name) {
  return bytes_at(name, Kind::environment, Direction::in, {});
}
/// A pointer to a kernel sigset_t of as many bytes as the named argument says.
constexpr Item signals(std::string_view name, Direction direction, Length length) {
  return bytes_at(name, Kind::signal_set, direction, length);
}
/// A pointer to a bit set (of processors, of memory nodes).
constexpr Item bits(std::string_view name, Direction direction, Length length) {
  return bytes_at(name, Kind::bit_set, direction, length);
}
/// What no declaration can say. For an argument `raw` is the register.
constexpr Item custom(std::string_view name, CustomDecode decode, Direction direction = Direction::in,
                      Type type = Type::pointer) {
  Item item = scalar(name, Kind::custom, type);
  item.custom = decode;
  item.direction = direction;
  return item;
}

// ---- Fields --------------------------------------------------------------------------------------------------------

/// A struct inside a struct.
constexpr Item field(std::string_view name, const Struct& what) {
  Item item = scalar(name, Kind::structure, Type::u8);
  item.structure = &what;
  return item;
}
/// A fixed array of elements inside a struct.
constexpr Item array(std::string_view name, const Item& what, std::uint32_t count) {
  Item item = scalar(name, Kind::array, Type::u8);
  item.element = &what;
  item.length = len::fixed(count);
  return item;
}
constexpr Item array(std::string_view name, const Struct& what, std::uint32_t count) {
  Item item = scalar(name, Kind::array, Type::u8);
  item.structure = &what;
  item.of_structures = true;
  item.length = len::fixed(count);
  return item;
}
/// char name[count], up to its NUL.
constexpr Item chars(std::string_view name, std::uint32_t count) {
  Item item = scalar(name, Kind::string, Type::u8);
  item.length = len::fixed(count);
  return item;
}
/// Numbers in network order that are neither ports nor addresses.
constexpr Item be16(std::string_view name) {
  return scalar(name, Kind::number, Type::be16);
}
constexpr Item be32(std::string_view name) {
  return scalar(name, Kind::number, Type::be32);
}
/// Raw bytes inside a struct.
constexpr Item raw_bytes(std::string_view name, std::uint32_t count) {
  Item item = scalar(name, Kind::bytes, Type::u8);
  item.length = len::fixed(count);
  return item;
}
constexpr Item ipv6(std::string_view name) {
  Item item = scalar(name, Kind::ipv6, Type::u8);
  item.length = len::fixed(16);
  return item;
}
/// char sun_path[count].
constexpr Item socket_path(std::string_view name, std::uint32_t count) {
  Item item = scalar(name, Kind::socket_path, Type::u8);
  item.length = len::fixed(count);
  return item;
}
constexpr Item hardware_address(std::string_view name, std::uint32_t count) {
  Item item = scalar(name, Kind::hardware_address, Type::u8);
  item.length = len::fixed(count);
  return item;
}
/// A kernel sigset_t (64 bits) inside a struct.
constexpr Item signal_mask(std::string_view name) {
  Item item = scalar(name, Kind::signal_set, Type::u8);
  item.length = len::fixed(8);
  return item;
}
/// The kernel's older set of signals, one `unsigned long` of 32 of them.
constexpr Item old_signal_mask(std::string_view name) {
  Item item = signal_mask(name);
  item.length = len::fixed(4);
  return item;
}
/// A field decoded by hand from its `count` bytes.
constexpr Item custom_field(std::string_view name, std::uint32_t count, CustomDecode decode) {
  Item item = scalar(name, Kind::custom, Type::u8);
  item.length = len::fixed(count);
  item.custom = decode;
  return item;
}

// ---- Cases ---------------------------------------------------------------------------------------------------------

/// This value of a command has no argument after it.
template <typename... Arguments>
constexpr Case on(std::uint64_t value, Arguments... arguments) {
  static_assert(sizeof...(arguments) <= Case::most);
  Case c;
  c.value = value;
  ((c.items[c.count++] = arguments), ...);
  return c;
}
/// The same with a result of its own kind.
template <typename... Arguments>
constexpr Case on(std::uint64_t value, Result result, Arguments... arguments) {
  static_assert(sizeof...(arguments) <= Case::most);
  Case c = on(value, arguments...);
  c.has_result = true;
  c.result = result;
  return c;
}
/// This value of a discriminating field means that the struct continues as `what` (described from the first byte of the
/// struct that holds the select()).
constexpr Case as(std::uint64_t value, const Struct& what) {
  Case c;
  c.value = value;
  c.overlay = &what;
  return c;
}
/// A choice that selects the arguments after it.
constexpr Item command(std::string_view name, const ConstantSet& set, const Cases& cases, Type type = Type::s32) {
  Item item = choice(name, set, type);
  item.kind = Kind::command;
  item.cases = &cases;
  return item;
}
/// The rest of a struct, by an earlier field.
constexpr Item select(std::string_view discriminator, const Cases& cases) {
  Item item = scalar({}, Kind::select, Type::u8);
  item.length.name = discriminator;
  item.cases = &cases;
  return item;
}

// ---- Results -------------------------------------------------------------------------------------------------------

constexpr Result operator|(Result result, Class c) {
  result.classes |= static_cast<std::uint32_t>(c);
  return result;
}

namespace ret {
inline constexpr Result status{.kind = Result::Kind::status};
inline constexpr Result number{.kind = Result::Kind::number};
inline constexpr Result size{.kind = Result::Kind::size};
inline constexpr Result fd{.kind = Result::Kind::descriptor};
inline constexpr Result pid{.kind = Result::Kind::pid};
inline constexpr Result address{.kind = Result::Kind::address};
inline constexpr Result hex{.kind = Result::Kind::hex};
inline constexpr Result octal{.kind = Result::Kind::octal};
inline constexpr Result user{.kind = Result::Kind::user};
inline constexpr Result date{.kind = Result::Kind::date};
inline constexpr Result narrow_status{.kind = Result::Kind::narrow_status};
inline constexpr Result none{.kind = Result::Kind::none};
constexpr Result flags(const ConstantSet& set) {
  return {.kind = Result::Kind::flags, .constants = &set};
}
constexpr Result choice(const ConstantSet& set) {
  return {.kind = Result::Kind::choice, .constants = &set};
}
/// With what `extra` makes in parentheses after the number.
constexpr Result with(Result result, CustomDecode extra) {
  result.extra = extra;
  return result;
}
}  // namespace ret

// ---- Putting it together -------------------------------------------------------------------------------------------

namespace describe_detail {

/// Called in constant evaluation only: reaching it is the compile error "no sibling has this name".
inline void no_sibling_has_this_name() {}

constexpr std::uint8_t index_of(std::string_view name, const Item* items, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (items[i].name == name) return static_cast<std::uint8_t>(i);
  }
  no_sibling_has_this_name();
  return Length::unresolved;
}

constexpr void resolve(Item* items, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (!items[i].length.name.empty() && items[i].length.by != Length::By::own)
      items[i].length.index = index_of(items[i].length.name, items, count);
    if (!items[i].when.name.empty()) items[i].when.index = index_of(items[i].when.name, items, count);
    if (!items[i].followed.name.empty()) items[i].followed.index = index_of(items[i].followed.name, items, count);
    if (!items[i].before.empty()) index_of(items[i].before, items, count);
    if (!items[i].at_name.empty()) items[i].at = index_of(items[i].at_name, items, count);
  }
}

constexpr CallIndex call_named(std::string_view name) {
  const auto* found = std::lower_bound(std::begin(generated::names), std::end(generated::names), name);
  if (found == std::end(generated::names) || *found != name) no_sibling_has_this_name();
  return static_cast<CallIndex>(found - std::begin(generated::names));
}

/// Bytes that a field takes, and its alignment.
struct Extent {
  std::uint32_t size;
  std::uint8_t alignment;
};
constexpr Extent extent_of(const Item& item, Model model) {
  const auto m = static_cast<std::size_t>(model);
  const bool embedded = item.type != Type::pointer && item.length.by == Length::By::fixed;
  if (item.kind == Kind::select) return {0, 1};
  if (item.kind == Kind::structure) return {item.structure->in(model).size[m], item.structure->in(model).alignment[m]};
  if (item.kind == Kind::array) {
    const Extent one = item.of_structures
                           ? Extent{item.structure->in(model).size[m], item.structure->in(model).alignment[m]}
                           : extent_of(*item.element, model);
    return {one.size * item.length.value, one.alignment};
  }
  if (item.kind == Kind::signal_set && embedded)
    return {item.length.value, static_cast<std::uint8_t>(size_of(Type::ulong, model))};
  if (embedded) return {item.length.value, 1};
  return {size_of(item.type, model), static_cast<std::uint8_t>(alignment_of(item.type, model))};
}

}  // namespace describe_detail

/// The order in which text shows the fields, where it is not that of memory. Fields it does not name are not shown.
template <std::size_t N>
struct ShownAs {
  std::array<std::string_view, N> names;
};
template <typename... Names>
constexpr ShownAs<sizeof...(Names)> shown_as(Names... names) {
  return {{names...}};
}

/// The same struct as i386's kernel defines it, where it has other fields there.
struct OnI386 {
  const Struct* what;
};
constexpr OnI386 on_i386(const Struct& what) {
  return {&what};
}

struct AsMacro {};
inline constexpr AsMacro as_macro;

/// A struct, described by its fields in the order of memory; offsets and sizes follow for each data model. Never
/// copied: the base's span points into the object itself.
template <std::size_t N>
struct StructOf : Struct {
  std::array<Item, N> storage{};

  template <typename... Fields>
  explicit constexpr StructOf(std::string_view struct_name, Fields... all) : storage{all...} {
    lay_out(struct_name);
  }
  template <std::size_t M, typename... Fields>
  explicit constexpr StructOf(std::string_view struct_name, ShownAs<M> order, Fields... all) : storage{all...} {
    lay_out(struct_name);
    std::array<Item, N> sorted{};
    std::size_t next = 0;
    for (const std::string_view wanted : order.names)
      sorted[next++] = storage[describe_detail::index_of(wanted, storage.data(), N)];
    for (const Item& item : storage) {
      if (std::find(order.names.begin(), order.names.end(), item.name) != order.names.end()) continue;
      sorted[next] = item;
      sorted[next++].show = Show::never;
    }
    storage = sorted;
    describe_detail::resolve(storage.data(), N);
  }
  template <std::size_t M, typename... Fields>
  explicit constexpr StructOf(std::string_view struct_name, OnI386 other, ShownAs<M> order, Fields... all)
      : StructOf(struct_name, order, all...) {
    Struct::on_i386 = other.what;
  }
  template <typename... Fields>
  explicit constexpr StructOf(std::string_view struct_name, OnI386 other, Fields... all)
      : StructOf(struct_name, all...) {
    Struct::on_i386 = other.what;
  }
  /// One that text shows as name(first, second), like the macro that makes it.
  template <typename... Fields>
  explicit constexpr StructOf(AsMacro /*tag*/, std::string_view struct_name, Fields... all) : storage{all...} {
    lay_out(struct_name);
    macro = true;
  }
  StructOf(const StructOf&) = delete;
  StructOf& operator=(const StructOf&) = delete;

 private:
  constexpr void lay_out(std::string_view struct_name) {
    name = struct_name;
    fields = {storage.data(), N};
    for (std::size_t m = 0; m < model_count; ++m) {
      std::uint32_t offset = 0;
      std::uint8_t widest = 1;
      for (Item& item : storage) {
        const describe_detail::Extent extent = describe_detail::extent_of(item, static_cast<Model>(m));
        offset = (offset + extent.alignment - 1) / extent.alignment * extent.alignment;
        item.offset[m] = static_cast<std::uint16_t>(offset);
        offset += extent.size;
        widest = std::max(widest, extent.alignment);
      }
      size[m] = (offset + widest - 1) / widest * widest;
      alignment[m] = widest;
    }
    describe_detail::resolve(storage.data(), N);
  }
};
template <typename... Fields>
StructOf(std::string_view, Fields...) -> StructOf<sizeof...(Fields)>;
template <typename... Fields>
StructOf(const char*, Fields...) -> StructOf<sizeof...(Fields)>;
template <typename... Fields>
StructOf(AsMacro, const char*, Fields...) -> StructOf<sizeof...(Fields)>;
template <std::size_t M, typename... Fields>
StructOf(const char*, OnI386, ShownAs<M>, Fields...) -> StructOf<sizeof...(Fields)>;
template <typename... Fields>
StructOf(const char*, OnI386, Fields...) -> StructOf<sizeof...(Fields)>;
template <std::size_t M, typename... Fields>
StructOf(std::string_view, ShownAs<M>, Fields...) -> StructOf<sizeof...(Fields)>;
template <std::size_t M, typename... Fields>
StructOf(const char*, ShownAs<M>, Fields...) -> StructOf<sizeof...(Fields)>;

/// One line of the table. The name must be one of the number tables (arch/*.tbl).
template <typename... Items>
consteval Syscall sys(std::string_view name, Result result, Items... items) {
  static_assert(sizeof...(items) <= Syscall::most);
  Syscall call;
  call.call = describe_detail::call_named(name);
  call.name = name;
  call.result = result;
  call.classes = result.classes;
  ((call.items[call.count++] = items), ...);
  describe_detail::resolve(call.items.data(), call.count);
  // By strace's custom the calls of sockets are not among those of descriptors.
  const bool sockets = call.is(Class::network);
  if (result.kind == Result::Kind::descriptor && !sockets) call.classes |= static_cast<std::uint32_t>(Class::desc);
  for (const Item& item : call.items) {
    if (item.kind == Kind::path) call.classes |= static_cast<std::uint32_t>(Class::file);
    if ((item.kind == Kind::descriptor || item.kind == Kind::directory) && !sockets)
      call.classes |= static_cast<std::uint32_t>(Class::desc);
  }
  return call;
}

// ---- Elements of arrays and what lone pointers point to
// --------------------------------------------------------------

namespace element {
inline constexpr Item s32 = decode::s32({});
inline constexpr Item u8 = decode::u8({});
inline constexpr Item u16 = decode::u16({});
inline constexpr Item u32 = decode::u32({});
inline constexpr Item s64 = decode::s64({});
inline constexpr Item u64 = decode::u64({});
inline constexpr Item slong = decode::slong({});
inline constexpr Item ulong = decode::ulong({});
inline constexpr Item hex32 = decode::hex({}, Type::u32);
inline constexpr Item hex64 = decode::hex({}, Type::u64);
inline constexpr Item address = decode::address({});
inline constexpr Item fd = decode::fd({});
inline constexpr Item pid = decode::pid({});
inline constexpr Item uid = decode::uid({});
inline constexpr Item gid = decode::gid({});
inline constexpr Item old_uid = decode::old_uid({});
inline constexpr Item old_gid = decode::old_gid({});
/// The length of a buffer, as the caller gave it and as the kernel changed it: [100 => 16]. All else that is in and out
/// stands apart: [3] => [13].
inline constexpr Item socklen = decode::size({}, Type::s32);
inline constexpr Item date = decode::date({});
inline constexpr Item signal_number = decode::signal({});
inline constexpr Item wait_status = decode::scalar({}, Kind::wait_status, Type::s32);
}  // namespace element

}  // namespace callgate::decode
