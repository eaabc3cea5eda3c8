#include <doctest/doctest.h>
#include <linux/bpf.h>
#include <linux/io_uring.h>
#include <linux/perf_event.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "decode/structs/bpf.h"
#include "decode/structs/io_uring.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);

std::size_t offset_of(const Struct& what, std::string_view name) {
  for (const Item& item : what.fields) {
    if (item.name == name) return item.offset[lp64];
  }
  throw std::out_of_range("no field " + std::string(name));
}

}  // namespace

TEST_CASE("bpf's and io_uring's structs are laid out as C lays them out") {
  CHECK(offset_of(structs::bpf_map_create, "map_extra") == offsetof(bpf_attr, map_extra));
  CHECK(offset_of(structs::bpf_map_element, "flags") == offsetof(bpf_attr, flags));
  CHECK(offset_of(structs::bpf_prog_load, "core_relo_rec_size") == offsetof(bpf_attr, core_relo_rec_size));
  CHECK(offset_of(structs::bpf_test_run, "batch_size") == offsetof(bpf_attr, test.batch_size));
  CHECK(offset_of(structs::bpf_task_descriptor, "probe_addr") == offsetof(bpf_attr, task_fd_query.probe_addr));
  CHECK(structs::io_uring_params.size[lp64] == sizeof(io_uring_params));
  CHECK(structs::io_uring_params_got.size[lp64] == sizeof(io_uring_params));
  CHECK(structs::io_uring_restriction.size[lp64] == sizeof(io_uring_restriction));
  CHECK(structs::io_uring_probe_op.size[lp64] == sizeof(io_uring_probe_op));
  CHECK(structs::io_uring_sync_cancel_reg.size[lp64] == sizeof(io_uring_sync_cancel_reg));
  CHECK(structs::io_uring_napi.size[lp64] == 16);
  CHECK(structs::io_uring_region_desc.size[lp64] == 64);
  CHECK(structs::io_uring_mem_region_reg.size[lp64] == 32);
  CHECK(structs::io_uring_message.size[lp64] == sizeof(io_uring_sqe));
  CHECK(structs::io_uring_zcrx_area.size[lp64] == 48);
  CHECK(structs::io_uring_zcrx_ifq.size[lp64] == 96);
  CHECK(structs::io_uring_zcrx_control.size[lp64] == 72);
  CHECK(structs::io_uring_query.size[lp64] == 40);
  CHECK(structs::io_uring_bpf.size[lp64] == 72);
  CHECK(structs::io_uring_files.size[lp64] == sizeof(io_uring_rsrc_register));
  CHECK(structs::io_uring_files_update2.size[lp64] == sizeof(io_uring_rsrc_update2));
}

TEST_CASE("of bpf's argument as much shows as it had at first, and as the size says, also of a struct inside") {
  Decoding tracee;
  bpf_attr attribute{};
  attribute.link_create.prog_fd = 5;
  attribute.link_create.attach_type = BPF_XDP;
  tracee.place_object(0x1000, attribute);
  const DecodedCall& made = tracee.enter("bpf", {BPF_LINK_CREATE, 0x1000, 8});
  const Value& link = field(target(argument(made, "uattr")), "link_create");
  CHECK(field(link, "prog_fd").raw == 5);
  CHECK(field(link, "attach_type").raw == 0);
  const DecodedCall& opened = tracee.enter("bpf", {BPF_RAW_TRACEPOINT_OPEN, 0x1000, 16});
  CHECK_FALSE(has_field(field(target(argument(opened, "uattr")), "raw_tracepoint"), "cookie"));
}

