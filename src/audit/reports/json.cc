// An audit's report as one JSON object: man callgate-audit describes it.
#include <nlohmann/json.hpp>

#include "audit/findings/words.h"
#include "audit/reports.h"
#include "report/json.h"

namespace callgate::audit {
namespace {

using report::Json;

/// The version of the object, its member `schema`.
constexpr int schema = 1;

Json strings(const std::vector<std::string>& words) {
  Json list = Json::array();
  for (const std::string& word : words) list.push_back(report::json_of_bytes(word));
  return list;
}

Json json_of(const Sighting& sighting) {
  Json processes = Json::array();
  for (const Process& process : sighting.processes) {
    processes.push_back(
        {{"pid", process.pid}, {"program", report::json_of_bytes(process.program)}, {"argv", strings(process.argv)}});
  }
  Json json = {{"time", time_text(sighting.time)}, {"tid", sighting.tid}, {"processes", std::move(processes)}};
  if (!sighting.stack.empty()) json["stack"] = report::json_of_stack(sighting.stack);
  return json;
}

Json json_of(const Finding& finding, const Findings& findings) {
  Json json = {{"kind", name_of(finding.kind)},
               {"fails", findings.fails(finding)},
               {"call", finding.call},
               {"subject", report::json_of_bytes(finding.subject)},
               {"judgement", judgement(finding, findings)}};
  if (finding.kind == Kind::unused) {
    json["file"] = report::json_of_bytes(finding.verdict.file);
    json["line"] = finding.verdict.line;
    return json;
  }
  json["count"] = finding.count;
  json["example"] = report::json_of_bytes(finding.example);
  json["verdict"] = report::json_of(finding.verdict);
  if (finding.first) json["first"] = json_of(*finding.first);
  return json;
}

std::string json_report_of(const Findings& findings) {
  Json list = Json::array();
  for (const Finding& finding : findings.all) list.push_back(json_of(finding, findings));
  Json counts = Json::object();
  for (const Kind kind : {Kind::fresh, Kind::denied, Kind::unused}) {
    counts[std::string(name_of(kind))] = findings.count(kind);
  }
  const Json json = {{"schema", schema},
                     {"baseline", report::json_of_bytes(findings.baseline)},
                     {"command", strings(findings.command)},
                     {"start", time_text(findings.start)},
                     {"duration_ns", findings.duration.count()},
                     {"exit_status", findings.signal == 0 ? Json(findings.exit_status) : Json()},
                     {"signal", findings.signal == 0 ? Json() : report::json_of_signal(findings.signal)},
                     {"enforced", findings.enforced},
                     {"partial", findings.partial},
                     {"passed", !findings.fail()},
                     {"judged", findings.calls},
                     {"counts", std::move(counts)},
                     {"findings", std::move(list)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

const ReportFormat json_report = {"json", "one object with everything", json_report_of};

}  // namespace callgate::audit
