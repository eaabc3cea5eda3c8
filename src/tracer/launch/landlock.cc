#include "tracer/launch/landlock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/error.h"

namespace callgate::tracer {
namespace {

// As linux/landlock.h has them; the headers of the machine that builds may be older than the kernel of the one that
// runs.
struct RulesetAttributes {
  std::uint64_t handled_access_fs = 0;
  std::uint64_t handled_access_net = 0;
  std::uint64_t scoped = 0;
};
struct [[gnu::packed]] PathBeneath {
  std::uint64_t allowed_access = 0;
  std::int32_t parent_fd = -1;
};
struct NetPort {
  std::uint64_t allowed_access = 0;
  std::uint64_t port = 0;
};
constexpr unsigned create_ruleset_version = 1;
constexpr int rule_path_beneath = 1;
constexpr int rule_net_port = 2;
constexpr std::uint64_t scope_abstract_unix_socket = 1;
constexpr std::uint64_t scope_signal = 2;

using Rights = std::uint64_t;
constexpr Rights fs_execute = 1U << 0U;
constexpr Rights fs_write_file = 1U << 1U;
constexpr Rights fs_read_file = 1U << 2U;
constexpr Rights fs_read_dir = 1U << 3U;
constexpr Rights fs_remove_and_make = 0x1ff0;  // REMOVE_DIR ... MAKE_SYM
constexpr Rights fs_make_block = 1U << 11U;
constexpr Rights fs_make_devices = (1U << 6U) | fs_make_block;
constexpr Rights fs_refer = 1U << 13U;
constexpr Rights fs_truncate = 1U << 14U;
constexpr Rights fs_ioctl_dev = 1U << 15U;
constexpr Rights net_bind_tcp = 1U << 0U;
constexpr Rights net_connect_tcp = 1U << 1U;

// What a file that is no folder can be granted.
constexpr Rights fs_of_files = fs_execute | fs_write_file | fs_read_file | fs_truncate | fs_ioctl_dev;

/// Devices are told what to do (ioctl) by who may open them.
constexpr Rights to_list = fs_read_dir;
constexpr Rights to_read = fs_read_file | fs_read_dir | fs_ioctl_dev;
/// Nobody has a use for device files of his own making but to get at devices.
constexpr Rights to_write = to_read | fs_write_file | (fs_remove_and_make & ~fs_make_devices) | fs_refer | fs_truncate;
constexpr Rights to_execute = fs_execute | fs_read_file | fs_read_dir;

constexpr int level_of_refer = 2;
constexpr int level_of_truncate = 3;
constexpr int level_of_ports = 4;
constexpr int level_of_ioctl_dev = 5;
constexpr int level_of_scopes = 6;

/// Every right that a kernel of this level knows: what is handled and granted by no rule is refused.
Rights file_rights(int level) {
  Rights rights = fs_execute | fs_write_file | fs_read_file | fs_read_dir | fs_remove_and_make;
  if (level >= level_of_refer) rights |= fs_refer;
  if (level >= level_of_truncate) rights |= fs_truncate;
  if (level >= level_of_ioctl_dev) rights |= fs_ioctl_dev;
  return rights;
}

class Ruleset {
 public:
  Ruleset(const RulesetAttributes& attributes, int level) : handled_(attributes.handled_access_fs) {
    // A kernel takes no longer a struct than it knows.
    const std::size_t size = level >= level_of_scopes  ? sizeof attributes
                             : level >= level_of_ports ? offsetof(RulesetAttributes, scoped)
                                                       : offsetof(RulesetAttributes, handled_access_net);
    fd_.reset(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, size, 0)));
    if (!fd_) throw system_error("cannot make a Landlock ruleset", errno);
  }

  void grant(const policy::Place& place, Rights rights) {
    const OwnedFd file(::open(place.path.c_str(), O_PATH | O_CLOEXEC));
    if (!file) {
      const int error = errno;
      if (place.may_be_missing && (error == ENOENT || error == ENOTDIR)) return;
      throw Error(fmt::format("{}:{}: {}", place.origin.file, place.origin.line, place.path), std::strerror(error),
                  fmt::format("a place that may be missing is written '?{}'", place.path), ExitStatus::usage);
    }
    grant(file, rights);
  }

  void grant(const OwnedFd& file, Rights rights) {
    struct stat status {};
    if (::fstat(file.get(), &status) == 0 && !S_ISDIR(status.st_mode)) rights &= fs_of_files;
    if (rights == 0) return;  // a file has no names to list
    add(rule_path_beneath, PathBeneath{rights & handled_, file.get()});
  }

  /// A file in memory, say, has none, and may be opened by whoever finds it.
  void grant_if_it_has_a_place(const OwnedFd& file, Rights rights) {
    const PathBeneath rule{rights & handled_, file.get()};
    if (::syscall(SYS_landlock_add_rule, fd_.get(), rule_path_beneath, &rule, 0) != 0 && errno != EBADFD) fail();
  }

