// The messages of NETLINK_AUDIT and NETLINK_SELINUX (linux/audit.h, selinux_netlink.h).
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink.h"

namespace callgate::decode::netlink {
namespace {

constexpr Body status{&structs::audit_status};
constexpr Body features{&structs::audit_features};
constexpr Body rule{&structs::audit_rule_data};
constexpr Body terminal{&structs::audit_tty_status};
constexpr Message audit_lines[] = {
    {"AUDIT_GET", 1000, Does::something, status},
    {"AUDIT_SET", 1001, Does::something, status},
    {"AUDIT_LIST", 1002},
    {"AUDIT_ADD", 1003},
    {"AUDIT_DEL", 1004},
    {"AUDIT_USER", 1005},
    {"AUDIT_LOGIN", 1006},
    {"AUDIT_WATCH_INS", 1007},
    {"AUDIT_WATCH_REM", 1008},
    {"AUDIT_WATCH_LIST", 1009},
    {"AUDIT_SIGNAL_INFO", 1010},
    {"AUDIT_ADD_RULE", 1011, Does::something, rule},
    {"AUDIT_DEL_RULE", 1012, Does::something, rule},
    {"AUDIT_LIST_RULES", 1013, Does::something, rule},
    {"AUDIT_TRIM", 1014},
    {"AUDIT_MAKE_EQUIV", 1015},
    {"AUDIT_TTY_GET", 1016, Does::something, terminal},
    {"AUDIT_TTY_SET", 1017, Does::something, terminal},
    {"AUDIT_SET_FEATURE", 1018, Does::something, features},
    {"AUDIT_GET_FEATURE", 1019, Does::something, features},
    {"AUDIT_FIRST_USER_MSG", 1100},
    {"AUDIT_USER_AVC", 1107},
    {"AUDIT_USER_TTY", 1124},
    {"AUDIT_LAST_USER_MSG", 1199},
    {"AUDIT_DAEMON_START", 1200},
    {"AUDIT_DAEMON_END", 1201},
    {"AUDIT_DAEMON_ABORT", 1202},
    {"AUDIT_DAEMON_CONFIG", 1203},
    {"AUDIT_SYSCALL", 1300},
    {"AUDIT_FS_WATCH", 1301},
    {"AUDIT_PATH", 1302},
    {"AUDIT_IPC", 1303},
    {"AUDIT_SOCKETCALL", 1304},
    {"AUDIT_CONFIG_CHANGE", 1305},
    {"AUDIT_SOCKADDR", 1306},
    {"AUDIT_CWD", 1307},
    {"AUDIT_EXECVE", 1309},
    {"AUDIT_IPC_SET_PERM", 1311},
    {"AUDIT_MQ_OPEN", 1312},
    {"AUDIT_MQ_SENDRECV", 1313},
    {"AUDIT_MQ_NOTIFY", 1314},
    {"AUDIT_MQ_GETSETATTR", 1315},
    {"AUDIT_KERNEL_OTHER", 1316},
    {"AUDIT_FD_PAIR", 1317},
    {"AUDIT_OBJ_PID", 1318},
    {"AUDIT_TTY", 1319},
    {"AUDIT_EOE", 1320},
    {"AUDIT_BPRM_FCAPS", 1321},
    {"AUDIT_CAPSET", 1322},
    {"AUDIT_MMAP", 1323},
    {"AUDIT_NETFILTER_PKT", 1324},
    {"AUDIT_NETFILTER_CFG", 1325},
    {"AUDIT_SECCOMP", 1326},
    {"AUDIT_PROCTITLE", 1327},
    {"AUDIT_FEATURE_CHANGE", 1328},
    {"AUDIT_REPLACE", 1329},
    {"AUDIT_KERN_MODULE", 1330},
    {"AUDIT_FANOTIFY", 1331},
    {"AUDIT_TIME_INJOFFSET", 1332},
    {"AUDIT_TIME_ADJNTPVAL", 1333},
    {"AUDIT_BPF", 1334},
    {"AUDIT_EVENT_LISTENER", 1335},
    {"AUDIT_URINGOP", 1336},
    {"AUDIT_OPENAT2", 1337},
    {"AUDIT_DM_CTRL", 1338},
    {"AUDIT_DM_EVENT", 1339},
    {"AUDIT_AVC", 1400},
    {"AUDIT_SELINUX_ERR", 1401},
    {"AUDIT_AVC_PATH", 1402},
    {"AUDIT_MAC_POLICY_LOAD", 1403},
    {"AUDIT_MAC_STATUS", 1404},
    {"AUDIT_MAC_CONFIG_CHANGE", 1405},
    {"AUDIT_MAC_UNLBL_ALLOW", 1406},
    {"AUDIT_MAC_CIPSOV4_ADD", 1407},
    {"AUDIT_MAC_CIPSOV4_DEL", 1408},
    {"AUDIT_MAC_MAP_ADD", 1409},
    {"AUDIT_MAC_MAP_DEL", 1410},
    {"AUDIT_MAC_IPSEC_ADDSA", 1411},
    {"AUDIT_MAC_IPSEC_DELSA", 1412},
    {"AUDIT_MAC_IPSEC_ADDSPD", 1413},
    {"AUDIT_MAC_IPSEC_DELSPD", 1414},
    {"AUDIT_MAC_IPSEC_EVENT", 1415},
    {"AUDIT_MAC_UNLBL_STCADD", 1416},
    {"AUDIT_MAC_UNLBL_STCDEL", 1417},
    {"AUDIT_MAC_CALIPSO_ADD", 1418},
    {"AUDIT_MAC_CALIPSO_DEL", 1419},
    {"AUDIT_IPE_ACCESS", 1420},
    {"AUDIT_IPE_CONFIG_CHANGE", 1421},
    {"AUDIT_IPE_POLICY_LOAD", 1422},
    {"AUDIT_LANDLOCK_ACCESS", 1423},
    {"AUDIT_LANDLOCK_DOMAIN", 1424},
    {"AUDIT_MAC_TASK_CONTEXTS", 1425},
    {"AUDIT_MAC_OBJ_CONTEXTS", 1426},
    {"AUDIT_ANOM_PROMISCUOUS", 1700},
    {"AUDIT_ANOM_ABEND", 1701},
    {"AUDIT_ANOM_LINK", 1702},
    {"AUDIT_ANOM_CREAT", 1703},
    {"AUDIT_LAST_KERN_ANOM_MSG", 1799},
    {"AUDIT_INTEGRITY_DATA", 1800},
    {"AUDIT_INTEGRITY_METADATA", 1801},
    {"AUDIT_INTEGRITY_STATUS", 1802},
    {"AUDIT_INTEGRITY_HASH", 1803},
    {"AUDIT_INTEGRITY_PCR", 1804},
    {"AUDIT_INTEGRITY_RULE", 1805},
    {"AUDIT_INTEGRITY_EVM_XATTR", 1806},
    {"AUDIT_INTEGRITY_POLICY_RULE", 1807},
    {"AUDIT_INTEGRITY_USERSPACE", 1808},
    {"AUDIT_KERNEL", 2000},
    {"AUDIT_FIRST_USER_MSG2", 2100},
    {"AUDIT_LAST_USER_MSG2", 2999},
};
constexpr MessagesOf audit{"audit_types", "AUDIT_???", audit_lines};

constexpr Message selinux_lines[] = {
    {"SELNL_MSG_SETENFORCE", 16, Does::something, {&structs::selnl_msg_setenforce}},
    {"SELNL_MSG_POLICYLOAD", 17, Does::something, {&structs::selnl_msg_policyload}},
};
constexpr MessagesOf selinux{"selinux_types", "SELNL_MSG_???", selinux_lines};

}  // namespace

const Messages& audit_messages() {
  return audit;
}
const Messages& selinux_messages() {
  return selinux;
}

}  // namespace callgate::decode::netlink
