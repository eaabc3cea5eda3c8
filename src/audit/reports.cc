#include "audit/reports.h"

#include <algorithm>

namespace callgate::audit {
namespace {

constexpr const ReportFormat* formats[] = {&text_report, &markdown_report, &json_report, &junit_report, &sarif_report};

}  // namespace

std::span<const ReportFormat* const> report_formats() {
  return formats;
}

const ReportFormat* find_report_format(std::string_view name) {
  const auto* found = std::ranges::find(formats, name, [](const ReportFormat* format) { return format->name; });
  return found == std::end(formats) ? nullptr : *found;
}

}  // namespace callgate::audit
