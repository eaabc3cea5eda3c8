#include "decode/custom/control_message.h"

#include <algorithm>
#include <array>
#include <vector>

#include "decode/constants/socket_options.h"
#include "decode/custom/sockaddr.h"
#include "decode/custom/socket_level.h"
#include "decode/decoder.h"
#include "decode/memory.h"
#include "decode/structs/message.h"
#include "decode/structs/rds.h"
#include "decode/structs/sctp.h"
#include "decode/structs/socket_option.h"

namespace callgate::decode {
namespace {

// As much as the kernel's own limit allows where it is left as it is (net.core.optmem_max).
constexpr std::uint64_t longest_control = 131072;
// Nobody sends as many; more would leave nothing of the budget for the rest of the message.
constexpr std::size_t most_messages = 256;

Value decode_received_error(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_address(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  return sockaddr_of(decoder, item, bytes, TraceeAddress{raw});
}

constexpr std::string_view data = "cmsg_data";
constexpr Item hex8 = hex({}, Type::u8);

// Arrays of no fixed length are as long as the data.
constexpr Item descriptors = array(data, element::fd, 0);
constexpr Item signed_numbers = array(data, element::s32, 0);
constexpr Item octets = array(data, hex8, 0);
constexpr Item small_numbers = array(data, element::u16, 0);
constexpr Item unsigned_numbers = array(data, element::u32, 0);
constexpr Item passed_credentials = field(data, structs::ucred);
constexpr Item process_descriptor = fd(data);
constexpr Item receipt_time = field(data, structs::timeval);
constexpr Item timespec = field(data, structs::timespec);
constexpr Item timespecs = array(data, structs::timespec, 3);
constexpr Item receipt_time64 = field(data, structs::timeval64);
constexpr Item timespec64 = field(data, structs::timespec64);
constexpr Item timespecs64 = array(data, structs::timespec64, 3);
constexpr Item packet_info = field(data, structs::in_pktinfo);
constexpr Item packet_info6 = field(data, structs::in6_pktinfo);
constexpr Item stamped_packet_info = field(data, structs::scm_ts_pktinfo);
constexpr Item device_memory = field(data, structs::dmabuf_cmsg);
constexpr Item transmit_time = u64(data);
constexpr Item flow = be32(data);
constexpr Item path_mtu = field(data, structs::ip6_mtuinfo);
constexpr Item packet_data = field(data, structs::tpacket_auxdata);
constexpr Item netlink_group = field(data, structs::nl_pktinfo);
constexpr Item cipher_operation = choice(data, alg_operations, Type::u32);
constexpr Item initial_vector = field(data, structs::af_alg_iv);
constexpr Item record_type = u8(data);
constexpr Item label = whole(raw_bytes(data, 0));
constexpr Item unknown = whole(in_hex(raw_bytes(data, 0)));
constexpr Item internet_address = custom_field(data, 16, decode_address);
constexpr Item internet_address6 = custom_field(data, 28, decode_address);
constexpr Item received_error = custom_field(data, 32, decode_received_error);
constexpr Item received_error6 = custom_field(data, 44, decode_received_error);
constexpr Item streams = field(data, structs::sctp_initmsg);
constexpr Item sent_or_received = field(data, structs::sctp_sndrcvinfo);
constexpr Item sent = field(data, structs::sctp_sndinfo);
constexpr Item received = field(data, structs::sctp_rcvinfo);
constexpr Item next = field(data, structs::sctp_nxtinfo);
constexpr Item reliability = field(data, structs::sctp_prinfo);
constexpr Item key_number = field(data, structs::sctp_authinfo);
constexpr Item destination = ipv4(data);
constexpr Item destination6 = ipv6(data);
constexpr Item remote_memory = field(data, structs::rds_rdma_args);
constexpr Item remote_cookie = hex(data, Type::u64);
constexpr Item mapped_region = field(data, structs::rds_get_mr_args);
constexpr Item remote_result = field(data, structs::rds_rdma_notify);
constexpr Item copy_cookie = u32(data);

/// What the data of one type of message is.
struct Data {
  std::uint64_t level;
  std::uint64_t type;
  const Item* item;
};
// asm-generic/socket.h, linux/in.h, in6.h, udp.h, sctp.h, if_packet.h, netlink.h, rds.h, if_alg.h,
// tls.h
constexpr Data known_data[] = {
    {sol_socket, 1, &descriptors},           // SCM_RIGHTS
    {sol_socket, 2, &passed_credentials},    // SCM_CREDENTIALS
    {sol_socket, 3, &label},                 // SCM_SECURITY
    {sol_socket, 4, &process_descriptor},    // SCM_PIDFD
    {sol_socket, 12, &unsigned_numbers},     // SO_PRIORITY
    {sol_socket, 29, &receipt_time},         // SO_TIMESTAMP_OLD
    {sol_socket, 35, &timespec},             // SO_TIMESTAMPNS_OLD
    {sol_socket, 36, &unsigned_numbers},     // SO_MARK
    {sol_socket, 37, &timespecs},            // SO_TIMESTAMPING_OLD
    {sol_socket, 40, &unsigned_numbers},     // SO_RXQ_OVFL
    {sol_socket, 41, &signed_numbers},       // SO_WIFI_STATUS
    {sol_socket, 58, &stamped_packet_info},  // SCM_TIMESTAMPING_PKTINFO
    {sol_socket, 61, &transmit_time},        // SO_TXTIME
    {sol_socket, 63, &receipt_time64},       // SO_TIMESTAMP_NEW
    {sol_socket, 64, &timespec64},           // SO_TIMESTAMPNS_NEW
    {sol_socket, 65, &timespecs64},          // SO_TIMESTAMPING_NEW
    {sol_socket, 78, &device_memory},        // SCM_DEVMEM_LINEAR
    {sol_socket, 79, &device_memory},        // SCM_DEVMEM_DMABUF
    {sol_socket, 81, &unsigned_numbers},     // SCM_TS_OPT_ID
    {sol_socket, 84, &signed_numbers},       // SCM_INQ
    {sol_ip, 1, &octets},                    // IP_TOS
    {sol_ip, 2, &signed_numbers},            // IP_TTL
    {sol_ip, 3, &label},                     // SCM_SECURITY
    {sol_ip, 6, &octets},                    // IP_RECVOPTS
    {sol_ip, 7, &octets},                    // IP_RETOPTS
    {sol_ip, 8, &packet_info},               // IP_PKTINFO
    {sol_ip, 11, &received_error},           // IP_RECVERR
    {sol_ip, 20, &internet_address},         // IP_ORIGDSTADDR
    {sol_ip, 23, &unsigned_numbers},         // IP_CHECKSUM
    {sol_ip, 25, &signed_numbers},           // IP_RECVFRAGSIZE
    {sol_ip, 52, &signed_numbers},           // IP_PROTOCOL
    {sol_udp, 103, &small_numbers},          // UDP_SEGMENT
    {sol_udp, 104, &signed_numbers},         // UDP_GRO
    {sol_ipv6, 2, &packet_info6},            // IPV6_2292PKTINFO
    {sol_ipv6, 8, &signed_numbers},          // IPV6_2292HOPLIMIT
    {sol_ipv6, 11, &flow},                   // IPV6_FLOWINFO
    {sol_ipv6, 25, &received_error6},        // IPV6_RECVERR
    {sol_ipv6, 50, &packet_info6},           // IPV6_PKTINFO
    {sol_ipv6, 52, &signed_numbers},         // IPV6_HOPLIMIT
    {sol_ipv6, 61, &path_mtu},               // IPV6_PATHMTU
    {sol_ipv6, 62, &signed_numbers},         // IPV6_DONTFRAG
    {sol_ipv6, 67, &signed_numbers},         // IPV6_TCLASS
    {sol_ipv6, 74, &internet_address6},      // IPV6_ORIGDSTADDR
    {sol_ipv6, 77, &signed_numbers},         // IPV6_RECVFRAGSIZE
    {sol_sctp, 0, &streams},                 // SCTP_INIT
    {sol_sctp, 1, &sent_or_received},        // SCTP_SNDRCV
    {sol_sctp, 2, &sent},                    // SCTP_SNDINFO
    {sol_sctp, 3, &received},                // SCTP_RCVINFO
    {sol_sctp, 4, &next},                    // SCTP_NXTINFO
    {sol_sctp, 5, &reliability},             // SCTP_PRINFO
    {sol_sctp, 6, &key_number},              // SCTP_AUTHINFO
    {sol_sctp, 7, &destination},             // SCTP_DSTADDRV4
    {sol_sctp, 8, &destination6},            // SCTP_DSTADDRV6
    {sol_packet, 8, &packet_data},           // PACKET_AUXDATA
    {sol_netlink, 3, &netlink_group},        // NETLINK_PKTINFO
    {sol_rds, 1, &remote_memory},            // RDS_CMSG_RDMA_ARGS
    {sol_rds, 2, &remote_cookie},            // RDS_CMSG_RDMA_DEST
    {sol_rds, 3, &mapped_region},            // RDS_CMSG_RDMA_MAP
    {sol_rds, 4, &remote_result},            // RDS_CMSG_RDMA_STATUS
    {sol_rds, 5, &remote_cookie},            // RDS_CMSG_CONG_UPDATE
    {sol_rds, 12, &copy_cookie},             // RDS_CMSG_ZCOPY_COOKIE
    {sol_alg, 2, &initial_vector},           // ALG_SET_IV
    {sol_alg, 3, &cipher_operation},         // ALG_SET_OP
    {sol_alg, 4, &unsigned_numbers},         // ALG_SET_AEAD_ASSOCLEN
    {sol_tls, 1, &record_type},              // TLS_SET_RECORD_TYPE
    {sol_tls, 2, &record_type},              // TLS_GET_RECORD_TYPE
};

constexpr Item socket_type = choice("cmsg_type", socket_control_types);
constexpr Item ip_type = choice("cmsg_type", ip_control_types);
constexpr Item ipv6_type = choice("cmsg_type", ipv6_control_types);
constexpr Item udp_type = choice("cmsg_type", udp_control_types);
constexpr Item packet_type = choice("cmsg_type", packet_options);
constexpr Item sctp_type = choice("cmsg_type", sctp_control_types);
constexpr Item rds_type = choice("cmsg_type", rds_control_types);
constexpr Item netlink_type = choice("cmsg_type", netlink_options);
constexpr Item alg_type = choice("cmsg_type", alg_options);
constexpr Item tls_type = choice("cmsg_type", tls_control_types);
constexpr Item other_type = hex("cmsg_type", Type::u32);

const Item& type_item_of(std::uint64_t level) {
  switch (level) {
    case sol_ip:
      return ip_type;
    case sol_socket:
      return socket_type;
    case sol_udp:
      return udp_type;
    case sol_ipv6:
      return ipv6_type;
    case sol_sctp:
      return sctp_type;
    case sol_packet:
      return packet_type;
    case sol_rds:
      return rds_type;
    case sol_netlink:
      return netlink_type;
    case sol_alg:
      return alg_type;
    case sol_tls:
      return tls_type;
    default:
      return other_type;
  }
}

constexpr StructOf extended_error{"sock_extended_err", u32("ee_errno"), u8("ee_origin"), u8("ee_type"),
                                  u8("ee_code"),       pad(1),          u32("ee_info"),  u32("ee_data")};

Value decode_received_error(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  const std::size_t size = extended_error.size[static_cast<std::size_t>(decoder.model())];
  const Value fixed = decoder.structure(item, extended_error, bytes.first(size), TraceeAddress{raw});
  static constexpr Item offender = custom_field("offender", 28, decode_address);
  std::vector<Value> fields(fixed.children.begin(), fixed.children.end());
  fields.push_back(sockaddr_of(decoder, offender, bytes.subspan(size), TraceeAddress{raw + size}));
  return decoder.node(item, Value::Form::structure, fields, raw);
}

Value whole_bytes(const Item& item, std::span<const std::byte> bytes, std::uint64_t address) {
  Value value{.item = &item, .form = Value::Form::bytes, .raw = address, .count = bytes.size()};
  value.bytes = {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  return value;
}

Value data_of(Decoder& decoder, std::uint64_t level, std::uint64_t type, std::span<const std::byte> bytes,
              std::uint64_t address) {
  const auto* found =
      std::ranges::find_if(known_data, [&](const Data& d) { return d.level == level && d.type == type; });
  const Item& item = found == std::end(known_data) ? unknown : *found->item;
  if (item.kind == Kind::bytes) return whole_bytes(item, bytes, address);
  if (item.kind == Kind::array && item.length.value == 0) {
    const std::size_t size = describe_detail::extent_of(*item.element, decoder.model()).size;
    const std::size_t count = size == 0 ? 0 : bytes.size() / size;
    if (count == 0) return whole_bytes(unknown, bytes, address);
    std::vector<Value> elements(std::min(count, decoder.element_limit()));
    for (std::size_t i = 0; i < elements.size(); ++i)
      elements[i] = decoder.embedded(*item.element, bytes.subspan(i * size, size), TraceeAddress{address + i * size});
    Value list = decoder.node(item, Value::Form::array, elements, address);
    list.count = count;
    list.truncated = list.children.size() < count;
    return list;
  }
  const std::size_t size = describe_detail::extent_of(item, decoder.model()).size;
  if (bytes.size() < size) return whole_bytes(unknown, bytes, address);
  return decoder.embedded(item, bytes.first(size), TraceeAddress{address});
}

}  // namespace

Value control_messages_at(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t length) {
  static constexpr Item message = field({}, structs::cmsghdr);
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  const std::size_t header = structs::cmsghdr.size[static_cast<std::size_t>(decoder.model())];
  const std::size_t word = size_of(Type::ulong, decoder.model());
  if (address == 0 || length < header) return unread;
  const auto bytes =
      decoder.fetch(TraceeAddress{address}, static_cast<std::size_t>(std::min<std::uint64_t>(length, longest_control)));
  if (bytes.size() < header) return unread;
  std::vector<Value> messages;
  std::size_t at = 0;
  while (bytes.size() - at >= header && messages.size() < most_messages) {
    const auto rest = bytes.subspan(at);
    const Value fixed = decoder.structure(message, structs::cmsghdr, rest.first(header), TraceeAddress{address + at});
    if (fixed.children.size() != structs::cmsghdr.fields.size()) break;  // the budget is spent
    const std::uint64_t claimed = fixed.children[0].raw;
    const std::uint64_t level = fixed.children[1].raw;
    const std::uint64_t type = fixed.children[2].raw;
    std::vector<Value> fields(fixed.children.begin(), fixed.children.end());
    fields[2].item = &type_item_of(level);
    const auto own = static_cast<std::size_t>(std::min<std::uint64_t>(claimed, rest.size()));
    // The kernel takes none that claims to be longer than what is left.
    if (own > header && claimed <= length - at)
      fields.push_back(data_of(decoder, level, type, rest.subspan(header, own - header), address + at + header));
    messages.push_back(decoder.node(message, Value::Form::structure, fields, address + at));
    if (messages.back().children.empty()) break;
    if (claimed < header) {
      at += header;
      break;
    }
    at += std::min<std::size_t>((own + word - 1) / word * word, rest.size());
  }
  Value list = decoder.node(item, Value::Form::array, messages, address);
  list.count = messages.size();
  list.truncated = messages.size() == most_messages && bytes.size() - at >= header;
  list.faulted = at < length && !list.truncated;
  list.raw_end = address + at;
  return decoder.node(item, Value::Form::pointer, {&list, 1}, address);
}

}  // namespace callgate::decode
