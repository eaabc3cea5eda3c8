// refusal() tells of a call that has failed whether an area refused it. Here it is asked of the call as if it had, with
// what is not known supposed to be each thing that could make a difference.
#include "policy/explain/area_refusal.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/openat2.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

#include "decode/table.h"
#include "policy/explain/refusals.h"
#include "policy/language/subjects.h"

namespace callgate::policy {
namespace {

/// What is supposed of what is not known.
struct Supposed {
  std::string path;
  std::uint64_t flags = O_RDONLY;
  std::optional<std::uint16_t> port;
};

/// No place but the root holds it.
constexpr std::string_view nowhere = "/\x01";

class Areas {
 public:
  Areas(const Confinement& confinement, const Question& question, const Tree& tree)
      : confinement_(confinement), question_(question), tree_(tree) {
    const decode::Syscall* call = decode::describe(question.call);
    if (call == nullptr) return;
    const CallForm form = forms_of(*call).front();
    for (const Argument& argument : form.arguments) {
      if (argument.item->kind != decode::Kind::path) continue;
      const Subject subject = subjects_of(*call, form, argument.item->name).front();
      if (const auto* path = std::get_if<Subject::Path>(&subject.what)) paths_.push_back(path->operand);
    }
  }

  std::optional<AreaRefusal> refusal() {
    static_cast<void>(judged({std::string(nowhere), O_RDONLY, std::nullopt}));  // to see what is asked for
    std::optional<Refusal> refused;
    std::string refused_path;
    bool passes = false;
    for (const Supposed& supposed : suppositions()) {
      auto answer = judged(supposed);
      passes = passes || !answer;
      if (!answer || refused) continue;
      refused = std::move(answer);
      refused_path = found_;
    }
    if (!refused) return std::nullopt;
    AreaRefusal result{{refused->verdict, {}, {}}, {}};
    // What listens has an address or has none: no question says that.
    const bool depends_on_socket = refused->verdict.by == Verdict::By::protection;
    if (passes || depends_on_socket) {
      result.outcome.conditions.push_back(condition(result.unknown, depends_on_socket));
    } else if (refused->verdict.by == Verdict::By::network) {
      result.outcome.because = "the port is not listed (the socket is taken for one of TCP)";
    } else if (!refused_path.empty()) {
      result.outcome.because = fmt::format("{} lies in no such place", refused_path);
    }
    return result;
  }

 private:
  std::optional<Refusal> judged(const Supposed& supposed) {
    decode::SyscallRecord record = record_of(question_);
    record.result = {-EACCES, EACCES};
    if (const auto reg = unknown_flags()) record.args.at(*reg) = supposed.flags;
    found_.clear();
    const Lookup lookup = {
        .file = [&](std::int32_t, decode::TraceeAddress path, bool keep_last) -> std::optional<Lookup::File> {
          return Lookup::File{file(path, keep_last, supposed)};
        },
        .port = [&](decode::TraceeAddress address, std::uint64_t) { return port(address, supposed); },
        .number = [&](decode::TraceeAddress address) -> std::optional<std::uint64_t> {
          return open_how_flags(register_of(address)).value_or(supposed.flags);
        },
        .is_tcp = [](std::int32_t) { return true; }};
    return policy::refusal(confinement_, record, lookup);
  }

  std::string file(decode::TraceeAddress address, bool keep_last, const Supposed& supposed) {
    const auto reg = register_of(address);
    const auto operand = std::ranges::find_if(paths_, [&](const PathOperand& one) { return reg == one.reg; });
    if (operand != paths_.end()) {
      PathArgument argument;
      argument.reg = operand->reg;
      argument.dirfd = operand->dirfd;
      argument.follows_last = !keep_last;
      const auto answer = KnownContents(question_, tree_, AF_UNSPEC).path(argument);
      if (answer.content) return found_ = answer.content->path;
    }
    asked_path_ = true;
    return supposed.path;
  }

  std::optional<std::uint16_t> port(decode::TraceeAddress address, const Supposed& supposed) {
    const auto reg = register_of(address);
    const auto socket = reg ? question_.arguments.at(*reg).socket : std::nullopt;
    if (socket && socket->port) return socket->port;
    if (socket && (socket->path || (socket->family && *socket->family != AF_INET && *socket->family != AF_INET6)))
      return std::nullopt;
    asked_port_ = true;
    return supposed.port;
  }

  /// The register of flags of open(2) that are not known.
  [[nodiscard]] std::optional<std::uint8_t> unknown_flags() const {
    if (paths_.empty() || !paths_.front().open_flags) return std::nullopt;
    const std::uint8_t reg = *paths_.front().open_flags;
    return question_.arguments.at(reg).value ? std::nullopt : std::optional(reg);
  }

  /// Those of an open_how, if they are known.
  [[nodiscard]] std::optional<std::uint64_t> open_how_flags(std::optional<std::uint8_t> reg) const {
    if (!reg) return std::nullopt;
    const std::vector<KnownField>& fields = question_.arguments.at(*reg).fields;
    const auto found = std::ranges::find(fields, offsetof(open_how, flags), &KnownField::offset);
    return found == fields.end() ? std::nullopt : std::optional(found->value);
  }

  [[nodiscard]] bool lacks_flags() const {
    if (unknown_flags()) return true;
    return !paths_.empty() && paths_.front().open_how && !open_how_flags(paths_.front().open_how);
  }

  [[nodiscard]] std::vector<Supposed> suppositions() const {
    std::vector<std::string> paths = {std::string(nowhere)};
    if (asked_path_) {
      const Filesystem& places = *confinement_.filesystem;
      for (const PlaceList& list : place_lists) {
        for (const Place& place : places.*list.places) paths.push_back(canonical(place.path, true, tree_.read_link));
      }
    }
    std::vector<std::uint64_t> flags = {O_RDONLY};
    if (lacks_flags()) flags.push_back(O_RDWR);
    std::vector<std::optional<std::uint16_t>> ports = {std::nullopt};
    if (asked_port_) {
      for (const auto* list : {&confinement_.network->connect, &confinement_.network->bind}) {
        for (const Port& port : *list) ports.emplace_back(port.number);
      }
      std::uint16_t other = 1;
      while (std::ranges::find(ports, std::optional(other)) != ports.end()) ++other;
      ports.emplace_back(other);
    }
    std::vector<Supposed> all;
    for (const std::string& path : paths) {
      for (const std::uint64_t flag : flags) {
        for (const auto& port : ports) all.push_back({path, flag, port});
      }
    }
    return all;
  }

  [[nodiscard]] std::string condition(std::vector<std::string_view>& unknown, bool depends_on_socket) const {
    if (depends_on_socket) {
      unknown.emplace_back("fd");
      return "the socket is one of AF_INET or AF_INET6 and was not bound";
    }
    if (asked_port_) {
      unknown.emplace_back("port");
      return "the socket is one of TCP and the port is not listed";
    }
    if (lacks_flags()) unknown.emplace_back("flags");
    if (!asked_path_) return "flags has O_WRONLY, O_RDWR, O_CREAT or O_TRUNC";
    unknown.emplace_back("path");
    return "the file lies in no such place";
  }

  const Confinement& confinement_;
  const Question& question_;
  const Tree& tree_;
  std::vector<PathOperand> paths_;
  bool asked_path_ = false;
  bool asked_port_ = false;
  std::string found_;  ///< the path that was last looked up and is known
};

}  // namespace

std::optional<AreaRefusal> area_refusal(const Confinement& confinement, const Question& question, const Tree& tree) {
  return Areas(confinement, question, tree).refusal();
}

}  // namespace callgate::policy
