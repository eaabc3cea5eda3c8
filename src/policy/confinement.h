// What a policy says besides its rules: which files and TCP ports the target reaches, what it may use up, and what it
// inherits. The kernel keeps these (Landlock, resource limits); no call is judged by them.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callgate::policy {

/// Where in the policy files something is said.
struct Origin {
  std::string file;
  int line = 0;  ///< 1-based
  friend bool operator==(const Origin&, const Origin&) = default;
};

/// A file, or a folder with everything below it.
struct Place {
  std::string path;  ///< absolute
  bool may_be_missing = false;
  Origin origin;
};

/// Everything that no place holds is out of reach.
struct Filesystem {
  std::vector<Place> list;     ///< folders of which, and of those below, the names are told, and nothing else
  std::vector<Place> read;     ///< opened for reading, listed
  std::vector<Place> write;    ///< likewise, and changed: written, made, removed, renamed
  std::vector<Place> execute;  ///< executed and read
  Origin origin;
};

/// One of its lists, by the name that it has in a policy's file.
struct PlaceList {
  std::string_view name;
  std::vector<Place> Filesystem::*places;
};

/// All of them, in the order of a policy's file: what reads, shows, compares or tells them walks through this.
inline constexpr std::array<PlaceList, 4> place_lists = {{{"list", &Filesystem::list},
                                                          {"read", &Filesystem::read},
                                                          {"write", &Filesystem::write},
                                                          {"execute", &Filesystem::execute}}};

struct Port {
  std::uint16_t number = 0;  ///< 0 to bind: one that the kernel chooses
  Origin origin;
};

/// All other TCP ports are out of reach.
struct Network {
  std::vector<Port> connect;
  std::vector<Port> bind;
  Origin origin;
};

template <typename Value>
struct Limit {
  Value value{};
  Origin origin;
};

struct Limits {
  using Time = std::optional<Limit<std::chrono::milliseconds>>;
  using Amount = std::optional<Limit<std::uint64_t>>;
  Time cpu;           ///< of the whole target
  Time wall;          ///< since its start
  Amount memory;      ///< bytes of address space of each process, and of memory of the whole target
  Amount processes;   ///< processes and threads that live at once
  Amount file_size;   ///< bytes of a file that is written
  Amount output;      ///< bytes that are written to standard output and error
  Amount open_files;  ///< descriptors of each process
  Amount core;        ///< bytes of a core dump
};

struct Environment {
  struct Name {
    std::string name;
    Origin origin;
  };
  struct Setting {
    std::string value;
    Origin origin;
  };
  /// The variables that are passed on; all of them if the policy does not say.
  std::optional<std::vector<Name>> keep;
  std::map<std::string, Setting> set;  ///< by name

  /// What the target inherits of `variables` ("NAME=value"), in their order, and what is set, by name.
  [[nodiscard]] std::vector<std::string> of(const std::vector<std::string>& variables) const;
};

struct Confinement {
  std::optional<Filesystem> filesystem;
  std::optional<Network> network;
  Limits limits;
  Environment environment;
  // What every policy that denies comes to on this system, where it is enforced.
  bool isolated = false;              ///< the target can neither signal nor trace anybody outside of it
  bool loses_administration = false;  ///< it has no CAP_SYS_ADMIN, which callgate has
  /// A socket listens where it was bound to: to one that was not, the kernel would give an address that the policy may
  /// not allow, and asks nobody (not Landlock either).
  bool listens_where_bound = false;
};

}  // namespace callgate::policy
