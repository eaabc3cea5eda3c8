// A verdict in words: who decided, where that is written, and why.
#pragma once

#include <string>
#include <string_view>

#include "policy/verdict.h"
#include "report/sink.h"

namespace callgate::report {

/// `rule 'secrets' judge.yaml:14: submissions read no secrets`, `default judge.yaml:5`, `protection: io_uring makes
/// calls that no filter sees`. Parts that are not known are left out.
void put_verdict(std::string& out, const policy::Verdict& verdict);
/// `limit cpu=2s reached (2.013s used), process 123 is killed   judge.yaml:9`
void put_limit(std::string& out, const LimitEvent& event);
/// `process 123 is killed: 'sleep' still ran when the program had ended`
void put_kill(std::string& out, const Origin& origin, std::string_view reason);
/// "denied", "logged", ...
[[nodiscard]] std::string_view past_tense(policy::Action action);
/// Whether it says nothing that the reader does not take for granted: allowed, because no rule says otherwise.
[[nodiscard]] bool is_plain(const policy::Verdict& verdict);

}  // namespace callgate::report
