#include "report/text.h"

#include <doctest/doctest.h>

#include "decode/constants/signal.h"
#include "decode/describe.h"
#include "trace_builder.h"

using namespace callgate;
using namespace callgate::report;
using namespace callgate::report::test;
using namespace std::string_view_literals;
using decode::Constant;
using decode::ConstantSet;
using decode::Kind;
using decode::Type;

namespace {

constexpr TextStyle raw_numbers{.numbers = Numbers::raw};
constexpr TextStyle all_hex{.hex_strings = HexStrings::always};
constexpr TextStyle verbose_numbers{.numbers = Numbers::verbose};

std::string text(const Value& value, const TextStyle& style = {}) {
  std::string out;
  put_value(out, value, style);
  return out;
}

constexpr Constant open_values[] = {{"O_RDONLY", 0, 3},  {"O_WRONLY", 1, 3}, {"O_RDWR", 2, 3},
                                    {"O_ACCMODE", 3, 3}, {"O_CREAT", 0100},  {"O_CLOEXEC", 02000000}};
constexpr ConstantSet open_flags{"open_flags", open_values, "O_???"};
constexpr Constant protection_values[] = {{"PROT_NONE", 0}, {"PROT_READ", 1}, {"PROT_WRITE", 2}};
constexpr ConstantSet protections{"protections", protection_values, "PROT_???"};
constexpr Constant limit_values[] = {{"RLIMIT_CPU", 0}, {"RLIMIT_NOFILE", 7}};
constexpr ConstantSet limits{"limits", limit_values, "RLIMIT_???"};

}  // namespace

TEST_CASE("flags: names in the table's order, the rest in hexadecimal") {
  static constexpr Item item = decode::flags("flags", open_flags);
  CHECK(text(scalar(item, 0x40080042)) == "O_RDWR|O_CREAT|O_CLOEXEC|0x40000000");
  CHECK(text(scalar(item, 0)) == "O_RDONLY");
  CHECK(text(scalar(item, 0100)) == "O_RDONLY|O_CREAT");
  CHECK(text(scalar(item, 3)) == "O_ACCMODE");
  CHECK(text(scalar(item, 0x40080042), raw_numbers) == "0x40080042");
  CHECK(text(scalar(item, 0x40080042), verbose_numbers) == "0x40080042 /* O_RDWR|O_CREAT|O_CLOEXEC|0x40000000 */");
  CHECK(text(scalar(item, 0), verbose_numbers) == "0 /* O_RDONLY */");

  static constexpr Item plain = decode::flags("prot", protections);
  CHECK(text(scalar(plain, 0)) == "PROT_NONE");
  CHECK(text(scalar(plain, 0x103)) == "PROT_READ|PROT_WRITE|0x100");
  CHECK(text(scalar(plain, 0x100)) == "0x100 /* PROT_??? */");
  CHECK(text(scalar(plain, 0x100), verbose_numbers) == "0x100 /* PROT_??? */");

  static constexpr Constant one[] = {{"ONE", 1}};
  static constexpr ConstantSet set{"set", one, "???"};
  static constexpr Item without_zero = decode::flags("flags", set);
  CHECK(text(scalar(without_zero, 0)) == "0");
  CHECK(text(scalar(without_zero, 0), verbose_numbers) == "0");

  static constexpr Constant of_itself[] = {{"0xffffffff", 0xffffffff}, {"LINUX", 0}};
  static constexpr ConstantSet personalities{"set", of_itself, "???"};
  static constexpr Item personality = decode::flags("personality", personalities);
  CHECK(text(scalar(personality, 0xffffffff), verbose_numbers) == "0xffffffff");
  CHECK(text(scalar(personality, 0), verbose_numbers) == "0 /* LINUX */");
}

