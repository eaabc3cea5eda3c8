#include "policy/explain/question.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/socket.h>

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/nearest.h"
#include "decode/table.h"
#include "policy/language/arguments.h"
#include "policy/language/subjects.h"
#include "policy/language/values.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

using SocketPart = Subject::Socket::Part;

struct Given {
  std::string_view name;
  std::string_view value;
};

YamlNode scalar(std::string_view text) {
  YamlNode node;
  node.kind = YamlNode::Kind::scalar;
  node.text = text;
  return node;
}

/// One argument in the form of the call that was found to be meant, as it is read into a question.
class ArgumentReader {
 public:
  ArgumentReader(const Given& given, const Subject& subject, KnownArgument& known, std::vector<Problem>& problems)
      : given_(given), subject_(subject), known_(known), problems_(problems) {}

  /// What is wrong is told.
  void read() {
    const decode::Item& item = *subject_.argument.item;
    const bool is_null = item.type == decode::Type::pointer && given_.value == "NULL";
    if (is_null || std::holds_alternative<Subject::Number>(subject_.what)) {
      if (known_.value) return tell_twice();
      if (item.kind == decode::Kind::pid && given_.value == "target") {
        known_.is_target = true;
        known_.value = no_process + 1;
      } else {
        known_.value = number(item);
      }
    } else {
      std::visit([this](const auto& what) { this->put(what); }, subject_.what);
    }
    if (known_.is_null() && known_.points_somewhere()) tell(fmt::format("'{}' is NULL", item.name));
  }

 private:
  void tell(std::string message) { problems_.push_back({0, std::move(message)}); }
  void tell_twice() { tell(fmt::format("'{}' is given twice", given_.name)); }

  std::optional<std::uint64_t> number(const decode::Item& item) {
    const auto value = read_value(scalar(given_.value), item, problems_);
    return value ? std::optional(value->value) : std::nullopt;
  }

  template <typename Value>
  void set(std::optional<Value>& place, std::optional<Value> value) {
    if (place) return tell_twice();
    place = std::move(value);
  }

  static void put(const Subject::Number& /*what*/) {}
  void put(const Subject::Path& /*what*/) { set(known_.text, std::optional(std::string(given_.value))); }
  void put(const Subject::String& /*what*/) { set(known_.text, std::optional(std::string(given_.value))); }

  void put(const Subject::Argv& /*what*/) {
    std::vector<Problem> wrong;
    const auto node = parse_yaml(given_.value, wrong);
    std::vector<std::string> list;
    bool right = wrong.empty() && node && (node->is(YamlNode::Kind::list) || node->is(YamlNode::Kind::scalar));
    if (right) {
      for (const YamlNode& one : node->is(YamlNode::Kind::list) ? std::span(node->items) : std::span(&*node, 1)) {
        right = right && one.is(YamlNode::Kind::scalar);
        list.push_back(one.text);
      }
    }
    if (!right) return tell(fmt::format("'{}' is a list of texts: {}=[git, status]", given_.name, given_.name));
    set(known_.list, std::optional(std::move(list)));
  }

  void put(const Subject::Socket& what) {
    KnownSocket& socket = known_.socket ? *known_.socket : known_.socket.emplace();
    switch (what.part) {
      case SocketPart::family:
        set(socket.family, number16(socket_family));
        break;
      case SocketPart::port:
        set(socket.port, number16(socket_port));
        break;
      case SocketPart::address: {
        const auto range = parse_ip_range(given_.value);
        if (!range || given_.value.find('/') != std::string_view::npos)
          return tell(fmt::format("{} is no address of IPv4 or IPv6", quoted_word(given_.value)));
        set(socket.address, std::optional(range->first));
        break;
      }
      case SocketPart::path:
        if (!given_.value.starts_with('/') && !given_.value.starts_with('@'))
          return tell(
              fmt::format("{} is not an absolute path, nor an abstract name with its @", quoted_word(given_.value)));
        set(socket.path, std::optional(std::string(given_.value)));
        break;
    }
    check(socket);
  }

  std::optional<std::uint16_t> number16(const decode::Item& item) {
    const auto value = number(item);
    return value ? std::optional(static_cast<std::uint16_t>(*value)) : std::nullopt;
  }

  void check(const KnownSocket& socket) {
    const bool is_ip = socket.address || socket.port;
    if (is_ip && socket.path) return tell("an IP address has no path, and AF_UNIX no address and no port");
    if (!socket.family) return;
    const bool may_be_ip = socket.address ? *socket.family == (socket.address->v6 ? AF_INET6 : AF_INET) ||
                                                // ::ffff:10.0.0.1 is one of IPv4, written as one of IPv6.
                                                (*socket.family == AF_INET6 && !socket.address->v6)
                                          : *socket.family == AF_INET || *socket.family == AF_INET6;
    if ((is_ip && !may_be_ip) || (socket.path && *socket.family != AF_UNIX))
      tell(fmt::format("no address of this family has what is said of it by '{}'", given_.name));
  }

