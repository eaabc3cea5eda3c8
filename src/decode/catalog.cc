#include "decode/catalog.h"

#include <algorithm>
#include <set>

#include "decode/constants/by_code.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink.h"
#include "decode/table.h"

namespace callgate::decode {
namespace {

constexpr ClassName classes[] = {
    {"clock", Class::clock, "reading, setting and adjusting the clocks"},
    {"creds", Class::creds, "users, groups, capabilities"},
    {"desc", Class::desc, "what takes or makes a descriptor, but for sockets"},
    {"file", Class::file, "what takes the name of a file"},
    {"fstat", Class::fstat, "what is known of a file, by its descriptor"},
    {"fstatfs", Class::fstatfs, "what is known of a file system, by a descriptor"},
    {"ipc", Class::ipc, "messages, semaphores and shared memory of System V"},
    {"lstat", Class::lstat, "what is known of a file, or of a symbolic link itself"},
    {"memory", Class::memory, "mapping memory, and what is done with it"},
    {"net", Class::network, "sockets; also called network"},
    {"process", Class::process, "making, executing, awaiting and ending processes"},
    {"pure", Class::pure, "what takes nothing and cannot fail"},
    {"signal", Class::signal, "sending, handling and blocking signals"},
    {"stat", Class::stat, "what is known of a file, by its name"},
    {"statfs", Class::statfs, "what is known of a file system, by a name"},
};

/// Goes through all that is reachable from an item, each struct and each sub-table once.
class Walk {
 public:
  void item(const Item& item) {
    set(item.constants);
    for (const Upper* upper = item.upper; upper != nullptr; upper = upper->next) set(upper->constants);
    if (item.element != nullptr && items_.insert(item.element).second) this->item(*item.element);
    structure(item.structure);
    structure(item.becomes);
    cases(item.cases);
  }
  void cases(const Cases* what) {
    if (what == nullptr || !cases_.insert(what).second) return;
    for (const Case& one : what->list) {
      structure(one.overlay);
      result(one.result);
      for (const Item& argument : one.arguments()) item(argument);
    }
    cases(what->others);
  }
  void result(const Result& result) { set(result.constants); }
  void set(const ConstantSet* what) {
    if (what != nullptr && !what->constants.empty()) sets_.insert(what);
  }
  /// What stands in netlink messages, which no argument's description reaches.
  void messages(const netlink::Messages& messages) {
    item(messages.type);
    for (const netlink::Message& message : messages.lines) {
      body(message.body);
      if (message.dump != nullptr) body(*message.dump);
      for (const netlink::FamilyBody& one : message.families) {
        body(one.question);
        body(one.answer);
      }
    }
  }
  void attributes(const netlink::Attributes* what) {
    if (what == nullptr || !attributes_.insert(what).second) return;
    item(what->type);
    for (const netlink::Attribute& line : what->lines) data(line.data);
    data(what->others);
  }
  void body(const netlink::Body& what) {
    structure(what.fixed);
    attributes(what.attributes);
  }
  [[nodiscard]] std::vector<const ConstantSet*> sets() const { return {sets_.begin(), sets_.end()}; }

 private:
  void data(const netlink::Data& what) {
    if (what.item != nullptr && items_.insert(what.item).second) item(*what.item);
    attributes(what.attributes);
    for (const netlink::Choice& choice : what.choices) {
      attributes(choice.attributes);
      if (choice.data != nullptr) data(*choice.data);
    }
    for (const netlink::Coded& code : what.codes) item(*code.item);
    for (const netlink::Named& name : what.names) {
      if (name.item != nullptr) item(*name.item);
      attributes(name.attributes);
    }
  }
  void structure(const Struct* what) {
    if (what == nullptr || !structs_.insert(what).second) return;
    for (const Item& field : what->fields) item(field);
    structure(what->on_i386);
  }

