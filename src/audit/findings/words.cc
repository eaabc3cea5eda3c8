#include "audit/findings/words.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "policy/explain/words.h"
#include "report/frame_text.h"
#include "report/scalar_text.h"
#include "report/verdict_text.h"

namespace callgate::audit {
namespace {

bool is_plain(char c) {
  constexpr std::string_view others = "_-./:=@%+,";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         others.find(c) != std::string_view::npos;
}

std::string shell_word(const std::string& word) {
  if (!word.empty() && std::ranges::all_of(word, is_plain)) return word;
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'')
      quoted += "'\\''";
    else
      quoted += c;
  }
  return quoted + '\'';
}

}  // namespace

std::string summary(const Findings& findings) {
  std::string text;
  for (const Kind kind : {Kind::fresh, Kind::denied, Kind::unused}) {
    const std::size_t count = findings.count(kind);
    if (count != 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, name_of(kind));
  }
  return text.empty() ? "nothing new" : text;
}

std::string command_line(const std::vector<std::string>& argv) {
  std::string text;
  for (const std::string& word : argv) text += (text.empty() ? "" : " ") + shell_word(word);
  return text;
}

std::string ending(const Findings& findings) {
  if (findings.signal == 0) return fmt::format("exit status {}", findings.exit_status);
  std::string text = "killed by ";
  report::put_signal(text, static_cast<std::uint64_t>(findings.signal), report::Numbers::abbreviated);
  return text;
}

std::string title(const Finding& finding) {
  return finding.subject.empty() ? finding.call : fmt::format("{} {}", finding.call, finding.subject);
}

std::string judgement(const Finding& finding, const Findings& findings) {
  if (findings.updated && can_be_added(finding)) return "not in the baseline, added to it";
  switch (finding.kind) {
    case Kind::fresh:
      return findings.enforced ? "not in the baseline, refused" : "not in the baseline";
    case Kind::unused:
      return "not used";
    case Kind::denied:
      break;
  }
  const std::string done = findings.enforced ? "was" : "would have been";
  if (finding.verdict.action == policy::Action::kill) return done + " killed";
  if (finding.verdict.error == 0) return done + " denied";
  return fmt::format("{} denied with {}", done, policy::error_name(finding.verdict.error));
}

std::string authority(const Finding& finding) {
  const policy::Verdict& verdict = finding.verdict;
  if (finding.kind == Kind::unused) return verdict.file.empty() ? "" : fmt::format("{}:{}", verdict.file, verdict.line);
  std::string text;
  report::put_verdict(text, verdict);
  return text;
}

std::string process_text(const Process& process) {
  const std::string command = command_line(process.argv);
  std::string text = process.program.empty() ? "a program that is not known" : shell_word(process.program);
  if (!command.empty()) text += fmt::format(" ({})", command);
  return fmt::format("{}, process {}", text, process.pid);
}

std::string sighting_text(const Finding& finding, std::string_view indent) {
  std::string text;
  if (!finding.first) return text;
  std::string_view who = "first by";
  for (const Process& process : finding.first->processes) {
    text += fmt::format("{}{} {}\n", indent, who, process_text(process));
    who = "  started by";
  }
  for (const StackFrame& frame : finding.first->stack) {
    text += indent;
    report::put_frame(text, frame);
  }
  return text;
}

std::string times(std::uint64_t count) {
  return count == 1 ? "once" : fmt::format("{} times", count);
}

std::string time_text(const timespec& time) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}Z", fmt::gmtime(time.tv_sec));
}

}  // namespace callgate::audit
