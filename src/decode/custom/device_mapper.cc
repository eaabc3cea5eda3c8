#include "decode/custom/device_mapper.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "decode/custom/words.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

// linux/dm-ioctl.h
constexpr std::uint64_t ioctl_header_size = 305;  // up to its data
constexpr std::uint64_t interface_version = 4;

constexpr StructOf spec_to_load{"dm_target_spec", u64("sector_start"), u64("length"), pad(8),
                                whole(chars("target_type", 16))};
constexpr StructOf spec_loaded{
    "dm_target_spec", u64("sector_start"), u64("length"), s32("status"), pad(4), whole(chars("target_type", 16))};
constexpr StructOf message{"dm_target_msg", u64("sector")};
constexpr Item dependency = device({}, Type::u64);
constexpr StructOf dependencies{"dm_target_deps", u32("count"), pad(4), tail("deps", dependency, len::count("count"))};
constexpr Item part = custom_field({}, 0, nullptr);  // one of the list

/// The data behind a header, whose end is at `end`, in bytes from the header's start.
class Payload {
 public:
  Payload(Decoder& decoder, const Item& item, std::uint64_t end)
      : decoder_(decoder), item_(item), header_(end - ioctl_header_size) {
    const auto head = decoder.fetch(TraceeAddress{header_}, 24);
    if (head.size() < 24) return;
    size_ = decoder.number(Type::u32, head.subspan(12));
    start_ = decoder.number(Type::u32, head.subspan(16));
    targets_ = decoder.number(Type::u32, head.subspan(20));
  }

  [[nodiscard]] std::uint64_t start() const { return start_; }
  [[nodiscard]] std::uint64_t targets() const { return targets_; }
  /// Without -v nothing but that there is some.
  [[nodiscard]] bool wanted() const { return decoder_.wanted().verbose; }
  [[nodiscard]] bool full() const { return parts_.size() >= decoder_.element_limit(); }

  /// The bytes of a struct that lies at this place; if there is no room for it, that is what shows.
  std::span<const std::byte> at(std::uint64_t place, std::uint64_t size, std::string_view what) {
    const bool fits = place <= size_ && size_ - place >= size;
    const auto bytes = fits ? decoder_.fetch_all(TraceeAddress{header_ + place}, size) : std::nullopt;
    if (bytes) return *bytes;
    add(in_words(decoder_, part, 0, "??? /* misplaced " + std::string(what) + " */"));
    return {};
  }
  [[nodiscard]] std::uint64_t number(Type type, std::span<const std::byte> bytes) const {
    return decoder_.number(type, bytes);
  }
  Value structure(const Struct& what, std::span<const std::byte> bytes, std::uint64_t place) {
    return decoder_.structure(part, what, bytes, TraceeAddress{header_ + place});
  }
  Value text(const Item& item, std::uint64_t place) {
    return decoder_.bytes_at(item, header_ + place, place < size_ ? size_ - place : 0);
  }
  void add(const Value& value) { parts_.push_back(value); }
  /// One of these fields, those of a struct among them.
  void add(std::span<const Value> fields) { add(decoder_.node(part, Value::Form::structure, fields)); }

  Value list() {
    Value list = decoder_.node(item_, Value::Form::array, parts_);
    list.truncated = full();
    return list;
  }
  Value unwanted(bool any) {
    Value list{.item = &item_, .form = Value::Form::array, .truncated = any};
    return list;
  }

 private:
  Decoder& decoder_;
  const Item& item_;
  std::uint64_t header_;
  std::uint64_t size_ = 0;
  std::uint64_t start_ = 0;
  std::uint64_t targets_ = 0;
  std::vector<Value> parts_;
};

/// Each target's parameters follow it. Where the next one is, it says from its own place or from the first's.
Value targets(Payload data, const Struct& what, bool from_first) {
  static constexpr Item parameters = string("string");
  constexpr std::uint64_t size = 40;
  if (!data.wanted()) return data.unwanted(data.targets() != 0);
  std::uint64_t place = data.start();
  for (std::uint64_t i = 0; i < data.targets() && !data.full(); ++i) {
    const auto bytes = data.at(place, size, "struct dm_target_spec");
    if (bytes.empty()) break;
    const Value spec = data.structure(what, bytes, place);
    std::vector<Value> fields(spec.children.begin(), spec.children.end());
    fields.push_back(data.text(parameters, place + size));
    data.add(fields);
    place = (from_first ? data.start() : place) + data.number(Type::u32, bytes.subspan(20));
  }
  return data.list();
}

