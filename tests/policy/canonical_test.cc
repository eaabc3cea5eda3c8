// The paths of a policy through symbolic links.
#include "policy/contents/canonical.h"

#include <doctest/doctest.h>

#include <map>

#include "policy/language/load.h"

namespace callgate::policy {
namespace {

ReadLink links() {
  return [](const std::string& path) -> std::optional<std::string> {
    static const std::map<std::string, std::string> all = {
        {"/lib", "usr/lib"},
        {"/etc/localtime", "/usr/share/zoneinfo/UTC"},
        {"/var/run", "/run"},
        {"/a/up", "../b"},
        {"/loop", "loop"},
        {"/usr/lib/x", "/lib/y"},
        {"/dangling", "/none/there"},
        {"/odd", "/real[1]"},
    };
    const auto found = all.find(path);
    return found == all.end() ? std::nullopt : std::optional(found->second);
  };
}

TEST_CASE("where a path leads") {
  CHECK(canonical("/lib/libc.so", true, links()) == "/usr/lib/libc.so");
  CHECK(canonical("/lib", true, links()) == "/usr/lib");
  CHECK(canonical("/lib", false, links()) == "/lib");
  CHECK(canonical("/lib/x", true, links()) == "/usr/lib/y");
  CHECK(canonical("/lib/x", false, links()) == "/usr/lib/x");
  CHECK(canonical("/var/run/none/../s", true, links()) == "/run/s");
  CHECK(canonical("/a/up/../c", true, links()) == "/c");
  CHECK(canonical("/../..", true, links()) == "/");
  CHECK(canonical("/dangling/x", true, links()) == "/none/there/x");
  CHECK(canonical("/loop", true, links()).find("/loop") == 0);
}

std::vector<std::string> patterns_of(std::string_view condition) {
  Policy policy = parse(
      "callgate: 1\ndefault: deny\nrules: [{allow: openat, when: {path: " + std::string(condition) + "}}]\n", "p");
  canonicalise(policy, links());
  std::vector<std::string> texts;
  for (const TextPattern& pattern : std::get<PathTest>(policy.rules[0].matches[0].contents[0].what).patterns)
    texts.push_back(pattern.text);
  return texts;
}

TEST_CASE("a path of a policy is the file that it names and the one that it leads to") {
  using Texts = std::vector<std::string>;
  CHECK(patterns_of("{under: /lib}") == Texts{"/lib", "/usr/lib"});
  CHECK(patterns_of("{under: [/lib, /usr]}") == Texts{"/lib", "/usr/lib", "/usr"});
  CHECK(patterns_of("/etc/localtime") == Texts{"/etc/localtime", "/usr/share/zoneinfo/UTC"});
  CHECK(patterns_of("/etc/hosts") == Texts{"/etc/hosts"});
  CHECK(patterns_of("/var/run/x") == Texts{"/run/x"});
  CHECK(patterns_of("{not: {under: /lib}}") == Texts{"/lib", "/usr/lib"});
  CHECK(patterns_of("{glob: \"/lib/**/*.so\"}") == Texts{"/usr/lib/**/*.so"});
  CHECK(patterns_of("{glob: \"/li*/x\"}") == Texts{"/li*/x"});
  CHECK(patterns_of("{glob: \"/odd/*\"}") == Texts{"/real\\[1]/*"});
  CHECK(patterns_of("{glob: \"/lib\"}") == Texts{"/usr/lib"});
}

TEST_CASE("the links of this system") {
  const ReadLink here = links_of_this_system();
  CHECK_FALSE(here("/").has_value());
  CHECK_FALSE(here("/proc/self").has_value());
  CHECK_FALSE(here("/nowhere/at/all").has_value());
  CHECK(here("/proc/self/cwd").has_value());
  CHECK(canonical("/proc/mounts", true, here) == "/proc/self/mounts");
}

}  // namespace
}  // namespace callgate::policy
