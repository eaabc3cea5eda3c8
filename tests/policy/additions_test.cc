#include "policy/edit/additions.h"

#include <doctest/doctest.h>

#include <string>

#include "base/error.h"
#include "policy/edit/layout.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

/// The text with what is added, which is a policy still.
std::string added(const std::string& text, const Additions& additions) {
  std::string result = with_additions(text, "app.yaml", additions);
  CHECK_NOTHROW(static_cast<void>(parse(result, "app.yaml")));
  return result;
}

Additions one_rule() {
  Additions additions;
  additions.rules = {{.comment = "make (2)",
                      .name = "seen",
                      .action = "allow",
                      .calls = {"socket"},
                      .when = "{family: [AF_UNIX]}",
                      .error = {},
                      .reason = {}}};
  return additions;
}

Additions reading(std::string place) {
  Additions additions;
  additions.read = {{std::move(place), "cat (1)"}};
  return additions;
}

}  // namespace

TEST_CASE("a rule is added behind the last, in its column, and all else stays") {
  CHECK(added("# Mine.\n"
              "callgate: 1\n"
              "default: deny   # as ever\n"
              "rules:\n"
              "    # what it needs\n"
              "    - allow: [read,   write]   # by hand\n"
              "    # thinking about more\n"
              "\n"
              "# The files.\n"
              "filesystem:\n"
              "  read: [/usr]\n",
              one_rule()) ==
        "# Mine.\n"
        "callgate: 1\n"
        "default: deny   # as ever\n"
        "rules:\n"
        "    # what it needs\n"
        "    - allow: [read,   write]   # by hand\n"
        "    # thinking about more\n"
        "    # make (2)\n"
        "    - name: seen\n"
        "      allow: socket\n"
        "      when: {family: [AF_UNIX]}\n"
        "\n"
        "# The files.\n"
        "filesystem:\n"
        "  read: [/usr]\n");
}

TEST_CASE("a policy whose last line does not end, or has no rules") {
  CHECK(added("callgate: 1\ndefault: deny\nrules:\n- allow: read", one_rule()) ==
        "callgate: 1\ndefault: deny\nrules:\n- allow: read\n# make (2)\n- name: seen\n  allow: socket\n  when: "
        "{family: [AF_UNIX]}\n");
  CHECK(added("callgate: 1\ndefault: deny", one_rule()) ==
        "callgate: 1\ndefault: deny\nrules:\n  # make (2)\n  - name: seen\n    allow: socket\n"
        "    when: {family: [AF_UNIX]}\n");
}

TEST_CASE("a place is added to the list of its section, however that is laid out") {
  const std::string head = "callgate: 1\ndefault: deny\n";
  const auto with = [&](const std::string& files) { return added(head + files, reading("/x")).substr(head.size()); };
  CHECK(with("filesystem:\n  read:\n    - /usr  # all\n    # more\n  write: [/tmp]\n") ==
        "filesystem:\n  read:\n    - /usr  # all\n    # more\n    - /x  # cat (1)\n  write: [/tmp]\n");
  CHECK(with("filesystem:\n  read: [/usr, \"/a]b\"]  # all\n") == "filesystem:\n  read: [/usr, \"/a]b\", /x]  # all\n");
  CHECK(with("filesystem: {read: [/usr], write: []}\n") == "filesystem: {read: [/usr, /x], write: []}\n");
  CHECK(with("filesystem: {read: /usr, write: []}\n") == "filesystem: {read: [/usr, /x], write: []}\n");
  CHECK(with("filesystem: {write: [/tmp]}  # few\n") == "filesystem: {write: [/tmp], read: [/x]}  # few\n");
  CHECK(with("filesystem: {}\n") == "filesystem: {read: [/x]}\n");
  CHECK(with("filesystem:\n  read: []\n") == "filesystem:\n  read: [/x]\n");
  CHECK(with("filesystem:\n  read: /usr # all\n") == "filesystem:\n  read: [/usr, /x] # all\n");
  CHECK(with("filesystem:\n  read:\n    - /usr\n").find("write") == std::string::npos);
  CHECK(with("filesystem:\n  write: [/tmp]\n\n# End.\n") ==
        "filesystem:\n  write: [/tmp]\n  read:\n    - /x  # cat (1)\n\n# End.\n");
  CHECK(with("filesystem:\n  read: [/usr,  # a\n         /bin,  # b\n  ]\n") ==
        "filesystem:\n  read: [/usr,  # a\n         /bin, /x  # b\n  ]\n");
  CHECK(with("name: x\n") == "name: x\nfilesystem:\n  read:\n    - /x  # cat (1)\n");
}

