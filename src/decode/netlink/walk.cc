#include "decode/netlink/walk.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

#include "decode/constants/socket.h"
#include "decode/netlink/items.h"
#include "decode/structs/netlink.h"

namespace callgate::decode::netlink {
namespace {

constexpr Item unknown_data = in_hex(raw_bytes({}, 0));
constexpr Item list_item = field({}, structs::nlattr);
constexpr std::size_t hardware_address_limit = 32;  // MAX_ADDR_LEN, linux/netdevice.h
constexpr unsigned depth_limit = 12;

std::string_view text_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string_view string_of(std::span<const std::byte> bytes) {
  const std::string_view text = text_of(bytes);
  return text.substr(0, text.find('\0'));
}

}  // namespace

Value bytes_of(Decoder& decoder, const Item& item, std::span<const std::byte> bytes, std::uint64_t address) {
  Value value{.item = &item, .form = Value::Form::bytes, .raw = address, .count = bytes.size()};
  value.bytes = text_of(bytes).substr(0, decoder.wanted().string_bytes);
  value.truncated = value.bytes.size() < bytes.size();
  return value;
}

Value unknown_bytes(Decoder& decoder, std::span<const std::byte> bytes, std::uint64_t address) {
  return bytes_of(decoder, unknown_data, bytes, address);
}

Value list_of(Decoder& decoder, std::span<const Value> parts, bool cut, std::uint64_t address) {
  if (parts.size() == 1 && !cut) return parts.front();
  Value value = decoder.node(list_item, Value::Form::array, parts, address);
  value.truncated = cut;
  return value;
}

Value AttributeWalk::all(const Attributes& known, std::span<const std::byte> bytes, std::uint64_t address) {
  if (depth_ == depth_limit) return unknown_bytes(decoder_, bytes, address);
  ++depth_;
  std::vector<Value> made;
  const Siblings siblings = siblings_in(bytes);
  const bool outermost = outermost_ == nullptr;
  if (outermost) outermost_ = &siblings;
  std::size_t at = 0;
  bool cut = false;
  while (at < bytes.size()) {
    if (made.size() == decoder_.element_limit()) {
      cut = true;
      break;
    }
    const auto rest = bytes.subspan(at);
    if (rest.size() < header_size) {
      made.push_back(unknown_bytes(decoder_, rest, address + at));
      break;
    }
    const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u16, rest));
    made.push_back(one(known, siblings, rest.first(std::clamp(claimed, header_size, rest.size())), address + at));
    if (claimed < header_size || claimed > rest.size()) break;
    at += aligned(claimed);
  }
  --depth_;
  if (outermost) outermost_ = nullptr;
  return list_of(decoder_, made, cut, address);
}

AttributeWalk::Siblings AttributeWalk::siblings_in(std::span<const std::byte> bytes) const {
  Siblings siblings;
  while (bytes.size() >= header_size) {
    const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u16, bytes));
    if (claimed < header_size) break;
    const std::uint64_t type = decoder_.number(Type::u16, bytes.subspan(2)) & ~attribute_flag_bits;
    const auto own = bytes.first(std::min(claimed, bytes.size()));
    if (type < siblings.size() && own.size() > header_size) siblings[type] = own.subspan(header_size);
    bytes = bytes.subspan(std::min(aligned(claimed), bytes.size()));
  }
  return siblings;
}

