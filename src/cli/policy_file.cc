#include "cli/policy_file.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <string_view>

#include "base/error.h"
#include "base/owned_fd.h"
#include "policy/language/find_policy.h"
#include "policy/language/load.h"
#include "report/writer.h"

namespace callgate::cli {

PolicyFile::PolicyFile(const std::string& name, std::string_view option)
    : file_(policy::find_policy(name, policy::policy_folders())) {
  if (file_ != name)
    throw Error(std::string(option), fmt::format("'{}' is an installed policy, and others use it too", name),
                fmt::format("a copy of {} can be changed, or a policy that extends it", file_), ExitStatus::usage);
  text_ = policy::Surroundings::of_this_process().contents(file_);
  const OwnedFd fd(::open(file_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (!fd) throw Error(file_, std::strerror(errno), {}, ExitStatus::usage);
}

void PolicyFile::add(const policy::Additions& additions) {
  if (additions.empty()) return;
  const std::string text = policy::with_additions(text_, file_, additions);
  try {
    static_cast<void>(policy::parse(text, file_, policy::Surroundings::of_this_process()));
  } catch (const policy::PolicyError& error) {
    throw Error(file_, fmt::format("not changed: what would be added makes no policy of it\n{}", error.what()));
  }
  report::Writer writer = report::Writer::file(file_, false);
  writer.write(text);
  writer.close();
}

}  // namespace callgate::cli
