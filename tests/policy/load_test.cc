// From text to Policy: what a policy file says, and what is said of a wrong one.
#include "policy/language/load.h"

#include <doctest/doctest.h>
#include <sys/syscall.h>

#include <cerrno>

#include "scratch_folder.h"
#include "wrong.h"

namespace callgate::policy {
namespace {

std::string load_errors(std::string_view text) {
  try {
    static_cast<void>(parse(text, "p.yaml"));
  } catch (const PolicyError& error) {
    test::keep_wrong(text, error);
    CHECK(error.status() == ExitStatus::usage);
    CHECK_FALSE(error.diagnostics().empty());
    return error.what();
  }
  return {};
}

/// The messages alone, with their places: "3:5 unknown ...".
std::string load_messages(std::string_view text) {
  std::string result;
  try {
    static_cast<void>(parse(text, "p.yaml"));
  } catch (const PolicyError& error) {
    test::keep_wrong(text, error);
    for (const Diagnostic& diagnostic : error.diagnostics())
      result +=
          std::to_string(diagnostic.line) + ":" + std::to_string(diagnostic.column) + " " + diagnostic.message + "\n";
  }
  return result;
}

/// A policy of one rule.
std::string with_rule(std::string_view rule) {
  return "callgate: 1\ndefault: allow\nrules:\n  - " + std::string(rule) + "\n";
}

std::vector<std::string_view> calls_of(const Rule& rule) {
  std::vector<std::string_view> names;
  for (const CallMatch& match : rule.matches) names.push_back(decode::call_name(match.call));
  return names;
}

TEST_CASE("a policy with all its keys") {
  const Policy policy = parse(
      "# A comment\n"
      "callgate: 1\n"
      "name: judge\n"
      "description: >\n"
      "  Runs one\n"
      "  submission.\n"
      "default: deny\n"
      "rules:\n"
      "  - allow: [read, 'write', \"close\", read]\n"
      "  - deny: socket\n"
      "    errno: EACCES\n"
      "    reason: submissions have no network\n"
      "    name: network\n"
      "  - name: debuggers\n"
      "    kill: [ptrace, \"@module\"]\n"
      "  - {log: getpid}\n"
      "  - deny: getppid\n"
      "    errno: 38\n"
      "  - deny: getuid\n",
      "dir/p.yaml");
  CHECK(policy.file == "dir/p.yaml");
  CHECK(policy.name == "judge");
  CHECK(policy.description == "Runs one submission.");
  CHECK(policy.default_action == Action::deny);
  CHECK(policy.default_error == EPERM);
  CHECK(policy.default_origin.line == 7);
  REQUIRE(policy.rules.size() == 6);
  CHECK(policy.rules[0].action == Action::allow);
  CHECK(policy.rules[0].error == 0);
  CHECK(policy.rules[0].line == 9);
  CHECK(policy.rules[0].file == "dir/p.yaml");
  CHECK(policy.rules[0].by == Verdict::By::rule);
  CHECK(calls_of(policy.rules[0]) == std::vector<std::string_view>{"close", "read", "write"});
  CHECK(policy.rules[1].action == Action::deny);
  CHECK(policy.rules[1].error == EACCES);
  CHECK(policy.rules[1].reason == "submissions have no network");
  CHECK(policy.rules[1].name == "network");
  CHECK(policy.rules[1].line == 10);
  CHECK(policy.rules[2].action == Action::kill);
  CHECK(policy.rules[2].error == 0);
  CHECK(policy.rules[2].line == 14);
  CHECK(calls_of(policy.rules[2]) ==
        std::vector<std::string_view>{"delete_module", "finit_module", "init_module", "ptrace"});
  CHECK(policy.rules[3].action == Action::log);
  CHECK(policy.rules[4].error == ENOSYS);
  CHECK(policy.rules[5].error == EPERM);
}

TEST_CASE("a policy needs no rules, nor a name") {
  const Policy policy = parse("callgate: 1\ndefault: kill", "p.yaml");
  CHECK(policy.rules.empty());
  CHECK(policy.default_action == Action::kill);
  CHECK(policy.default_error == 0);
  CHECK(parse("callgate: 1\r\ndefault: log\r\nrules: []\r\n", "p.yaml").default_action == Action::log);
  CHECK(parse("\xef\xbb\xbf"
              "callgate: 1\ndefault: log\n",
              "p.yaml")
            .default_origin.line == 2);
}

TEST_CASE("ten mistakes are ten messages, in the order of the file") {
  CHECK(load_errors("callgate: 2\n"
                    "nmae: judge\n"
                    "default: forbid\n"
                    "rules:\n"
                    "  - allow: [read, opennat, \"@basic-oi\"]\n"
                    "  - deny: [socket]\n"
                    "    when: {famly: [AF_UNIX]}\n"
                    "    errno: EACCESS\n"
                    "  - deny: socket\n"
                    "    when: {family: {not: [AF_UNIX, AF_INTE]}}\n"
                    "  - reason: none\n"
                    "  - kill: [getpid, {}]\n") ==
        "p.yaml:1:11: error: unknown version '2' of the policy language: this callgate knows 1\n"
        "  callgate: 2\n"
        "            ^\n"
        "p.yaml:2:1: error: unknown key 'nmae' of a policy (did you mean 'name'?)\n"
        "  nmae: judge\n"
        "  ^\n"
        "p.yaml:3:10: error: 'default' must be allow, log, deny or kill, not 'forbid'\n"
        "  default: forbid\n"
        "           ^\n"
        "p.yaml:5:19: error: unknown system call 'opennat' (did you mean 'openat'?)\n"
        "    - allow: [read, opennat, \"@basic-oi\"]\n"
        "                    ^\n"
        "p.yaml:5:28: error: unknown group '@basic-oi' (did you mean '@basic-io'?)\n"
        "    - allow: [read, opennat, \"@basic-oi\"]\n"
        "                             ^\n"
        "p.yaml:7:12: error: 'socket' has no argument 'famly' (did you mean 'family'?)\n"
        "      when: {famly: [AF_UNIX]}\n"
        "             ^\n"
        "p.yaml:8:12: error: unknown error 'EACCESS' (did you mean 'EACCES'?)\n"
        "      errno: EACCESS\n"
        "             ^\n"
        "p.yaml:10:36: error: unknown constant 'AF_INTE' of 'family' (did you mean 'AF_INET'?)\n"
        "      when: {family: {not: [AF_UNIX, AF_INTE]}}\n"
        "                                     ^\n"
        "p.yaml:11:5: error: a rule needs one of the keys allow, log, deny and kill\n"
        "    - reason: none\n"
        "      ^\n"
        "p.yaml:12:20: error: expected the name of a system call or @group\n"
        "    - kill: [getpid, {}]\n"
        "                     ^\n"
        "10 errors");
}

TEST_CASE("the caret stands under its word behind tabs and characters of any width") {
  CHECK(load_errors("callgate: 1\ndefault: allow\nrules:\n  - {name: \"Zugriff über\", deny: opennat}\n") ==
        "p.yaml:4:34: error: unknown system call 'opennat' (did you mean 'openat'?)\n"
        "    - {name: \"Zugriff über\", deny: opennat}\n"
        "                                   ^\n"
        "1 error");
  CHECK(load_errors("callgate: 1\ndefault: allow\nrules:\n  - {name: \"網\",\tdeny: opennat}\n") ==
        "p.yaml:4:23: error: unknown system call 'opennat' (did you mean 'openat'?)\n"
        "    - {name: \"網\",\tdeny: opennat}\n"
        "                  \t      ^\n"
        "1 error");
  CHECK(load_errors("callgate: 1\ndefault: allow\nrules:\n  - {name: \"e\xcc\x81\", deny: opennat}\n") ==
        "p.yaml:4:24: error: unknown system call 'opennat' (did you mean 'openat'?)\n"
        "    - {name: \"e\xcc\x81\", deny: opennat}\n"
        "                        ^\n"
        "1 error");
  CHECK(load_errors("callgate: 1\r\ndefault: alow\r\n") ==
        "p.yaml:2:10: error: 'default' must be allow, log, deny or kill, not 'alow' (did you mean 'allow'?)\n"
        "  default: alow\n"
        "           ^\n"
        "1 error");
}

TEST_CASE("of a long line only what is near the place is shown") {
  const std::string many(3000, ' ');
  const std::string text = load_errors("callgate: 1\ndefault:" + many + "alow" + many + "# the end\n");
  CHECK(text.starts_with("p.yaml:2:3009: error: "));
  CHECK(text.size() < 600);
  CHECK(text.find("alow") != std::string::npos);
}

TEST_CASE("what is wrong, and where") {
  struct Wrong {
    std::string text;
    std::vector<std::string_view> messages;
  };
  const std::string head = "callgate: 1\ndefault: allow\n";
  const Wrong table[] = {
      {"", {"1:1 there is nothing in this file: a policy begins with `callgate: 1`"}},
      {"# nothing\n", {"1:1 there is nothing in this file: a policy begins with `callgate: 1`"}},
      {"- a\n- b\n", {"1:1 a policy is a map of keys that begins with `callgate: 1`"}},
      {"text\n", {"1:1 a policy is a map of keys that begins with `callgate: 1`"}},
      {"default: deny\n", {"1:1 the key 'callgate' is missing: the version of the policy language, `callgate: 1`"}},
      {"callgate: 1\n",
       {"1:1 the key 'default' is missing: what becomes of a call that no rule names (allow, log, deny, kill)"}},
      {"callgate: [1]\ndefault: deny\n", {"1:11 'callgate' must be the version of the policy language, 1"}},
      {"callgate:\ndefault: deny\n", {"1:1 'callgate' must be the version of the policy language, 1"}},
      {"callgate: 1\ndefault: [deny]\n", {"2:10 'default' must be allow, log, deny or kill"}},
      {head + "name: [a]\n", {"3:7 'name' must be a text"}},
      {head + "name:\n", {"3:1 'name' must be a text"}},
      {head + "rules: allow\n", {"3:8 'rules' must be a list of rules: each begins with '- '"}},
      {head + "rules:\n", {"3:1 'rules' must be a list of rules: each begins with '- '"}},
      {head + "rules: [read]\n", {"3:9 a rule is a map with one of the keys allow, log, deny and kill"}},
      {head + "default: deny\n", {"3:1 duplicate key 'default': it is already in line 2"}},
      {head + "rules:\n  - deny: read\n    deny: write\n", {"5:5 duplicate key 'deny': it is already in line 4"}},
      {with_rule("{deny: read, allow: write}"), {"4:18 a rule has one action: 'deny' stands in line 4 already"}},
      {with_rule("{reason: none}"), {"4:5 a rule needs one of the keys allow, log, deny and kill"}},
      {with_rule("deny: []"), {"4:11 'deny' names no system call"}},
      {with_rule("deny:"), {"4:5 'deny' must be the name of a system call or @group, or a list of them"}},
      {with_rule("deny: {read: write}"),
       {"4:11 'deny' must be the name of a system call or @group, or a list of them"}},
      {with_rule("denny: read"), {"4:5 unknown key 'denny' of a rule (did you mean 'deny'?)"}},
      {with_rule("permit: read"),
       {"4:5 unknown key 'permit' of a rule (it has allow, log, deny, kill, when, errno, reason, name)"}},
      {with_rule("{allow: read, errno: EPERM}"),
       {"4:26 'errno' is what a denied call fails with: it belongs to 'deny'"}},
      {with_rule("{deny: read, errno: 0}"), {"4:25 0 is no error number: they go from 1 to 511"}},
      {with_rule("{deny: read, errno: 512}"), {"4:25 512 is no error number: they go from 1 to 511"}},
      {with_rule("{deny: read, errno: -1}"), {"4:25 unknown error '-1'"}},
      {with_rule("{deny: read, errno: ERESTARTSYS}"), {"4:25 unknown error 'ERESTARTSYS' (did you mean 'ERESTART'?)"}},
      {with_rule("{deny: read, errno: [EPERM]}"), {"4:25 'errno' must be the name of an error, or its number"}},
      {with_rule("{deny: read, when: {}}"), {"4:24 'when' says nothing of any argument"}},
      {with_rule("{deny: read, when: [fd]}"), {"4:24 'when' must be a map of arguments and what must hold of them"}},
      {with_rule("{deny: '@'}"), {"4:12 unknown group '@'"}},
      {with_rule("{deny: ''}"), {"4:12 unknown system call ''"}},
      {with_rule("{deny: 'read, write'}"),
       {"4:12 unknown system call 'read, write' (a list is written [read, write])"}},
      {with_rule("{deny: sys_read}"), {"4:12 unknown system call 'sys_read' (did you mean 'read'?)"}},
      {head + "groups: {'@a': ['@b'], '@b': read}\n",
       {"3:17 '@b' is defined in line 3 only: a group is made of calls, and of groups that are defined before it"}},
      // YAML itself.
      {head + "rules: [@known]\n", {"3:9 what begins with '@' must be in quotes"}},
      {head + "name: `a`\n", {"3:7 what begins with '`' must be in quotes"}},
      {head + "\tname: a\n", {"3:1 a line is indented by spaces, not by tabs"}},
      {head + "rules: [{deny: read]\n", {"3:20 this bracket does not close what is open"}},
      {head + "rules: [{deny: read\n", {"4:1 expected ',' or '}', for the '{' in line 3"}},
      {head + "rules: [{deny: read}\n", {"4:1 expected ',' or ']', for the '[' in line 3"}},
      {head + "reason: a: b\n", {"3:10 unexpected ':' (a text with a colon must be in quotes)"}},
      {head + "name: \"no end\n", {"3:7 the quote that opens here is never closed"}},
      {head + "name: 'no end''\n", {"3:7 the quote that opens here is never closed"}},
      {head + "name: \"no end\\\"\n", {"3:7 the quote that opens here is never closed"}},
      {head + "name: \"a\" b\n", {"3:11 expected a further `key: value`, indented as those before it"}},
      {head + "name: &anchor a\n", {"3:7 a policy has no anchors (&name)"}},
      {head + "name: &a a\ndescription: *a\n",
       {"3:7 a policy has no anchors (&name)",
        "4:14 a policy has no aliases (*name): write the value itself, or put it in quotes"}},
      {head + "name: !!str a\n", {"3:7 a policy has no tags (!name): put the value in quotes"}},
      {head + "name: ! a\n", {"3:7 a policy has no tags (!name): put the value in quotes"}},
      {head + "? [a]\n: b\n", {"3:3 a key must be a single word"}},
      {head + "---\nrules: []\n", {"3:1 a policy is a single document: it ends before this"}},
      {head + "name: \"\\e[31m\"\n", {"3:7 a text of a policy has no control characters"}},
      {head + "name: \"\\0\"\n", {"3:7 a text of a policy has no control characters"}},
      {head + "name: \"a\\", {"3:10 unknown escape character: ?"}},
      {head + "\"\\e\": a\n", {"3:1 a text of a policy has no control characters"}},
      // The parser makes documents without end of this.
      {" &a,b",
       {"1:2 a policy has no anchors (&name)", "1:2 a policy is a map of keys that begins with `callgate: 1`",
        "1:4 a policy is a single document: it ends before this"}},
      {head + "name: a\x01z\n", {"3:8 not a character of UTF-8 text"}},
      {head + "name: a\xff\n", {"3:8 not a character of UTF-8 text"}},
      {head + "name: a\rz\n", {"3:8 not a character of UTF-8 text"}},
      {std::string("\0", 1) + head, {"1:1 not a character of UTF-8 text"}},
  };
  for (const Wrong& wrong : table) {
    CAPTURE(wrong.text);
    std::string expected;
    for (const std::string_view message : wrong.messages) expected += std::string(message) + "\n";
    CHECK(load_messages(wrong.text) == expected);
  }
}

TEST_CASE("every errno of a program may be named, by aliases too") {
  CHECK(parse(with_rule("{deny: read, errno: EWOULDBLOCK}"), "p").rules[0].error == EAGAIN);
  CHECK(parse(with_rule("{deny: read, errno: EHWPOISON}"), "p").rules[0].error == EHWPOISON);
  CHECK(parse(with_rule("{deny: read, errno: 511}"), "p").rules[0].error == 511);
}

TEST_CASE("the protections are not the loader's") {
  for (const Rule& rule : parse(with_rule("kill: \"@known\""), "p").rules) CHECK(rule.by == Verdict::By::rule);
  CHECK(parse(with_rule("kill: \"@known\""), "p").rules[0].matches.size() == decode::call_count());
}

TEST_CASE("files") {
  const callgate::test::ScratchFolder folder;
  const std::string file = folder / "p.yaml";
  SUBCASE("one that is there") {
    folder.write("p.yaml", with_rule("deny: read"));
    CHECK(load(file, Surroundings::of_this_process()).rules[0].file == file);
  }
  SUBCASE("one that is wrong") {
    folder.write("p.yaml", "callgate: 1\n");
    CHECK_THROWS_AS(static_cast<void>(load(file, Surroundings::of_this_process())), PolicyError);
  }
  SUBCASE("one that is missing") {
    try {
      static_cast<void>(load(file, Surroundings::of_this_process()));
      FAIL("loaded");
    } catch (const Error& error) {
      CHECK(error.what() == file + ": No such file or directory");
      CHECK(error.status() == ExitStatus::usage);
    }
  }
  SUBCASE("a folder") {
    CHECK_THROWS_AS(static_cast<void>(load(folder.path(), Surroundings::of_this_process())), Error);
  }
  SUBCASE("one without end") {
    CHECK_THROWS_WITH_AS(static_cast<void>(load("/dev/zero", Surroundings::of_this_process())),
                         "/dev/zero: too large for a policy: more than 1 MiB", Error);
  }
}

}  // namespace
}  // namespace callgate::policy
