// What is told of rules: one remark for each rule and reason, with the calls that it is about.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/exchange/remark.h"
#include "policy/policy.h"

namespace callgate::policy {

class RuleRemarks {
 public:
  /// `rule` outlives the collection. The calls come in their order.
  void add(const Rule& rule, decode::CallIndex call, Remark::Effect effect, std::string why);
  /// Appends them, in the order of the rules.
  void move_to(Remarks& remarks);

 private:
  std::vector<std::pair<const Rule*, Remark>> entries_;
};

/// "rule 'sockets' (deny socket, socketpair)", "deny mount, chroot and 5 more (changes what paths mean)"
[[nodiscard]] std::string subject_of(const Rule& rule, const std::vector<decode::CallIndex>& calls);

/// "read, write, close, open and 5 more"
[[nodiscard]] std::string names_of(const std::vector<decode::CallIndex>& calls);

}  // namespace callgate::policy
