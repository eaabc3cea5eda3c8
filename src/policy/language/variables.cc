#include "policy/language/variables.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace callgate::policy {
namespace {

bool is_name(std::string_view text) {
  const auto may_stand = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  return !text.empty() && std::isdigit(static_cast<unsigned char>(text.front())) == 0 &&
         std::ranges::all_of(text, may_stand);
}

/// The variables as they stand in a glob: their values mean themselves.
Variables escaped(const Variables& variables) {
  return [&variables](const std::string& name) {
    auto value = variables ? variables(name) : std::nullopt;
    if (!value) return value;
    std::string result;
    for (const char c : *value) {
      if (std::string_view("*?[\\").find(c) != std::string_view::npos) result += '\\';
      result += c;
    }
    value = std::move(result);
    return value;
  };
}

/// Likewise of all values below; `in_glob`: they are patterns.
YamlNode expanded(const YamlNode& node, const Variables& variables, bool in_glob, std::vector<Problem>& problems) {
  YamlNode result = node;
  if (node.is(YamlNode::Kind::scalar)) {
    result.text = expand(node, in_glob ? escaped(variables) : variables, problems);
    result.verbatim = node.verbatim && result.text == node.text;
  }
  for (YamlNode& item : result.items) item = expanded(item, variables, in_glob, problems);
  for (YamlEntry& entry : result.entries)
    entry.value = expanded(entry.value, variables, in_glob || entry.key.text == "glob", problems);
  return result;
}

}  // namespace

Variables own_variables() {
  return [](const std::string& name) -> std::optional<std::string> {
    if (name == "PWD") {
      std::error_code error;
      const std::filesystem::path here = std::filesystem::current_path(error);
      if (!error) return here.string();
    }
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  };
}

std::string expand(const YamlNode& scalar, const Variables& variables, std::vector<Problem>& problems) {
  const std::string_view text = scalar.text;
  std::string result;
  std::size_t at = 0;
  const auto tell = [&](std::string message) { problems.push_back({scalar.place_of(at), std::move(message)}); };
  while (at < text.size()) {
    const std::size_t dollar = std::min(text.find('$', at), text.size());
    result += text.substr(at, dollar - at);
    at = dollar;
    if (at == text.size()) break;
    if (text.substr(at).starts_with("$$")) {
      result += '$';
      at += 2;
      continue;
    }
    const std::size_t end = text.substr(at).starts_with("${") ? text.find('}', at) : std::string_view::npos;
    if (end == std::string_view::npos) {
      tell("a variable is written ${NAME} or ${NAME:-default}, a dollar sign $$");
      return result;
    }
    const std::string_view inside = text.substr(at + 2, end - at - 2);
    const std::size_t mark = inside.find(":-");
    const std::string name(inside.substr(0, mark));
    if (!is_name(name)) {
      tell(fmt::format("{} is no name of a variable", policy::quoted_word(name)));
    } else if (mark != std::string_view::npos && inside.find('$', mark) != std::string_view::npos) {
      tell("a default is a text as it stands: there is no variable in it, and no dollar sign");
      return result;
    } else if (const auto value = variables ? variables(name) : std::nullopt;
               value && (!value->empty() || mark == std::string_view::npos)) {
      result += *value;
    } else if (mark != std::string_view::npos) {
      result += inside.substr(mark + 2);
    } else {
      tell(fmt::format("the variable {} is not set: a default is written ${{{}:-default}}", name, name));
    }
    at = end + 1;
  }
  return result;
}

YamlNode expand_conditions(const YamlNode& when, const Variables& variables, std::vector<Problem>& problems) {
  return expanded(when, variables, false, problems);
}

std::string not_absolute(std::string_view path) {
  return fmt::format("{} is not an absolute path ({})", quoted_word(path),
                     path.starts_with("~") ? "a home folder is written ${HOME}"
                                           : "${PWD}/... is below the folder where callgate is started");
}

std::string without_variables(std::string_view text) {
  std::string result;
  for (const char c : text) result.append(c == '$' ? 2 : 1, c);
  return result;
}

}  // namespace callgate::policy
