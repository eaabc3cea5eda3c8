#include "tracer/live/live_stack.h"

#include <cxxabi.h>
#include <elfutils/libdwfl.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <libunwind-ptrace.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/owned_fd.h"

namespace callgate::tracer {
namespace {

constexpr std::size_t most_frames = 256;
constexpr std::size_t most_images = 64;

/// A line of /proc/PID/maps.
struct Mapping {
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  std::uint64_t offset = 0;
  std::string file;
};

std::string text_of_file(const std::string& path) {
  std::string text;
  const OwnedFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return text;
  std::array<char, 16384> part{};
  for (ssize_t size = 0; (size = ::read(file.get(), part.data(), part.size())) > 0;)
    text.append(part.data(), static_cast<std::size_t>(size));
  return text;
}

/// The number in hexadecimal that the text begins with; the text goes on behind it and one more character.
std::uint64_t take_hex(std::string_view& text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
  text.remove_prefix(std::min(static_cast<std::size_t>(end - text.data()) + 1, text.size()));
  return number;
}

/// Those that hold code: `start-end perms offset device inode   path`.
std::vector<Mapping> code_of(std::string_view maps) {
  std::vector<Mapping> found;
  while (!maps.empty()) {
    const std::size_t end = std::min(maps.find('\n'), maps.size());
    std::string_view line = maps.substr(0, end);
    maps.remove_prefix(std::min(end + 1, maps.size()));
    Mapping mapping;
    mapping.start = take_hex(line);
    mapping.end = take_hex(line);
    const bool executes = line.size() > 5 && line[2] == 'x';
    line.remove_prefix(std::min<std::size_t>(5, line.size()));
    mapping.offset = take_hex(line);
    const std::size_t path = line.find_first_of("/[");
    if (path != std::string_view::npos) mapping.file = line.substr(path);
    if (executes) found.push_back(std::move(mapping));
  }
  return found;
}

/// As the source has it: not mangled, and without the version that libraries give it (write@@GLIBC_2.2.5).
std::string plain_name(std::string_view symbol) {
  const std::string name(symbol.substr(0, symbol.find('@')));
  int status = 0;
  const std::unique_ptr<char, void (*)(void*)> text(abi::__cxa_demangle(name.c_str(), nullptr, nullptr, &status),
                                                    std::free);
  return status == 0 ? text.get() : name;
}

struct EndDwfl {
  void operator()(Dwfl* dwfl) const { ::dwfl_end(dwfl); }
};
struct EndThread {
  void operator()(void* thread) const { ::_UPT_destroy(thread); }
};
struct EndSpace {
  void operator()(unw_addr_space_t space) const { ::unw_destroy_addr_space(space); }
};
using Thread = std::unique_ptr<void, EndThread>;

}  // namespace

/// What is known of a process while its mappings stay as they are.
class LiveStack::Image {
 public:
  Image(pid_t tgid, std::string maps)
      : tgid_(tgid),
        maps_(std::move(maps)),
        code_(code_of(maps_)),
        space_(::unw_create_addr_space(&_UPT_accessors, 0)) {
    if (space_) ::unw_set_caching_policy(space_.get(), UNW_CACHE_GLOBAL);
  }

  [[nodiscard]] const std::string& maps() const { return maps_; }

  void unwind(pid_t tid, Detail detail, std::vector<StackFrame>& frames) {
    if (!space_) return;
    Thread& thread = threads_[tid];
    if (!thread) thread.reset(::_UPT_create(tid));
    unw_cursor_t cursor;
    if (!thread || ::unw_init_remote(&cursor, space_.get(), thread.get()) != 0) return;
    do {
      unw_word_t address = 0;
      if (::unw_get_reg(&cursor, UNW_REG_IP, &address) != 0 || address == 0) return;
      frames.push_back(frame(address, frames.empty(), detail));
    } while (frames.size() < most_frames && ::unw_step(&cursor) > 0);
  }