TEST_CASE("flags: a number among them stands behind them, a value ahead of them") {
  static constexpr ConstantSet huge{.name = "set",
                                    .constants = protection_values,
                                    .unknown = "???",
                                    .packed = {.mask = 0xfc000000, .shift = "SHIFT"}};
  static constexpr Item shifted = decode::flags("flags", huge);
  CHECK(text(scalar(shifted, 0x54000001)) == "PROT_READ|21<<SHIFT");
  CHECK(text(scalar(shifted, 0x54000101)) == "PROT_READ|0x100|21<<SHIFT");
  CHECK(text(scalar(shifted, 0x54000100)) == "0x100 /* ??? */|21<<SHIFT");
  CHECK(text(scalar(shifted, 0x04000000)) == "1<<SHIFT");
  CHECK(text(scalar(shifted, 0x54000001), verbose_numbers) == "0x54000001 /* PROT_READ|21<<SHIFT */");
  CHECK(text(scalar(shifted, 0x100)) == "0x100 /* ??? */");

  static constexpr Constant a_flag[] = {{"FLAG", 0x100}};
  static constexpr ConstantSet told{
      .name = "set", .constants = a_flag, .unknown = "???", .packed = {.mask = 0xff, .shift = {}}};
  static constexpr Item with_signal = decode::flags("flags", told);
  CHECK(text(scalar(with_signal, 0x111)) == "FLAG|SIGCHLD");
  CHECK(text(scalar(with_signal, 0x40)) == "SIGRT_32");
  CHECK(text(scalar(with_signal, 0x1ff)) == "FLAG|255");
  CHECK(text(scalar(with_signal, 0x111), raw_numbers) == "0x100|17");
  CHECK(text(scalar(with_signal, 0x111), verbose_numbers) == "0x100 /* FLAG */|17 /* SIGCHLD */");
  CHECK(text(scalar(with_signal, 0x11), raw_numbers) == "17");
  CHECK(text(scalar(with_signal, 0), raw_numbers) == "0");

  static constexpr Constant types[] = {{"STREAM", 1, 0xf}, {"CLOEXEC", 0x80000}};
  static constexpr ConstantSet headed{.name = "set", .constants = types, .unknown = "SOCK_???", .head = 0xf};
  static constexpr Item typed = decode::flags("type", headed);
  CHECK(text(scalar(typed, 0x80001)) == "STREAM|CLOEXEC");
  CHECK(text(scalar(typed, 0x11)) == "STREAM|0x10 /* SOCK_??? */");
  CHECK(text(scalar(typed, 0x80011)) == "STREAM|CLOEXEC|0x10");
  CHECK(text(scalar(typed, 0x1f)) == "0x1f /* SOCK_??? */");
  CHECK(text(scalar(typed, 0x80001), raw_numbers) == "0x1|0x80000");
  CHECK(text(scalar(typed, 0x80001), verbose_numbers) == "0x1 /* STREAM */|0x80000 /* CLOEXEC */");
  CHECK(text(scalar(typed, 0x11), verbose_numbers) == "0x1 /* STREAM */|0x10 /* SOCK_??? */");
  CHECK(text(scalar(typed, 1), verbose_numbers) == "0x1 /* STREAM */");
  CHECK(text(scalar(typed, 0x8000f), raw_numbers) == "0x8000f");

  static constexpr Constant synchronization[] = {{"AS_STAT", 0, 0x6000}, {"NOFOLLOW", 0x100}};
  static constexpr ConstantSet zero{.name = "set", .constants = synchronization, .unknown = "???", .head = 0x6000};
  static constexpr Item with_zero = decode::flags("flags", zero);
  CHECK(text(scalar(with_zero, 0x100)) == "AS_STAT|NOFOLLOW");
  CHECK(text(scalar(with_zero, 1)) == "AS_STAT|0x1");
  CHECK(text(scalar(with_zero, 0x100), verbose_numbers) == "0 /* AS_STAT */|0x100 /* NOFOLLOW */");
  CHECK(text(scalar(with_zero, 0), verbose_numbers) == "0 /* AS_STAT */");
}