Value AttributeWalk::one(const Attributes& known, const Siblings& siblings, std::span<const std::byte> bytes,
                         std::uint64_t address) {
  static constexpr Item header = field({}, structs::nlattr);
  static constexpr Item attribute = whole(header);  // the header and the data
  const std::uint64_t type = decoder_.number(Type::u16, bytes.subspan(2));
  const Value fields[] = {decoder_.scalar(structs::nlattr.fields[0], decoder_.number(Type::u16, bytes)),
                          decoder_.scalar(known.type, type)};
  const Value head = decoder_.node(header, Value::Form::structure, fields, address);
  const auto payload = bytes.subspan(header_size);
  if (payload.empty()) return head;
  const std::uint64_t own_type = type & ~attribute_flag_bits;
  const Data& own = known.data_of(own_type);
  const Choice* choice = chosen(own, siblings);
  const Data what = choice == nullptr ? own : choice->data != nullptr ? *choice->data : nested(*choice->attributes);
  const std::uint64_t start = address + header_size;
  if (what.as == Data::As::headed || what.as == Data::As::coded) {
    const std::size_t size = aligned(describe_detail::extent_of(*what.item, decoder_.model()).size);
    std::vector<Value> parts{head, item(*what.item, payload, start)};
    if (payload.size() > size) parts.push_back(behind(what, payload.subspan(size), payload.front(), start + size));
    return decoder_.node(attribute, Value::Form::array, parts, address);
  }
  const Value parts[] = {head, data(what, payload, start)};
  return decoder_.node(attribute, Value::Form::array, parts, address);
}

const Choice* AttributeWalk::chosen(const Data& what, const Siblings& siblings) const {
  const Choice* found = nullptr;
  const auto sibling = siblings[what.sibling];
  for (const Choice& choice : what.choices) {
    bool is_it = false;
    if (what.as == Data::As::by_kind) is_it = choice.kind == string_of(sibling);
    if (what.as == Data::As::by_number && sibling.size() >= size_of(Type::be32, decoder_.model()))
      is_it = choice.number == decoder_.number(Type::be32, sibling);
    if (what.as == Data::As::by_word && sibling.size() >= size_of(Type::u16, decoder_.model()))
      is_it = choice.number == decoder_.number(Type::u16, sibling);
    if (what.as == Data::As::by_family) is_it = choice.number == family_ || choice.number == any_family;
    if (is_it) found = &choice;
  }
  return found;
}

Value AttributeWalk::data(const Data& what, std::span<const std::byte> data, std::uint64_t address) {
  constexpr std::uint8_t inet = 2;
  constexpr std::uint8_t inet6 = 10;
  const Attributes* inside = what.attributes;
  switch (what.as) {
    case Data::As::item:
      if (what.least != 0 && data.size() >= what.least)
        return decoder_.structure(*what.item, *what.item->structure, data, TraceeAddress{address});
      return item(*what.item, data, address);
    case Data::As::number: {
      std::array<std::byte, 8> wide{};
      if (data.size() > wide.size()) break;
      std::ranges::copy(data, wide.begin());
      return decoder_.scalar(*what.item, decoder_.number(what.item->type, wide));
    }
    case Data::As::address:
      if (family_ == inet) return item(internet4, data, address);
      if (family_ == inet6) return item(internet6, data, address);
      break;
    case Data::As::internet:
      return item(data.size() == internet6.length.value ? internet6 : internet4, data, address);
    case Data::As::by_message: {
      const std::string_view name = string_of((*outermost_)[what.sibling]);
      const auto found = std::ranges::find(what.names, name, &Named::name);
      if (found == what.names.end()) return item(*what.item, data, address);
      if (found->item != nullptr && found->item->kind == Kind::structure) {
        // Such have grown: of an older kernel's the later fields are missing.
        return decoder_.structure(*found->item, *found->item->structure, data, TraceeAddress{address});
      }
      if (found->item != nullptr) return item(*found->item, data, address);
      inside = found->attributes;
      break;
    }
    case Data::As::records:
      return records(what, data, address);
    case Data::As::bytes:
    case Data::As::nested:
    case Data::As::by_kind:
    case Data::As::by_number:
    case Data::As::by_word:
    case Data::As::by_family:
    case Data::As::headed:
    case Data::As::coded:
      break;
  }
  if (inside == nullptr) return unknown_bytes(decoder_, data, address);
  if (data.size() >= header_size) return all(*inside, data, address);
  return what.as == Data::As::nested && what.item != nullptr ? item(*what.item, data, address)
                                                             : unknown_bytes(decoder_, data, address);
}