 private:
  const StackFrame& frame(std::uint64_t address, bool innermost, Detail detail) {
    const auto [place, is_new] = known_.try_emplace({address, innermost, detail});
    StackFrame& frame = place->second;
    if (!is_new) return frame;
    frame.address = address;
    const auto code = std::ranges::find_if(
        code_, [address](const Mapping& mapping) { return mapping.start <= address && address < mapping.end; });
    if (code != code_.end()) {
      frame.file = code->file;
      frame.address = address - code->start + code->offset;
    }
    // A call that is the last of its function returns behind that function's end.
    const std::uint64_t made_at = innermost ? address : address - 1;
    Dwfl_Module* module = images() != nullptr ? ::dwfl_addrmodule(images(), made_at) : nullptr;
    if (module == nullptr) return frame;
    GElf_Sym symbol;
    GElf_Off offset = 0;
    if (const char* name = ::dwfl_module_addrinfo(module, made_at, &offset, &symbol, nullptr, nullptr, nullptr)) {
      frame.symbol = plain_name(name);
      frame.offset = offset + (address - made_at);
    }
    if (detail != Detail::sources) return frame;
    if (Dwfl_Line* line = ::dwfl_module_getsrc(module, made_at)) {
      const char* source = ::dwfl_lineinfo(line, nullptr, &frame.line, nullptr, nullptr, nullptr);
      if (source != nullptr) frame.source = source;
    }
    return frame;
  }

  /// The process's modules, looked at once they are asked for. Null where they cannot be.
  Dwfl* images() {
    if (std::exchange(reported_, true)) return dwfl_.get();
    static constexpr Dwfl_Callbacks callbacks{.find_elf = ::dwfl_linux_proc_find_elf,
                                              .find_debuginfo = ::dwfl_standard_find_debuginfo,
                                              .section_address = nullptr,
                                              .debuginfo_path = nullptr};
    dwfl_.reset(::dwfl_begin(&callbacks));
    if (dwfl_ &&
        (::dwfl_linux_proc_report(dwfl_.get(), tgid_) != 0 || ::dwfl_report_end(dwfl_.get(), nullptr, nullptr) != 0))
      dwfl_.reset();
    return dwfl_.get();
  }

  struct Key {
    std::uint64_t address;
    bool innermost;
    Detail detail;
    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const { return std::hash<std::uint64_t>()(key.address); }
  };

  pid_t tgid_;
  std::string maps_;
  std::vector<Mapping> code_;
  std::unique_ptr<std::remove_pointer_t<unw_addr_space_t>, EndSpace> space_;
  std::map<pid_t, Thread> threads_;
  std::unique_ptr<Dwfl, EndDwfl> dwfl_;
  bool reported_ = false;
  std::unordered_map<Key, StackFrame, Hash> known_;
};

LiveStack::LiveStack() = default;
LiveStack::~LiveStack() = default;

void LiveStack::begin_stop(pid_t tid, pid_t tgid, bool native) {
  tid_ = tid;
  tgid_ = tgid;
  native_ = native;
  unwound_ = false;
}

LiveStack::Image* LiveStack::image() {
  std::string maps = text_of_file(fmt::format("/proc/{}/maps", tgid_));
  if (maps.empty()) return nullptr;
  std::unique_ptr<Image>& place = images_[tgid_];
  if (place && place->maps() == maps) return place.get();
  if (!place && images_.size() > most_images) {
    images_.clear();
    return (images_[tgid_] = std::make_unique<Image>(tgid_, std::move(maps))).get();
  }
  place = std::make_unique<Image>(tgid_, std::move(maps));
  return place.get();
}

std::span<const StackFrame> LiveStack::frames(Detail detail) {
  if (std::exchange(unwound_, true)) return frames_;
  frames_.clear();
  if (!native_) return frames_;
  if (Image* known = image()) known->unwind(tid_, detail, frames_);
  return frames_;
}

}  // namespace callgate::tracer
