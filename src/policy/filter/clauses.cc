#include "policy/filter/clauses.h"

#include <algorithm>
#include <bit>
#include <map>
#include <optional>

#include "decode/number.h"

namespace callgate::policy {
namespace {

struct Interval {
  std::uint64_t low;
  std::uint64_t high;
};

/// The ranges of a test over the bits of its argument, by the mask that they look through.
using IntervalsByMask = std::map<std::uint64_t, std::vector<Interval>>;

/// A signed range as bits: the negative numbers come after the others.
void add_signed(std::vector<Interval>& intervals, const Test::Range& range, std::uint64_t width) {
  const auto low = static_cast<std::int64_t>(range.low);
  const auto high = static_cast<std::int64_t>(range.high);
  const auto greatest = static_cast<std::int64_t>(width >> 1U);
  const auto add = [&](std::int64_t from, std::int64_t to) {
    if (from > to) return;
    intervals.push_back({static_cast<std::uint64_t>(from) & width, static_cast<std::uint64_t>(to) & width});
  };
  add(std::max(low, -greatest - 1), std::min<std::int64_t>(high, -1));
  add(std::max<std::int64_t>(low, 0), std::min(high, greatest));
}

IntervalsByMask intervals_of(const Test& test) {
  const std::uint64_t width = decode::width_mask(test.type, decode::model_of(native_arch));
  IntervalsByMask result;
  for (const Test::Range& range : test.ranges) {
    std::vector<Interval>& intervals = result[range.mask & width];
    if (range.mask == all_bits && decode::is_signed(test.type)) {
      add_signed(intervals, range, width);
    } else {
      intervals.push_back({range.low, range.high});
    }
  }
  return result;
}

/// Splits the values that `mask` lets through into blocks of equal upper bits, each in some interval or in none, and
/// keeps those that are `inside`, or those that are not. `value` holds the upper bits, `rest` masks those still open.
void cover(std::vector<Compare>& blocks, const std::vector<Interval>& intervals, bool inside, std::uint64_t mask,
           std::uint64_t value, std::uint64_t rest) {
  const std::uint64_t last = value | rest;
  bool within = false;
  bool touched = false;
  for (const Interval& interval : intervals) {
    within = within || (interval.low <= value && last <= interval.high);
    touched = touched || (interval.low <= last && value <= interval.high);
  }
  if (within || !touched) {
    if (within == inside) blocks.push_back({mask & ~rest, value});
    return;
  }
  if (rest == 0) return;  // an interval that ends before it begins
  const std::uint64_t bit = std::bit_floor(rest);
  cover(blocks, intervals, inside, mask, value, rest ^ bit);
  cover(blocks, intervals, inside, mask, value | bit, rest ^ bit);
}

std::vector<Compare> cover(const std::vector<Interval>& intervals, bool inside, std::uint64_t mask) {
  std::vector<Compare> blocks;
  cover(blocks, intervals, inside, mask, 0, mask);
  return blocks;
}

/// Both compares at once; none if no value passes both.
std::optional<Compare> both(const Compare& a, const Compare& b) {
  if (((a.value ^ b.value) & a.mask & b.mask) != 0) return std::nullopt;
  return Compare{a.mask | b.mask, a.value | b.value};
}

/// Narrows `clauses` to those values of the register that one of `choices` allows. False, and nothing done, if that
/// made more than `limit`.
bool narrow(std::vector<Clause>& clauses, std::size_t reg, const std::vector<Compare>& choices, std::size_t limit) {
  std::vector<Clause> result;
  for (const Clause& clause : clauses) {
    for (const Compare& choice : choices) {
      const auto merged = both(clause.at(reg), choice);
      if (!merged) continue;
      if (result.size() == limit) return false;
      result.push_back(clause);
      result.back().at(reg) = *merged;
    }
  }
  clauses = std::move(result);
  return true;
}

bool narrow(std::vector<Clause>& clauses, const Test& test, std::size_t limit) {
  const IntervalsByMask by_mask = intervals_of(test);
  if (!test.negated) {
    std::vector<Compare> choices;
    for (const auto& [mask, intervals] : by_mask) {
      const std::vector<Compare> more = cover(intervals, true, mask);
      choices.insert(choices.end(), more.begin(), more.end());
    }
    return narrow(clauses, test.reg, choices, limit);
  }
  std::vector<Clause> result = clauses;
  for (const auto& [mask, intervals] : by_mask) {
    if (!narrow(result, test.reg, cover(intervals, false, mask), limit)) return false;
  }
  clauses = std::move(result);
  return true;
}

/// One of the two bounds: what is not certain makes the first empty, and is left out of the second.
std::vector<Clause> bound(const std::vector<Test>& tests, bool surely, std::size_t limit) {
  std::vector<Clause> clauses(1);
  for (const Test& test : tests) {
    // Any value may be the id of a task of the target: that can make a test hold, or a negated one fail.
    const bool unknown = test.or_target && test.negated == surely;
    if (!unknown && narrow(clauses, test, limit)) continue;
    if (surely) return {};
  }
  return clauses;
}

}  // namespace

bool implies(const Clause& a, const Clause& b) {
  return std::equal(a.begin(), a.end(), b.begin(), [](const Compare& in_a, const Compare& in_b) {
    return (in_b.mask & ~in_a.mask) == 0 && (in_a.value & in_b.mask) == in_b.value;
  });
}

bool exclude(const Clause& a, const Clause& b) {
  return !std::equal(a.begin(), a.end(), b.begin(), [](const Compare& in_a, const Compare& in_b) {
    return ((in_a.value ^ in_b.value) & in_a.mask & in_b.mask) == 0;
  });
}

Clauses clauses_of(const CallMatch& match, std::size_t limit) {
  // No filter sees what a pointer leads to.
  std::vector<Clause> surely;
  if (match.contents.empty()) surely = bound(match.tests, true, limit);
  return {std::move(surely), bound(match.tests, false, limit)};
}

}  // namespace callgate::policy