// What follows the head of an attribute's data.
Value AttributeWalk::behind(const Data& what, std::span<const std::byte> rest, std::byte code, std::uint64_t address) {
  if (what.as == Data::As::headed) return all(*what.attributes, rest, address);
  for (const Coded& one : what.codes) {
    if (one.code == static_cast<std::uint8_t>(code)) return item(*one.item, rest, address);
  }
  return unknown_bytes(decoder_, rest, address);
}

Value AttributeWalk::item(const Item& what, std::span<const std::byte> data, std::uint64_t address) {
  if (what.kind == Kind::array && what.length.by == Length::By::none) return elements(what, data, address);
  const bool whole = !is_address(what.type) && what.length.by == Length::By::fixed && what.length.value == 0;
  if (whole && what.kind == Kind::string) {
    // A NUL ends it, where there is one at the end, and counts.
    const bool ended = data.back() == std::byte{0};
    Value value = bytes_of(decoder_, what, ended ? data.first(data.size() - 1) : data, address);
    value.truncated = value.truncated || !ended || data.size() > decoder_.wanted().string_bytes;
    return value;
  }
  if (whole && what.kind == Kind::hardware_address) {
    if (data.size() > hardware_address_limit) return unknown_bytes(decoder_, data, address);
    Value value{.item = &what, .form = Value::Form::bytes, .raw = address, .count = data.size()};
    value.bytes = text_of(data);
    return value;
  }
  if (whole) return decoder_.embedded(what, data, TraceeAddress{address});
  // What has a name is never that long.
  constexpr std::size_t longest_named = 8;
  const bool named = what.kind == Kind::choice || what.kind == Kind::flags;
  if (named && data.size() > longest_named) return unknown_bytes(decoder_, data, address);
  const std::size_t size = describe_detail::extent_of(what, decoder_.model()).size;
  if (data.size() < size) return unknown_bytes(decoder_, data, address);
  return decoder_.embedded(what, data.first(size), TraceeAddress{address});
}

Value AttributeWalk::elements(const Item& what, std::span<const std::byte> data, std::uint64_t address) {
  const Struct* structure = what.of_structures ? &what.structure->in(decoder_.model()) : nullptr;
  const std::size_t size = structure != nullptr ? structure->size[static_cast<std::size_t>(decoder_.model())]
                                                : describe_detail::extent_of(*what.element, decoder_.model()).size;
  assert(size != 0);
  const std::size_t count = data.size() / size;
  if (count == 0) return unknown_bytes(decoder_, data, address);
  const std::size_t shown = std::min(count, decoder_.element_limit());
  std::vector<Value> made;
  for (std::size_t i = 0; i < shown; ++i) {
    const auto one = data.subspan(i * size, size);
    const TraceeAddress place{address + i * size};
    made.push_back(structure != nullptr ? decoder_.structure(what, *structure, one, place)
                                        : decoder_.embedded(decoder_.element_of(what, i), one, place));
  }
  Value value = decoder_.node(what, Value::Form::array, made, address);
  value.truncated = shown < count;
  value.count = count;
  return value;
}

Value AttributeWalk::records(const Data& what, std::span<const std::byte> data, std::uint64_t address) {
  const std::size_t size = describe_detail::extent_of(*what.item, decoder_.model()).size;
  std::vector<Value> made;
  std::size_t at = 0;
  bool cut = false;
  while (at < data.size()) {
    if (made.size() == decoder_.element_limit()) {
      cut = true;
      break;
    }
    const auto rest = data.subspan(at);
    if (rest.size() < size) {
      made.push_back(unknown_bytes(decoder_, rest, address + at));
      break;
    }
    const auto claimed = static_cast<std::size_t>(decoder_.number(Type::u16, rest));
    const auto own = rest.first(std::clamp(claimed, size, rest.size()));
    const Value head = item(*what.item, own, address + at);
    if (own.size() > size) {
      const Value parts[] = {head, all(*what.attributes, own.subspan(size), address + at + size)};
      made.push_back(decoder_.node(*what.item, Value::Form::array, parts, address + at));
    } else {
      made.push_back(head);
    }
    if (claimed < size || claimed > rest.size()) break;
    at += aligned(claimed);
  }
  return list_of(decoder_, made, cut, address);
}

}  // namespace callgate::decode::netlink
