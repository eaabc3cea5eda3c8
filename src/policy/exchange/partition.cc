#include "policy/exchange/partition.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "policy/exchange/rule_remarks.h"
#include "policy/filter/compile.h"

namespace callgate::policy {
namespace {

/// What one rule says of one call.
struct Claim {
  const Rule* rule = nullptr;
  const CallMatch* match = nullptr;
  Answer answer;
  Clauses clauses;
};

using ClaimsByCall = std::map<decode::CallIndex, std::vector<Claim>>;

/// The common part of two clauses; none if there is none.
std::optional<Clause> both(const Clause& a, const Clause& b) {
  Clause result = a;
  for (std::size_t reg = 0; reg < result.size(); ++reg) {
    Compare& compare = result.at(reg);
    const Compare& other = b.at(reg);
    if (((compare.value ^ other.value) & compare.mask & other.mask) != 0) return std::nullopt;
    compare = {compare.mask | other.mask, compare.value | other.value};
  }
  return result;
}

/// Appends what `a` has and `b` does not: for each bit that `b` asks for beyond `a`, those that first differ there.
void subtract(Clause a, const Clause& b, std::vector<Clause>& result) {
  if (!both(a, b)) {
    result.push_back(a);
    return;
  }
  for (std::size_t reg = 0; reg < a.size(); ++reg) {
    for (std::uint64_t open = b.at(reg).mask & ~a.at(reg).mask; open != 0;) {
      const std::uint64_t bit = std::bit_floor(open);
      open ^= bit;
      Compare& compare = a.at(reg);
      compare.mask |= bit;
      compare.value |= ~b.at(reg).value & bit;
      result.push_back(a);
      compare.value ^= bit;
    }
  }
}

/// Two clauses that differ in the value of one bit are one clause without it.
std::optional<Clause> united(const Clause& a, const Clause& b) {
  std::optional<std::size_t> differs;
  for (std::size_t reg = 0; reg < a.size(); ++reg) {
    if (a.at(reg) == b.at(reg)) continue;
    if (differs || a.at(reg).mask != b.at(reg).mask) return std::nullopt;
    if (!std::has_single_bit(a.at(reg).value ^ b.at(reg).value)) return std::nullopt;
    differs = reg;
  }
  Clause result = a;
  if (differs) {
    Compare& compare = result.at(*differs);
    const std::uint64_t bit = compare.value ^ b.at(*differs).value;
    compare.mask &= ~bit;
    compare.value &= ~bit;
  }
  return result;
}

/// Brings those of one answer together, and makes them fewer.
void unite(std::vector<Part>& parts) {
  std::ranges::stable_sort(parts, {}, &Part::answer);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (std::size_t j = 0; j < parts.size();) {
      const auto one = i != j && parts[i].answer == parts[j].answer ? united(parts[i].clause, parts[j].clause)
                                                                    : std::optional<Clause>();
      if (!one) {
        ++j;
        continue;
      }
      parts[std::min(i, j)].clause = *one;
      parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(std::max(i, j)));
      i = std::min(i, j);
      j = 0;
    }
  }
}

/// Divides the space of one call.
class Division {
 public:
  Division(const std::vector<Claim>& claims, Answer otherwise, std::size_t most_parts)
      : claims_(claims), otherwise_(otherwise), most_parts_(most_parts) {}

  /// False if it took too many parts.
  bool divide() {
    for (const Action action : {Action::kill, Action::deny, Action::log, Action::allow}) {
      for (const Claim& claim : claims_) {
        if (claim.answer.action == action && !take(claim)) return false;
      }
    }
    for (const Clause& clause : left_) parts_.push_back({clause, otherwise_});
    unite(parts_);
    if (std::ranges::all_of(parts_, [&](const Part& part) { return part.answer == parts_.front().answer; }))
      parts_ = {{Clause{}, parts_.front().answer}};
    return true;
  }

  std::vector<Part> parts() && { return std::move(parts_); }
  /// The claims that were not taken as they are meant.
  [[nodiscard]] const std::vector<const Claim*>& inexact() const { return inexact_; }

 private:
  bool take(const Claim& claim) {
    if (!take(claim.clauses.surely, claim.answer)) return false;
    if (claim.clauses.exact() || !meets(claim.clauses.perhaps)) return true;
    // A call that this rule may decide. Where it does not, a milder rule does, or the default.
    if (claim.answer.action == Action::allow) {
      if (otherwise_.action != Action::allow) inexact_.push_back(&claim);
      return true;
    }
    inexact_.push_back(&claim);
    if (claim.answer.action >= otherwise_.action) return take(claim.clauses.perhaps, claim.answer);
    // Only where some rule surely matches, the stricter default is out.
    for (const Claim& other : claims_) {
      for (const Clause& sure : other.clauses.surely) {
        for (const Clause& clause : claim.clauses.perhaps) {
          const auto common = both(sure, clause);
          if (common && !take({*common}, claim.answer)) return false;
        }
      }
    }
    return true;
  }

