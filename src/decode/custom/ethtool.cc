#include "decode/custom/ethtool.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>
#include <vector>

#include "decode/memory.h"
#include "decode/structs/ethtool.h"
#include "decode/structs/interface.h"

namespace callgate::decode {
namespace {

/// What a command takes and gives. Without an answer it sets what it takes.
struct Command {
  std::uint64_t number;
  const Struct* asked;
  const Struct* answered = nullptr;
  /// The kernel tells in this field how much there is, but gives no more than the caller said there in the question.
  std::string_view bound = {};
};

constexpr Command commands[] = {
    {0x1, &structs::ethtool_command, &structs::ethtool_cmd},                           // ETHTOOL_GSET
    {0x2, &structs::ethtool_cmd},                                                      // ETHTOOL_SSET
    {0x3, &structs::ethtool_command, &structs::ethtool_drvinfo},                       // ETHTOOL_GDRVINFO
    {0x4, &structs::ethtool_regs_asked, &structs::ethtool_regs, "len"},                // ETHTOOL_GREGS
    {0x5, &structs::ethtool_command, &structs::ethtool_wolinfo},                       // ETHTOOL_GWOL
    {0x6, &structs::ethtool_wolinfo},                                                  // ETHTOOL_SWOL
    {0x7, &structs::ethtool_command, &structs::ethtool_value},                         // ETHTOOL_GMSGLVL
    {0x8, &structs::ethtool_value},                                                    // ETHTOOL_SMSGLVL
    {0xa, &structs::ethtool_command, &structs::ethtool_value},                         // ETHTOOL_GLINK
    {0xb, &structs::ethtool_eeprom_asked, &structs::ethtool_eeprom, "len"},            // ETHTOOL_GEEPROM
    {0xc, &structs::ethtool_eeprom},                                                   // ETHTOOL_SEEPROM
    {0xe, &structs::ethtool_command, &structs::ethtool_coalesce},                      // ETHTOOL_GCOALESCE
    {0xf, &structs::ethtool_coalesce},                                                 // ETHTOOL_SCOALESCE
    {0x10, &structs::ethtool_command, &structs::ethtool_ringparam},                    // ETHTOOL_GRINGPARAM
    {0x11, &structs::ethtool_ringparam},                                               // ETHTOOL_SRINGPARAM
    {0x12, &structs::ethtool_command, &structs::ethtool_pauseparam},                   // ETHTOOL_GPAUSEPARAM
    {0x13, &structs::ethtool_pauseparam},                                              // ETHTOOL_SPAUSEPARAM
    {0x14, &structs::ethtool_command, &structs::ethtool_value},                        // ETHTOOL_GRXCSUM
    {0x15, &structs::ethtool_value},                                                   // ETHTOOL_SRXCSUM
    {0x16, &structs::ethtool_command, &structs::ethtool_value},                        // ETHTOOL_GTXCSUM
    {0x17, &structs::ethtool_value},                                                   // ETHTOOL_STXCSUM
    {0x18, &structs::ethtool_command, &structs::ethtool_value},                        // ETHTOOL_GSG
    {0x19, &structs::ethtool_value},                                                   // ETHTOOL_SSG
    {0x1a, &structs::ethtool_test_asked, &structs::ethtool_test},                      // ETHTOOL_TEST
    {0x1b, &structs::ethtool_gstrings_asked, &structs::ethtool_gstrings},              // ETHTOOL_GSTRINGS
    {0x1c, &structs::ethtool_value},                                                   // ETHTOOL_PHYS_ID
    {0x1d, &structs::ethtool_stats_asked, &structs::ethtool_stats},                    // ETHTOOL_GSTATS
    {0x1e, &structs::ethtool_command, &structs::ethtool_value},                        // ETHTOOL_GTSO
    {0x1f, &structs::ethtool_value},                                                   // ETHTOOL_STSO
    {0x20, &structs::ethtool_perm_addr_asked, &structs::ethtool_perm_addr, "size"},    // ETHTOOL_GPERMADDR
    {0x21, &structs::ethtool_command, &structs::ethtool_value},                        // ETHTOOL_GUFO
    {0x22, &structs::ethtool_value},                                                   // ETHTOOL_SUFO
    {0x23, &structs::ethtool_command, &structs::ethtool_value},                        // ETHTOOL_GGSO
    {0x24, &structs::ethtool_value},                                                   // ETHTOOL_SGSO
    {0x25, &structs::ethtool_command, &structs::ethtool_flag_value},                   // ETHTOOL_GFLAGS
    {0x26, &structs::ethtool_flag_value},                                              // ETHTOOL_SFLAGS
    {0x27, &structs::ethtool_command, &structs::ethtool_value},                        // ETHTOOL_GPFLAGS
    {0x28, &structs::ethtool_value},                                                   // ETHTOOL_SPFLAGS
    {0x29, &structs::ethtool_flow_asked, &structs::ethtool_flow_hash},                 // ETHTOOL_GRXFH
    {0x2a, &structs::ethtool_flow_hash},                                               // ETHTOOL_SRXFH
    {0x2b, &structs::ethtool_command, &structs::ethtool_value},                        // ETHTOOL_GGRO
    {0x2c, &structs::ethtool_value},                                                   // ETHTOOL_SGRO
    {0x2d, &structs::ethtool_command, &structs::ethtool_rings_counted},                // ETHTOOL_GRXRINGS
    {0x2e, &structs::ethtool_command, &structs::ethtool_rules_counted},                // ETHTOOL_GRXCLSRLCNT
    {0x2f, &structs::ethtool_rule_asked, &structs::ethtool_rule},                      // ETHTOOL_GRXCLSRULE
    {0x30, &structs::ethtool_rules_asked, &structs::ethtool_rules, "rule_cnt"},        // ETHTOOL_GRXCLSRLALL
    {0x31, &structs::ethtool_rule_asked},                                              // ETHTOOL_SRXCLSRLDEL
    {0x32, &structs::ethtool_rule, &structs::ethtool_rule},                            // ETHTOOL_SRXCLSRLINS
    {0x33, &structs::ethtool_flash},                                                   // ETHTOOL_FLASHDEV
    {0x34, &structs::ethtool_reset_value, &structs::ethtool_reset_value},              // ETHTOOL_RESET
    {0x37, &structs::ethtool_sset_info, &structs::ethtool_sset_info},                  // ETHTOOL_GSSET_INFO
    {0x38, &structs::ethtool_rxfh_indir_asked, &structs::ethtool_rxfh_indir, "size"},  // ETHTOOL_GRXFHINDIR
    {0x39, &structs::ethtool_rxfh_indir},                                              // ETHTOOL_SRXFHINDIR
    {0x3a, &structs::ethtool_features_asked, &structs::ethtool_gfeatures, "size"},     // ETHTOOL_GFEATURES
    {0x3b, &structs::ethtool_sfeatures},                                               // ETHTOOL_SFEATURES
    {0x3c, &structs::ethtool_command, &structs::ethtool_channels},                     // ETHTOOL_GCHANNELS
    {0x3d, &structs::ethtool_channels},                                                // ETHTOOL_SCHANNELS
    {0x3e, &structs::ethtool_dump_set},                                                // ETHTOOL_SET_DUMP
    {0x3f, &structs::ethtool_command, &structs::ethtool_dump_flag},                    // ETHTOOL_GET_DUMP_FLAG
    {0x40, &structs::ethtool_dump_asked, &structs::ethtool_dump, "len"},               // ETHTOOL_GET_DUMP_DATA
    {0x41, &structs::ethtool_command, &structs::ethtool_ts_info},                      // ETHTOOL_GET_TS_INFO
    {0x42, &structs::ethtool_command, &structs::ethtool_modinfo},                      // ETHTOOL_GMODULEINFO
    {0x43, &structs::ethtool_eeprom_asked, &structs::ethtool_eeprom, "len"},           // ETHTOOL_GMODULEEEPROM
    {0x44, &structs::ethtool_command, &structs::ethtool_eee},                          // ETHTOOL_GEEE
    {0x45, &structs::ethtool_eee},                                                     // ETHTOOL_SEEE
    {0x46, &structs::ethtool_rxfh_asked, &structs::ethtool_rxfh, "indir_size"},        // ETHTOOL_GRSSH
    {0x47, &structs::ethtool_rxfh},                                                    // ETHTOOL_SRSSH
    {0x48, &structs::ethtool_tunable_asked, &structs::ethtool_tunable_data},           // ETHTOOL_GTUNABLE
    {0x49, &structs::ethtool_tunable},                                                 // ETHTOOL_STUNABLE
    {0x4a, &structs::ethtool_stats_asked, &structs::ethtool_stats},                    // ETHTOOL_GPHYSTATS
    {0x4b, &structs::ethtool_per_queue_op},                                            // ETHTOOL_PERQUEUE
    {0x4c, &structs::ethtool_link_settings_asked, &structs::ethtool_link_settings},    // ETHTOOL_GLINKSETTINGS
    {0x4d, &structs::ethtool_link_settings},                                           // ETHTOOL_SLINKSETTINGS
    {0x4e, &structs::ethtool_phy_tunable_asked, &structs::ethtool_tunable_data},       // ETHTOOL_PHY_GTUNABLE
    {0x4f, &structs::ethtool_phy_tunable},                                             // ETHTOOL_PHY_STUNABLE
    {0x50, &structs::ethtool_command, &structs::ethtool_fecparam},                     // ETHTOOL_GFECPARAM
    {0x51, &structs::ethtool_fecparam},                                                // ETHTOOL_SFECPARAM
};
constexpr Command unknown_command{0, &structs::ethtool_command};
constexpr std::uint64_t get_link_settings = 0x4c;
constexpr std::uint64_t set_link_settings = 0x4d;
constexpr std::uint64_t count_strings = 0x37;

const Command& command_of(std::uint64_t number) {
  const auto* found = std::ranges::lower_bound(commands, number, {}, &Command::number);
  return found != std::end(commands) && found->number == number ? *found : unknown_command;
}

Value* field_of(const Value& structure, std::string_view name) {
  const auto found = std::ranges::find(structure.children, name, [](const Value& field) { return field.item->name; });
  return found == structure.children.end() ? nullptr : &*found;
}

/// The struct with more fields behind it.
Value extended(Decoder& decoder, const Value& structure, std::span<const Value> more) {
  std::vector<Value> fields(structure.children.begin(), structure.children.end());
  fields.insert(fields.end(), more.begin(), more.end());
  return decoder.node(*structure.item, Value::Form::structure, fields, structure.raw);
}

/// The three sets of modes behind the settings of a link, each of so many words: none where the kernel says how many it
/// would have (a negative number).
Value with_modes(Decoder& decoder, const Value& settings, std::uint64_t address) {
  static constexpr std::array<Item, 3> names = [] {
    constexpr std::string_view maps[] = {"map_supported", "map_advertising", "map_lp_advertising"};
    std::array<Item, 3> made{};
    for (std::size_t i = 0; i < made.size(); ++i) {
      made[i] = scalar(maps[i], Kind::bit_set, Type::u8);
      made[i].constants = &ethtool_link_modes;
    }
    return made;
  }();
  const Value* words = field_of(settings, "link_mode_masks_nwords");
  if (words == nullptr) return settings;
  const Value& now = words->form == Value::Form::change ? words->children.back() : *words;
  const auto count = static_cast<std::int64_t>(now.raw);
  if (count <= 0) return settings;
  const std::size_t size = static_cast<std::size_t>(count) * 4;
  const std::uint64_t begin = address + structs::ethtool_link_settings.size[0];
  std::vector<Value> maps;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto bytes = decoder.fetch_all(TraceeAddress{begin + i * size}, size);
    if (!bytes) break;
    Value map{.item = &names[i], .form = Value::Form::bytes, .raw = begin + i * size};
    map.bytes = {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
    maps.push_back(map);
  }
  return extended(decoder, settings, maps);
}

/// How many strings there are in each of the sets that the kernel knows.
Value with_counts(Decoder& decoder, const Value& sets, std::uint64_t address) {
  static constexpr Item counts = array("data", element::u32, 0);
  const Value* mask = field_of(sets, "sset_mask");
  if (mask == nullptr) return sets;
  const Value& now = mask->form == Value::Form::change ? mask->children.back() : *mask;
  const auto count = static_cast<std::size_t>(std::popcount(now.raw));
  const std::uint64_t begin = address + structs::ethtool_sset_info.size[static_cast<std::size_t>(decoder.model())];
  const Value list = decoder.array_at(counts, &element::u32, nullptr, begin, count);
  return list.children.empty() ? sets : extended(decoder, sets, {&list, 1});
}

/// What is behind a struct that no declaration tells.
Value with_tail(Decoder& decoder, std::uint64_t number, const Value& structure, std::uint64_t address) {
  switch (number) {
    case get_link_settings:
    case set_link_settings:
      return with_modes(decoder, structure, address);
    case count_strings:
      return with_counts(decoder, structure, address);
    default:
      return structure;
  }
}

/// Takes from the answer what the kernel did not write, because the caller had no room for it.
void bound(Value& answer, const Value& question, std::string_view field) {
  const Value* asked = field.empty() ? nullptr : field_of(question, field);
  if (asked == nullptr || answer.children.empty()) return;
  Value& tail = answer.children.back();
  if (asked->raw == 0) {
    answer.children = answer.children.first(answer.children.size() - 1);
  } else if (tail.form == Value::Form::pointer && !tail.children.empty()) {
    Value& list = tail.children.front();
    list.children = list.children.first(std::min<std::size_t>(list.children.size(), asked->raw));
  } else if (tail.form == Value::Form::bytes) {
    tail.bytes = tail.bytes.substr(0, static_cast<std::size_t>(asked->raw));
    tail.truncated = tail.truncated && tail.bytes.size() < asked->raw;
  }
}

/// What the pointer of the ifreq leads to at the entry: a node without children where that cannot be read.
Value asked_behind(Decoder& decoder, const Item& pointer, std::uint64_t address) {
  const Value unread{.item = &pointer, .form = Value::Form::pointer, .raw = address};
  const auto number = decoder.fetch_all(TraceeAddress{address}, sizeof(std::uint32_t));
  if (!number) return unread;
  const std::uint64_t code = decoder.number(Type::u32, *number);
  const Command& command = command_of(code);
  if (command.answered != nullptr) {
    const Value asked = asked_at(decoder, pointer, address, *command.asked, *command.answered);
    if (!asked.children.empty()) return asked;
  } else {
    const Value whole = structure_at(decoder, pointer, *command.asked, address);
    if (!whole.children.empty()) {
      const Value inside = with_tail(decoder, code, whole.children.front(), address);
      return decoder.node(pointer, Value::Form::pointer, {&inside, 1}, address);
    }
  }
  return structure_at(decoder, pointer, structs::ethtool_command, address);
}

}  // namespace

Value decode_ethtool(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  if (!decoder.exiting()) {
    const Value request = structure_at(decoder, item, structs::ifreq_asking, raw);
    if (request.children.empty()) return request;
    Value* data = field_of(request.children.front(), "ifr_data");
    if (data == nullptr || data->raw == 0) return request;
    *data = asked_behind(decoder, *data->item, data->raw);
    const bool answers = !data->children.empty() && data->children.front().pending;
    data->pending = answers;
    request.children.front().pending = answers;
    return request;
  }
  const Value* before = decoder.before(item);
  if (before == nullptr) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (decoder.record().result->failed() || before->children.empty()) return *before;
  Value* data = field_of(before->children.front(), "ifr_data");
  if (data == nullptr || data->children.empty()) return *before;
  const Value& question = data->children.front();
  const Value* number = field_of(question, "cmd");
  const Command& command = number == nullptr ? unknown_command : command_of(number->raw);
  if (command.answered == nullptr) return *before;
  Value answer = structure_at(decoder, *data->item, *command.answered, data->raw);
  if (answer.children.empty()) return *before;
  bound(answer.children.front(), question, command.bound);
  Value inside = answered_to(decoder, *data->item, question, answer.children.front());
  inside = with_tail(decoder, number->raw, inside, data->raw);
  *data = decoder.node(*data->item, Value::Form::pointer, {&inside, 1}, data->raw);
  return *before;
}

}  // namespace callgate::decode
