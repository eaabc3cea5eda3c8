#include "cli/baseline_update.h"

#include <fmt/format.h>

#include <set>
#include <string>

#include "audit/findings/words.h"
#include "audit/learn/update.h"
#include "cli/folders.h"
#include "cli/print.h"

namespace callgate::cli {

tracer::Observer& BaselineUpdate::observer_against(const BaselineCheck& check) {
  recorder_.select(audit::distinctions_of(check.policy()), [&check] { return check.is_unspoken(); });
  return recorder_;
}

void BaselineUpdate::apply(const policy::Policy& policy, audit::Findings& findings) {
  audit::Update update = audit::additions_for(profile_, policy, folders_of_this_process(), asking_);
  const std::set<int> learned = policy::never_seen_rules(file_.text());
  for (audit::Finding& finding : findings.all) {
    const policy::Verdict& verdict = finding.verdict;
    finding.by_learned = finding.kind == audit::Kind::denied && verdict.by == policy::Verdict::By::rule &&
                         verdict.file == policy.file && learned.contains(verdict.line);
    if (finding.by_learned) update.additions.withdrawn.insert(verdict.line);
  }
  file_.add(update.additions);
  findings.updated = true;
  for (const std::string& remark : update.remarks) complain(fmt::format("callgate: {}: {}\n", file_.file(), remark));
  for (const audit::Finding& finding : findings.all) {
    if (finding.kind != audit::Kind::denied || audit::can_be_added(finding)) continue;
    complain(fmt::format("callgate: {}: still denies {}: {}\n", file_.file(), audit::title(finding),
                         audit::authority(finding)));
  }
}

}  // namespace callgate::cli
