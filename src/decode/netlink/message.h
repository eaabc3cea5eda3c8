// The words of netlink's tables: protocols, messages and attributes, one line each.
//
//     constexpr Attribute metric_lines[] = {{"RTAX_LOCK", 1, number32}, {"RTAX_CC_ALGO", 16, text}, ...};
//     constexpr AttributesOf metrics{"route_metrics", "RTAX_???", metric_lines};
//     constexpr Attribute route_lines[] = {{"RTA_METRICS", 8, nested(metrics)}, ...};
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "decode/describe.h"

namespace callgate::decode::netlink {

/// Types of messages below it are the same in all protocols (NLMSG_MIN_TYPE).
inline constexpr std::uint64_t first_own_type = 16;

struct Attributes;
struct Data;

/// What the string or the number in a sibling, or the message's family, selects.
struct Choice {
  std::string_view kind;
  std::uint8_t number;  ///< of the family too
  const Attributes* attributes;
  const Data* data = nullptr;  ///< instead of them, where it is no mere list of attributes
};

/// A choice for any family that no other choice is for: the first of them.
inline constexpr std::uint8_t any_family = 0xff;

/// What the string in an attribute of the whole message selects: an item, or attributes.
struct Named {
  std::string_view name;
  const Item* item;
  const Attributes* attributes = nullptr;
};

/// An item that a code selects.
struct Coded {
  std::uint8_t code;
  const Item* item;
};

/// What the data of an attribute is. Data too short for it is bytes.
struct Data {
  enum class As : std::uint8_t {
    bytes,       ///< nothing is known of it
    item,        ///< an `item`; of an array without a length of its own as many elements as there are
    number,      ///< an `item` of as many bytes as there are, at most its type's
    address,     ///< an address of the message's family
    internet,    ///< one of IPv4 or of IPv6, by its length
    nested,      ///< `attributes`; what is too short for one is the `item`, if there is one
    by_kind,     ///< those of `choices` that the string in the attribute `sibling` names
    by_number,   ///< those of `choices` that the number in network order in the attribute `sibling` names
    by_word,     ///< those of `choices` that the 16-bit number in the attribute `sibling` names
    by_family,   ///< those of `choices` that the message's family names
    headed,      ///< an `item`, then `attributes`
    coded,       ///< an `item`, then that of `codes` which its first byte names
    by_message,  ///< what of `names` the string in the message's own attribute `sibling` names, or `item`
    records,     ///< structs of `item` that begin with their own length, each with `attributes` behind it
  };
  As as = As::bytes;
  const Item* item = nullptr;
  const Attributes* attributes = nullptr;
  std::span<const Choice> choices = {};
  std::span<const Coded> codes = {};
  std::span<const Named> names = {};
  std::uint16_t sibling = 0;
  std::uint16_t least = 0;  ///< item: bytes of which it had no more once; its later fields may be missing

  constexpr Data() = default;
  constexpr Data(const Item& i) : as(As::item), item(&i) {}  // NOLINT(google-explicit-constructor): a line's last word
  constexpr Data(As a, const Item* i, const Attributes* t) : as(a), item(i), attributes(t) {}
  constexpr Data(As a, std::span<const Choice> c, std::uint16_t s) : as(a), choices(c), sibling(s) {}
  constexpr Data(const Item& i, std::span<const Coded> c) : as(As::coded), item(&i), codes(c) {}
};

/// One line of a table of attributes.
struct Attribute {
  std::string_view name;
  std::uint16_t type;
  Data data = {};
};

/// The attributes of one kind of message or nest.
struct Attributes {
  Item type;  ///< nla_type with its names
  std::span<const Attribute> lines = {};
  Data others = {};  ///< what the data of an attribute without a line is

