#include "cli/progress.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <span>
#include <string_view>
#include <utility>

#include "cli/print.h"
#include "decode/arch.h"

namespace callgate::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto first_after = 500ms;  // who is done sooner needs no line
constexpr auto between = 200ms;
constexpr std::string_view erasing = "\r\x1b[K";

std::size_t columns_of_terminal() {
  winsize size{};
  constexpr std::size_t usual = 80;
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0 ? size.ws_col : usual;
}

std::string plural(std::uint64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// Whether a call may write to a standard stream.
bool may_write(const decode::SyscallRecord& record) {
  const auto call = decode::call_of(record.arch, record.number);
  if (!call || static_cast<std::uint32_t>(record.args[0]) > STDERR_FILENO) return false;
  const std::string_view name = decode::call_name(*call);
  return name == "write" || name == "writev";
}

/// Whether what is written ends in the middle of a line, as far as that can be told.
bool ends_in_line(const tracer::CallStop& stop) {
  const std::uint64_t size = stop.record.args[2];
  if (decode::call_name(*decode::call_of(stop.record.arch, stop.record.number)) != "write" || size == 0) return false;
  std::array<std::byte, 1> last{};
  const decode::TraceeAddress address{stop.record.args[1] + size - 1};
  return stop.memory.read(address, last) == last.size() && last.front() != std::byte{'\n'};
}

}  // namespace

std::string progress_line(std::uint64_t calls, std::uint64_t processes, const std::size_t* findings,
                          std::chrono::seconds elapsed, std::size_t columns) {
  std::string text =
      fmt::format("callgate: {}, {}", plural(calls, "call", "calls"), plural(processes, "process", "processes"));
  if (findings != nullptr) text += ", " + plural(*findings, "finding", "findings");
  text += fmt::format(", {}:{:02}", elapsed / 1min, (elapsed % 1min).count());
  return text.substr(0, columns);
}

Progress::Progress(std::function<std::size_t()> findings)
    : findings_(std::move(findings)), start_(Clock::now()), next_(start_ + first_after) {}

bool Progress::can_be_shown() {
  const char* terminal = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) != 0 && terminal != nullptr && std::string_view(terminal) != "dumb";
}

void Progress::erase() {
  if (std::exchange(drawn_, false)) complain(erasing);
}

void Progress::draw(Clock::time_point now) {
  next_ = now + between;
  const std::size_t found = findings_ ? findings_() : 0;
  // Less one: in the last column some terminals begin the next line.
  complain(std::string(erasing) + progress_line(calls_, processes_, findings_ ? &found : nullptr,
                                                std::chrono::duration_cast<std::chrono::seconds>(now - start_),
                                                columns_of_terminal() - 1));
  drawn_ = true;
}

void Progress::started(const tracer::Task& task, const tracer::Task& /*parent*/) {
  if (task.tid == task.tgid) ++processes_;
}

tracer::Decision Progress::entered(const tracer::CallStop& stop) {
  ++calls_;
  const Clock::time_point now = Clock::now();
  if (may_write(stop.record)) {
    erase();
    in_line_ = ends_in_line(stop);
    if (next_ < now + between) next_ = now + between;
  } else if (now >= next_ && !in_line_) {
    draw(now);
  }
  return {.want_result = false};
}

}  // namespace callgate::cli
