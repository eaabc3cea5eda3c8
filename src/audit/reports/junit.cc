// An audit's report as JUnit's XML, in the form that CI servers read: a test for the command, and one for each finding,
// which fails where the user does not accept it and is skipped where it is only told.
#include <fmt/format.h>

#include <algorithm>

#include "audit/findings/words.h"
#include "audit/reports.h"
#include "base/utf8.h"

namespace callgate::audit {
namespace {

/// Text of XML 1.0, in content and attributes alike. What cannot stand there, be it escaped, is replaced.
std::string escaped(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Utf8Character next = first_character(text);
    const std::string_view bytes = text.substr(0, std::max<std::size_t>(next.size, 1));
    text.remove_prefix(bytes.size());
    const bool forbidden = next.size == 0 || (next.code < 0x20 && next.code != '\t' && next.code != '\n') ||
                           next.code == 0xfffe || next.code == 0xffff;
    if (forbidden) {
      result += "\xef\xbf\xbd";
    } else if (next.code < 0x20 || std::string_view("<>&\"'").find(bytes.front()) != std::string_view::npos) {
      result += fmt::format("&#{};", static_cast<std::uint32_t>(next.code));
    } else {
      result += bytes;
    }
  }
  return result;
}

std::string seconds(std::chrono::nanoseconds time) {
  return fmt::format("{:.3f}", std::chrono::duration<double>(time).count());
}

std::string details(const Finding& finding) {
  std::string text;
  if (!finding.example.empty()) text += finding.example + '\n';
  if (const std::string by = authority(finding); !by.empty()) text += by + '\n';
  return text + sighting_text(finding, "");
}

void put_test(std::string& out, const Finding& finding, const Findings& findings) {
  const std::string told =
      escaped(finding.count == 0 ? judgement(finding, findings)
                                 : fmt::format("{}, {}", judgement(finding, findings), times(finding.count)));
  out += fmt::format("    <testcase classname=\"callgate.{}\" name=\"{}\" time=\"0.000\">\n", name_of(finding.kind),
                     escaped(title(finding)));
  if (findings.fails(finding)) {
    out += fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n", name_of(finding.kind), told,
                       escaped(details(finding)));
  } else {
    out += fmt::format("      <skipped message=\"{}\"/>\n", told);
  }
  out += "    </testcase>\n";
}

std::string junit_report_of(const Findings& findings) {
  const bool command_failed = findings.exit_status != 0 || findings.signal != 0;
  std::size_t failures = command_failed ? 1 : 0;
  std::size_t skipped = 0;
  for (const Finding& finding : findings.all) ++(findings.fails(finding) ? failures : skipped);
  const std::string counts = fmt::format("tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\" time=\"{}\"",
                                         findings.all.size() + 1, failures, skipped, seconds(findings.duration));

  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  out += "<testsuites>\n";  // of its attributes no two schemas think the same
  // Without the zone, as the format has it: in UTC.
  const std::string start = time_text(findings.start);
  out += fmt::format(
      "  <testsuite id=\"0\" package=\"callgate\" name=\"{}\" {} timestamp=\"{}\" hostname=\"localhost\">\n",
      escaped(findings.baseline), counts, start.substr(0, start.size() - 1));
  out += "    <properties>\n";
  const auto property = [&out](std::string_view name, std::string_view value) {
    out += fmt::format("      <property name=\"{}\" value=\"{}\"/>\n", name, escaped(value));
  };
  property("baseline", findings.baseline);
  property("command", command_line(findings.command));
  property("enforced", findings.enforced ? "true" : "false");
  property("partial", findings.partial ? "true" : "false");
  out += "    </properties>\n";
  out += fmt::format("    <testcase classname=\"callgate.command\" name=\"{}\" time=\"{}\">\n",
                     escaped(command_line(findings.command)), seconds(findings.duration));
  if (command_failed)
    out += fmt::format("      <failure type=\"status\" message=\"{}\"></failure>\n", escaped(ending(findings)));
  out += "    </testcase>\n";
  for (const Finding& finding : findings.all) put_test(out, finding, findings);
  return out + "    <system-out/>\n    <system-err/>\n  </testsuite>\n</testsuites>\n";
}

}  // namespace

const ReportFormat junit_report = {"junit", "XML as CI servers read it", junit_report_of};

}  // namespace callgate::audit
