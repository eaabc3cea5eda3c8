// Structs by their fields in the order of memory: offsets and sizes follow for each data model.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "decode/arch.h"
#include "decode/describe/siblings.h"
#include "decode/item.h"

namespace callgate::decode {

namespace describe_detail {

/// Bytes that a field takes, and its alignment.
struct Extent {
  std::uint32_t size;
  std::uint8_t alignment;
};
/// Whether an item is what lies behind a struct's other fields, as long as one of these says.
constexpr bool is_tail(const Item& item) {
  const bool by_sibling = item.length.by == Length::By::bytes || item.length.by == Length::By::count;
  return by_sibling && item.type == Type::u8 &&
         (item.kind == Kind::array || item.kind == Kind::bytes || item.kind == Kind::string);
}
constexpr Extent extent_of(const Item& item, Model model) {
  const auto m = static_cast<std::size_t>(model);
  const bool embedded = !is_address(item.type) && item.length.by == Length::By::fixed;
  if (item.kind == Kind::select || (is_tail(item) && item.kind != Kind::array)) return {0, 1};
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

struct AsList {};
inline constexpr AsList as_list;

/// Without padding: __attribute__((packed)).
struct Packed {};
inline constexpr Packed packed;

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
  /// One that text shows as [first, second], like an array of the kinds of its fields.
  template <typename... Fields>
  explicit constexpr StructOf(AsList /*tag*/, std::string_view struct_name, Fields... all) : storage{all...} {
    lay_out(struct_name);
    list = true;
  }
  template <typename... Fields>
  explicit constexpr StructOf(Packed /*tag*/, std::string_view struct_name, Fields... all) : storage{all...} {
    lay_out(struct_name, true);
  }
  StructOf(const StructOf&) = delete;
  StructOf& operator=(const StructOf&) = delete;

 private:
  constexpr void lay_out(std::string_view struct_name, bool tight = false) {
    name = struct_name;
    fields = {storage.data(), N};
    for (std::size_t m = 0; m < model_count; ++m) {
      std::uint32_t offset = 0;
      std::uint8_t widest = 1;
      for (Item& item : storage) {
        describe_detail::Extent extent = describe_detail::extent_of(item, static_cast<Model>(m));
        if (tight) extent.alignment = 1;
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
StructOf(Packed, const char*, Fields...) -> StructOf<sizeof...(Fields)>;
template <typename... Fields>
StructOf(AsMacro, const char*, Fields...) -> StructOf<sizeof...(Fields)>;
template <typename... Fields>
StructOf(AsList, const char*, Fields...) -> StructOf<sizeof...(Fields)>;
template <std::size_t M, typename... Fields>
StructOf(const char*, OnI386, ShownAs<M>, Fields...) -> StructOf<sizeof...(Fields)>;
template <typename... Fields>
StructOf(const char*, OnI386, Fields...) -> StructOf<sizeof...(Fields)>;
template <std::size_t M, typename... Fields>
StructOf(std::string_view, ShownAs<M>, Fields...) -> StructOf<sizeof...(Fields)>;
template <std::size_t M, typename... Fields>
StructOf(const char*, ShownAs<M>, Fields...) -> StructOf<sizeof...(Fields)>;

}  // namespace callgate::decode