  void grant_port(std::uint16_t port, Rights rights) { add(rule_net_port, NetPort{rights, port}); }

  OwnedFd take() { return std::move(fd_); }

 private:
  template <typename Rule>
  void add(int type, const Rule& rule) {
    if (::syscall(SYS_landlock_add_rule, fd_.get(), type, &rule, 0) != 0) fail();
  }
  [[noreturn]] static void fail() { throw system_error("cannot add to a Landlock ruleset", errno); }

  Rights handled_;
  OwnedFd fd_;
};

/// What a descriptor is open on may be opened by a name like /dev/stdout: with no more access than that gives already.
/// (Pipes and sockets have no place among files, and are held by no ruleset.)
void grant_again(Ruleset& ruleset, int stream) {
  struct stat status {};
  const int flags = ::fcntl(stream, F_GETFL);
  if (flags < 0 || (flags & O_PATH) != 0 || ::fstat(stream, &status) != 0) return;
  if (!S_ISREG(status.st_mode) && !S_ISCHR(status.st_mode)) return;
  const OwnedFd file(::open(fmt::format("/proc/self/fd/{}", stream).c_str(), O_PATH | O_CLOEXEC));
  if (!file) return;
  Rights rights = fs_ioctl_dev;
  if ((flags & O_ACCMODE) != O_WRONLY) rights |= fs_read_file;
  if ((flags & O_ACCMODE) != O_RDONLY) rights |= fs_write_file | fs_truncate;
  ruleset.grant_if_it_has_a_place(file, rights);
}

}  // namespace

int landlock_level() {
  const long level = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, create_ruleset_version);
  return static_cast<int>(std::max(level, 0L));
}

std::vector<std::string> not_kept(const policy::Confinement& confinement, bool isolated, int level) {
  std::vector<std::string> result;
  const auto lacks = [&](int needed, std::string_view lost, std::string_view since) {
    if (level < needed) result.push_back(fmt::format("{} (Landlock of Linux {} is needed)", lost, since));
    return level < needed;
  };
  if (confinement.filesystem && !lacks(1, "filesystem: any file can be reached", "5.13")) {
    lacks(level_of_truncate, "filesystem: files outside of 'write' can be truncated", "6.2");
    lacks(level_of_ioctl_dev, "filesystem: devices that are open already obey ioctl", "6.10");
  }
  if (confinement.network) lacks(level_of_ports, "network: any TCP port can be reached", "6.7");
  if (isolated) {
    lacks(level_of_scopes, "other processes of its user can be signalled, and where that is root, callgate itself",
          "6.12");
  }
  return result;
}

OwnedFd make_ruleset(const Domain& domain, const std::string& program, std::span<const int> streams) {
  const int level = landlock_level();
  RulesetAttributes attributes;
  if (domain.filesystem != nullptr && level > 0) attributes.handled_access_fs = file_rights(level);
  if (domain.network != nullptr && level >= level_of_ports)
    attributes.handled_access_net = net_bind_tcp | net_connect_tcp;
  if (domain.isolated && level >= level_of_scopes) attributes.scoped = scope_abstract_unix_socket | scope_signal;
  // Who is in any domain traces nobody outside of it, root or not. A kernel without scopes knows none that holds
  // nothing: then one that holds what is granted everywhere. (At level 1 every domain keeps files from being moved.)
  const bool holds_nothing = attributes.handled_access_fs == 0 && attributes.handled_access_net == 0;
  const bool grants_all = domain.isolated && holds_nothing && level >= level_of_refer && level < level_of_scopes;
  if (grants_all) attributes.handled_access_fs = fs_make_block | fs_refer;
  if (attributes.handled_access_fs == 0 && attributes.handled_access_net == 0 && attributes.scoped == 0) return {};
  Ruleset ruleset(attributes, level);
  if (grants_all) {
    ruleset.grant(policy::Place{"/", false, {}}, fs_make_block | fs_refer);
  } else if (attributes.handled_access_fs != 0) {
    for (const policy::Place& place : domain.filesystem->list) ruleset.grant(place, to_list);
    for (const policy::Place& place : domain.filesystem->read) ruleset.grant(place, to_read);
    for (const policy::Place& place : domain.filesystem->write) ruleset.grant(place, to_write);
    for (const policy::Place& place : domain.filesystem->execute) ruleset.grant(place, to_execute);
    // Where it cannot be opened, its execution will tell.
    const OwnedFd file(::open(program.c_str(), O_PATH | O_CLOEXEC));
    if (file) ruleset.grant(file, fs_execute | fs_read_file);
    for (const int stream : streams) grant_again(ruleset, stream);
  }
  if (attributes.handled_access_net != 0) {
    for (const policy::Port& port : domain.network->connect) ruleset.grant_port(port.number, net_connect_tcp);
    for (const policy::Port& port : domain.network->bind) ruleset.grant_port(port.number, net_bind_tcp);
  }
  return ruleset.take();
}

bool enter_domain(int ruleset) {
  return ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
}

}  // namespace callgate::tracer
