// New values are made of those that are there, each condition changing them to what it asks for and to what it does
// not, as long as that finds values of which other conditions hold.
#include "policy/compare/samples.h"

#include <fmt/format.h>
#include <sys/socket.h>

#include <algorithm>
#include <map>
#include <utility>

#include "policy/explain/known_contents.h"
#include "policy/explain/words.h"
#include "policy/language/yaml_tree.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

/// What no policy names.
const std::string other_path = "/\x01";
const std::string other_text = "\x01";
constexpr std::size_t most_samples = 64;

IpAddress other_address(bool v6) {
  // Of the addresses for documentation (RFC 5737, RFC 3849).
  return parse_ip_range(v6 ? "2001:db8:dead::1" : "203.0.113.77")->first;
}

void be_ip(KnownSocket& socket, const IpAddress& address) {
  socket.family = static_cast<std::uint16_t>(address.v6 ? AF_INET6 : AF_INET);
  socket.address = address;
  if (!socket.port) socket.port = std::uint16_t{1};
  socket.path.reset();
}

void be_unix(KnownSocket& socket, std::string path) {
  socket = {};
  socket.family = static_cast<std::uint16_t>(AF_UNIX);
  socket.path = std::move(path);
}

/// A text that a pattern matches; of a glob, its plainest.
std::string matching(const TextPattern& pattern) {
  if (pattern.kind != TextPattern::Kind::path_glob && pattern.kind != TextPattern::Kind::text_glob) return pattern.text;
  std::string result;
  for (std::size_t at = 0; at < pattern.text.size(); ++at) {
    const char c = pattern.text[at];
    if (c == '*' && result.ends_with("x") && at > 0 && pattern.text[at - 1] == '*') continue;
    if (c == '*' || c == '?') {
      result += 'x';
    } else if (c == '\\' && at + 1 < pattern.text.size()) {
      result += pattern.text[++at];
    } else if (c == '[' && at + 1 < pattern.text.size()) {
      const std::size_t first = at + 1;
      const bool others = pattern.text[first] == '!' || pattern.text[first] == '^';
      result += others ? '\x02' : pattern.text[first];
      at = std::min(pattern.text.find(']', first + (others ? 2 : 1)), pattern.text.size());
    } else {
      result += c;
    }
  }
  return result;
}

/// Texts about the pattern: which it matches, and beside those; some made of `text`.
std::vector<std::string> texts_about(const TextPattern& pattern, const std::string& text) {
  const std::string plain = matching(pattern);
  std::vector<std::string> result = {plain};
  if (pattern.kind == TextPattern::Kind::under) result.push_back(plain == "/" ? other_path : plain + other_path);
  if (pattern.kind == TextPattern::Kind::prefix) result.push_back(plain + other_text);
  // A file of that name elsewhere: what is in a folder may also be called so.
  if (pattern.kind == TextPattern::Kind::path_glob && text.starts_with('/'))
    result.push_back(text + plain.substr(plain.rfind('/')));
  return result;
}

/// Numbers about the test: at its bounds and just behind them, other bits as they are in `value`.
std::vector<std::uint64_t> numbers_about(const Test& test, std::uint64_t value) {
  std::vector<std::uint64_t> result = {0, ~std::uint64_t{0}};
  for (const Test::Range& range : test.ranges) {
    const std::uint64_t kept = value & ~range.mask;
    result.insert(result.end(), {kept | range.low, kept | range.high});
    if (range.mask == all_bits) {
      result.insert(result.end(), {range.low - 1, range.high + 1});
    } else {
      const std::uint64_t lowest = range.mask & (~range.mask + 1);
      result.insert(result.end(), {kept, kept | (range.low ^ lowest), kept | range.mask});
    }
  }
  return result;
}

/// Makes of one value of an argument others, as a test of contents suggests.
class Variants {
 public:
  Variants(const KnownArgument& from, std::vector<KnownArgument>& result) : from_(from), result_(result) {}

  void operator()(const PathTest& test) const { add_texts(test.patterns, other_path); }
  void operator()(const StringTest& test) const { add_texts(test.patterns, other_text); }

