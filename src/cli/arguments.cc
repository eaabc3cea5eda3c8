#include "cli/arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "base/nearest.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

class Repeatable final : public po::value_semantic {
 public:
  [[nodiscard]] std::string name() const override { return {}; }
  [[nodiscard]] unsigned min_tokens() const override { return 0; }
  [[nodiscard]] unsigned max_tokens() const override { return 0; }
  [[nodiscard]] bool is_composing() const override { return true; }
  [[nodiscard]] bool is_required() const override { return false; }
  void parse(boost::any& store, const std::vector<std::string>& /*tokens*/, bool /*utf8*/) const override {
    const int* before = boost::any_cast<int>(&store);
    store = (before == nullptr ? 0 : *before) + 1;
  }
  [[nodiscard]] bool apply_default(boost::any& /*store*/) const override { return false; }
  void notify(const boost::any& /*store*/) const override {}
};

bool is_option(const std::string& word) {
  return word.size() > 1 && word.front() == '-';
}

/// An option that is said by another one is replaced by that.
void replace_synonym(std::string& word, std::span<const Synonym> synonyms) {
  const auto found = std::ranges::find(synonyms, word, &Synonym::word);
  if (found != synonyms.end()) word = found->means;
}

/// Takes the target's command whole as soon as it begins. A last word alone is left to the library, which makes the
/// same of it: it asks the same way whether the value of an option looks like another option.
std::vector<po::option> take_command(std::vector<std::string>& words) {
  const bool ended = words.front() == "--";
  if (!ended && (words.size() == 1 || is_option(words.front()))) return {};
  std::vector<po::option> taken;
  for (const std::string& word : std::span(words).subspan(ended ? 1 : 0)) {
    po::option option;
    option.position_key = static_cast<int>(taken.size());
    option.value = {word};
    option.original_tokens = {word};
    taken.push_back(option);
  }
  if (taken.empty()) taken.emplace_back().position_key = 0;  // `--` alone: something must be given, or it is not taken
  words.clear();
  return taken;
}

[[noreturn]] void unknown(std::string_view command, const std::string& word, const po::options_description& known) {
  const std::string option = word.substr(0, word.find('='));
  std::vector<std::string> names;
  for (const auto& one : known.options()) {
    if (!one->long_name().empty()) names.push_back("--" + one->long_name());
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::optional<std::string_view> near = nearest(option, views);
  const std::string why = fmt::format("unknown option {}", option);
  if (near) throw Error(std::string(command), why, fmt::format("did you mean {}?", *near), ExitStatus::usage);
  throw usage_error(command, why);
}

/// `take` is asked for the words that are not left to the library, wherever one begins.
Arguments parse(std::span<const std::string> words, const po::options_description& known, std::string_view command,
                const std::function<std::vector<po::option>(std::vector<std::string>&)>& take) {
  Arguments arguments;
  try {
    po::parsed_options parsed = po::command_line_parser(std::vector<std::string>(words.begin(), words.end()))
                                    .options(known)
                                    .style(po::command_line_style::unix_style & ~po::command_line_style::allow_guessing)
                                    .extra_style_parser(take)
                                    .run();
    for (const po::option& option : parsed.options) {
      if (option.position_key >= 0)
        arguments.rest.insert(arguments.rest.end(), option.value.begin(), option.value.end());
    }
    std::erase_if(parsed.options, [](const po::option& option) { return option.position_key >= 0; });
    po::store(parsed, arguments.options);
    po::notify(arguments.options);
  } catch (const po::unknown_option& error) {
    unknown(command, error.get_option_name(), known);
  } catch (const po::error& error) {
    throw usage_error(command, error.what());
  }
  return arguments;
}

}  // namespace

Error usage_error(std::string_view command, const std::string& why) {
  return {std::string(command), why, fmt::format("`callgate {} --help` lists the options", command), ExitStatus::usage};
}

Arguments parse(std::span<const std::string> words, const po::options_description& known, std::string_view command,
                std::span<const Synonym> synonyms) {
  return parse(words, known, command, [synonyms](std::vector<std::string>& left) {
    replace_synonym(left.front(), synonyms);
    return take_command(left);
  });
}

Arguments parse_anywhere(std::span<const std::string> words, const po::options_description& known,
                         std::string_view command) {
  return parse(words, known, command, [](std::vector<std::string>& /*left*/) { return std::vector<po::option>{}; });
}

std::vector<std::string_view> elements_of(std::string_view list) {
  std::vector<std::string_view> elements;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    if (comma > 0) elements.push_back(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return elements;
}

po::value_semantic* repeatable() {
  return new Repeatable;  // NOLINT(cppcoreguidelines-owning-memory): the options_description takes it
}

int times(const Arguments& arguments, const std::string& option) {
  return arguments.options.count(option) == 0 ? 0 : arguments.options[option].as<int>();
}

}  // namespace callgate::cli