TEST_CASE("what all commands of bpf have in common follows where the command says so") {
  // struct bpf_common_attr of linux/bpf.h, which is newer than the headers of most machines.
  struct {
    std::uint64_t log_buf = 0x3000;
    std::uint32_t log_size = 64;
    std::uint32_t log_level = 2;
    std::uint32_t log_true_size = 0;
  } common;
  constexpr std::uint64_t common_attrs = 0x10000;
  Decoding tracee;
  bpf_attr attribute{};
  attribute.map_id = 7;
  tracee.place_object(0x1000, attribute);
  tracee.place_object(0x2000, common);
  const DecodedCall& whole = tracee.enter("bpf", {BPF_MAP_GET_FD_BY_ID | common_attrs, 0x1000, 12, 0x2000, 20});
  CHECK(field(target(argument(whole, "uattr")), "map_id").raw == 7);
  CHECK(field(target(argument(whole, "attr_common")), "log_buf").raw == 0x3000);
  CHECK(field(target(argument(whole, "attr_common")), "log_level").raw == 2);
  CHECK(argument(whole, "size_common").raw == 20);
  CHECK(tracee.enter("bpf", {BPF_MAP_GET_FD_BY_ID, 0x1000, 12, 0x2000, 20}).arguments.size() == 3);
}

TEST_CASE("an event's attributes show by type, bits by -v") {
  perf_event_attr attribute{};
  attribute.type = PERF_TYPE_BREAKPOINT;
  attribute.size = PERF_ATTR_SIZE_VER1;
  attribute.bp_addr = 0x1234;
  attribute.inherit = 1;
  Decoding brief;
  brief.place_object(0x1000, attribute);
  DecodedCall& cut = brief.enter("perf_event_open", {0x1000, 0, ~std::uint64_t{0}, ~std::uint64_t{0}, 0});
  brief.exit(cut, -22);
  const Value& shown = target(argument(cut, "attr_uptr"));
  CHECK(shown.truncated);
  CHECK(has_field(shown, "inherit"));
  CHECK_FALSE(has_field(shown, "disabled"));
  Decoding verbose(Wanted{.verbose = true});
  verbose.place_object(0x1000, attribute);
  DecodedCall& whole = verbose.enter("perf_event_open", {0x1000, 0, ~std::uint64_t{0}, ~std::uint64_t{0}, 0});
  verbose.exit(whole, -22);
  CHECK(field(target(argument(whole, "attr_uptr")), "bp_addr").raw == 0x1234);
  CHECK_FALSE(has_field(target(argument(whole, "attr_uptr")), "sig_data"));
}

TEST_CASE("a ring's parameters show what was got once the call has succeeded") {
  Decoding tracee;
  io_uring_params params{};
  params.cq_entries = 8;
  params.sq_off.array = 192;
  tracee.place_object(0x1000, params);
  DecodedCall& failed = tracee.enter("io_uring_setup", {4, 0x1000});
  tracee.exit(failed, -22);
  CHECK_FALSE(has_field(target(argument(failed, "params")), "sq_off"));
  DecodedCall& made = tracee.enter("io_uring_setup", {4, 0x1000});
  tracee.exit(made, 3);
  CHECK(field(field(target(argument(made, "params")), "sq_off"), "array").raw == 192);
}

TEST_CASE("a probe with an endless count of operations ends") {
  Decoding tracee;
  tracee.place(0x1000, std::string(16 + 8 * 256, '\1'));
  DecodedCall& call = tracee.enter("io_uring_register", {3, IORING_REGISTER_PROBE, 0x1000, 0xffffffff});
  tracee.exit(call, 0);
  CHECK(field(target(argument(call, "arg")), "ops").truncated);
}

TEST_CASE("an event of the hardware has the kind of processor above it") {
  Decoding tracee;
  perf_event_attr attribute{};
  attribute.type = PERF_TYPE_HW_CACHE;
  attribute.size = sizeof(attribute);
  attribute.config = 0x400010002;
  tracee.place_object(0x1000, attribute);
  const DecodedCall& call = tracee.enter("perf_event_open", {0x1000, 0, 0, 0, 0});
  const Value& config = field(target(argument(call, "attr_uptr")), "config");
  CHECK(config.raw == 0x400010002);
  const Upper* above = config.item->upper;
  REQUIRE(above != nullptr);
  CHECK(above->constants == nullptr);
  CHECK(constant_of(*above->next->constants, 1)->name == "PERF_COUNT_HW_CACHE_RESULT_MISS");
  CHECK(constant_of(*config.item->constants, 2)->name == "PERF_COUNT_HW_CACHE_LL");
}

