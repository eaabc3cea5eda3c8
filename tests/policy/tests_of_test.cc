// Conditions on one argument: which of its values they hold for, and what is said of those that mean nothing.
#include "policy/language/tests_of.h"
#include "policy/judge.h"

#include <doctest/doctest.h>

#include "decode/describe.h"

namespace callgate::policy {
namespace {

using decode::Constant;
using decode::ConstantSet;
using decode::Item;
using decode::Type;

constexpr Constant family_constants[] = {{"AF_UNIX", 1}, {"AF_INET", 2}, {"AF_INET6", 10}};
const ConstantSet families{"families", family_constants, "AF_???"};
constexpr Constant open_constants[] = {{"O_RDONLY", 0, 3},     {"O_WRONLY", 1, 3},    {"O_RDWR", 2, 3},
                                       {"O_ACCMODE", 3, 3},    {"O_CREAT", 0x40},     {"O_EXCL", 0x80},
                                       {"O_TRUNC", 0x200},     {"O_DSYNC", 0x1000},   {"O_SYNC", 0x101000},
                                       {"O_CLOEXEC", 0x80000}, {"O_HIGH", 0x80000000}};
const ConstantSet open_set{"open", open_constants, "O_???"};
constexpr Constant protection_constants[] = {{"PROT_NONE", 0}, {"PROT_READ", 1}, {"PROT_WRITE", 2}};
const ConstantSet protections{"protections", protection_constants, "PROT_???"};

const Item family = decode::choice("family", families);
const Item open_flags = decode::flags("flags", open_set, Type::s32);
const Item long_flags = decode::flags("flags", open_set, Type::ulong);
const Item prot = decode::flags("prot", protections, Type::ulong);
const Item number32 = decode::s32("backlog");
const Item unsigned32 = decode::u32("vlen");
const Item unsigned64 = decode::u64("cookie");
const Item signed64 = decode::slong("pid_or_so");
const Item size = decode::size("count");
const Item directory = decode::dirfd("dfd");
const Item file_mode = decode::mode("mode");
const Item user = decode::uid("uid");
const Item signal_number = decode::signal("sig");
const Item process = decode::pid("pid");
const Item start = decode::address("addr");
const Item raw = decode::hex("cmd", Type::u32);
const Item file_name = decode::path("filename");
const Item protocol = decode::choice("protocol", families, Type::be16);

constexpr Caller thread_101{101, 100};

struct ReadOutcome {
  std::vector<Test> tests;
  std::string messages;
};

ReadOutcome read(std::string_view condition, const Item& item) {
  const std::string text = "x: " + std::string(condition) + "\n";
  std::vector<Problem> problems;
  const auto root = parse_yaml(text, problems);
  REQUIRE(root.has_value());
  REQUIRE(problems.empty());
  ReadOutcome outcome;
  outcome.tests = tests_of(*root->find("x"), {&item, 1}, problems);
  for (const Problem& problem : problems)
    outcome.messages += std::to_string(problem.offset - 2) + " " + problem.message + "\n";
  return outcome;
}

bool tests_hold(const std::vector<Test>& tests, std::uint64_t value) {
  Policy policy;
  policy.default_action = Action::allow;
  Rule rule;
  rule.action = Action::kill;
  rule.matches.push_back({decode::find_call("getpid").value(), tests});
  policy.rules.push_back(rule);
  decode::SyscallRecord record;
  record.number = decode::number_of(native_arch, rule.matches.front().call).value();
  record.args[1] = value;
  return Judge(policy).judge(record, thread_101).action == Action::kill;
}

TEST_CASE("which values a condition holds for") {
  constexpr std::uint64_t minus_1 = ~std::uint64_t{0};
  constexpr std::uint64_t above = std::uint64_t{1} << 32U;
  struct Row {
    std::string_view condition;
    const Item* item;
    std::vector<std::uint64_t> holds;
    std::vector<std::uint64_t> fails;
  };
  const Row table[] = {
      // One value.
      {"AF_INET", &family, {2, above | 2}, {0, 1, 3, 10}},
      {"2", &family, {2}, {1}},
      {"\"AF_INET\"", &family, {2}, {1}},
      {"[AF_INET, 10]", &family, {2, 10}, {0, 1, 8, minus_1}},
      {"{not: AF_UNIX}", &family, {0, 2, 10, minus_1}, {1, above | 1}},
      {"{not: [AF_UNIX, AF_INET]}", &family, {0, 10}, {1, 2}},
      {"{not: {not: AF_UNIX}}", &family, {1}, {0, 2}},
      {"-1", &number32, {0xffffffff, minus_1}, {1, 0, 0x7fffffff}},
      {"0xffffffff", &number32, {0xffffffff, minus_1}, {1}},
      {"-1", &user, {0xffffffff, minus_1}, {0x7fffffff, 1}},
      {"0xfffffffffffffff0", &unsigned64, {minus_1 - 15}, {minus_1, 0xfffffff0}},
      {"-16", &unsigned64, {minus_1 - 15}, {minus_1}},
      {"AT_FDCWD", &directory, {0xffffff9c, minus_1 - 99}, {100, 0}},
      {"-100", &directory, {0xffffff9c}, {100}},
      {"SIGKILL", &signal_number, {9}, {0, 15}},
      {"NULL", &start, {0}, {1, above}},
      {"010", &number32, {8}, {10}},
      {"0o17", &number32, {15}, {17}},
      {"0", &number32, {0, above}, {1}},
      {"2", &protocol, {0x200, 0x10200}, {2}},
      {"{not: 2}", &protocol, {2}, {0x200}},
      {"{mask: 0xff00, value: 0x100}", &protocol, {1, 0x101}, {0x100}},
      // The processes under the policy; here the thread_101 is the only one.
      {"target", &process, {100, 101, above | 100}, {0, 1, 102}},
      {"[0, target]", &process, {0, 100, 101}, {1}},
      {"{not: [0, target]}", &process, {1, 102, minus_1}, {0, 100, 101}},
      // Ranges.
      {"{min: 3, max: 5}", &number32, {3, 4, 5, above | 4}, {2, 6, minus_1}},
      {"{max: 5}", &number32, {5, 0, minus_1, 0x80000000}, {6, 0x7fffffff}},
      {"{min: -2}", &number32, {0xfffffffe, 0, 0x7fffffff}, {0xfffffffd, 0x80000000}},
      {"{max: 5}", &unsigned32, {0, 5}, {6, 0xffffffff, minus_1}},
      {"{min: 0xfffffff0}", &unsigned32, {0xffffffff, 0xfffffff0}, {0xffffffe0, 0}},
      {"{min: 1}", &signed64, {1, minus_1 >> 1U}, {0, minus_1}},
      {"{max: 4096}", &size, {0, 4096}, {4097, above, minus_1}},
      {"{not: {min: 3, max: 5}}", &number32, {2, 6, minus_1}, {3, 5}},
      {"[1, {min: 5, max: 6}, {mask: 0xf0, value: 0x70}]", &number32, {1, 5, 6, 0x7f}, {0, 2, 7, 0x80}},
      // Some of the bits.
      {"{mask: 0xff, value: 5}", &number32, {5, 0x105, above | 5}, {6, 0x106}},
      {"{mask: 0xff, value: [5, 6]}", &number32, {5, 0x106}, {7}},
      {"{mask: 0x80000000, value: 0x80000000}", &number32, {0x80000000, minus_1}, {0x7fffffff}},
      {"{mask: -1, value: 0x80000000}", &number32, {0x80000000, 0xf80000000}, {0, 0x7fffffff, 0xc0000000}},
      {"{mask: 0xff, value: 5, not: 0x105}", &number32, {5, 0x205}, {0x105}},
      {"{mask: 0xff, value: 0}", &raw, {0, 0x100}, {1}},
      // Flags.
      {"{any: O_CREAT}", &open_flags, {0x40, 0x42, above | 0x40}, {0, 2, above}},
      {"{any: [O_WRONLY, O_RDWR, O_CREAT]}", &open_flags, {1, 2, 0x40, 0x80001}, {0, 3, 0x80000}},
      {"{any: O_RDONLY}", &open_flags, {0, 0x80000}, {1, 2, 3}},
      {"{none: [O_WRONLY, O_RDWR, O_CREAT]}", &open_flags, {0, 3, 0x80000}, {1, 2, 0x40, 0x41}},
      {"{not: {any: [O_CREAT, O_EXCL]}}", &open_flags, {0, 1}, {0x40, 0x80, 0xc0}},
      {"{all: [O_CREAT, O_EXCL]}", &open_flags, {0xc0, 0xc1}, {0x40, 0x80, 0}},
      {"{all: [O_WRONLY, O_CREAT]}", &open_flags, {0x41, 0x2c1}, {0x40, 0x42, 0x43, 1}},
      {"{any: O_SYNC}", &open_flags, {0x101000}, {0x1000, 0x100000}},
      {"{any: O_HIGH}", &open_flags, {0x80000000, minus_1}, {0x7fffffff}},
      {"{any: O_HIGH}", &long_flags, {0x80000000}, {0x7fffffff, above}},
      {"{only: [O_RDONLY, O_CLOEXEC]}", &open_flags, {0, 0x80000, above}, {1, 2, 3, 0x40, 0x80040, 0x80000000}},
      {"{only: [O_WRONLY, O_RDWR, O_CREAT]}", &open_flags, {1, 2, 0x41, 0x42}, {0, 3, 0x40, 0x80001}},
      {"{only: O_CLOEXEC}", &open_flags, {0, 0x80000}, {1, 2, 0x80001}},
      {"{only: [O_ACCMODE, O_CREAT]}", &open_flags, {3, 0x43}, {0, 1, 2, 0x41}},
      {"{only: []}", &open_flags, {0, above}, {1, 0x80000000}},
      {"{only: O_CLOEXEC}", &long_flags, {0, 0x80000}, {1, above}},
      {"{only: [O_HIGH]}", &open_flags, {0, 0x80000000, minus_1 << 31U}, {1, 0xc0000000}},
      {"{not: {only: [O_RDONLY, O_CLOEXEC]}}", &open_flags, {1, 0x40}, {0, 0x80000}},
      {"{exactly: [O_WRONLY, O_CREAT]}", &open_flags, {0x41, above | 0x41}, {0x40, 0x42, 0x80041}},
      {"{exactly: O_WRONLY|O_CREAT}", &open_flags, {0x41}, {0x40, 0x80041}},
      {"{exactly: O_WRONLY | O_CREAT}", &open_flags, {0x41}, {0x40}},
      {"{exactly: PROT_NONE}", &prot, {0}, {1, 2, above}},
      {"{exactly: 0}", &open_flags, {0}, {1}},
      {"{any: 0x40}", &open_flags, {0x40, 0x41}, {1}},
      {"{any: 0xc0}", &open_flags, {0xc0}, {0x40, 0x80}},
      {"{all: O_CREAT, none: [O_TRUNC, O_EXCL]}", &open_flags, {0x40, 0x41}, {0, 0x240, 0xc0, 0x200}},
      // A mode is a number and a set of flags.
      {"0644", &file_mode, {0644}, {0645, 644}},
      {"{any: [S_ISUID, S_ISGID]}", &file_mode, {04755, 02000, 06000}, {0755}},
      {"{any: S_IFCHR}", &file_mode, {020644}, {060644, 0644}},
      {"{any: [1, 2]}", &raw, {1, 2, 3}, {0, 4}},
      // What an address points to is out of sight, but it may be none.
      {"NULL", &file_name, {0}, {1, above}},
      {"{not: NULL}", &file_name, {1, above}, {0}},
  };
  for (const Row& row : table) {
    CAPTURE(row.condition);
    CAPTURE(row.item->name);
    const ReadOutcome outcome = read(row.condition, *row.item);
    CHECK(outcome.messages.empty());
    CHECK_FALSE(outcome.tests.empty());
    for (const std::uint64_t value : row.holds) {
      CAPTURE(value);
      CHECK(tests_hold(outcome.tests, value));
    }
    for (const std::uint64_t value : row.fails) {
      CAPTURE(value);
      CHECK_FALSE(tests_hold(outcome.tests, value));
    }
  }
}

TEST_CASE("what is said of conditions that mean nothing") {
  struct Row {
    std::string_view condition;
    const Item* item;
    std::string_view messages;
  };
  const std::string_view several =
      "1 'flags' holds several flags at once: say which of them by any, all, none, only or exactly: {any: [...]}\n";
  const Row table[] = {
      {"INET6", &family, "1 unknown constant 'INET6' of 'family' (did you mean 'AF_INET6'?)\n"},
      {"AF_INTE", &family, "1 unknown constant 'AF_INTE' of 'family' (did you mean 'AF_INET'?)\n"},
      {"[1, AF_INTE]", &family, "5 unknown constant 'AF_INTE' of 'family' (did you mean 'AF_INET'?)\n"},
      {"{exactly: \"O_CREAT | O_EXLC\"}", &open_flags,
       "22 unknown constant 'O_EXLC' of 'flags' (did you mean 'O_EXCL'?)\n"},
      {"{exactly: O_CREAT|}", &open_flags, "19 a value is missing\n"},
      {"{exactly: O_WRONLY|O_RDWR}", &open_flags, "11 'O_WRONLY|O_RDWR' can never be: these exclude each other\n"},
      {"{all: [O_WRONLY, O_RDWR]}", &open_flags, "7 these exclude each other: they can never be set together\n"},
      {"{only: [O_WRONLY|O_CREAT]}", &open_flags, "9 'O_WRONLY|O_CREAT' must be listed one by one\n"},
      {"three", &number32, "1 'three' is not a number, and 'backlog' has no constants with names\n"},
      {"1.5", &number32, "1 '1.5' is not a number, and 'backlog' has no constants with names\n"},
      {"--1", &number32, "1 '--1' is not a number, and 'backlog' has no constants with names\n"},
      {"target", &number32, "1 'target' is not a number, and 'backlog' has no constants with names\n"},
      {"\"\"", &number32, "2 a value is missing\n"},
      {"0x100000000", &number32, "1 '0x100000000' is out of range: 'backlog' is a signed number of 32 bits\n"},
      {"-0x80000001", &number32, "1 '-0x80000001' is out of range: 'backlog' is a signed number of 32 bits\n"},
      {"99999999999999999999", &number32, "1 '99999999999999999999' is not a number of 64 bits\n"},
      {"65536", &protocol, "1 '65536' is out of range: 'protocol' is an unsigned number of 16 bits\n"},
      {"{min: -1}", &unsigned32, "7 '-1' is out of range: 'vlen' is an unsigned number of 32 bits\n"},
      {"{max: 0xffffffff}", &number32, "7 '0xffffffff' is out of range: 'backlog' is a signed number of 32 bits\n"},
      {"{min: 1}", &protocol, "1 'protocol' is in network order: it has no ranges\n"},
      {"{min: 5, max: 3}", &number32, "15 no number is in this range: 'max' is less than 'min'\n"},
      {"{min: [1]}", &number32, "7 'backlog' is compared with single values\n"},
      {"{mask: 1}", &number32, "2 a 'mask' needs a 'value' that the masked argument is compared with\n"},
      {"{value: 1}", &number32, "2 'value' is what is left of the argument under a 'mask'\n"},
      {"{mask: 0xf0, value: 0x100}", &number32, "21 '0x100' can never be: it has bits that the mask does not have\n"},
      {"[]", &family, "1 no value of 'family' is listed\n"},
      {"{}", &family, "1 nothing is said of 'family'\n"},
      {"{not: {}}", &family, "7 nothing is said of 'family'\n"},
      {"[[1]]", &family, "2 'family' is compared with single values\n"},
      {"[{not: 1}]", &family, "2 a list holds values, ranges and masked compares alone\n"},
      {"{not: {min: 1, mask: 1, value: 1}}", &number32, "7 only a single condition can be negated\n"},
      {"{nott: 1}", &family,
       "2 unknown condition 'nott' (did you mean 'not'?): there are not, min, max, mask with value, any, all, none, "
       "only and exactly\n"},
      {"{range: [1, 2]}", &family,
       "2 unknown condition 'range': there are not, min, max, mask with value, any, all, none, only and exactly\n"},
      {"O_CREAT", &open_flags, several},
      {"[O_CREAT]", &open_flags, several},
      {"{not: O_CREAT}", &open_flags,
       "7 'flags' holds several flags at once: say which of them by any, all, none, only or exactly: {any: [...]}\n"},
      {"{any: []}", &open_flags, "7 no flag is listed\n"},
      {"{any: [{min: 1}]}", &open_flags, "8 'flags' is compared with single values\n"},
      {"{any: PROT_NONE}", &prot,
       "7 'PROT_NONE' is 0: it has no bits that could be looked at (say exactly: 'PROT_NONE')\n"},
      {"{any: [AF_UNIX, AF_INET]}", &family,
       "2 'family' is one value, not a set of flags: list the values, family: [A, B]\n"},
      {"/etc/passwd", &file_name,
       "1 'filename' points to memory that no rule looks into: only whether it is NULL can be checked\n"},
      {"{under: /usr}", &file_name,
       "1 'filename' points to memory that no rule looks into: only whether it is NULL can be checked\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.condition);
    CHECK(read(row.condition, *row.item).messages == row.messages);
  }
}

}  // namespace
}  // namespace callgate::policy