TEST_CASE("flags: a value ahead of them that has no name says so, where zero has one") {
  static constexpr Constant values[] = {{"PER_LINUX", 0, 0xff}, {"PER_BSD", 6, 0xff}, {"SHORT_INODE", 0x1000000}};
  static constexpr ConstantSet set{.name = "types", .constants = values, .unknown = "PER_???", .head = 0xff};
  static constexpr Item item = decode::flags("personality", set);
  CHECK(text(scalar(item, 0x10000a5)) == "0xa5 /* PER_??? */|SHORT_INODE");
  CHECK(text(scalar(item, 0xa5)) == "0xa5 /* PER_??? */");
  CHECK(text(scalar(item, 0x1000006)) == "PER_BSD|SHORT_INODE");
  CHECK(text(scalar(item, 0x1000000)) == "PER_LINUX|SHORT_INODE");
  CHECK(text(scalar(item, 0x10000a5), raw_numbers) == "0x10000a5");
}

TEST_CASE("flags with a number in their low bits") {
  static constexpr Constant one[] = {{"PREFER", 0x8000}};
  static constexpr ConstantSet set{"set", one, "SWAP_???"};
  static constexpr Item priority = decode::decimal(decode::with_number(0x7fff, decode::flags("flags", set)));
  CHECK(text(scalar(priority, 0)) == "0");
  CHECK(text(scalar(priority, 10)) == "10");
  CHECK(text(scalar(priority, 0x8000)) == "PREFER|0");
  CHECK(text(scalar(priority, 0x1800a)) == "PREFER|0x10000|10");
  static constexpr Item length = decode::with_number(0x7fff, decode::flags("flags", set));
  CHECK(text(scalar(length, 0x8010)) == "PREFER|0x10");
  CHECK(text(scalar(length, 0x8010), raw_numbers) == "0x8010");
}

TEST_CASE("choices") {
  static constexpr Item item = decode::choice("resource", limits);
  CHECK(text(scalar(item, 7)) == "RLIMIT_NOFILE");
  CHECK(text(scalar(item, 0x63)) == "0x63 /* RLIMIT_??? */");
  CHECK(text(scalar(item, 7), raw_numbers) == "0x7");
  CHECK(text(scalar(item, 0), raw_numbers) == "0");
  CHECK(text(scalar(item, 0x63), raw_numbers) == "0x63");
  CHECK(text(scalar(item, 7), verbose_numbers) == "0x7 /* RLIMIT_NOFILE */");
  CHECK(text(scalar(item, static_cast<std::uint64_t>(-6))) == "0xfffffffa /* RLIMIT_??? */");
  static constexpr Constant codes[] = {{"SI_TKILL", 0xfffffffa}};
  static constexpr ConstantSet code_set{"codes", codes, "SI_???"};
  static constexpr Item code = decode::choice("si_code", code_set);
  CHECK(text(scalar(code, static_cast<std::uint64_t>(-6))) == "SI_TKILL");
  static constexpr ConstantSet nameless{"handlers", limit_values, ""};
  static constexpr Item bare = decode::choice("handler", nameless, Type::ulong);
  CHECK(text(scalar(bare, 0x1234)) == "0x1234");

  static constexpr Constant version{"IPC_64", 0x100};
  static constexpr ConstantSet commands{
      .name = "commands", .constants = limit_values, .unknown = "IPC_???", .modifier = &version};
  static constexpr Item command = decode::choice("cmd", commands);
  CHECK(text(scalar(command, 0x107)) == "IPC_64|RLIMIT_NOFILE");
  CHECK(text(scalar(command, 7)) == "RLIMIT_NOFILE");
  CHECK(text(scalar(command, 0x163)) == "IPC_64|0x63 /* IPC_??? */");

  static constexpr Item beside = decode::name_in_comment(decode::choice("type", limits));
  CHECK(text(scalar(beside, 7)) == "0x7 /* RLIMIT_NOFILE */");
  CHECK(text(scalar(beside, 7), raw_numbers) == "0x7");
  static constexpr Item in_decimal = decode::decimal(beside);
  CHECK(text(scalar(in_decimal, 0x63)) == "99 /* RLIMIT_??? */");
}

