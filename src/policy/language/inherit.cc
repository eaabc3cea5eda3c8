#include "policy/language/inherit.h"

#include <algorithm>
#include <string_view>

#include "policy/limit_table.h"

namespace callgate::policy {
namespace {

template <typename Value>
void append(std::vector<Value>& own, const std::vector<Value>& base) {
  own.insert(own.end(), base.begin(), base.end());
}

template <typename Value>
void tighten(std::optional<Limit<Value>>& own, const std::optional<Limit<Value>>& base) {
  if (base && (!own || base->value < own->value)) own = base;
}

void inherit(Confinement& own, const Confinement& base) {
  if (base.filesystem && !own.filesystem) {
    own.filesystem = base.filesystem;
  } else if (base.filesystem) {
    for (const PlaceList& list : place_lists) append((*own.filesystem).*list.places, (*base.filesystem).*list.places);
  }
  if (base.network && !own.network) {
    own.network = base.network;
  } else if (base.network) {
    append(own.network->connect, base.network->connect);
    append(own.network->bind, base.network->bind);
  }
  for_each_limit([&](std::string_view /*name*/, auto limit, LimitKind /*kind*/) {
    tighten(own.limits.*limit, base.limits.*limit);
  });
  if (base.environment.keep) {
    if (!own.environment.keep) own.environment.keep.emplace();
    append(*own.environment.keep, *base.environment.keep);
  }
  own.environment.set.insert(base.environment.set.begin(), base.environment.set.end());
}

}  // namespace

void inherit(PolicyDocument& own, const PolicyDocument& base) {
  const auto is_there = [&own](const Rule& rule) {
    return std::ranges::any_of(own.policy.rules, [&rule](const Rule& other) {
      return other.file == rule.file && other.line == rule.line;  // by another way from one file to the other
    });
  };
  std::ranges::copy_if(base.policy.rules, std::back_inserter(own.policy.rules), std::not_fn(is_there));
  inherit(own.policy.confinement, base.policy.confinement);
  const auto add_file = [&own](const std::string& file) {
    if (std::ranges::find(own.policy.extended, file) == own.policy.extended.end()) own.policy.extended.push_back(file);
  };
  add_file(base.policy.file);
  std::ranges::for_each(base.policy.extended, add_file);
}

}  // namespace callgate::policy
