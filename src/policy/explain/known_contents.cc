#include "policy/explain/known_contents.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/un.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace callgate::policy {
namespace {

/// The addresses that stand for what the six registers lead to: this much apart, the first one so far from zero.
constexpr std::uint64_t address_step = 0x1000;

/// Whether the path goes through a link of a process's own folder, which leads each process elsewhere.
bool is_magic(std::string_view path) {
  if (!path.starts_with("/proc/")) return false;
  constexpr std::array<std::string_view, 6> links = {"/fd/", "/cwd/", "/root/", "/exe/", "/ns/", "/map_files/"};
  const std::string with_end = std::string(path) + '/';
  return std::ranges::any_of(links, [&](std::string_view link) { return with_end.find(link) != std::string::npos; });
}

template <typename Struct>
std::vector<std::byte> bytes_of(const Struct& from, std::size_t size = sizeof(Struct)) {
  const auto bytes = std::as_bytes(std::span(&from, 1)).first(size);
  return {bytes.begin(), bytes.end()};
}

/// What a question says of the things that tests ask of.
class Knowledge {
 public:
  Knowledge(const Question& question, std::uint16_t family) : question_(question), family_(family) {}

  bool operator()(const PathTest& test) const { return at(test.path.reg).is_null() || at(test.path.reg).text; }
  bool operator()(const StringTest& test) const { return at(test.reg).is_null() || at(test.reg).text; }
  bool operator()(const ArgvTest& test) const { return at(test.reg).is_null() || at(test.reg).list; }
  // A part that addresses of the family do not have is known not to be there.
  bool operator()(const AddressTest& test) const {
    return of_socket(test.socket, [&](const KnownSocket& socket) { return !is_ip() || socket.address; });
  }
  bool operator()(const PortTest& test) const {
    return of_socket(test.socket, [&](const KnownSocket& socket) { return !is_ip() || socket.port; });
  }
  bool operator()(const FamilyTest& test) const {
    return of_socket(test.socket, [](const KnownSocket&) { return true; });
  }
  bool operator()(const SocketPathTest& test) const {
    return of_socket(test.socket, [&](const KnownSocket& socket) { return family_ != AF_UNIX || socket.path; });
  }
  bool operator()(const FieldTest& test) const {
    const KnownArgument& known = at(test.reg);
    return known.is_null() || std::ranges::find(known.fields, test.offset, &KnownField::offset) != known.fields.end();
  }

 private:
  [[nodiscard]] const KnownArgument& at(std::uint8_t reg) const { return question_.arguments.at(reg); }
  [[nodiscard]] bool is_ip() const { return family_ == AF_INET || family_ == AF_INET6; }
  template <typename Has>
  [[nodiscard]] bool of_socket(const SocketOperand& operand, Has has) const {
    const KnownArgument& known = at(operand.reg);
    return known.is_null() || (known.socket && has(*known.socket));
  }

  const Question& question_;
  std::uint16_t family_;
};

}  // namespace

Tree Tree::of_this_system() {
  Tree tree;
  std::error_code error;
  if (const auto here = std::filesystem::current_path(error); !error) tree.working_directory = here.string();
  tree.read_link = [follow = links_of_this_system()](const std::string& path) -> std::optional<std::string> {
    // What is there is this process's own.
    return path.starts_with("/proc/") ? std::nullopt : follow(path);
  };
  return tree;
}

std::vector<std::uint16_t> possible_families(const Question& question) {
  for (const KnownArgument& known : question.arguments) {
    if (!known.socket) continue;
    const KnownSocket& socket = *known.socket;
    if (socket.family) return {*socket.family};
    if (socket.address) return {static_cast<std::uint16_t>(socket.address->v6 ? AF_INET6 : AF_INET)};
    if (socket.path) return {AF_UNIX};
    if (socket.port) return {AF_INET, AF_INET6};
  }
  return {AF_UNSPEC};
}

bool says_enough(const Question& question, std::uint16_t family, const ContentTest& test) {
  return std::visit(Knowledge(question, family), test.what);
}

template <typename T>
Contents::Answer<T> KnownContents::unknown() {
  asked_in_vain_ = true;
  return {std::nullopt, EACCES};
}

