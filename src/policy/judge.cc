#include "policy/judge.h"

#include <algorithm>
#include <cerrno>
#include <functional>

namespace callgate::policy {
namespace {

bool scalars_hold(const CallMatch& match, const decode::SyscallRecord& record, Caller caller) {
  return std::ranges::all_of(match.tests, [&](const Test& test) {
    return holds(test, decode::model_of(record.arch), record.args.at(test.reg), caller);
  });
}

}  // namespace

/// Which of the rules decides one call.
class Judge::Judgement {
 public:
  Judgement(const Policy& policy, std::span<const Naming> namings, const decode::SyscallRecord& record, Caller caller)
      : policy_(policy), namings_(namings), record_(record), caller_(caller) {}

  /// First by the registers alone; then the rules that ask for more and would change the answer, the strictest first.
  Verdict decide(Contents& contents) {
    std::vector<OneRule> open;
    for (std::span<const Naming> left = namings_; !left.empty();) {
      const Rule& rule = *left.front().rule;
      const auto is_other = [&](const Naming& naming) { return naming.rule != &rule; };
      const OneRule named = left.first(static_cast<std::size_t>(std::ranges::find_if(left, is_other) - left.begin()));
      left = left.subspan(named.size());
      const Matches matches = matches_of(named);
      if (matches.by_scalars && outranks(rule)) decisive_ = &rule;
      if (matches.by_contents)
        open.insert(std::ranges::upper_bound(open, rule.action, std::greater<>(), action_of), named);
    }
    const auto as_default = [&](OneRule named) { return kills_as_default(policy_, *named.front().rule); };
    if (decisive_ == nullptr && std::ranges::all_of(open, as_default)) open.clear();
    const Rule* const by_scalars = decisive_;
    while (true) {
      for (const OneRule named : open) {
        const Rule& rule = *named.front().rule;
        if (outranks(rule) && matches_by_contents(named, contents)) decisive_ = &rule;
      }
      const Verdict result = verdict();
      // Only what passes unseen may rest on an assumption.
      if (result.action == Action::allow || !contents.assume_nothing()) return result;
      decisive_ = by_scalars;
      unknown_ = nullptr;
    }
  }

 private:
  /// Of those that name the call, all of one rule's.
  using OneRule = std::span<const Naming>;

  static Action action_of(OneRule named) { return named.front().rule->action; }

  /// Between equals the first is named; which of several allows a call nobody is told, and nothing is sealed for it.
  [[nodiscard]] bool outranks(const Rule& rule) const {
    if (decisive_ != nullptr)
      return rule.action > decisive_->action ||
             (rule.action == decisive_->action && rule.action != Action::allow && &rule < decisive_);
    return true;
  }

  struct Matches {
    bool by_scalars = false;
    bool by_contents = false;  ///< it may
  };
  [[nodiscard]] Matches matches_of(OneRule named) const {
    // A rule that allows what is allowed anyway need not be known to match. One that kills need: a milder one may
    // match.
    const bool asks = action_of(named) != Action::allow || policy_.default_action != Action::allow;
    Matches result;
    for (const Naming& naming : named) {
      if (!scalars_hold(*naming.match, record_, caller_)) continue;
      if (naming.match->contents.empty()) {
        result.by_scalars = true;
      } else {
        result.by_contents = asks;
      }
    }
    return result;
  }

  bool matches_by_contents(OneRule named, Contents& contents) {
    return std::ranges::any_of(named, [&](const Naming& naming) {
      return !naming.match->contents.empty() && scalars_hold(*naming.match, record_, caller_) &&
             contents_hold(*naming.rule, *naming.match, contents);
    });
  }

  bool contents_hold(const Rule& rule, const CallMatch& match, Contents& contents) {
    for (const ContentTest& test : match.contents) {
      const Held held = policy::holds(test, record_, caller_, contents, rule.action == Action::allow);
      if (held.error != 0 && unknown_ == nullptr) {
        unknown_ = &rule;
        error_ = held.error;
      }
      if (!held.holds) return false;
    }
    return true;
  }

  [[nodiscard]] Verdict verdict() const {
    const bool refused = decisive_ != nullptr ? decisive_->action >= Action::deny
                                              : unknown_ != nullptr && kills_as_default(policy_, *unknown_);
    if (unknown_ != nullptr && !refused) return unknowable(*unknown_, error_);
    if (decisive_ != nullptr) {
      const Rule& rule = *decisive_;
      return {rule.action, rule.by, rule.error, rule.name, rule.reason, rule.file, rule.line};
    }
    return {policy_.default_action,      Verdict::By::default_action, policy_.default_error, {}, {},
            policy_.default_origin.file, policy_.default_origin.line};
  }

  const Policy& policy_;
  std::span<const Naming> namings_;
  const decode::SyscallRecord& record_;
  Caller caller_;
  const Rule* decisive_ = nullptr;
  const Rule* unknown_ = nullptr;  ///< the first that asks of what cannot be known
  int error_ = 0;
};

Judge::Judge(const Policy& policy) : policy_(policy), begins_(decode::call_count() + 1) {
  for (const Rule& rule : policy.rules) {
    for (const CallMatch& match : rule.matches) namings_.push_back({&rule, &match});
  }
  const auto call_of = [](const Naming& naming) { return naming.match->call; };
  std::ranges::stable_sort(namings_, {}, call_of);
  for (std::size_t call = 0; call < begins_.size(); ++call) {
    const auto begin = std::ranges::lower_bound(namings_, static_cast<decode::CallIndex>(call), {}, call_of);
    begins_[call] = static_cast<std::uint32_t>(begin - namings_.begin());
  }
}

std::span<const Judge::Naming> Judge::naming(decode::CallIndex call) const {
  const auto at = static_cast<std::size_t>(call);
  return std::span(namings_).subspan(begins_.at(at), begins_.at(at + 1) - begins_.at(at));
}

Verdict Judge::judge(const decode::SyscallRecord& record, Caller caller, Contents& contents) const {
  if (!is_native(record)) {
    return {Action::kill, Verdict::By::protection, 0, {}, "calls of another architecture are never made", {}, 0};
  }
  const auto call = decode::call_of(record.arch, record.number);
  if (call) return Judgement(policy_, naming(*call), record, caller).decide(contents);
  const int error = policy_.default_action == Action::deny ? ENOSYS : policy_.default_error;
  return {policy_.default_action,      Verdict::By::default_action, error, {}, {},
          policy_.default_origin.file, policy_.default_origin.line};
}

Verdict Judge::judge(const decode::SyscallRecord& record, Caller caller) const {
  NoContents nothing;
  return judge(record, caller, nothing);
}

}  // namespace callgate::policy