TEST_CASE("places: the one below, and how far") {
  static constexpr Constant parts[] = {{"R15", 0}, {"SS", 160}, {"END", 200}};
  static constexpr ConstantSet area{
      .name = "area", .constants = parts, .unknown = {}, .ascending = true, .places = true};
  static constexpr Item item = decode::choice("addr", area, Type::ulong);
  CHECK(text(scalar(item, 0)) == "R15");
  CHECK(text(scalar(item, 168)) == "SS+8");
  CHECK(text(scalar(item, 200)) == "END");
  CHECK(text(scalar(item, 201)) == "0xc9");
  CHECK(text(scalar(item, 168), raw_numbers) == "0xa8");
  CHECK(text(scalar(item, 168), verbose_numbers) == "0xa8 /* SS+8 */");
}

TEST_CASE("what a call returned, and which call it was") {
  static constexpr Item status = decode::errno_or("rval", Type::s64);
  CHECK(text(scalar(status, 3)) == "3");
  CHECK(text(scalar(status, static_cast<std::uint64_t>(-2))) == "-ENOENT");
  CHECK(text(scalar(status, static_cast<std::uint64_t>(-2)), raw_numbers) == "-2");
  CHECK(text(scalar(status, static_cast<std::uint64_t>(-5000))) == "-5000");
  static constexpr Item call = decode::scalar("nr", Kind::call, Type::u64);
  Value number = scalar(call, 39);
  CHECK(text(number) == "0x27");
  number.note = "getpid";
  CHECK(text(number) == "__NR_getpid");
  CHECK(text(number, verbose_numbers) == "0x27 /* __NR_getpid */");
}

TEST_CASE("numbers by their kind") {
  static constexpr Item mode = decode::mode("mode");
  CHECK(text(scalar(mode, 0644)) == "0644");
  CHECK(text(scalar(mode, 0)) == "000");
  CHECK(text(scalar(mode, 022)) == "022");
  CHECK(text(scalar(mode, 04755)) == "04755");
  CHECK(text(scalar(mode, 0100644)) == "S_IFREG|0644");
  CHECK(text(scalar(mode, 0107755)) == "S_IFREG|S_ISUID|S_ISGID|S_ISVTX|0755");
  CHECK(text(scalar(mode, 0100000)) == "S_IFREG|000");
  CHECK(text(scalar(mode, 0170666)) == "0170666");
  CHECK(text(scalar(mode, 0100644), raw_numbers) == "0100644");
  CHECK(text(scalar(mode, 0100644), verbose_numbers) == "0100644 /* S_IFREG|0644 */");
  CHECK(text(scalar(mode, 0644), verbose_numbers) == "0644");

  static constexpr Item device = decode::device("dev");
  CHECK(text(scalar(device, 0x103)) == "makedev(0x1, 0x3)");
  CHECK(text(scalar(device, 0)) == "makedev(0, 0)");
  CHECK(text(scalar(device, 0x12345678)) == "makedev(0x456, 0x12378)");

  static constexpr Item signal = decode::signal("sig");
  CHECK(text(scalar(signal, 9)) == "SIGKILL");
  CHECK(text(scalar(signal, 33)) == "SIGRT_1");
  CHECK(text(scalar(signal, 0)) == "0");
  CHECK(text(scalar(signal, 1000)) == "1000");
  CHECK(text(scalar(signal, 64), verbose_numbers) == "64 /* SIGRT_32 */");
  CHECK(text(scalar(signal, 64), raw_numbers) == "64");

  static constexpr Item limit = decode::limit("rlim_cur");
  CHECK(text(scalar(limit, 8388608)) == "8192*1024");
  CHECK(text(scalar(limit, 1024)) == "1024");
  CHECK(text(scalar(limit, 1234)) == "1234");
  CHECK(text(scalar(limit, ~0ULL)) == "RLIM64_INFINITY");
  CHECK(text(scalar(limit, ~0ULL), raw_numbers) == "18446744073709551615");
  CHECK(text(scalar(limit, 8388608), verbose_numbers) == "8388608 /* 8192*1024 */");
  static constexpr Item old_limit = decode::limit("rlim_cur", Type::ulong);
  CHECK(text(scalar(old_limit, ~0ULL)) == "RLIM64_INFINITY");

  static constexpr Item ticks = decode::ticks("tms_utime");
  CHECK(text(scalar(ticks, 2)) == "2 /* 0.02 s */");
  CHECK(text(scalar(ticks, 12345)) == "12345 /* 123.45 s */");
  CHECK(text(scalar(ticks, 0)) == "0");

  static constexpr Item uid = decode::uid("uid");
  CHECK(text(scalar(uid, 0xffffffff)) == "-1");
  CHECK(text(scalar(uid, 1000)) == "1000");

  static constexpr Item padded = decode::padded_hex("value", Type::u8);
  CHECK(text(scalar(padded, 1)) == "0x1");
  CHECK(text(scalar(padded, 0)) == "00");
  static constexpr Item padded32 = decode::padded_hex("value");
  CHECK(text(scalar(padded32, 0x80000001)) == "0x80000001");
  CHECK(text(scalar(padded32, 0)) == "00000000");
  CHECK(text(scalar(padded32, 1)) == "0x000001");
}