Contents::Answer<ResolvedPath> KnownContents::path(const PathArgument& argument) {
  const KnownArgument& known = question_.arguments.at(argument.reg);
  const std::optional<std::string>& named = argument.in == PathArgument::In::string ? known.text
                                            : known.socket                          ? known.socket->path
                                                                                    : std::nullopt;
  if (!named || named->empty()) {
    if (!named && !known.is_null()) return unknown<ResolvedPath>();
    if (argument.empty_is_descriptor) return unknown<ResolvedPath>();
    return {std::nullopt, named ? ENOENT : EFAULT};
  }
  if (named->size() >= PATH_MAX) return {std::nullopt, ENAMETOOLONG};
  std::string path = *named;
  if (!path.starts_with('/')) {
    const auto folder = argument.dirfd ? question_.arguments.at(*argument.dirfd).value : std::nullopt;
    if (folder && static_cast<std::int32_t>(*folder) != AT_FDCWD) return unknown<ResolvedPath>();
    path.insert(0, tree_.working_directory + '/');
  }
  path = canonical(path, argument.follows_last, tree_.read_link);
  if (is_magic(path)) return unknown<ResolvedPath>();
  return {ResolvedPath{std::move(path), false, false}, 0};
}

Contents::Answer<std::span<const std::byte>> KnownContents::bytes(std::uint8_t reg, std::uint64_t /*size*/) {
  const KnownArgument& known = question_.arguments.at(reg);
  if (known.is_null()) return {std::nullopt, EFAULT};
  if (known.socket) {
    answer_ = socket_bytes(*known.socket);
  } else {
    constexpr std::size_t largest_struct = 512;
    answer_.assign(largest_struct, std::byte{0});
    for (const KnownField& field : known.fields) {
      const unsigned size = decode::size_of(field.type, decode::model_of(native_arch));
      std::memcpy(&answer_.at(field.offset), &field.value, size);
    }
  }
  return {std::span<const std::byte>(answer_), 0};
}

std::vector<std::byte> KnownContents::socket_bytes(const KnownSocket& socket) const {
  const IpAddress address = socket.address.value_or(IpAddress{.v6 = family_ == AF_INET6});
  const auto port = htons(socket.port.value_or(0));
  if (family_ == AF_INET) {
    sockaddr_in in{};
    in.sin_family = family_;
    in.sin_port = port;
    std::memcpy(&in.sin_addr, address.bytes.data(), sizeof in.sin_addr);
    return bytes_of(in);
  }
  if (family_ == AF_INET6) {
    sockaddr_in6 in{};
    in.sin6_family = family_;
    in.sin6_port = port;
    constexpr std::size_t mapped_at = 12;
    auto* const to = in.sin6_addr.s6_addr;
    if (address.v6) {
      std::memcpy(to, address.bytes.data(), address.bytes.size());
    } else {
      to[10] = to[11] = 0xff;
      std::memcpy(to + mapped_at, address.bytes.data(), sizeof(in_addr));
    }
    return bytes_of(in);
  }
  sockaddr_un un{};
  un.sun_family = family_;
  if (family_ != AF_UNIX || !socket.path) return bytes_of(un, sizeof un.sun_family);
  // The path itself is asked for by path().
  const std::size_t length = std::min(socket.path->size(), sizeof un.sun_path);
  std::memcpy(un.sun_path, socket.path->data(), length);
  if (socket.path->starts_with('@')) un.sun_path[0] = '\0';
  return bytes_of(un, offsetof(sockaddr_un, sun_path) + length);
}

Contents::Answer<std::string> KnownContents::string(std::uint8_t reg) {
  const KnownArgument& known = question_.arguments.at(reg);
  return known.text ? Answer<std::string>{known.text, 0} : unknown<std::string>();
}

Contents::Answer<std::vector<std::string>> KnownContents::strings(std::uint8_t reg) {
  const KnownArgument& known = question_.arguments.at(reg);
  return known.list ? Answer<std::vector<std::string>>{known.list, 0} : unknown<std::vector<std::string>>();
}

Contents::Answer<std::span<const std::byte>> KnownContents::message_name(std::uint8_t reg) {
  return bytes(reg, 0);
}

decode::SyscallRecord record_of(const Question& question) {
  decode::SyscallRecord record;
  record.number = decode::number_of(native_arch, question.call).value();
  for (std::size_t reg = 0; reg < record.args.size(); ++reg) {
    const KnownArgument& known = question.arguments.at(reg);
    record.args.at(reg) = known.value.value_or(known.points_somewhere() ? (reg + 1) * address_step : 0);
  }
  return record;
}

std::optional<std::uint8_t> register_of(decode::TraceeAddress address) {
  const std::uint64_t number = address.value / address_step;
  if (address.value % address_step != 0 || number == 0 || number > 6) return std::nullopt;
  return static_cast<std::uint8_t>(number - 1);
}

}  // namespace callgate::policy
