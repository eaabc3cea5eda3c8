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
constexpr std::uint64_t sol_raw = 255;
constexpr std::uint64_t sol_packet = 263;
constexpr std::uint64_t sol_netlink = 270;

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

/// What an option's value is. A struct may be cut by the length, if `least` bytes of it are there.
struct Option {
  std::uint64_t level;
  std::uint64_t name;
  const Item* item;
  bool only_got = false;  ///< it cannot be set: what somebody tries to set is not this
};
constexpr Option known[] = {
    {sol_socket, 4, &error, true},              // SO_ERROR
    {sol_socket, 13, &linger},                  // SO_LINGER
    {sol_socket, 17, &credentials, true},       // SO_PEERCRED
    {sol_socket, 20, &timeval},                 // SO_RCVTIMEO_OLD
    {sol_socket, 21, &timeval},                 // SO_SNDTIMEO_OLD
    {sol_socket, 25, &bytes},                   // SO_BINDTODEVICE
    {sol_socket, 26, &filter},                  // SO_ATTACH_FILTER
    {sol_socket, 28, &address, true},           // SO_PEERNAME
    {sol_socket, 31, &bytes, true},             // SO_PEERSEC
    {sol_socket, 37, &integer},                 // SO_TIMESTAMPING_OLD
    {sol_socket, 51, &filter},                  // SO_ATTACH_REUSEPORT_CBPF
    {sol_socket, 59, &groups},                  // SO_PEERGROUPS
    {sol_socket, 65, &integer},                 // SO_TIMESTAMPING_NEW
    {sol_socket, 66, &timeval64},               // SO_RCVTIMEO_NEW
    {sol_socket, 67, &timeval64},               // SO_SNDTIMEO_NEW
    {sol_socket, 74, &rehash},                  // SO_TXREHASH
    {sol_socket, 77, &descriptor},              // SO_PEERPIDFD
    {sol_socket, 80, &bytes},                   // SO_DEVMEM_DONTNEED
    {sol_ip, 35, &membership},                  // IP_ADD_MEMBERSHIP
    {sol_ip, 36, &membership},                  // IP_DROP_MEMBERSHIP
    {sol_ip, 37, &source_membership},           // IP_UNBLOCK_SOURCE
    {sol_ip, 38, &source_membership},           // IP_BLOCK_SOURCE
    {sol_ip, 39, &source_membership},           // IP_ADD_SOURCE_MEMBERSHIP
    {sol_ip, 40, &source_membership},           // IP_DROP_SOURCE_MEMBERSHIP
    {sol_ip, 42, &group},                       // MCAST_JOIN_GROUP
    {sol_ip, 45, &group},                       // MCAST_LEAVE_GROUP
    {sol_ip, 52, &protocol},                    // IP_PROTOCOL
    {sol_tcp, 11, &tcp_info, true},             // TCP_INFO
    {sol_ipv6, 20, &membership6},               // IPV6_ADD_MEMBERSHIP
    {sol_ipv6, 21, &membership6},               // IPV6_DROP_MEMBERSHIP
    {sol_ipv6, 27, &membership6},               // IPV6_JOIN_ANYCAST
    {sol_ipv6, 28, &membership6},               // IPV6_LEAVE_ANYCAST
    {sol_ipv6, 42, &group},                     // MCAST_JOIN_GROUP
    {sol_ipv6, 45, &group},                     // MCAST_LEAVE_GROUP
    {sol_raw, 1, &icmp_filter},                 // ICMP_FILTER
    {sol_packet, 1, &packet_membership},        // PACKET_ADD_MEMBERSHIP
    {sol_packet, 2, &packet_membership},        // PACKET_DROP_MEMBERSHIP
    {sol_packet, 5, &packet_ring},              // PACKET_RX_RING
    {sol_packet, 6, &packet_statistics, true},  // PACKET_STATISTICS
    {sol_packet, 13, &packet_ring},             // PACKET_TX_RING
    {sol_netlink, 9, &memberships},             // NETLINK_LIST_MEMBERSHIPS
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
  if ((found->item == &timeval || found->item == &timeval64) && size == 4) return integer;
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
      if (value.size() < size && !cut) return unread;
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
