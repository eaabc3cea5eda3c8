// IPsec (linux/xfrm.h): states and policies. An address is as long as the longest is, and its family stands elsewhere
// in the struct.
#pragma once

#include "decode/constants/socket.h"
#include "decode/constants/xfrm.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace xfrm_detail {

/// A field that the family in one of its siblings selects.
struct ByFamily {
  Item inet;
  Item inet6;
  Item other;
};
constexpr Item any_address(std::string_view name) {
  return in_hex(raw_bytes(name, 16));
}
constexpr ByFamily address_named(std::string_view name) {
  return {ipv4(name), ipv6(name), any_address(name)};
}
inline constexpr ByFamily daddr = address_named("daddr");
inline constexpr ByFamily saddr = address_named("saddr");
inline constexpr ByFamily old_daddr = address_named("old_daddr");
inline constexpr ByFamily old_saddr = address_named("old_saddr");
inline constexpr ByFamily new_daddr = address_named("new_daddr");
inline constexpr ByFamily new_saddr = address_named("new_saddr");
inline constexpr ByFamily local = address_named("local");
inline constexpr ByFamily remote = address_named("remote");

inline constexpr Item spi = hex("spi", Type::be32);
inline constexpr Item proto = choice("proto", inet_protocols, Type::u8);
inline constexpr StructOf id_inet{"xfrm_id", ipv4("daddr"), pad(12), spi, proto, pad(3)};
inline constexpr StructOf id_inet6{"xfrm_id", ipv6("daddr"), spi, proto, pad(3)};
inline constexpr StructOf id_other{"xfrm_id", any_address("daddr"), spi, proto, pad(3)};
inline constexpr ByFamily id{field("id", id_inet), field("id", id_inet6), field("id", id_other)};

/// Such a field, behind so many bytes of the struct that it is in; the pad after it makes room.
template <const ByFamily& What, std::uint32_t Before>
inline constexpr StructOf placed_inet{"", pad(Before), What.inet};
template <const ByFamily& What, std::uint32_t Before>
inline constexpr StructOf placed_inet6{"", pad(Before), What.inet6};
template <const ByFamily& What, std::uint32_t Before>
inline constexpr StructOf placed_other{"", pad(Before), What.other};
template <const ByFamily& What, std::uint32_t Before>
inline constexpr Case cases[] = {as(2, placed_inet<What, Before>), as(10, placed_inet6<What, Before>),
                                 as(otherwise, placed_other<What, Before>)};
template <const ByFamily& What, std::uint32_t Before>
inline constexpr Cases behind{cases<What, Before>};

constexpr Item limit64(std::string_view name) {
  return decimal(choice(name, xfrm_infinity, Type::u64));
}
constexpr Item family_of(std::string_view name) {
  return choice(name, address_families, Type::u16);
}

/// A field over what the next fields of the struct around it lay out, so that these can select by a part of it.
template <const Item& What, std::uint32_t Before>
inline constexpr StructOf laid_over{"", pad(Before), What};
template <const Item& What, std::uint32_t Before>
inline constexpr Case over_cases[] = {as(otherwise, laid_over<What, Before>)};
template <const Item& What, std::uint32_t Before>
inline constexpr Cases over{over_cases<What, Before>};

}  // namespace xfrm_detail

inline constexpr StructOf xfrm_selector{"xfrm_selector",
                                        select("family", xfrm_detail::behind<xfrm_detail::daddr, 0>),
                                        pad(16),
                                        select("family", xfrm_detail::behind<xfrm_detail::saddr, 16>),
                                        pad(16),
                                        port("dport"),
                                        hex("dport_mask", Type::be16),
                                        port("sport"),
                                        hex("sport_mask", Type::be16),
                                        xfrm_detail::family_of("family"),
                                        u8("prefixlen_d"),
                                        u8("prefixlen_s"),
                                        xfrm_detail::proto,
                                        interface("ifindex"),
                                        uid("user")};
