#include "tracer/seal/assumed_credentials.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/capability.h>
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "base/owned_fd.h"

namespace callgate::tracer {
namespace {

constexpr std::uint64_t opens_folders = (1ULL << CAP_DAC_OVERRIDE) | (1ULL << CAP_DAC_READ_SEARCH);

using Capabilities = std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3>;

bool get_capabilities(Capabilities& data) {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  return ::syscall(SYS_capget, &header, data.data()) == 0;
}

bool set_effective(std::uint64_t effective) {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  Capabilities data{};
  if (!get_capabilities(data)) return false;
  data[0].effective = static_cast<std::uint32_t>(effective);
  data[1].effective = static_cast<std::uint32_t>(effective >> 32U);
  return ::syscall(SYS_capset, &header, data.data()) == 0;
}

std::optional<AssumedCredentials::Ids> ids_of(pid_t tid) {
  const OwnedFd file(::open(fmt::format("/proc/{}/status", tid).c_str(), O_RDONLY | O_CLOEXEC));
  std::string text;
  std::array<char, 4096> part;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the call
  for (ssize_t size = 0; file && (size = ::read(file.get(), part.data(), part.size())) > 0;) {
    text.append(part.data(), static_cast<std::size_t>(size));
  }
  const auto field = [&text](std::string_view name) -> const char* {
    const std::size_t at = text.find(name);
    return at == std::string::npos ? nullptr : text.c_str() + at + name.size();
  };
  const char* const uids = field("\nUid:");
  const char* const gids = field("\nGid:");
  const char* const groups = field("\nGroups:");
  const char* const capabilities = field("\nCapEff:");
  if (uids == nullptr || gids == nullptr || groups == nullptr || capabilities == nullptr) return std::nullopt;
  AssumedCredentials::Ids ids;
  // The fourth of a line is that of the file system.
  const auto fourth = [](const char* numbers) {
    unsigned long number = 0;
    char* rest = const_cast<char*>(numbers);
    for (int i = 0; i < 4; ++i) number = std::strtoul(rest, &rest, 10);
    return number;
  };
  ids.uid = static_cast<uid_t>(fourth(uids));
  ids.gid = static_cast<gid_t>(fourth(gids));
  ids.capabilities = std::strtoull(capabilities, nullptr, 16);
  for (const char* at = groups; *at != '\n' && *at != '\0';) {
    if (*at == ' ' || *at == '\t') {
      ++at;
      continue;
    }
    char* rest = nullptr;
    ids.groups.push_back(static_cast<gid_t>(std::strtoul(at, &rest, 10)));
    if (rest == at) return std::nullopt;
    at = rest;
  }
  return ids;
}

bool become(const AssumedCredentials::Ids& ids) {
  // The calls themselves: the C library's would do it in every thread.
  if (::syscall(SYS_setgroups, ids.groups.size(), ids.groups.data()) != 0) return false;
  constexpr auto no_id = static_cast<unsigned>(-1);  // changes nothing: the result tells what it is
  ::syscall(SYS_setfsgid, ids.gid);
  ::syscall(SYS_setfsuid, ids.uid);
  return static_cast<gid_t>(::syscall(SYS_setfsgid, no_id)) == ids.gid &&
         static_cast<uid_t>(::syscall(SYS_setfsuid, no_id)) == ids.uid;
}

}  // namespace

AssumedCredentials::AssumedCredentials(pid_t tid) {
  Capabilities own{};
  if (!get_capabilities(own)) return;
  const std::uint64_t effective = own[0].effective | (std::uint64_t{own[1].effective} << 32U);
  if ((effective & opens_folders) == 0) {
    assumed_ = true;
    return;
  }
  std::optional<Ids> theirs = ids_of(tid);
  const std::optional<Ids> ours = ids_of(::getpid());
  if (!theirs || !ours) return;
  own_ = *ours;
  theirs->capabilities = effective & ~(opens_folders & ~theirs->capabilities);
  if (*theirs == own_) {
    assumed_ = true;
    return;
  }
  changed_ = true;
  assumed_ = set_effective(theirs->capabilities) && become(*theirs);
}

AssumedCredentials::~AssumedCredentials() {
  if (!changed_) return;
  become(own_);
  set_effective(own_.capabilities);
}

}  // namespace callgate::tracer