  void put(const Subject::Field& what) {
    const auto value = number(*what.item);
    if (!value) return;
    const KnownField field{what.item->offset[static_cast<std::size_t>(decode::model_of(native_arch))], what.item->type,
                           *value};
    if (std::ranges::find(known_.fields, field.offset, &KnownField::offset) != known_.fields.end()) return tell_twice();
    known_.fields.push_back(field);
  }

  const Given& given_;
  const Subject& subject_;
  KnownArgument& known_;
  std::vector<Problem>& problems_;
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
    check_names(given, *call, forms);
    std::vector<Problem> refused;
    for (const CallForm& form : forms) {
      std::vector<Problem> problems;
      if (read(given, *call, form, question, problems)) return;
      if (refused.empty()) refused = std::move(problems);
    }
    if (refused.empty()) fail(fmt::format("'{}' never has all of these arguments at once", name), {});
    fail(refused.front().message, {});
  }

  void check_names(const std::vector<Given>& given, const decode::Syscall& call,
                   const std::vector<CallForm>& forms) const {
    for (const Given& one : given) {
      std::size_t most = 0;
      for (const CallForm& form : forms) most = std::max(most, subjects_of(call, form, one.name).size());
      if (most == 1) continue;
      const std::vector<std::string> names = subject_names(call, forms);
      if (most > 1)
        fail(fmt::format("'{}' of '{}' could be several: name one", one.name, call.name),
             fmt::format("it has {}", fmt::join(names, ", ")));
      const auto near = nearest(one.name, std::vector<std::string_view>(names.begin(), names.end()));
      fail(fmt::format("'{}' has no argument '{}'", call.name, one.name),
           near            ? fmt::format("did you mean '{}'?", *near)
           : names.empty() ? "it has none"
                           : fmt::format("it has {}", fmt::join(names, ", ")));
    }
  }

  /// Whether the form takes what is given; if not, and if it is not for its commands, `problems` say why.
  static bool read(const std::vector<Given>& given, const decode::Syscall& call, const CallForm& form,
                   Question& question, std::vector<Problem>& problems) {
    Question result{question.call, {}, {}};
    for (const Given& one : given) {
      const std::vector<Subject> subjects = subjects_of(call, form, one.name);
      if (subjects.size() != 1) return false;
      const Subject& subject = subjects.front();
      ArgumentReader(one, subject, result.arguments.at(subject.argument.reg), problems).read();
      result.parts.push_back({told_name(one, subject), std::string(one.value)});
    }
    if (!problems.empty()) return false;
    const bool selected = std::ranges::all_of(form.selections, [&](const Selection& selection) {
      const KnownArgument& command = result.arguments.at(selection.reg);
      return !command.value || holds(selection.test(), decode::model_of(native_arch), *command.value, {});
    });
    if (selected) question = std::move(result);
    return selected;
  }

  /// The argument's own name, where the word means all of it.
  static std::string told_name(const Given& given, const Subject& subject) {
    const bool is_part =
        std::holds_alternative<Subject::Socket>(subject.what) || std::holds_alternative<Subject::Field>(subject.what);
    return std::string(is_part ? given.name : subject.argument.item->name);
  }

  std::string_view where_;
};

}  // namespace

Question parse_question(std::span<const std::string_view> words, std::string_view where) {
  return Parser(where).parse(words);
}

std::vector<std::string_view> words_in(std::string_view line) {
  std::vector<std::string_view> words;
  std::string closing;  // what ends the brackets and quotes that are open, the innermost last
  std::size_t start = std::string_view::npos;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    const bool is_quoted = !closing.empty() && (closing.back() == '"' || closing.back() == '\'');
    if (closing.empty() && (c == ' ' || c == '\t')) {
      if (start != std::string_view::npos) words.push_back(line.substr(start, at - start));
      start = std::string_view::npos;
      continue;
    }
    if (start == std::string_view::npos) start = at;
    if (!closing.empty() && c == closing.back()) {
      closing.pop_back();
    } else if (!is_quoted && (c == '[' || c == '{')) {
      closing += c == '[' ? ']' : '}';
    } else if (!is_quoted && (c == '"' || c == '\'')) {
      closing += c;
    }
  }
  if (start != std::string_view::npos) words.push_back(line.substr(start));
  return words;
}

std::string text_of(const Question& question) {
  std::vector<std::string> arguments;
  for (const Question::Part& part : question.parts) arguments.push_back(fmt::format("{}={}", part.name, part.written));
  return fmt::format("{}({})", decode::call_name(question.call), fmt::join(arguments, ", "));
}

}  // namespace callgate::policy
