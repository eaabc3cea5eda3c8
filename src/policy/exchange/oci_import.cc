// OCI's seccomp object, also as Docker extends it (includes, excludes), read as runtimes read it.
//
// JSON is read as the YAML that it is: that keeps the place of each thing. Runtimes pass over entries that say what the
// default says, and names that they do not know; several compares of one argument mean "one of them".
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/exchange/draft.h"
#include "policy/exchange/import.h"
#include "policy/explain/words.h"
#include "policy/language/diagnostics.h"
#include "policy/language/values.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {
namespace {

using Effect = Remark::Effect;
using TestKind = RegisterTest::Kind;

class OciReader {
 public:
  OciReader(std::string_view text, const std::string& file)
      : text_(text), file_(file), draft_(file, "a seccomp profile") {}

  Exchanged read() {
    const auto tree = parse_yaml(text_, problems_);
    if (tree && problems_.empty()) read(*tree);
    if (!problems_.empty()) throw PolicyError(told({{file_, std::string(text_), std::move(problems_)}}));
    return draft_.take();
  }

 private:
  void wrong(const YamlNode& node, std::string message) { problems_.push_back({node.offset, std::move(message)}); }

  [[nodiscard]] int line_of(const YamlNode& node) const { return line_at(text_, node.offset); }

  void read(const YamlNode& document) {
    const YamlNode* profile = &document;
    if (const YamlNode* linux_part = document.find("linux")) {
      profile = linux_part->find("seccomp");
      if (profile == nullptr) {
        wrong(*linux_part, "this configuration has no seccomp profile");
        return;
      }
    }
    const YamlNode* otherwise = profile->find("defaultAction");
    if (!profile->is(YamlNode::Kind::map) || otherwise == nullptr) {
      wrong(*profile, "this is no seccomp profile: it has no 'defaultAction'");
      return;
    }
    const auto answer = answer_of(*otherwise, profile->find("defaultErrnoRet"));
    if (!answer) return;
    set_default(*otherwise, *answer);
    architectures(*profile);
    for (const char* key : {"flags", "listenerPath", "listenerMetadata"}) {
      const YamlNode* node = profile->find(key);
      if (node != nullptr && !(node->is(YamlNode::Kind::list) && node->items.empty()))
        draft_.tell(Effect::differs, line_of(*node), key, "a policy says nothing of how a filter is installed");
    }
    const YamlNode* entries = profile->find("syscalls");
    if (entries == nullptr) return;
    for (const YamlNode& entry : entries->items) read_entry(entry);
  }

  /// A policy's own default refuses with EPERM, calls without a name with ENOSYS.
  void set_default(const YamlNode& node, Answer answer) {
    fallback_ = answer;
    if (answer.action == Action::deny && answer.error != EPERM) {
      draft_.tell(Effect::differs, line_of(node), fmt::format("default {}", error_name(answer.error)),
                  "calls that no rule names fail with EPERM, calls that have no name with ENOSYS");
      answer.error = EPERM;
    }
    draft_.set_default(answer);
  }

  std::optional<Answer> answer_of(const YamlNode& action, const YamlNode* error) {
    const std::string& name = action.text;
    const int line = line_of(action);
    if (name == "SCMP_ACT_ALLOW") return Answer{Action::allow, 0};
    if (name == "SCMP_ACT_LOG") return Answer{Action::log, 0};
    if (name == "SCMP_ACT_KILL_PROCESS") return Answer{Action::kill, 0};
    if (name == "SCMP_ACT_KILL" || name == "SCMP_ACT_KILL_THREAD") {
      draft_.tell(Effect::differs, line, name, "the whole process is killed");
      return Answer{Action::kill, 0};
    }
    if (name == "SCMP_ACT_TRAP") {
      draft_.tell(Effect::differs, line, name, "killed: there is no signal that the program could handle");
      return Answer{Action::kill, 0};
    }
    if (name == "SCMP_ACT_NOTIFY" || name == "SCMP_ACT_TRACE") {
      draft_.tell(Effect::stricter, line, name, "nobody is there to ask: refused with ENOSYS");
      return Answer{Action::deny, ENOSYS};
    }
    if (name != "SCMP_ACT_ERRNO") {
      wrong(action, fmt::format("unknown action {}", quoted_word(name)));
      return std::nullopt;
    }
    if (error == nullptr || error->is(YamlNode::Kind::absent)) return Answer{Action::deny, EPERM};
    const auto number = parse_number(error->text);
    if (number && *number > 0 && *number < 512) return Answer{Action::deny, static_cast<int>(*number)};
    draft_.tell(Effect::differs, line_of(*error), "errnoRet " + error->text,
                "a call that is not made fails: with an error from 1 to 511, here EPERM");
    return Answer{Action::deny, EPERM};
  }

  static bool is_native_name(std::string_view name) { return name == "SCMP_ARCH_X86_64" || name == "SCMP_ARCH_NATIVE"; }

  void architectures(const YamlNode& profile) {
    const YamlNode* list = profile.find("architectures");
    if (list != nullptr && !list->items.empty()) {
      const auto is_native = [](const YamlNode& one) { return is_native_name(one.text); };
      if (std::ranges::none_of(list->items, is_native))
        wrong(*list, "this profile is not for x86-64");
      else if (!std::ranges::all_of(list->items, is_native))
        draft_.tell(Effect::stricter, line_of(*list), "architectures", "calls of another architecture are never made");
    }
    const YamlNode* map = profile.find("archMap");
    if (map == nullptr) return;
    for (const YamlNode& one : map->items) {
      const YamlNode* sub = one.find("subArchitectures");
      const YamlNode* main = one.find("architecture");
      if (main != nullptr && is_native_name(main->text) && sub != nullptr && !sub->items.empty())
        draft_.tell(Effect::stricter, line_of(*sub), "subArchitectures",
                    "calls of another architecture are never made");
    }
  }

