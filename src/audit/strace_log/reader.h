// A log of strace -f, folded into a profile as a run that learn looks at: calls, values, files, ports.
//
// What a log does not say is taken as it mostly is: relative paths start in a folder that is given, as far as no -y and
// no chdir(2) tells another; links are followed as they are on this machine now.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audit/profile/profile.h"

namespace callgate::audit {

/// Something of the log that did not go into the profile.
struct LogRemark {
  int line = 0;  ///< 1-based
  std::string subject;
  std::string why;
};

struct LoggedRun {
  Profile profile;
  std::string command;  ///< the first program with its arguments; empty if none was executed
  std::vector<LogRemark> remarks;
};

/// `folder` is where relative paths start.
[[nodiscard]] LoggedRun read_strace_log(std::string_view text, const std::string& folder);

}  // namespace callgate::audit
