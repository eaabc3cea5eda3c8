#include "decode/custom/socket_option.h"

#include <algorithm>
#include <vector>

#include "decode/constants/errno.h"
#include "decode/custom/filter.h"
#include "decode/custom/sockaddr.h"
#include "decode/decoder.h"
#include "decode/memory.h"
#include "decode/structs/message.h"
#include "decode/structs/socket_option.h"
#include "decode/structs/time.h"

namespace callgate::decode {
namespace {

constexpr std::uint64_t sol_ip = 0;
constexpr std::uint64_t sol_socket = 1;
constexpr std::uint64_t sol_tcp = 6;
constexpr std::uint64_t sol_ipv6 = 41;
constexpr std::uint64_t sol_can_raw = 101;
constexpr std::uint64_t sol_raw = 255;
constexpr std::uint64_t sol_packet = 263;
constexpr std::uint64_t sol_netlink = 270;
constexpr std::uint64_t sol_tipc = 271;
constexpr std::uint64_t sol_tls = 282;
constexpr std::uint64_t sol_xdp = 283;
constexpr std::uint64_t sol_mptcp = 284;

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
constexpr Item got_key = custom_field({}, 304, decode_with_bits<structs::tcp_ao_got, got_key_bits>);
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
Value decode_can_filters(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> value) {
  static constexpr Item one = field({}, structs::can_filter);
  const std::size_t size = structs::can_filter.size[0];
  const std::size_t count = value.size() / size;
  std::vector<Value> filters(std::min(count, decoder.element_limit()));
  for (std::size_t i = 0; i < filters.size(); ++i)
    filters[i] =
        decoder.structure(one, structs::can_filter, value.subspan(i * size, size), TraceeAddress{raw + i * size});
  Value list = decoder.node(item, Value::Form::array, filters, raw);
  list.count = count;
  list.truncated = list.children.size() < count;
  return list;
}
constexpr Item can_filters = custom_field({}, 8, decode_can_filters);

/// What an option's value is. A struct may be cut by the length, if `least` bytes of it are there.
struct Option {
  std::uint64_t level;
  std::uint64_t name;
  const Item* item;
  bool only_got = false;  ///< it cannot be set: what somebody tries to set is not this
  std::size_t least = 0;  ///< with fewer bytes it is not this either
};
constexpr Option known[] = {
    {sol_socket, 4, &error, true},                              // SO_ERROR
    {sol_socket, 13, &linger},                                  // SO_LINGER
    {sol_socket, 17, &credentials, true},                       // SO_PEERCRED
    {sol_socket, 20, &timeval},                                 // SO_RCVTIMEO_OLD
    {sol_socket, 21, &timeval},                                 // SO_SNDTIMEO_OLD
    {sol_socket, 25, &bytes},                                   // SO_BINDTODEVICE
    {sol_socket, 26, &filter},                                  // SO_ATTACH_FILTER
    {sol_socket, 28, &address, true},                           // SO_PEERNAME
    {sol_socket, 31, &bytes, true},                             // SO_PEERSEC
    {sol_socket, 37, &integer},                                 // SO_TIMESTAMPING_OLD
    {sol_socket, 51, &filter},                                  // SO_ATTACH_REUSEPORT_CBPF
    {sol_socket, 55, &memory_use, true},                        // SO_MEMINFO
    {sol_socket, 57, &cookie, true, 8},                         // SO_COOKIE
    {sol_socket, 59, &groups},                                  // SO_PEERGROUPS
    {sol_socket, 61, &send_time, false, 8},                     // SO_TXTIME
    {sol_socket, 65, &integer},                                 // SO_TIMESTAMPING_NEW
    {sol_socket, 66, &timeval64},                               // SO_RCVTIMEO_NEW
    {sol_socket, 67, &timeval64},                               // SO_SNDTIMEO_NEW
    {sol_socket, 71, &cookie, true, 8},                         // SO_NETNS_COOKIE
    {sol_socket, 74, &rehash},                                  // SO_TXREHASH
    {sol_socket, 77, &descriptor},                              // SO_PEERPIDFD
    {sol_socket, 80, &bytes},                                   // SO_DEVMEM_DONTNEED
    {sol_ip, 35, &membership},                                  // IP_ADD_MEMBERSHIP
    {sol_ip, 36, &membership},                                  // IP_DROP_MEMBERSHIP
    {sol_ip, 37, &source_membership},                           // IP_UNBLOCK_SOURCE
    {sol_ip, 38, &source_membership},                           // IP_BLOCK_SOURCE
    {sol_ip, 39, &source_membership},                           // IP_ADD_SOURCE_MEMBERSHIP
    {sol_ip, 40, &source_membership},                           // IP_DROP_SOURCE_MEMBERSHIP
    {sol_ip, 42, &group},                                       // MCAST_JOIN_GROUP
    {sol_ip, 45, &group},                                       // MCAST_LEAVE_GROUP
    {sol_ip, 52, &protocol},                                    // IP_PROTOCOL
    {sol_tcp, 11, &tcp_info, true},                             // TCP_INFO
    {sol_tcp, 14, &signed_by, false, 216},                      // TCP_MD5SIG
    {sol_tcp, 29, &repaired_window, false, 20},                 // TCP_REPAIR_WINDOW
    {sol_tcp, 32, &signed_by, false, 216},                      // TCP_MD5SIG_EXT
    {sol_tcp, 38, &added_key, false, 288},                      // TCP_AO_ADD_KEY
    {sol_tcp, 39, &deleted_key, false, 144},                    // TCP_AO_DEL_KEY
    {sol_tcp, 40, &signing, false, 48},                         // TCP_AO_INFO
    {sol_tcp, 41, &got_key, true, 304},                         // TCP_AO_GET_KEYS
    {sol_tcp, 42, &signed_repair, false, 16},                   // TCP_AO_REPAIR
    {sol_ipv6, 20, &membership6},                               // IPV6_ADD_MEMBERSHIP
    {sol_ipv6, 21, &membership6},                               // IPV6_DROP_MEMBERSHIP
    {sol_ipv6, 27, &membership6},                               // IPV6_JOIN_ANYCAST
    {sol_ipv6, 28, &membership6},                               // IPV6_LEAVE_ANYCAST
    {sol_ipv6, 42, &group},                                     // MCAST_JOIN_GROUP
    {sol_ipv6, 45, &group},                                     // MCAST_LEAVE_GROUP
    {sol_can_raw, 1, &can_filters, false, 8},                   // CAN_RAW_FILTER
    {sol_raw, 1, &icmp_filter},                                 // ICMP_FILTER
    {sol_packet, 1, &packet_membership},                        // PACKET_ADD_MEMBERSHIP
    {sol_packet, 2, &packet_membership},                        // PACKET_DROP_MEMBERSHIP
    {sol_packet, 5, &packet_ring},                              // PACKET_RX_RING
    {sol_packet, 6, &packet_statistics, true},                  // PACKET_STATISTICS
    {sol_packet, 13, &packet_ring},                             // PACKET_TX_RING
    {sol_netlink, 9, &memberships},                             // NETLINK_LIST_MEMBERSHIPS
    {sol_tipc, 135, &group_member, false, 16},                  // TIPC_GROUP_JOIN
    {sol_tls, 1, &cipher},                                      // TLS_TX
    {sol_tls, 2, &cipher},                                      // TLS_RX
    {sol_xdp, 1, &ring_offsets, true},                          // XDP_MMAP_OFFSETS
    {sol_xdp, 4, &shared_memory, false, oldest_shared_memory},  // XDP_UMEM_REG
    {sol_xdp, 7, &ring_statistics, true, 24},                   // XDP_STATISTICS
    {sol_mptcp, 1, &connection, true, 16},                      // MPTCP_INFO
    {sol_mptcp, 2, &subflow_states, true, 16},                  // MPTCP_TCPINFO
    {sol_mptcp, 3, &subflow_addresses, true, 16},               // MPTCP_SUBFLOW_ADDRS
    {sol_mptcp, 4, &full_connection, true, 48},                 // MPTCP_FULL_INFO
};

/// The longest value that is read: longer ones are cut by far earlier limits.
constexpr std::uint64_t longest = 65536;

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

const Item& item_of(std::uint64_t level, std::uint64_t name, std::size_t size, bool got) {
  const auto* found = std::ranges::find_if(
      known, [&](const Option& o) { return o.level == level && o.name == name && (got || !o.only_got); });
  // Those of the socket itself are integers, but for a few; the kernel ignores what lies behind one.
  constexpr std::uint64_t oldest = 1;   // SO_DEBUG
  constexpr std::uint64_t newest = 84;  // SO_INQ
  // SO_MEMINFO, SO_COOKIE, SO_TXTIME, SO_NETNS_COOKIE
  const bool longer = name == 55 || name == 57 || name == 61 || name == 71;
  const bool of_socket = level == sol_socket && name >= oldest && name <= newest && !longer;
  const bool one_number = size == 4 || (of_socket && (got ? size < 4 : size > 4));
  if (found == std::end(known)) return one_number ? integer : bytes;
  if (size < found->least) return one_number ? integer : bytes;
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
      const bool grown = &what == &shared_memory;
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
  const Item& what =
      item_of(decoder.argument("level"), decoder.argument("optname"), static_cast<std::size_t>(length), got);
  if (&what == &filter && length != size_of_filter(decoder)) return unread;
  if (&what == &filter) return got ? unread : filter.custom(decoder, item, at, {});
  const auto value = decoder.fetch_all(TraceeAddress{at}, static_cast<std::size_t>(std::min(length, longest)));
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
