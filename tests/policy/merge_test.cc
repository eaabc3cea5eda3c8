#include "policy/edit/merge.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/error.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

PolicyText read(const std::string& file, const std::string& text) {
  return {text, file, parse(text, file)};
}

Merged merge(const std::string& one, const std::string& other) {
  const auto whole = [](const std::string& rest) {
    return (rest.find("default:") == std::string::npos ? "callgate: 1\ndefault: deny\n" : "callgate: 1\n") + rest;
  };
  Merged result = merged(read("a.yaml", whole(one)), read("b.yaml", whole(other)));
  CHECK_NOTHROW(static_cast<void>(parse(result.text, "a.yaml")));
  return result;
}

bool tells(const Merged& merged, std::string_view text) {
  return std::ranges::any_of(merged.remarks, [text](const std::string& one) { return one == text; });
}

}  // namespace

TEST_CASE("what the other allows is added in its words, with its comments, and nothing twice") {
  const Merged result = merge("# Ours.\nrules:\n  - allow: [\"@basic-io\", socket]  # both\n",
                              "rules:\n  # for names\n  - name: others\n    allow: [read, uname, socket]\n");
  CHECK(result.text ==
        "callgate: 1\ndefault: deny\n# Ours.\nrules:\n  - allow: [\"@basic-io\", socket]  # both\n"
        "  # for names\n  - name: others\n    allow: uname\n");
  CHECK(result.remarks.empty());
}

TEST_CASE("a policy merged with itself, or with what it allows already, stays") {
  const std::string text =
      "default: deny\nrules:\n  - allow: \"@file-system\"\n  - allow: socket\n    when: {family: [AF_UNIX, AF_INET]}\n"
      "  - deny: mkdir\nfilesystem: {read: [/usr], write: [\"${PWD:-/w}\"]}\nnetwork: {connect: [80]}\n";
  CHECK(merge(text, text).text == "callgate: 1\n" + text);
  CHECK(merge(text, text).remarks.empty());
  const Merged less =
      merge(text,
            "default: deny\nrules:\n  - allow: [openat]\n  - allow: socket\n    when: {family: AF_INET}\n"
            "  - deny: mkdir\nfilesystem: {read: [/usr/lib, \"${PWD:-/w}/x\"]}\nnetwork: {connect: []}\n");
  CHECK(less.text == "callgate: 1\n" + text);
}

TEST_CASE("what was learned to be never seen holds only as long as the other has not seen it either") {
  const std::string denial = "  # never seen\n  - name: code\n    deny: mprotect\n    when: {prot: {any: PROT_EXEC}}\n";
  const std::string allowed = "rules:\n  - allow: mprotect\n";
  CHECK(merge(allowed + denial, allowed + denial).text.find("deny: mprotect") != std::string::npos);
  for (const Merged& result : {merge(allowed + denial, allowed), merge(allowed, allowed + denial)}) {
    CHECK(result.text.ends_with("- allow: mprotect\n"));
    CHECK(result.remarks.empty());
  }
}

TEST_CASE("of the values of an argument those that are new are added") {
  const Merged result = merge("rules:\n  - allow: fcntl\n    when: {cmd: [F_GETFD, F_SETFD]}\n",
                              "rules:\n  - allow: fcntl\n    when: {cmd: [F_SETFD, F_GETFL, F_DUPFD]}\n");
  CHECK(result.text.ends_with("  # from b.yaml\n  - allow: fcntl\n    when: {cmd: [F_GETFL, F_DUPFD]}\n"));
}

TEST_CASE("a denial is kept, and told where the other one allows") {
  const Merged result =
      merge("rules:\n  - allow: \"@known\"\n  - deny: [mkdir]\n", "rules:\n  - allow: [mkdir, read]\n");
  CHECK(result.text.find("deny: [mkdir]") != std::string::npos);
  CHECK(tells(result, "a.yaml:5: denies mkdir, which b.yaml allows: kept"));
}

