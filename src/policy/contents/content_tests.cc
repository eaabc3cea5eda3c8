#include "policy/contents/content_tests.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

#include "decode/number.h"
#include "policy/contents/path_operand.h"

namespace callgate::policy {
namespace {

bool is_one_of(std::string_view candidate, const std::vector<TextPattern>& patterns) {
  return std::ranges::any_of(patterns, [&](const TextPattern& pattern) { return pattern.matches(candidate); });
}

bool hold(const ArgvTest& test, const std::vector<std::string>& arguments) {
  const auto matches = [](const TextPattern& pattern, const std::string& argument) {
    return pattern.matches(argument);
  };
  switch (test.which) {
    case ArgvTest::Which::exactly:
      return std::ranges::equal(test.patterns, arguments, matches);
    case ArgvTest::Which::prefix:
      return test.patterns.size() <= arguments.size() &&
             std::equal(test.patterns.begin(), test.patterns.end(), arguments.begin(), matches);
    case ArgvTest::Which::any:
      return std::ranges::any_of(arguments, [&](const std::string& a) { return is_one_of(a, test.patterns); });
    case ArgvTest::Which::all:
      return std::ranges::all_of(test.patterns, [&](const TextPattern& pattern) {
        return std::ranges::any_of(arguments, [&](const std::string& a) { return pattern.matches(a); });
      });
  }
  return false;
}

/// The path by which the caller reaches its own files in /proc without knowing its id; else the path as it is.
std::string as_own(const std::string& path, Caller caller) {
  const auto replaced = [&path](const std::string& folder, std::string_view by) -> std::optional<std::string> {
    const TextPattern own{TextPattern::Kind::under, folder};
    if (!own.matches(path)) return std::nullopt;
    return std::string(by) + path.substr(folder.size());
  };
  const std::string process = "/proc/" + std::to_string(caller.tgid);
  if (auto thread = replaced(process + "/task/" + std::to_string(caller.tid), "/proc/thread-self")) return *thread;
  return replaced(process, "/proc/self").value_or(path);
}

class Evaluator {
 public:
  Evaluator(const decode::SyscallRecord& record, Caller caller, Contents& contents, bool negated, bool everywhere)
      : record_(record), caller_(caller), contents_(contents), negated_(negated), everywhere_(everywhere) {}

  Held operator()(const PathTest& test) {
    const auto argument = path_argument(test.path, record_, contents_);
    if (!argument.content) return unknown(argument.error);
    const auto resolved = contents_.path(*argument.content);
    if (!resolved.content) return unknown(resolved.error);
    // (One that is opened by a magic link is duplicated, as dup does it.)
    if (resolved.content->descriptor && (test.path.as_fstat || resolved.content->magic)) return {everywhere_, 0};
    return known_path(resolved.content->path, test.patterns);
  }

  Held operator()(const StringTest& test) {
    if (record_.args.at(test.reg) == 0) return known(false);
    const auto text = contents_.string(test.reg);
    return text.content ? known(is_one_of(*text.content, test.patterns)) : unknown(text.error);
  }

  Held operator()(const ArgvTest& test) {
    if (record_.args.at(test.reg) == 0) return known(hold(test, {}));
    const auto arguments = contents_.strings(test.reg);
    return arguments.content ? known(hold(test, *arguments.content)) : unknown(arguments.error);
  }

  Held operator()(const AddressTest& test) {
    return of_address(test.socket, [&](const SocketAddress& address) -> Held {
      if (!address.ip) return {};
      const auto candidates = test.socket.is_destination ? destinations_of(*address.ip) : std::vector{*address.ip};
      const auto passes = [&](const IpAddress& candidate) {
        const auto holds_it = [&](const IpRange& range) { return range.holds(candidate); };
        return std::ranges::any_of(test.ranges, holds_it) != negated_;
      };
      return {everywhere_ ? std::ranges::all_of(candidates, passes) : std::ranges::any_of(candidates, passes), 0};
    });
  }

  Held operator()(const PortTest& test) {
    return of_address(test.socket, [&](const SocketAddress& address) -> Held {
      if (!address.port) return {};
      return {number_holds(test.test, *address.port), 0};
    });
  }

  Held operator()(const FamilyTest& test) {
    return of_address(test.socket, [&](const SocketAddress& address) -> Held {
      return {number_holds(test.test, address.family), 0};
    });
  }

