#include "audit/learn/update.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "audit/learn/areas.h"
#include "audit/learn/yaml_text.h"

namespace callgate::audit {
namespace {

bool holds(const std::vector<policy::Place>& places, std::string_view path) {
  return std::ranges::any_of(places, [path](const policy::Place& place) { return is_under(path, place.path); });
}

bool is_within_reach(const policy::Filesystem& files, std::string_view path, Access access) {
  switch (access) {
    case Access::list:
      return holds(files.list, path) || is_within_reach(files, path, Access::read);
    case Access::read:
      return holds(files.read, path) || holds(files.write, path) || holds(files.execute, path);
    case Access::write:
      return holds(files.write, path);
    case Access::execute:
      return holds(files.execute, path);
    case Access::look:
      break;
  }
  return true;
}

Paths out_of_reach(const Paths& paths, const policy::Filesystem& files) {
  Paths result;
  for (const auto& [path, record] : paths.all()) {
    PathRecord missing{0, record.tally};
    for (const Access access : {Access::list, Access::read, Access::write, Access::execute}) {
      if (record.has(access) && !is_within_reach(files, path, access))
        missing.accesses = static_cast<std::uint8_t>(missing.accesses | static_cast<std::uint8_t>(access));
    }
    if (missing.accesses != 0) result.add(path, missing);
  }
  return result;
}

std::vector<policy::NewItem> items_of(const std::map<std::uint16_t, Tally>& seen,
                                      const std::vector<policy::Port>& allowed) {
  std::vector<policy::NewItem> items;
  for (const auto& [port, tally] : seen) {
    const bool is_new =
        std::ranges::none_of(allowed, [port = port](const policy::Port& one) { return one.number == port; });
    if (is_new) items.push_back({std::to_string(port), programs_text(tally)});
  }
  return items;
}

}  // namespace

Update additions_for(const Profile& seen, const policy::Policy& policy, const Folders& folders, Asking asking) {
  Update update;
  policy::Additions& additions = update.additions;
  additions.rules = additional_rules(seen, distinctions_of(policy), folders, asking);
  if (const auto& files = policy.confinement.filesystem) {
    const FileAreas areas = areas_of(out_of_reach(seen.paths, *files), folders);
    const auto add = [&](std::vector<policy::NewItem>& items, const Areas& places, Access access) {
      for (const auto& [path, tally] : places) {
        const std::string cause = cause_of_width(path, access, seen, folders);
        const std::string remark = remark_on_width(path, access, seen, folders);
        items.push_back({place_text(path, access, folders),
                         fmt::format("{}{}{}", programs_text(tally), cause.empty() ? "" : "; WIDE, since ", cause)});
        if (!remark.empty()) update.remarks.push_back(remark);
      }
    };
    add(additions.list, areas.list, Access::list);
    add(additions.read, areas.read, Access::read);
    add(additions.write, areas.write, Access::write);
    add(additions.execute, areas.execute, Access::execute);
  }
  if (const auto& network = policy.confinement.network) {
    auto connected = seen.connected;
    // What the kernel chose will be another port in the next run.
    const auto chosen = std::erase_if(
        connected, [&seen](const auto& port) { return seen.has_chosen_ports && may_be_chosen(port.first); });
    if (chosen != 0)
      update.remarks.push_back(
          fmt::format("{} connected to that the kernel chose, and that no list of 'network' can name",
                      chosen == 1 ? "there is a port" : "there are ports"));
    additions.connect = items_of(connected, network->connect);
    additions.bind = items_of(seen.bound, network->bind);
  }
  return update;
}

}  // namespace callgate::audit