  [[nodiscard]] constexpr const Data& data_of(std::uint64_t wanted) const {
    for (const Attribute& line : lines) {
      if (line.type == wanted) return line.data;
    }
    return others;
  }
};

/// NLA_F_NESTED and NLA_F_NET_BYTEORDER, which stand above the type of any attribute.
inline constexpr std::uint64_t attribute_flag_bits = 0xc000;
extern const Upper attribute_flags;

constexpr Item attribute_type(const ConstantSet& names) {
  Item item = choice("nla_type", names, Type::u16);
  item.upper = &attribute_flags;
  return item;
}

/// Attributes whose names are those of their lines. Never copied: they point into themselves.
template <std::size_t N>
struct AttributesOf : Attributes {
  std::array<Constant, N> constants;
  ConstantSet names;

  constexpr AttributesOf(std::string_view set_name, std::string_view unknown, const Attribute (&all)[N])
      : constants(names_of(all, std::make_index_sequence<N>{})), names{set_name, constants, unknown} {
    type = attribute_type(names);
    lines = all;
  }
  AttributesOf(const AttributesOf&) = delete;
  AttributesOf& operator=(const AttributesOf&) = delete;

 private:
  template <std::size_t... I>
  static constexpr std::array<Constant, N> names_of(const Attribute (&all)[N], std::index_sequence<I...> /*all*/) {
    return {Constant{all[I].name, all[I].type}...};
  }
};

/// Attributes whose types are named elsewhere: families, say.
constexpr Attributes attributes_named_by(const ConstantSet& names, std::span<const Attribute> lines) {
  return {.type = attribute_type(names), .lines = lines};
}
/// Attributes whose types are mere numbers, all with the same data.
extern const ConstantSet no_names;
constexpr Attributes numbered(Data each) {
  return {.type = attribute_type(no_names), .others = each};
}

constexpr Data nested(const Attributes& attributes) {
  return {Data::As::nested, nullptr, &attributes};
}
constexpr Data nested_or(const Item& shorter, const Attributes& attributes) {
  return {Data::As::nested, &shorter, &attributes};
}
inline constexpr Data family_address{Data::As::address, nullptr, nullptr};
inline constexpr Data internet_address{Data::As::internet, nullptr, nullptr};
constexpr Data number_of_any_width(const Item& item) {
  return {Data::As::number, &item, nullptr};
}
constexpr Data by_kind(std::uint16_t sibling, std::span<const Choice> choices) {
  return {Data::As::by_kind, choices, sibling};
}
constexpr Data by_number(std::uint16_t sibling, std::span<const Choice> choices) {
  return {Data::As::by_number, choices, sibling};
}
constexpr Data by_word(std::uint16_t sibling, std::span<const Choice> choices) {
  return {Data::As::by_word, choices, sibling};
}
constexpr Data by_family(std::span<const Choice> choices) {
  return {Data::As::by_family, choices, 0};
}
constexpr Data headed(const Item& head, const Attributes& attributes) {
  return {Data::As::headed, &head, &attributes};
}
constexpr Data by_message(std::uint16_t sibling, const Item& other, std::span<const Named> names) {
  Data data = other;
  data.as = Data::As::by_message;
  data.sibling = sibling;
  data.names = names;
  return data;
}
constexpr Data coded(const Item& head, std::span<const Coded> codes) {
  return {head, codes};
}
/// A struct that has grown: its first fields are always there.
constexpr Data at_least(std::uint16_t bytes, const Item& item) {
  Data data = item;
  data.least = bytes;
  return data;
}
constexpr Data records(const Item& head, const Attributes& attributes) {
  return {Data::As::records, &head, &attributes};
}

/// Which of netlink's flags above 0xff a message takes: their meaning depends on what it does.
enum class Does : std::uint8_t { something, makes, gets, removes, acknowledges };

inline constexpr std::array all_deeds{Does::something, Does::makes, Does::gets, Does::removes, Does::acknowledges};
/// nlmsg_flags, with the names that such a message gives them.
[[nodiscard]] const Item& header_flags(Does does);

/// What stands behind a header.
struct Body {
  const Struct* fixed = nullptr;           ///< null: nothing is known of it
  const Attributes* attributes = nullptr;  ///< null: none
  bool rest = false;                       ///< what else there is shows as bytes
  std::size_t family_at = 0;               ///< in `fixed`: the family of the addresses in the attributes