/// A header, and what stands behind it as elements of the same list.
Value whole_request(Decoder& decoder, const Item& item, std::uint64_t raw, const Struct& what) {
  static constexpr Item unknown_version = custom_field("version", 0, nullptr);
  static constexpr Item size = u32("data_size");
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto bytes = raw == 0 ? std::nullopt : decoder.fetch_all(TraceeAddress{raw}, ioctl_header_size);
  if (!bytes) return unread;
  const auto word = [&](std::size_t i) { return decoder.number(Type::u32, bytes->subspan(4 * i)); };
  if (word(3) == 0) return unread;  // a header says how long it is

  std::vector<Value> list;
  if (word(0) != interface_version) {
    const std::string version =
        "[" + std::to_string(word(0)) + ", " + std::to_string(word(1)) + ", " + std::to_string(word(2)) + "]";
    const Value field =
        in_words(decoder, unknown_version, raw, version + " /* unsupported device mapper ABI version */");
    list.push_back(decoder.node(part, Value::Form::structure, {&field, 1}));
  } else if (word(3) < ioctl_header_size) {
    const Value header = decoder.structure(part, what, bytes->first(16), TraceeAddress{raw});
    std::vector<Value> fields(header.children.begin(), header.children.end());
    fields.back() = decoder.scalar(size, word(3));
    fields.back().note = "data_size too small";
    list.push_back(decoder.node(part, Value::Form::structure, fields));
  } else {
    Value header = decoder.structure(part, what, *bytes, TraceeAddress{raw});
    const bool has_data = !header.children.empty() && header.children.back().form == Value::Form::array &&
                          header.children.back().item->name == "data";
    const Value data = has_data ? header.children.back() : Value{};
    if (has_data) header.children = header.children.first(header.children.size() - 1);
    list.push_back(header);
    list.insert(list.end(), data.children.begin(), data.children.end());
    Value all = decoder.node(item, Value::Form::array, list, raw);
    all.truncated = data.truncated;
    return decoder.node(item, Value::Form::pointer, {&all, 1}, raw);
  }
  const Value all = decoder.node(item, Value::Form::array, list, raw);
  return decoder.node(item, Value::Form::pointer, {&all, 1}, raw);
}

}  // namespace

Value decode_mapped(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  if (!decoder.exiting()) return whole_request(decoder, item, raw, *item.structure);
  const Value* before = decoder.before(item);
  if (before == nullptr) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (decoder.record().result->failed()) return *before;
  std::array<Value, 2> both{*before, whole_request(decoder, item, raw, *item.becomes)};
  both.front().pending = false;
  return decoder.node(item, Value::Form::change, both, raw);
}

Value decode_mapped_string(Decoder& decoder, const Item& item, std::uint64_t raw,
                           std::span<const std::byte> /*bytes*/) {
  static constexpr Item text = string("string");
  Payload data(decoder, item, raw);
  if (!data.wanted()) return data.unwanted(true);
  if (!data.at(data.start(), 1, "string").empty()) {
    const Value field = data.text(text, data.start());
    data.add({&field, 1});
  }
  return data.list();
}

Value decode_mapped_message(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  static constexpr Item text = string("message");
  Payload data(decoder, item, raw);
  if (!data.wanted()) return data.unwanted(true);
  const auto bytes = data.at(data.start(), 8, "struct dm_target_msg");
  if (!bytes.empty()) {
    const Value sector = data.structure(message, bytes, data.start());
    const std::array<Value, 2> fields{sector.children.front(), data.text(text, data.start() + 8)};
    data.add(fields);
  }
  return data.list();
}

Value decode_mapped_table(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return targets(Payload(decoder, item, raw), spec_to_load, false);
}

Value decode_mapped_status(Decoder& decoder, const Item& item, std::uint64_t raw,
                           std::span<const std::byte> /*bytes*/) {
  return targets(Payload(decoder, item, raw), spec_loaded, true);
}

Value decode_mapped_dependencies(Decoder& decoder, const Item& item, std::uint64_t raw,
                                 std::span<const std::byte> /*bytes*/) {
  Payload data(decoder, item, raw);
  if (!data.wanted()) return data.unwanted(true);
  const auto bytes = data.at(data.start(), 8, "struct dm_target_deps");
  if (!bytes.empty()) data.add(data.structure(dependencies, bytes, data.start()));
  return data.list();
}

Value decode_mapped_names(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item name = string("name");
  static constexpr Item dev = device("dev", Type::u64);
  constexpr std::uint64_t size = 12;
  Payload data(decoder, item, raw);
  if (!data.wanted()) return data.unwanted(true);
  std::uint64_t next = 0;
  for (std::uint64_t place = data.start(); !data.full(); place += next) {
    const auto bytes = data.at(place, size, "struct dm_name_list");
    if (bytes.empty()) break;
    const std::array<Value, 2> fields{decoder.scalar(dev, data.number(Type::u64, bytes)),
                                      data.text(name, place + size)};
    data.add(fields);
    next = data.number(Type::u32, bytes.subspan(8));
    if (next == 0) break;
  }
  return data.list();
}

Value decode_mapped_versions(Decoder& decoder, const Item& item, std::uint64_t raw,
                             std::span<const std::byte> /*bytes*/) {
  static constexpr Item name = string("name");
  static constexpr StructOf target_versions{"dm_target_versions", pad(4), array("version", element::u32, 3)};
  constexpr std::uint64_t size = 16;
  Payload data(decoder, item, raw);
  if (!data.wanted()) return data.unwanted(true);
  std::uint64_t next = 0;
  for (std::uint64_t place = data.start(); !data.full(); place += next) {
    const auto bytes = data.at(place, size, "struct dm_target_versions");
    if (bytes.empty()) break;
    const Value version = data.structure(target_versions, bytes, place);
    const std::array<Value, 2> fields{data.text(name, place + size), version.children.front()};
    data.add(fields);
    next = data.number(Type::u32, bytes);
    if (next == 0) break;
  }
  return data.list();
}

}  // namespace callgate::decode
