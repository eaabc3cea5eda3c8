// An audit's report in (GitHub's) Markdown, for the summary of a job or a comment.
#include <fmt/format.h>

#include <algorithm>

#include "audit/findings/words.h"
#include "audit/reports.h"

namespace callgate::audit {
namespace {

/// The most findings of one kind that are shown: a summary is cut by GitHub beyond one MiB.
constexpr std::size_t most_rows = 500;

/// Code in a cell: no backtick may end it, no bar the cell, no line end the row.
std::string code(std::string_view text) {
  std::string inner;
  std::size_t run = 0;
  std::size_t longest_run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest_run = std::max(longest_run, run);
    if (c == '|') inner += '\\';
    inner += c == '\n' || c == '\r' ? ' ' : c;
  }
  if (inner.empty()) return {};
  const std::string fence(longest_run + 1, '`');
  const std::string_view gap = longest_run != 0 ? " " : "";
  return fmt::format("{}{}{}{}{}", fence, gap, inner, gap, fence);
}

std::string plain(std::string_view text) {
  std::string result;
  for (const char c : text) {
    constexpr std::string_view special = "\\`*_{}[]<>#|~$&";
    if (special.find(c) != std::string_view::npos) result += '\\';
    result += c == '\n' || c == '\r' ? ' ' : c;
  }
  return result;
}

std::string_view heading(Kind kind) {
  switch (kind) {
    case Kind::denied:
      return "Denied";
    case Kind::fresh:
      return "New";
    case Kind::unused:
      return "Not used any more";
  }
  return {};
}

void put_row(std::string& out, const Finding& finding, const Findings& findings) {
  const std::string who = finding.first && !finding.first->processes.empty()
                              ? code(command_line(finding.first->processes.front().argv))
                              : std::string();
  out += fmt::format("| {} | {} | {} | {} | {} |\n", code(title(finding)),
                     finding.count == 0 ? std::string() : std::to_string(finding.count),
                     plain(judgement(finding, findings)), who, plain(authority(finding)));
}

void put_section(std::string& out, Kind kind, const Findings& findings) {
  const std::size_t count = findings.count(kind);
  if (count == 0) return;
  out += fmt::format("\n### {} ({})\n\n| what | calls | verdict | first by | baseline |\n|---|---:|---|---|---|\n",
                     heading(kind), count);
  std::size_t rows = 0;
  for (const Finding& finding : findings.all) {
    if (finding.kind == kind && rows++ < most_rows) put_row(out, finding, findings);
  }
  if (count > most_rows) out += fmt::format("\n{} more are not shown.\n", count - most_rows);
}

std::string markdown_report_of(const Findings& findings) {
  std::string out = fmt::format("## callgate audit: {}\n\n{} against {}: {}.\n", plain(summary(findings)),
                                code(command_line(findings.command)), code(findings.baseline), ending(findings));
  if (findings.partial) out += "\n**The command was interrupted: this is what was seen until then.**\n";
  for (const Kind kind : {Kind::denied, Kind::fresh, Kind::unused}) put_section(out, kind, findings);
  return out;
}

}  // namespace

const ReportFormat markdown_report = {"markdown", "for the summary of a CI job", markdown_report_of};

}  // namespace callgate::audit
