#include "cli/baseline_update.h"

#include <fmt/format.h>

#include "audit/findings/words.h"
#include "audit/learn/rules.h"
#include "audit/learn/update.h"
#include "cli/folders.h"
#include "cli/print.h"

namespace callgate::cli {

tracer::Observer& BaselineUpdate::observer_against(const BaselineCheck& check) {
  recorder_.select(audit::distinctions_of(check.policy()), [&check] { return check.is_unspoken(); });
  return recorder_;
}

void BaselineUpdate::apply(const policy::Policy& policy, audit::Findings& findings) {
  file_.add(audit::additions_for(profile_, policy, folders_of_this_process()));
  findings.updated = true;
  for (const audit::Finding& finding : findings.all) {
    if (finding.kind != audit::Kind::denied || audit::can_be_added(finding)) continue;
    complain(fmt::format("callgate: {}: still denies {}: {}\n", file_.file(), audit::title(finding),
                         audit::authority(finding)));
  }
}

}  // namespace callgate::cli
