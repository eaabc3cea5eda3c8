// A policy under construction from what another format says, call by call.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/exchange/import.h"
#include "policy/exchange/partition.h"
#include "policy/exchange/register_condition.h"

namespace callgate::policy {

class Draft {
 public:
  /// `format` is what the file is called in words: "a seccomp profile".
  Draft(std::string file, std::string_view format) : file_(std::move(file)), format_(format) {}

  void set_default(Answer otherwise) { otherwise_ = otherwise; }
  [[nodiscard]] Answer otherwise() const { return otherwise_; }

  /// A call gets this answer where all of the tests hold.
  void add(std::string_view call, Answer answer, RegisterTests tests, int line);
  /// What the other format does where no rule of its own says more: rules as they stand in a policy.
  void add_rule(std::string rule) { rules_.push_back(std::move(rule)); }
  /// A part of the policy behind its rules: `limits: {cpu: 2s}`.
  void add_section(std::string section) { sections_.push_back(std::move(section)); }

  void tell(Remark::Effect effect, int line, std::string subject, std::string why);
  void tell_of(decode::CallIndex call, Remark::Effect effect, int line, std::string why);

  [[nodiscard]] Exchanged take();

 private:
  struct Case {
    Answer answer;
    RegisterTests tests;
    int line = 0;
  };
  /// One rule of the policy.
  struct Written {
    Answer answer;
    std::string when;
    std::vector<decode::CallIndex> calls;
    int line = 0;
  };

  [[nodiscard]] bool is_said_by_default(const std::vector<Case>& cases, const Case& one) const;
  void tell_conflicts(decode::CallIndex call, const std::vector<Case>& cases);
  void write(decode::CallIndex call, const std::vector<Case>& cases);
  void write(Answer answer, const std::string& when, decode::CallIndex call, int line);
  void tell_unknown();
  [[nodiscard]] std::string text() const;

  std::string file_;
  std::string format_;
  Answer otherwise_{Action::kill, 0};
  std::map<decode::CallIndex, std::vector<Case>> cases_;
  std::vector<std::pair<std::string, int>> unknown_passing_;
  std::vector<std::pair<std::string, int>> unknown_refused_;
  std::vector<Written> written_;
  std::vector<std::string> rules_;
  std::vector<std::string> sections_;
  Remarks remarks_;
};

/// A text as a policy has it, in quotes.
[[nodiscard]] std::string yaml_text(std::string_view text);

}  // namespace callgate::policy
