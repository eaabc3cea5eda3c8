// The seccomp policies of minijail (minijail0 -S): https://google.github.io/minijail, minijail0(5).
//
// A line a call: `NAME: EXPRESSION; return ERRNO`. Where the expression holds the call is made, otherwise it fails with
// the errno or, without one, kills the process; so does a call that has no line. An expression is an "or" of "and"s of
// `argN OP NUMBER` over the whole register: == and `&` (some of these bits are set) and `in` (no others are).
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/exchange/confinement_remarks.h"
#include "policy/exchange/execution.h"
#include "policy/exchange/export.h"
#include "policy/exchange/partition.h"
#include "policy/exchange/rule_remarks.h"
#include "policy/explain/words.h"

namespace callgate::policy {
namespace {

constexpr std::uint64_t int_bits = 0xffffffffU;

/// The number of an int without a sign, as compilers pass it: then the whole register may be compared, and the line can
/// be read. What has something in the upper half, which the kernel would not look at, is not made.
bool is_plain_int(const Compare& compare) {
  return compare.mask == int_bits && compare.value <= int_bits >> 1U;
}

std::vector<std::string> atoms_of(const Clause& clause) {
  std::vector<std::string> atoms;
  for (std::size_t reg = 0; reg < clause.size(); ++reg) {
    const Compare& compare = clause.at(reg);
    if (compare.mask == 0) continue;
    if (compare.mask == all_bits || is_plain_int(compare)) {
      atoms.push_back(fmt::format("arg{} == {:#x}", reg, compare.value));
      continue;
    }
    for (std::uint64_t open = compare.value; open != 0; open &= open - 1)
      atoms.push_back(fmt::format("arg{} & {:#x}", reg, std::uint64_t{1} << std::countr_zero(open)));
    const std::uint64_t zeros = compare.mask & ~compare.value;
    if (zeros != 0) atoms.push_back(fmt::format("arg{} in {:#x}", reg, ~zeros));
  }
  return atoms;
}

/// What minijail makes of the lines, rather more: an atom is two loads and up to three jumps.
std::size_t minijail_size(const std::vector<CallParts>& calls) {
  std::size_t count = 0;
  for (const CallParts& call : calls) {
    count += 3;
    if (call.is_whole()) continue;
    for (const Part& part : call.parts) {
      if (part.answer.action < Action::deny) count += 5 * atoms_of(part.clause).size() + 1;
    }
  }
  return count;
}

/// The one refusal of a line: the strictest of the call's, of errors that of the part that is named first.
std::optional<Answer> refusal_of(const CallParts& call) {
  std::optional<Answer> strictest;
  for (const Part& part : call.parts) {
    if (part.answer.action >= Action::deny && (!strictest || part.answer.action > strictest->action))
      strictest = part.answer;
  }
  return strictest;
}

/// The line of a call; none for one that kills, whatever its arguments.
std::string line_of(const CallParts& call) {
  const auto refusal = refusal_of(call);
  std::vector<std::string> passing;
  for (const Part& part : call.parts) {
    if (part.answer.action < Action::deny)
      passing.push_back(fmt::format("{}", fmt::join(atoms_of(part.clause), " && ")));
  }
  std::string otherwise;
  if (refusal && refusal->action == Action::deny) otherwise = "return " + error_name(refusal->error);
  if (passing.empty() && otherwise.empty()) return {};
  std::string line = fmt::format("{}: ", decode::call_name(call.call));
  if (!refusal) return line + "1\n";
  if (!passing.empty()) line += fmt::format("{}", fmt::join(passing, " || "));
  if (!passing.empty() && !otherwise.empty()) line += "; ";
  return line + otherwise + '\n';
}

/// CallList of which the same is told.
using CallList = std::vector<decode::CallIndex>;

void tell(CallList calls, const Policy& policy, Remark::Effect effect, std::string_view what, std::string why,
          Remarks& remarks) {
  if (calls.empty()) return;
  std::string subject = fmt::format("{} {}", what, names_of(calls));
  remarks.push_back({effect, policy.default_origin, std::move(subject), std::move(why), std::move(calls)});
}

void tell_lines(const std::vector<CallParts>& calls, const Policy& policy, Remarks& remarks) {
  CallList logged;
  CallList alike;
  CallList killed;
  CallList whole;
  for (const CallParts& call : calls) {
    const auto any = [&](const auto& is) { return std::ranges::any_of(call.parts, is); };
    const auto refusal = refusal_of(call);
    if (any([](const Part& part) { return part.answer.action == Action::log; })) logged.push_back(call.call);
    if (refusal && any([&](const Part& part) { return part.answer.action == Action::deny && part.answer != *refusal; }))
      (refusal->action == Action::kill ? killed : alike).push_back(call.call);
    const auto compares_ints = [](const Part& part) {
      return part.answer.action < Action::deny && std::ranges::any_of(part.clause, is_plain_int);
    };
    if (any(compares_ints)) whole.push_back(call.call);
  }
  tell(std::move(logged), policy, Remark::Effect::differs, "log", "minijail cannot tell of calls that it lets pass",
       remarks);
  tell(std::move(alike), policy, Remark::Effect::differs, "deny", "a line has one errno, whatever the arguments",
       remarks);
  tell(std::move(killed), policy, Remark::Effect::stricter, "deny",
       "a line refuses in one way: it kills for what else is refused as well", remarks);
  tell(std::move(whole), policy, Remark::Effect::stricter, "allowed",
       "minijail compares whole registers: an int with something above its 32 bits is refused", remarks);
}

}  // namespace

Exchanged to_minijail(const Policy& policy) {
  Exchanged result;
  const std::vector<CallParts> calls = fitting_partition(policy, minijail_size, result.remarks);
  tell_lines(calls, policy, result.remarks);
  if (policy.default_action != Action::kill) {
    result.remarks.push_back(
        {policy.default_action == Action::deny ? Remark::Effect::differs : Remark::Effect::stricter,
         policy.default_origin,
         "default",
         "minijail kills for calls that have no name yet",
         {},
         true});
  }
  tell_execution(calls, policy, result.remarks);
  tell_confinement(policy.confinement, "a policy of minijail", result.remarks);
  for (const CallParts& call : calls) result.text += line_of(call);
  return result;
}

}  // namespace callgate::policy
