#include "decode/custom/netlink_attributes.h"

#include "decode/structs/netlink.h"

namespace callgate::decode::netlink {
namespace {

constexpr Item text = chars({}, 0);
constexpr Item number8 = u8({});
constexpr Item number16 = u16({});
constexpr Item number32 = u32({});
constexpr Item signed32 = s32({});
constexpr Item number64 = u64({});
constexpr Item hex16 = hex({}, Type::u16);
constexpr Item hex32 = hex({}, Type::u32);
constexpr Item index32 = interface({}, Type::u32);
constexpr Item hardware = hardware_address({}, 0);
constexpr Item descriptor = fd({});
constexpr Item process = pid({});
constexpr Item owner = uid({});

constexpr Item link_type = choice("nla_type", link_attributes, Type::u16);
constexpr Item statistics = field({}, structs::rtnl_link_stats);
constexpr Item statistics64 = field({}, structs::rtnl_link_stats64);
constexpr AttributeData link_data[] = {
    {7, &statistics}, {23, &statistics64}, {1, &hardware},  {2, &hardware},  {3, &text},      {4, &number32},
    {5, &index32},    {6, &text},          {8, &number32},  {9, &number32},  {10, &index32},  {13, &number32},
    {15, &number32},  {16, &number8},      {17, &number8},  {19, &process},  {20, &text},     {21, &number32},
    {27, &number32},  {28, &descriptor},   {29, &hex32},    {30, &number32}, {31, &number32}, {32, &number32},
    {33, &number8},   {35, &number32},     {37, &signed32}, {38, &text},     {39, &number8},  {40, &number32},
    {41, &number32},  {44, &number32},     {45, &signed32}, {46, &signed32}, {47, &number32}, {48, &number32},
    {49, &index32},   {50, &number32},     {51, &number32}, {53, &text},     {54, &hardware}, {56, &text},
    {57, &text},      {58, &number32},     {59, &number32}, {60, &number32}, {61, &number32}, {63, &number32},
    {64, &number32},  {67, &number8},      {68, &number16}, {69, &number16},
};
constexpr Attributes link{&link_type, link_data};

constexpr Item address_type = choice("nla_type", address_attributes, Type::u16);
constexpr Item flags32 = flags({}, address_flags);
constexpr Item address_times = field({}, structs::ifa_cacheinfo);
constexpr AttributeData address_data[] = {
    {1, nullptr}, {2, nullptr},  {3, &text},     {4, nullptr},    {5, nullptr},   {6, &address_times},
    {7, nullptr}, {8, &flags32}, {9, &number32}, {10, &signed32}, {11, &number8},
};
constexpr Attributes address{&address_type, address_data};

constexpr Item route_type = choice("nla_type", route_attributes, Type::u16);
constexpr Item table32 = choice({}, route_tables, Type::u32);
constexpr Item route_times = field({}, structs::rta_cacheinfo);
constexpr AttributeData route_data[] = {
    {1, nullptr},    {2, nullptr},   {3, &index32},   {4, &index32},      {5, nullptr},
    {6, &number32},  {7, nullptr},   {11, &number32}, {12, &route_times}, {15, &table32},
    {16, &number32}, {20, &number8}, {25, &owner},    {26, &number8},
};
constexpr Attributes route_like{&route_type, route_data};

constexpr Item neighbour_type = choice("nla_type", neighbour_attributes, Type::u16);
constexpr Item neighbour_times = field({}, structs::nda_cacheinfo);
constexpr Item port16 = port({});
constexpr AttributeData neighbour_data[] = {
    {1, nullptr},   {2, &hardware}, {3, &neighbour_times}, {4, &number32},  {5, &number16}, {6, &port16},
    {7, &number32}, {8, &index32},  {9, &index32},         {10, &signed32}, {12, &number8},
};
constexpr Attributes neighbour{&neighbour_type, neighbour_data};

constexpr Item inet_type = choice("nla_type", inet_diag_attributes, Type::u16);
constexpr AttributeData inet_data[] = {
    {4, &text},      {5, &number8},   {6, &number8},   {8, &number8},   {10, &number8},
    {15, &number32}, {17, &number32}, {18, &number32}, {21, &number64},
};
constexpr Attributes inet{&inet_type, inet_data};

constexpr Item unix_type = choice("nla_type", unix_diag_attributes, Type::u16);
constexpr AttributeData unix_data[] = {{0, &text}, {2, &number32}, {6, &number8}, {7, &owner}};
constexpr Attributes unix_sockets{&unix_type, unix_data};

constexpr Item control_type = choice("nla_type", control_attributes, Type::u16);
constexpr AttributeData control_data[] = {{1, &hex16}, {2, &text}, {3, &number32}, {4, &number32}, {5, &number32}};
constexpr Attributes control{&control_type, control_data};

Body route_body(std::uint64_t type) {
  constexpr std::uint64_t first = 16;  // RTM_BASE; four types a kind: new, delete, get, set
  if (type < first) return {};
  switch ((type - first) / 4) {
    case 0:
      return {&structs::ifinfomsg, &link};
    case 1:
      return {&structs::ifaddrmsg, &address};
    case 2:
      return {&structs::rtmsg, &route_like};
    case 3:
      return {&structs::ndmsg, &neighbour};
    default:
      return {};
  }
}

Body diag_body(std::uint64_t type, unsigned family, bool from_kernel) {
  constexpr std::uint64_t by_family = 20;
  constexpr std::uint64_t destroy = 21;
  if (type != by_family && type != destroy) return {};
  switch (family) {
    case 1:
      return from_kernel ? Body{&structs::unix_diag_msg, &unix_sockets} : Body{&structs::unix_diag_req, nullptr};
    case 2:
      return from_kernel ? Body{&structs::inet_diag_msg4, &inet} : Body{&structs::inet_diag_req4, nullptr};
    case 10:
      return from_kernel ? Body{&structs::inet_diag_msg6, &inet} : Body{&structs::inet_diag_req6, nullptr};
    default:
      return {};
  }
}

}  // namespace

Body body_of(int protocol, std::uint64_t type, unsigned family, bool from_kernel) {
  constexpr std::uint64_t controller = 16;  // GENL_ID_CTRL
  switch (protocol) {
    case route:
      return route_body(type);
    case sock_diag:
      return diag_body(type, family, from_kernel);
    case generic:
      return type == controller ? Body{&structs::genlmsghdr, &control} : Body{};
    default:
      return {};
  }
}

}  // namespace callgate::decode::netlink