  void operator()(const ArgvTest& test) const {
    const std::vector<std::string> old = from_.list.value_or(std::vector<std::string>());
    std::vector<std::string> all;
    for (const TextPattern& pattern : test.patterns) {
      for (const std::string& text : texts_about(pattern, {})) {
        std::vector<std::string> longer = old;
        longer.push_back(text);
        add([&](KnownArgument& known) { known.list = longer; });
        add([&](KnownArgument& known) { known.list = std::vector{text}; });
      }
      all.push_back(matching(pattern));
    }
    for (const std::vector<std::string>& more : {std::vector<std::string>{}, std::vector{other_text}, old}) {
      std::vector<std::string> longer = all;
      longer.insert(longer.end(), more.begin(), more.end());
      add([&](KnownArgument& known) { known.list = longer; });
    }
    add([](KnownArgument& known) { known.list = std::vector{other_text}; });
  }

  void operator()(const AddressTest& test) const {
    for (const bool v6 : {false, true}) add_socket([&](KnownSocket& socket) { be_ip(socket, other_address(v6)); });
    for (const IpRange& range : test.ranges) add_socket([&](KnownSocket& socket) { be_ip(socket, range.first); });
    add_other_family();
  }

  void operator()(const PortTest& test) const {
    for (const std::uint64_t port : numbers_about(test.test, port_of(from_))) {
      add_socket([&](KnownSocket& socket) {
        if (!socket.address) be_ip(socket, other_address(false));
        socket.port = static_cast<std::uint16_t>(port);
      });
    }
    add_other_family();
  }

  void operator()(const FamilyTest& test) const {
    for (const std::uint64_t number : numbers_about(test.test, 0)) {
      const auto family = static_cast<std::uint16_t>(number);
      add_socket([&](KnownSocket& socket) {
        if (family == AF_UNSPEC) return;  // refused where a rule asks: nothing is learnt by it
        if (family == AF_INET || family == AF_INET6) return be_ip(socket, other_address(family == AF_INET6));
        if (family == AF_UNIX) return be_unix(socket, "@" + other_text);
        socket = {};
        socket.family = family;
      });
    }
    add_other_family();
  }

  void operator()(const SocketPathTest& test) const {
    const std::string old = from_.socket && from_.socket->path ? *from_.socket->path : other_path;
    for (const TextPattern& pattern : test.patterns) {
      for (const std::string& text : texts_about(pattern, old))
        add_socket([&](KnownSocket& socket) { be_unix(socket, text); });
    }
    add_socket([](KnownSocket& socket) { be_unix(socket, other_path); });
    add_other_family();
  }

  void operator()(const FieldTest& test) const {
    const auto is_it = [&](const KnownField& field) { return field.offset == test.offset; };
    const auto known = std::ranges::find_if(from_.fields, is_it);
    for (const std::uint64_t number : numbers_about(test.test, known == from_.fields.end() ? 0 : known->value)) {
      add([&](KnownArgument& changed) {
        const auto place = std::ranges::find_if(changed.fields, is_it);
        if (place != changed.fields.end()) {
          place->value = number;
        } else {
          changed.fields.push_back({test.offset, test.test.type, number});
        }
      });
    }
  }

 private:
  static std::uint64_t port_of(const KnownArgument& known) {
    return known.socket && known.socket->port ? *known.socket->port : 0;
  }

  template <typename Change>
  void add(Change change) const {
    KnownArgument& known = result_.emplace_back(from_);
    known.value.reset();  // it is not NULL
    known.is_target = false;
    change(known);
  }
  template <typename Change>
  void add_socket(Change change) const {
    add([&](KnownArgument& known) { change(known.socket ? *known.socket : known.socket.emplace()); });
  }
  void add_other_family() const {
    add_socket([](KnownSocket& socket) {
      socket = {};
      socket.family = std::uint16_t{0xffff};
    });
  }
  void add_texts(const std::vector<TextPattern>& patterns, const std::string& other) const {
    for (const TextPattern& pattern : patterns) {
      for (const std::string& text : texts_about(pattern, from_.text.value_or(other)))
        add([&](KnownArgument& known) { known.text = text; });
    }
    add([&](KnownArgument& known) { known.text = other; });
  }

  const KnownArgument& from_;
  std::vector<KnownArgument>& result_;
};

std::vector<KnownArgument> variants(const KnownArgument& from, const std::vector<Condition>& conditions) {
  std::vector<KnownArgument> result;
  for (const Condition& condition : conditions) {
    for (const Test& test : condition.tests) {
      for (const std::uint64_t value : numbers_about(test, from.value.value_or(0))) {
        KnownArgument& known = result.emplace_back();
        known.value = value;
      }
      if (!test.or_target) continue;
      KnownArgument& known = result.emplace_back();
      known.value = no_process + 1;
      known.is_target = true;
    }
    for (const ContentTest& test : condition.contents) std::visit(Variants(from, result), test.what);
  }
  return result;
}

