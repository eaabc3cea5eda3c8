#include "report/verdict_text.h"

#include <fmt/format.h>

#include <iterator>

#include "report/numbers.h"
#include "report/quote.h"

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
    case policy::Verdict::By::filesystem:
      out += "filesystem";
      break;
    case policy::Verdict::By::network:
      out += "network";
      break;
    case policy::Verdict::By::limit:
      out += "limit";
      break;
    case policy::Verdict::By::contents:
      out += "unchecked for rule";
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

void put_limit(std::string& out, const LimitEvent& event) {
  fmt::format_to(std::back_inserter(out), "limit {}={} reached", event.name, event.limit);
  if (!event.used.empty()) fmt::format_to(std::back_inserter(out), " ({} used)", event.used);
  using Effect = LimitEvent::Effect;
  const auto [subject, what] = event.effect == Effect::kills  ? std::pair("process", "is killed")
                               : event.effect == Effect::cuts ? std::pair("the core dump of process", "is cut there")
                                                              : std::pair("process", "gets no more");
  fmt::format_to(std::back_inserter(out), ", {} {} {}   {}:{}", subject, event.origin.tgid, what, event.file,
                 event.line);
}

void put_kill(std::string& out, const Origin& origin, std::string_view reason) {
  fmt::format_to(std::back_inserter(out), "process {} is killed: ", origin.tgid);
  put_escaped(out, reason, HexStrings::never, Brackets::plain);  // names in it are the target's own
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
