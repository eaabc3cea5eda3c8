// What a match asks of what a call's pointers lead to. The kernel's filters cannot look there: the supervisor does, in
// copies that are sealed (contents.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "decode/record.h"
#include "policy/contents/contents.h"
#include "policy/contents/path_operand.h"
#include "policy/contents/socket_address.h"
#include "policy/contents/text_pattern.h"
#include "policy/scalar_test.h"

namespace callgate::policy {

/// The file that a path argument leads to is one of these. Where the call only looks at a descriptor, as fstat does,
/// what is allowed holds, all else does not.
struct PathTest {
  PathOperand path;
  std::vector<TextPattern> patterns;
  friend bool operator==(const PathTest&, const PathTest&) = default;
};

/// A C string is one of these. NULL is none of them.
struct StringTest {
  std::uint8_t reg = 0;
  std::vector<TextPattern> patterns;
  friend bool operator==(const StringTest&, const StringTest&) = default;
};

/// The arguments of a program. NULL is a list without any.
struct ArgvTest {
  enum class Which : unsigned char {
    exactly,  ///< as many as there are patterns, each matching its own
    prefix,   ///< at least as many, the first ones matching
    any,      ///< one of them matches one of the patterns
    all,      ///< each of the patterns matches one of them
  };
  std::uint8_t reg = 0;
  Which which = Which::exactly;
  std::vector<TextPattern> patterns;
  friend bool operator==(const ArgvTest&, const ArgvTest&) = default;
};

/// Where a call has its socket address.
struct SocketOperand {
  std::uint8_t reg = 0;
  std::optional<std::uint8_t> size_reg;  ///< the register of its size; without: `reg` leads to a msghdr that has it
  bool is_destination = false;           ///< something is connected or sent to it; else it is bound
  bool is_optional = false;              ///< the call may do without one: it is sent over a connection
  /// Whether the kernel may take an address of AF_UNSPEC for one of another family.
  bool unspecified_is_any = false;
  friend bool operator==(const SocketOperand&, const SocketOperand&) = default;
};

/// The IP address is in one of these ranges. An address of another family has none: the test then fails, negated or
/// not. Where a call has no address at all (a send on a connected socket), what is allowed holds, all else does not.
struct AddressTest {
  SocketOperand socket;
  std::vector<IpRange> ranges;
  friend bool operator==(const AddressTest&, const AddressTest&) = default;
};

/// Likewise the port of an IP address, or the family of any: a number of 16 bits.
struct PortTest {
  SocketOperand socket;
  Test test;  ///< of the number; its register means nothing
  friend bool operator==(const PortTest&, const PortTest&) = default;
};
struct FamilyTest {
  SocketOperand socket;
  Test test;
  friend bool operator==(const FamilyTest&, const FamilyTest&) = default;
};

/// Likewise the path of an AF_UNIX socket, or its abstract name with an `@` before it.
struct SocketPathTest {
  SocketOperand socket;
  std::vector<TextPattern> patterns;
  friend bool operator==(const SocketPathTest&, const SocketPathTest&) = default;
};

/// A number in a struct that an argument points to.
struct FieldTest {
  std::uint8_t reg = 0;
  std::optional<std::uint8_t> size_reg;  ///< of the struct's size; without, it is `size`
  std::uint32_t size = 0;                ///< as it is known here
  std::uint32_t offset = 0;
  Test test;  ///< of the number; its register means nothing
  friend bool operator==(const FieldTest&, const FieldTest&) = default;
};

struct ContentTest {
  using What =
      std::variant<PathTest, StringTest, ArgvTest, AddressTest, PortTest, FamilyTest, SocketPathTest, FieldTest>;
  What what;
  bool negated = false;  ///< of numbers: by their own tests
  std::string source;    ///< as the policy says it: `path: {under: [/usr]}`
  friend bool operator==(const ContentTest&, const ContentTest&) = default;
};

/// The register of the argument that it looks behind.
[[nodiscard]] std::uint8_t register_of(const ContentTest& test);

/// Whether a test holds, or the errno because of which that cannot be known.
struct Held {
  bool holds = false;
  int error = 0;
};

/// `everywhere`: where a call may mean one of several addresses, the test must hold of each; else of one.
/// A path below /proc/PID of the caller is one below /proc/self too.
[[nodiscard]] Held holds(const ContentTest& test, const decode::SyscallRecord& record, Caller caller,
                         Contents& contents, bool everywhere);

}  // namespace callgate::policy
