#include "audit/learn/endpoint_rules.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <utility>

#include "audit/learn/yaml_text.h"
#include "decode/table.h"
#include "policy/contents/socket_address.h"
#include "policy/explain/words.h"
#include "policy/language/arguments.h"

namespace callgate::audit {
namespace {

using Names = std::vector<std::string>;

constexpr std::array<std::string_view, 5> calls = {"bind", "connect", "sendmmsg", "sendmsg", "sendto"};

/// More, and they are not told apart.
constexpr std::size_t most_told_apart = 16;

bool is_in(std::string_view address, std::span<const std::string_view> ranges) {
  const auto parsed = policy::parse_ip_range(address);
  return parsed && std::ranges::any_of(ranges, [&](std::string_view range) {
           const auto known = policy::parse_ip_range(range);
           return known && known->holds(parsed->first);
         });
}

/// The machine itself; to reach 0.0.0.0 is to reach it.
constexpr std::array<std::string_view, 4> own_addresses = {"127.0.0.0/8", "::1", "0.0.0.0", "::"};
constexpr std::string_view own_text = "127.0.0.0/8, \"::1\"";
/// Networks of which the addresses stay what they are: private ones, those of a link, multicast, broadcast.
constexpr std::array<std::string_view, 10> local = {
    "10.0.0.0/8",  "172.16.0.0/12",   "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10",
    "224.0.0.0/4", "255.255.255.255", "fc00::/7",       "fe80::/10",      "ff00::/8"};

std::string family_text(std::uint16_t family) {
  static const policy::CallForm form = policy::forms_of(*decode::describe(decode::find_call("socket").value())).front();
  return policy::value_text(*form.find("family")->item, family);
}

class EndpointMaker {
 public:
  explicit EndpointMaker(const EndpointUses& uses) : uses_(uses) {}

  std::vector<policy::NewRule> make() {
    of_other_families();
    of_ip();
    return std::move(rules_);
  }

 private:
  void allow(const Tally& tally, std::string_view more, std::string when) {
    policy::NewRule rule;
    rule.comment = programs_text(tally) + std::string(more);
    rule.name = "network";
    rule.action = "allow";
    rule.calls = {uses_.call};
    rule.when = std::move(when);
    rules_.push_back(std::move(rule));
  }

  void of_other_families() {
    std::set<std::string> families;
    std::set<std::string> paths;
    Tally of_families;
    Tally of_paths;
    for (const auto& [endpoint, tally] : uses_.endpoints) {
      if (is_ip(endpoint)) continue;
      const bool by_path = uses_.paths_by != nullptr && endpoint.family == AF_UNIX && !endpoint.address.empty();
      (by_path ? of_paths : of_families).add(tally);
      if (by_path)
        paths.insert(path_text(endpoint.address, *uses_.paths_by));
      else
        families.insert(family_text(endpoint.family));
    }
    if (!families.empty()) allow(of_families, {}, fmt::format("{{family: [{}]}}", fmt::join(families, ", ")));
    if (!paths.empty()) allow(of_paths, {}, fmt::format("{{path: [{}]}}", fmt::join(paths, ", ")));
  }

  /// How a policy names the address; empty where it is not to be told from others.
  [[nodiscard]] std::string address_text(const Endpoint& endpoint) const {
    if (endpoint.address.empty()) return {};
    const bool is_v6 = endpoint.address.find(':') != std::string::npos;
    const std::string text = is_v6 ? quoted_text(endpoint.address) : endpoint.address;
    if (uses_.call == "bind")
      return is_in(endpoint.address, std::span(own_addresses).first(2)) ? std::string(own_text) : text;
    if (is_in(endpoint.address, own_addresses)) return std::string(own_text);
    return is_in(endpoint.address, local) ? text : std::string();
  }

  [[nodiscard]] bool is_chosen(std::uint16_t port) const {
    return may_be_chosen(port) && (uses_.has_chosen_ports || uses_.call.starts_with("send")) && uses_.call != "bind";
  }

  struct Reached {
    std::set<std::uint16_t> ports;
    bool any_port = false;
    bool chosen = false;
    std::set<std::string> named;  ///< of addresses that are not told apart
    Tally tally;
  };

  static std::string ports_text(const Reached& reached) {
    if (reached.any_port || reached.ports.size() > most_told_apart) return {};
    Names ports;
    for (const std::uint16_t port : reached.ports) ports.push_back(std::to_string(port));
    if (reached.chosen) ports.push_back(fmt::format("{{min: {}}}", first_chosen_port));
    return fmt::format("port: [{}]", fmt::join(ports, ", "));
  }

  void of_ip() {
    std::map<std::string, Reached> by_address;
    for (const auto& [endpoint, tally] : uses_.endpoints) {
      if (is_ip(endpoint)) add(by_address[address_text(endpoint)], endpoint, tally);
    }
    if (by_address.size() > most_told_apart) {
      std::map<std::string, Reached> together;
      for (const auto& [endpoint, tally] : uses_.endpoints) {
        if (is_ip(endpoint)) add(together[{}], endpoint, tally);
      }
      by_address = std::move(together);
    }
    struct Rule {
      Names addresses;
      std::set<std::string> named;
      Tally tally;
    };
    std::map<std::pair<bool, std::string>, Rule> by_ports;
    for (const auto& [address, reached] : by_address) {
      Rule& rule = by_ports[{address.empty(), ports_text(reached)}];
      if (!address.empty()) rule.addresses.push_back(address);
      rule.named.insert(reached.named.begin(), reached.named.end());
      rule.tally.add(reached.tally);
    }
    for (const auto& [key, rule] : by_ports) {
      Names conditions;
      if (!rule.addresses.empty()) conditions.push_back(fmt::format("address: [{}]", fmt::join(rule.addresses, ", ")));
      if (!key.second.empty()) conditions.push_back(key.second);
      if (conditions.empty()) conditions.emplace_back("family: [AF_INET, AF_INET6]");
      allow(rule.tally, named_text(rule.named), fmt::format("{{{}}}", fmt::join(conditions, ", ")));
    }
  }

  void add(Reached& reached, const Endpoint& endpoint, const Tally& tally) const {
    reached.tally.add(tally);
    if (endpoint.address.empty())
      reached.any_port = true;
    else if (is_chosen(endpoint.port))
      reached.chosen = true;
    else
      reached.ports.insert(endpoint.port);
    if (address_text(endpoint).empty()) reached.named.insert(endpoint.address.empty() ? "?" : endpoint.address);
  }

  /// Which addresses they were that no condition tells apart.
  static std::string named_text(const std::set<std::string>& named) {
    constexpr std::ptrdiff_t most = 3;
    if (named.empty()) return {};
    if (named.contains("?")) return "; very many addresses";
    const Names first(named.begin(), std::next(named.begin(), std::min<std::ptrdiff_t>(most, std::ssize(named))));
    std::string text = fmt::format("; any address: it was {}", fmt::join(first, ", "));
    if (std::ssize(named) > most) text += fmt::format(" and {} more", std::ssize(named) - most);
    return text;
  }

  const EndpointUses& uses_;
  std::vector<policy::NewRule> rules_;
};

}  // namespace

bool takes_endpoint(std::string_view call) {
  return std::ranges::find(calls, call) != calls.end();
}

std::vector<policy::NewRule> endpoint_rules(const EndpointUses& uses) {
  return EndpointMaker(uses).make();
}

}  // namespace callgate::audit
