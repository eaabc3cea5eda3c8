// What the settings of a unit say of files, as rules about paths and as `filesystem`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "policy/exchange/draft.h"
#include "policy/exchange/systemd/unit_file.h"

namespace callgate::policy {

class ImportedFiles {
 public:
  /// Whether the setting is about files. What there are no words for is told to the draft.
  bool read(const UnitSetting& setting, Draft& draft);

  /// To be asked once all settings are read.
  [[nodiscard]] std::vector<std::string> rules() const;
  /// `filesystem`, where a unit sees no files but those that are listed.
  [[nodiscard]] std::optional<std::string> section() const;

 private:
  using Words = std::vector<std::string>;
  void protect_system(const std::string& value);
  void protect_home(const std::string& value);
  [[nodiscard]] bool has_nothing_else() const;

  Words read_only_;
  Words writable_;
  Words inaccessible_;
  Words bound_read_;
  Words bound_write_;
  Words executable_;
  Words not_executable_;
  Words empty_;
};

/// Whether a setting that is a truth value is false.
[[nodiscard]] bool is_off(std::string_view value);

}  // namespace callgate::policy
