#include <doctest/doctest.h>
#include <linux/can/isotp.h>
#include <linux/can/j1939.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <linux/if_xdp.h>
#include <linux/mptcp.h>
#include <linux/rds.h>
#include <linux/sctp.h>
#include <linux/tcp.h>
#include <linux/tls.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <cstddef>
#include <cstring>

#include "decode/structs/rds.h"
#include "decode/structs/sctp.h"
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

TEST_CASE("keys that sign TCP show as long as they are, and the bits beside them") {
  CHECK(size_of_struct(structs::tcp_md5sig) == sizeof(tcp_md5sig));
  CHECK(size_of_struct(structs::tcp_ao_add) == 288);
  CHECK(size_of_struct(structs::tcp_ao_del) == 144);
  CHECK(size_of_struct(structs::tcp_ao_info) == 48);
  CHECK(size_of_struct(structs::tcp_ao_got) == 304);
  std::array<unsigned char, 288> key{};
  key[0] = AF_INET;
  key[196] = 2;  // set_rnext
  key[203] = 9;  // sndid
  key[207] = 3;  // keylen
  key[208] = 'k';
  Decoding tracee;
  tracee.place_object(0x1000, key);
  const DecodedCall& added = tracee.enter("setsockopt", {3, IPPROTO_TCP, 38, 0x1000, key.size()});
  const Value& shown = target(argument(added, "optval"));
  CHECK(field(shown, "set_current").raw == 0);
  CHECK(field(shown, "set_rnext").raw == 1);
  CHECK(field(shown, "sndid").raw == 9);
  CHECK(field(shown, "key").bytes == std::string_view("k\0\0", 3));
  const DecodedCall& cut = tracee.enter("setsockopt", {3, IPPROTO_TCP, 38, 0x1000, 287});
  CHECK(target(argument(cut, "optval")).bytes.size() == 32);
}

TEST_CASE("a TLS cipher says how long its keys are") {
  std::array<unsigned char, 56> state{3, 3, 52, 0};
  const auto key = [&](unsigned char cipher, std::size_t size) {
    state[2] = cipher;
    Decoding tracee;
    tracee.place_object(0x1000, state);
    const DecodedCall& call = tracee.enter("setsockopt", {3, 282, 1, 0x1000, size});
    const Value& shown = target(argument(call, "optval"));
    return has_field(shown, "key") ? field(shown, "key").bytes.size() : 0;
  };
  CHECK(key(51, sizeof(tls12_crypto_info_aes_gcm_128)) == 16);
  CHECK(key(52, sizeof(tls12_crypto_info_aes_gcm_256)) == 32);
  CHECK(key(54, sizeof(tls12_crypto_info_chacha20_poly1305)) == 32);
  CHECK(key(52, 4) == 0);
  CHECK(key(99, 56) == 0);
}

TEST_CASE(
    "older programs register less of XDP's memory, the parts of an MPTCP connection are as long as both know them") {
  CHECK(size_of_struct(structs::xdp_mmap_offsets) == sizeof(xdp_mmap_offsets));
  CHECK(size_of_struct(structs::xdp_statistics) == sizeof(xdp_statistics));
  CHECK(offset_of(structs::mptcp_info, "mptcpi_csum_enabled") == offsetof(mptcp_info, mptcpi_csum_enabled));
  CHECK(size_of_struct(structs::mptcp_info) == 96);
  const std::uint64_t memory[] = {0x7000, 4096, 0x800, 0};
  Decoding tracee;
  tracee.place_object(0x1000, memory);
  const DecodedCall& oldest = tracee.enter("setsockopt", {3, 283, 4, 0x1000, 24});
  CHECK(field(target(argument(oldest, "optval")), "chunk_size").raw == 0x800);
  CHECK_FALSE(has_field(target(argument(oldest, "optval")), "flags"));
  const DecodedCall& less = tracee.enter("setsockopt", {3, 283, 4, 0x1000, 20});
  CHECK(target(argument(less, "optval")).bytes.size() == 20);
  const std::uint32_t states[] = {16, 2, 256, 8, 0x07, 0, 0x01, 0};
  tracee.place_object(0x2000, states);
  tracee.place_object(0x3000, 32);
  DecodedCall& got = tracee.enter("getsockopt", {3, 284, 2, 0x2000, 0x3000});
  tracee.exit(got, 0);
  const Value& subflows = field(target(argument(got, "optval")), "tcp_info");
  REQUIRE(subflows.children.size() == 2);
  CHECK(field(subflows.children[0], "tcpi_state").raw == 7);
  CHECK(field(subflows.children[1], "tcpi_state").raw == 1);
}

TEST_CASE("values of SCTP, RDS, CAN and multicast are laid out as C lays them out") {
  CHECK(size_of_struct(structs::group_source_req) == sizeof(group_source_req));
  CHECK(size_of_struct(structs::in6_flowlabel_req) == 32);
  CHECK(size_of_struct(structs::can_isotp_options_value) == sizeof(struct can_isotp_options));
  CHECK(size_of_struct(structs::can_isotp_fc_options) == sizeof(can_isotp_fc_options));
  CHECK(size_of_struct(structs::j1939_filter) == sizeof(j1939_filter));
  CHECK(size_of_struct(structs::rds_get_mr_for_dest_args) == sizeof(rds_get_mr_for_dest_args));
  CHECK(size_of_struct(structs::rds_rdma_args) == sizeof(rds_rdma_args));
  CHECK(size_of_struct(structs::sctp_paddrparams) == sizeof(sctp_paddrparams));
  CHECK(size_of_struct(structs::sctp_setpeerprim) == sizeof(sctp_setpeerprim));
  CHECK(size_of_struct(structs::sctp_sndrcvinfo) == sizeof(sctp_sndrcvinfo));
  CHECK(size_of_struct(structs::sctp_rcvinfo) == sizeof(sctp_rcvinfo));
  CHECK(size_of_struct(structs::sctp_status) == sizeof(sctp_status));
  CHECK(size_of_struct(structs::sctp_paddrthlds_v2) == sizeof(sctp_paddrthlds_v2));
  CHECK(size_of_struct(structs::sctp_assoc_stats) == sizeof(sctp_assoc_stats));
  CHECK(size_of_struct(structs::sctp_prstatus) == sizeof(sctp_prstatus));
  CHECK(size_of_struct(structs::sctp_udpencaps) == sizeof(sctp_udpencaps));
}

