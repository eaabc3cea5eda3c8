#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <cstddef>

#include "decode/structs/message.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

constexpr std::uint64_t at_header = 0x1000;
constexpr std::uint64_t at_vectors = 0x2000;
constexpr std::uint64_t at_data = 0x3000;
constexpr std::uint64_t at_control = 0x4000;
constexpr std::uint64_t at_name = 0x6000;

template <typename T>
T* pointer(std::uint64_t address) {
  return reinterpret_cast<T*>(address);  // NOLINT(performance-no-int-to-ptr): the tracee's, never ours to follow
}

msghdr header_of(std::size_t control_length) {
  msghdr header{};
  header.msg_iov = pointer<iovec>(at_vectors);
  header.msg_iovlen = 1;
  header.msg_control = pointer<void>(at_control);
  header.msg_controllen = control_length;
  return header;
}

Bytes control(std::size_t length, int level, int type) {
  cmsghdr header{};
  header.cmsg_len = length;
  header.cmsg_level = level;
  header.cmsg_type = type;
  return Bytes{}.add(header);
}

const Value& first_control(const DecodedCall& call) {
  return target(field(target(argument(call, "msg")), "msg_control")).children.front();
}

}  // namespace

TEST_CASE("messages are laid out as C lays them out") {
  const auto lp64 = static_cast<std::size_t>(Model::lp64);
  CHECK(structs::msghdr.size[lp64] == sizeof(msghdr));
  CHECK(structs::mmsghdr.size[lp64] == sizeof(mmsghdr));
  CHECK(structs::cmsghdr.size[lp64] == sizeof(cmsghdr));
  CHECK(structs::ucred.size[lp64] == sizeof(ucred));
  CHECK(structs::in_pktinfo.size[lp64] == sizeof(in_pktinfo));
  CHECK(structs::in6_pktinfo.size[lp64] == sizeof(in6_pktinfo));
  CHECK(structs::msghdr.fields[5].offset[lp64] == offsetof(msghdr, msg_controllen));
}

TEST_CASE("descriptors that are sent show by number") {
  Decoding tracee;
  const Bytes rights = control(24, SOL_SOCKET, SCM_RIGHTS).add(5).add(7);
  tracee.place_object(at_header, header_of(24));
  tracee.place_object(at_vectors, iovec{.iov_base = pointer<void>(at_data), .iov_len = 2});
  tracee.place(at_data, "hi");
  tracee.place(at_control, rights.view());
  const DecodedCall& call = tracee.enter("sendmsg", {3, at_header, 0});
  const Value& data = field(first_control(call), "cmsg_data");
  REQUIRE(data.children.size() == 2);
  CHECK(data.children[1].raw == 7);
  CHECK(data.children[1].item->kind == Kind::descriptor);
}

TEST_CASE("credentials that are too short show as bytes") {
  Decoding tracee;
  tracee.place_object(at_header, header_of(19));
  tracee.place(at_control, control(19, SOL_SOCKET, SCM_CREDENTIALS).text("abc").view());
  const DecodedCall& call = tracee.enter("sendmsg", {3, at_header, 0});
  const Value& data = field(first_control(call), "cmsg_data");
  CHECK(data.form == Value::Form::bytes);
  CHECK(data.bytes == "abc");
}

TEST_CASE("control messages of each level show by their types") {
  Decoding tracee;
  const auto data = [&](int level, int type, const Bytes& bytes) -> const Value& {
    const std::size_t length = CMSG_LEN(bytes.view().size());
    tracee.place_object(at_header, header_of(CMSG_SPACE(bytes.view().size())));
    tracee.place(at_control, control(length, level, type).text(bytes.view()).text(std::string(8, '\0')).view());
    return field(first_control(tracee.enter("sendmsg", {3, at_header, 0})), "cmsg_data");
  };
  CHECK(data(SOL_SOCKET, SO_TXTIME, Bytes{}.add(std::uint64_t{5})).raw == 5);
  CHECK(data(SOL_SOCKET, SO_PRIORITY, Bytes{}.add(6)).children.front().raw == 6);
  CHECK(field(data(SOL_NETLINK, 3, Bytes{}.add(7)), "group").raw == 7);
  CHECK(data(SOL_ALG, 3, Bytes{}.add(1)).raw == 1);
  CHECK(field(data(SOL_ALG, 2, Bytes{}.add(3).text("abc")), "iv").bytes == "abc");
  CHECK(data(IPPROTO_UDP, 103, Bytes{}.add(std::uint16_t{1200})).children.front().raw == 1200);
  CHECK(data(IPPROTO_IP, 3, Bytes{}.text("label")).bytes == "label");
  CHECK(data(SOL_TLS, 1, Bytes{}.text("\x17")).raw == 0x17);
  CHECK(field(data(SOL_PACKET, 8, Bytes{}.add(1).add(60).text(std::string(12, '\0'))), "tp_len").raw == 60);
  CHECK(data(SOL_IPV6, IPV6_RECVFRAGSIZE, Bytes{}.add(1280)).children.front().raw == 1280);
}

