#include "policy/language/arguments.h"

#include <algorithm>

#include "decode/describe.h"
#include "decode/number.h"

namespace callgate::policy {
namespace {

using decode::Case;
using decode::Item;
using decode::Kind;

Test::Range exactly(std::uint64_t value, std::uint64_t mask = all_bits) {
  return {mask, value, value};
}

/// A value of the described type as a register narrowed to that type shows it.
std::uint64_t as_held(const Item& item, std::uint64_t value) {
  const decode::Model model = decode::model_of(native_arch);
  return decode::is_signed(item.type) ? decode::narrow(item.type, model, value) : value;
}

bool names_the_rest(const Case& c) {
  return c.value == decode::otherwise;
}

/// Registers are given to items in their order; a command's own arguments come right after it, and each of its cases
/// makes a form of its own of all that follows.
class Forms {
 public:
  explicit Forms(const decode::Syscall& call) {
    std::vector<const Item*> items;
    for (const Item& item : call.arguments()) items.push_back(&item);
    lay_out(std::move(items), {});
  }
  std::vector<CallForm> take() { return std::move(forms_); }

 private:
  static constexpr std::size_t registers = 6;

  void lay_out(std::vector<const Item*> items, CallForm form) {
    for (std::size_t i = 0; i < items.size() && form_size(form) < registers; ++i) {
      const Item& item = *items[i];
      const auto reg = static_cast<std::uint8_t>(form_size(form));
      form.arguments.push_back({&item, reg});
      if (item.kind != Kind::command || item.cases == nullptr) continue;
      const std::span rest = std::span(items).subspan(i + 1);
      const auto choose = [&](const Case* selected) {
        CallForm chosen = form;
        chosen.selections.push_back({&item, reg, {selected}});
        std::vector<const Item*> following;
        if (selected != nullptr) {
          for (const Item& argument : selected->arguments()) following.push_back(&argument);
        }
        following.insert(following.end(), rest.begin(), rest.end());
        lay_out(std::move(following), std::move(chosen));
      };
      for (const Case& c : item.cases->list) choose(&c);
      if (std::ranges::none_of(item.cases->list, names_the_rest)) choose(nullptr);
      return;
    }
    forms_.push_back(std::move(form));
  }
  static std::size_t form_size(const CallForm& form) { return form.arguments.size(); }

  std::vector<CallForm> forms_;
};

}  // namespace

bool has_role(const decode::Item& item, std::string_view role) {
  if (role == "fd") return item.kind == Kind::descriptor;
  if (role == "dirfd") return item.kind == Kind::directory;
  if (role == "path") return item.kind == Kind::path;
  if (role == "mode") return item.kind == Kind::mode;
  if (role == "command") return item.kind == Kind::command;
  if (role == "pid") return item.kind == Kind::pid;
  if (role == "signal") return item.kind == Kind::signal;
  if (role == "source") return item.name == "dev_name";
  // Not every set of flags is the flags of its call: mmap's prot is none.
  if (role == "flags") {
    return item.kind == Kind::flags &&
           (item.name.ends_with("flags") || item.name.ends_with("flag") || item.name.ends_with("flg"));
  }
  return false;
}

bool Selection::is_complete() const {
  const auto& list = command->cases->list;
  const bool open = std::ranges::none_of(list, names_the_rest);
  return cases.size() == list.size() + (open ? 1 : 0);
}

Test Selection::test() const {
  Test test;
  test.reg = reg;
  test.type = command->type;
  // With "the rest" among them, it is the others that are listed, and denied.
  test.negated = std::ranges::any_of(cases, [](const Case* c) { return c == nullptr || names_the_rest(*c); });
  const auto add = [&](const Case& c) {
    const std::uint64_t mask = command->cases->mask;
    test.ranges.push_back(mask == all_bits ? exactly(as_held(*command, c.value)) : exactly(c.value & mask, mask));
  };
  if (test.negated) {
    for (const Case& c : command->cases->list) {
      if (!names_the_rest(c) && std::ranges::find(cases, &c) == cases.end()) add(c);
    }
  } else {
    for (const Case* c : cases) add(*c);
  }
  return test;
}

const Argument* CallForm::find(std::string_view name) const {
  const auto found = std::ranges::find_if(arguments, [&](const Argument& a) { return a.item->name == name; });
  return found == arguments.end() || name.empty() ? nullptr : &*found;
}

std::vector<Argument> CallForm::matching(std::string_view word) const {
  if (const Argument* named = find(word)) return {*named};
  std::vector<Argument> result;
  std::ranges::copy_if(arguments, std::back_inserter(result),
                       [&](const Argument& argument) { return has_role(*argument.item, word); });
  return result;
}

std::vector<CallForm> forms_of(const decode::Syscall& call) {
  return Forms(call).take();
}

std::vector<std::string_view> argument_names(const std::vector<CallForm>& forms) {
  std::vector<std::string_view> names;
  for (std::size_t reg = 0; reg < 6; ++reg) {
    for (const CallForm& form : forms) {
      if (reg >= form.arguments.size()) continue;
      const std::string_view name = form.arguments[reg].item->name;
      if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

std::vector<Test> existence_of(const Argument& argument, const CallForm& form) {
  const decode::Condition& condition = argument.item->when;
  const Argument* sibling = condition.op == decode::Condition::Op::none ? nullptr : form.find(condition.name);
  if (sibling == nullptr) return {};
  Test test;
  test.reg = sibling->reg;
  test.type = sibling->item->type;
  test.negated = condition.op == decode::Condition::Op::not_equal;
  if (condition.op == decode::Condition::Op::any) {
    for (std::uint64_t bit = 1; bit != 0; bit <<= 1U) {
      if ((condition.value & bit) != 0) test.ranges.push_back(exactly(bit, bit));
    }
  } else if (condition.mask == all_bits) {
    test.ranges.push_back(exactly(as_held(*sibling->item, condition.value)));
  } else {
    test.ranges.push_back(exactly(condition.value & condition.mask, condition.mask));
  }
  return {test};
}

}  // namespace callgate::policy
