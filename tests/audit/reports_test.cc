// The reports of findings made by hand. That they are what their formats demand, tests/cases/audit.case tries.
#include "audit/reports.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "audit/findings/words.h"
#include "findings_builder.h"

namespace callgate::audit {
namespace {

using Json = nlohmann::json;

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("words of findings") {
  Findings all = test::findings();
  CHECK(summary(all) == "1 new, 1 denied, 1 unused");
  CHECK(command_line(all.command) == "make -j2 'it'\\''s'");
  CHECK(judgement(all.all[0], all) == "would have been denied with EACCES");
  CHECK(judgement(all.all[1], all) == "not in the baseline");
  CHECK(authority(all.all[2]) == "ci/app.yaml:9");
  all.enforced = true;
  CHECK(judgement(all.all[0], all) == "was denied with EACCES");
  CHECK(ending(all) == "exit status 0");
  all.signal = 2;
  CHECK(ending(all) == "killed by SIGINT");
  all.all.clear();
  CHECK(summary(all) == "nothing new");
}

TEST_CASE("what fails is for the user to say") {
  Findings all = test::findings();
  CHECK(all.fail());
  all.failing = {};
  CHECK_FALSE(all.fail());
  all.failing = {Kind::unused};
  CHECK(all.fail());
  CHECK(find_kind("new") == Kind::fresh);
  CHECK_FALSE(find_kind("fresh"));
}

TEST_CASE("formats are found by name") {
  for (const ReportFormat* format : report_formats()) CHECK(find_report_format(format->name) == format);
  CHECK(report_formats().size() == 5);
  CHECK(find_report_format("html") == nullptr);
}

TEST_CASE("text tells who was first, and from where") {
  const std::string text = text_report.text(test::findings());
  CHECK(has(text, "\ndenied: openat \"/etc/shadow\", O_RDONLY   2 times\n"));
  CHECK(has(text,
            "    first by /usr/bin/cat (cat /etc/shadow), process 8\n"
            "      started by /usr/bin/make (make -j2), process 7\n"
            "     > /usr/bin/cat(main+0x4) [0x1004]\n"));
  CHECK(has(text, "rule 'secrets' ci/app.yaml:14"));
}

TEST_CASE("in Markdown nothing ends a cell before its time") {
  const std::string text = markdown_report.text(test::findings());
  CHECK(has(text, "| `openat \"/etc/shadow\", O_RDONLY` | 2 |"));
  CHECK(has(text, "``  mkdirat \"/tmp/a`b\\1\\|") == false);
  CHECK(has(text, "`` mkdirat \"/tmp/a`b\\1\\|"));
  CHECK(has(text, "no \\<secrets\\> \\|"));
}

TEST_CASE("JSON and SARIF agree with the findings") {
  Findings all = test::findings();
  all.partial = true;
  const Json json = Json::parse(json_report.text(all));
  CHECK(json["schema"] == 1);
  CHECK(json["partial"] == true);
  CHECK(json["passed"] == false);
  CHECK(json["findings"].size() == 3);
  CHECK(json["findings"][0]["verdict"]["line"] == 14);
  CHECK(json["findings"][0]["first"]["processes"][1]["argv"][1] == "-j2");
  CHECK(json["findings"][0]["first"]["stack"][0]["symbol"] == "main");
  const Json sarif = Json::parse(sarif_report.text(all));
  const Json& results = sarif["runs"][0]["results"];
  CHECK(results.size() == 3);
  CHECK(results[0]["level"] == "error");
  CHECK(results[2]["level"] == "note");
  CHECK(results[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 14);
  CHECK(sarif["runs"][0]["invocations"][0]["executionSuccessful"] == false);
  // The same finding has the same fingerprint, whatever was seen first.
  all.all[0].count = 9;
  all.all[0].example = "another";
  const Json later = Json::parse(sarif_report.text(all));
  CHECK(later["runs"][0]["results"][0]["partialFingerprints"] == results[0]["partialFingerprints"]);
}

TEST_CASE("JUnit's XML escapes what it must, and has no byte that XML forbids") {
  const std::string text = junit_report.text(test::findings());
  CHECK(has(text, "tests=\"4\" failures=\"2\" errors=\"0\" skipped=\"1\""));
  CHECK(has(text, "no &#60;secrets&#62; | &#34;here&#34;"));
  CHECK(std::ranges::none_of(text, [](char c) { return c == '\x01' || c == '\xff'; }));
}

}  // namespace
}  // namespace callgate::audit
