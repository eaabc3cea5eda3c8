// The text of a systemd unit: settings in their order, see systemd.syntax(7).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "policy/language/diagnostics.h"

namespace callgate::policy {

struct UnitSetting {
  std::string key;
  std::string value;
  int line = 0;  ///< where it begins, 1-based
};

/// The settings of all sections but [Unit] and [Install]. What is no line of a unit is appended to `problems`.
[[nodiscard]] std::vector<UnitSetting> unit_settings(std::string_view text, std::vector<Problem>& problems);

/// The words of a value: quotes and escapes taken away, `%%` for a percent sign.
[[nodiscard]] std::vector<std::string> unit_words(std::string_view value);

/// Whether a value has a specifier (%h): what it stands for is known to systemd alone.
[[nodiscard]] bool has_specifier(std::string_view value);

}  // namespace callgate::policy