TEST_CASE("a control message that claims less than its header or more than there is ends the list") {
  Decoding tracee;
  tracee.place_object(at_header, header_of(32));
  tracee.place(at_control, control(15, SOL_SOCKET, SCM_RIGHTS).add(std::uint64_t{0}).add(std::uint64_t{0}).view());
  const DecodedCall& less = tracee.enter("sendmsg", {3, at_header, 0});
  const Value& list = target(field(target(argument(less, "msg")), "msg_control"));
  CHECK(list.children.size() == 1);
  CHECK(list.faulted);
  CHECK(list.raw_end == at_control + 16);
  tracee.place(at_control, control(std::size_t{1} << 40U, SOL_SOCKET, SCM_RIGHTS).add(1).add(2).add(3).add(4).view());
  const DecodedCall& more = tracee.enter("sendmsg", {3, at_header, 0});
  // The kernel takes no such message, so what is behind its header is nobody's.
  CHECK(field(first_control(more), "cmsg_len").raw == std::size_t{1} << 40U);
  CHECK(first_control(more).children.size() == 3);
  CHECK_FALSE(target(field(target(argument(more, "msg")), "msg_control")).faulted);
}

TEST_CASE("endless control data and endless vectors end") {
  Decoding tracee(Wanted{.verbose = true});
  msghdr header = header_of(~std::size_t{0});
  Bytes many;
  for (int i = 0; i < 100000; ++i) many.text(control(16, SOL_SOCKET, SCM_RIGHTS).view());
  tracee.place(0x100000, many.view());
  header.msg_control = pointer<void>(0x100000);
  tracee.place_object(at_header, header);
  const DecodedCall& call = tracee.enter("sendmsg", {3, at_header, 0});
  CHECK(target(field(target(argument(call, "msg")), "msg_control")).truncated);
  header.msg_iov = pointer<iovec>(0x100000);
  header.msg_iovlen = ~std::size_t{0};
  tracee.place_object(at_header, header);
  CHECK(argument(tracee.enter("sendmsg", {3, at_header, 0}), "msg").form == Value::Form::pointer);
}

TEST_CASE("what is received shows only once it is there, and the name's length as it was and became") {
  Decoding tracee;
  msghdr header = header_of(0);
  header.msg_name = pointer<void>(at_name);
  header.msg_namelen = 128;
  tracee.place_object(at_header, header);
  tracee.place_object(at_vectors, iovec{.iov_base = pointer<void>(at_data), .iov_len = 100});
  DecodedCall& call = tracee.enter("recvmsg", {3, at_header, 0});
  CHECK(argument(call, "msg").pending);
  struct sockaddr_in in {};
  in.sin_family = AF_INET;
  tracee.place_object(at_name, in);
  tracee.place(at_data, "hello and more");
  header.msg_namelen = sizeof(in);
  tracee.place_object(at_header, header);
  tracee.exit(call, 5);
  const Value& message = target(argument(call, "msg"));
  const Value& length = field(message, "msg_namelen");
  REQUIRE(length.form == Value::Form::change);
  CHECK(length.children[0].raw == 128);
  CHECK(length.children[1].raw == 16);
  CHECK(target(field(message, "msg_iov")).children[0].children[0].bytes == "hello");
  CHECK(has_field(target(field(message, "msg_name")), "sin_addr"));
}

TEST_CASE("a failed recvmsg shows the length of the name alone") {
  Decoding tracee;
  msghdr header = header_of(100);
  header.msg_namelen = 128;
  tracee.place_object(at_header, header);
  DecodedCall& call = tracee.enter("recvmsg", {3, at_header, 0});
  tracee.exit(call, -11);
  const Value& message = target(argument(call, "msg"));
  REQUIRE(message.children.size() == 1);
  CHECK(message.children[0].raw == 128);
}

TEST_CASE("of several messages those that were sent have a length") {
  Decoding tracee;
  mmsghdr one{};
  one.msg_len = 4;
  tracee.place(at_header, Bytes{}.add(one).add(one).view());
  DecodedCall& call = tracee.enter("sendmmsg", {3, at_header, 2, 0});
  tracee.exit(call, 1);
  const Value& list = target(argument(call, "mmsg"));
  REQUIRE(list.children.size() == 2);
  CHECK(has_field(list.children[0], "msg_len"));
  CHECK_FALSE(has_field(list.children[1], "msg_len"));
}

TEST_CASE("of several received messages as many show as there came, each with its own bytes") {
  Decoding tracee;
  mmsghdr one{};
  one.msg_hdr.msg_iov = pointer<iovec>(at_vectors);
  one.msg_hdr.msg_iovlen = 1;
  tracee.place(at_header, Bytes{}.add(one).add(one).view());
  tracee.place_object(at_vectors, iovec{.iov_base = pointer<void>(at_data), .iov_len = 10});
  DecodedCall& call = tracee.enter("recvmmsg", {3, at_header, 2, 0, 0});
  tracee.place(at_data, "0123456789");
  one.msg_len = 3;
  tracee.place(at_header, Bytes{}.add(one).add(one).view());
  tracee.exit(call, 1);
  const Value& list = target(argument(call, "mmsg"));
  REQUIRE(list.children.size() == 1);
  CHECK(target(field(field(list.children[0], "msg_hdr"), "msg_iov")).children[0].children[0].bytes == "012");
}
