// Socket addresses: what their bytes say, and which a range holds.
#include "policy/contents/socket_address.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <cstring>

namespace callgate::policy {
namespace {

IpAddress ip(std::string_view text) {
  const auto range = parse_ip_range(text);
  REQUIRE_MESSAGE(range.has_value(), text);
  return range->first;
}
bool range_holds(std::string_view range, std::string_view address) {
  const auto parsed = parse_ip_range(range);
  REQUIRE_MESSAGE(parsed.has_value(), range);
  return parsed->holds(ip(address));
}
template <typename Sockaddr>
std::optional<SocketAddress> parse_sockaddr(const Sockaddr& address, std::size_t size = sizeof(Sockaddr)) {
  return parse_socket_address(std::as_bytes(std::span(&address, 1)).first(size));
}

TEST_CASE("ranges of addresses") {
  CHECK(range_holds("127.0.0.0/8", "127.1.2.3"));
  CHECK_FALSE(range_holds("127.0.0.0/8", "128.0.0.0"));
  CHECK(range_holds("10.1.2.3", "10.1.2.3"));
  CHECK_FALSE(range_holds("10.1.2.3", "10.1.2.2"));
  CHECK(range_holds("0.0.0.0/0", "8.8.8.8"));
  CHECK_FALSE(range_holds("0.0.0.0/0", "2001:db8::1"));
  CHECK(range_holds("192.168.0.128/25", "192.168.0.200"));
  CHECK_FALSE(range_holds("192.168.0.128/25", "192.168.0.127"));
  CHECK(range_holds("::1", "::1"));
  CHECK(range_holds("fe80::/10", "febf::1"));
  CHECK_FALSE(range_holds("fe80::/10", "fec0::1"));
  CHECK(range_holds("::/0", "2001:db8::1"));
}

TEST_CASE("an address of IPv4 that is mapped into IPv6 is that address of IPv4") {
  CHECK(range_holds("10.0.0.0/8", "::ffff:10.1.2.3"));
  CHECK(range_holds("::ffff:10.0.0.0/104", "10.1.2.3"));
  CHECK_FALSE(range_holds("::ffff:10.0.0.0/104", "11.1.2.3"));
  CHECK(range_holds("::ffff:0:0/96", "1.2.3.4"));
  CHECK_FALSE(range_holds("::/0", "::ffff:10.1.2.3"));
  CHECK(ip("::ffff:1.2.3.4") == ip("1.2.3.4"));
}

TEST_CASE("what is no range") {
  for (const std::string_view text :
       {"", "1.2.3", "1.2.3.4/33", "1.2.3.4/", "1.2.3.4/x", "localhost", "10.0.0.1/8", "fe80::1/10", "::1/129",
        "::ffff:1.2.3.4/64", "1.2.3.4/24", " 1.2.3.4", "1.2.3.4/-1", "::1%lo"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_ip_range(text).has_value());
  }
}

TEST_CASE("the bytes of an address") {
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  v4.sin_port = htons(443);
  ::inet_pton(AF_INET, "1.2.3.4", &v4.sin_addr);
  CHECK(parse_sockaddr(v4)->ip == ip("1.2.3.4"));
  CHECK(parse_sockaddr(v4)->port == 443);
  CHECK(parse_sockaddr(v4, 15)->family == AF_INET);
  CHECK_FALSE(parse_sockaddr(v4, 15)->ip.has_value());
  CHECK_FALSE(parse_sockaddr(v4, 1).has_value());

  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_port = htons(53);
  ::inet_pton(AF_INET6, "2001:db8::7", &v6.sin6_addr);
  CHECK(parse_sockaddr(v6)->ip == ip("2001:db8::7"));
  CHECK(parse_sockaddr(v6, 24)->port == 53);
  CHECK_FALSE(parse_sockaddr(v6, 23)->port.has_value());
  ::inet_pton(AF_INET6, "::ffff:1.2.3.4", &v6.sin6_addr);
  CHECK(parse_sockaddr(v6)->ip == ip("1.2.3.4"));
  CHECK(parse_sockaddr(v6)->family == AF_INET6);

  sockaddr_un local{};
  local.sun_family = AF_UNIX;
  std::strcpy(local.sun_path, "/run/x");
  CHECK(parse_sockaddr(local)->has_path);
  CHECK_FALSE(parse_sockaddr(local)->abstract_name.has_value());
  std::memcpy(local.sun_path, "\0ab\0c", 5);
  CHECK(parse_sockaddr(local, 7)->abstract_name == std::string("@ab\0c", 5));
  CHECK_FALSE(parse_sockaddr(local, 7)->has_path);
  CHECK(parse_sockaddr(local, 2)->abstract_name == "@");
  CHECK_FALSE(parse_sockaddr(local, 7)->port.has_value());
}

TEST_CASE("what goes along with a message may have it go elsewhere first") {
  const auto control = [](std::initializer_list<std::pair<int, int>> messages) {
    std::vector<std::byte> bytes;
    for (const auto& [level, type] : messages) {
      const cmsghdr header{CMSG_LEN(4), level, type};
      const std::size_t begin = bytes.size();
      bytes.resize(begin + CMSG_SPACE(4));
      std::memcpy(&bytes[begin], &header, sizeof header);
    }
    return bytes;
  };
  CHECK_FALSE(leads_elsewhere({}));
  CHECK_FALSE(leads_elsewhere(control({{SOL_SOCKET, SCM_RIGHTS}, {IPPROTO_IP, IP_TTL}, {IPPROTO_UDP, IP_RETOPTS}})));
  for (const std::pair<int, int> other : {std::pair{IPPROTO_IP, IP_RETOPTS}, {IPPROTO_IPV6, IPV6_RTHDR}}) {
    CHECK(leads_elsewhere(control({other})));
    CHECK(leads_elsewhere(control({{SOL_SOCKET, SCM_RIGHTS}, other})));
  }
  // A length that the kernel refuses ends it.
  std::vector<std::byte> wrong = control({{SOL_SOCKET, SCM_RIGHTS}, {IPPROTO_IP, IP_RETOPTS}});
  for (const std::size_t length : {std::size_t{0}, sizeof(cmsghdr) - 1, wrong.size() + 1, ~std::size_t{0}}) {
    std::memcpy(wrong.data(), &length, sizeof length);
    CHECK_FALSE(leads_elsewhere(wrong));
  }
}

TEST_CASE("no address at all is the machine itself") {
  CHECK(destinations_of(ip("0.0.0.0")) == std::vector{ip("127.0.0.1")});
  CHECK(destinations_of(ip("::ffff:0.0.0.0")) == std::vector{ip("127.0.0.1")});
  CHECK(destinations_of(ip("::")) == std::vector{ip("::1"), ip("127.0.0.1")});
  CHECK(destinations_of(ip("8.8.8.8")) == std::vector{ip("8.8.8.8")});
}

}  // namespace
}  // namespace callgate::policy
