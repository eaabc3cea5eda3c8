// Traffic control: what disciplines, classes, filters and actions are told, as it is decoded by their kinds.
#include <doctest/doctest.h>
#include <linux/filter.h>
#include <linux/gen_stats.h>
#include <linux/pkt_cls.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>
#include <linux/tc_act/tc_connmark.h>
#include <linux/tc_act/tc_csum.h>
#include <linux/tc_act/tc_gact.h>
#include <linux/tc_act/tc_ife.h>
#include <linux/tc_act/tc_mirred.h>
#include <linux/tc_act/tc_mpls.h>
#include <linux/tc_act/tc_nat.h>
#include <linux/tc_act/tc_pedit.h>
#include <linux/tc_act/tc_skbmod.h>
#include <linux/tc_act/tc_tunnel_key.h>
#include <linux/tc_act/tc_vlan.h>

#include <cstddef>
#include <string>

#include "decode/structs/netlink_traffic_options.h"
#include "netlink_sent.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;
using namespace std::string_view_literals;

namespace {

constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);

std::string kind(std::string_view name) {
  return attribute(TCA_KIND, std::string(name) + '\0');
}
template <typename T>
std::string with(int type, const T& data) {
  return attribute(type, Bytes{}.add(data).view());
}

/// A message about a thing of this kind with these options.
struct Told {
  Told(int type, std::string_view name, std::string_view options)
      : sent(netlink_message(type, with_attributes(tcmsg{}, kind(name) + attribute(TCA_OPTIONS, options))),
             NETLINK_ROUTE) {}
  /// What is behind the header of the attribute: the data, and of some attributes what follows it.
  [[nodiscard]] const Value& options(std::size_t part = 1) const {
    return target(sent.buffer()).children[2].children[1].children[part];
  }
  Sent sent;
};

}  // namespace