inline constexpr StructOf xfrm_lifetime_cfg{"xfrm_lifetime_cfg",
                                            xfrm_detail::limit64("soft_byte_limit"),
                                            xfrm_detail::limit64("hard_byte_limit"),
                                            xfrm_detail::limit64("soft_packet_limit"),
                                            xfrm_detail::limit64("hard_packet_limit"),
                                            u64("soft_add_expires_seconds"),
                                            u64("hard_add_expires_seconds"),
                                            u64("soft_use_expires_seconds"),
                                            u64("hard_use_expires_seconds")};
inline constexpr StructOf xfrm_lifetime_cur{"xfrm_lifetime_cur", u64("bytes"), u64("packets"),
                                            date("add_time", Type::u64), date("use_time", Type::u64)};
inline constexpr StructOf xfrm_stats{"xfrm_stats", u32("replay_window"), u32("replay"), u32("integrity_failed")};
inline constexpr StructOf xfrm_usersa_info{"xfrm_usersa_info",
                                           field("sel", xfrm_selector),
                                           select("family", xfrm_detail::behind<xfrm_detail::id, 56>),
                                           pad(24),
                                           select("family", xfrm_detail::behind<xfrm_detail::saddr, 80>),
                                           pad(16),
                                           field("lft", xfrm_lifetime_cfg),
                                           field("curlft", xfrm_lifetime_cur),
                                           field("stats", xfrm_stats),
                                           u32("seq"),
                                           u32("reqid"),
                                           xfrm_detail::family_of("family"),
                                           choice("mode", xfrm_modes, Type::u8),
                                           u8("replay_window"),
                                           flags("flags", xfrm_state_flags, Type::u8)};
inline constexpr StructOf xfrm_usersa_id{"xfrm_usersa_id",
                                         select("family", xfrm_detail::behind<xfrm_detail::daddr, 0>),
                                         pad(16),
                                         xfrm_detail::spi,
                                         xfrm_detail::family_of("family"),
                                         xfrm_detail::proto};

namespace xfrm_detail {

inline constexpr Item state_id = field("sa_id", xfrm_usersa_id);
inline constexpr Item state = field("id", xfrm_usersa_id);
inline constexpr Item selector = field("sel", xfrm_selector);

}  // namespace xfrm_detail

inline constexpr StructOf xfrm_aevent_id{
    "xfrm_aevent_id", select("family", xfrm_detail::over<xfrm_detail::state_id, 0>),
    pad(20),          hidden(xfrm_detail::family_of("family")),
    pad(2),           select("family", xfrm_detail::behind<xfrm_detail::saddr, 24>),
    pad(16),          flags("flags", xfrm_event_flags),
    u32("reqid")};
inline constexpr StructOf xfrm_userspi_info{"xfrm_userspi_info", field("info", xfrm_usersa_info), hex("min", Type::u32),
                                            hex("max", Type::u32)};
inline constexpr StructOf xfrm_userpolicy_info{"xfrm_userpolicy_info",
                                               field("sel", xfrm_selector),
                                               field("lft", xfrm_lifetime_cfg),
                                               field("curlft", xfrm_lifetime_cur),
                                               u32("priority"),
                                               u32("index"),
                                               choice("dir", xfrm_policy_directions, Type::u8),
                                               choice("action", xfrm_policy_actions, Type::u8),
                                               flags("flags", xfrm_policy_flags, Type::u8),
                                               choice("share", xfrm_sharing, Type::u8)};
inline constexpr StructOf xfrm_userpolicy_id{"xfrm_userpolicy_id", field("sel", xfrm_selector), u32("index"),
                                             choice("dir", xfrm_policy_directions, Type::u8)};
inline constexpr StructOf xfrm_user_acquire{"xfrm_user_acquire",
                                            select("family", xfrm_detail::behind<xfrm_detail::id, 0>),
                                            pad(24),
                                            select("family", xfrm_detail::behind<xfrm_detail::saddr, 24>),
                                            pad(16),
                                            select("family", xfrm_detail::over<xfrm_detail::selector, 40>),
                                            pad(40),
                                            hidden(xfrm_detail::family_of("family")),
                                            pad(14),
                                            field("policy", xfrm_userpolicy_info),
                                            hex("aalgos", Type::u32),
                                            hex("ealgos", Type::u32),
                                            hex("calgos", Type::u32),
                                            u32("seq")};
