// A policy's file that is to be added to.
#pragma once

#include <string>

#include "policy/edit/additions.h"

namespace callgate::cli {

class PolicyFile {
 public:
  /// `name` is what the user called the policy, `option` what asks for its change. Throws Error (exit status 2) for an
  /// installed policy's name: others use that too; and if the file cannot be read or written.
  PolicyFile(const std::string& name, std::string_view option);

  [[nodiscard]] const std::string& file() const { return file_; }
  [[nodiscard]] const std::string& text() const { return text_; }
  /// Adds to the file, all else of its text stays; where there is nothing to add, it is left alone. What comes of it is
  /// a policy, or the file stays as it is and Error is thrown.
  void add(const policy::Additions& additions);

 private:
  std::string file_;
  std::string text_;
};

}  // namespace callgate::cli
