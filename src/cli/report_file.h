// A report of an audit that was asked for: FORMAT=FILE.
#pragma once

#include <string>

#include "audit/reports.h"
#include "report/writer.h"

namespace callgate::cli {

/// Its file is made at once: what cannot be written is told before anything runs.
class ReportFile {
 public:
  /// Throws Error: usage, or that the file cannot be made.
  explicit ReportFile(const std::string& words);
  void write(const audit::Findings& findings);

 private:
  const audit::ReportFormat& format_;
  report::Writer writer_;
};

}  // namespace callgate::cli
