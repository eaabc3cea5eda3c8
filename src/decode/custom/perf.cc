#include "decode/custom/perf.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

#include "decode/constants/perf.h"
#include "decode/constants/time.h"
#include "decode/decoder.h"
#include "decode/memory.h"

namespace callgate::decode {
namespace {

constexpr std::size_t first_version = 64;     // PERF_ATTR_SIZE_VER0
constexpr std::uint64_t type_breakpoint = 5;  // PERF_TYPE_BREAKPOINT

// The bits after read_format, from the lowest. Two of them are one field.
constexpr std::array<Item, 15> low_bits{
    u8("disabled"),       u8("inherit"),      u8("pinned"),         u8("exclusive"), u8("exclude_user"),
    u8("exclude_kernel"), u8("exclude_hv"),   u8("exclude_idle"),   u8("mmap"),      u8("comm"),
    u8("freq"),           u8("inherit_stat"), u8("enable_on_exec"), u8("task"),      u8("watermark")};
constexpr Item precision = decimal(name_in_comment(choice("precise_ip", perf_precisions, Type::u8)));
constexpr std::array<Item, 23> high_bits{u8("mmap_data"),
                                         u8("sample_id_all"),
                                         u8("exclude_host"),
                                         u8("exclude_guest"),
                                         u8("exclude_callchain_kernel"),
                                         u8("exclude_callchain_user"),
                                         u8("mmap2"),
                                         u8("comm_exec"),
                                         u8("use_clockid"),
                                         u8("context_switch"),
                                         u8("write_backward"),
                                         u8("namespaces"),
                                         u8("ksymbol"),
                                         u8("bpf_event"),
                                         u8("aux_output"),
                                         u8("cgroup"),
                                         u8("text_poke"),
                                         u8("build_id"),
                                         u8("inherit_thread"),
                                         u8("remove_on_exec"),
                                         u8("sigtrap"),
                                         if_nonzero(u8("defer_callchain")),
                                         if_nonzero(u8("defer_output"))};
constexpr std::uint64_t freq_bit = 1U << 10U;
constexpr std::uint64_t watermark_bit = 1U << 14U;

constexpr Item event_type = choice("type", perf_types, Type::u32);
constexpr Item size_item = choice("size", perf_attribute_sizes, Type::u32);
constexpr Item period = u64("sample_period");
constexpr Item frequency = u64("sample_freq");
constexpr Item sample_type = flags("sample_type", perf_sample_types, Type::u64);
constexpr Item read_format = flags("read_format", perf_read_formats, Type::u64);
constexpr Item reserved = hex("__reserved_1", Type::u32);

/// On machines with several kinds of processors the kind stands above (PERF_PMU_TYPE_SHIFT).
constexpr Upper cache_operations{&perf_cache_operations, 0xff00, 8};
constexpr Upper cache_results{&perf_cache_results, 0xff0000, 16, &cache_operations};
constexpr Upper processors_of_caches{nullptr, 0xffffffff00000000, 32, &cache_results};
constexpr Upper processors{nullptr, 0xffffffff00000000, 32};

constexpr Item hardware = with(&Item::upper, &processors, choice("config", perf_hardware, Type::u64));
constexpr Item software = choice("config", perf_software, Type::u64);
constexpr Item cache = with(&Item::upper, &processors_of_caches, choice("config", perf_caches, Type::u64));
constexpr Item number = u64("config");
constexpr Item other = hex("config", Type::u64);
const Item& config_item(std::uint64_t type) {
  switch (type) {
    case 0:
      return hardware;
    case 1:
      return software;
    case 2:
      return number;
    case 3:
      return cache;
    default:
      return other;
  }
}

constexpr std::uint64_t sample_branch_stack = 1U << 11U;  // PERF_SAMPLE_BRANCH_STACK
constexpr std::uint64_t sample_stack_user = 1U << 13U;    // PERF_SAMPLE_STACK_USER
constexpr std::uint64_t clock_bit = 1U << 25U;            // use_clockid

/// A field behind the bits: where it is, and in which attributes it has a meaning.
struct AttrField {
  std::size_t offset;
  Item item;
  enum class If : std::uint8_t { always, breakpoint, no_breakpoint, branch_stack, stack_user, clock } when = If::always;
};
constexpr AttrField attr_fields[] = {
    {52, choice("bp_type", perf_breakpoint_types, Type::u32), AttrField::If::breakpoint},
    {56, hex("bp_addr", Type::u64), AttrField::If::breakpoint},
    {64, u64("bp_len"), AttrField::If::breakpoint},
    {56, hex("config1", Type::u64), AttrField::If::no_breakpoint},
    {64, hex("config2", Type::u64), AttrField::If::no_breakpoint},
    {72, flags("branch_sample_type", perf_branch_types, Type::u64), AttrField::If::branch_stack},
    {80, hex("sample_regs_user", Type::u64)},
    {88, hex("sample_stack_user", Type::u32), AttrField::If::stack_user},
    {92, choice("clockid", clocks), AttrField::If::clock},
    {96, hex("sample_regs_intr", Type::u64)},
    {104, u32("aux_watermark")},
    {108, u16("sample_max_stack")},
    {112, u32("aux_sample_size")},
    {116, hex("aux_action", Type::u32)},
    {120, hex("sig_data", Type::u64)},
    {128, hex("config3", Type::u64)},
    {136, hex("config4", Type::u64)},
};
constexpr std::size_t known_size = 144;
constexpr std::uint64_t attr_size_at = 4;

constexpr std::array<Item, 3> aux_bits{u8("aux_start_paused"), u8("aux_pause"), u8("aux_resume")};

class Attribute {
 public:
  Attribute(Decoder& decoder, std::span<const std::byte> bytes) : decoder_(decoder), bytes_(bytes) {}

