// An audit's report as SARIF 2.1.0 (OASIS), which code scanning services read: a result for each finding, placed at the
// line of the baseline that it is about.
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "audit/findings/words.h"
#include "audit/reports.h"
#include "report/json.h"

namespace callgate::audit {
namespace {

using report::Json;

struct Rule {
  Kind kind;
  std::string_view id;
  std::string_view name;
  std::string_view words;
};
/// Their order is that of the indices that results refer to.
constexpr std::array rules = {
    Rule{Kind::denied, "callgate/denied", "DeniedCall", "The program made a system call that its baseline denies."},
    Rule{Kind::fresh, "callgate/new", "NewCall", "The program made a system call that its baseline does not speak of."},
    Rule{Kind::unused, "callgate/unused", "UnusedPermission", "The baseline allows what the program did not use."},
};

/// Results of the same place in different runs are the same result, whatever the calls' order and number. FNV-1a, for
/// the hash of the standard library may change.
std::string fingerprint(const Finding& finding) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : fmt::format("{}\n{}\n{}", name_of(finding.kind), finding.call, finding.subject)) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  }
  return fmt::format("{:016x}", hash);
}

/// A URI reference: relative paths stay relative, as code scanning wants them.
std::string uri_of(const std::string& file) {
  std::string uri = file.starts_with('/') ? "file://" : "";
  for (const char c : file) {
    constexpr std::string_view unescaped = "-._~/";
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    uri += plain || unescaped.find(c) != std::string_view::npos ? std::string(1, c)
                                                                : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

Json location(const std::string& file, int line) {
  Json place = {{"artifactLocation", {{"uri", uri_of(file)}}}};
  place["region"] = {{"startLine", std::max(line, 1)}};
  return {{"physicalLocation", std::move(place)}};
}

std::string message(const Finding& finding, const Findings& findings) {
  std::string text = fmt::format("{}: {}", title(finding), judgement(finding, findings));
  if (const std::string by = authority(finding); !by.empty()) text += fmt::format(" ({})", by);
  if (!finding.example.empty()) text += fmt::format(". Seen {}, first as {}", times(finding.count), finding.example);
  if (finding.first && !finding.first->processes.empty())
    text += fmt::format(", by {}", process_text(finding.first->processes.front()));
  return text;
}

Json rule_json(const Rule& rule) {
  return {{"id", rule.id}, {"name", rule.name}, {"shortDescription", {{"text", rule.words}}}};
}

Json result(const Finding& finding, const Findings& findings) {
  std::size_t index = 0;
  while (rules.at(index).kind != finding.kind) ++index;
  const policy::Verdict& verdict = finding.verdict;
  // A protection stands in no file: it is the baseline as a whole that calls it in.
  const std::string file = verdict.file.empty() ? findings.baseline : std::string(verdict.file);
  std::string_view level = "note";
  if (finding.kind != Kind::unused) level = "warning";
  if (findings.fails(finding)) level = "error";
  Json json = {{"ruleId", rules.at(index).id},
               {"ruleIndex", index},
               {"level", level},
               {"message", {{"text", message(finding, findings)}}},
               {"locations", Json::array({location(file, verdict.line)})},
               {"partialFingerprints", {{"callgate/v1", fingerprint(finding)}}}};
  if (finding.count != 0) json["occurrenceCount"] = finding.count;
  return json;
}

std::string sarif_report_of(const Findings& findings) {
  Json rule_list = Json::array();
  for (const Rule& rule : rules) rule_list.push_back(rule_json(rule));
  Json results = Json::array();
  for (const Finding& finding : findings.all) results.push_back(result(finding, findings));
  Json invocation = {{"commandLine", command_line(findings.command)},
                     {"startTimeUtc", time_text(findings.start)},
                     {"executionSuccessful", !findings.partial && findings.signal == 0 && findings.exit_status == 0}};
  if (findings.signal == 0)
    invocation["exitCode"] = findings.exit_status;
  else
    invocation["exitSignalNumber"] = findings.signal;
  Json run = {{"tool", {{"driver", {{"name", "callgate"}, {"rules", std::move(rule_list)}}}}},
              {"columnKind", "unicodeCodePoints"},
              {"invocations", Json::array({std::move(invocation)})},
              {"results", std::move(results)}};
  const Json log = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({std::move(run)})}};
  return log.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

const ReportFormat sarif_report = {"sarif", "SARIF 2.1.0, for code scanning", sarif_report_of};

}  // namespace callgate::audit