void add_samples(SampledArgument& argument, decode::CallIndex call) {
  const auto add = [&](KnownArgument known) {
    std::vector<bool> now = truths(argument, call, known);
    if (argument.samples.size() >= most_samples ||
        std::ranges::find(argument.samples, now, &Sample::holds) != argument.samples.end())
      return;
    argument.samples.push_back({std::move(known), std::move(now)});
  };
  for (KnownArgument& known : variants({}, argument.conditions)) add(std::move(known));
  for (std::size_t i = 0; i < argument.samples.size(); ++i) {
    const KnownArgument from = argument.samples[i].known;
    for (KnownArgument& known : variants(from, argument.conditions)) add(std::move(known));
  }
}

/// What the policy says of the argument, turned to its contrary: `path: not {under: [/usr]}`.
std::string contrary(const std::string& source) {
  std::vector<Problem> problems;
  const auto node = parse_yaml(source, problems);
  if (!node || !node->is(YamlNode::Kind::map) || node->entries.size() != 1) return fmt::format("not ({})", source);
  const YamlNode& value = node->entries.front().value;
  const std::string& name = node->entries.front().key.text;
  const bool is_negation =
      value.is(YamlNode::Kind::map) && value.entries.size() == 1 && value.entries.front().key.text == "not";
  return is_negation ? fmt::format("{}: {}", name, flow_text(value.entries.front().value))
                     : fmt::format("{}: not {}", name, flow_text(value));
}

void add_conditions(const CallMatch& match, std::map<std::uint8_t, std::vector<Condition>>& all) {
  for (const Test& test : match.tests) {
    Test opposite = test;
    opposite.negated = !opposite.negated;
    std::vector<Condition>& conditions = all[test.reg];
    const auto same = [&](const Condition& known) {
      return known.tests.size() == 1 && (known.tests.front() == test || known.tests.front() == opposite);
    };
    if (std::ranges::none_of(conditions, same))
      conditions.push_back({words_of(test, match), words_of(opposite, match), &match, {test}, {}});
  }
  // What one entry of `when` says is one condition, by whatever tests.
  std::map<std::pair<std::uint8_t, std::string>, Condition> entries;
  for (const ContentTest& test : match.contents) {
    Condition& entry = entries[{register_of(test), test.source}];
    entry.words = test.source;
    entry.negated = contrary(test.source);
    entry.match = &match;
    entry.contents.push_back(test);
  }
  for (auto& [key, entry] : entries) {
    std::vector<Condition>& conditions = all[key.first];
    const auto is_same = [&contents = entry.contents](const Condition& known) { return known.contents == contents; };
    if (std::ranges::none_of(conditions, is_same)) conditions.push_back(std::move(entry));
  }
}

}  // namespace

std::vector<bool> truths(const SampledArgument& argument, decode::CallIndex call, const KnownArgument& known) {
  Question question{call, {}, {}};
  question.arguments.at(argument.reg) = known;
  const decode::SyscallRecord record = record_of(question);
  Caller caller;
  if (known.is_target) caller.tgid = static_cast<pid_t>(*known.value);
  const Tree tree;
  const std::uint16_t family = possible_families(question).front();
  std::vector<bool> result;
  for (const Condition& condition : argument.conditions) {
    result.push_back(std::ranges::all_of(condition.tests,
                                         [&](const Test& test) {
                                           return holds(test, decode::model_of(native_arch), record.args.at(test.reg),
                                                        caller);
                                         }) &&
                     std::ranges::all_of(condition.contents, [&](const ContentTest& test) {
                       KnownContents contents(question, tree, family);
                       return says_enough(question, family, test) && holds(test, record, caller, contents, false).holds;
                     }));
  }
  return result;
}

std::vector<SampledArgument> sampled_arguments(decode::CallIndex call, const std::vector<const Policy*>& policies) {
  std::map<std::uint8_t, std::vector<Condition>> conditions;
  for (const Policy* policy : policies) {
    for (const Rule& rule : policy->rules) {
      for (const CallMatch& match : rule.matches) {
        if (match.call == call) add_conditions(match, conditions);
      }
    }
  }
  std::vector<SampledArgument> result;
  for (auto& [reg, list] : conditions) {
    SampledArgument& argument = result.emplace_back();
    argument.reg = reg;
    argument.conditions = std::move(list);
    add_samples(argument, call);
  }
  return result;
}

}  // namespace callgate::policy