inline constexpr StructOf xfrm_user_expire{"xfrm_user_expire", field("state", xfrm_usersa_info), u8("hard")};
inline constexpr StructOf xfrm_user_polexpire{"xfrm_user_polexpire", field("pol", xfrm_userpolicy_info), u8("hard")};
inline constexpr StructOf xfrm_usersa_flush{"xfrm_usersa_flush", xfrm_detail::proto};
inline constexpr StructOf xfrm_user_report{"xfrm_user_report", xfrm_detail::proto, field("sel", xfrm_selector)};
inline constexpr StructOf xfrm_user_mapping{"xfrm_user_mapping",
                                            select("family", xfrm_detail::over<xfrm_detail::state, 0>),
                                            pad(20),
                                            hidden(xfrm_detail::family_of("family")),
                                            pad(2),
                                            u32("reqid"),
                                            select("family", xfrm_detail::behind<xfrm_detail::old_saddr, 28>),
                                            pad(16),
                                            select("family", xfrm_detail::behind<xfrm_detail::new_saddr, 44>),
                                            pad(16),
                                            port("old_sport"),
                                            port("new_sport")};
inline constexpr StructOf xfrm_userpolicy_default{
    "xfrm_userpolicy_default", choice("in", xfrm_default_policies, Type::u8),
    choice("fwd", xfrm_default_policies, Type::u8), choice("out", xfrm_default_policies, Type::u8)};
inline constexpr StructOf xfrm_mark{"xfrm_mark", hex("v", Type::u32), hex("m", Type::u32)};
inline constexpr StructOf xfrm_user_migrate_state{"xfrm_user_migrate_state",
                                                  select("family", xfrm_detail::over<xfrm_detail::state, 0>),
                                                  pad(20),
                                                  hidden(xfrm_detail::family_of("family")),
                                                  pad(2),
                                                  select("new_family", xfrm_detail::behind<xfrm_detail::new_daddr, 24>),
                                                  pad(16),
                                                  select("new_family", xfrm_detail::behind<xfrm_detail::new_saddr, 40>),
                                                  pad(16),
                                                  field("old_mark", xfrm_mark),
                                                  field("new_sel", xfrm_selector),
                                                  u32("new_reqid"),
                                                  flags("flags", xfrm_migration_flags),
                                                  xfrm_detail::family_of("new_family"),
                                                  if_nonzero(hex("reserved", Type::u16))};
/// The numbers of connections and of policies ask with flags that have no names.
inline constexpr StructOf xfrm_counts{"xfrm_counts", hex("flags", Type::u32)};

inline constexpr StructOf xfrm_algo{"xfrm_algo", whole(chars("alg_name", 64)), u32("alg_key_len")};
inline constexpr StructOf xfrm_algo_auth{"xfrm_algo_auth", whole(chars("alg_name", 64)), u32("alg_key_len"),
                                         u32("alg_trunc_len")};
inline constexpr StructOf xfrm_algo_aead{"xfrm_algo_aead", whole(chars("alg_name", 64)), u32("alg_key_len"),
                                         u32("alg_icv_len")};
inline constexpr StructOf xfrm_encap_tmpl{"xfrm_encap_tmpl",
                                          choice("encap_type", udp_encapsulations, Type::u16),
                                          port("encap_sport"),
                                          port("encap_dport"),
                                          pad(2),
                                          if_nonzero(xfrm_detail::any_address("encap_oa"))};