TEST_CASE("sources of multicast, addresses of an association, two ports in a number") {
  Decoding tracee;
  const std::uint32_t filter[] = {0x010000e0, 0, 1, 2, 0x0100007f, 0x0200007f};
  tracee.place_object(0x1000, filter);
  const DecodedCall& sources = tracee.enter("setsockopt", {3, IPPROTO_IP, IP_MSFILTER, 0x1000, sizeof filter});
  CHECK(target(field(target(argument(sources, "optval")), "imsf_slist")).children.size() == 2);
  std::array<unsigned char, 16 + 28> both{};
  both[0] = AF_INET;
  both[16] = AF_INET6;
  tracee.place_object(0x2000, both);
  const DecodedCall& bound = tracee.enter("setsockopt", {3, IPPROTO_SCTP, 100, 0x2000, both.size()});
  CHECK(target(argument(bound, "optval")).children.size() == 2);
  const DecodedCall& number = tracee.enter("setsockopt", {3, IPPROTO_IP, IP_MSFILTER, 0x1000, 4});
  CHECK(target(argument(number, "optval")).children.front().raw == 0x010000e0);
  tracee.place_object(0x3000, std::uint32_t{40000U << 16U | 32768U});
  const DecodedCall& ports = tracee.enter("setsockopt", {3, IPPROTO_IP, 51, 0x3000, 4});
  CHECK(target(argument(ports, "optval")).children.front().note == "32768..40000");
  tracee.place_object(0x3000, std::uint32_t{32768U});
  const DecodedCall& lowest = tracee.enter("setsockopt", {3, IPPROTO_IP, 51, 0x3000, 4});
  CHECK(target(argument(lowest, "optval")).children.front().note == "32768..");
}

TEST_CASE("as many keys of TCP-AO as there is room for") {
  std::array<unsigned char, 2 * 304> keys{};
  keys[0] = keys[304] = AF_INET;
  Decoding tracee;
  tracee.place_object(0x1000, keys);
  tracee.place_object(0x2000, static_cast<int>(keys.size()));
  DecodedCall& call = tracee.enter("getsockopt", {3, IPPROTO_TCP, 41, 0x1000, 0x2000});
  tracee.exit(call, 0);
  CHECK(target(argument(call, "optval")).children.size() == 2);
}

TEST_CASE("what RDS tells are as many structs as there is room for") {
  CHECK(size_of_struct(structs::rds_info_counter) == sizeof(rds_info_counter));
  CHECK(size_of_struct(structs::rds_info_connection) == sizeof(rds_info_connection));
  CHECK(size_of_struct(structs::rds6_info_connection) == sizeof(rds6_info_connection));
  CHECK(size_of_struct(structs::rds_info_message) == sizeof(rds_info_message));
  CHECK(size_of_struct(structs::rds6_info_message) == sizeof(rds6_info_message));
  CHECK(size_of_struct(structs::rds_info_socket) == sizeof(rds_info_socket));
  CHECK(size_of_struct(structs::rds6_info_socket) == sizeof(rds6_info_socket));
  CHECK(size_of_struct(structs::rds_info_tcp_socket) == sizeof(rds_info_tcp_socket));
  CHECK(size_of_struct(structs::rds6_info_tcp_socket) == sizeof(rds6_info_tcp_socket));
  CHECK(size_of_struct(structs::rds_info_rdma_connection) == sizeof(rds_info_rdma_connection));
  CHECK(size_of_struct(structs::rds6_info_rdma_connection) == sizeof(rds6_info_rdma_connection));
  std::array<rds_info_counter, 2> counters{};
  std::strcpy(reinterpret_cast<char*>(counters[1].name), "conn_reset");
  counters[1].value = 3;
  Decoding tracee;
  tracee.place_object(0x1000, counters);
  tracee.place_object(0x2000, static_cast<int>(sizeof counters));
  DecodedCall& call = tracee.enter("getsockopt", {3, SOL_RDS, RDS_INFO_COUNTERS, 0x1000, 0x2000});
  tracee.exit(call, sizeof(rds_info_counter));
  const Value& list = target(argument(call, "optval"));
  REQUIRE(list.children.size() == 2);
  CHECK(field(list.children[1], "name").bytes == "conn_reset");
  CHECK(field(list.children[1], "value").raw == 3);
}

TEST_CASE("a ring of packets is as long as its version makes it") {
  Decoding tracee;
  tracee.place_object(0x1000, std::array<std::uint32_t, 7>{1, 2, 3, 4, 5, 6, 7});
  const auto ring = [&tracee](std::uint64_t size) -> const Value& {
    return argument(tracee.enter("setsockopt", {3, 263, 5, 0x1000, size}), "optval");
  };
  CHECK(target(ring(16)).children.size() == 4);
  CHECK(target(ring(28)).children.size() == 7);
  CHECK(ring(12).children.empty());
}
