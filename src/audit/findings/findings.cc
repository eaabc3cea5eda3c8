#include "audit/findings/findings.h"

#include <algorithm>

namespace callgate::audit {
namespace {

struct KindName {
  std::string_view name;
  Kind kind;
};
constexpr KindName kinds[] = {{"denied", Kind::denied}, {"new", Kind::fresh}, {"unused", Kind::unused}};

}  // namespace

std::string_view name_of(Kind kind) {
  return std::ranges::find(kinds, kind, &KindName::kind)->name;
}

std::optional<Kind> find_kind(std::string_view name) {
  const auto* found = std::ranges::find(kinds, name, &KindName::name);
  return found == std::end(kinds) ? std::nullopt : std::optional(found->kind);
}

bool is_unspoken(const policy::Verdict& verdict) {
  return verdict.by == policy::Verdict::By::default_action && verdict.action >= policy::Action::deny &&
         !verdict.fails_anyway;
}

bool can_be_added(const Finding& finding) {
  using By = policy::Verdict::By;
  return finding.kind == Kind::fresh ||
         (finding.kind == Kind::denied &&
          (finding.by_learned || finding.verdict.by == By::filesystem || finding.verdict.by == By::network));
}

std::size_t Findings::count(Kind kind) const {
  return static_cast<std::size_t>(std::ranges::count(all, kind, &Finding::kind));
}

bool Findings::fail() const {
  return std::ranges::any_of(all, [this](const Finding& finding) { return fails(finding); });
}

}  // namespace callgate::audit