TEST_CASE("descriptors, and what is open behind them") {
  static constexpr Item fd = decode::fd("fd");
  static constexpr Item directory = decode::dirfd("dfd");
  Value value = scalar(fd, 3);
  value.note = "/tmp/a<b>";
  CHECK(text(value) == "3</tmp/a\\74b\\76>");
  value.note = "/tmp/a (deleted)";
  CHECK(text(value) == "3</tmp/a>(deleted)");
  value.note = "/dev/null<char 1:3>";
  CHECK(text(value) == "3</dev/null<char 1:3>>");
  value.note = "UNIX-STREAM:[14->15]";
  CHECK(text(value) == "3<UNIX-STREAM:[14->15]>");
  value.note = R"(UNIX-STREAM:[14,"/run/a"])";
  CHECK(text(value) == R"(3<UNIX-STREAM:[14,"/run/a"]>)");
  value.note = "pipe:[14]";
  CHECK(text(value) == "3<pipe:[14]>");
  CHECK(text(value, all_hex) == R"(3<\x70\x69\x70\x65\x3a\x5b\x31\x34\x5d>)");
  CHECK(text(scalar(fd, ~0ULL)) == "-1");
  CHECK(text(scalar(directory, static_cast<std::uint64_t>(-100))) == "AT_FDCWD");
  CHECK(text(scalar(directory, static_cast<std::uint64_t>(-100)), verbose_numbers) == "-100 /* AT_FDCWD */");
  value = scalar(directory, static_cast<std::uint64_t>(-100));
  value.note = "/tmp";
  CHECK(text(value) == "AT_FDCWD</tmp>");
}

TEST_CASE("what waitpid tells of a child") {
  static constexpr Item status = decode::scalar({}, Kind::wait_status, Type::s32);
  CHECK(text(scalar(status, 0x700)) == "{WIFEXITED(s) && WEXITSTATUS(s) == 7}");
  CHECK(text(scalar(status, 11)) == "{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV}");
  CHECK(text(scalar(status, 0x80 | 11)) == "{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}");
  CHECK(text(scalar(status, 0x137f)) == "{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}");
  CHECK(text(scalar(status, 0xffff)) == "{WIFCONTINUED(s)}");
  CHECK(text(scalar(status, 0x4057f)) == "{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP}|PTRACE_EVENT_EXEC<<16");
}