TEST_CASE("a list in brackets goes on in a new line where one is full") {
  const std::string long_list = "  read: [/" + std::string(100, 'a') + "]";
  const std::string text =
      added("callgate: 1\ndefault: deny\nfilesystem:\n" + long_list + "\n", reading("/" + std::string(20, 'b')));
  CHECK(text == "callgate: 1\ndefault: deny\nfilesystem:\n  read: [/" + std::string(100, 'a') + ",\n         /" +
                    std::string(20, 'b') + "]\n");
}

TEST_CASE("ports and several lists at once") {
  Additions additions = one_rule();
  additions.connect = {{"80", {}}, {"443", {}}};
  additions.bind = {{"0", {}}};
  additions.execute = {{"\"${PWD:-/w}/run\"", {}}};
  CHECK(added("callgate: 1\ndefault: deny\nnetwork: {connect: [22]}\nfilesystem:\n  execute: [/bin]\nrules:\n  - "
              "allow: read\n",
              additions) ==
        "callgate: 1\ndefault: deny\nnetwork: {connect: [22, 80, 443], bind: [0]}\nfilesystem:\n  execute: [/bin, "
        "\"${PWD:-/w}/run\"]\n"
        "rules:\n  - allow: read\n  # make (2)\n  - name: seen\n    allow: socket\n    when: {family: [AF_UNIX]}\n");
}

TEST_CASE("a new list does not come between an old one and what is added to that") {
  Additions additions = reading("/x");
  additions.write = {{"/y", {}}};
  additions.execute = {{"/z", {}}};
  CHECK(added("callgate: 1\ndefault: deny\nfilesystem:\n  read:\n    - /r\n  execute:\n    - /e\n", additions) ==
        "callgate: 1\ndefault: deny\nfilesystem:\n  read:\n    - /r\n    - /x  # cat (1)\n  execute:\n    - /e\n"
        "    - /z\n  write:\n    - /y\n");
}

TEST_CASE("nothing to add changes nothing, and what cannot be added to is told") {
  const std::string text = "callgate: 1\ndefault: deny\nrules: [{allow: read}]\n";
  CHECK(with_additions(text, "a", {}) == text);
  CHECK_THROWS_WITH_AS(static_cast<void>(with_additions(text, "a", one_rule())),
                       "a: nothing can be added to it: its rules are not a list with a line for each", Error);
  CHECK_THROWS_AS(static_cast<void>(with_additions("{callgate: 1}", "a", one_rule())), Error);
  CHECK_THROWS_AS(static_cast<void>(with_additions("callgate: [", "a", one_rule())), PolicyError);
}

TEST_CASE("a denial that was learned goes with its comment, and nothing else does") {
  const std::string text =
      "callgate: 1\ndefault: deny\nrules:\n  # mine\n  - allow: read\n  # never seen\n  - name: code\n    deny: mmap\n"
      "    when: {prot: {any: PROT_EXEC}}\n\n  # of the next\n  - deny: write\n  # never seen, I think\n  - deny: "
      "open\n"
      "  # never seen\n  - deny: close\n# end\nlimits: {}\n";
  CHECK(never_seen_rules(text) == std::set<int>{7, 16});
  Additions additions = one_rule();
  additions.withdrawn = {7, 16};
  CHECK(added(text, additions) ==
        "callgate: 1\ndefault: deny\nrules:\n  # mine\n  - allow: read\n\n  # of the next\n  - deny: write\n"
        "  # never seen, I think\n  - deny: open\n  # make (2)\n  - name: seen\n    allow: socket\n"
        "    when: {family: [AF_UNIX]}\n# end\nlimits: {}\n");
}

TEST_CASE("brackets end where they do, not in quotes or comments") {
  const std::string text = "[a'b, 'c]', \"d\\\"]\", {e: [f]} # ]\n]";
  const Brackets brackets = brackets_at(text, 0);
  CHECK(brackets.close == text.size() - 1);
  CHECK(brackets.last == text.find('}'));
  CHECK(brackets_at("[a", 0).close == std::string::npos);
}

}  // namespace callgate::policy