  Held operator()(const SocketPathTest& test) {
    return of_address(test.socket, [&](const SocketAddress& address) -> Held {
      if (address.abstract_name) return known(is_one_of(*address.abstract_name, test.patterns));
      if (!address.has_path) return {};
      PathArgument argument;
      argument.reg = test.socket.reg;
      argument.in = test.socket.size_reg ? PathArgument::In::sockaddr : PathArgument::In::msghdr;
      if (test.socket.size_reg) argument.size = size_in(*test.socket.size_reg);
      argument.follows_last = test.socket.is_destination;
      argument.may_be_absent = !test.socket.is_destination;
      const auto resolved = contents_.path(argument);
      return resolved.content ? known_path(resolved.content->path, test.patterns) : unknown(resolved.error);
    });
  }

  Held operator()(const FieldTest& test) {
    const auto bytes = contents_.bytes(test.reg, test.size_reg ? record_.args.at(*test.size_reg) : test.size);
    if (!bytes.content) return unknown(bytes.error);
    const auto field = bytes.content->subspan(std::min<std::size_t>(test.offset, bytes.content->size()));
    // What the caller's struct is too short for, the kernel takes for zero.
    return {number_holds(test.test, decode::read_number(test.test.type, decode::model_of(record_.arch), field)), 0};
  }

 private:
  [[nodiscard]] Held known(bool listed) const { return {listed != negated_, 0}; }
  [[nodiscard]] bool number_holds(const Test& test, std::uint64_t number) const {
    return policy::holds(test, decode::model_of(record_.arch), number, caller_);
  }
  [[nodiscard]] Held known_path(const std::string& path, const std::vector<TextPattern>& patterns) const {
    return known(is_one_of(path, patterns) ||
                 (path.starts_with("/proc/") && is_one_of(as_own(path, caller_), patterns)));
  }
  static Held unknown(int error) { return {false, error == 0 ? EACCES : error}; }

  /// The kernel takes the length of an address as an int.
  [[nodiscard]] std::uint64_t size_in(std::uint8_t reg) const {
    return static_cast<std::uint32_t>(record_.args.at(reg));
  }

  template <typename Ask>
  Held of_address(const SocketOperand& socket, Ask ask) {
    // Sent over a connection, or by a message without a name: the call goes nowhere else.
    const Held none{everywhere_, 0};
    const bool may_be_none = socket.is_optional;
    if (may_be_none && socket.size_reg && record_.args.at(socket.reg) == 0) return none;
    const auto bytes =
        socket.size_reg ? contents_.bytes(socket.reg, size_in(*socket.size_reg)) : contents_.message_name(socket.reg);
    if (!bytes.content) return unknown(bytes.error);
    if (may_be_none && bytes.content->empty()) return none;
    const auto address = parse_socket_address(*bytes.content);
    if (!address) return unknown(EINVAL);
    if (socket.unspecified_is_any && address->family == AF_UNSPEC) return unknown(EAFNOSUPPORT);
    return ask(*address);
  }

  const decode::SyscallRecord& record_;
  Caller caller_;
  Contents& contents_;
  bool negated_;
  bool everywhere_;
};

}  // namespace

std::uint8_t register_of(const ContentTest& test) {
  struct Register {
    std::uint8_t operator()(const PathTest& test) const { return test.path.reg; }
    std::uint8_t operator()(const StringTest& test) const { return test.reg; }
    std::uint8_t operator()(const ArgvTest& test) const { return test.reg; }
    std::uint8_t operator()(const AddressTest& test) const { return test.socket.reg; }
    std::uint8_t operator()(const PortTest& test) const { return test.socket.reg; }
    std::uint8_t operator()(const FamilyTest& test) const { return test.socket.reg; }
    std::uint8_t operator()(const SocketPathTest& test) const { return test.socket.reg; }
    std::uint8_t operator()(const FieldTest& test) const { return test.reg; }
  };
  return std::visit(Register(), test.what);
}

Held holds(const ContentTest& test, const decode::SyscallRecord& record, Caller caller, Contents& contents,
           bool everywhere) {
  return std::visit(Evaluator(record, caller, contents, test.negated, everywhere), test.what);
}

}  // namespace callgate::policy
