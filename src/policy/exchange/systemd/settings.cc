#include "policy/exchange/systemd/settings.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <linux/sched.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "decode/table.h"
#include "policy/exchange/rule_remarks.h"
#include "policy/language/arguments.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

decode::CallIndex call_named(std::string_view name) {
  return decode::find_call(name).value();  // a test makes each name known
}

/// All of these bits are set in the register.
Clause has(std::size_t reg, std::uint64_t bits) {
  Clause clause;
  clause.at(reg) = {bits, bits};
  return clause;
}

Clause also(Clause clause, std::size_t reg, std::uint64_t bits) {
  clause.at(reg) = {bits, bits};
  return clause;
}

bool have_something_in_common(const Clause& a, const Clause& b) {
  for (std::size_t reg = 0; reg < a.size(); ++reg) {
    if (((a.at(reg).value ^ b.at(reg).value) & a.at(reg).mask & b.at(reg).mask) != 0) return false;
  }
  return true;
}

bool is_mixed(const CallParts& call) {
  return std::ranges::any_of(call.parts, &Part::refuses) && !std::ranges::all_of(call.parts, &Part::refuses);
}

const CallParts* find(const std::vector<CallParts>& calls, decode::CallIndex call) {
  const auto found = std::ranges::find(calls, call, &CallParts::call);
  return found == calls.end() ? nullptr : &*found;
}

/// Whether some part that passes, or with `refused` is refused, has something of this clause.
bool has_part(const CallParts& call, const Clause& clause, bool refused) {
  return std::ranges::any_of(call.parts, [&](const Part& part) {
    return part.refuses() == refused && have_something_in_common(part.clause, clause);
  });
}

struct Namespace {
  std::string_view name;
  std::uint64_t flag;
};
constexpr std::array all_namespaces = {Namespace{"cgroup", CLONE_NEWCGROUP}, Namespace{"ipc", CLONE_NEWIPC},
                                       Namespace{"mnt", CLONE_NEWNS},        Namespace{"net", CLONE_NEWNET},
                                       Namespace{"pid", CLONE_NEWPID},       Namespace{"user", CLONE_NEWUSER},
                                       Namespace{"uts", CLONE_NEWUTS}};

}  // namespace

std::vector<SystemdSettings::Setting> SystemdSettings::known_settings(const std::vector<CallParts>& calls) {
  std::vector<Setting> settings;
  settings.push_back({"MemoryDenyWriteExecute=yes",
                      {{call_named("mmap"), has(2, PROT_WRITE | PROT_EXEC)},
                       {call_named("mprotect"), has(2, PROT_EXEC)},
                       {call_named("pkey_mprotect"), has(2, PROT_EXEC)},
                       {call_named("shmat"), has(2, SHM_EXEC)}}});

  // Those that clone may not make in any way. clone3 then fails with ENOSYS, as it does here.
  Setting of_namespaces;
  std::vector<std::string_view> refused;
  for (const Namespace& one : all_namespaces) {
    const CallParts* clone = find(calls, call_named("clone"));
    if (clone == nullptr || has_part(*clone, has(0, one.flag), false)) continue;
    refused.push_back(one.name);
    of_namespaces.refusals.push_back({call_named("clone"), has(0, one.flag)});
    of_namespaces.refusals.push_back({call_named("unshare"), has(0, one.flag)});
    of_namespaces.refusals.push_back({call_named("setns"), has(1, one.flag)});
  }
  if (!refused.empty()) {
    of_namespaces.refusals.push_back({call_named("clone3"), Clause{}});
    of_namespaces.line = refused.size() == all_namespaces.size()
                             ? "RestrictNamespaces=yes"
                             : fmt::format("RestrictNamespaces=~{}", fmt::join(refused, " "));
    settings.push_back(std::move(of_namespaces));
  }

  Setting of_modes{"RestrictSUIDSGID=yes", {{call_named("openat2"), Clause{}}}};
  for (const std::uint64_t bit : {std::uint64_t{S_ISUID}, std::uint64_t{S_ISGID}}) {
    for (const auto& [name, reg] : {std::pair{"chmod", 1},
                                    {"fchmod", 1},
                                    {"fchmodat", 2},
                                    {"mkdir", 1},
                                    {"mkdirat", 2},
                                    {"mknod", 1},
                                    {"mknodat", 2},
                                    {"creat", 1}})
      of_modes.refusals.push_back({call_named(name), has(static_cast<std::size_t>(reg), bit)});
    of_modes.refusals.push_back({call_named("open"), also(has(2, bit), 1, O_CREAT)});
    of_modes.refusals.push_back({call_named("openat"), also(has(3, bit), 2, O_CREAT)});
  }
  settings.push_back(std::move(of_modes));
  return settings;
}