TEST_CASE("the structs of traffic control's options are laid out as C lays them out") {
  CHECK(structs::tc_ratespec.size[lp64] == sizeof(tc_ratespec));
  CHECK(structs::tc_fifo_qopt.size[lp64] == sizeof(tc_fifo_qopt));
  CHECK(structs::tc_prio_qopt.size[lp64] == sizeof(tc_prio_qopt));
  CHECK(structs::tc_multiq_qopt.size[lp64] == sizeof(tc_multiq_qopt));
  CHECK(structs::tc_plug_qopt.size[lp64] == sizeof(tc_plug_qopt));
  CHECK(structs::tc_tbf_qopt.size[lp64] == sizeof(tc_tbf_qopt));
  CHECK(structs::tc_sfq_qopt.size[lp64] == sizeof(tc_sfq_qopt));
  CHECK(structs::tc_sfqred_stats.size[lp64] == sizeof(tc_sfqred_stats));
  CHECK(structs::tc_sfq_qopt_v1.size[lp64] == sizeof(tc_sfq_qopt_v1));
  CHECK(structs::tc_red_qopt.size[lp64] == sizeof(tc_red_qopt));
  CHECK(structs::tc_gred_qopt.size[lp64] == sizeof(tc_gred_qopt));
  CHECK(structs::tc_gred_sopt.size[lp64] == sizeof(tc_gred_sopt));
  CHECK(structs::tc_choke_qopt.size[lp64] == sizeof(tc_choke_qopt));
  CHECK(structs::tc_htb_opt.size[lp64] == sizeof(tc_htb_opt));
  CHECK(structs::tc_htb_glob.size[lp64] == sizeof(tc_htb_glob));
  CHECK(structs::tc_hfsc_qopt.size[lp64] == sizeof(tc_hfsc_qopt));
  CHECK(structs::tc_service_curve.size[lp64] == sizeof(tc_service_curve));
  CHECK(structs::tc_netem_qopt.size[lp64] == sizeof(tc_netem_qopt));
  CHECK(structs::tc_netem_corr.size[lp64] == sizeof(tc_netem_corr));
  CHECK(structs::tc_netem_reorder.size[lp64] == sizeof(tc_netem_reorder));
  CHECK(structs::tc_netem_corrupt.size[lp64] == sizeof(tc_netem_corrupt));
  CHECK(structs::tc_netem_rate.size[lp64] == sizeof(tc_netem_rate));
  CHECK(structs::tc_netem_slot.size[lp64] == sizeof(tc_netem_slot));
  CHECK(structs::tc_netem_gimodel.size[lp64] == sizeof(tc_netem_gimodel));
  CHECK(structs::tc_netem_gemodel.size[lp64] == sizeof(tc_netem_gemodel));
  CHECK(structs::tc_mqprio_qopt.size[lp64] == sizeof(tc_mqprio_qopt));
  CHECK(structs::tc_sfb_qopt.size[lp64] == sizeof(tc_sfb_qopt));
  CHECK(structs::tc_cbs_qopt.size[lp64] == sizeof(tc_cbs_qopt));
  CHECK(structs::tc_etf_qopt.size[lp64] == sizeof(tc_etf_qopt));
  CHECK(structs::tc_sfq_xstats.size[lp64] == sizeof(tc_sfq_xstats));
  CHECK(structs::tc_red_xstats.size[lp64] == sizeof(tc_red_xstats));
  CHECK(structs::tc_choke_xstats.size[lp64] == sizeof(tc_choke_xstats));
  CHECK(structs::tc_htb_xstats.size[lp64] == sizeof(tc_htb_xstats));
  CHECK(structs::tc_hfsc_stats.size[lp64] == sizeof(tc_hfsc_stats));
  CHECK(structs::tc_drr_stats.size[lp64] == sizeof(tc_drr_stats));
  CHECK(structs::tc_sfb_xstats.size[lp64] == sizeof(tc_sfb_xstats));
  CHECK(structs::tc_qfq_stats.size[lp64] == sizeof(tc_qfq_stats));
  CHECK(structs::tc_codel_xstats.size[lp64] == sizeof(tc_codel_xstats));
  CHECK(structs::tc_fq_codel_qd_stats.size[lp64] == sizeof(tc_fq_codel_qd_stats));
  CHECK(structs::tc_fq_codel_cl_stats.size[lp64] == sizeof(tc_fq_codel_cl_stats));
  CHECK(structs::tc_fq_codel_xstats.size[lp64] == sizeof(tc_fq_codel_xstats));
  CHECK(structs::tc_hhf_xstats.size[lp64] == sizeof(tc_hhf_xstats));
  CHECK(structs::tc_pie_xstats.size[lp64] == sizeof(tc_pie_xstats));
  CHECK(structs::tc_fq_pie_xstats.size[lp64] == sizeof(tc_fq_pie_xstats));
  CHECK(structs::tc_police.size[lp64] == sizeof(tc_police));
  CHECK(structs::tcf_t.size[lp64] == sizeof(tcf_t));
  CHECK(structs::tc_u32_key.size[lp64] == sizeof(tc_u32_key));
  CHECK(structs::tc_u32_sel.size[lp64] == sizeof(tc_u32_sel));
  CHECK(structs::tc_u32_mark.size[lp64] == sizeof(tc_u32_mark));
  CHECK(structs::tc_basic_pcnt.size[lp64] == sizeof(tc_basic_pcnt));
  CHECK(structs::tc_matchall_pcnt.size[lp64] == sizeof(tc_matchall_pcnt));
  CHECK(structs::tcf_ematch_tree_hdr.size[lp64] == sizeof(tcf_ematch_tree_hdr));
  CHECK(structs::tcf_ematch_hdr.size[lp64] == sizeof(tcf_ematch_hdr));
  CHECK(structs::tc_gact_p.size[lp64] == sizeof(tc_gact_p));
  CHECK(structs::tc_connmark.size[lp64] == sizeof(tc_connmark));
  CHECK(structs::tc_csum.size[lp64] == sizeof(tc_csum));
  CHECK(structs::tc_ife.size[lp64] == sizeof(tc_ife));
  CHECK(structs::tc_mirred.size[lp64] == sizeof(tc_mirred));
  CHECK(structs::tc_mpls.size[lp64] == sizeof(tc_mpls));
  CHECK(structs::tc_nat.size[lp64] == sizeof(tc_nat));
  CHECK(structs::tc_pedit_key.size[lp64] == sizeof(tc_pedit_key));
  CHECK(structs::tc_skbmod.size[lp64] == sizeof(tc_skbmod));
  CHECK(structs::tc_tunnel_key.size[lp64] == sizeof(tc_tunnel_key));
  CHECK(structs::tc_vlan.size[lp64] == sizeof(tc_vlan));
  CHECK(structs::tc_pedit_sel.size[lp64] == sizeof(tc_pedit_sel));
  CHECK(structs::action_head.size[lp64] == sizeof(tc_gact));
}

TEST_CASE("the kind of a discipline says what its options are") {
  const Told fifo(RTM_NEWQDISC, "pfifo", Bytes{}.add(tc_fifo_qopt{.limit = 100}).view());
  CHECK(field(fifo.options(), "limit").raw == 100);
  const Told delays(RTM_NEWQDISC, "fq_codel", with(TCA_FQ_CODEL_TARGET, 5000U) + with(TCA_FQ_CODEL_LIMIT, 7U));
  REQUIRE(delays.options().children.size() == 2);
  CHECK(name_of(field(delays.options().children[1].children[0], "nla_type")) == "TCA_FQ_CODEL_LIMIT");
  CHECK(delays.options().children[1].children[1].raw == 7);
  const Told unknown(RTM_NEWQDISC, "nosuch", "12345678");
  CHECK(unknown.options().bytes == "12345678");
  const Told cut(RTM_NEWQDISC, "pfifo", "1");
  CHECK(cut.options().bytes == "1");
}

