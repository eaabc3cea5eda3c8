// The formats of an audit's report. One file a format, in reports/.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "audit/findings/findings.h"

namespace callgate::audit {

struct ReportFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*text)(const Findings& findings);
};

extern const ReportFormat text_report;
extern const ReportFormat markdown_report;
extern const ReportFormat json_report;
extern const ReportFormat junit_report;
extern const ReportFormat sarif_report;

/// All of them.
[[nodiscard]] std::span<const ReportFormat* const> report_formats();
/// The one of this name; null if there is none.
[[nodiscard]] const ReportFormat* find_report_format(std::string_view name);

}  // namespace callgate::audit
