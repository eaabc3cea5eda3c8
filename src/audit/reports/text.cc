// An audit's report for a terminal.
#include <fmt/format.h>

#include "audit/findings/words.h"
#include "audit/reports.h"

namespace callgate::audit {
namespace {

std::string text_report_of(const Findings& findings) {
  std::string out = fmt::format("callgate: audit of {} against {}: {}; {}\n", command_line(findings.command),
                                findings.baseline, summary(findings), ending(findings));
  if (findings.partial) out += "callgate: the command was interrupted: this is what was seen until then\n";
  for (const Finding& finding : findings.all) {
    out += fmt::format("\n{}: {}", name_of(finding.kind), title(finding));
    if (finding.count != 0) out += fmt::format("   {}", times(finding.count));
    out += fmt::format("\n    {}", judgement(finding, findings));
    if (const std::string by = authority(finding); !by.empty()) out += fmt::format("   {}", by);
    out += '\n';
    if (!finding.example.empty()) out += fmt::format("    {}\n", finding.example);
    out += sighting_text(finding, "    ");
  }
  return out;
}

}  // namespace

const ReportFormat text_report = {"text", "for a terminal", text_report_of};

}  // namespace callgate::audit
