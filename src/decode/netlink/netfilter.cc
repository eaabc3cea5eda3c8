// The messages of NETLINK_NETFILTER: a subsystem, then a message of its own (linux/netfilter/nfnetlink.h and the files
// beside it).
#include <array>

#include "decode/netlink/connection_tracking.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/netlink/netfilter_packets.h"
#include "decode/netlink/nftables.h"
#include "decode/structs/netlink.h"

namespace callgate::decode::netlink {
namespace {

constexpr Upper subsystem{&netfilter_subsystems, 0xff00, 8};

constexpr Body connection_body{&structs::nfgenmsg, &connection};
constexpr Body tracking_counts_body{&structs::nfgenmsg, &tracking_counts};
constexpr Body tracking_totals_body{&structs::nfgenmsg, &tracking_totals};
constexpr Message connections_lines[] = {
    {"IPCTNL_MSG_CT_NEW", 0, Does::makes, connection_body},
    {"IPCTNL_MSG_CT_GET", 1, Does::gets, connection_body},
    {"IPCTNL_MSG_CT_DELETE", 2, Does::removes, connection_body},
    {"IPCTNL_MSG_CT_GET_CTRZERO", 3, Does::gets, connection_body},
    {"IPCTNL_MSG_CT_GET_STATS_CPU", 4, Does::gets, tracking_counts_body},
    {"IPCTNL_MSG_CT_GET_STATS", 5, Does::gets, tracking_totals_body},
    {"IPCTNL_MSG_CT_GET_DYING", 6, Does::gets, connection_body},
    {"IPCTNL_MSG_CT_GET_UNCONFIRMED", 7, Does::gets, connection_body},
};
constexpr MessagesOf connections{"netfilter_connections", "IPCTNL_MSG_CT_???", connections_lines, &subsystem};

constexpr Body expectation_body{&structs::nfgenmsg, &expectation};
constexpr Body expectation_counts_body{&structs::nfgenmsg, &expectation_counts};
constexpr Message expectations_lines[] = {
    {"IPCTNL_MSG_EXP_NEW", 0, Does::makes, expectation_body},
    {"IPCTNL_MSG_EXP_GET", 1, Does::gets, expectation_body},
    {"IPCTNL_MSG_EXP_DELETE", 2, Does::removes, expectation_body},
    {"IPCTNL_MSG_EXP_GET_STATS_CPU", 3, Does::gets, expectation_counts_body},
};
constexpr MessagesOf expectations{"netfilter_expectations", "IPCTNL_MSG_EXP_???", expectations_lines, &subsystem};

constexpr Body queued_body{&structs::nfgenmsg, &queued};
constexpr Body queue_body{&structs::nfgenmsg, &queue_settings};
constexpr Message queues_lines[] = {
    {"NFQNL_MSG_PACKET", 0, Does::something, queued_body},
    {"NFQNL_MSG_VERDICT", 1, Does::something, queued_body},
    {"NFQNL_MSG_CONFIG", 2, Does::something, queue_body},
    {"NFQNL_MSG_VERDICT_BATCH", 3, Does::something, queued_body},
};
constexpr MessagesOf queues{"netfilter_queues", "NFQNL_MSG_???", queues_lines, &subsystem};

constexpr Body logged_body{&structs::nfgenmsg, &logged};
constexpr Body log_body{&structs::nfgenmsg, &log_settings};
constexpr Message logs_lines[] = {
    {"NFULNL_MSG_PACKET", 0, Does::something, logged_body},
    {"NFULNL_MSG_CONFIG", 1, Does::something, log_body},
};
constexpr MessagesOf logs{"netfilter_logs", "NFULNL_MSG_???", logs_lines, &subsystem};

constexpr Message fingerprints_lines[] = {
    {"OSF_MSG_ADD", 0},
    {"OSF_MSG_REMOVE", 1},
};
constexpr MessagesOf fingerprints{"netfilter_fingerprints", "OSF_MSG_???", fingerprints_lines, &subsystem};

constexpr Message sets_lines[] = {
    {"IPSET_CMD_NONE", 0},     {"IPSET_CMD_PROTOCOL", 1}, {"IPSET_CMD_CREATE", 2},      {"IPSET_CMD_DESTROY", 3},
    {"IPSET_CMD_FLUSH", 4},    {"IPSET_CMD_RENAME", 5},   {"IPSET_CMD_SWAP", 6},        {"IPSET_CMD_LIST", 7},
    {"IPSET_CMD_SAVE", 8},     {"IPSET_CMD_ADD", 9},      {"IPSET_CMD_DEL", 10},        {"IPSET_CMD_TEST", 11},
    {"IPSET_CMD_HEADER", 12},  {"IPSET_CMD_TYPE", 13},    {"IPSET_CMD_GET_BYNAME", 14}, {"IPSET_CMD_GET_BYINDEX", 15},
    {"IPSET_CMD_RESTORE", 16}, {"IPSET_CMD_HELP", 17},    {"IPSET_CMD_VERSION", 18},    {"IPSET_CMD_QUIT", 19},
    {"IPSET_CMD_COMMIT", 20},
};
constexpr MessagesOf sets{"netfilter_sets", "IPSET_CMD_???", sets_lines, &subsystem};

constexpr Message accounts_lines[] = {
    {"NFNL_MSG_ACCT_NEW", 0, Does::makes},
    {"NFNL_MSG_ACCT_GET", 1, Does::gets},
    {"NFNL_MSG_ACCT_GET_CTRZERO", 2, Does::gets},
    {"NFNL_MSG_ACCT_DEL", 3, Does::removes},
    {"NFNL_MSG_ACCT_OVERQUOTA", 4},
};
constexpr MessagesOf accounts{"netfilter_accounts", "NFNL_MSG_ACCT_???", accounts_lines, &subsystem};

constexpr Message timeouts_lines[] = {
    {"IPCTNL_MSG_TIMEOUT_NEW", 0, Does::makes},      {"IPCTNL_MSG_TIMEOUT_GET", 1, Does::gets},
    {"IPCTNL_MSG_TIMEOUT_DELETE", 2, Does::removes}, {"IPCTNL_MSG_TIMEOUT_DEFAULT_SET", 3},
    {"IPCTNL_MSG_TIMEOUT_DEFAULT_GET", 4},
};
constexpr MessagesOf timeouts{"netfilter_timeouts", "IPCTNL_MSG_TIMEOUT_???", timeouts_lines, &subsystem};

constexpr Message helpers_lines[] = {
    {"NFNL_MSG_CTHELPER_NEW", 0, Does::makes},
    {"NFNL_MSG_CTHELPER_GET", 1, Does::gets},
    {"NFNL_MSG_CTHELPER_DEL", 2, Does::removes},
};
constexpr MessagesOf helpers{"netfilter_helpers", "NFNL_MSG_CTHELPER_???", helpers_lines, &subsystem};

constexpr Body table_body{&structs::nfgenmsg, &nft_table};
constexpr Body chain_body{&structs::nfgenmsg, &nft_chain};
constexpr Body rule_body{&structs::nfgenmsg, &nft_rule};
constexpr Body set_body{&structs::nfgenmsg, &nft_set};
constexpr Body elements_body{&structs::nfgenmsg, &nft_element_list};
constexpr Body generation_body{&structs::nfgenmsg, &nft_generation};
constexpr Body trace_body{&structs::nfgenmsg, &nft_trace};
constexpr Body object_body{&structs::nfgenmsg, &nft_object};
constexpr Body flow_table_body{&structs::nfgenmsg, &nft_flow_table};
constexpr Message tables_lines[] = {
    {"NFT_MSG_NEWTABLE", 0, Does::makes, table_body},
    {"NFT_MSG_GETTABLE", 1, Does::gets, table_body},
    {"NFT_MSG_DELTABLE", 2, Does::removes, table_body},
    {"NFT_MSG_NEWCHAIN", 3, Does::makes, chain_body},
    {"NFT_MSG_GETCHAIN", 4, Does::gets, chain_body},
    {"NFT_MSG_DELCHAIN", 5, Does::removes, chain_body},
    {"NFT_MSG_NEWRULE", 6, Does::makes, rule_body},
    {"NFT_MSG_GETRULE", 7, Does::gets, rule_body},
    {"NFT_MSG_DELRULE", 8, Does::removes, rule_body},
    {"NFT_MSG_NEWSET", 9, Does::makes, set_body},
    {"NFT_MSG_GETSET", 10, Does::gets, set_body},
    {"NFT_MSG_DELSET", 11, Does::removes, set_body},
    {"NFT_MSG_NEWSETELEM", 12, Does::makes, elements_body},
    {"NFT_MSG_GETSETELEM", 13, Does::gets, elements_body},
    {"NFT_MSG_DELSETELEM", 14, Does::removes, elements_body},
    {"NFT_MSG_NEWGEN", 15, Does::makes, generation_body},
    {"NFT_MSG_GETGEN", 16, Does::gets, generation_body},
    {"NFT_MSG_TRACE", 17, Does::something, trace_body},
    {"NFT_MSG_NEWOBJ", 18, Does::makes, object_body},
    {"NFT_MSG_GETOBJ", 19, Does::gets, object_body},
    {"NFT_MSG_DELOBJ", 20, Does::removes, object_body},
    {"NFT_MSG_GETOBJ_RESET", 21, Does::gets, object_body},
    {"NFT_MSG_NEWFLOWTABLE", 22, Does::makes, flow_table_body},
    {"NFT_MSG_GETFLOWTABLE", 23, Does::gets, flow_table_body},
    {"NFT_MSG_DELFLOWTABLE", 24, Does::removes, flow_table_body},
    {"NFT_MSG_GETRULE_RESET", 25, Does::gets, rule_body},
    {"NFT_MSG_DESTROYTABLE", 26, Does::removes, table_body},
    {"NFT_MSG_DESTROYCHAIN", 27, Does::removes, chain_body},
    {"NFT_MSG_DESTROYRULE", 28, Does::removes, rule_body},
    {"NFT_MSG_DESTROYSET", 29, Does::removes, set_body},
    {"NFT_MSG_DESTROYSETELEM", 30, Does::removes, elements_body},
    {"NFT_MSG_DESTROYOBJ", 31, Does::removes, object_body},
    {"NFT_MSG_DESTROYFLOWTABLE", 32, Does::removes, flow_table_body},
    {"NFT_MSG_GETSETELEM_RESET", 33, Does::gets, elements_body},
};
constexpr MessagesOf tables{"netfilter_tables", "NFT_MSG_???", tables_lines, &subsystem};

constexpr Message compatibility_lines[] = {
    {"NFNL_MSG_COMPAT_GET", 0, Does::gets},
};
constexpr MessagesOf compatibility{"netfilter_compatibility", "NFNL_MSG_COMPAT_???", compatibility_lines, &subsystem};

constexpr Message hooks_lines[] = {
    {"NFNL_MSG_HOOK_GET", 0, Does::gets},
};
constexpr MessagesOf hooks{"netfilter_hooks", "NFT_MSG_HOOK_???", hooks_lines, &subsystem};

// Of a subsystem that is not known, or has no messages.
constexpr Item other_type = [] {
  Item item = choice("nlmsg_type", no_names, Type::u16);
  item.upper = &subsystem;
  return item;
}();
constexpr Attribute batch_attribute_lines[] = {
    {"NFNL_BATCH_UNSPEC", 0},
    {"NFNL_BATCH_GENID", 1, network32},
};
constexpr AttributesOf batch_attributes{"netfilter_batch_attributes", "NFNL_BATCH_???", batch_attribute_lines};
constexpr Message batch_lines[] = {
    {"NFNL_MSG_BATCH_BEGIN", 16, Does::something, {&structs::nfgenmsg, &batch_attributes}},
    {"NFNL_MSG_BATCH_END", 17, Does::something, {&structs::nfgenmsg, &batch_attributes}},
};
constexpr MessagesOf batch{"netfilter_batch", {}, batch_lines};
// By their numbers.
constexpr std::array<const Messages*, 13> subsystems{&batch,        &connections,   &expectations, &queues,   &logs,
                                                     &fingerprints, &sets,          &accounts,     &timeouts, &helpers,
                                                     &tables,       &compatibility, &hooks};

// Attributes whose names nobody knows here.
constexpr Attributes unnamed = numbered({});
constexpr Body body{&structs::nfgenmsg, &unnamed};

}  // namespace

constinit const Attributes nft_expression = attributes_named_by(nft_expression_attributes.names, nft_expression_lines);

std::span<const Messages* const> netfilter_messages() {
  return subsystems;
}

Known known_netfilter_message(std::uint64_t type) {
  if (const Message* line = batch.find(type)) return {&batch.type, line->does, line->body};
  const std::uint64_t index = type >> 8U;
  const Messages* messages = index != 0 && index < subsystems.size() ? subsystems[index] : nullptr;
  if (messages == nullptr) return {&other_type, Does::something, body};
  const Message* line = messages->find(type & 0xffU);
  if (line == nullptr) return {&messages->type, Does::something, body};
  return {&messages->type, line->does, line->body.known() ? line->body : body};
}

}  // namespace callgate::decode::netlink