  /// Whether a condition of Docker's holds: on what container and machine the entry is meant for.
  static bool has(const YamlNode& condition, std::string_view key, const auto& is_it) {
    const YamlNode* list = condition.find(key);
    return list != nullptr && std::ranges::any_of(list->items, is_it);
  }

  /// An entry for a container with capabilities, which is wider, is not meant; one for a newer kernel is.
  bool is_meant(const YamlNode& entry, bool passes) {
    const auto is_native = [](const YamlNode& one) { return one.text == "amd64" || one.text == "x86_64"; };
    const auto any = [](const YamlNode&) { return true; };
    if (const YamlNode* includes = entry.find("includes")) {
      if (has(*includes, "arches", any) && !has(*includes, "arches", is_native)) return false;
      if (has(*includes, "caps", any)) {
        if (!passes) return true;
        draft_.tell(Effect::stricter, line_of(*includes), "includes: caps",
                    "an entry for containers with capabilities is left out");
        return false;
      }
    }
    if (const YamlNode* excludes = entry.find("excludes")) {
      if (has(*excludes, "arches", is_native)) return false;
      if (has(*excludes, "caps", any))
        draft_.tell(Effect::differs, line_of(*excludes), "excludes: caps",
                    "read as for a container without these capabilities");
    }
    return true;
  }

  void read_entry(const YamlNode& entry) {
    const YamlNode* action = entry.find("action");
    if (action == nullptr) {
      wrong(entry, "this entry has no 'action'");
      return;
    }
    std::vector<std::pair<std::string, int>> names;
    if (const YamlNode* list = entry.find("names")) {
      for (const YamlNode& name : list->items) names.emplace_back(name.text, line_of(name));
    }
    if (const YamlNode* name = entry.find("name"); name != nullptr && name->is(YamlNode::Kind::scalar))
      names.emplace_back(name->text, line_of(*name));
    const auto answer = answer_of(*action, entry.find("errnoRet"));
    if (!answer || *answer == fallback_ || !is_meant(entry, answer->action < Action::deny)) return;
    const auto alternatives = alternatives_of(entry);
    for (const auto& [name, line] : names) {
      for (const RegisterTests& tests : alternatives) draft_.add(name, *answer, tests, line);
    }
  }

  std::vector<RegisterTests> alternatives_of(const YamlNode& entry) {
    const YamlNode* args = entry.find("args");
    RegisterTests tests;
    std::set<std::size_t> registers;
    if (args != nullptr) {
      for (const YamlNode& arg : args->items) {
        if (const auto test = test_of(arg)) tests.push_back(*test);
      }
    }
    for (const RegisterTest& test : tests) registers.insert(test.reg);
    if (registers.size() == tests.size()) return {tests};
    std::vector<RegisterTests> alternatives;
    for (const RegisterTest& test : tests) alternatives.push_back({test});
    return alternatives;
  }

  std::optional<RegisterTest> test_of(const YamlNode& arg) {
    const auto number = [&](std::string_view key) -> std::uint64_t {
      const YamlNode* node = arg.find(key);
      if (node == nullptr || node->is(YamlNode::Kind::absent)) return 0;
      const auto value = parse_number(node->text);
      if (!value) wrong(*node, fmt::format("{} is no number", quoted_word(node->text)));
      return value.value_or(0);
    };
    const YamlNode* op = arg.find("op");
    const std::uint64_t reg = number("index");
    const std::uint64_t value = number("value");
    constexpr std::uint64_t greatest = ~std::uint64_t{0};
    if (op == nullptr || reg > 5) {
      wrong(arg, "this compare has no 'op', or an 'index' beyond 5");
      return std::nullopt;
    }
    RegisterTest test{reg, TestKind::masked, greatest, value};
    const RegisterTest never{reg, TestKind::any_bit, 0, 0};
    if (op->text == "SCMP_CMP_EQ") return test;
    if (op->text == "SCMP_CMP_MASKED_EQ") {
      test.mask = value;
      test.value = number("valueTwo");
      return (test.value & ~test.mask) == 0 ? test : never;
    }
    if (op->text == "SCMP_CMP_NE") {
      test.kind = TestKind::differs;
    } else if (op->text == "SCMP_CMP_LE") {
      test.kind = TestKind::at_most;
    } else if (op->text == "SCMP_CMP_GE") {
      test.kind = TestKind::at_least;
    } else if (op->text == "SCMP_CMP_LT") {
      if (value == 0) return never;
      test.kind = TestKind::at_most;
      --test.value;
    } else if (op->text == "SCMP_CMP_GT") {
      if (value == greatest) return never;
      test.kind = TestKind::at_least;
      ++test.value;
    } else {
      wrong(*op, fmt::format("unknown compare {}", quoted_word(op->text)));
    }
    return test;
  }

  std::string_view text_;
  const std::string& file_;
  Draft draft_;
  Answer fallback_;
  std::vector<Problem> problems_;
};

}  // namespace

Exchanged from_oci(std::string_view text, const std::string& file) {
  return OciReader(text, file).read();
}

}  // namespace callgate::policy