  bool take(const std::vector<Clause>& clauses, Answer answer) {
    for (const Clause& clause : clauses) {
      std::vector<Clause> rest;
      for (const Clause& open : left_) {
        if (const auto common = both(open, clause)) parts_.push_back({*common, answer});
        subtract(open, clause, rest);
      }
      left_ = std::move(rest);
      if (left_.size() + parts_.size() > most_parts_) return false;
    }
    return true;
  }

  [[nodiscard]] bool meets(const std::vector<Clause>& clauses) const {
    return std::ranges::any_of(clauses, [&](const Clause& clause) {
      return std::ranges::any_of(left_, [&](const Clause& open) { return both(open, clause).has_value(); });
    });
  }

  const std::vector<Claim>& claims_;
  Answer otherwise_;
  std::size_t most_parts_;
  std::vector<Clause> left_ = std::vector<Clause>(1);
  std::vector<Part> parts_;
  std::vector<const Claim*> inexact_;
};

/// Of all answers that the call may get.
Answer strictest(const std::vector<Claim>& claims, Answer otherwise) {
  Answer result = otherwise;
  for (const Claim& claim : claims) {
    if (claim.answer.action > result.action) result = claim.answer;
  }
  return result;
}

std::string_view consequence(Action action) {
  switch (action) {
    case Action::allow:
      return "not allowed";
    case Action::log:
      return "logged, whatever they are";
    case Action::deny:
      return "refused, whatever they are";
    default:
      return "killed, whatever they are";
  }
}

std::string why_inexact(const Claim& claim) {
  const auto asks_for_target = [](const Test& test) { return test.or_target; };
  const std::string_view then = consequence(claim.answer.action);
  if (!claim.match->contents.empty()) return fmt::format("no filter sees what arguments point to: {}", then);
  if (std::ranges::any_of(claim.match->tests, asks_for_target))
    return fmt::format("no filter knows which ids are the program's own: {}", then);
  return fmt::format("it takes more compares than a filter should have: {}", then);
}

ClaimsByCall claims_of(const Policy& policy, std::size_t most_parts) {
  ClaimsByCall result;
  for (const Rule& rule : policy.rules) {
    const Answer answer{rule.action, rule.action == Action::deny ? rule.error : 0};
    for (const CallMatch& match : rule.matches)
      result[match.call].push_back({&rule, &match, answer, clauses_of(match, most_parts)});
  }
  return result;
}

}  // namespace

std::vector<CallParts> partition(const Policy& policy, std::size_t most_parts, Remarks& remarks) {
  const Answer otherwise{policy.default_action, policy.default_action == Action::deny ? policy.default_error : 0};
  const ClaimsByCall claims = claims_of(policy, most_parts);
  std::vector<CallParts> result;
  RuleRemarks told;
  for (std::size_t i = 0; i < decode::call_count(); ++i) {
    const auto call = static_cast<decode::CallIndex>(i);
    if (!decode::number_of(native_arch, call)) continue;
    const auto found = claims.find(call);
    if (found == claims.end()) {
      result.push_back({call, {{Clause{}, otherwise}}});
      continue;
    }
    Division division(found->second, otherwise, most_parts);
    const bool divided = division.divide();
    for (const Claim* claim : division.inexact()) {
      const bool only_logs = claim->answer.action == Action::log && otherwise.action <= Action::log;
      told.add(*claim->rule, call, only_logs ? Remark::Effect::differs : Remark::Effect::stricter, why_inexact(*claim));
    }
    if (divided) {
      result.push_back({call, std::move(division).parts()});
    } else {
      result.push_back({call, {{Clause{}, strictest(found->second, otherwise)}}});
      told.add(*found->second.front().rule, call, Remark::Effect::stricter,
               "its rules together take more compares than a filter should have: the strictest holds");
    }
  }
  told.move_to(remarks);
  return result;
}

std::vector<CallParts> fitting_partition(const Policy& policy,
                                         const std::function<std::size_t(const std::vector<CallParts>&)>& size,
                                         Remarks& remarks) {
  constexpr std::size_t fewest = 4;
  for (std::size_t most_parts = 256;; most_parts /= 2) {
    Remarks told;
    std::vector<CallParts> calls = partition(policy, most_parts, told);
    if (most_parts > fewest && size(calls) > most_instructions) continue;
    remarks.insert(remarks.end(), told.begin(), told.end());
    return calls;
  }
}

}  // namespace callgate::policy
