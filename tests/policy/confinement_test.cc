// The parts of a policy besides its rules: places, ports, limits, environment, and the variables in them.
#include "policy/confinement.h"

#include <doctest/doctest.h>

#include "policy/language/amounts.h"
#include "policy/language/load.h"
#include "wrong.h"

namespace callgate::policy {
namespace {

using namespace std::chrono_literals;

Surroundings with_variables() {
  Surroundings result;
  result.variables = [](const std::string& name) -> std::optional<std::string> {
    if (name == "HOME") return "/home/me";
    if (name == "EMPTY") return "";
    return std::nullopt;
  };
  return result;
}

Confinement confinement_of(const std::string& text) {
  return parse("callgate: 1\ndefault: allow\n" + text, "p.yaml", with_variables()).confinement;
}

std::string confinement_messages(const std::string& text) {
  std::string result;
  try {
    static_cast<void>(confinement_of(text));
  } catch (const PolicyError& error) {
    test::keep_wrong("callgate: 1\ndefault: allow\n" + text, error);
    for (const Diagnostic& diagnostic : error.diagnostics())
      result += std::to_string(diagnostic.line - 2) + ":" + std::to_string(diagnostic.column) + " " +
                diagnostic.message + "\n";
  }
  return result;
}

TEST_CASE("without these keys nothing is confined") {
  const Confinement confinement = confinement_of("");
  CHECK_FALSE(confinement.filesystem);
  CHECK_FALSE(confinement.network);
  CHECK_FALSE(confinement.limits.cpu);
  CHECK(confinement.environment.of({"A=1", "B"}) == std::vector<std::string>{"A=1", "B"});
}

TEST_CASE("places: variables, and such as may be missing") {
  const Confinement confinement = confinement_of(
      "filesystem:\n"
      "  read: [/usr, \"?${HOME}/a\", '${UNSET:-/opt}/b', '${EMPTY:-/c}', '/$$d']\n"
      "  write: ${HOME}\n");
  REQUIRE(confinement.filesystem);
  const auto& read = confinement.filesystem->read;
  REQUIRE(read.size() == 5);
  CHECK(read[0].path == "/usr");
  CHECK_FALSE(read[0].may_be_missing);
  CHECK(read[0].origin == Origin{"p.yaml", 4});
  CHECK(read[1].path == "/home/me/a");
  CHECK(read[1].may_be_missing);
  CHECK(read[2].path == "/opt/b");
  CHECK(read[3].path == "/c");
  CHECK(read[4].path == "/$d");
  CHECK(confinement.filesystem->write.at(0).path == "/home/me");
  CHECK(confinement.filesystem->execute.empty());
}

TEST_CASE("what is wrong with places and ports") {
  CHECK(confinement_messages("filesystem: {read: [usr, '${UNSET}/x', '${1}', '$HOME', [a]], raed: /usr}\n") ==
        "1:21 'usr' is not an absolute path (${PWD}/... is below the folder where callgate is started)\n"
        "1:27 the variable UNSET is not set: a default is written ${UNSET:-default}\n"
        "1:41 '1' is no name of a variable\n"
        "1:49 a variable is written ${NAME} or ${NAME:-default}, a dollar sign $$\n"
        "1:57 expected a path\n"
        "1:63 unknown key 'raed' of a map 'filesystem' (did you mean 'read'?)\n");
  CHECK(confinement_messages("filesystem: {read: ['${UNSET:-${HOME}}', '${HOME:-$HOME}/x']}\n") ==
        "1:22 a default is a text as it stands: there is no variable in it, and no dollar sign\n"
        "1:43 a default is a text as it stands: there is no variable in it, and no dollar sign\n");
  CHECK(confinement_messages("filesystem: [/usr]\n") ==
        "1:13 'filesystem' must be a map of list, read, write, execute\n");
  CHECK(confinement_messages("network: {connect: [0, 65536, http, 443], bind: -1}\n") ==
        "1:21 '0' is no TCP port: a number from 1 to 65535\n"
        "1:24 '65536' is no TCP port: a number from 1 to 65535\n"
        "1:31 'http' is no TCP port: a number from 1 to 65535\n"
        "1:49 '-1' is no TCP port: a number from 0 to 65535\n");
}

TEST_CASE("limits in the units of people") {
  const Limits limits =
      confinement_of(
          "limits: {cpu: 1.5s, wall: 2m, memory: 256MiB, processes: 16, file-size: 16KB, open-files: 64, core: 0}\n")
          .limits;
  CHECK(limits.cpu->value == 1500ms);
  CHECK(limits.wall->value == 120s);
  CHECK(limits.memory->value == 268435456);
  CHECK(limits.processes->value == 16);
  CHECK(limits.file_size->value == 16000);
  CHECK(limits.open_files->value == 64);
  CHECK(limits.core->value == 0);
  CHECK(confinement_messages("limits: {cpu: 2, wall: 0s, memory: lots, processes: 0, open-files: [1]}\n") ==
        "1:15 '2' is not a time: a number and ms, s, m or h, like 2s or 500ms\n"
        "1:24 '0s' is not a time: a number and ms, s, m or h, like 2s or 500ms\n"
        "1:36 'lots' is not a size: a number of bytes, or one and KB, MB, GB, KiB, MiB or GiB, like 256MiB\n"
        "1:53 '0' is not a whole number from 1 on\n"
        "1:68 'open-files' must be a whole number from 1 on\n");
}

TEST_CASE("limits and ports may be variables") {
  const Confinement confinement = confinement_of(
      "limits: {cpu: '${CPU:-2s}', processes: '${EMPTY:-8}'}\nnetwork: {bind: '${PORT:-8080}', connect: "
      "['${A:-1}']}\n");
  CHECK(confinement.limits.cpu->value == 2s);
  CHECK(confinement.limits.processes->value == 8);
  CHECK(confinement.network->bind.at(0).number == 8080);
  CHECK(confinement.network->connect.at(0).number == 1);
  CHECK(confinement_messages("limits: {cpu: '${UNSET}', wall: '${HOME}'}\nnetwork: {bind: '${HOME}'}\n") ==
        "1:16 the variable UNSET is not set: a default is written ${UNSET:-default}\n"
        "1:33 '/home/me' is not a time: a number and ms, s, m or h, like 2s or 500ms\n"
        "2:17 '/home/me' is no TCP port: a number from 0 to 65535\n");
}

TEST_CASE("durations and sizes") {
  CHECK(parse_duration("500ms") == 500ms);
  CHECK(parse_duration("0.25h") == 15min);
  for (const std::string_view wrong :
       {"", "s", "1", "-1s", "1 s", "1sec", "1e3s", "infs", "nans", "0.0001ms", "1e400s"})
    CHECK_FALSE(parse_duration(wrong));
  CHECK(parse_size("4096") == 4096);
  CHECK(parse_size("1.5KiB") == 1536);
  CHECK(parse_size("0") == 0);
  for (const std::string_view wrong : {"", "1.5", "1kib", "-1", "1 KiB", "9007199254740993000TiB", "0x10"})
    CHECK_FALSE(parse_size(wrong));
}

TEST_CASE("the environment: kept, set, or both") {
  const auto environment = [](const std::string& text) {
    return confinement_of("environment: " + text + "\n").environment.of({"HOME=/root", "PATH=/bin", "LANG=C"});
  };
  using Words = std::vector<std::string>;
  CHECK(environment("{keep: [PATH, LANG]}") == Words{"PATH=/bin", "LANG=C"});
  CHECK(environment("{keep: []}").empty());
  CHECK(environment("{set: {HOME: \"${HOME}/x\", A: ''}}") == Words{"PATH=/bin", "LANG=C", "A=", "HOME=/home/me/x"});
  CHECK(confinement_messages("environment: {keep: [A=1], set: {B: , C: [x], D=: y}}\n") ==
        "1:22 'A=1' is no name of a variable\n"
        "1:34 the value is missing: the empty text is ''\n"
        "1:42 the value of a variable is a text\n"
        "1:47 'D=' is no name of a variable\n");
}

}  // namespace
}  // namespace callgate::policy