TEST_CASE("where the kernel knows a smaller perf_event_attr it says which, and that shows") {
  Decoding tracee;
  perf_event_attr attribute{};
  attribute.size = sizeof attribute;
  tracee.place_object(0x1000, attribute);
  DecodedCall& call = tracee.enter("perf_event_open", {0x1000, 0, 0, 0, 0});
  attribute.size = PERF_ATTR_SIZE_VER1;
  tracee.place_object(0x1000, attribute);
  tracee.exit(call, -7);  // E2BIG
  const Value& size = field(target(argument(call, "attr_uptr")), "size");
  REQUIRE(size.form == Value::Form::change);
  CHECK(size.children[0].raw == sizeof attribute);
  CHECK(size.children[1].raw == PERF_ATTR_SIZE_VER1);
}

TEST_CASE("what the caller leaves out of bpf's arguments is zero; what it gives beyond those known shows") {
  const Bytes given = Bytes{}.add(1U).add(0U).add(std::uint64_t{0x7000});
  Decoding tracee(Wanted{.verbose = true});
  tracee.place(0x1000, given.view());
  const DecodedCall& cut = tracee.enter("bpf", {BPF_MAP_LOOKUP_ELEM, 0x1000, 16});
  CHECK(field(target(argument(cut, "uattr")), "value").raw == 0);
  CHECK_FALSE(has_field(target(argument(cut, "uattr")), "flags"));
  const DecodedCall& longer = tracee.enter("bpf", {BPF_MAP_FREEZE, 0x1000, 16});
  CHECK(field(target(argument(longer, "uattr")), "extra_data").bytes.size() == 12);
  CHECK(field(target(argument(longer, "uattr")), "extra_data").note == "bytes 4..15");
  CHECK(argument(tracee.enter("bpf", {BPF_MAP_FREEZE, 0x1000, 4097}), "uattr").children.empty());
  CHECK(argument(tracee.enter("bpf", {BPF_MAP_FREEZE, 0x1000, 0}), "uattr").children.empty());
  Decoding brief;
  brief.place(0x1000, given.view());
  CHECK(target(argument(brief.enter("bpf", {BPF_MAP_FREEZE, 0x1000, 16}), "uattr")).truncated);
}

TEST_CASE("a program's instructions show with -v, of i386 programs too") {
  const bpf_insn program[] = {
      {.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = 3, .src_reg = 10, .off = -1, .imm = -2},
      {.code = BPF_JMP | BPF_EXIT, .dst_reg = 0, .src_reg = 0, .off = 0, .imm = 0},
  };
  for (const Arch arch : {Arch::x86_64, Arch::i386}) {
    for (const bool verbose : {true, false}) {
      Decoding tracee(Wanted{.verbose = verbose});
      tracee.place(0x1000, Bytes{}.add(1U).add(2U).add(std::uint64_t{0x2000}).add(std::uint64_t{0x3000}).view());
      tracee.place_object(0x2000, program);
      tracee.place(0x3000, std::string_view("GPL\0", 4));
      const DecodedCall& call = tracee.enter(arch, "bpf", {BPF_PROG_LOAD, 0x1000, 24});
      const Value& attribute = target(argument(call, "uattr"));
      CHECK(field(attribute, "license").bytes == "GPL");
      CHECK(field(attribute, "insns").raw == 0x2000);
      if (!verbose) {
        CHECK(field(attribute, "insns").children.empty());
        continue;
      }
      REQUIRE(target(field(attribute, "insns")).children.size() == 2);
      const Value& first = target(field(attribute, "insns")).children.front();
      CHECK(field(first, "dst_reg").raw == 3);
      CHECK(field(first, "src_reg").raw == 10);
      CHECK(static_cast<std::int64_t>(field(first, "off").raw) == -1);
      CHECK(field(first, "imm").raw == 0xfffffffe);
    }
  }
}

