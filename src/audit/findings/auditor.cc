#include "audit/findings/auditor.h"

#include <fmt/format.h>

#include <utility>

#include "decode/table.h"
#include "report/call_text.h"

namespace callgate::audit {
namespace {

/// The call as a trace shows it; its result, if it has one, without words.
std::string text_of(const decode::DecodedCall& call) {
  constexpr report::TextStyle style = {.notes = false};
  std::string text;
  report::put_call(text, call, style);
  text += report::is_pending(call) ? ", ...)" : ")";
  if (!call.record.result) return text;
  text += " = ";
  report::put_short_result(text, call, style);
  return text;
}

bool is_against(const policy::Verdict* verdict) {
  return verdict != nullptr && verdict->action >= policy::Action::deny && !verdict->fails_anyway;
}

}  // namespace

Auditor::Auditor(const policy::Policy& policy) {
  for (const policy::Rule& rule : policy.rules) {
    if (rule.action > policy::Action::log) continue;
    for (const policy::CallMatch& match : rule.matches) spoken_of_.emplace(decode::call_name(match.call));
  }
}

void Auditor::started(const report::Origin& origin, const report::Origin& parent) {
  processes_.started(origin, parent);
}

void Auditor::executed(const report::Origin& origin, const report::Program& program) {
  processes_.executed(origin, program);
}

void Auditor::ended(const report::Origin& origin, int /*wait_status*/) {
  processes_.ended(origin);
}

void Auditor::entered(const report::CallEvent& /*event*/) {}

void Auditor::exited(const report::CallEvent& event) {
  note(event);
}

void Auditor::unfinished(const report::CallEvent& event) {
  note(event);
}

Finding& Auditor::at(const Group& group, const Subject& subject) {
  if (const auto found = findings_.find({group, subject.text}); found != findings_.end()) return found->second;
  const Key folder_key{group, subject.folder};
  const auto known = folders_.find(folder_key);
  if (known != folders_.end() && known->second.is_folded) return findings_[folder_key];
  std::size_t& subjects = subjects_[group];
  if (subjects >= most_subjects || findings_.size() >= most_findings) return findings_[{group, std::string(others)}];
  ++subjects;
  if (!subject.folder.empty()) {
    Folder& folder = folders_[folder_key];
    if (folder.subjects.size() == most_files) return fold(folder_key, folder);
    folder.subjects.push_back(subject.text);
  }
  return findings_[{group, subject.text}];
}

Finding& Auditor::fold(const Key& key, Folder& folder) {
  Finding sum = findings_[{key.first, folder.subjects.front()}];  // the first of all
  sum.count = 0;
  for (const std::string& subject : folder.subjects) {
    const auto one = findings_.find({key.first, subject});
    sum.count += one->second.count;
    findings_.erase(one);
  }
  subjects_[key.first] -= folder.subjects.size();
  folder.subjects.clear();
  folder.is_folded = true;
  return findings_[key] = std::move(sum);
}

void Auditor::note(const report::CallEvent& event) {
  if (!is_against(event.verdict)) return;
  const policy::Verdict& verdict = *event.verdict;
  const bool unspoken = verdict.by == policy::Verdict::By::default_action;
  Group group{unspoken ? Kind::fresh : Kind::denied, {}, verdict.by, verdict.file, verdict.line};
  report::put_call_name(group.call, event.call);
  Finding& finding =
      at(group, unspoken && !spoken_of_.contains(group.call) ? Subject() : subject_of(event.call, event.folder));
  if (finding.count++ > 0) return;
  finding.example = text_of(event.call);
  finding.verdict = verdict;
  finding.verdict.reason = *reasons_.emplace(verdict.reason).first;
  finding.first = Sighting{.time = event.origin.time,
                           .tid = event.origin.tid,
                           .stack = {event.stack.begin(), event.stack.end()},
                           .processes = processes_.line_of(event.origin.tgid)};
}

void Auditor::limit_reached(const report::LimitEvent& event) {
  const Group group{Kind::denied, "limit", policy::Verdict::By::limit, event.file, event.line};
  Finding& finding = at(group, {fmt::format("{}={}", event.name, event.limit), {}});
  if (finding.count++ > 0) return;
  finding.verdict = {
      .action = policy::Action::kill, .by = policy::Verdict::By::limit, .file = event.file, .line = event.line};
  finding.first = Sighting{.time = event.origin.time,
                           .tid = event.origin.tid,
                           .stack = {},
                           .processes = processes_.line_of(event.origin.tgid)};
}

std::vector<Finding> Auditor::findings() const {
  std::vector<Finding> list;
  list.reserve(findings_.size());
  for (const auto& [key, finding] : findings_) {
    Finding& made = list.emplace_back(finding);
    made.kind = key.first.kind;
    made.call = key.first.call;
    made.subject = key.second;
  }
  return list;
}

}  // namespace callgate::audit
