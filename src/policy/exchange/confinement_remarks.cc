#include "policy/exchange/confinement_remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "policy/limit_table.h"

namespace callgate::policy {
namespace {

class Teller {
 public:
  Teller(std::string_view format, Remarks& remarks) : format_(format), remarks_(remarks) {}

  void tell(const Origin& origin, std::string_view key, std::string_view what) {
    remarks_.push_back(
        {Remark::Effect::lost, origin, std::string(key), fmt::format("{} says nothing of {}", format_, what)});
  }

  /// Of places, ports, variables: where the first of each file is.
  template <typename Part>
  void tell(const std::vector<Part>& parts, std::string_view key, std::string_view what) {
    std::vector<std::string> files;
    for (const Part& part : parts) {
      if (std::ranges::find(files, part.origin.file) != files.end()) continue;
      files.push_back(part.origin.file);
      tell(part.origin, key, what);
    }
  }

 private:
  std::string_view format_;
  Remarks& remarks_;
};

}  // namespace

void tell_confinement(const Confinement& confinement, std::string_view format, Remarks& remarks) {
  Teller teller(format, remarks);
  if (confinement.filesystem) {
    const Filesystem& filesystem = *confinement.filesystem;
    teller.tell(filesystem.origin, "filesystem", "files: all are in reach that the program may open");
    for (const PlaceList& list : place_lists)
      teller.tell(filesystem.*list.places, fmt::format("filesystem: {}", list.name), "files");
  }
  if (confinement.network) {
    teller.tell(confinement.network->origin, "network", "TCP ports: all are in reach");
    teller.tell(confinement.network->connect, "network: connect", "TCP ports");
    teller.tell(confinement.network->bind, "network: bind", "TCP ports");
  }
  for_each_limit([&](std::string_view name, auto member, LimitKind /*kind*/) {
    if (const auto& limit = confinement.limits.*member)
      teller.tell(limit->origin, fmt::format("limits: {}", name), "limits");
  });
  const Environment& environment = confinement.environment;
  if (environment.keep) teller.tell(*environment.keep, "environment: keep", "variables");
  for (const auto& [name, setting] : environment.set)
    teller.tell(setting.origin, fmt::format("environment: set {}", name), "variables");
}

}  // namespace callgate::policy
