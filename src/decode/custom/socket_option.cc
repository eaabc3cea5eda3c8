#include "decode/custom/socket_option.h"

#include <algorithm>
#include <string>
#include <vector>

#include "decode/constants/errno.h"
#include "decode/custom/filter.h"
#include "decode/custom/sockaddr.h"
#include "decode/custom/socket_level.h"
#include "decode/custom/words.h"
#include "decode/decoder.h"
#include "decode/memory.h"
#include "decode/structs/message.h"
#include "decode/structs/rds.h"
#include "decode/structs/sctp.h"
#include "decode/structs/socket_option.h"
#include "decode/structs/time.h"

namespace callgate::decode {
namespace {

constexpr Item integer = s32({});
constexpr Item bytes = raw_bytes({}, 0);
constexpr Item unreadable = in_hex(raw_bytes({}, 0));
constexpr Item linger = field({}, structs::linger);
constexpr Item timeval = field({}, structs::timeval);
constexpr Item timeval64 = field({}, structs::timeval64);
constexpr Item credentials = field({}, structs::ucred);
constexpr Item filter = socket_filter({});
constexpr Item error = choice({}, error_numbers);
constexpr Item rehash = choice({}, transmit_rehash);
constexpr Item groups = array({}, element::gid, 0);
constexpr Item address = custom_field({}, 0, decode_sockaddr);
constexpr Item descriptor = fd({});
constexpr Item membership = field({}, structs::ip_mreq);
constexpr Item membership_at = field({}, structs::ip_mreqn);
constexpr Item source_membership = field({}, structs::ip_mreq_source);
constexpr Item protocol = choice({}, inet_protocols);
constexpr Item membership6 = field({}, structs::ipv6_mreq);
constexpr Item tcp_info = field({}, structs::tcp_info);
constexpr Item icmp_filter = flags({}, icmp_messages);
constexpr Item packet_statistics = field({}, structs::tpacket_stats);
constexpr Item packet_ring = field({}, structs::tpacket_req);
constexpr std::size_t oldest_packet_ring = 16;  // before TPACKET_V3
constexpr Item importance = choice({}, tipc_importances, Type::u32);
constexpr Item packet_membership = field({}, structs::packet_mreq);
constexpr Item memberships = array({}, element::u32, 0);

/// The kernel's struct group_req: the address stands after the interface, aligned for what struct sockaddr_storage
/// holds.
Value decode_group(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  static constexpr Item gr_interface = interface("gr_interface", Type::u32);
  static constexpr Item gr_group = custom_field("gr_group", 0, decode_sockaddr);
  const std::size_t at = size_of(Type::ulong, decoder.model());
  const Value parts[] = {decoder.scalar(gr_interface, decoder.number(Type::u32, value)),
                         sockaddr_of(decoder, gr_group, value.subspan(at), TraceeAddress{raw + at})};
  return decoder.node(item, Value::Form::structure, parts, raw);
}
constexpr Item group = custom_field({}, 132, decode_group);

/// A struct of whose fields the one named `bits` stands for these, of one bit each.
Value with_bits(Decoder& decoder, const Item& item, const Struct& what, std::uint64_t at,
                std::span<const std::byte> value, std::span<const Item> bits) {
  const Value whole = decoder.structure(item, what, value, TraceeAddress{at});
  std::vector<Value> fields;
  for (const Value& one : whole.children) {
    if (one.item->name != "bits") {
      fields.push_back(one);
      continue;
    }
    for (std::size_t i = 0; i < bits.size(); ++i) fields.push_back(decoder.scalar(bits[i], one.raw >> i & 1U));
  }
  return decoder.node(item, Value::Form::structure, fields, at);
}
template <const auto& What, const auto& Bits>
Value decode_with_bits(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  return with_bits(decoder, item, What, raw, value, Bits);
}
constexpr Item added_key_bits[] = {u8("set_current"), u8("set_rnext")};
constexpr Item deleted_key_bits[] = {u8("set_current"), u8("set_rnext"), u8("del_async")};
constexpr Item signing_bits[] = {u8("set_current"), u8("set_rnext"), u8("ao_required"), u8("set_counters"),
                                 u8("accept_icmps")};
constexpr Item got_key_bits[] = {u8("is_current"), u8("is_rnext"), u8("get_all")};
constexpr Item signed_by = field({}, structs::tcp_md5sig);
constexpr Item added_key = custom_field({}, 288, decode_with_bits<structs::tcp_ao_add, added_key_bits>);
constexpr Item deleted_key = custom_field({}, 144, decode_with_bits<structs::tcp_ao_del, deleted_key_bits>);
constexpr Item signing = custom_field({}, 48, decode_with_bits<structs::tcp_ao_info, signing_bits>);
/// The kernel writes as many as there is room for, and says how many there are in the first.
Value decode_keys(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  static constexpr Item one = field({}, structs::tcp_ao_got);
  constexpr std::size_t size = 304;
  std::vector<Value> keys;
  for (std::size_t at = 0; at + size <= value.size() && keys.size() < decoder.element_limit(); at += size)
    keys.push_back(with_bits(decoder, one, structs::tcp_ao_got, raw + at, value.subspan(at, size), got_key_bits));
  Value list = decoder.node(item, Value::Form::array, keys, raw);
  list.count = value.size() / size;
  list.truncated = list.children.size() < list.count;
  return list;
}
constexpr Item got_key = custom_field({}, 304, decode_keys);
constexpr Item signed_repair = field({}, structs::tcp_ao_repair);
constexpr Item repaired_window = field({}, structs::tcp_repair_window);

/// As much of a cipher's state as there is.
Value decode_cipher(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  return decoder.structure(item, structs::tls_crypto_info, value, TraceeAddress{raw});
}
constexpr Item cipher = custom_field({}, 4, decode_cipher);

/// The parts of a connection (linux/mptcp.h), each as long as the kernel or the caller knows it, whichever is less.
template <const auto& Name, const auto& One>
Value decode_subflows(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  static constexpr Item list_item = array(Name, One, 0);
  static constexpr Item element = field({}, One);
  const Value head = decoder.structure(item, structs::mptcp_subflow_data, value, TraceeAddress{raw});
  if (head.children.size() < 4) return head;
  const auto begin = static_cast<std::size_t>(std::min<std::uint64_t>(head.children[0].raw, value.size()));
  const auto step = static_cast<std::size_t>(std::min(head.children[2].raw, head.children[3].raw));
  std::vector<Value> parts;
  for (std::size_t at = begin; step != 0 && at + step <= value.size(); at += step) {
    if (parts.size() == head.children[1].raw || parts.size() == decoder.element_limit()) break;
    parts.push_back(decoder.structure(element, One, value.subspan(at, step), TraceeAddress{raw + at}));
  }
  std::vector<Value> fields(head.children.begin(), head.children.end());
  fields.push_back(decoder.node(list_item, Value::Form::array, parts, raw + begin));
  fields.back().count = parts.size();
  return decoder.node(item, Value::Form::structure, fields, raw);
}
constexpr std::string_view states_name = "tcp_info";
constexpr std::string_view addresses_name = "addrs";
constexpr Item subflow_states = custom_field({}, 16, decode_subflows<states_name, structs::tcp_info>);
constexpr Item subflow_addresses = custom_field({}, 16, decode_subflows<addresses_name, structs::mptcp_subflow_addrs>);
constexpr Item connection = field({}, structs::mptcp_info);
constexpr Item full_connection = field({}, structs::mptcp_full_info);
constexpr Item shared_memory = field({}, structs::xdp_umem_reg);
constexpr std::size_t oldest_shared_memory = 24;
constexpr Item ring_offsets = field({}, structs::xdp_mmap_offsets);
constexpr Item ring_statistics = field({}, structs::xdp_statistics);
constexpr Item group_member = field({}, structs::tipc_group_req);
constexpr Item send_time = field({}, structs::sock_txtime);
constexpr Item cookie = u64({});
constexpr Item memory_use = array({}, element::u32, 0);
/// As many structs as there is room for.
template <const auto& One>
Value decode_list(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  static constexpr Item one = field({}, One);
  const std::size_t size = One.size[static_cast<std::size_t>(decoder.model())];
  const std::size_t count = value.size() / size;
  std::vector<Value> made(std::min(count, decoder.element_limit()));
  for (std::size_t i = 0; i < made.size(); ++i)
    made[i] = decoder.structure(one, One, value.subspan(i * size, size), TraceeAddress{raw + i * size});
  Value list = decoder.node(item, Value::Form::array, made, raw);
  list.count = count;
  list.truncated = list.children.size() < count;
  return list;
}
constexpr Item can_filters = custom_field({}, 8, decode_list<structs::can_filter>);
constexpr Item j1939_filters = custom_field({}, 32, decode_list<structs::j1939_filter>);

/// IP_LOCAL_PORT_RANGE: the lowest port in the lower half of a number, the highest in the upper; zero is no bound.
Value decode_port_bounds(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  static constexpr Item number = hex({}, Type::u32);
  const std::uint64_t bounds = decoder.number(number.type, value);
  const auto bound = [](std::uint64_t port) { return port == 0 ? std::string() : std::to_string(port); };
  const Value one = bounds == 0
                        ? decoder.scalar(number, bounds)
                        : in_words(decoder, number, bounds, bound(bounds & 0xffff) + ".." + bound(bounds >> 16));
  return decoder.node(item, Value::Form::array, {&one, 1}, raw);
}
constexpr Item port_bounds = custom_field({}, 4, decode_port_bounds);

/// Addresses of internet sockets, one behind the other, each as long as its family makes it.
Value decode_addresses(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  constexpr std::uint64_t inet6 = 10;
  std::vector<Value> made;
  for (std::size_t at = 0; at + 16 <= value.size();) {
    if (made.size() == decoder.element_limit()) break;
    const auto rest = value.subspan(at);
    const std::size_t size = std::min<std::size_t>(decoder.number(Type::u16, rest) == inet6 ? 28 : 16, rest.size());
    made.push_back(sockaddr_of(decoder, address, rest.first(size), TraceeAddress{raw + at}));
    at += size;
  }
  return decoder.node(item, Value::Form::array, made, raw);
}
constexpr Item addresses = custom_field({}, 16, decode_addresses);
/// The addresses of an association, behind it and their number.
Value decode_association_addresses(Decoder& decoder, const Item& item, std::uint64_t raw,
                                   std::span<const std::byte> value) {
  static constexpr Item association = s32("assoc_id");
  static constexpr Item count = u32("addr_num");
  static constexpr Item list = custom_field("addrs", 0, decode_addresses);
  constexpr std::size_t size = 8;
  const Value fields[] = {decoder.scalar(association, decoder.number(Type::u32, value)),
                          decoder.scalar(count, decoder.number(Type::u32, value.subspan(4))),
                          decode_addresses(decoder, list, raw + size, value.subspan(size))};
  return decoder.node(item, Value::Form::structure, fields, raw);
}
constexpr Item association_addresses = custom_field({}, 8, decode_association_addresses);

constexpr Item source_filter = field({}, structs::ip_msfilter);
constexpr Item group_source = field({}, structs::group_source_req);
constexpr Item group_sources = field({}, structs::group_filter);
constexpr Item flow_label = field({}, structs::in6_flowlabel_req);
constexpr Item isotp = field({}, structs::can_isotp_options_value);
constexpr Item isotp_flow = field({}, structs::can_isotp_fc_options);
constexpr Item isotp_link = field({}, structs::can_isotp_ll_options);
constexpr Item channel_identifier = field({}, structs::can_raw_vcid_options);
constexpr Item memory_region = field({}, structs::rds_get_mr_args);
constexpr Item memory_region_for = field({}, structs::rds_get_mr_for_dest_args);
constexpr Item freed_region = field({}, structs::rds_free_mr_args);
constexpr Item rds_transport = choice({}, rds_transports);
constexpr Item rds_info_counter = custom_field({}, 40, decode_list<structs::rds_info_counter>);
constexpr Item rds_info_connection = custom_field({}, 42, decode_list<structs::rds_info_connection>);
constexpr Item rds_info_message = custom_field({}, 26, decode_list<structs::rds_info_message>);
constexpr Item rds_info_socket = custom_field({}, 28, decode_list<structs::rds_info_socket>);
constexpr Item rds_info_tcp_socket = custom_field({}, 41, decode_list<structs::rds_info_tcp_socket>);
constexpr Item rds_info_rdma_connection = custom_field({}, 68, decode_list<structs::rds_info_rdma_connection>);
constexpr Item rds6_info_connection = custom_field({}, 65, decode_list<structs::rds6_info_connection>);
constexpr Item rds6_info_message = custom_field({}, 50, decode_list<structs::rds6_info_message>);
constexpr Item rds6_info_socket = custom_field({}, 52, decode_list<structs::rds6_info_socket>);
constexpr Item rds6_info_tcp_socket = custom_field({}, 64, decode_list<structs::rds6_info_tcp_socket>);
constexpr Item rds6_info_rdma_connection = custom_field({}, 92, decode_list<structs::rds6_info_rdma_connection>);
constexpr Item receive_trace = field({}, structs::rds_rx_trace_so);
constexpr Item congestion = hex({}, Type::u64);
constexpr Item sctp_rtoinfo = field({}, structs::sctp_rtoinfo);
constexpr Item sctp_assocparams = field({}, structs::sctp_assocparams);
constexpr Item sctp_initmsg = field({}, structs::sctp_initmsg);
constexpr Item sctp_setpeerprim = field({}, structs::sctp_setpeerprim);
constexpr Item sctp_prim = field({}, structs::sctp_prim);
constexpr Item sctp_setadaptation = field({}, structs::sctp_setadaptation);
constexpr Item sctp_paddrparams = field({}, structs::sctp_paddrparams);
constexpr Item sctp_sndrcvinfo = field({}, structs::sctp_sndrcvinfo);
constexpr Item sctp_event_subscribe = field({}, structs::sctp_event_subscribe);
constexpr Item sctp_assoc_value = field({}, structs::sctp_assoc_value);
constexpr Item sctp_status = field({}, structs::sctp_status);
constexpr Item sctp_paddrinfo = field({}, structs::sctp_paddrinfo);
constexpr Item sctp_sack_info = field({}, structs::sctp_sack_info);
constexpr Item sctp_authchunk = field({}, structs::sctp_authchunk);
constexpr Item sctp_hmacalgo = field({}, structs::sctp_hmacalgo);
constexpr Item sctp_authkey = field({}, structs::sctp_authkey);
constexpr Item sctp_authkeyid = field({}, structs::sctp_authkeyid);
constexpr Item sctp_authchunks = field({}, structs::sctp_authchunks);
constexpr Item sctp_assoc_ids = field({}, structs::sctp_assoc_ids);
constexpr Item sctp_paddrthlds = field({}, structs::sctp_paddrthlds);
constexpr Item sctp_sndinfo = field({}, structs::sctp_sndinfo);
constexpr Item sctp_paddrthlds_v2 = field({}, structs::sctp_paddrthlds_v2);
constexpr Item sctp_peeloff = field({}, structs::sctp_peeloff);
constexpr Item sctp_assoc_stats = field({}, structs::sctp_assoc_stats);
constexpr Item sctp_default_prinfo = field({}, structs::sctp_default_prinfo);
constexpr Item sctp_prstatus = field({}, structs::sctp_prstatus);
constexpr Item sctp_reset_streams = field({}, structs::sctp_reset_streams);
constexpr Item sctp_add_streams = field({}, structs::sctp_add_streams);
constexpr Item sctp_peeloff_flags = field({}, structs::sctp_peeloff_flags);
constexpr Item sctp_stream_value = field({}, structs::sctp_stream_value);
constexpr Item sctp_event = field({}, structs::sctp_event);
constexpr Item sctp_udpencaps = field({}, structs::sctp_udpencaps);
constexpr Item sctp_probeinterval = field({}, structs::sctp_probeinterval);

/// What an option's value is. A struct may be cut by the length, if `least` bytes of it are there.
constexpr std::size_t all_of_it = SIZE_MAX;
struct Option {
  std::uint64_t level;
  std::uint64_t name;
  const Item* item;
  bool only_got = false;  ///< it cannot be set: what somebody tries to set is not this
  std::size_t least = 0;  ///< with fewer bytes it is not this either; `all_of_it`: than its struct has
};
constexpr Option known_options[] = {
    {sol_socket, 4, &error, true},                                  // SO_ERROR
    {sol_socket, 13, &linger},                                      // SO_LINGER
    {sol_socket, 17, &credentials, true},                           // SO_PEERCRED
    {sol_socket, 20, &timeval},                                     // SO_RCVTIMEO_OLD
    {sol_socket, 21, &timeval},                                     // SO_SNDTIMEO_OLD
    {sol_socket, 25, &bytes},                                       // SO_BINDTODEVICE
    {sol_socket, 26, &filter},                                      // SO_ATTACH_FILTER
    {sol_socket, 28, &address, true},                               // SO_PEERNAME
    {sol_socket, 31, &bytes, true},                                 // SO_PEERSEC
    {sol_socket, 37, &integer},                                     // SO_TIMESTAMPING_OLD
    {sol_socket, 51, &filter},                                      // SO_ATTACH_REUSEPORT_CBPF
    {sol_socket, 55, &memory_use, true},                            // SO_MEMINFO
    {sol_socket, 57, &cookie, true, 8},                             // SO_COOKIE
    {sol_socket, 59, &groups},                                      // SO_PEERGROUPS
    {sol_socket, 61, &send_time, false, 8},                         // SO_TXTIME
    {sol_socket, 65, &integer},                                     // SO_TIMESTAMPING_NEW
    {sol_socket, 66, &timeval64},                                   // SO_RCVTIMEO_NEW
    {sol_socket, 67, &timeval64},                                   // SO_SNDTIMEO_NEW
    {sol_socket, 71, &cookie, true, 8},                             // SO_NETNS_COOKIE
    {sol_socket, 74, &rehash},                                      // SO_TXREHASH
    {sol_socket, 77, &descriptor},                                  // SO_PEERPIDFD
    {sol_socket, 80, &bytes},                                       // SO_DEVMEM_DONTNEED
    {sol_ip, 35, &membership},                                      // IP_ADD_MEMBERSHIP
    {sol_ip, 36, &membership},                                      // IP_DROP_MEMBERSHIP
    {sol_ip, 37, &source_membership},                               // IP_UNBLOCK_SOURCE
    {sol_ip, 38, &source_membership},                               // IP_BLOCK_SOURCE
    {sol_ip, 39, &source_membership},                               // IP_ADD_SOURCE_MEMBERSHIP
    {sol_ip, 40, &source_membership},                               // IP_DROP_SOURCE_MEMBERSHIP
    {sol_ip, 41, &source_filter, false, all_of_it},                 // IP_MSFILTER
    {sol_ip, 42, &group},                                           // MCAST_JOIN_GROUP
    {sol_ip, 43, &group_source, false, all_of_it},                  // MCAST_BLOCK_SOURCE
    {sol_ip, 44, &group_source, false, all_of_it},                  // MCAST_UNBLOCK_SOURCE
    {sol_ip, 45, &group},                                           // MCAST_LEAVE_GROUP
    {sol_ip, 46, &group_source, false, all_of_it},                  // MCAST_JOIN_SOURCE_GROUP
    {sol_ip, 47, &group_source, false, all_of_it},                  // MCAST_LEAVE_SOURCE_GROUP
    {sol_ip, 48, &group_sources, false, all_of_it},                 // MCAST_MSFILTER
    {sol_ip, 51, &port_bounds},                                     // IP_LOCAL_PORT_RANGE
    {sol_ip, 52, &protocol},                                        // IP_PROTOCOL
    {sol_tcp, 11, &tcp_info, true},                                 // TCP_INFO
    {sol_tcp, 14, &signed_by, false, 216},                          // TCP_MD5SIG
    {sol_tcp, 29, &repaired_window, false, 20},                     // TCP_REPAIR_WINDOW
    {sol_tcp, 32, &signed_by, false, 216},                          // TCP_MD5SIG_EXT
    {sol_tcp, 38, &added_key, false, 288},                          // TCP_AO_ADD_KEY
    {sol_tcp, 39, &deleted_key, false, 144},                        // TCP_AO_DEL_KEY
    {sol_tcp, 40, &signing, false, 48},                             // TCP_AO_INFO
    {sol_tcp, 41, &got_key, true, 304},                             // TCP_AO_GET_KEYS
    {sol_tcp, 42, &signed_repair, false, 16},                       // TCP_AO_REPAIR
    {sol_ipv6, 20, &membership6},                                   // IPV6_ADD_MEMBERSHIP
    {sol_ipv6, 21, &membership6},                                   // IPV6_DROP_MEMBERSHIP
    {sol_ipv6, 27, &membership6},                                   // IPV6_JOIN_ANYCAST
    {sol_ipv6, 28, &membership6},                                   // IPV6_LEAVE_ANYCAST
    {sol_ipv6, 32, &flow_label, false, all_of_it},                  // IPV6_FLOWLABEL_MGR
    {sol_ipv6, 42, &group},                                         // MCAST_JOIN_GROUP
    {sol_ipv6, 43, &group_source, false, all_of_it},                // MCAST_BLOCK_SOURCE
    {sol_ipv6, 44, &group_source, false, all_of_it},                // MCAST_UNBLOCK_SOURCE
    {sol_ipv6, 45, &group},                                         // MCAST_LEAVE_GROUP
    {sol_ipv6, 46, &group_source, false, all_of_it},                // MCAST_JOIN_SOURCE_GROUP
    {sol_ipv6, 47, &group_source, false, all_of_it},                // MCAST_LEAVE_SOURCE_GROUP
    {sol_ipv6, 48, &group_sources, false, all_of_it},               // MCAST_MSFILTER
    {sol_can_raw, 1, &can_filters, false, 8},                       // CAN_RAW_FILTER
    {sol_can_raw, 8, &channel_identifier, false, all_of_it},        // CAN_RAW_XL_VCID_OPTS
    {sol_can_isotp, 1, &isotp, false, all_of_it},                   // CAN_ISOTP_OPTS
    {sol_can_isotp, 2, &isotp_flow, false, all_of_it},              // CAN_ISOTP_RECV_FC
    {sol_can_isotp, 5, &isotp_link, false, all_of_it},              // CAN_ISOTP_LL_OPTS
    {sol_can_j1939, 1, &j1939_filters, false, 32},                  // SO_J1939_FILTER
    {sol_sctp, 0, &sctp_rtoinfo, false, all_of_it},                 // SCTP_RTOINFO
    {sol_sctp, 1, &sctp_assocparams, false, all_of_it},             // SCTP_ASSOCINFO
    {sol_sctp, 2, &sctp_initmsg, false, all_of_it},                 // SCTP_INITMSG
    {sol_sctp, 5, &sctp_setpeerprim, false, all_of_it},             // SCTP_SET_PEER_PRIMARY_ADDR
    {sol_sctp, 6, &sctp_prim, false, all_of_it},                    // SCTP_PRIMARY_ADDR
    {sol_sctp, 7, &sctp_setadaptation, false, all_of_it},           // SCTP_ADAPTATION_LAYER
    {sol_sctp, 9, &sctp_paddrparams, false, all_of_it},             // SCTP_PEER_ADDR_PARAMS
    {sol_sctp, 10, &sctp_sndrcvinfo, false, all_of_it},             // SCTP_DEFAULT_SEND_PARAM
    {sol_sctp, 11, &sctp_event_subscribe, false, 1},                // SCTP_EVENTS
    {sol_sctp, 13, &sctp_assoc_value, false, all_of_it},            // SCTP_MAXSEG
    {sol_sctp, 14, &sctp_status, true, all_of_it},                  // SCTP_STATUS
    {sol_sctp, 15, &sctp_paddrinfo, true, all_of_it},               // SCTP_GET_PEER_ADDR_INFO
    {sol_sctp, 16, &sctp_sack_info, false, all_of_it},              // SCTP_DELAYED_SACK
    {sol_sctp, 17, &sctp_assoc_value, false, all_of_it},            // SCTP_CONTEXT
    {sol_sctp, 20, &sctp_assoc_value, false, all_of_it},            // SCTP_MAX_BURST
    {sol_sctp, 21, &sctp_authchunk, false, all_of_it},              // SCTP_AUTH_CHUNK
    {sol_sctp, 22, &sctp_hmacalgo, false, all_of_it},               // SCTP_HMAC_IDENT
    {sol_sctp, 23, &sctp_authkey, false, all_of_it},                // SCTP_AUTH_KEY
    {sol_sctp, 24, &sctp_authkeyid, false, all_of_it},              // SCTP_AUTH_ACTIVE_KEY
    {sol_sctp, 25, &sctp_authkeyid, false, all_of_it},              // SCTP_AUTH_DELETE_KEY
    {sol_sctp, 26, &sctp_authchunks, true, all_of_it},              // SCTP_PEER_AUTH_CHUNKS
    {sol_sctp, 27, &sctp_authchunks, true, all_of_it},              // SCTP_LOCAL_AUTH_CHUNKS
    {sol_sctp, 29, &sctp_assoc_ids, true, all_of_it},               // SCTP_GET_ASSOC_ID_LIST
    {sol_sctp, 31, &sctp_paddrthlds, false, all_of_it},             // SCTP_PEER_ADDR_THLDS
    {sol_sctp, 34, &sctp_sndinfo, false, all_of_it},                // SCTP_DEFAULT_SNDINFO
    {sol_sctp, 35, &sctp_authkeyid, false, all_of_it},              // SCTP_AUTH_DEACTIVATE_KEY
    {sol_sctp, 37, &sctp_paddrthlds_v2, false, all_of_it},          // SCTP_PEER_ADDR_THLDS_V2
    {sol_sctp, 100, &addresses, false, 16},                         // SCTP_SOCKOPT_BINDX_ADD
    {sol_sctp, 101, &addresses, false, 16},                         // SCTP_SOCKOPT_BINDX_REM
    {sol_sctp, 102, &sctp_peeloff, false, all_of_it},               // SCTP_SOCKOPT_PEELOFF
    {sol_sctp, 107, &addresses, false, 16},                         // SCTP_SOCKOPT_CONNECTX_OLD
    {sol_sctp, 108, &association_addresses, true, 8},               // SCTP_GET_PEER_ADDRS
    {sol_sctp, 109, &association_addresses, true, 8},               // SCTP_GET_LOCAL_ADDRS
    {sol_sctp, 110, &addresses, false, 16},                         // SCTP_SOCKOPT_CONNECTX
    {sol_sctp, 112, &sctp_assoc_stats, true, all_of_it},            // SCTP_GET_ASSOC_STATS
    {sol_sctp, 113, &sctp_assoc_value, false, all_of_it},           // SCTP_PR_SUPPORTED
    {sol_sctp, 114, &sctp_default_prinfo, false, all_of_it},        // SCTP_DEFAULT_PRINFO
    {sol_sctp, 115, &sctp_prstatus, true, all_of_it},               // SCTP_PR_ASSOC_STATUS
    {sol_sctp, 116, &sctp_prstatus, true, all_of_it},               // SCTP_PR_STREAM_STATUS
    {sol_sctp, 117, &sctp_assoc_value, false, all_of_it},           // SCTP_RECONFIG_SUPPORTED
    {sol_sctp, 118, &sctp_assoc_value, false, all_of_it},           // SCTP_ENABLE_STREAM_RESET
    {sol_sctp, 119, &sctp_reset_streams, false, all_of_it},         // SCTP_RESET_STREAMS
    {sol_sctp, 121, &sctp_add_streams, false, all_of_it},           // SCTP_ADD_STREAMS
    {sol_sctp, 122, &sctp_peeloff_flags, false, all_of_it},         // SCTP_SOCKOPT_PEELOFF_FLAGS
    {sol_sctp, 123, &sctp_assoc_value, false, all_of_it},           // SCTP_STREAM_SCHEDULER
    {sol_sctp, 124, &sctp_stream_value, false, all_of_it},          // SCTP_STREAM_SCHEDULER_VALUE
    {sol_sctp, 125, &sctp_assoc_value, false, all_of_it},           // SCTP_INTERLEAVING_SUPPORTED
    {sol_sctp, 127, &sctp_event, false, all_of_it},                 // SCTP_EVENT
    {sol_sctp, 128, &sctp_assoc_value, false, all_of_it},           // SCTP_ASCONF_SUPPORTED
    {sol_sctp, 129, &sctp_assoc_value, false, all_of_it},           // SCTP_AUTH_SUPPORTED
    {sol_sctp, 130, &sctp_assoc_value, false, all_of_it},           // SCTP_ECN_SUPPORTED
    {sol_sctp, 131, &sctp_assoc_value, false, all_of_it},           // SCTP_EXPOSE_POTENTIALLY_FAILED_STATE
    {sol_sctp, 132, &sctp_udpencaps, false, all_of_it},             // SCTP_REMOTE_UDP_ENCAPS_PORT
    {sol_sctp, 133, &sctp_probeinterval, false, all_of_it},         // SCTP_PLPMTUD_PROBE_INTERVAL
    {sol_raw, 1, &icmp_filter},                                     // ICMP_FILTER
    {sol_packet, 1, &packet_membership},                            // PACKET_ADD_MEMBERSHIP
    {sol_packet, 2, &packet_membership},                            // PACKET_DROP_MEMBERSHIP
    {sol_packet, 5, &packet_ring},                                  // PACKET_RX_RING
    {sol_packet, 6, &packet_statistics, true},                      // PACKET_STATISTICS
    {sol_packet, 13, &packet_ring},                                 // PACKET_TX_RING
    {sol_netlink, 9, &memberships},                                 // NETLINK_LIST_MEMBERSHIPS
    {sol_tipc, 127, &importance},                                   // TIPC_IMPORTANCE
    {sol_tipc, 135, &group_member, false, 16},                      // TIPC_GROUP_JOIN
    {sol_rds, 1, &address},                                         // RDS_CANCEL_SENT_TO
    {sol_rds, 2, &memory_region, false, all_of_it},                 // RDS_GET_MR
    {sol_rds, 3, &freed_region, false, all_of_it},                  // RDS_FREE_MR
    {sol_rds, 6, &congestion, false, 8},                            // RDS_CONG_MONITOR
    {sol_rds, 7, &memory_region_for, false, all_of_it},             // RDS_GET_MR_FOR_DEST
    {sol_rds, 8, &rds_transport},                                   // SO_RDS_TRANSPORT
    {sol_rds, 10, &receive_trace, false, all_of_it},                // SO_RDS_MSG_RXPATH_LATENCY
    {sol_rds, 10000, &rds_info_counter, true, all_of_it},           // RDS_INFO_COUNTERS
    {sol_rds, 10001, &rds_info_connection, true, all_of_it},        // RDS_INFO_CONNECTIONS
    {sol_rds, 10003, &rds_info_message, true, all_of_it},           // RDS_INFO_SEND_MESSAGES
    {sol_rds, 10004, &rds_info_message, true, all_of_it},           // RDS_INFO_RETRANS_MESSAGES
    {sol_rds, 10005, &rds_info_message, true, all_of_it},           // RDS_INFO_RECV_MESSAGES
    {sol_rds, 10006, &rds_info_socket, true, all_of_it},            // RDS_INFO_SOCKETS
    {sol_rds, 10007, &rds_info_tcp_socket, true, all_of_it},        // RDS_INFO_TCP_SOCKETS
    {sol_rds, 10008, &rds_info_rdma_connection, true, all_of_it},   // RDS_INFO_IB_CONNECTIONS
    {sol_rds, 10010, &rds_info_rdma_connection, true, all_of_it},   // RDS_INFO_IWARP_CONNECTIONS
    {sol_rds, 10011, &rds6_info_connection, true, all_of_it},       // RDS6_INFO_CONNECTIONS
    {sol_rds, 10012, &rds6_info_message, true, all_of_it},          // RDS6_INFO_SEND_MESSAGES
    {sol_rds, 10013, &rds6_info_message, true, all_of_it},          // RDS6_INFO_RETRANS_MESSAGES
    {sol_rds, 10014, &rds6_info_message, true, all_of_it},          // RDS6_INFO_RECV_MESSAGES
    {sol_rds, 10015, &rds6_info_socket, true, all_of_it},           // RDS6_INFO_SOCKETS
    {sol_rds, 10016, &rds6_info_tcp_socket, true, all_of_it},       // RDS6_INFO_TCP_SOCKETS
    {sol_rds, 10017, &rds6_info_rdma_connection, true, all_of_it},  // RDS6_INFO_IB_CONNECTIONS
    {sol_tls, 1, &cipher},                                          // TLS_TX
    {sol_tls, 2, &cipher},                                          // TLS_RX
    {sol_xdp, 1, &ring_offsets, true},                              // XDP_MMAP_OFFSETS
    {sol_xdp, 4, &shared_memory, false, oldest_shared_memory},      // XDP_UMEM_REG
    {sol_xdp, 7, &ring_statistics, true, 24},                       // XDP_STATISTICS
    {sol_mptcp, 1, &connection, true, 16},                          // MPTCP_INFO
    {sol_mptcp, 2, &subflow_states, true, 16},                      // MPTCP_TCPINFO
    {sol_mptcp, 3, &subflow_addresses, true, 16},                   // MPTCP_SUBFLOW_ADDRS
    {sol_mptcp, 4, &full_connection, true, 48},                     // MPTCP_FULL_INFO
};

/// The longest value that is read: longer ones are cut by far earlier limits.
constexpr std::uint64_t longest_value = 65536;

Value whole_bytes(const Item& item, std::span<const std::byte> value, std::uint64_t at, std::size_t limit) {
  Value made{.item = &item, .form = Value::Form::bytes, .raw = at, .count = value.size()};
  made.truncated = value.size() > limit;
  const auto shown = value.first(std::min(value.size(), limit));
  made.bytes = {reinterpret_cast<const char*>(shown.data()), shown.size()};
  return made;
}

/// Numbers, as many as there are: [1].
Value numbers(Decoder& decoder, const Item& item, const Item& element, std::span<const std::byte> value,
              std::uint64_t at, std::size_t most) {
  const std::size_t size = size_of(element.type, decoder.model());
  const std::size_t count = std::min(value.size() / size, most);
  std::vector<Value> made(std::min(count, decoder.element_limit()));
  for (std::size_t i = 0; i < made.size(); ++i)
    made[i] = decoder.embedded(element, value.subspan(i * size, size), TraceeAddress{at + i * size});
  Value list = decoder.node(item, Value::Form::array, made, at);
  list.count = count;
  list.truncated = list.children.size() < count;
  return list;
}

const Item& item_of(std::uint64_t level, std::uint64_t name, std::size_t size, bool got, Model model) {
  const auto* found = std::ranges::find_if(
      known_options, [&](const Option& o) { return o.level == level && o.name == name && (got || !o.only_got); });
  // Those of the socket itself are integers, but for a few; the kernel ignores what lies behind one.
  constexpr std::uint64_t oldest = 1;   // SO_DEBUG
  constexpr std::uint64_t newest = 84;  // SO_INQ
  // SO_MEMINFO, SO_COOKIE, SO_TXTIME, SO_NETNS_COOKIE
  const bool longer = name == 55 || name == 57 || name == 61 || name == 71;
  const bool of_socket = level == sol_socket && name >= oldest && name <= newest && !longer;
  const bool one_number = size == 4 || (of_socket && (got ? size < 4 : size > 4));
  if (found == std::end(known_options)) return one_number ? integer : bytes;
  const std::size_t least =
      found->least == all_of_it ? describe_detail::extent_of(*found->item, model).size : found->least;
  if (size < least) return one_number ? integer : bytes;
  if ((found->item == &timeval || found->item == &timeval64) && size == 4) return integer;
  // Before Linux 5.4 the rings had no flags.
  if (found->item == &ring_offsets && size < structs::xdp_mmap_offsets.size[0]) return bytes;
  if (found->item == &membership && size >= structs::ip_mreqn.size[0]) return membership_at;
  return *found->item;
}

/// The value as such; `cut` says that a struct of which only a part is there shows that part.
Value value_of_option(Decoder& decoder, const Item& item, const Item& what, std::span<const std::byte> value,
                      std::uint64_t at, bool cut) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = at};
  const auto pointing = [&](const Value& inside) { return decoder.node(item, Value::Form::pointer, {&inside, 1}, at); };
  switch (what.kind) {
    case Kind::bytes:
      return pointing(whole_bytes(what, value, at, decoder.wanted().string_bytes));
    case Kind::array:
      return pointing(numbers(decoder, item, *what.element, value, at, value.size()));
    case Kind::structure: {
      const std::size_t size = what.structure->size[static_cast<std::size_t>(decoder.model())];
      const bool grown = &what == &shared_memory || &what == &sctp_event_subscribe ||
                         (&what == &packet_ring && value.size() >= oldest_packet_ring);
      if (value.size() < size && !cut && !grown) return unread;
      const Value inside =
          decoder.structure(what, *what.structure, value.first(std::min(size, value.size())), TraceeAddress{at});
      return inside.children.empty() ? unread : pointing(inside);
    }
    case Kind::custom: {
      if (&what == &address) return pointing(sockaddr_of(decoder, what, value, TraceeAddress{at}));
      if (value.size() < what.length.value) return unread;
      return pointing(what.custom(decoder, what, at, value));
    }
    default:
      if (value.size() < size_of(what.type, decoder.model()))
        return cut ? pointing(whole_bytes(unreadable, value, at, value.size())) : unread;
      return pointing(numbers(decoder, item, what, value, at, 1));
  }
}

/// struct sock_fprog (linux/filter.h): the kernel takes no other size.
std::uint64_t size_of_filter(const Decoder& decoder) {
  return 2ULL * size_of(Type::pointer, decoder.model());
}

Value option_at(Decoder& decoder, const Item& item, std::uint64_t at, bool got) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = at};
  const std::uint64_t length = decoder.length(item);
  if (at == 0 || (length == 0 && (got || decoder.argument("optlen") != 0))) return unread;
  const Item& what = item_of(decoder.argument("level"), decoder.argument("optname"), static_cast<std::size_t>(length),
                             got, decoder.model());
  if (&what == &filter && length != size_of_filter(decoder)) return unread;
  if (&what == &filter) return got ? unread : filter.custom(decoder, item, at, {});
  const auto value = decoder.fetch_all(TraceeAddress{at}, static_cast<std::size_t>(std::min(length, longest_value)));
  return value ? value_of_option(decoder, item, what, *value, at, got) : unread;
}

}  // namespace

Value decode_option_set(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return option_at(decoder, item, raw, false);
}

Value decode_option_got(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return option_at(decoder, item, raw, true);
}

}  // namespace callgate::decode
