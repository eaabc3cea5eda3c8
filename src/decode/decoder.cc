// The interpreter of the table. At the entry it lays out which items the registers stand for (a command's value selects
// more of them: the Plan), and decodes those that the caller filled; at the exit it fills in what the kernel wrote.
#include "decode/decoder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>

#include "decode/describe.h"
#include "decode/multiplex.h"
#include "decode/number.h"
#include "decode/scope.h"
#include "decode/table.h"

namespace callgate::decode {
namespace {

constexpr std::size_t ordinary_budget = 1U << 20U;
constexpr std::size_t verbose_budget = 8U << 20U;

constexpr std::array<Item, 6> raw_items = {hex("arg1"), hex("arg2"), hex("arg3"),
                                           hex("arg4"), hex("arg5"), hex("arg6")};

// The kernel looks at no more bits than these, those of processors (CONFIG_NR_CPUS); its signals are 64
// (include/uapi/asm-generic/signal.h, _NSIG).
constexpr std::uint64_t set_limit = 1024;
constexpr std::uint64_t signal_set_size = 8;

bool is_written(Written written, const SyscallResult& result) {
  // include/linux/errno.h: sleeping goes on after the signal's handler, by restart_syscall.
  constexpr int restart_block = 516;
  switch (written) {
    case Written::on_success:
      return !result.failed();
    case Written::on_positive:
      return !result.failed() && result.value > 0;
    case Written::on_too_big:
      return result.error == E2BIG;
    case Written::on_interrupt:
      return result.error == EINTR || result.error == restart_block;
    case Written::always:
      return true;
  }
  return true;
}

// What was pending inside a value is what it was at the entry.
void settle(std::span<Value> values) {
  for (Value& value : values) {
    value.pending = false;
    settle(value.children);
  }
}

bool has_no_sign(Result::Kind kind) {
  switch (kind) {
    case Result::Kind::address:
    case Result::Kind::hex:
    case Result::Kind::octal:
    case Result::Kind::flags:
    case Result::Kind::choice:
      return true;
    default:
      return false;
  }
}

// The errno that a call returned in 32 bits without a sign; what is known already where it was none such.
int narrow_error(const SyscallResult& result) {
  constexpr int most = 4095;  // MAX_ERRNO (include/linux/err.h)
  if (result.value != static_cast<std::uint32_t>(result.value)) return result.error;
  const auto narrow = static_cast<std::int32_t>(result.value);
  return narrow < 0 && narrow >= -most ? -narrow : result.error;
}

}  // namespace

const Case* Cases::find(std::uint64_t value) const {
  const std::uint64_t wanted = value & mask;
  const auto found = std::ranges::lower_bound(list, wanted, {}, &Case::value);
  if (found != list.end() && found->value == wanted) return &*found;
  const Case* other = others == nullptr ? nullptr : others->find(value);
  if (other != nullptr) return other;
  return !list.empty() && list.back().value == otherwise ? &list.back() : nullptr;
}

Decoder::Decoder(Arena& arena, Memory& memory, Names* names, const Wanted& wanted)
    : arena_(arena), memory_(memory), names_(names), wanted_(wanted), budget_(whole_budget()) {}

std::size_t Decoder::whole_budget() const {
  return wanted_.budget.value_or(wanted_.verbose ? verbose_budget : ordinary_budget);
}

Plan Decoder::plan(const Syscall& syscall) const {
  Plan made;
  made.result = syscall.result;
  std::size_t reg = 0;
  made.add(syscall.arguments(), *record_, model_, reg);
  return made;
}

DecodedCall& Decoder::enter(const SyscallRecord& record) {
  DecodedCall& call = arena_.make<DecodedCall>(1).front();
  call.record = record;
  record_ = &call.record;
  call_ = &call;
  model_ = model_of(record.arch, record.number);
  budget_ = whole_budget();
  if (auto index = named_call(record.arch, record.number)) {
    if (record.arch == Arch::i386) call.syscall = demultiplex(*index, call.record, memory_);
    if (call.syscall == nullptr) call.syscall = describe(*index);
    call.name = call.syscall != nullptr ? call.syscall->name : call_name(*index);
  }
  if (call.syscall == nullptr) {
    call.arguments = arena_.make<Value>(raw_items.size());
    for (std::size_t i = 0; i < raw_items.size(); ++i)
      call.arguments[i] = scalar(raw_items[i], narrow(Type::ulong, model_, record.args[i]));
    call.result = ret::number;
    return call;
  }
  const Plan made = plan(*call.syscall);
  plan_ = &made;
  call.result = made.result;
  prefetch(made, Direction::in);
  call.arguments = arena_.make<Value>(made.count);
  std::size_t next = 0;
  for (std::size_t i = 0; i < made.count; ++i) {
    const Item& item = *made.items[i];
    if (item.kind == Kind::nothing || item.show == Show::never || !holds(item.when, Scope(made))) continue;
    call.arguments[next++] = argument_value(made, i);
    if (item.before.empty()) continue;
    const std::span<Value> so_far = call.arguments.first(next);
    const auto place =
        std::ranges::find(so_far, item.before, [](const Value& argument) { return argument.item->name; });
    if (place != so_far.end()) std::rotate(place, so_far.end() - 1, so_far.end());
  }
  call.arguments = call.arguments.first(next);
  plan_ = nullptr;
  return call;
}

void Decoder::exit(DecodedCall& call, const SyscallRecord& record) {
  call.record.result = record.result;
  record_ = &call.record;
  call_ = &call;
  model_ = model_of(call.record.arch, call.record.number);
  budget_ = whole_budget();
  if (call.syscall == nullptr) return;
  if (call.result.kind == Result::Kind::narrow_status) call.record.result->error = narrow_error(*record.result);
  const Plan made = plan(*call.syscall);
  plan_ = &made;
  prefetch(made, Direction::out);
  for (Value& value : call.arguments) {
    if (!value.pending) continue;
    std::size_t i = 0;
    while (made.items[i] != value.item) ++i;
    settle(value.children);
    value = argument_value(made, i);
    value.pending = false;
  }
  if (record.arch == Arch::i386) demultiplex_result(*call.syscall, call.record, memory_);
  SyscallResult& result = *call.record.result;
  // A register of i386 has 32 bits; what the kernel gives is extended by its sign all the same.
  if (model_ == Model::i386 && !result.failed() && has_no_sign(call.result.kind)) result.value &= 0xffffffff;
  if (call.result.kind == Result::Kind::descriptor && !result.failed() && wanted_.names && names_ != nullptr)
    call.result_note = copy(names_->descriptor(static_cast<int>(result.value)));
  if (call.result.extra != nullptr && !result.failed()) {
    const Value extra = call.result.extra(*this, raw_items.front(), static_cast<std::uint64_t>(result.value), {});
    if (extra.item != nullptr) {
      const std::span<Value> kept = arena_.make<Value>(1);
      kept.front() = extra;
      call.extra = kept.data();
    }
  }
  plan_ = nullptr;
}

void Decoder::prefetch(const Plan& plan, Direction direction) {
  std::array<Memory::Range, Plan::most> ranges{};
  std::size_t count = 0;
  for (std::size_t i = 0; i < plan.count; ++i) {
    const Item& item = *plan.items[i];
    if (!is_followed(item) || plan.raw[i] == 0) continue;
    if (item.direction != direction && item.direction != Direction::inout) continue;
    ranges[count++] = {TraceeAddress{plan.raw[i]}, 1};
  }
  // One range alone is read just as well when it is needed.
  if (count > 1) memory_.prefetch(std::span(ranges).first(count));
}

bool Decoder::holds(const Condition& condition, const Scope& scope) const {
  if (condition.op == Condition::Op::none) return true;
  const auto [item, value] = scope.find(condition.index, condition.name);
  if (item == nullptr) return false;
  switch (condition.op) {
    case Condition::Op::none:
      return true;
    case Condition::Op::any:
      return (value & condition.value) != 0;
    case Condition::Op::equal:
      return (value & condition.mask) == (condition.value & condition.mask);
    case Condition::Op::not_equal:
      return (value & condition.mask) != (condition.value & condition.mask);
    case Condition::Op::at_least:
      return value >= condition.value;
    case Condition::Op::at_most:
      return value <= condition.value;
  }
  return true;
}

std::uint64_t Decoder::length_of(const Item& item, const Scope& scope) {
  const Length& length = item.length;
  const std::int64_t result =
      record_->result && !record_->result->failed() ? std::max<std::int64_t>(record_->result->value, 0) : 0;
  switch (length.by) {
    case Length::By::none:
    case Length::By::own:
      return 1;
    case Length::By::fixed:
      return length.value;
    case Length::By::result:
    case Length::By::result_count: {
      const auto wanted = static_cast<std::uint64_t>(result);
      // A call may return how much there is, of which the kernel wrote what there was room for.
      return length.name.empty() ? wanted : std::min(wanted, scope.find(length.index, length.name).value);
    }
    case Length::By::bytes:
    case Length::By::count: {
      const auto [sibling, value] = scope.find(length.index, length.name);
      // A negative size is none; as an unsigned number it would be nearly endless. So many elements no memory holds.
      const bool negative = sibling != nullptr && is_signed(sibling->type) && static_cast<std::int64_t>(value) < 0;
      return negative && length.by == Length::By::bytes ? 0 : value;
    }
    case Length::By::bytes_at: {
      const auto [sibling, value] = scope.find(length.index, length.name);
      if (sibling == nullptr || sibling->element == nullptr) return 0;
      const unsigned size = size_of(sibling->element->type, model_);
      const auto bytes = fetch_all(TraceeAddress{value}, size);
      std::uint64_t now = bytes ? number(sibling->element->type, *bytes) : 0;
      if (is_signed(sibling->element->type) && static_cast<std::int64_t>(now) < 0) return 0;
      // The kernel says how long the whole would be, but writes no more than there was room for.
      for (const Value& argument : call_->arguments) {
        if (argument.item != sibling || argument.form != Value::Form::change || argument.children.empty()) continue;
        const Value& before = argument.children.front();
        if (!before.children.empty() && !before.children.front().children.empty())
          now = std::min(now, before.children.front().children.front().raw);
      }
      return now;
    }
  }
  return 0;
}

Value Decoder::argument_value(const Plan& plan, std::size_t index) {
  const Item& item = *plan.items[index];
  const std::uint64_t raw = plan.raw[index];
  const Scope scope(plan);
  Value value{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (!holds(item.followed, scope)) return value;
  if (!is_followed(item)) {
    if (item.custom != nullptr) return item.custom(*this, item, raw, {});
    return scalar(item, raw);
  }
  if (!exiting()) {
    if (item.direction == Direction::in) return at_address(item, raw, scope);
    if (item.direction == Direction::inout && raw == 0) return value;
    value.pending = true;
    if (item.direction == Direction::inout && item.kind == Kind::custom) {
      // Kept for before(): a custom decoder makes the whole value at the exit. What cannot be read stays an address.
      value = at_address(item, raw, scope);
      value.pending = value.form != Value::Form::pointer || !value.children.empty();
      return value;
    }
    if (item.direction == Direction::inout) {
      value.form = Value::Form::change;
      value.children = arena_.make<Value>(2);
      value.children.front() = at_address(item, raw, scope);
      value.children = value.children.first(1);
    }
    return value;
  }
  const SyscallResult& result = *record_->result;
  const bool written = is_written(item.written, result);
  if (item.direction == Direction::out || item.kind == Kind::custom)
    return written ? at_address(item, raw, scope) : value;
  // In and out: what it was at the entry was kept then.
  for (Value& argument : call_->arguments) {
    if (argument.item != &item || argument.form != Value::Form::change) continue;
    value = argument;
    if (written) {
      value.children = {value.children.data(), 2};
      value.children[1] = item.becomes != nullptr ? became(item, raw, scope) : at_address(item, raw, scope);
      if (item.becomes != nullptr && value.children[1].children.empty()) value = value.children.front();
    }
    return value;
  }
  return value;
}

Value Decoder::became(const Item& item, std::uint64_t address, const Scope& scope) {
  Item after = item;
  after.structure = item.becomes;
  if (after.length.by == Length::By::own || after.length.by == Length::By::bytes) after.length = {};
  Value value = at_address(after, address, scope);
  value.item = &item;
  if (value.children.empty()) return value;
  Value& inside = value.children.front();
  inside.item = &item;
  return inside.children.empty() ? Value{.item = &item, .form = Value::Form::pointer, .raw = address} : value;
}

Value Decoder::at_address(const Item& item, std::uint64_t address, const Scope& scope) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (item.kind == Kind::custom) {
    return item.custom != nullptr ? item.custom(*this, item, address, {}) : scalar(item, address);
  }
  if (address == 0 || too_deep()) return unread;
  const std::uint64_t length = length_of(item, scope);
  switch (item.kind) {
    case Kind::bytes:
    case Kind::string:
    case Kind::path:
      if (item.length.by == Length::By::none) return bytes_at(item, address, ~std::uint64_t{0});
      // Of a field there is no value where the call failed or had no room for it.
      if (item.length.by == Length::By::result && length == 0 && record_->result && record_->result->value != 0)
        return unread;
      // A count is one of so many bytes each.
      return bytes_at(item, address,
                      item.length.by == Length::By::count ? length * std::max(1U, item.length.value) : length);
    case Kind::bit_set:
    case Kind::signal_set: {
      if (item.kind == Kind::signal_set) {
        // The kernel writes a part of a set, but takes none.
        const bool taken = item.direction == Direction::in && item.length.by == Length::By::bytes;
        if (length == 0 || length > signal_set_size || (taken && length != signal_set_size)) return unread;
      }
      const auto bytes = fetch_all(TraceeAddress{address}, std::min(length, set_limit));
      // Where bits have names, none at all is no answer.
      if (!bytes || (length == 0 && item.constants != nullptr)) return unread;
      Value value{.item = &item, .form = Value::Form::bytes, .truncated = length > set_limit, .raw = address};
      value.bytes = {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
      return value;
    }
    case Kind::string_vector:
    case Kind::environment:
      return strings_at(item, address);
    default:
      return pointee(item, address, length);
  }
}

std::string_view Decoder::copy(std::string_view text) {
  const std::span<std::byte> room = arena_.bytes(text.size());
  if (!text.empty()) std::memcpy(room.data(), text.data(), text.size());
  return {reinterpret_cast<const char*>(room.data()), room.size()};
}

const Value* Decoder::before(const Item& item) const {
  for (const Value& argument : call_->arguments) {
    if (argument.item == &item && argument.pending) return &argument;
  }
  return nullptr;
}

std::uint64_t Decoder::length(const Item& item) {
  return plan_ == nullptr ? 0 : length_of(item, Scope(*plan_));
}

std::uint64_t Decoder::argument(std::string_view name) const {
  return plan_ != nullptr ? Scope(*plan_).find(Length::unresolved, name).value : 0;
}

}  // namespace callgate::decode