  std::set<const ConstantSet*> sets_;
  std::set<const Struct*> structs_;
  std::set<const netlink::Attributes*> attributes_;
  std::set<const Item*> items_;
  std::set<const Cases*> cases_;
};

std::string_view scalar_type(Type type) {
  switch (type) {
    case Type::s8:
      return "signed char";
    case Type::u8:
      return "unsigned char";
    case Type::s16:
      return "short";
    case Type::u16:
      return "unsigned short";
    case Type::s32:
      return "int";
    case Type::u32:
      return "unsigned int";
    case Type::s64:
      return "long long";
    case Type::u64:
      return "unsigned long long";
    case Type::slong:
      return "long";
    case Type::ulong:
      return "unsigned long";
    case Type::old_id:
      return "old_uid_t";
    case Type::file_mode:
      return "mode_t";
    case Type::pointer:
      return "void *";
    case Type::pointer64:
      return "__aligned_u64";
    case Type::be16:
      return "__be16";
    case Type::be32:
      return "__be32";
    case Type::be64:
      return "__be64";
    case Type::sbe32:
      return "__be32";
  }
  return "?";
}

}  // namespace

std::span<const ClassName> all_classes() {
  return classes;
}

std::vector<const ConstantSet*> all_constant_sets() {
  Walk walk;
  for (const Syscall* call : all_described()) {
    walk.result(call->result);
    for (const Item& item : call->arguments()) walk.item(item);
  }
  for (const netlink::Messages* messages : netlink::all_messages()) walk.messages(*messages);
  for (const netlink::Body& body : netlink::generic_bodies()) walk.body(body);
  for (const netlink::Does does : netlink::all_deeds) walk.item(netlink::header_flags(does));
  walk.item(field("header", structs::nlmsghdr));
  walk.attributes(&netlink::error_attributes());
  for (const ConstantSet* set : sets_used_by_code()) walk.set(set);
  std::vector<const ConstantSet*> sets = walk.sets();
  std::ranges::sort(sets, {}, &ConstantSet::name);
  return sets;
}

std::string_view role_of(const Item& item) {
  switch (item.kind) {
    case Kind::number:
    case Kind::hex:
    case Kind::padded_hex:
    case Kind::octal:
    case Kind::pages:
      return "number";
    case Kind::address:
      return "address";
    case Kind::size:
      return "size in bytes";
    case Kind::flags:
      return "flags";
    case Kind::choice:
      return "choice";
    case Kind::command:
      return "command";
    case Kind::mode:
      return "mode";
    case Kind::device:
      return "device number";
    case Kind::signal:
      return "signal";
    case Kind::descriptor:
      return "descriptor";
    case Kind::directory:
      return "directory";
    case Kind::pid:
      return "process id";
    case Kind::user:
      return "user id";
    case Kind::group:
      return "group id";
    case Kind::ticks:
    case Kind::milliseconds:
    case Kind::seconds:
      return "time";
    case Kind::limit:
      return "limit";
    case Kind::port:
      return "port";
    case Kind::ipv4:
    case Kind::ipv6:
      return "internet address";
    case Kind::wait_status:
      return "wait status";
    case Kind::futex_operation:
      return "futex operation";
    case Kind::status:
      return "number or errno";
    case Kind::call:
      return "system call";
    case Kind::interface:
      return "network interface";
    case Kind::bytes:
      return "bytes";
    case Kind::string:
      return "string";
    case Kind::path:
    case Kind::socket_path:
      return "path";
    case Kind::hardware_address:
      return "hardware address";
    case Kind::structure:
    case Kind::select:
      return "structure";
    case Kind::array:
      return "array";
    case Kind::bit_set:
      return "bit set";
    case Kind::signal_set:
      return "signal set";
    case Kind::string_vector:
      return "strings";
    case Kind::environment:
      return "environment";
    case Kind::pointer:
      return item.structure != nullptr ? "structure" : item.element != nullptr ? role_of(*item.element) : "address";
    case Kind::custom:
      return "data";
    case Kind::nothing:
      return "unused";
  }
  return "?";
}

std::string type_of(const Item& item) {
  if (item.type != Type::pointer) return std::string(scalar_type(item.type));
  switch (item.kind) {
    case Kind::path:
    case Kind::string:
      return "char *";
    case Kind::string_vector:
    case Kind::environment:
      return "char **";
    case Kind::signal_set:
      return "sigset_t *";
    case Kind::pointer:
      if (item.structure != nullptr) return "struct " + std::string(item.structure->name) + " *";
      if (item.element != nullptr && item.element->type != Type::pointer)
        return std::string(scalar_type(item.element->type)) + " *";
      return "void *";
    default:
      return "void *";
  }
}

std::string_view role_of(const Result& result) {
  switch (result.kind) {
    case Result::Kind::status:
    case Result::Kind::narrow_status:
      return "0";
    case Result::Kind::number:
    case Result::Kind::hex:
    case Result::Kind::octal:
      return "number";
    case Result::Kind::size:
      return "size in bytes";
    case Result::Kind::descriptor:
      return "descriptor";
    case Result::Kind::pid:
      return "process id";
    case Result::Kind::address:
      return "address";
    case Result::Kind::flags:
      return "flags";
    case Result::Kind::choice:
      return "choice";
    case Result::Kind::user:
      return "user or group id";
    case Result::Kind::date:
      return "time";
    case Result::Kind::none:
      return "nothing: it does not return";
  }
  return "?";
}

}  // namespace callgate::decode
