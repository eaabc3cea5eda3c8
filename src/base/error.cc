#include "base/error.h"

#include <cstring>
#include <utility>

namespace callgate {

Error::Error(std::string what, const std::string& why, std::string hint, ExitStatus status)
    : std::runtime_error(why.empty() ? std::move(what) : what + ": " + why), hint_(std::move(hint)), status_(status) {}

void Error::add_hint(const std::string& hint) {
  hint_ += hint_.empty() ? hint : "; " + hint;
}

Error system_error(std::string what, int errno_value, std::string hint) {
  return {std::move(what), std::strerror(errno_value), std::move(hint)};
}

}  // namespace callgate
