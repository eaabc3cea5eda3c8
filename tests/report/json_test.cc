#include "report/json.h"

#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "../decode/decoding.h"
#include "decode/constants/socket.h"
#include "decode/custom/iovec.h"
#include "decode/describe.h"
#include "decode/structs/time.h"
#include "decode/table.h"
#include "trace_builder.h"

namespace callgate::report {
namespace {

using decode::DecodedCall;
using decode::Item;
using decode::Value;
using decode::testing::argument;
using decode::testing::Decoding;
using test::Nodes;
using test::scalar;

std::string text_of(const Value& value) {
  return json_of(value).dump();
}

std::string text_of(const Item& item, std::uint64_t raw) {
  return text_of(scalar(item, raw));
}

constexpr decode::Constant modes[] = {{"A_READ", 0, 3}, {"A_WRITE", 1, 3}, {"A_CREATE", 0x40}, {"A_LATE", 0x80}};
constexpr decode::ConstantSet mode_set{"modes", modes, "A_???"};
constexpr decode::Constant errors[] = {{"E_NONE", 0}, {"E_ALL", 0xffffffff}};
constexpr decode::ConstantSet error_set{"errors", errors, "E_???"};

TEST_CASE("flags that hold a number name it") {
  static constexpr decode::Constant flag[] = {{"FLAG", 1}};
  static constexpr decode::ConstantSet set{
      .name = "set", .constants = flag, .unknown = "???", .packed = {.mask = 0xfc000000, .shift = "SHIFT"}};
  static constexpr Item item = decode::flags("flags", set);
  CHECK(text_of(item, 0x54000003) == R"({"value":1409286147,"names":["FLAG","21<<SHIFT"],"rest":2})");
}

TEST_CASE("numbers are numbers, of 64 bits and by their sign") {
  CHECK(text_of(decode::s32("n"), ~std::uint64_t{0}) == "-1");
  CHECK(text_of(decode::ulong("n"), ~std::uint64_t{0}) == "18446744073709551615");
  CHECK(text_of(decode::slong("n"), std::uint64_t{1} << 63U) == "-9223372036854775808");
  CHECK(text_of(decode::address("n"), 0x7fff00000000) == "140733193388032");
  CHECK(text_of(decode::uid("n"), 0xffffffff) == "4294967295");
  CHECK(text_of(decode::port("n"), 80) == "80");
}

TEST_CASE("flags are their number, their names and the rest") {
  CHECK(text_of(decode::flags("f", mode_set), 0x1041) ==
        R"({"value":4161,"names":["A_WRITE","A_CREATE"],"rest":4096})");
  CHECK(text_of(decode::flags("f", mode_set), 0x80) == R"({"value":128,"names":["A_READ","A_LATE"]})");
  CHECK(text_of(decode::flags("f", mode_set, decode::Type::s32), ~std::uint64_t{0x7fffffff}) ==
        R"({"value":2147483648,"names":["A_READ"],"rest":2147483648})");
}

TEST_CASE("what has a name is its number and its name") {
  CHECK(text_of(decode::choice("c", error_set), ~std::uint64_t{0}) == R"({"value":-1,"name":"E_ALL"})");
  CHECK(text_of(decode::choice("c", error_set), 7) == "7");
  CHECK(text_of(decode::signal("sig"), 10) == R"({"value":10,"name":"SIGUSR1"})");
  CHECK(text_of(decode::signal("sig"), 0) == "0");
  CHECK(text_of(decode::dirfd("dfd"), static_cast<std::uint64_t>(-100)) == R"({"value":-100,"name":"AT_FDCWD"})");
  CHECK(text_of(decode::limit("l"), ~std::uint64_t{0}) == R"({"value":18446744073709551615,"name":"RLIM64_INFINITY"})");
  CHECK(text_of(decode::limit("l"), 8192) == "8192");
}

TEST_CASE("a descriptor says what it refers to where that is known") {
  const Item fd = decode::fd("fd");
  Value value = scalar(fd, 3);
  CHECK(text_of(value) == "3");
  value.note = "/etc/\xff";
  CHECK(text_of(value) == R"({"value":3,"file":{"hex":"2f6574632fff"}})");
  const Item directory = decode::dirfd("dfd");
  Value base = scalar(directory, static_cast<std::uint64_t>(-100));
  base.note = "/home";
  CHECK(text_of(base) == R"({"value":-100,"name":"AT_FDCWD","file":"/home"})");
}

TEST_CASE("modes and devices are taken apart") {
  CHECK(text_of(decode::mode("m"), 0100644) == R"({"value":33188,"type":"S_IFREG","permissions":420})");
  CHECK(text_of(decode::mode("m"), 0644) == "420");
  CHECK(text_of(decode::device("d"), 0x103) == R"({"value":259,"major":1,"minor":3})");
}

TEST_CASE("what FUTEX_WAKE_OP does") {
  CHECK(
      text_of(decode::futex_operation("val3"), 0x14001002) ==
      R"({"value":335548418,"operation":"FUTEX_OP_ADD","operand":1,"shifted":false,"comparison":"FUTEX_OP_CMP_GT","against":2})");
  CHECK(text_of(decode::futex_operation("val3"), 0xff000000) ==
        R"({"value":4278190080,"operation":"7","operand":0,"shifted":true,"comparison":"15","against":0})");
}

TEST_CASE("wait statuses") {
  CHECK(text_of(decode::element::wait_status, 3U << 8U) == R"({"value":768,"status":3})");
  CHECK(text_of(decode::element::wait_status, 0x8b) ==
        R"({"value":139,"signal":{"value":11,"name":"SIGSEGV"},"core":true})");
  CHECK(text_of(decode::element::wait_status, 0x057f) == R"({"value":1407,"stopped":{"value":5,"name":"SIGTRAP"}})");
  CHECK(text_of(decode::element::wait_status, 0x857f) ==
        R"({"value":34175,"stopped":{"value":5,"name":"SIGTRAP"},"syscall":true})");
  CHECK(text_of(decode::element::wait_status, 0x6057f) ==
        R"({"value":394623,"stopped":{"value":5,"name":"SIGTRAP"},"ptrace_event":6})");
  CHECK(text_of(decode::element::wait_status, 0xffff) == R"({"value":65535,"continued":true})");
}

TEST_CASE("bytes are a string where they are UTF-8, else hexadecimal") {
  CHECK(json_of_bytes("a\"\n").dump() == R"("a\"\n")");
  CHECK(json_of_bytes("") == "");
  CHECK(json_of_bytes("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80") == "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
  CHECK(json_of_bytes("\x7f\x45\xff").dump() == R"({"hex":"7f45ff"})");
  // Overlong, a surrogate, beyond U+10FFFF, a lone continuation, an end too early.
  for (const std::string_view bad :
       {"\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", "\xe2\x82"})
    CHECK(json_of_bytes(bad).contains("hex"));
}

TEST_CASE("any bytes become one line of JSON") {
  for (unsigned i = 0; i < 0x10000; ++i) {
    const std::array<char, 4> bytes = {'a', static_cast<char>(i >> 8U), static_cast<char>(i),
                                       static_cast<char>(i * 31)};
    const std::string line = json_line(json_of_bytes({bytes.data(), bytes.size()}));
    REQUIRE(line.find('\n') == line.size() - 1);
    REQUIRE(Json::accept(line));
  }
}

TEST_CASE("what was cut says so, and leaves no half of a character") {
  const Item item = decode::in_bytes("buf", decode::len::arg("count"));
  Value value = test::bytes(item, "ab\xe2\x82", true);
  value.count = 100;
  CHECK(text_of(value) == R"({"text":"ab","truncated":true,"length":100})");
  value.bytes = "ab\xff\x82";
  CHECK(text_of(value) == R"({"hex":"6162ff82","truncated":true,"length":100})");
  CHECK(text_of(test::bytes(decode::string("s"), "abc", true)) == R"({"text":"abc","truncated":true})");
}

TEST_CASE("sets of bits and of signals") {
  using namespace std::literals;
  const Item bits = decode::bits("mask", decode::Direction::in, decode::len::fixed(2));
  CHECK(text_of(test::bytes(bits, "\x03\x80"sv)) == "[0,1,15]");
  const Item signals = decode::signals("set", decode::Direction::in, decode::len::fixed(8));
  CHECK(text_of(test::bytes(signals, "\x02\0\0\0\x02\0\0\0"sv)) == R"(["SIGINT","SIGRT_2"])");
  CHECK(text_of(test::bytes(signals, "\0\0\0\0\0\0\0\0"sv)) == "[]");
}

TEST_CASE("structures, arrays and pointers") {
  Nodes nodes;
  const Item span = decode::in("span", decode::structs::timespec);
  const Item seconds = decode::seconds("tv_sec");
  const Item nanoseconds = decode::ulong("tv_nsec");
  const Value structure = nodes.structure(span, {scalar(seconds, 1), scalar(nanoseconds, 5)});
  CHECK(text_of(structure) == R"({"tv_sec":1,"tv_nsec":5})");
  CHECK(text_of(nodes.pointer(span, structure)) == R"({"address":4096,"pointee":{"tv_sec":1,"tv_nsec":5}})");
  CHECK(text_of({.item = &span, .form = Value::Form::pointer, .raw = 7}) == R"({"address":7})");
  CHECK(text_of({.item = &span, .form = Value::Form::pointer, .raw = 0}) == "null");

  const Item nameless = decode::u16({});
  CHECK(text_of(nodes.structure(span, {scalar(nameless, 3)})) == "3");
  CHECK(text_of(nodes.structure(span, {scalar(nameless, 3), scalar(nameless, 4)})) == "[3,4]");
  CHECK(text_of(nodes.structure(span, {})) == "{}");

  Value array = nodes.array(span, {scalar(decode::element::s32, 3), scalar(decode::element::s32, 4)});
  CHECK(text_of(array) == "[3,4]");
  array.truncated = true;
  array.count = 9;
  CHECK(text_of(array) == R"({"elements":[3,4],"truncated":true,"length":9})");
  array.truncated = false;
  array.faulted = true;
  array.raw_end = 0x2000;
  CHECK(text_of(array) == R"({"elements":[3,4],"length":9,"unreadable_from":8192})");
}

TEST_CASE("what the kernel changed is before and after") {
  Nodes nodes;
  const Item item = decode::inout("addrlen", decode::element::s32);
  const Value before = nodes.pointer(item, scalar(decode::element::s32, 128));
  const Value after = nodes.pointer(item, scalar(decode::element::s32, 16));
  Value change = nodes.change(item, before, after);
  change.raw = 4096;
  CHECK(text_of(change) == R"({"address":4096,"before":128,"after":16})");
  change.children = change.children.first(1);
  CHECK(text_of(change) == R"({"address":4096,"before":128})");
}

TEST_CASE("an environment that was not read is counted") {
  const Item item = decode::envp("envp");
  Value vector{.item = &item, .form = Value::Form::vector, .raw = 0x1000, .count = 37};
  CHECK(text_of(vector) == R"({"elements":[],"truncated":true,"length":37})");
  vector.count = 0;
  CHECK(text_of(vector) == "[]");
}

TEST_CASE("a call out of memory: connect") {
  Decoding decoding;
  sockaddr_in peer{};
  peer.sin_family = AF_INET;
  peer.sin_port = htons(5432);
  peer.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  decoding.place_object(0x5000, peer);
  DecodedCall& call = decoding.enter("connect", {3, 0x5000, sizeof peer});
  CHECK(json_of_arguments(call).dump() ==
        R"({"fd":3,"uservaddr":{"address":20480,"pointee":{"sa_family":{"value":2,"name":"AF_INET"},)"
        R"("sin_port":5432,"sin_addr":"127.0.0.1"}},"addrlen":16})");
  CHECK(json_of_result(call).is_null());
  decoding.exit(call, -111);
  CHECK(json_of_result(call).dump() == R"({"value":-1,"errno":"ECONNREFUSED","text":"Connection refused"})");
}

TEST_CASE("a call out of memory: IPv6 and unix addresses") {
  Decoding decoding;
  sockaddr_in6 peer{};
  peer.sin6_family = AF_INET6;
  peer.sin6_addr = in6addr_loopback;
  decoding.place_object(0x5000, peer);
  const DecodedCall& six = decoding.enter("connect", {3, 0x5000, sizeof peer});
  CHECK(json_of(argument(six, "uservaddr"))["pointee"]["sin6_addr"] == "::1");

  sockaddr_un local{};
  local.sun_family = AF_UNIX;
  std::string_view("/run/x").copy(local.sun_path, 6);
  decoding.place_object(0x6000, local);
  const DecodedCall& path = decoding.enter("connect", {3, 0x6000, sizeof local});
  CHECK(json_of(argument(path, "uservaddr"))["pointee"]["sun_path"] == "/run/x");
  local.sun_path[0] = '\0';
  decoding.place_object(0x6000, local);
  const DecodedCall& abstract = decoding.enter("connect", {3, 0x6000, 2 + 6});
  CHECK(json_of(argument(abstract, "uservaddr"))["pointee"]["sun_path"].dump() == R"({"abstract":"run/x"})");
}

TEST_CASE("a call out of memory: what the kernel writes, and what it never wrote") {
  Decoding decoding;
  decoding.place_object(0x5000, std::array<int, 2>{3, 4});
  DecodedCall& call = decoding.enter("socketpair", {1, 1, 0, 0x5000});
  CHECK(json_of(argument(call, "usockvec")).dump() == R"({"address":20480})");
  decoding.exit(call, 0);
  CHECK(json_of(argument(call, "usockvec")).dump() == R"({"address":20480,"pointee":[3,4]})");
  CHECK(json_of_result(call).dump() == R"({"value":0})");
}

TEST_CASE("a call that is not described keeps its raw arguments") {
  DecodedCall call;
  Nodes nodes;
  const Item first = decode::hex("arg1");
  call = nodes.call("new_call", {scalar(first, ~std::uint64_t{0})});
  CHECK(json_of_arguments(call).dump() == R"({"arg1":18446744073709551615})");
}

TEST_CASE("results") {
  DecodedCall call;
  const auto with = [&call](std::int64_t value, int error = 0) {
    call.record.result = decode::SyscallResult{.value = value, .error = error};
    return json_of_result(call).dump();
  };
  CHECK(with(-512, 512) == R"({"value":null,"errno":"ERESTARTSYS","text":"To be restarted if SA_RESTART is set"})");
  CHECK(with(-4000, 4000) == R"({"value":-1,"errno":4000})");
  CHECK(with(-5) == R"({"value":-5})");
  call.result = decode::ret::address;
  CHECK(with(-8192) == R"({"value":18446744073709543424})");
  call.result = decode::ret::flags(mode_set);
  CHECK(with(0x41) == R"({"value":65,"names":["A_WRITE","A_CREATE"]})");
  call.result = decode::ret::choice(error_set);
  CHECK(with(0) == R"({"value":0,"name":"E_NONE"})");
  call.result = decode::ret::fd;
  call.result_note = "/etc/hostname";
  CHECK(with(3) == R"({"value":3,"file":"/etc/hostname"})");
  call.result_note = {};
  const Item ready = decode::u32("ready");
  const Value extra = scalar(ready, 5);
  call.extra = &extra;
  CHECK(with(1) == R"({"value":1,"extra":5})");
}

TEST_CASE("verdicts say who decided, where and why") {
  using policy::Action;
  using By = policy::Verdict::By;
  CHECK(json_of(policy::Verdict{.action = Action::deny,
                                .by = By::rule,
                                .error = 13,
                                .rule = "secrets",
                                .reason = "submissions read no secrets",
                                .file = "judge.yaml",
                                .line = 14})
            .dump() == R"({"action":"deny","by":"rule","errno":"EACCES","rule":"secrets","file":"judge.yaml",)"
                       R"("line":14,"reason":"submissions read no secrets"})");
  CHECK(json_of(policy::Verdict{}).dump() == R"({"action":"allow","by":"default"})");
  CHECK(json_of(policy::Verdict{.action = Action::kill, .by = By::protection, .reason = "x32"}).dump() ==
        R"({"action":"kill","by":"protection","reason":"x32"})");
}

// An argument is a member of `args` and a name in a policy: two of one name would hide each other.
TEST_CASE("each argument of each described call has a name of its own") {
  const auto check = [](const decode::Syscall& call, std::set<std::string_view> names, std::span<const Item> more,
                        const auto& self) -> void {
    for (const Item& item : more) {
      if (item.kind == decode::Kind::nothing) continue;
      INFO(std::string(call.name), " ", std::string(item.name));
      CHECK(!item.name.empty());
      CHECK(names.insert(item.name).second);
    }
    for (const Item& item : more) {
      if (item.kind != decode::Kind::command || item.cases == nullptr) continue;
      for (const decode::Case& selected : item.cases->list) self(call, names, selected.arguments(), self);
    }
  };
  for (const decode::Syscall* call : decode::all_described()) check(*call, {}, call->arguments(), check);
}

}  // namespace
}  // namespace callgate::report
