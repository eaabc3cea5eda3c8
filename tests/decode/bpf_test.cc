#include <doctest/doctest.h>
#include <linux/bpf.h>
#include <linux/io_uring.h>
#include <linux/perf_event.h>

#include <cstddef>

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
  CHECK(structs::io_uring_files.size[lp64] == sizeof(io_uring_rsrc_register));
  CHECK(structs::io_uring_files_update2.size[lp64] == sizeof(io_uring_rsrc_update2));
}

TEST_CASE("of bpf's argument as much shows as the size says, also of a struct inside") {
  Decoding tracee;
  bpf_attr attribute{};
  attribute.link_create.prog_fd = 5;
  attribute.link_create.attach_type = BPF_XDP;
  tracee.place_object(0x1000, attribute);
  const DecodedCall& call = tracee.enter("bpf", {BPF_LINK_CREATE, 0x1000, 8});
  const Value& link = field(target(argument(call, "uattr")), "link_create");
  CHECK(field(link, "prog_fd").raw == 5);
  CHECK_FALSE(has_field(link, "attach_type"));
}

TEST_CASE("an event's attributes show by type, bits by -v") {
  perf_event_attr attribute{};
  attribute.type = PERF_TYPE_BREAKPOINT;
  attribute.size = PERF_ATTR_SIZE_VER1;
  attribute.bp_addr = 0x1234;
  attribute.inherit = 1;
  Decoding brief;
  brief.place_object(0x1000, attribute);
  const DecodedCall& cut = brief.enter("perf_event_open", {0x1000, 0, ~std::uint64_t{0}, ~std::uint64_t{0}, 0});
  const Value& shown = target(argument(cut, "attr_uptr"));
  CHECK(shown.truncated);
  CHECK(has_field(shown, "inherit"));
  CHECK_FALSE(has_field(shown, "disabled"));
  Decoding verbose(Wanted{.verbose = true});
  verbose.place_object(0x1000, attribute);
  const DecodedCall& whole = verbose.enter("perf_event_open", {0x1000, 0, ~std::uint64_t{0}, ~std::uint64_t{0}, 0});
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