inline constexpr StructOf xfrm_user_tmpl{"xfrm_user_tmpl",
                                         select("family", xfrm_detail::behind<xfrm_detail::id, 0>),
                                         pad(24),
                                         xfrm_detail::family_of("family"),
                                         pad(2),
                                         select("family", xfrm_detail::behind<xfrm_detail::saddr, 28>),
                                         pad(16),
                                         u32("reqid"),
                                         choice("mode", xfrm_modes, Type::u8),
                                         choice("share", xfrm_sharing, Type::u8),
                                         u8("optional"),
                                         hex("aalgos", Type::u32),
                                         hex("ealgos", Type::u32),
                                         hex("calgos", Type::u32)};
inline constexpr StructOf xfrm_user_sec_ctx{"xfrm_user_sec_ctx",
                                            u16("len"),
                                            u16("exttype"),
                                            choice("ctx_alg", xfrm_context_algorithms, Type::u8),
                                            choice("ctx_doi", xfrm_context_domains, Type::u8),
                                            u16("ctx_len")};
inline constexpr StructOf xfrm_replay_state{"xfrm_replay_state", u32("oseq"), u32("seq"), hex("bitmap", Type::u32)};
inline constexpr StructOf xfrm_replay_state_esn{
    "xfrm_replay_state_esn", u32("bmp_len"), u32("oseq"),         u32("seq"),
    u32("oseq_hi"),          u32("seq_hi"),  u32("replay_window")};
inline constexpr StructOf xfrm_userpolicy_type{"xfrm_userpolicy_type", choice("type", xfrm_policy_types, Type::u8),
                                               if_nonzero(hex("reserved1", Type::u16)),
                                               if_nonzero(hex("reserved2", Type::u8))};
inline constexpr StructOf xfrm_user_migrate{"xfrm_user_migrate",
                                            select("old_family", xfrm_detail::behind<xfrm_detail::old_daddr, 0>),
                                            pad(16),
                                            select("old_family", xfrm_detail::behind<xfrm_detail::old_saddr, 16>),
                                            pad(16),
                                            select("new_family", xfrm_detail::behind<xfrm_detail::new_daddr, 32>),
                                            pad(16),
                                            select("new_family", xfrm_detail::behind<xfrm_detail::new_saddr, 48>),
                                            pad(16),
                                            xfrm_detail::proto,
                                            choice("mode", xfrm_modes, Type::u8),
                                            if_nonzero(hex("reserved", Type::u16)),
                                            u32("reqid"),
                                            xfrm_detail::family_of("old_family"),
                                            xfrm_detail::family_of("new_family")};
inline constexpr StructOf xfrm_user_kmaddress{"xfrm_user_kmaddress",
                                              select("family", xfrm_detail::behind<xfrm_detail::local, 0>),
                                              pad(16),
                                              select("family", xfrm_detail::behind<xfrm_detail::remote, 16>),
                                              pad(16),
                                              if_nonzero(hex("reserved", Type::u32)),
                                              xfrm_detail::family_of("family")};
inline constexpr StructOf xfrm_address_filter{"xfrm_address_filter",
                                              select("family", xfrm_detail::behind<xfrm_detail::saddr, 0>),
                                              pad(16),
                                              select("family", xfrm_detail::behind<xfrm_detail::daddr, 16>),
                                              pad(16),
                                              aligned(element::u32),
                                              xfrm_detail::family_of("family"),
                                              u8("splen"),
                                              u8("dplen")};
inline constexpr StructOf xfrm_user_offload{"xfrm_user_offload", interface("ifindex"),
                                            flags("flags", xfrm_offload_flags, Type::u8)};
inline constexpr StructOf xfrmu_sadhinfo{"xfrmu_sadhinfo", u32("sadhcnt"), u32("sadhmcnt")};
inline constexpr StructOf xfrmu_spdinfo{"xfrmu_spdinfo", u32("incnt"),   u32("outcnt"), u32("fwdcnt"),
                                        u32("inscnt"),   u32("outscnt"), u32("fwdscnt")};
inline constexpr StructOf xfrmu_spdhinfo{"xfrmu_spdhinfo", u32("spdhcnt"), u32("spdhmcnt")};
inline constexpr StructOf xfrmu_spdhthresh{"xfrmu_spdhthresh", u8("lbits"), u8("rbits")};

}  // namespace callgate::decode::structs
