#include <doctest/doctest.h>
#include <linux/kexec.h>
#include <linux/landlock.h>

#include <cstddef>

#include "decode/constants/system.h"
#include "decode/structs/system.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("structs of the machine's calls are laid out as C lays them out") {
  constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
  CHECK(structs::kexec_segment.size[lp64] == sizeof(kexec_segment));
  CHECK(structs::landlock_path_beneath_attr.fields[1].offset[lp64] == offsetof(landlock_path_beneath_attr, parent_fd));
}

TEST_CASE("a ruleset shows as many of its fields as the caller's size says") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(std::uint64_t{5}).add(std::uint64_t{1}).view());
  const DecodedCall& one = tracee.enter("landlock_create_ruleset", {0x1000, 8, 0});
  CHECK(target(argument(one, "attr")).children.size() == 1);
  const DecodedCall& two = tracee.enter("landlock_create_ruleset", {0x1000, 16, 0});
  CHECK(field(target(argument(two, "attr")), "handled_access_net").raw == 1);
}

TEST_CASE("contexts of security modules show one by one, as far as their lengths can be believed") {
  const auto context = [](std::uint64_t length, std::string_view text) {
    Bytes bytes;
    bytes.add(std::uint64_t{104}).add(std::uint64_t{0}).add(length).add(std::uint64_t{text.size()}).text(text);
    return bytes;
  };
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.text(context(40, "unconfin").view()).text(context(40, "enforced").view()).view());
  tracee.place_object(0x2000, 80U);
  DecodedCall& call = tracee.enter("lsm_get_self_attr", {100, 0x1000, 0x2000, 0});
  tracee.exit(call, 2);
  const Value& both = target(argument(call, "ctx"));
  REQUIRE(both.children.size() == 2);
  CHECK(field(both.children[1], "ctx").bytes == "enforced");
  tracee.place(0x1000, context(1, "").view());
  DecodedCall& hostile = tracee.enter("lsm_get_self_attr", {100, 0x1000, 0x2000, 0});
  tracee.exit(hostile, 1000000);
  CHECK(target(argument(hostile, "ctx")).children.size() == 1);
}

TEST_CASE("which security module alone is asked shows beside what it answers") {
  Decoding tracee;
  tracee.place(0x1000, Bytes{}.add(std::uint64_t{104}).add(std::uint64_t{0}).view());
  DecodedCall& refused = tracee.enter("lsm_get_self_attr", {100, 0x1000, 0, 1});
  CHECK(field(target(argument(refused, "ctx")), "id").raw == 104);
  tracee.exit(refused, -95);
  CHECK(field(target(argument(refused, "ctx")), "id").raw == 104);
  DecodedCall& all = tracee.enter("lsm_get_self_attr", {100, 0x1000, 0, 0});
  tracee.exit(all, -95);
  CHECK(argument(all, "ctx").form == Value::Form::pointer);
}