TEST_CASE("what a group of the other brings in and the other denies is denied") {
  const Merged result =
      merge("default: deny\nrules:\n  - allow: read\n",
            "default: deny\nrules:\n  - allow: \"@file-system\"\n  - deny: mkdir\n    errno: EACCES\n");
  CHECK(result.text.find("  - allow: \"@file-system\"\n") != std::string::npos);
  CHECK(result.text.find("  - deny: mkdir\n    errno: EACCES\n") != std::string::npos);
  const Merged against = merge("rules:\n  - allow: mkdir\n", "rules:\n  - deny: mkdir\n");
  CHECK(against.text.find("- deny") == std::string::npos);
  CHECK(tells(against, "b.yaml:4: denies mkdir, which a.yaml allows: not taken over"));
}

TEST_CASE("places and ports are added to those that are there, with their comments") {
  const Merged result = merge("filesystem:\n  read:\n    - /usr\n  write: []\nnetwork: {connect: [22]}\n",
                              "filesystem:\n  read: [/usr/lib]\n  write:\n    - \"${PWD:-/w}/out\"  # results\n"
                              "network: {connect: [22, 80], bind: 0}\n");
  CHECK(result.text ==
        "callgate: 1\ndefault: deny\nfilesystem:\n  read:\n    - /usr\n  write: [\"${PWD:-/w}/out\"]\n"
        "network: {connect: [22, 80], bind: [0]}\n");
  const Merged open = merge("rules: []\n", "filesystem: {read: [/usr]}\n");
  CHECK(open.text.find("filesystem") == std::string::npos);
}

TEST_CASE("no list of ports lets all of them pass, where the other one connects or binds at all") {
  const std::string ports = "network:\n  connect: [22]\n  bind: []\n# mine\nlimits: {cpu: 1s}\n";
  const std::string same = "limits: {cpu: 1s}\n";
  const Merged open = merge(ports, "rules:\n  - allow: connect\n    when: {port: [{min: 32768}]}\n" + same);
  CHECK(open.text.find("network:") == std::string::npos);
  CHECK(open.text.find("# All ports may be used: b.yaml keeps none out of reach.\n# mine\nlimits:") !=
        std::string::npos);
  CHECK(tells(open, "b.yaml keeps no port out of reach: so does the outcome, and the ports of a.yaml go"));
  const Merged without = merge(ports, "rules:\n  - allow: read\n" + same);
  CHECK(without.text.find("  connect: [22]") != std::string::npos);
  CHECK(without.remarks.empty());
  CHECK(merge(same, ports).remarks.empty());
}

TEST_CASE("places that may be listed are added where they may not be read already") {
  const Merged result =
      merge("filesystem:\n  read:\n    - /usr\n", "filesystem: {list: [/usr/lib, /etc], read: /opt}\n");
  CHECK(result.text ==
        "callgate: 1\ndefault: deny\nfilesystem:\n  read:\n    - /usr\n    - /opt  # from b.yaml\n  list:\n"
        "    - /etc  # from b.yaml\n");
  CHECK(merge("filesystem: {list: /}\n", "filesystem: {list: /etc}\n").text ==
        "callgate: 1\ndefault: deny\nfilesystem: {list: /}\n");
  CHECK(merge("filesystem: {list: /}\n", "filesystem: {read: /etc}\n").text.find("read: [/etc]") != std::string::npos);
}

TEST_CASE("what cannot be merged is told") {
  const Merged result =
      merge("default: deny\nfilesystem: {read: [/usr]}\nlimits: {cpu: 1s}\n", "default: allow\nlimits: {cpu: 2s}\n");
  CHECK(tells(result, "b.yaml keeps no file out of reach: the places of a.yaml stay"));
  CHECK(tells(result, "b.yaml allows what no rule names: the default of a.yaml stays"));
  CHECK(tells(result, "b.yaml has other limits: those of a.yaml stay"));
  CHECK_THROWS_AS(
      static_cast<void>(merge("rules: []\n", "groups: {\"@mine\": [read]}\nrules:\n  - allow: \"@mine\"\n")), Error);
}

}  // namespace callgate::policy
