#include "cli/report_file.h"

#include <fmt/format.h>

#include "cli/audit_options.h"
#include "cli/print.h"

namespace callgate::cli {
namespace {

const audit::ReportFormat& format_in(const std::string& words) {
  const std::string format = words.substr(0, words.find('='));
  const audit::ReportFormat* found = audit::find_report_format(format);
  if (found != nullptr) return *found;
  std::string known;
  for (const audit::ReportFormat* one : audit::report_formats())
    known += fmt::format("{}{}", known.empty() ? "" : ", ", one->name);
  audit_misused(fmt::format("--report: '{}' is no format (there are {})", format, known));
}

report::Writer writer_for(const std::string& words) {
  const std::size_t equals = words.find('=');
  if (equals == std::string::npos || equals + 1 == words.size())
    audit_misused(fmt::format("--report: {} lacks its file: FORMAT=FILE", words));
  const std::string file = words.substr(equals + 1);
  return writer_to(file);
}

}  // namespace

ReportFile::ReportFile(const std::string& words) : format_(format_in(words)), writer_(writer_for(words)) {}

void ReportFile::write(const audit::Findings& findings) {
  writer_.write(format_.text(findings));
  writer_.close();
}

}  // namespace callgate::cli