  std::vector<Value> shown() {
    const std::uint64_t type = number(Type::u32, 0);
    bits_ = number(Type::u64, 40);
    add(event_type, type);
    add(size_item, number(Type::u32, 4));
    add(config_item(type), number(Type::u64, 8));
    add((bits_ & freq_bit) != 0 ? frequency : period, number(Type::u64, 16));
    add(sample_type, number(Type::u64, 24));
    add(read_format, number(Type::u64, 32));
    add_bits();
    if (!decoder_.wanted().verbose) return shown_;
    static constexpr Item events = u32("wakeup_events");
    static constexpr Item mark = u32("wakeup_watermark");
    add((bits_ & watermark_bit) != 0 ? mark : events, number(Type::u32, 48));
    for (const AttrField& field : attr_fields) {
      if (field.offset >= bytes_.size() || !holds(field.when, type)) continue;
      const std::uint64_t value = number(field.item.type, field.offset);
      if (field.item.name == "aux_action") {
        for (std::size_t i = 0; i < aux_bits.size(); ++i) add(aux_bits[i], value >> i & 1U);
      } else {
        add(field.item, value);
      }
    }
    return shown_;
  }

 private:
  [[nodiscard]] std::uint64_t number(Type type, std::size_t offset) const {
    return offset < bytes_.size() ? decoder_.number(type, bytes_.subspan(offset)) : 0;
  }
  void add(const Item& item, std::uint64_t raw) { shown_.push_back(decoder_.scalar(item, raw)); }
  void add_bits() {
    const bool all = decoder_.wanted().verbose;
    std::size_t bit = 0;
    for (const Item& item : low_bits) {
      const std::uint64_t value = bits_ >> bit++ & 1U;
      if (all || value != 0) add(item, value);
    }
    add(precision, bits_ >> bit & 3U);
    bit += 2;
    for (const Item& item : high_bits) {
      const std::uint64_t value = bits_ >> bit++ & 1U;
      if ((all && item.show == Show::always) || value != 0) add(item, value);
    }
    if (bits_ >> bit != 0) add(reserved, bits_ >> bit);
  }
  [[nodiscard]] bool holds(AttrField::If condition, std::uint64_t type) const {
    const std::uint64_t samples = number(Type::u64, 24);
    switch (condition) {
      case AttrField::If::always:
        return true;
      case AttrField::If::breakpoint:
        return type == type_breakpoint;
      case AttrField::If::no_breakpoint:
        return type != type_breakpoint;
      case AttrField::If::branch_stack:
        return (samples & sample_branch_stack) != 0;
      case AttrField::If::stack_user:
        return (samples & sample_stack_user) != 0;
      case AttrField::If::clock:
        return (bits_ & clock_bit) != 0;
    }
    return true;
  }

  Decoder& decoder_;
  std::span<const std::byte> bytes_;
  std::uint64_t bits_ = 0;
  std::vector<Value> shown_;
};

// What was decoded at the entry; where the kernel knows a smaller struct, it has written the size of that.
Value size_answered(Decoder& decoder, const Item& item, std::uint64_t raw) {
  const Value* before = decoder.before(item);
  if (before == nullptr) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (decoder.record().result->error != E2BIG) return *before;
  const auto now = decoder.fetch_all(TraceeAddress{raw + attr_size_at}, 4);
  const Value& inside = before->children.front();
  std::vector<Value> shown(inside.children.begin(), inside.children.end());
  const auto size = std::ranges::find(shown, &size_item, &Value::item);
  if (!now || size == shown.end()) return *before;
  const Value sizes[] = {*size, decoder.scalar(size_item, decoder.number(Type::u32, *now))};
  *size = decoder.node(size_item, Value::Form::change, sizes);
  Value changed = decoder.node(item, Value::Form::structure, shown, raw);
  changed.truncated = inside.truncated;
  return decoder.node(item, Value::Form::pointer, {&changed, 1}, raw);
}

}  // namespace

Value decode_perf_attribute(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  if (decoder.exiting()) return size_answered(decoder, item, raw);
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (raw == 0) return unread;
  const auto head = decoder.fetch_all(TraceeAddress{raw}, 8);
  if (!head) return unread;
  // The kernel takes a size of zero for that of the first version.
  const std::uint64_t claimed = decoder.number(Type::u32, head->subspan(4));
  const std::size_t size =
      claimed == 0 ? first_version : static_cast<std::size_t>(std::min<std::uint64_t>(claimed, known_size));
  const auto bytes = size < first_version ? std::nullopt : decoder.fetch_all(TraceeAddress{raw}, size);
  if (!bytes) return unread;
  Value inside = decoder.node(item, Value::Form::structure, Attribute(decoder, *bytes).shown(), raw);
  inside.truncated = !decoder.wanted().verbose || claimed > known_size;
  inside.pending = true;
  for (Value& field : inside.children) field.pending = field.item == &size_item;
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace callgate::decode
