// The sets of constants that no description of an argument or field names, since only code that decodes uses them. They
// are listed and compared with the kernel's headers like the others.
#include "decode/constants/by_code.h"

#include "decode/constants/bpf.h"
#include "decode/constants/ethtool.h"
#include "decode/constants/file.h"
#include "decode/constants/filter.h"
#include "decode/constants/io_uring.h"
#include "decode/constants/ioctl.h"
#include "decode/constants/kvm.h"
#include "decode/constants/netlink.h"
#include "decode/constants/netlink_diag.h"
#include "decode/constants/network_device.h"
#include "decode/constants/perf.h"
#include "decode/constants/process.h"
#include "decode/constants/ptrace.h"
#include "decode/constants/sctp.h"
#include "decode/constants/signal.h"
#include "decode/constants/socket.h"
#include "decode/constants/socket_options.h"
#include "decode/constants/time.h"
#include "decode/constants/video.h"

namespace callgate::decode {
namespace {

constexpr const ConstantSet* sets[] = {
    &alg_operations,
    &bluetooth_address_types,
    &bpf_arithmetic,
    &bpf_jump,
    &bpf_load,
    &bpf_registers,
    &can_vcid_flags,
    &capability_sets,
    &clock_states,
    &directory_entry_types,
    &ethtool_advertised_modes,
    &ethtool_corrections,
    &ethtool_crossings,
    &ethtool_duplex,
    &ethtool_flags,
    &ethtool_flow_flags,
    &ethtool_flows,
    &ethtool_hash_inputs,
    &ethtool_hashed_fields,
    &ethtool_link_modes,
    &ethtool_locations,
    &ethtool_mdio_support,
    &ethtool_modules,
    &ethtool_negotiations,
    &ethtool_phy_tunables,
    &ethtool_ports,
    &ethtool_rate_matching,
    &ethtool_requests,
    &ethtool_resets,
    &ethtool_rings,
    &ethtool_role_states,
    &ethtool_roles,
    &ethtool_speeds,
    &ethtool_string_set_bits,
    &ethtool_string_sets,
    &ethtool_supported_modes,
    &ethtool_test_flags,
    &ethtool_timestamp_filters,
    &ethtool_timestamp_senders,
    &ethtool_transceivers,
    &ethtool_tunable_types,
    &ethtool_tunables,
    &ethtool_wakes,
    &filter_ancillary,
    &filter_arithmetic,
    &filter_jump,
    &filter_load,
    &filter_miscellaneous,
    &filter_return,
    &filter_seccomp_results,
    &filter_store,
    &flow_label_actions,
    &flow_label_flags,
    &flow_label_sharing,
    &futex_comparisons,
    &futex_wake_operations,
    &hci_channels,
    &icmp_messages,
    &input_axes,
    &input_events,
    &ip_control_types,
    &ipv6_control_types,
    &isotp_flags,
    &kvm_cpuid_flags,
    &l2cap_channels,
    &l2cap_multiplexers,
    &llcp_access_points,
    &mptcp_information_flags,
    &multicast_filters,
    &netlink_diag_everything,
    &netlink_errors,
    &nfc_target_protocols,
    &packet_memberships,
    &packet_states,
    &perf_attribute_sizes,
    &perf_branch_types,
    &perf_breakpoint_types,
    &perf_cache_operations,
    &perf_cache_results,
    &perf_caches,
    &perf_hardware,
    &perf_precisions,
    &perf_read_formats,
    &perf_sample_types,
    &perf_software,
    &perf_types,
    &pppox_protocols,
    &rds_connection_flags,
    &rds_control_types,
    &rds_memory_flags,
    &rds_memory_results,
    &rds_message_flags,
    &rds_trace_positions,
    &rds_transports,
    &sctp_control_types,
    &sctp_digests,
    &sctp_message_flags,
    &sctp_notifications,
    &sctp_path_flags,
    &sctp_path_states,
    &sctp_peeloff_flag_bits,
    &sctp_reliabilities,
    &sctp_reset_flags,
    &sctp_states,
    &send_time_flags,
    &signal_names,
    &socket_control_types,
    &special_times,
    &speculation_states,
    &tcp_ao_flags,
    &tcp_md5_flags,
    &timestamping_flags,
    &tipc_group_flags,
    &tipc_importances,
    &tls_control_types,
    &transmit_rehash,
    &udp_control_types,
    &uring_features,
    &uring_probe_flags,
    &user_area,
    &user_area_i386,
    &v4l2_meta_formats,
    &v4l2_pixel_formats,
    &xdp_memory_flags,
};

}  // namespace

std::span<const ConstantSet* const> sets_used_by_code() {
  return sets;
}

}  // namespace callgate::decode
