#include "policy/policy.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>

namespace callgate::policy {
namespace {

bool scalars_hold(const CallMatch& match, const decode::SyscallRecord& record, Caller caller) {
  return std::ranges::all_of(match.tests, [&](const Test& test) {
    return holds(test, decode::model_of(record.arch), record.args.at(test.reg), caller);
  });
}

/// Why contents cannot be known.
std::string_view reason_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
      return "the path leads nowhere";
    case EACCES:
      return "the file has no path, or none that may be followed";
    case EPERM:
      return "this process could change it (do filters of its own refuse mmap or mseal?)";
    case EFAULT:
      return "the memory cannot be read";
    case EHOSTUNREACH:
      return "it would go by way of other addresses";
    case E2BIG:
      return "there is more than can be checked";
    case EAFNOSUPPORT:
      return "an address without a family could be of any";
    default:
      return "it cannot be checked";
  }
}

/// Which of the rules decides one call.
class Judgement {
 public:
  Judgement(const Policy& policy, decode::CallIndex call, const decode::SyscallRecord& record, Caller caller)
      : policy_(policy), call_(call), record_(record), caller_(caller) {}

  /// First by the registers alone; then the rules that ask for more and would change the answer, the strictest first.
  Verdict decide(Contents& contents) {
    std::vector<const Rule*> open;
    for (const Rule& rule : policy_.rules) {
      const Matches matches = matches_of(rule);
      if (matches.by_scalars && outranks(rule)) decisive_ = &rule;
      if (matches.by_contents)
        open.insert(std::ranges::upper_bound(open, rule.action, std::greater<>(), &Rule::action), &rule);
    }
    const auto as_default = [&](const Rule* rule) { return kills_as_default(policy_, *rule); };
    if (decisive_ == nullptr && std::ranges::all_of(open, as_default)) open.clear();
    const Rule* const by_scalars = decisive_;
    while (true) {
      for (const Rule* rule : open) {
        if (outranks(*rule) && matches_by_contents(*rule, contents)) decisive_ = rule;
      }
      const Verdict result = verdict();
      // Only what passes unseen may rest on an assumption.
      if (result.action == Action::allow || !contents.assume_nothing()) return result;
      decisive_ = by_scalars;
      unknown_ = nullptr;
    }
  }

 private:
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
  [[nodiscard]] Matches matches_of(const Rule& rule) const {
    // A rule that allows what is allowed anyway need not be known to match. One that kills need: a milder one may
    // match.
    const bool asks = rule.action != Action::allow || policy_.default_action != Action::allow;
    Matches result;
    for (const CallMatch& match : rule.matches) {
      if (match.call != call_ || !scalars_hold(match, record_, caller_)) continue;
      if (match.contents.empty()) {
        result.by_scalars = true;
      } else {
        result.by_contents = asks;
      }
    }
    return result;
  }

  bool matches_by_contents(const Rule& rule, Contents& contents) {
    return std::ranges::any_of(rule.matches, [&](const CallMatch& match) {
      return match.call == call_ && !match.contents.empty() && scalars_hold(match, record_, caller_) &&
             contents_hold(rule, match, contents);
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
  decode::CallIndex call_;
  const decode::SyscallRecord& record_;
  Caller caller_;
  const Rule* decisive_ = nullptr;
  const Rule* unknown_ = nullptr;  ///< the first that asks of what cannot be known
  int error_ = 0;
};

}  // namespace

bool is_native(const decode::SyscallRecord& record) {
  const std::uint32_t number = record.number.value;
  const bool x32 = (number >= 0x40000000U && number != 0xffffffffU) || (number >= 512 && number <= 547);
  return record.arch == native_arch && !x32;
}

Verdict Policy::judge(const decode::SyscallRecord& record, Caller caller, Contents& contents) const {
  if (!is_native(record)) {
    return {Action::kill, Verdict::By::protection, 0, {}, "calls of another architecture are never made", {}, 0};
  }
  const auto call = decode::call_of(record.arch, record.number);
  if (call) return Judgement(*this, *call, record, caller).decide(contents);
  const int error = default_action == Action::deny ? ENOSYS : default_error;
  return {default_action, Verdict::By::default_action, error, {}, {}, default_origin.file, default_origin.line};
}

Verdict Policy::judge(const decode::SyscallRecord& record, Caller caller) const {
  NoContents nothing;
  return judge(record, caller, nothing);
}

bool kills_as_default(const Policy& policy, const Rule& rule) {
  return rule.action == Action::kill && policy.default_action == Action::kill;
}

Verdict unknowable(const Rule& rule, int error) {
  return {Action::deny, Verdict::By::contents, error, rule.name, reason_of(error), rule.file, rule.line};
}

bool fails_anyway(const Verdict& verdict) {
  constexpr std::array errors = {ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, EFAULT, EBADF, EINVAL, EXDEV};
  return verdict.by == Verdict::By::contents && std::ranges::find(errors, verdict.error) != errors.end();
}

std::vector<const Rule*> needs_contents(const Policy& policy) {
  std::vector<const Rule*> rules;
  for (const Rule& rule : policy.rules) {
    const auto asks = [](const CallMatch& match) { return !match.contents.empty(); };
    if (std::ranges::any_of(rule.matches, asks)) rules.push_back(&rule);
  }
  return rules;
}

}  // namespace callgate::policy
