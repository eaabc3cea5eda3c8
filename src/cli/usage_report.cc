#include "cli/usage_report.h"

#include <chrono>
#include <nlohmann/json.hpp>

#include "report/json.h"

namespace callgate::cli {
namespace {

double seconds(std::chrono::nanoseconds time) {
  return std::chrono::duration<double>(time).count();
}

}  // namespace

std::string usage_report(const tracer::Command& command, const policy::Policy& policy, const tracer::Outcome& outcome,
                         const tracer::Usage& usage, const Recorder::Tally& tally) {
  report::Json ended;
  if (outcome.signal != 0) {
    ended["signal"] = outcome.signal;
  } else {
    ended["status"] = outcome.exit_status;
  }
  const report::Json object = {
      {"schema", 1},
      {"type", "usage"},
      {"command", command.argv},
      {"policy", policy.file},
      {"exit", ended},
      {"limit", tally.limit.empty() ? report::Json() : report::Json(tally.limit)},
      {"wall", seconds(usage.wall)},
      {"cpu", seconds(usage.cpu)},
      {"peak_memory", usage.peak_memory},
      {"peak_of_all", usage.peak_of_all == 0 ? report::Json() : report::Json(usage.peak_of_all)},
      {"output", policy.confinement.limits.output ? report::Json(usage.output) : report::Json()},
      {"processes", usage.processes},
      {"threads", usage.threads},
      {"most_at_once", usage.most_at_once},
      {"calls", {{"logged", tally.logged}, {"denied", tally.denied}, {"killed", tally.killed}}},
  };
  return object.dump(-1, ' ', false, report::Json::error_handler_t::replace) + "\n";
}

}  // namespace callgate::cli