TEST_CASE("addresses of the network") {
  static constexpr Item port = decode::port("sin_port");
  static constexpr Item ipv4 = decode::ipv4("sin_addr");
  static constexpr Item flow = decode::be32("sin6_flowinfo");
  static constexpr Item ipv6 = decode::ipv6("sin6_addr");
  static constexpr Item path = decode::socket_path("sun_path", 108);
  static constexpr Item hardware = decode::hardware_address("addr", 6);
  CHECK(text(scalar(port, 80)) == "htons(80)");
  CHECK(text(scalar(port, 80), raw_numbers) == R"("\x00\x50")");
  CHECK(text(scalar(port, 80), verbose_numbers) == R"("\x00\x50" /* htons(80) */)");
  CHECK(text(scalar(flow, 16777216)) == "htonl(16777216)");
  static constexpr Item priority = decode::scalar({}, Kind::number, Type::sbe32);
  CHECK(text(scalar(priority, static_cast<std::uint64_t>(-150))) == "htonl(-150)");
  CHECK(text(scalar(ipv4, 0x7f000001)) == R"(inet_addr("127.0.0.1"))");
  const std::string_view loopback = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1"sv;
  CHECK(text(bytes(ipv6, loopback)) == R"(inet_pton(AF_INET6, "::1"))");
  Nodes nodes;
  static constexpr Item any = decode::scalar({}, Kind::structure, Type::u8);
  CHECK(text(nodes.structure(any, {bytes(ipv6, loopback)})) == R"({inet_pton(AF_INET6, "::1", &sin6_addr)})");
  CHECK(text(nodes.structure(any, {bytes(ipv6, loopback)}), raw_numbers) ==
        R"({sin6_addr="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01"})");
  CHECK(text(bytes(ipv6, loopback), verbose_numbers) ==
        R"("\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01" /* inet_pton(AF_INET6, "::1") */)");
  CHECK(text(bytes(path, "/tmp/x\0\0\0"sv)) == R"("/tmp/x")");
  CHECK(text(bytes(path, "\0tmp/x"sv)) == R"(@"tmp/x")");
  CHECK(text(bytes(hardware, "\x02\x42\xac\x11\x00\x02"sv)) == "02:42:ac:11:00:02");
}

TEST_CASE("signal sets: inverted from two thirds on") {
  static constexpr Item set = decode::signal_mask("mask");
  const auto of = [](std::uint64_t bits, const TextStyle& style = {}) {
    return text(bytes(set, {reinterpret_cast<const char*>(&bits), sizeof bits}), style);
  };
  CHECK(of(0) == "[]");
  CHECK(of(2) == "[INT]");
  CHECK(of(1ULL << 33U | 2) == "[INT RT_2]");
  CHECK(of(~0ULL) == "~[]");
  CHECK(of(~(3ULL << 31U)) == "~[RTMIN RT_1]");
  CHECK(of(3, raw_numbers) == "[1 2]");
  CHECK(of(3, verbose_numbers) == "[1 /* HUP */ 2 /* INT */]");
  CHECK(of((1ULL << 41U) - 1).starts_with("[HUP INT"));
  CHECK(of((1ULL << 42U) - 1).starts_with("~[RT_11 "));
}

TEST_CASE("strings are cut at the limit, paths never") {
  static constexpr Item string = decode::string("name");
  static constexpr Item path = decode::path("filename");
  CHECK(text(bytes(string, "abc", true)) == R"("abc"...)");
  CHECK(text(bytes(string, "abcdef"), {.string_limit = 3}) == R"("abc"...)");
  CHECK(text(bytes(string, "abc"), {.string_limit = 3}) == R"("abc")");
  CHECK(text(bytes(path, "abcdef"), {.string_limit = 3}) == R"("abcdef")");
  static constexpr Item random = decode::in_hex(decode::out_bytes("buf", decode::len::ret));
  CHECK(text(bytes(random, "ab")) == R"("\x61\x62")");
}

TEST_CASE("a NUL that is one of a string's bytes shows with them in hexadecimal") {
  static constexpr Item item = decode::with(&Item::terminated, true, decode::chars({}, 16));
  const auto whole = Value{.item = &item, .form = Value::Form::bytes, .bytes = "lo"};
  auto cut = whole;
  cut.truncated = true;
  CHECK(text(whole) == R"("lo")");
  CHECK(text(whole, all_hex) == R"("\x6c\x6f\x00"...)");
  CHECK(text(whole, {.hex_strings = HexStrings::not_ascii}) == R"("\x6c\x6f\x00"...)");
  CHECK(text(cut, {.hex_strings = HexStrings::not_ascii}) == R"("lo"...)");
  CHECK(text(cut, all_hex) == R"("\x6c\x6f"...)");
}