TEST_CASE("what the kernel changes in a command of bpf shows as it was and became") {
  Decoding tracee;
  const auto attribute = [&tracee](std::uint32_t id, std::uint32_t next) {
    tracee.forget();
    tracee.place(0x1000, Bytes{}.add(id).add(next).add(std::uint32_t{0}).view());
  };
  attribute(5, 0);
  DecodedCall& call = tracee.enter("bpf", {BPF_MAP_GET_NEXT_ID, 0x1000, 12});
  CHECK(argument(call, "uattr").pending);
  attribute(5, 43);
  tracee.exit(call, 0);
  const Value& shown = target(argument(call, "uattr"));
  CHECK(field(shown, "start_id").form == Value::Form::scalar);
  const Value& next = field(shown, "next_id");
  REQUIRE(next.form == Value::Form::change);
  CHECK(next.children[0].raw == 0);
  CHECK(next.children[1].raw == 43);

  DecodedCall& unread = tracee.enter("bpf", {BPF_MAP_GET_NEXT_ID, 1, 12});
  CHECK_FALSE(argument(unread, "uattr").pending);
}

TEST_CASE("a link of bpf has what its attachment needs, and no more of the struct counts as known") {
  Decoding tracee(Wanted{.verbose = true});
  const auto link = [&tracee](std::uint32_t type) -> const Value& {
    tracee.forget();
    Bytes bytes;
    bytes.add(std::uint32_t{3}).add(std::uint32_t{4}).add(type).add(std::uint32_t{0}).add(std::uint64_t{7});
    tracee.place(0x1000, bytes.view());
    return target(argument(tracee.enter("bpf", {BPF_LINK_CREATE, 0x1000, 24}), "uattr"));
  };
  CHECK(field(field(field(link(41), "link_create"), "perf_event"), "bpf_cookie").raw == 7);
  CHECK_FALSE(has_field(link(41), "extra_data"));
  CHECK(has_field(link(0), "extra_data"));
}

TEST_CASE("a link's flags are those of what it is attached to") {
  Decoding tracee;
  bpf_attr attribute{};
  attribute.link_create.flags = 2;
  const auto flags = [&](std::uint32_t type) {
    attribute.link_create.attach_type = type;
    tracee.place_object(0x1000, attribute);
    const DecodedCall& call = tracee.enter("bpf", {BPF_LINK_CREATE, 0x1000, 64});
    return field(field(target(argument(call, "uattr")), "link_create"), "flags")
        .item->constants->constants.front()
        .name;
  };
  CHECK(flags(BPF_XDP) == "XDP_FLAGS_MODES");
  CHECK(flags(0) == "BPF_F_ALLOW_OVERRIDE");
}

TEST_CASE("an index of a registered ring stands above an operation, which selects all the same") {
  Decoding tracee;
  Bytes control;
  control.add(7U).add(2U).text(std::string(16, '\0')).add(1U).text(std::string(44, '\0'));
  tracee.place(0x1000, control.view());
  const DecodedCall& armed = tracee.enter("io_uring_register", {0, 0x80000024, 0x1000, 0});
  const Value& what = target(argument(armed, "arg").children.front());
  CHECK(field(what, "zcrx_id").raw == 7);
  CHECK(field(what, "event_type").raw == 1);
  CHECK_FALSE(has_field(what, "zcrx_fd"));
  tracee.place(0x2000, Bytes{}.add(10U).add(0x101U).add(5U).add(0U).view());
  const DecodedCall& added = tracee.enter("io_uring_register", {3, 27, 0x2000, 1});
  CHECK(field(target(argument(added, "arg").children.front()), "op_param").item->constants == nullptr);
}