/// A setting is chosen if a call that the arguments decide needs it.
void SystemdSettings::consider(const Setting& setting, const std::vector<CallParts>& calls) {
  const bool is_needed = std::ranges::any_of(setting.refusals, [&](const Refusal& refusal) {
    const CallParts* call = find(calls, refusal.call);
    return call != nullptr && is_mixed(*call) && has_part(*call, refusal.clause, true) &&
           !has_part(*call, refusal.clause, false);
  });
  if (!is_needed) return;
  chosen_.push_back(setting);
  lines_.push_back(setting.line);
}

/// The families of which no socket is refused. What systemd does not list it refuses; so a list never is too wide.
void SystemdSettings::restrict_families(const std::vector<CallParts>& calls) {
  const CallParts* socket = find(calls, call_named("socket"));
  if (socket == nullptr || !is_mixed(*socket)) return;
  const decode::Syscall* described = decode::describe(socket->call);
  const CallForm form = forms_of(*described).front();
  std::vector<std::string_view> names;
  Setting setting;
  std::uint64_t last = 0;
  for (const decode::Constant& family : constants_of(*form.find("family")->item)) {
    if (family.value == 0 || (!names.empty() && family.value == last)) continue;
    Clause clause;
    clause.at(0) = {0xffffffffU, family.value};
    if (!has_part(*socket, clause, true)) {
      names.push_back(family.name);
      last = family.value;
    } else {
      setting.refusals.push_back({socket->call, clause});
    }
  }
  setting.line =
      fmt::format("RestrictAddressFamilies={}", names.empty() ? "none" : fmt::format("{}", fmt::join(names, " ")));
  lines_.push_back(setting.line);
  chosen_.push_back(std::move(setting));
  has_families_ = true;
}

SystemdSettings::SystemdSettings(const std::vector<CallParts>& calls) {
  for (const Setting& setting : known_settings(calls)) consider(setting, calls);
  restrict_families(calls);
}

bool SystemdSettings::cover(const CallParts& call) const {
  if (has_families_ && call.call == call_named("socket")) return true;
  return std::ranges::all_of(call.parts, [&](const Part& part) {
    return !part.refuses() || std::ranges::any_of(chosen_, [&](const Setting& setting) {
      return std::ranges::any_of(setting.refusals, [&](const Refusal& refusal) {
        return refusal.call == call.call && implies(part.clause, refusal.clause);
      });
    });
  });
}

void SystemdSettings::tell_excess(const std::vector<CallParts>& calls, const Policy& policy, Remarks& remarks) const {
  for (const Setting& setting : chosen_) {
    std::vector<decode::CallIndex> stricter;
    for (const Refusal& refusal : setting.refusals) {
      const CallParts* call = find(calls, refusal.call);
      if (call == nullptr || !has_part(*call, refusal.clause, false)) continue;
      if (std::ranges::find(stricter, refusal.call) == stricter.end()) stricter.push_back(refusal.call);
    }
    if (stricter.empty()) continue;
    std::string subject = "allowed " + names_of(stricter);
    remarks.push_back({Remark::Effect::stricter, policy.default_origin, std::move(subject),
                       setting.line + " refuses more of their arguments", std::move(stricter)});
  }
}

}  // namespace callgate::policy