TEST_CASE("what emulates a network has a struct, then attributes") {
  const std::string loss =
      attribute(TCA_NETEM_LOSS, with(NETEM_LOSS_GE, tc_netem_gemodel{.p = 1, .r = 2, .h = 3, .k1 = 4}));
  tc_netem_qopt emulated{};
  emulated.limit = 1000;
  const std::string options(Bytes{}.add(emulated).text(loss).view());
  const Told emulation(RTM_NEWQDISC, "netem", options);
  CHECK(field(emulation.options(), "limit").raw == 1000);
  const Value& inside = emulation.options(2);
  CHECK(name_of(field(inside.children[0], "nla_type")) == "TCA_NETEM_LOSS");
  CHECK(field(inside.children[1].children[1], "k1").raw == 4);
}

TEST_CASE("a discipline and its classes have other options under one name") {
  const Told discipline(RTM_NEWQDISC, "hfsc", Bytes{}.add(tc_hfsc_qopt{.defcls = 0x10}).view());
  CHECK(field(discipline.options(), "defcls").raw == 0x10);
  const Told of_class(RTM_NEWTCLASS, "hfsc", with(TCA_HFSC_FSC, tc_service_curve{.m1 = 1, .d = 2, .m2 = 3}));
  CHECK(name_of(field(of_class.options().children[0], "nla_type")) == "TCA_HFSC_FSC");
  CHECK(field(of_class.options().children[1], "m2").raw == 3);
}

TEST_CASE("a filter has conditions, and actions of their own kinds") {
  tc_mirred mirror{};
  mirror.action = TC_ACT_STOLEN;
  mirror.eaction = TCA_EGRESS_REDIR;
  const std::string options = attribute(TCA_ACT_OPTIONS, with(TCA_MIRRED_PARMS, mirror));
  const std::string name = attribute(TCA_ACT_KIND, "mirred\0"sv);
  tc_u32_sel selector{};
  selector.flags = TC_U32_TERMINAL;
  selector.nkeys = 2;
  const tc_u32_key key{.mask = 0xff, .val = 1, .off = 12, .offmask = 0};
  const Told filter(RTM_NEWTFILTER, "u32",
                    attribute(TCA_U32_SEL, Bytes{}.add(selector).add(key).add(key).view()) +
                        attribute(TCA_U32_ACT, attribute(1, name + options)));
  const Value& conditions = filter.options().children[0].children[1];
  CHECK(field(conditions, "nkeys").raw == 2);
  const Value& keys = target(field(conditions, "keys"));
  REQUIRE(keys.children.size() == 2);
  CHECK(field(keys.children[1], "off").raw == 12);
  const Value& action = filter.options().children[1].children[1].children[1];
  CHECK(action.children[0].children[1].bytes == "mirred");
  const Value& told = action.children[1].children[1].children[1];
  CHECK(name_of(field(told, "action")) == "TC_ACT_STOLEN");
  CHECK(name_of(field(told, "eaction")) == "TCA_EGRESS_REDIR");
}

TEST_CASE("a program of a filter shows its instructions") {
  const sock_filter all[] = {{0x28, 0, 0, 12}, {0x6, 0, 0, 0xffff}};
  const Told filter(RTM_NEWTFILTER, "bpf", with(TCA_BPF_OPS, all));
  CHECK(filter.options().children[1].children.size() == 2);
}

TEST_CASE("what a kind counts of its own is known by the kind of the whole message") {
  tc_fq_codel_xstats counts{};
  counts.type = TCA_FQ_CODEL_XSTATS_CLASS;
  counts.class_stats.deficit = -5;
  const std::string app = attribute(TCA_STATS2, with(TCA_STATS_APP, counts));
  const Sent answer(netlink_message(RTM_NEWTCLASS, with_attributes(tcmsg{}, kind("fq_codel") + app)), NETLINK_ROUTE);
  const Value& inside = target(answer.buffer()).children[2].children[1].children[1].children[1];
  const Value& own = field(inside, "class_stats");
  CHECK(static_cast<std::int32_t>(field(own, "deficit").raw) == -5);

  // An older kernel counts less.
  const std::string older = attribute(TCA_XSTATS, Bytes{}.add(std::uint64_t{7}).add(std::uint64_t{8}).view());
  const Sent fewer(netlink_message(RTM_NEWQDISC, with_attributes(tcmsg{}, kind("fq") + older)), NETLINK_ROUTE);
  const Value& counted = target(fewer.buffer()).children[2].children[1].children[1];
  CHECK(field(counted, "highprio_packets").raw == 8);
  CHECK_FALSE(has_field(counted, "tcp_retrans"));
}