  [[nodiscard]] constexpr bool known() const { return fixed != nullptr || attributes != nullptr; }
};
/// The body of a message by its first byte; a question and its answer have the same type.
struct FamilyBody {
  std::uint8_t family;
  Body question;
  Body answer;
};

/// One line of a table of messages.
struct Message {
  std::string_view name;
  std::uint16_t type;
  Does does = Does::something;
  Body body = {};
  std::span<const FamilyBody> families = {};
  const Body* dump = nullptr;  ///< where it asks for all that there is, if that is another one
};

/// The messages of a protocol, or of a part of one, under a name for their types.
struct Messages {
  Item type;  ///< nlmsg_type with its names
  std::span<const Message> lines = {};

  [[nodiscard]] constexpr const Message* find(std::uint64_t wanted) const {
    for (const Message& line : lines) {
      if (line.type == wanted) return &line;
    }
    return nullptr;
  }
};
template <std::size_t N>
struct MessagesOf : Messages {
  std::array<Constant, N> constants;
  ConstantSet names;

  constexpr MessagesOf(std::string_view set_name, std::string_view unknown, const Message (&all)[N],
                       const Upper* upper = nullptr)
      : constants(names_of(all, std::make_index_sequence<N>{})), names{set_name, constants, unknown} {
    type = choice("nlmsg_type", names, Type::u16);
    type.upper = upper;
    lines = all;
  }
  MessagesOf(const MessagesOf&) = delete;
  MessagesOf& operator=(const MessagesOf&) = delete;

 private:
  template <std::size_t... I>
  static constexpr std::array<Constant, N> names_of(const Message (&all)[N], std::index_sequence<I...> /*all*/) {
    return {Constant{all[I].name, all[I].type}...};
  }
};

/// What is known of a message.
struct Known {
  const Item* type = nullptr;  ///< nlmsg_type, with the names of the protocol; null: only netlink's own
  Does does = Does::something;
  Body body = {};
  bool by_family = false;  ///< without a body: a family, then bytes
};
/// What a message is, as its header says: what a program asks, of one object or of all, what the kernel answers, or
/// what it tells of its own accord, to nobody's port.
enum class Asks : std::uint8_t { nothing, notice, one, all };

/// A message of the protocol (NETLINK_ROUTE of linux/netlink.h and its like), of this type and of this family, which is
/// its first byte. A type of generic netlink is a family of its own, whose name nobody may know.
[[nodiscard]] Known known_message(int protocol, std::uint64_t type, std::uint8_t family, Asks asks,
                                  std::string_view generic_family = {});

/// The attributes of an error: NLMSGERR_ATTR_*.
[[nodiscard]] const Attributes& error_attributes();

/// NETLINK_GENERIC, whose types are families that come and go, and NETLINK_KOBJECT_UEVENT, whose messages are text.
inline constexpr int generic_protocol = 16;
inline constexpr int uevent_protocol = 15;

/// The tables of the protocols, as known_message() puts them together.
[[nodiscard]] const Messages& route_messages();
[[nodiscard]] const Messages& sock_diag_messages();
[[nodiscard]] const Messages& generic_messages();
/// Of a family of generic netlink by its name; its first byte is the command.
[[nodiscard]] Body generic_body(std::string_view family, std::uint8_t command, Asks asks);
/// What the families that are known have in their messages.
[[nodiscard]] std::vector<Body> generic_bodies();
[[nodiscard]] const Messages& audit_messages();
[[nodiscard]] const Messages& selinux_messages();
[[nodiscard]] const Messages& xfrm_messages();
[[nodiscard]] Known known_netfilter_message(std::uint64_t type);
[[nodiscard]] std::span<const Messages* const> netfilter_messages();
/// All of them.
[[nodiscard]] std::vector<const Messages*> all_messages();

}  // namespace callgate::decode::netlink
