// Where an item's siblings are: the arguments of a call in its registers, or the fields of a struct in its bytes. Of
// use to the decoder alone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/item.h"
#include "decode/number.h"
#include "decode/record.h"

namespace callgate::decode {

/// The items that this call's registers stand for, with their values.
struct Plan {
  static constexpr std::size_t most = 12;
  std::array<const Item*, most> items{};
  std::array<std::uint64_t, most> raw{};
  std::size_t count = 0;
  Result result;

  void add(std::span<const Item> more, const SyscallRecord& record, Model model, std::size_t& reg) {
    for (const Item& item : more) {
      if (count == most) return;
      const std::size_t place = count++;
      items[place] = &item;
      std::uint64_t value = reg < record.args.size() ? record.args[reg] : 0;
      ++reg;
      const bool narrow_registers = record.arch == Arch::i386;
      if ((narrow_registers && size_of(item.type, model) == 8) || item.halves != Halves::where_narrow) {
        const std::uint64_t second = reg < record.args.size() ? record.args[reg] : 0;
        ++reg;
        if (item.halves == Halves::high_first)
          value = (second & 0xffffffffU) | value << 32U;
        else if (narrow_registers)
          value = (value & 0xffffffffU) | second << 32U;
      }
      raw[place] = narrow(item.type, model, value);
      if (item.kind != Kind::command || item.cases == nullptr) continue;
      // Commands are compared by their type's width, as the kernel does.
      const std::uint64_t key = is_signed(item.type) ? narrow(Type::u32, model, raw[place]) : raw[place];
      if (const Case* selected = item.cases->find(key)) {
        if (selected->has_result) result = selected->result;
        add(selected->arguments(), record, model, reg);
      }
    }
  }
};

/// The siblings of an item: either arguments in registers or fields in bytes.
class Scope {
 public:
  explicit Scope(const Plan& plan) : plan_(&plan) {}
  Scope(Model model, std::span<const Item> fields, std::span<const std::byte> bytes)
      : model_(model), fields_(fields), bytes_(bytes) {}

  struct Sibling {
    const Item* item = nullptr;  ///< null: there is none
    std::uint64_t value = 0;
  };
  [[nodiscard]] Sibling find(std::uint8_t index, std::string_view name) const {
    if (plan_ == nullptr) {
      if (index >= fields_.size()) return {};
      const Item& field = fields_[index];
      const auto offset = field.offset[static_cast<std::size_t>(model_)];
      return {&field, offset < bytes_.size() ? read_number(field.type, model_, bytes_.subspan(offset)) : 0};
    }
    // An index holds within its own line of the table; after a command's own arguments only the name does.
    std::size_t place = index;
    if (place >= plan_->count || plan_->items[place]->name != name) {
      place = 0;
      while (place < plan_->count && plan_->items[place]->name != name) ++place;
      if (place == plan_->count) return {};
    }
    return {plan_->items[place], plan_->raw[place]};
  }

 private:
  const Plan* plan_ = nullptr;
  Model model_ = Model::lp64;
  std::span<const Item> fields_;
  std::span<const std::byte> bytes_;
};

/// Whether the item's own value is an address that is followed.
[[nodiscard]] constexpr bool is_followed(const Item& item) {
  if (!is_address(item.type)) return false;
  switch (item.kind) {
    case Kind::pointer:
    case Kind::bytes:
    case Kind::string:
    case Kind::path:
    case Kind::bit_set:
    case Kind::signal_set:
    case Kind::string_vector:
    case Kind::environment:
    case Kind::custom:
      return true;
    default:
      return false;
  }
}

}  // namespace callgate::decode
