#include "report/verdict_text.h"

#include "report/numbers.h"

namespace callgate::report {

void put_verdict(std::string& out, const policy::Verdict& verdict) {
  switch (verdict.by) {
    case policy::Verdict::By::rule:
      out += "rule";
      break;
    case policy::Verdict::By::default_action:
      out += "default";
      break;
    case policy::Verdict::By::protection:
      out += "protection";
      break;
  }
  if (!verdict.rule.empty()) {
    out += " '";
    out += verdict.rule;
    out += '\'';
  }
  if (!verdict.file.empty()) {
    out += ' ';
    out += verdict.file;
    if (verdict.line != 0) {
      out += ':';
      put_signed(out, verdict.line);
    }
  }
  if (!verdict.reason.empty()) {
    out += ": ";
    out += verdict.reason;
  }
}

std::string_view past_tense(policy::Action action) {
  switch (action) {
    case policy::Action::allow:
      return "allowed";
    case policy::Action::log:
      return "logged";
    case policy::Action::deny:
      return "denied";
    case policy::Action::kill:
      return "killed";
  }
  return {};
}

bool is_plain(const policy::Verdict& verdict) {
  return verdict.action == policy::Action::allow && verdict.by == policy::Verdict::By::default_action;
}

}  // namespace callgate::report
