#include "audit/learn/policy_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "audit/learn/yaml_text.h"
#include "policy/edit/additions.h"

namespace callgate::audit {
namespace {

class Writer {
 public:
  Writer(const Profile& profile, const Learned& learned) : profile_(profile), learned_(learned) {}

  PolicyText take() {
    head();
    text_ += "rules:\n";
    for (const policy::NewRule& rule : rules_of(profile_, learned_.asking)) text_ += policy::rule_text(rule, 2);
    files();
    network();
    return {std::move(text_), std::move(remarks_)};
  }

 private:
  void head() {
    text_ += fmt::format("# Learned by callgate from one run of: {}\n", quoted_text(learned_.command.substr(0, 200)));
    if (learned_.partial)
      text_ += "# PARTIAL: the run was interrupted; what it would have done later is not allowed here.\n";
    text_ +=
        "# In comments: who made the calls (how often). What was not seen is denied, and told in the log of `callgate "
        "run`.\n";
    if (profile_.foreign) text_ += "# There were calls of another architecture (i386): no policy allows them.\n";
    text_ += fmt::format("callgate: 1\nname: {}\ndescription: {}\ndefault: deny\n", quoted_text(learned_.name),
                         quoted_text("What was seen of " + learned_.command.substr(0, 60)));
  }

  void areas(std::string_view kind, Access access, const Areas& areas) {
    if (areas.empty()) return;
    text_ += fmt::format("  {}:\n", kind);
    for (const auto& [path, tally] : areas) {
      const std::string cause = cause_of_width(path, access, profile_, learned_.folders);
      text_ += fmt::format("    - {}  # {}{}{}\n", place_text(path, access, learned_.folders), programs_text(tally),
                           cause.empty() ? "" : "; WIDE, since ", cause);
      if (!cause.empty()) remarks_.push_back(remark_on_width(path, access, profile_, learned_.folders));
    }
  }

  void files() {
    const FileAreas all = areas_of(profile_.paths, learned_.folders);
    if (all.list.empty() && all.read.empty() && all.write.empty() && all.execute.empty()) {
      text_ += "filesystem: {read: []}\n";
      return;
    }
    text_ += "filesystem:\n";
    areas("list", Access::list, all.list);
    areas("read", Access::read, all.read);
    areas("write", Access::write, all.write);
    areas("execute", Access::execute, all.execute);
  }

  static std::string ports(const std::map<std::uint16_t, Tally>& seen) {
    std::vector<std::string> ports;
    ports.reserve(seen.size());
    for (const auto& [port, tally] : seen) ports.push_back(std::to_string(port));
    return policy::list_text(ports, 11, 11);
  }

  void network() {
    constexpr std::size_t most_ports = 16;
    if (profile_.connected.size() > most_ports || profile_.bound.size() > most_ports) {
      text_ += "# Very many ports were used: all are allowed.\n";
      return;
    }
    // Which port it will be is known to the kernel alone, and Landlock takes no ranges.
    const bool connects_to_chosen =
        profile_.has_chosen_ports &&
        std::ranges::any_of(profile_.connected, [](const auto& port) { return may_be_chosen(port.first); });
    if (connects_to_chosen) {
      text_ += learned_.asking == Asking::anything
                   ? "# Ports that the kernel chose were connected to: the rules 'network' tell which, no list can.\n"
                   : "# Ports that the kernel chose were connected to: all are allowed.\n";
      return;
    }
    text_ += fmt::format("network:\n  connect: {}\n  bind: {}\n", ports(profile_.connected), ports(profile_.bound));
  }

  const Profile& profile_;
  const Learned& learned_;
  std::string text_;
  std::vector<std::string> remarks_;
};

}  // namespace

PolicyText policy_text(const Profile& profile, const Learned& learned) {
  return Writer(profile, learned).take();
}

}  // namespace callgate::audit
