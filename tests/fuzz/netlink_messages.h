// Netlink messages made by the decoder's own tables. Arbitrary bytes seldom have the lengths of one attribute in
// another, and never the name that selects what is beside it; here the input chooses among what the tables know.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "decode/netlink/message.h"
#include "decode/netlink/walk.h"
#include "input.h"

namespace netlink_messages {

namespace netlink = callgate::decode::netlink;

/// Families of generic netlink that have tables, and one that has none.
inline constexpr std::array<std::string_view, 16> generic_families{
    "devlink", "ethtool",   "fou",  "IOAM6",       "l2tp",    "mptcp_pm",  "netdev",    "nl80211",
    "SEG6",    "TASKSTATS", "team", "tcp_metrics", "thermal", "VFS_DQUOT", "wireguard", "other"};
inline std::string_view generic_family(std::uint64_t type) {
  return generic_families.at(type % generic_families.size());
}

class Maker {
 public:
  Maker(Input& input, int protocol, callgate::decode::Model model)
      : input_(input), protocol_(protocol), model_(model) {}

  /// Some messages, one behind another, as a program would send or receive them: mostly as they should be.
  std::vector<std::uint8_t> messages() {
    std::uint64_t more = 0;
    do {
      more = input_.take(1);
      message();
    } while (more % 4 == 1 && has_room());
    if (more / 4 % 4 == 1) bytes_[input_.take(2) % bytes_.size()] = static_cast<std::uint8_t>(input_.take(1));
    if (more / 16 % 4 == 1) bytes_.resize(1 + input_.take(2) % bytes_.size());
    return bytes_;
  }

 private:
  [[nodiscard]] bool has_room() const { return bytes_.size() < 4096; }

  void message() {
    const std::size_t start = bytes_.size();
    const std::uint64_t kind = input_.take(1);
    const std::uint64_t type = protocol_ == netlink::generic_protocol ? 16 + kind % 32 : type_of(kind);
    const std::uint64_t flags = input_.take(2);
    const auto family = static_cast<std::uint8_t>(input_.take(1));
    add(0, 4);
    add(type, 2);
    add(flags, 2);
    add(0, 4);
    add(kind, 4);
    const netlink::Known known =
        netlink::known_message(protocol_, type, family, asks(flags, kind), generic_family(type));
    const std::size_t body = bytes_.size();
    fill(known.body.fixed == nullptr ? 0 : known.body.fixed->size[static_cast<std::size_t>(model_)]);
    if (bytes_.size() == body) fill(input_.take(1));
    if (bytes_.size() != body) bytes_[body] = family;
    pad();
    name_ = {};
    if (known.body.attributes != nullptr) attributes(*known.body.attributes);
    if (!name_.empty()) {
      const std::size_t name = begin(sibling_);
      add(name_);
      end(name);
    }
    set(start, bytes_.size() - start);
  }

  static netlink::Asks asks(std::uint64_t flags, std::uint64_t port) {
    if ((flags & 1) == 0) return port == 0 ? netlink::Asks::notice : netlink::Asks::nothing;
    return (flags & 0x300) == 0x300 ? netlink::Asks::all : netlink::Asks::one;
  }

  std::uint64_t type_of(std::uint64_t kind) {
    constexpr int netfilter = 12;
    const netlink::Messages* messages = nullptr;
    std::uint64_t above = 0;
    if (protocol_ == netfilter) {
      const auto all = netlink::netfilter_messages();
      const std::uint64_t subsystem = input_.take(1) % all.size();
      messages = all[subsystem];
      above = subsystem << 8U;
    } else {
      for (const netlink::Messages* one :
           {&netlink::route_messages(), &netlink::sock_diag_messages(), &netlink::xfrm_messages(),
            &netlink::selinux_messages(), &netlink::audit_messages()}) {
        const netlink::Message& first = one->lines.front();
        const netlink::Known known = netlink::known_message(protocol_, first.type, 0, netlink::Asks::one);
        if (known.type == &one->type) messages = one;
      }
    }
    if (messages == nullptr || kind == 0xff) return input_.take(2);
    return messages->lines[kind % messages->lines.size()].type | above;
  }

  void attributes(const netlink::Attributes& known) {
    if (++depth_ < 20) {
      for (std::uint64_t left = input_.take(1) % 8; left != 0 && has_room(); --left) one_of(known);
    }
    --depth_;
  }

  void one_of(const netlink::Attributes& known) {
    const std::uint64_t place = input_.take(1);
    const bool named = !known.lines.empty() && place != 0xff;
    const std::uint16_t type = named ? known.lines[place % known.lines.size()].type : static_cast<std::uint16_t>(place);
    const netlink::Data what = selected(known.data_of(type));
    const std::size_t start = begin(type);
    const std::size_t own =
        what.item == nullptr ? 0 : callgate::decode::describe_detail::extent_of(*what.item, model_).size;
    if (what.attributes == nullptr) {
      const std::uint64_t wanted = input_.take(1);
      fill(wanted < 64 || own == 0 ? wanted : own);
    } else {
      const std::size_t head = bytes_.size();
      if (what.as == netlink::Data::As::headed || what.as == netlink::Data::As::records) fill(own);
      pad();
      attributes(*what.attributes);
      if (what.as == netlink::Data::As::records) set(head, bytes_.size() - head);
    }
    end(start);
  }

  /// One of what the data may be, and the sibling that says so.
  netlink::Data selected(const netlink::Data& data) {
    if (!data.choices.empty()) {
      const netlink::Choice& choice = data.choices[input_.take(1) % data.choices.size()];
      const std::size_t start = begin(data.sibling);
      if (data.as == netlink::Data::As::by_kind) add(choice.kind);
      if (data.as == netlink::Data::As::by_number) add(std::uint64_t{choice.number} << 24U, 4);  // in network order
      if (data.as == netlink::Data::As::by_word) add(choice.number, 2);
      end(start);
      return choice.data != nullptr ? *choice.data : netlink::nested(*choice.attributes);
    }
    if (!data.names.empty()) {
      const netlink::Named& named = data.names[input_.take(1) % data.names.size()];
      sibling_ = data.sibling;
      name_ = named.name;
      return named.attributes != nullptr ? netlink::nested(*named.attributes) : netlink::Data(*named.item);
    }
    return data;
  }

  std::size_t begin(std::uint16_t type) {
    const std::size_t start = bytes_.size();
    add(0, 2);
    add(type, 2);
    return start;
  }
  void end(std::size_t start) {
    set(start, bytes_.size() - start);
    pad();
  }

  void add(std::uint64_t number, std::size_t size) {
    for (; size != 0; --size, number >>= 8U) bytes_.push_back(static_cast<std::uint8_t>(number));
  }
  void add(std::string_view name) {
    bytes_.insert(bytes_.end(), name.begin(), name.end());
    bytes_.push_back(0);
  }
  void fill(std::size_t size) {
    for (; size != 0; --size) add(input_.take(1), 1);
  }
  void pad() { bytes_.resize(netlink::aligned(bytes_.size())); }
  void set(std::size_t at, std::size_t length) {
    bytes_[at] = static_cast<std::uint8_t>(length);
    bytes_[at + 1] = static_cast<std::uint8_t>(length >> 8U);
  }

  Input& input_;
  int protocol_;
  callgate::decode::Model model_;
  std::vector<std::uint8_t> bytes_;
  unsigned depth_ = 0;
  std::uint16_t sibling_ = 0;
  std::string_view name_;  ///< what the whole message's attribute of that type is, to select the data of others
};

}  // namespace netlink_messages
