// The messages of NETLINK_XFRM: states and policies of IPsec (linux/xfrm.h).
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_xfrm.h"

namespace callgate::decode::netlink {
namespace {

constexpr Item algorithm = field({}, structs::xfrm_algo);
constexpr Item truncated_algorithm = field({}, structs::xfrm_algo_auth);
constexpr Item combined_algorithm = field({}, structs::xfrm_algo_aead);
constexpr Item encapsulation = field({}, structs::xfrm_encap_tmpl);
constexpr Item templates = all_of(structs::xfrm_user_tmpl);
constexpr Item state_item = field({}, structs::xfrm_usersa_info);
constexpr Item policy_item = field({}, structs::xfrm_userpolicy_info);
constexpr Item context = field({}, structs::xfrm_user_sec_ctx);
constexpr Item lifetime = field({}, structs::xfrm_lifetime_cur);
constexpr Item replay = field({}, structs::xfrm_replay_state);
constexpr Item extended_replay = field({}, structs::xfrm_replay_state_esn);
constexpr Item last_used = date({}, Type::u64);
constexpr Item policy_type = field({}, structs::xfrm_userpolicy_type);
constexpr Item migrations = all_of(structs::xfrm_user_migrate);
constexpr Item key_addresses = field({}, structs::xfrm_user_kmaddress);
constexpr Item mark = field({}, structs::xfrm_mark);
constexpr Item extra_flags = flags({}, xfrm_extra_flags);
constexpr Item address_filter = field({}, structs::xfrm_address_filter);
constexpr Item offload = field({}, structs::xfrm_user_offload);
constexpr Item direction = choice({}, xfrm_state_directions, Type::u8);
constexpr Attribute attribute_lines[] = {
    {"XFRMA_UNSPEC", 0},
    {"XFRMA_ALG_AUTH", 1, coded(algorithm, {})},
    {"XFRMA_ALG_CRYPT", 2, coded(algorithm, {})},
    {"XFRMA_ALG_COMP", 3, coded(algorithm, {})},
    {"XFRMA_ENCAP", 4, encapsulation},
    {"XFRMA_TMPL", 5, templates},
    {"XFRMA_SA", 6, state_item},
    {"XFRMA_POLICY", 7, policy_item},
    {"XFRMA_SEC_CTX", 8, coded(context, {})},
    {"XFRMA_LTIME_VAL", 9, lifetime},
    {"XFRMA_REPLAY_VAL", 10, replay},
    {"XFRMA_REPLAY_THRESH", 11, number32},
    {"XFRMA_ETIMER_THRESH", 12, number32},
    {"XFRMA_SRCADDR", 13, family_address},
    {"XFRMA_COADDR", 14, family_address},
    {"XFRMA_LASTUSED", 15, last_used},
    {"XFRMA_POLICY_TYPE", 16, policy_type},
    {"XFRMA_MIGRATE", 17, migrations},
    {"XFRMA_ALG_AEAD", 18, coded(combined_algorithm, {})},
    {"XFRMA_KMADDRESS", 19, key_addresses},
    {"XFRMA_ALG_AUTH_TRUNC", 20, coded(truncated_algorithm, {})},
    {"XFRMA_MARK", 21, mark},
    {"XFRMA_TFCPAD", 22, number32},
    {"XFRMA_REPLAY_ESN_VAL", 23, coded(extended_replay, {})},
    {"XFRMA_SA_EXTRA_FLAGS", 24, extra_flags},
    {"XFRMA_PROTO", 25, number_of_any_width(internet_protocol)},
    {"XFRMA_ADDRESS_FILTER", 26, address_filter},
    {"XFRMA_PAD", 27},
    {"XFRMA_OFFLOAD_DEV", 28, offload},
    {"XFRMA_SET_MARK", 29, hex32},
    {"XFRMA_SET_MARK_MASK", 30, hex32},
    {"XFRMA_IF_ID", 31, hex32},
    {"XFRMA_MTIMER_THRESH", 32, number32},
    {"XFRMA_SA_DIR", 33, direction},
    {"XFRMA_NAT_KEEPALIVE_INTERVAL", 34, number32},
    {"XFRMA_SA_PCPU", 35, number32},
    {"XFRMA_IPTFS_DROP_TIME", 36, number32},
    {"XFRMA_IPTFS_REORDER_WINDOW", 37, number16},
    {"XFRMA_IPTFS_DONT_FRAG", 38},
    {"XFRMA_IPTFS_INIT_DELAY", 39, number32},
    {"XFRMA_IPTFS_MAX_QSIZE", 40, number32},
    {"XFRMA_IPTFS_PKT_SIZE", 41, number32},
};
constexpr AttributesOf attributes{"xfrm_attributes", "XFRMA_???", attribute_lines};

constexpr Item state_hashes = field({}, structs::xfrmu_sadhinfo);
constexpr Attribute state_count_lines[] = {
    {"XFRMA_SAD_UNSPEC", 0},
    {"XFRMA_SAD_CNT", 1, number32},
    {"XFRMA_SAD_HINFO", 2, state_hashes},
};
constexpr AttributesOf state_counts{"xfrm_state_counts", "XFRMA_SAD_???", state_count_lines};

constexpr Item policy_numbers = field({}, structs::xfrmu_spdinfo);
constexpr Item policy_hashes = field({}, structs::xfrmu_spdhinfo);
constexpr Item policy_thresholds = field({}, structs::xfrmu_spdhthresh);
constexpr Attribute policy_count_lines[] = {
    {"XFRMA_SPD_UNSPEC", 0},
    {"XFRMA_SPD_INFO", 1, policy_numbers},
    {"XFRMA_SPD_HINFO", 2, policy_hashes},
    {"XFRMA_SPD_IPV4_HTHRESH", 3, policy_thresholds},
    {"XFRMA_SPD_IPV6_HTHRESH", 4, policy_thresholds},
};
constexpr AttributesOf policy_counts{"xfrm_policy_counts", "XFRMA_SPD_???", policy_count_lines};

// Where in the struct the family of the message's addresses is.
constexpr std::size_t in_state = 212;
constexpr std::size_t in_state_id = 20;
constexpr std::size_t in_selector = 40;
constexpr Body state{.fixed = &structs::xfrm_usersa_info, .attributes = &attributes, .family_at = in_state};
constexpr Body state_id{.fixed = &structs::xfrm_usersa_id, .attributes = &attributes, .family_at = in_state_id};
constexpr Body policy{.fixed = &structs::xfrm_userpolicy_info, .attributes = &attributes, .family_at = in_selector};
constexpr Body policy_id{.fixed = &structs::xfrm_userpolicy_id, .attributes = &attributes, .family_at = in_selector};
constexpr Body new_index{.fixed = &structs::xfrm_userspi_info, .attributes = &attributes, .family_at = in_state};
constexpr Body acquired{.fixed = &structs::xfrm_user_acquire, .attributes = &attributes, .family_at = 40 + in_selector};
constexpr Body expired_state{.fixed = &structs::xfrm_user_expire, .attributes = &attributes, .family_at = in_state};
constexpr Body expired_policy{
    .fixed = &structs::xfrm_user_polexpire, .attributes = &attributes, .family_at = in_selector};
constexpr Body flushed_states{.fixed = &structs::xfrm_usersa_flush, .attributes = &attributes};
constexpr Body event{.fixed = &structs::xfrm_aevent_id, .attributes = &attributes, .family_at = in_state_id};
constexpr Body report{.fixed = &structs::xfrm_user_report, .attributes = &attributes, .family_at = 4 + in_selector};
constexpr Body counted_states{.fixed = &structs::xfrm_counts, .attributes = &state_counts};
constexpr Body counted_policies{.fixed = &structs::xfrm_counts, .attributes = &policy_counts};
constexpr Body mapping{.fixed = &structs::xfrm_user_mapping, .attributes = &attributes, .family_at = in_state_id};
constexpr Body defaults{.fixed = &structs::xfrm_userpolicy_default, .attributes = &attributes};
constexpr Body migrated{
    .fixed = &structs::xfrm_user_migrate_state, .attributes = &attributes, .family_at = in_state_id};
/// Attributes alone.
constexpr Body bare{.attributes = &attributes};

constexpr Message lines[] = {
    {"XFRM_MSG_NEWSA", 16, Does::makes, state},
    {"XFRM_MSG_DELSA", 17, Does::removes, state_id},
    {.name = "XFRM_MSG_GETSA", .type = 18, .does = Does::gets, .body = state_id, .dump = &bare},
    {"XFRM_MSG_NEWPOLICY", 19, Does::makes, policy},
    {"XFRM_MSG_DELPOLICY", 20, Does::removes, policy_id},
    {.name = "XFRM_MSG_GETPOLICY", .type = 21, .does = Does::gets, .body = policy_id, .dump = &bare},
    {"XFRM_MSG_ALLOCSPI", 22, Does::something, new_index},
    {"XFRM_MSG_ACQUIRE", 23, Does::something, acquired},
    {"XFRM_MSG_EXPIRE", 24, Does::something, expired_state},
    {"XFRM_MSG_UPDPOLICY", 25, Does::something, policy},
    {"XFRM_MSG_UPDSA", 26, Does::something, state},
    {"XFRM_MSG_POLEXPIRE", 27, Does::something, expired_policy},
    {"XFRM_MSG_FLUSHSA", 28, Does::something, flushed_states},
    {"XFRM_MSG_FLUSHPOLICY", 29, Does::something, bare},
    {"XFRM_MSG_NEWAE", 30, Does::makes, event},
    {"XFRM_MSG_GETAE", 31, Does::gets, event},
    {"XFRM_MSG_REPORT", 32, Does::something, report},
    {"XFRM_MSG_MIGRATE", 33, Does::something, policy_id},
    {"XFRM_MSG_NEWSADINFO", 34, Does::makes, counted_states},
    {"XFRM_MSG_GETSADINFO", 35, Does::gets, counted_states},
    {"XFRM_MSG_NEWSPDINFO", 36, Does::makes, counted_policies},
    {"XFRM_MSG_GETSPDINFO", 37, Does::gets, counted_policies},
    {"XFRM_MSG_MAPPING", 38, Does::something, mapping},
    {"XFRM_MSG_SETDEFAULT", 39, Does::something, defaults},
    {"XFRM_MSG_GETDEFAULT", 40, Does::something, defaults},
    {"XFRM_MSG_MIGRATE_STATE", 41, Does::something, migrated},
};
constexpr MessagesOf messages{"xfrm_types", "XFRM_MSG_???", lines};

}  // namespace

const Messages& xfrm_messages() {
  return messages;
}

}  // namespace callgate::decode::netlink