TEST_CASE("structs show their verbose fields only with -v") {
  static constexpr Item any = decode::scalar({}, Kind::structure, Type::u8);
  static constexpr Item size = decode::s64("st_size");
  static constexpr Item blocks = decode::verbose(decode::s64("st_blocks"));
  Nodes nodes;
  const Value stat = nodes.structure(any, {scalar(size, 5), scalar(blocks, 8)});
  CHECK(text(stat) == "{st_size=5, ...}");
  CHECK(text(stat, {.verbose = true}) == "{st_size=5, st_blocks=8}");
  CHECK(text(nodes.structure(any, {scalar(blocks, 8)})) == "{...}");
  CHECK(text(nodes.structure(any, {})) == "{}");
}

TEST_CASE("dates stand behind a timespec, and beside a field of a stat") {
  setenv("TZ", "UTC", 1);
  tzset();
  static constexpr Item any = decode::scalar({}, Kind::structure, Type::u8);
  static constexpr Item sec = decode::date("tv_sec");
  static constexpr Item nsec = decode::ulong("tv_nsec");
  static constexpr Item duration = decode::seconds("tv_sec");
  Nodes nodes;
  CHECK(text(nodes.structure(any, {scalar(sec, 1700000000), scalar(nsec, 123)})) ==
        "{tv_sec=1700000000, tv_nsec=123} /* 2023-11-14T22:13:20.000000123+0000 */");
  CHECK(text(nodes.structure(any, {scalar(sec, 1), scalar(nsec, 0)})) ==
        "{tv_sec=1, tv_nsec=0} /* 1970-01-01T00:00:01+0000 */");
  CHECK(text(nodes.structure(any, {scalar(sec, 0), scalar(nsec, 0)})) == "{tv_sec=0, tv_nsec=0}");
  CHECK(text(nodes.structure(any, {scalar(sec, 0), scalar(nsec, 1073741823)})) == "{tv_sec=0, tv_nsec=1073741823}");
  CHECK(text(nodes.structure(any, {scalar(duration, 5), scalar(nsec, 0)})) == "{tv_sec=5, tv_nsec=0}");
  static constexpr Item size = decode::s64("st_size");
  static constexpr Item atime = decode::date("st_atime");
  static constexpr Item atime_nsec = decode::ulong("st_atime_nsec");
  CHECK(text(nodes.structure(any, {scalar(size, 5), scalar(atime, 1795684597), scalar(atime_nsec, 432386844)})) ==
        "{st_size=5, st_atime=1795684597 /* 2026-11-26T09:16:37.432386844+0000 */, st_atime_nsec=432386844}");
  static constexpr Item pointer = decode::out("tloc", sec);
  CHECK(text(nodes.pointer(pointer, nodes.array(pointer, {scalar(sec, 1)}))) == "[1 /* 1970-01-01T00:00:01+0000 */]");
}

TEST_CASE("arrays end in dots where there is more") {
  static constexpr Item number = decode::s32({});
  static constexpr Item list = decode::in("list", number, decode::len::count("n"));
  Nodes nodes;
  Value array = nodes.array(list, {scalar(number, 4), scalar(number, 5)});
  CHECK(text(nodes.pointer(list, array)) == "[4, 5]");
  CHECK(text(array, {.string_limit = 1}) == "[4, ...]");
  CHECK(text(array, {.string_limit = 1, .verbose = true}) == "[4, 5]");
  array.truncated = true;
  CHECK(text(array) == "[4, 5, ...]");
  array.truncated = false;
  array.faulted = true;
  array.raw_end = 0x2000;
  CHECK(text(array) == "[4, 5, ... /* 0x2000 */]");
  CHECK(text(nodes.array(list, {})) == "[]");
}

