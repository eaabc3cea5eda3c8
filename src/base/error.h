// The one exception type: an error of the user or of the environment, shown as `callgate: what: why`.
#pragma once

#include <stdexcept>
#include <string>

namespace callgate {

/// The exit statuses that are callgate's own (DESIGN: the target's own status otherwise).
enum class ExitStatus : int {
  ok = 0,
  usage = 2,
  audit_found = 123,
  wall_limit = 124,
  failed = 125,
  cannot_execute = 126,
  not_found = 127,
};

/// An error that ends the command. Thrown anywhere, caught in `cli::run` alone and printed there.
class Error : public std::runtime_error {
 public:
  /// `what` names the thing that failed, `why` the cause; `hint`, where one helps, is printed on a line of its own.
  Error(std::string what, const std::string& why, std::string hint = {}, ExitStatus status = ExitStatus::failed);

  [[nodiscard]] const std::string& hint() const { return hint_; }
  void add_hint(const std::string& hint);
  [[nodiscard]] ExitStatus status() const { return status_; }

 private:
  std::string hint_;
  ExitStatus status_;
};

/// `what: strerror(errno_value)` as an Error.
[[nodiscard]] Error system_error(std::string what, int errno_value, std::string hint = {});

}  // namespace callgate
