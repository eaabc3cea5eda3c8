#include <doctest/doctest.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstddef>

#include "decode/structs/socket_option.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

std::size_t size_of_struct(const Struct& what) {
  return what.size[static_cast<std::size_t>(Model::lp64)];
}
std::size_t offset_of(const Struct& what, std::string_view name) {
  for (const Item& item : what.fields) {
    if (item.name == name) return item.offset[static_cast<std::size_t>(Model::lp64)];
  }
  throw std::out_of_range("no field " + std::string(name));
}

}  // namespace

TEST_CASE("values of options are laid out as C lays them out") {
  CHECK(size_of_struct(structs::linger) == sizeof(linger));
  CHECK(size_of_struct(structs::ip_mreqn) == sizeof(ip_mreqn));
  CHECK(size_of_struct(structs::ip_mreq_source) == sizeof(ip_mreq_source));
  CHECK(size_of_struct(structs::ipv6_mreq) == sizeof(ipv6_mreq));
  CHECK(size_of_struct(structs::packet_mreq) == sizeof(packet_mreq));
  CHECK(size_of_struct(structs::tpacket_req) == sizeof(tpacket_req3));
  CHECK(size_of_struct(structs::tpacket_stats) == sizeof(tpacket_stats_v3));
  CHECK(offset_of(structs::tcp_info, "tcpi_rto") == offsetof(tcp_info, tcpi_rto));
  CHECK(offset_of(structs::tcp_info, "tcpi_pacing_rate") == offsetof(tcp_info, tcpi_pacing_rate));
  CHECK(offset_of(structs::tcp_info, "tcpi_snd_wnd") == offsetof(tcp_info, tcpi_snd_wnd));
}

TEST_CASE("an option's value shows by level and option") {
  Decoding tracee;
  tracee.place_object(0x1000, linger{.l_onoff = 1, .l_linger = 5});
  const DecodedCall& call = tracee.enter("setsockopt", {3, SOL_SOCKET, SO_LINGER, 0x1000, sizeof(linger)});
  CHECK(field(target(argument(call, "optval")), "l_linger").raw == 5);
  const DecodedCall& cut = tracee.enter("setsockopt", {3, SOL_SOCKET, SO_LINGER, 0x1000, 4});
  CHECK(argument(cut, "optval").children.empty());
  const DecodedCall& number = tracee.enter("setsockopt", {3, SOL_SOCKET, SO_REUSEADDR, 0x1000, 4});
  CHECK(target(argument(number, "optval")).children.front().raw == 1);
  const DecodedCall& bytes = tracee.enter("setsockopt", {3, IPPROTO_TCP, TCP_CONGESTION, 0x1000, 5});
  CHECK(target(argument(bytes, "optval")).bytes.size() == 5);
}

TEST_CASE("a value that was got shows as far as there was room") {
  Decoding tracee;
  tracee.place_object(0x1000, ucred{.pid = 1, .uid = 2, .gid = 3});
  tracee.place_object(0x2000, 8);
  DecodedCall& call = tracee.enter("getsockopt", {3, SOL_SOCKET, SO_PEERCRED, 0x1000, 0x2000});
  CHECK(argument(call, "optval").pending);
  tracee.exit(call, 0);
  const Value& credentials = target(argument(call, "optval"));
  CHECK(field(credentials, "uid").raw == 2);
  CHECK_FALSE(has_field(credentials, "gid"));
}

TEST_CASE("instructions of a filter show with -v, each as its macro") {
  const sock_filter program[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 7, 1, 2)};
  const sock_fprog pointer{.len = 2, .filter = reinterpret_cast<sock_filter*>(0x2000)};
  const auto decode = [&](bool verbose, unsigned short length) {
    Decoding tracee(Wanted{.verbose = verbose});
    sock_fprog claimed = pointer;
    claimed.len = length;
    tracee.place_object(0x1000, claimed);
    tracee.place_object(0x2000, program);
    const DecodedCall& call = tracee.enter("setsockopt", {3, SOL_SOCKET, SO_ATTACH_FILTER, 0x1000, sizeof(sock_fprog)});
    const Value& filter = field(target(argument(call, "optval")), "filter");
    if (filter.children.empty()) return std::pair<std::size_t, std::string_view>{0, {}};
    const Value& last = target(filter).children.back();
    return std::pair{target(filter).children.size(), last.item->structure->name};
  };
  CHECK(decode(false, 2).first == 0);
  CHECK(decode(true, 2) == std::pair<std::size_t, std::string_view>{2, "BPF_JUMP"});
  CHECK(decode(true, 4096).first == 2);
  CHECK(decode(true, 65535).first == 0);
}
