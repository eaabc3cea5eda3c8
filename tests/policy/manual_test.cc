// callgate-policy(5) tells the truth: its examples load, and it names every group.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "../places.h"
#include "policy/language/groups.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

/// The page's source, its escaped hyphens and quotes as plain ones.
std::string manual() {
  std::ifstream file(callgate::test::policies + "/../man/callgate-policy.5");
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  for (const auto& [escaped, plain] : {std::pair("\\-", "-"), std::pair("\\(aq", "'")}) {
    for (std::size_t at = text.find(escaped); at != std::string::npos; at = text.find(escaped, at))
      text.replace(at, std::string_view(escaped).size(), plain);
  }
  return text;
}

TEST_CASE("the examples of the manual load") {
  const std::string text = manual();
  REQUIRE_FALSE(text.empty());
  constexpr std::string_view begin = ".EX\n";
  Surroundings surroundings = Surroundings::of_this_process();
  surroundings.folders = {callgate::test::policies};
  surroundings.contents = [](const std::string& /*file*/) { return "callgate: 1\ndefault: allow\n"; };
  int count = 0;
  for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1)) {
    std::string example = text.substr(at + begin.size(), text.find(".EE\n", at) - at - begin.size());
    if (example.starts_with("- expect")) example.insert(0, "callgate: 1\ndefault: allow\ntests:\n");
    if (example.starts_with("- ")) example.insert(0, "callgate: 1\ndefault: allow\nrules:\n");
    if (example.starts_with("filesystem:")) example.insert(0, "callgate: 1\ndefault: allow\n");
    if (!example.starts_with("callgate: 1\n")) continue;
    CAPTURE(example);
    CHECK_NOTHROW(static_cast<void>(parse(example, "example", surroundings)));
    ++count;
  }
  CHECK(count >= 4);
}

TEST_CASE("the manual names every group") {
  const std::string text = manual();
  for (const Group& group : all_groups()) {
    CAPTURE(group.name);
    CHECK(text.find(std::string(group.name)) != std::string::npos);
  }
}

TEST_CASE("the error that the manual shows is the one that is told") {
  const std::string policy = "callgate: 1\nname: a\ndefault: allow\nrules:\n  - allow: opennat\n";
  try {
    static_cast<void>(parse(policy, "judge.yaml"));
    FAIL("loaded");
  } catch (const PolicyError& error) {
    CHECK(manual().find(error.what()) != std::string::npos);
  }
}

}  // namespace
}  // namespace callgate::policy
