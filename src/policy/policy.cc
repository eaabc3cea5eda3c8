#include "policy/policy.h"

#include <algorithm>
#include <cerrno>

#include "decode/number.h"

namespace callgate::policy {
namespace {

bool lies_in(const Test::Range& range, const Test& test, decode::Model model, std::uint64_t raw) {
  const std::uint64_t value = decode::narrow(test.type, model, raw);
  if (range.mask == ~std::uint64_t{0} && decode::is_signed(test.type)) {
    const auto number = static_cast<std::int64_t>(value);
    return number >= static_cast<std::int64_t>(range.low) && number <= static_cast<std::int64_t>(range.high);
  }
  const std::uint64_t masked = value & range.mask & decode::width_mask(test.type, model);
  return masked >= range.low && masked <= range.high;
}

/// The kernel takes ids as 32-bit numbers, whatever is above them.
bool is_target(Caller caller, pid_t id) {
  return id > 0 && (id == caller.tid || id == caller.tgid || (caller.is_target != nullptr && (*caller.is_target)(id)));
}

bool holds(const Test& test, const decode::SyscallRecord& record, Caller caller) {
  const decode::Model model = decode::model_of(record.arch);
  const std::uint64_t raw = record.args.at(test.reg);
  const bool listed = (test.or_target && is_target(caller, static_cast<pid_t>(raw))) ||
                      std::any_of(test.ranges.begin(), test.ranges.end(),
                                  [&](const Test::Range& range) { return lies_in(range, test, model, raw); });
  return listed != test.negated;
}

bool matches(const Rule& rule, decode::CallIndex call, const decode::SyscallRecord& record, Caller caller) {
  return std::any_of(rule.matches.begin(), rule.matches.end(), [&](const CallMatch& match) {
    return match.call == call && std::all_of(match.tests.begin(), match.tests.end(),
                                             [&](const Test& test) { return holds(test, record, caller); });
  });
}

}  // namespace

bool is_native(const decode::SyscallRecord& record) {
  const std::uint32_t number = record.number.value;
  const bool x32 = (number >= 0x40000000U && number != 0xffffffffU) || (number >= 512 && number <= 547);
  return record.arch == native_arch && !x32;
}

Verdict Policy::judge(const decode::SyscallRecord& record, Caller caller) const {
  if (!is_native(record)) {
    return {Action::kill, Verdict::By::protection, 0, {}, "calls of another architecture are never made", {}, 0};
  }
  const auto call = decode::call_of(record.arch, record.number);
  const Rule* strictest = nullptr;
  if (call) {
    for (const Rule& rule : rules) {
      if (strictest != nullptr && rule.action <= strictest->action) continue;
      if (matches(rule, *call, record, caller)) strictest = &rule;
    }
  }
  if (strictest != nullptr) {
    const Rule& rule = *strictest;
    return {rule.action, rule.by, rule.error, rule.name, rule.reason, rule.file, rule.line};
  }
  const bool unknown = !call && default_action == Action::deny;
  return {default_action,      Verdict::By::default_action, unknown ? ENOSYS : default_error, {}, {},
          default_origin.file, default_origin.line};
}

}  // namespace callgate::policy
