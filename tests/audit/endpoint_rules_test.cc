#include "audit/learn/endpoint_rules.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "policy/language/load.h"

namespace callgate::audit {
namespace {

struct Seen {
  std::uint16_t family;
  std::string address;
  std::uint16_t port;
};

/// The conditions of the rules, each of which a policy can have.
std::vector<std::string> conditions(const std::string& call, const std::vector<Seen>& seen, bool chosen = false,
                                    const Folders* paths_by = nullptr) {
  Endpoints endpoints;
  for (const auto& [family, address, port] : seen) endpoints[{family, address, port}].add("/usr/bin/tool");
  std::string policy = "callgate: 1\ndefault: deny\nrules:\n";
  std::vector<std::string> conditions;
  for (const policy::NewRule& rule : endpoint_rules({call, endpoints, chosen, paths_by})) {
    conditions.push_back(rule.when);
    policy += policy::rule_text(rule, 2);
  }
  CAPTURE(policy);
  CHECK(policy::parse(policy, "p.yaml").rules.size() == conditions.size());
  return conditions;
}

using Conditions = std::vector<std::string>;

TEST_CASE("the machine's own addresses stand for each other, in one rule where the ports are the same") {
  CHECK(conditions("connect", {{AF_INET, "127.0.0.1", 80}, {AF_INET6, "::1", 80}, {AF_INET, "0.0.0.0", 80}}) ==
        Conditions{R"({address: [127.0.0.0/8, "::1"], port: [80]})"});
  CHECK(conditions("bind", {{AF_INET, "127.0.0.1", 0}, {AF_INET, "0.0.0.0", 80}, {AF_INET6, "::", 80}}) ==
        Conditions{R"({address: [127.0.0.0/8, "::1"], port: [0]})", R"({address: ["::", 0.0.0.0], port: [80]})"});
}

TEST_CASE("private addresses are named, of those of the Internet the port counts alone") {
  CHECK(conditions("connect", {{AF_INET, "10.1.2.3", 5432}, {AF_INET, "8.8.8.8", 443}, {AF_INET6, "fd00::1", 5432}}) ==
        Conditions{R"({address: ["fd00::1", 10.1.2.3], port: [5432]})", "{port: [443]}"});
}

TEST_CASE("ports that the kernel chose are a range, where something is reached") {
  CHECK(conditions("connect", {{AF_INET, "127.0.0.1", 45678}, {AF_INET, "127.0.0.1", 80}}, true) ==
        Conditions{R"({address: [127.0.0.0/8, "::1"], port: [80, {min: 32768}]})"});
  CHECK(conditions("connect", {{AF_INET, "127.0.0.1", 50051}}) ==
        Conditions{R"({address: [127.0.0.0/8, "::1"], port: [50051]})"});
  CHECK(conditions("sendto", {{AF_INET, "127.0.0.1", 45678}}) ==
        Conditions{R"({address: [127.0.0.0/8, "::1"], port: [{min: 32768}]})"});
  CHECK(conditions("bind", {{AF_INET, "127.0.0.1", 45678}}, true) ==
        Conditions{R"({address: [127.0.0.0/8, "::1"], port: [45678]})"});
}

TEST_CASE("other families are named; paths only where they are asked for") {
  const std::vector<Seen> seen = {
      {AF_UNIX, "/run/a b", 0}, {AF_UNIX, "@bus", 0}, {AF_NETLINK, "", 0}, {AF_UNSPEC, "", 0}};
  CHECK(conditions("connect", seen) == Conditions{"{family: [AF_NETLINK, AF_UNIX, AF_UNSPEC]}"});
  const Folders folders;
  CHECK(conditions("connect", seen, false, &folders) ==
        Conditions{"{family: [AF_NETLINK, AF_UNSPEC]}", R"({path: ["/run/a b", "@bus"]})"});
}

TEST_CASE("what is too much to be told apart is not") {
  std::vector<Seen> seen;
  for (std::uint16_t i = 0; i < 20; ++i) seen.push_back({AF_INET, "127.0.0.1", i});
  CHECK(conditions("connect", seen) == Conditions{R"({address: [127.0.0.0/8, "::1"]})"});
  seen.clear();
  for (int i = 0; i < 20; ++i) seen.push_back({AF_INET, "10.0.0." + std::to_string(i), 80});
  CHECK(conditions("connect", seen) == Conditions{"{port: [80]}"});
  CHECK(conditions("connect", {{AF_INET, "", 0}}) == Conditions{"{family: [AF_INET, AF_INET6]}"});
}

}  // namespace
}  // namespace callgate::audit
