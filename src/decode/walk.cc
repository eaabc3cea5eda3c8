// The part of the decoder that follows pointers and lays structs over bytes.
#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "decode/decoder.h"
#include "decode/describe.h"
#include "decode/scope.h"

namespace callgate::decode {
namespace {

// The kernel itself takes no longer path (PATH_MAX, linux/limits.h, which counts the NUL).
constexpr std::size_t path_limit = 4095;
constexpr std::size_t read_cost = 64;
constexpr unsigned depth_limit = 16;

constexpr bool is_text(Kind kind) {
  return kind == Kind::string || kind == Kind::path;
}

// A struct whose fields are shown among those of the one around it.
bool is_anonymous(const Item& field) {
  return field.kind == Kind::structure && field.name.empty();
}

// How many values a struct may be made of.
std::size_t most_fields(const Struct& what, Model model) {
  std::size_t most = what.fields.size();
  for (const Item& field : what.fields) {
    if (is_anonymous(field)) most += most_fields(field.structure->in(model), model);
    if (field.kind != Kind::select) continue;
    std::size_t widest = 0;
    for (const Case& c : field.cases->list)
      widest = std::max(widest, c.overlay == nullptr ? 0 : most_fields(c.overlay->in(model), model));
    most += widest;
  }
  return most;
}

// Where the last of the fields of a struct of these bytes ends, without the padding after it. What depends on another
// field is as long as its case; a pad behind makes room for the longest.
std::size_t end_of(const Struct& what, Model model, std::span<const std::byte> bytes) {
  std::size_t end = 0;
  bool selected = false;  // by the field before
  for (const Item& field : what.fields) {
    const std::size_t at = field.offset[static_cast<std::size_t>(model)];
    const bool room = std::exchange(selected, field.kind == Kind::select) && field.kind == Kind::nothing;
    if (room) continue;
    if (field.kind == Kind::select) {
      const Scope scope(model, what.fields, bytes);
      const Case* one = field.cases->find(scope.find(field.length.index, field.length.name).value);
      if (one != nullptr && one->overlay != nullptr) end = std::max(end, end_of(one->overlay->in(model), model, bytes));
    } else if (field.kind == Kind::structure) {
      end = std::max(end, at + end_of(field.structure->in(model), model, bytes.subspan(std::min(at, bytes.size()))));
    } else {
      end = std::max(end, at + describe_detail::extent_of(field, model).size);
    }
  }
  return end;
}

}  // namespace

bool is_zero(const Value& value) {
  if (value.form == Value::Form::scalar) return value.raw == 0;
  if (value.form == Value::Form::array || value.form == Value::Form::structure)
    return std::ranges::all_of(value.children, is_zero);
  return value.form == Value::Form::bytes && value.bytes.find_first_not_of('\0') == std::string_view::npos;
}

bool is_begun(const Value& value) {
  if (value.form == Value::Form::change) return true;
  return value.form == Value::Form::pointer && !value.children.empty() && value.children.front().pending;
}

bool is_same(const Value& one, const Value& other) {
  return one.form == other.form && one.raw == other.raw && one.bytes == other.bytes && one.count == other.count &&
         std::ranges::equal(one.children, other.children, is_same);
}

Value Decoder::pointee(const Item& item, std::uint64_t address, std::uint64_t length) {
  Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (address == 0 || too_deep()) return unread;
  const auto m = static_cast<std::size_t>(model_);
  const bool elements = item.length.by == Length::By::count || item.length.by == Length::By::result_count ||
                        item.length.by == Length::By::fixed;
  if (item.structure != nullptr && !elements) {
    const Struct& what = item.structure->in(model_);
    std::size_t size = what.size[m];
    bool newer = false;
    if (item.length.by == Length::By::bytes && item.length.value != 0) return grown(item, what, address, length);
    if (item.length.by == Length::By::own) {
      const auto claimed = own_size(item.length, what, address);
      if (!claimed) return unread;
      length = *claimed;
      newer = length > size;
    }
    if (item.length.by != Length::By::none) size = static_cast<std::size_t>(std::min<std::uint64_t>(size, length));
    const auto bytes = fetch_all(TraceeAddress{address}, size);
    if (!bytes || size == 0) return unread;
    Value inside = structure(item, what, *bytes, TraceeAddress{address});
    inside.truncated = newer;
    return node(item, Value::Form::pointer, {&inside, 1}, address);
  }
  std::uint64_t count = length;
  if (!elements && item.length.by != Length::By::none)
    count /= std::max(1U, describe_detail::extent_of(*item.element, model_).size);
  return array_at(item, item.element, item.structure, address, count);
}

Value Decoder::grown(const Item& item, const Struct& what, std::uint64_t address, std::uint64_t given) {
  static constexpr Item beyond = whole(in_hex(raw_bytes("extra_data", 0)));
  constexpr std::uint64_t most = 4096;  // no call takes more than a page
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (given == 0 || given > most) return unread;
  const auto read = fetch_all(TraceeAddress{address}, static_cast<std::size_t>(given));
  if (!read) return unread;
  const std::size_t end = end_of(what, model_, *read);
  const auto known = read->first(std::min(end, read->size()));
  const std::span<std::byte> bytes = arena_.bytes(std::max<std::size_t>(known.size(), item.length.value));
  std::ranges::fill(std::ranges::copy(known, bytes.begin()).out, bytes.end(), std::byte{0});
  Value inside = structure(item, what, bytes, TraceeAddress{address});
  const auto rest = read->subspan(known.size());
  const bool more = std::ranges::any_of(rest, [](std::byte b) { return b != std::byte{0}; });
  if (more && wanted_.verbose) {
    std::vector<Value> children(inside.children.begin(), inside.children.end());
    Value extra{.item = &beyond, .form = Value::Form::bytes, .raw = address + end, .count = rest.size()};
    extra.bytes = {reinterpret_cast<const char*>(rest.data()), rest.size()};
    extra.note = copy("bytes " + std::to_string(end) + ".." + std::to_string(given - 1));
    children.push_back(extra);
    inside = node(item, Value::Form::structure, children, address);
  } else {
    inside.truncated = more;
  }
  return node(item, Value::Form::pointer, {&inside, 1}, address);
}

std::optional<std::uint64_t> Decoder::own_size(const Length& length, const Struct& what, std::uint64_t address) {
  const auto field = std::ranges::find(what.fields, length.name, &Item::name);
  if (field == what.fields.end()) return std::nullopt;
  const std::size_t end = field->offset[static_cast<std::size_t>(model_)] + size_of(field->type, model_);
  const auto head = fetch_all(TraceeAddress{address}, end);
  if (!head) return std::nullopt;
  const std::uint64_t claimed = number(field->type, head->last(size_of(field->type, model_)));
  if (claimed == 0) return length.value;
  // The kernel takes none that is smaller.
  return claimed < length.value ? end : std::max<std::uint64_t>(claimed, end);
}

Value Decoder::array_at(const Item& item, const Item* element, const Struct* what, std::uint64_t address,
                        std::uint64_t count) {
  Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (address == 0) return unread;
  const std::size_t size = what != nullptr ? what->in(model_).size[static_cast<std::size_t>(model_)]
                                           : describe_detail::extent_of(*element, model_).size;
  // More than memory could hold is no array: the kernel will not read it either.
  const std::uint64_t end = model_ == Model::lp64 ? ~std::uint64_t{0} : 0xffffffffU;
  if (size == 0 || address > end || count > (end - address) / size) return unread;
  const auto shown = static_cast<std::size_t>(std::min<std::uint64_t>(count, element_limit(item)));
  const auto bytes = fetch(TraceeAddress{address}, shown * size);
  const std::size_t whole = std::min(shown, bytes.size() / size);
  // What has a fixed number of elements is read as one object.
  if (count != 0 && (whole == 0 || (item.length.by == Length::By::fixed && whole < shown))) return unread;
  if (!spend(whole * sizeof(Value))) return unread;
  ++depth_;
  Value array{.item = &item, .form = Value::Form::array, .raw = address, .count = count};
  array.children = arena_.make<Value>(whole);
  for (std::size_t i = 0; i < whole; ++i) {
    const auto one = bytes.subspan(i * size, size);
    const TraceeAddress place{address + i * size};
    array.children[i] = what != nullptr
                            ? structure(item, what->in(model_), one, place)
                            : embedded(item.kind == Kind::pointer ? element_of(item, i) : *element, one, place);
  }
  --depth_;
  array.truncated = whole == shown && count > shown;
  array.faulted = whole < shown;
  array.raw_end = address + whole * size;
  return node(item, Value::Form::pointer, {&array, 1}, address);
}

Value Decoder::bytes_at(const Item& item, std::uint64_t address, std::uint64_t size) {
  Value value{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (address == 0) return value;
  const std::size_t limit = item.kind == Kind::path || item.whole ? path_limit : wanted_.string_bytes;
  std::span<const std::byte> bytes;
  if (is_text(item.kind)) {
    // One byte more than is shown tells whether the string ends there.
    const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(size, limit + 1));
    bytes = fetch(TraceeAddress{address}, most);
    const auto nul = std::ranges::find(bytes, std::byte{0});
    const bool ended = nul != bytes.end();
    if (!ended && bytes.size() < most) return value;
    value.truncated = !ended && most == limit + 1;
    bytes = bytes.first(ended ? static_cast<std::size_t>(nul - bytes.begin()) : std::min(bytes.size(), limit));
  } else {
    const auto shown = static_cast<std::size_t>(std::min<std::uint64_t>(size, limit));
    const auto read = fetch_all(TraceeAddress{address}, shown);
    if (!read) return value;
    bytes = *read;
    value.truncated = size > shown;
  }
  value.form = Value::Form::bytes;
  value.count = size;
  value.bytes = {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  return value;
}

Value Decoder::strings_at(const Item& item, std::uint64_t address) {
  static constexpr Item one_string = string({});
  Value vector{.item = &item, .form = Value::Form::vector, .raw = address};
  if (address == 0) return {.item = &item, .form = Value::Form::pointer, .raw = address};
  const unsigned width = size_of(Type::pointer, model_);
  const bool wanted = item.kind != Kind::environment || wanted_.verbose;
  const std::size_t limit = wanted ? element_limit() : 0;
  // Pointers come in blocks; the last block may end early at a page that cannot be read.
  constexpr std::size_t block = 64;
  const std::span<Value> strings = room(std::min<std::size_t>(limit, 4096));
  std::size_t kept = 0;
  for (;;) {
    const std::uint64_t at = address + vector.count * width;
    const auto bytes = fetch(TraceeAddress{at}, block * width);
    std::size_t i = 0;
    for (; (i + 1) * width <= bytes.size(); ++i) {
      const std::uint64_t pointer = number(Type::pointer, bytes.subspan(i * width, width));
      if (pointer == 0) {
        vector.children = strings.first(kept);
        return vector;
      }
      if (kept < strings.size()) {
        strings[kept++] = bytes_at(one_string, pointer, ~std::uint64_t{0});
      } else if (wanted) {
        vector.truncated = true;
        vector.children = strings.first(kept);
        return vector;
      }
      ++vector.count;
    }
    if (i < block) break;
  }
  vector.faulted = true;
  vector.raw_end = address + vector.count * width;
  vector.children = strings.first(kept);
  if (vector.count == 0) return {.item = &item, .form = Value::Form::pointer, .raw = address};
  return vector;
}

Value Decoder::embedded(const Item& item, std::span<const std::byte> bytes, TraceeAddress address) {
  const bool fixed = !is_address(item.type) && item.length.by == Length::By::fixed;
  switch (item.kind) {
    case Kind::structure:
      return structure(item, item.structure->in(model_), bytes, address);
    case Kind::array: {
      const std::size_t size = item.structure != nullptr
                                   ? item.structure->in(model_).size[static_cast<std::size_t>(model_)]
                                   : describe_detail::extent_of(*item.element, model_).size;
      const std::size_t count = size == 0 ? 0 : std::min<std::size_t>(item.length.value, bytes.size() / size);
      const std::size_t shown = std::min(count, element_limit(item));
      Value array{.item = &item, .form = Value::Form::array, .raw = address.value, .count = count};
      array.truncated = count > shown;
      if (!spend(shown * sizeof(Value))) return array;
      array.children = arena_.make<Value>(shown);
      for (std::size_t i = 0; i < shown; ++i) {
        const auto one = bytes.subspan(i * size, size);
        const TraceeAddress place{address.value + i * size};
        array.children[i] = item.structure != nullptr ? structure(item, item.structure->in(model_), one, place)
                                                      : embedded(element_of(item, i), one, place);
      }
      return array;
    }
    case Kind::custom:
      return item.custom(*this, item, fixed ? address.value : number(item.type, bytes), bytes);
    default:
      break;
  }
  if (fixed) {
    Value value{.item = &item, .form = Value::Form::bytes, .raw = address.value};
    const std::string_view text{reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    value.count = text.size();
    value.bytes = text;
    if (is_text(item.kind)) value.bytes = text.substr(0, text.find('\0'));
    if (item.kind == Kind::bytes || is_text(item.kind)) {
      // A name that fills its room has no NUL: what ends it is not known. Of one whose length is told the room is all
      // that it may be.
      const bool is_room = item.length.name.empty() || text.size() == item.length.value;
      const bool filled =
          item.whole && is_text(item.kind) && is_room && !text.empty() && value.bytes.size() == text.size();
      const bool whole = item.whole || item.kind == Kind::path;
      const std::size_t most = filled ? text.size() - 1 : whole ? text.size() : wanted_.string_bytes;
      value.truncated = value.bytes.size() > most;
      if (value.truncated) value.bytes = value.bytes.substr(0, most);
    }
    return value;
  }
  const std::uint64_t raw = number(item.type, bytes);
  if (!is_followed(item)) return scalar(item, raw);
  const Scope nothing(model_, {}, {});
  return item.direction == Direction::out && !exiting() ? Value{.item = &item, .form = Value::Form::pointer, .raw = raw}
                                                        : at_address(item, raw, nothing);
}

const Item& Decoder::element_of(const Item& array, std::size_t index) {
  if (array.constants == nullptr) return *array.element;
  const Constant* known = constant_of(*array.constants, index);
  std::string name = "[";
  if (known != nullptr) {
    name += known->name;
  } else {
    name += std::to_string(index) + " /* " + std::string(array.constants->unknown) + " */";
  }
  Item& made = arena_.make<Item>(1).front();
  made = *array.element;
  made.name = copy(name + "]");
  return made;
}

std::size_t Decoder::fields_of(const Struct& what, std::span<const std::byte> bytes, TraceeAddress address,
                               std::span<Value> into) {
  const auto m = static_cast<std::size_t>(model_);
  const Scope scope(model_, what.fields, bytes);
  std::size_t next = 0;
  for (const Item& field : what.fields) {
    if (!holds(field.when, scope)) continue;
    if (field.kind == Kind::select) {
      const Case* selected = field.cases->find(scope.find(field.length.index, field.length.name).value);
      if (selected != nullptr && selected->overlay != nullptr)
        next += fields_of(selected->overlay->in(model_), bytes, address, into.subspan(next));
      continue;
    }
    if (field.show == Show::never || field.kind == Kind::nothing || next == into.size()) continue;
    std::size_t size = describe_detail::extent_of(field, model_).size;
    const std::size_t offset = field.offset[m];
    if (offset > bytes.size() || (offset == bytes.size() && size != 0)) continue;
    if (offset + size > bytes.size()) {
      // Of what lies across the end the part that is there counts (sun_path); a number's other bytes are zero.
      size = bytes.size() - offset;
    }
    auto part = bytes.subspan(offset, size);
    if (is_anonymous(field)) {
      next += fields_of(field.structure->in(model_), part, {address.value + offset}, into.subspan(next));
      continue;
    }
    if (field.length.by == Length::By::fixed && !field.length.name.empty()) {
      const auto [sibling, used] = scope.find(field.length.index, field.length.name);
      const bool negative = sibling != nullptr && is_signed(sibling->type) && static_cast<std::int64_t>(used) < 0;
      const std::size_t one = field.length.value == 0 ? 0 : size / field.length.value;
      if (negative || used < field.length.value) part = part.first(negative ? 0 : static_cast<std::size_t>(used) * one);
    }
    const TraceeAddress place{address.value + offset};
    if (describe_detail::is_tail(field)) {
      std::uint64_t length = length_of(field, scope);
      if (field.kind == Kind::array && field.length.by == Length::By::bytes && field.element != nullptr)
        length /= describe_detail::extent_of(*field.element, model_).size;
      into[next] = field.kind == Kind::array ? array_at(field, field.element, field.structure, place.value, length)
                                             : bytes_at(field, place.value, length);
    } else if (is_followed(field)) {
      const std::uint64_t raw = read_number(field.type, model_, part);
      into[next] = field.direction == Direction::out && !exiting()
                       ? Value{.item = &field, .form = Value::Form::pointer, .raw = raw}
                       : at_address(field, raw, scope);
    } else {
      into[next] = embedded(field, part, place);
    }
    if (field.show == Show::if_nonzero && is_zero(into[next])) continue;
    ++next;
  }
  return next;
}

Value Decoder::structure(const Item& item, const Struct& what, std::span<const std::byte> bytes,
                         TraceeAddress address) {
  Value value{.item = &item, .form = Value::Form::structure, .raw = address.value};
  const std::size_t most = most_fields(what, model_);
  if (too_deep() || !spend(most * sizeof(Value))) return value;
  ++depth_;
  const std::span<Value> room = arena_.make<Value>(most);
  value.children = room.first(fields_of(what, bytes, address, room));
  --depth_;
  return value;
}

Value Decoder::scalar(const Item& item, std::uint64_t raw) {
  // Bits and names have no sign, and a long of i386 has 32 of them.
  if (model_ == Model::i386 && item.type == Type::slong && item.constants != nullptr) raw &= 0xffffffffU;
  Value value{.item = &item, .form = Value::Form::scalar, .raw = raw};
  if (item.kind == Kind::interface && names_ != nullptr) {
    value.note = copy(names_->interface(static_cast<std::uint32_t>(raw)));
  } else if (wanted_.names) {
    value.note = note_of(item, raw);
  }
  return value;
}

std::string_view Decoder::note_of(const Item& item, std::uint64_t raw) {
  if (names_ == nullptr || (item.kind != Kind::descriptor && item.kind != Kind::directory)) return {};
  const int fd = static_cast<int>(raw);
  if (item.kind == Kind::directory && fd == at_fdcwd) return copy(names_->working_directory());
  return fd < 0 ? std::string_view{} : copy(names_->descriptor(fd));
}

Value Decoder::node(const Item& item, Value::Form form, std::span<const Value> children, std::uint64_t raw) {
  Value value{.item = &item, .form = form, .raw = raw};
  if (!spend(children.size_bytes())) return value;
  value.children = arena_.make<Value>(children.size());
  std::ranges::copy(children, value.children.begin());
  return value;
}

std::size_t Decoder::element_limit() const {
  constexpr std::size_t most = 65536;
  return wanted_.verbose ? most : std::min(wanted_.string_bytes, most);
}

std::size_t Decoder::element_limit(const Item& array) const {
  constexpr std::size_t abridged = 2;
  return array.abridged && !wanted_.verbose ? std::min(abridged, element_limit()) : element_limit();
}

bool Decoder::spend(std::size_t amount) {
  if (amount > budget_) {
    budget_ = 0;
    return false;
  }
  budget_ -= amount;
  return true;
}

std::span<Value> Decoder::room(std::size_t most) {
  const std::size_t count = std::min(most, budget_ / sizeof(Value));
  budget_ -= count * sizeof(Value);
  return arena_.make<Value>(count);
}

std::span<const std::byte> Decoder::fetch(TraceeAddress address, std::size_t size) {
  if (size == 0 || budget_ < read_cost) return {};
  budget_ -= read_cost;
  size = std::min(size, budget_);
  const std::span<std::byte> room = arena_.bytes(size);
  const std::size_t got = memory_.read(address, room);
  arena_.keep_of_last(room, got);
  budget_ -= got;
  return room.first(got);
}

std::optional<std::span<const std::byte>> Decoder::fetch_all(TraceeAddress address, std::size_t size) {
  const auto bytes = fetch(address, size);
  if (bytes.size() != size) return std::nullopt;
  return bytes;
}

std::uint64_t Decoder::number(Type type, std::span<const std::byte> bytes) const {
  return read_number(type, model_, bytes);
}

bool Decoder::too_deep() const {
  return depth_ >= depth_limit;
}

}  // namespace callgate::decode
