#include "decode/constants/ppp.h"

namespace callgate::decode {
namespace {

constexpr Constant ppp_flags_values[] = {
    {"SC_COMP_PROT", 0x1},      {"SC_COMP_AC", 0x2},        {"SC_COMP_TCP", 0x4},         {"SC_NO_TCP_CCID", 0x8},
    {"SC_REJ_COMP_AC", 0x10},   {"SC_REJ_COMP_TCP", 0x20},  {"SC_CCP_OPEN", 0x40},        {"SC_CCP_UP", 0x80},
    {"SC_ENABLE_IP", 0x100},    {"SC_LOOP_TRAFFIC", 0x200}, {"SC_MULTILINK", 0x400},      {"SC_MP_SHORTSEQ", 0x800},
    {"SC_COMP_RUN", 0x1000},    {"SC_DECOMP_RUN", 0x2000},  {"SC_MP_XSHORTSEQ", 0x4000},  {"SC_DEBUG", 0x10000},
    {"SC_LOG_INPKT", 0x20000},  {"SC_LOG_OUTPKT", 0x40000}, {"SC_LOG_RAWIN", 0x80000},    {"SC_LOG_FLUSH", 0x100000},
    {"SC_SYNC", 0x200000},      {"SC_MUST_COMP", 0x400000}, {"SC_XMIT_BUSY", 0x10000000}, {"SC_RCV_ODDP", 0x8000000},
    {"SC_RCV_EVNP", 0x4000000}, {"SC_RCV_B7_1", 0x2000000}, {"SC_RCV_B7_0", 0x1000000},   {"SC_DC_FERROR", 0x800000},

};
constexpr Constant ppp_modes_values[] = {
    {"NPMODE_PASS", 0},
    {"NPMODE_DROP", 1},
    {"NPMODE_ERROR", 2},
    {"NPMODE_QUEUE", 3},
};
constexpr Constant ppp_protocols_values[] = {
    {"PPP_IP", 0x21},         {"PPP_AT", 0x29},       {"PPP_IPX", 0x2b},      {"PPP_VJC_COMP", 0x2d},
    {"PPP_VJC_UNCOMP", 0x2f}, {"PPP_MP", 0x3d},       {"PPP_IPV6", 0x57},     {"PPP_COMPFRAG", 0xfb},
    {"PPP_COMP", 0xfd},       {"PPP_MPLS_UC", 0x281}, {"PPP_MPLS_MC", 0x283}, {"PPP_IPCP", 0x8021},
    {"PPP_ATCP", 0x8029},     {"PPP_IPXCP", 0x802b},  {"PPP_IPV6CP", 0x8057}, {"PPP_CCPFRAG", 0x80fb},
    {"PPP_CCP", 0x80fd},      {"PPP_LCP", 0xc021},    {"PPP_PAP", 0xc023},    {"PPP_LQR", 0xc025},
    {"PPP_CHAP", 0xc223},     {"PPP_CBCP", 0xc029},
};

}  // namespace

const ConstantSet ppp_flags{"ppp_flags", ppp_flags_values, "SC_???"};
const ConstantSet ppp_modes{"ppp_modes", ppp_modes_values, "NPMODE_???"};
const ConstantSet ppp_protocols{"ppp_protocols", ppp_protocols_values, "PPP_???"};

}  // namespace callgate::decode
