// A policy as one file means what the files mean.
#include "policy/explain/resolved.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "../places.h"
#include "files.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

/// What is resolved is a policy itself: the same rules, but for the files that they come from.
Policy check_means_the_same(const Policy& policy) {
  const std::string text = resolved_text(policy);
  CAPTURE(text);
  // Variables in conditions stand as they were written.
  Policy again = parse(text, "again.yaml", Surroundings::of_this_process());
  CHECK(again.name == policy.name);
  CHECK(again.description == policy.description);
  CHECK(again.default_action == policy.default_action);
  REQUIRE(again.rules.size() == policy.rules.size());
  for (std::size_t i = 0; i < policy.rules.size(); ++i) {
    const Rule& one = policy.rules[i];
    const Rule& other = again.rules[i];
    CAPTURE(one.line);
    CHECK(other.action == one.action);
    CHECK(other.error == one.error);
    CHECK(other.name == one.name);
    CHECK(other.reason == one.reason);
    CHECK(other.when == one.when);
    std::vector<CallMatch> native;
    for (const CallMatch& match : one.matches) {
      if (decode::number_of(native_arch, match.call)) native.push_back(match);
    }
    REQUIRE(other.matches.size() == native.size());
    for (std::size_t k = 0; k < native.size(); ++k) {
      CHECK(other.matches[k].call == native[k].call);
      CHECK(other.matches[k].tests == native[k].tests);
      CHECK(other.matches[k].contents == native[k].contents);
    }
  }
  // Written again it is the same text, but for where it comes from.
  const auto without_comments = [](const std::string& all) {
    std::string result;
    for (std::size_t at = 0; at < all.size();) {
      const std::size_t end = all.find('\n', at);
      const std::string line = all.substr(at, end - at);
      const std::string kept = line.substr(0, line.rfind("# "));
      result += kept.substr(0, kept.find_last_not_of(' ') + 1) + "\n";
      at = end + 1;
    }
    return result;
  };
  const std::string second = without_comments(resolved_text(again));
  const std::string first = without_comments(text);
  CHECK(second.substr(second.find("callgate")) == first.substr(first.find("callgate")));
  return again;
}

TEST_CASE("the shipped policies, resolved, mean the same") {
  for (const auto& entry : std::filesystem::directory_iterator(callgate::test::policies)) {
    if (entry.path().extension() != ".yaml") continue;
    CAPTURE(entry.path());
    static_cast<void>(check_means_the_same(load(entry.path(), Surroundings::of_this_process())));
  }
}

TEST_CASE("areas that hold nothing stay areas") {
  const Policy policy =
      parse("callgate: 1\ndefault: allow\nfilesystem: {}\nnetwork: {}\nenvironment: {keep: []}\n", "p");
  const Policy again = check_means_the_same(policy);
  CHECK(again.confinement.filesystem);
  CHECK(again.confinement.network);
  REQUIRE(again.confinement.environment.keep);
  CHECK(again.confinement.environment.keep->empty());
}

TEST_CASE("a long list is wrapped, and a policy with nothing but a default is whole") {
  CHECK(resolved_text(parse("callgate: 1\ndefault: kill\n", "p.yaml")) ==
        "# p.yaml\ncallgate: 1\ndefault: kill                                           # p.yaml:2\n");
  const Policy policy = parse("callgate: 1\ndefault: kill\nrules: [{allow: '@known'}]\n", "p");
  static_cast<void>(check_means_the_same(policy));
}

TEST_CASE("all keys, with what they come from") {
  Surroundings files = test::with_files(
      {{"dir/base.yaml",
        "callgate: 1\ndefault: deny\ngroups: {\"@mine\": [getpid, \"@pkey\"]}\n"
        "rules:\n  - allow: '@mine'\n  - deny: socket\n    when: {family: {not: AF_UNIX}}\n    errno: 33\n"
        "filesystem: {read: /usr}\nlimits: {cpu: 1s, wall: 90m}\nenvironment: {set: {B: 'a: b # c'}}\n"}});
  files.variables = [](const std::string& name) -> std::optional<std::string> {
    return name == "HOME" ? std::optional<std::string>("/ho $me") : std::nullopt;
  };
  const Policy policy = parse(
      "callgate: 1\n"
      "extends: ./base.yaml\n"
      "name: 'a: b'\n"
      "rules:\n"
      "  - {name: \"true\", reason: \"- '\\\"\", log: [write, read], when: {fd: [0, -1, {min: 5}]}}\n"
      "filesystem:\n"
      "  write: [\"?${HOME}/x\", '/a, b']\n"
      "network: {connect: [443], bind: [0, 8080]}\n"
      "limits: {memory: 256MiB, processes: 16, file-size: 1000, open-files: 64, core: 0}\n"
      "environment: {keep: [PATH], set: {A: '$$x', 'B C': ''}}\n",
      "dir/p.yaml", files);
  CHECK(resolved_text(policy) ==
        R"(# dir/p.yaml
# dir/base.yaml
callgate: 1
name: "a: b"
default: deny                                           # base.yaml:2
rules:
  - name: true                                          # p.yaml:5
    log: [read, write]                                  # p.yaml:5
    when: {fd: [0, -1, {min: 5}]}                       # p.yaml:5
    reason: "- '\""                                     # p.yaml:5
  - allow: [getpid, pkey_alloc, pkey_free, pkey_mprotect]  # base.yaml:5
  - deny: socket                                        # base.yaml:6
    when: {family: {not: AF_UNIX}}                      # base.yaml:7
    errno: EDOM                                         # base.yaml:8
filesystem:                                             # p.yaml:6
  read:
    - /usr                                              # base.yaml:9
  write:
    - "?/ho $$me/x"                                     # p.yaml:7
    - "/a, b"                                           # p.yaml:7
network:                                                # p.yaml:8
  connect:
    - 443                                               # p.yaml:8
  bind:
    - 0                                                 # p.yaml:8
    - 8080                                              # p.yaml:8
limits:
  cpu: 1s                                               # base.yaml:10
  wall: 5400s                                           # base.yaml:10
  memory: 256MiB                                        # p.yaml:9
  processes: 16                                         # p.yaml:9
  file-size: 1000                                       # p.yaml:9
  open-files: 64                                        # p.yaml:9
  core: 0                                               # p.yaml:9
environment:
  keep:
    - PATH                                              # p.yaml:10
  set:
    A: $$x                                              # p.yaml:10
    B: "a: b # c"                                       # base.yaml:11
    B C: ""                                             # p.yaml:10
)");
  const Policy again = check_means_the_same(policy);
  CHECK(again.confinement.filesystem->write[0].path == "/ho $me/x");
  CHECK(again.confinement.filesystem->write[0].may_be_missing);
  CHECK(again.confinement.environment.set.at("B").value == "a: b # c");
  CHECK(again.confinement.environment.set.at("A").value == "$x");
}

}  // namespace
}  // namespace callgate::policy
