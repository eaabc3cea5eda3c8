#include "policy/explain/question.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/nearest.h"
#include "decode/table.h"
#include "policy/language/arguments.h"
#include "policy/language/values.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

struct Given {
  std::string_view name;
  std::string_view value;
};

class Parser {
 public:
  explicit Parser(std::string_view where) : where_(where) {}

  Question parse(std::span<const std::string_view> words) {
    if (words.empty()) fail("the name of a system call is missing", {});
    Question question;
    question.call = call_named(words.front());
    std::vector<Given> given;
    for (const std::string_view word : words.subspan(1)) {
      const std::size_t sign = word.find('=');
      if (sign == std::string_view::npos)
        fail(fmt::format("'{}' is not ARGUMENT=VALUE", word), "as in `socket family=AF_INET`");
      given.push_back({word.substr(0, sign), word.substr(sign + 1)});
    }
    if (!given.empty()) read(given, question);
    return question;
  }

 private:
  [[noreturn]] void fail(const std::string& why, const std::string& hint) const {
    throw Error(std::string(where_), why, hint, ExitStatus::usage);
  }

  [[nodiscard]] decode::CallIndex call_named(std::string_view name) const {
    if (const auto call = decode::find_call(name)) return *call;
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < decode::call_count(); ++i)
      names.push_back(decode::call_name(static_cast<decode::CallIndex>(i)));
    const auto near = nearest(name, names);
    fail(fmt::format("unknown system call '{}'", name),
         near ? fmt::format("did you mean '{}'?", *near) : "`callgate list syscalls` names them all");
  }

  /// By the first form of the call that takes all of it.
  void read(const std::vector<Given>& given, Question& question) const {
    const decode::Syscall* call = decode::describe(question.call);
    const std::string_view name = decode::call_name(question.call);
    if (call == nullptr) fail(fmt::format("nothing is known of the arguments of '{}'", name), {});
    const std::vector<CallForm> forms = forms_of(*call);
    check_names(given, forms, name);
    std::vector<Problem> refused;
    for (const CallForm& form : forms) {
      std::vector<Problem> problems;
      if (read(given, form, question, problems)) return;
      if (refused.empty()) refused = std::move(problems);
    }
    if (refused.empty()) fail(fmt::format("'{}' never has all of these arguments at once", name), {});
    fail(refused.front().message, {});
  }

  void check_names(const std::vector<Given>& given, const std::vector<CallForm>& forms, std::string_view call) const {
    for (const Given& one : given) {
      std::size_t most = 0;
      for (const CallForm& form : forms) most = std::max(most, form.matching(one.name).size());
      if (most == 1) continue;
      const std::vector<std::string_view> names = argument_names(forms);
      if (most > 1)
        fail(fmt::format("'{}' of '{}' could be several: name one", one.name, call),
             fmt::format("it has {}", fmt::join(names, ", ")));
      const auto near = nearest(one.name, names);
      fail(fmt::format("'{}' has no argument '{}'", call, one.name),
           near            ? fmt::format("did you mean '{}'?", *near)
           : names.empty() ? "it has none"
                           : fmt::format("it has {}", fmt::join(names, ", ")));
    }
  }

  /// Whether the form takes what is given; if not, and if it is not for its commands, `problems` say why.
  static bool read(const std::vector<Given>& given, const CallForm& form, Question& question,
                   std::vector<Problem>& problems) {
    std::array<std::optional<KnownArgument>, 6> arguments;
    for (const Given& one : given) {
      const std::vector<Argument> matching = form.matching(one.name);
      if (matching.size() != 1) return false;
      const Argument& argument = matching.front();
      auto known = known_argument(one, *argument.item, problems);
      if (!known) return false;
      arguments.at(argument.reg) = std::move(known);
    }
    const bool selected = std::ranges::all_of(form.selections, [&](const Selection& selection) {
      const auto& command = arguments.at(selection.reg);
      return !command || holds(selection.test(), decode::model_of(native_arch), command->value, {});
    });
    if (selected) question.arguments = std::move(arguments);
    return selected;
  }

  static std::optional<KnownArgument> known_argument(const Given& given, const decode::Item& item,
                                                     std::vector<Problem>& problems) {
    KnownArgument known{std::string(given.value), &item, 0, false, {}};
    if (item.kind == decode::Kind::pid && given.value == "target") {
      known.is_target = true;
      known.value = no_process + 1;
      return known;
    }
    if ((item.kind == decode::Kind::path || item.kind == decode::Kind::string) && given.value != "NULL") {
      known.bytes = known.written;
      known.value = 1;
      return known;
    }
    YamlNode scalar;
    scalar.kind = YamlNode::Kind::scalar;
    scalar.text = known.written;
    const auto value = read_value(scalar, item, problems);
    if (!value) return std::nullopt;
    known.value = value->value;
    return known;
  }

  std::string_view where_;
};

}  // namespace

Question parse_question(std::span<const std::string_view> words, std::string_view where) {
  return Parser(where).parse(words);
}

std::vector<std::string_view> words_in(std::string_view line) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; (at = line.find_first_not_of(" \t", at)) != std::string_view::npos;) {
    const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
    words.push_back(line.substr(at, end - at));
    at = end;
  }
  return words;
}

std::string text_of(const Question& question) {
  std::vector<std::string> arguments;
  for (const auto& known : question.arguments) {
    if (known) arguments.push_back(fmt::format("{}={}", known->item->name, known->written));
  }
  return fmt::format("{}({})", decode::call_name(question.call), fmt::join(arguments, ", "));
}

}  // namespace callgate::policy
