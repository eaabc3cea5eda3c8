#include "audit/findings/unused_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "report/quote.h"

namespace callgate::audit {
namespace {

Finding unused_part(std::string_view what, std::string subject, const policy::Origin& origin) {
  Finding finding;
  finding.kind = Kind::unused;
  finding.call = what;
  finding.subject = std::move(subject);
  finding.verdict.file = origin.file;
  finding.verdict.line = origin.line;
  return finding;
}

/// Whether this was done to the place. A file that was made under a passing name is known by its folder alone.
bool is_used(const policy::Place& place, const Paths& paths, std::uint8_t accesses) {
  const std::string_view folder = folder_of(place.path);
  return std::ranges::any_of(paths.all(), [&](const auto& known) {
    const auto& [path, record] = known;
    return (record.accesses & accesses) != 0 &&
           (is_under(path, place.path) || path == folder || (paths.folded().contains(path) && is_under(folder, path)));
  });
}

void put_places(std::vector<Finding>& findings, std::string_view what, const std::vector<policy::Place>& places,
                const Paths& paths, std::uint8_t accesses) {
  for (const policy::Place& place : places) {
    std::error_code error;
    if (is_used(place, paths, accesses)) continue;
    if (place.may_be_missing && !std::filesystem::exists(place.path, error)) continue;
    std::string subject;
    report::put_quoted(subject, place.path, report::HexStrings::never);
    findings.push_back(unused_part(what, std::move(subject), place.origin));
  }
}

void put_ports(std::vector<Finding>& findings, std::string_view what, const std::vector<policy::Port>& ports,
               const std::map<std::uint16_t, Tally>& seen) {
  for (const policy::Port& port : ports) {
    if (!seen.contains(port.number))
      findings.push_back(unused_part(what, fmt::format("port {}", port.number), port.origin));
  }
}

constexpr std::uint8_t bit(Access access) {
  return static_cast<std::uint8_t>(access);
}

}  // namespace

std::vector<Finding> unused_places(const policy::Policy& policy, const Profile& seen) {
  std::vector<Finding> findings;
  if (const auto& files = policy.confinement.filesystem) {
    constexpr std::uint8_t any = bit(Access::list) | bit(Access::read) | bit(Access::write) | bit(Access::execute);
    put_places(findings, "list", files->list, seen.paths, bit(Access::list));
    put_places(findings, "read", files->read, seen.paths, any);
    put_places(findings, "write", files->write, seen.paths, bit(Access::write));
    put_places(findings, "execute", files->execute, seen.paths, bit(Access::execute));
  }
  if (const auto& network = policy.confinement.network) {
    put_ports(findings, "connect", network->connect, seen.connected);
    put_ports(findings, "bind", network->bind, seen.bound);
  }
  return findings;
}

}  // namespace callgate::audit