TEST_CASE("pointers") {
  static constexpr Item number = decode::s32({});
  static constexpr Item pointer = decode::out("status", number);
  Nodes nodes;
  CHECK(text({.item = &pointer, .form = Value::Form::pointer, .raw = 0}) == "NULL");
  CHECK(text({.item = &pointer, .form = Value::Form::pointer, .raw = 0x1}) == "0x1");
  CHECK(text(nodes.pointer(pointer, nodes.array(pointer, {scalar(number, 7)}))) == "[7]");
}

TEST_CASE("what the kernel changed") {
  static constexpr Item number = decode::s64({});
  static constexpr Item offset = decode::inout("offset", number);
  static constexpr Item length = decode::size({}, Type::s32);
  static constexpr Item addrlen = decode::inout("addrlen", length);
  Nodes nodes;
  const auto at = [&nodes](const Item& item, const Item& element, std::uint64_t raw) {
    return nodes.pointer(item, nodes.array(item, {scalar(element, raw)}));
  };
  CHECK(text(nodes.change(offset, at(offset, number, 3), at(offset, number, 13))) == "[3] => [13]");
  CHECK(text(nodes.change(offset, at(offset, number, 3), at(offset, number, 3))) == "[3]");
  CHECK(text(nodes.change(addrlen, at(addrlen, length, 100), at(addrlen, length, 16))) == "[100 => 16]");
  CHECK(text(nodes.change(addrlen, at(addrlen, length, 16), at(addrlen, length, 16))) == "[16]");
  const Value unread{.item = &addrlen, .form = Value::Form::pointer, .raw = 1};
  CHECK(text(nodes.change(addrlen, unread, unread)) == "0x1");

  Value half = nodes.change(addrlen, at(addrlen, length, 100), {});
  half.children = half.children.first(1);
  half.pending = true;
  CHECK(text(half) == "[100");
  half.pending = false;
  CHECK(text(half) == "[100]");
}

TEST_CASE("argv and envp") {
  static constexpr Item string = decode::string({});
  static constexpr Item argv = decode::argv("argv");
  static constexpr Item envp = decode::envp("envp");
  Nodes nodes;
  Value vector{.item = &argv, .form = Value::Form::vector, .raw = 0x1000, .count = 2};
  vector.children = nodes.keep({bytes(string, "ls"), bytes(string, "-l")});
  CHECK(text(vector) == R"(["ls", "-l"])");
  vector.item = &envp;
  CHECK(text(vector) == "0x1000 /* 2 vars */");
  CHECK(text(vector, {.verbose = true}) == R"(["ls", "-l"])");
  vector.count = 1;
  vector.faulted = true;
  CHECK(text(vector) == "0x1000 /* 1 var, unterminated */");
}

TEST_CASE("a set of bits that is longer than what is shown ends in dots") {
  static constexpr Item set = decode::bits("mask", decode::Direction::in, decode::len::fixed(1));
  Value value = bytes(set, "\5");
  CHECK(text(value) == "[0 2]");
  value.truncated = true;
  CHECK(text(value) == "[0 2 ...]");
}

TEST_CASE("bits that have names: without -v the first four") {
  static constexpr Constant key_values[] = {{"KEY_A", 0}, {"KEY_B", 1}, {"KEY_C", 2}, {"KEY_D", 3}};
  static constexpr ConstantSet keys{"keys", key_values, "KEY_???", true};
  static constexpr decode::Item item =
      decode::with(&decode::Item::constants, &keys, decode::bits("keys", decode::Direction::out, decode::len::ret));
  const auto value = [](std::string_view bytes) {
    Value made{.item = &item, .form = Value::Form::bytes};
    made.bytes = bytes;
    return made;
  };
  CHECK(text(value("\x0e"sv)) == "[KEY_B KEY_C KEY_D]");
  CHECK(text(value("\x1f"sv)) == "[KEY_A KEY_B KEY_C KEY_D ...]");
  CHECK(text(value("\x1f"sv), {.verbose = true}) == "[KEY_A KEY_B KEY_C KEY_D 0x4 /* KEY_??? */]");
  CHECK(text(value("\0\x80"sv)) == "[0xf /* KEY_??? */]");
  CHECK(text(value("\0"sv)) == "[]");
}
