#include "tracer/seal/sealed_call.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/openat2.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/un.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <climits>
#include <cstring>
#include <fstream>
#include <string_view>
#include <utility>

#include "decode/arch.h"
#include "policy/contents/socket_address.h"

namespace callgate::tracer {
namespace {

using policy::Contents;
using policy::PathArgument;
using policy::ResolvedPath;

/// Of structs whose size the call states; the kernel's own are smaller.
constexpr std::size_t most_bytes = 64U << 10U;
/// MAX_ARG_STRLEN, and what all strings of an argv may have together here (the kernel's limit is a quarter of the
/// stack's).
constexpr std::size_t most_string = 128U << 10U;
constexpr std::size_t most_strings = 1U << 20U;

/// msghdr as the kernel lays it out.
constexpr std::size_t msghdr_size = 56;
constexpr std::size_t msg_namelen_at = 8;
constexpr std::size_t msg_control_at = 32;
constexpr std::size_t msg_controllen_at = 40;
constexpr std::size_t most_name = sizeof(sockaddr_storage);
/// Far more than the descriptors that one message can carry.
constexpr std::size_t most_control = 4096;

constexpr decode::SyscallNumber nr_openat2{437};
constexpr decode::SyscallNumber nr_sendmsg{46};
constexpr std::string_view several_messages = "sendmmsg";

/// Calls that work on the last component in its folder, whatever it is.
constexpr std::string_view folder_calls[] = {"unlink", "unlinkat", "rmdir", "rename", "renameat", "renameat2"};
constexpr std::string_view looking_calls[] = {"stat",      "newfstatat", "statx",    "access",
                                              "faccessat", "faccessat2", "getxattr", "listxattr"};
constexpr std::string_view open_calls[] = {"open", "creat", "openat", "openat2"};

template <typename Names>
bool is_one_of(std::string_view name, const Names& names) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

template <typename T>
T value_at(std::span<const std::byte> bytes, std::size_t at) {
  T value{};
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

template <typename T>
void put(std::vector<std::byte>& bytes, std::size_t at, T value) {
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

void append_string(std::vector<std::byte>& bytes, std::string_view text) {
  const auto all = std::as_bytes(std::span(text));
  bytes.insert(bytes.end(), all.begin(), all.end());
  bytes.push_back(std::byte{0});
}

template <typename T>
Contents::Answer<T> refusal(int error) {
  return {std::nullopt, error};
}

constexpr std::size_t aligned(std::size_t size) {
  return (size + 7) / 8 * 8;
}

}  // namespace

// What the call leaves behind.

void UnsealedRegisters::restore(pid_t tid, std::optional<std::int64_t> result) const {
  std::optional<Registers> registers = Registers::of(tid);
  if (!registers) return;  // it is dying
  if (result) registers->set_result(*result);
  registers->set_number(number);
  for (unsigned reg = 0; reg < arguments.size(); ++reg) registers->set_argument(reg, arguments.at(reg));
  registers->give_to(tid);
}

SealedRegisters::SealedRegisters(pid_t tid, const decode::SyscallRecord& record, SealedMemory::Slot slot, Change change)
    : tid_(tid), before_{record.number, record.args}, slot_(std::move(slot)), change_(change) {}

SealedRegisters::~SealedRegisters() {
  if (tid_ != 0) before_.restore(tid_, result_);
}

SealedRegisters::Return SealedRegisters::take_back(Registers& registers) {
  const pid_t tid = std::exchange(tid_, 0);
  const std::uint64_t code = change_.stub->value - ReturnStub::entry;
  const std::uint64_t at = registers.instruction_pointer() - code;
  if (at >= ReturnStub::size) return Return::over;
  // In front of one of the stub's two calls, or certain to come to the second.
  const bool is_to_call = at == 0 || (at >= ReturnStub::repeat && at < ReturnStub::repeated) ||
                          (at < ReturnStub::repeat && std::ranges::find(change_.repeated_errors, -registers.result()) !=
                                                          change_.repeated_errors.end());
  const bool makes_second = registers.is_in_call() && at == ReturnStub::repeated;
  for (unsigned reg = 0; reg < before_.arguments.size(); ++reg) registers.set_argument(reg, before_.arguments.at(reg));
  registers.return_to(change_.instruction_pointer.value);
  if (is_to_call) {
    constexpr std::uint64_t instruction_size = 2;
    registers.make_call({change_.instruction_pointer.value - instruction_size}, before_.number);
  } else if (registers.is_in_call()) {
    registers.set_number(before_.number);
  }
  if (!registers.give_to(tid)) return Return::over;  // it is dying
  return makes_second ? Return::repeated : Return::taken_back;
}

std::int64_t SealedRegisters::result_of(std::int64_t result) {
  if (!change_.sent_length || result < 0) return result;
  auto length = static_cast<std::uint32_t>(result);
  const iovec local{&length, sizeof length};
  const iovec remote{reinterpret_cast<void*>(change_.sent_length->value),  // NOLINT(performance-no-int-to-ptr)
                     sizeof length};
  const bool told = ::process_vm_writev(tid_, &local, 1, &remote, 1, 0) == static_cast<ssize_t>(sizeof length);
  result_ = told ? 1 : -EFAULT;
  return *result_;
}

// Answers.

SealedCall::SealedCall(const Task& task, const decode::SyscallRecord& record, decode::Memory& memory,
                       SealedMapping& mapping, SealedMemory* sealed, PathResolver& resolver)
    : task_(task), record_(record), memory_(memory), mapping_(mapping), sealed_(sealed), resolver_(resolver) {}

SealedCall::Argument& SealedCall::argument(std::uint8_t reg) {
  for (Argument& known : arguments_) {
    if (known.reg == reg) return known;
  }
  arguments_.emplace_back().reg = reg;
  return arguments_.back();
}

bool SealedCall::can_seal() {
  if (!must_seal_) return true;
  return sealed_ != nullptr && record_.arch == decode::Arch::x86_64 && verify(mapping_, task_.tid, *sealed_);
}

bool SealedCall::assume_nothing() {
  const bool had_assumed = std::exchange(assuming_, Assuming::forbidden) == Assuming::done;
  if (had_assumed) arguments_.clear();
  return had_assumed;
}

bool SealedCall::has_stub() const {
  // A slot is held until the thread stops again, which may be never: there must be room for all others.
  return must_seal_ && mapping_.has_stubs && sealed_->is_half_free();
}

bool SealedCall::can_assume() const {
  // The stub sees to it that a link is noticed.
  return assuming_ == Assuming::allowed && has_stub() && is_one_of(call_name(), open_calls);
}

bool SealedCall::can_repeat() {
  const std::string_view name = call_name();
  if (name != "open" && name != "openat") return false;
  // What has made a file before it failed would find it there.
  constexpr std::uint64_t making = O_CREAT | (O_TMPFILE & ~O_DIRECTORY);
  return (record_.args.at(name == "open" ? 1 : 2) & making) == 0 && can_seal() && has_stub();
}

bool SealedCall::read(std::uint64_t address, std::span<std::byte> into) {
  return memory_.read(decode::TraceeAddress{address}, into) == into.size();
}

std::optional<std::string> SealedCall::read_string(std::uint64_t address, std::size_t most, int too_long, int& error) {
  std::string text;
  std::array<std::byte, 256> part;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the read
  while (text.size() < most) {
    const std::size_t size = memory_.read(decode::TraceeAddress{address + text.size()},
                                          std::span(part).first(std::min(part.size(), most - text.size())));
    const auto* const begin = reinterpret_cast<const char*>(part.data());
    const std::string_view piece(begin, size);
    const std::size_t end = piece.find('\0');
    text.append(piece.substr(0, end));
    if (end != std::string_view::npos) return text;
    if (size == 0) {
      error = EFAULT;
      return std::nullopt;
    }
  }
  error = too_long;
  return std::nullopt;
}

std::string_view SealedCall::call_name() const {
  const std::optional<decode::CallIndex> call = decode::call_of(record_.arch, record_.number);
  return call ? decode::call_name(*call) : std::string_view();
}

Contents::Answer<std::span<const std::byte>> SealedCall::bytes(std::uint8_t reg, std::uint64_t size) {
  using Bytes = std::span<const std::byte>;
  if (!can_seal()) return refusal<Bytes>(EPERM);
  Argument& asked = argument(reg);
  if (asked.bytes_answer) return *asked.bytes_answer;
  const auto answer = [&](Answer<Bytes> result) { return *(asked.bytes_answer = result); };
  if (size > most_bytes) return answer(refusal<Bytes>(E2BIG));
  if (record_.args.at(reg) == 0 || size == 0) return answer({Bytes{}, 0});
  asked.bytes.resize(size);
  if (!read(record_.args.at(reg), asked.bytes)) return answer(refusal<Bytes>(EFAULT));
  asked.image = asked.bytes;
  return answer({Bytes(asked.bytes), 0});
}

Contents::Answer<std::string> SealedCall::string(std::uint8_t reg) {
  if (!can_seal()) return refusal<std::string>(EPERM);
  Argument& asked = argument(reg);
  if (asked.string_answer) return *asked.string_answer;
  int error = 0;
  std::optional<std::string> text = read_string(record_.args.at(reg), PATH_MAX, E2BIG, error);
  if (text) {
    asked.image.clear();
    append_string(asked.image, *text);
  }
  return *(asked.string_answer = Answer<std::string>{std::move(text), error});
}

Contents::Answer<std::vector<std::string>> SealedCall::strings(std::uint8_t reg) {
  using Strings = std::vector<std::string>;
  if (!can_seal()) return refusal<Strings>(EPERM);
  Argument& asked = argument(reg);
  if (asked.strings_answer) return *asked.strings_answer;
  const auto answer = [&](Answer<Strings> result) { return *(asked.strings_answer = std::move(result)); };
  const std::uint64_t address = record_.args.at(reg);
  if (address == 0) return answer({Strings{}, 0});
  Strings all;
  std::size_t total = 0;
  for (std::size_t at = 0;; ++at) {
    std::array<std::byte, sizeof(std::uint64_t)> pointer{};
    if (!read(address + at * pointer.size(), pointer)) return answer(refusal<Strings>(EFAULT));
    const auto text_at = value_at<std::uint64_t>(pointer, 0);
    if (text_at == 0) break;
    int error = 0;
    std::optional<std::string> text = read_string(text_at, most_string, E2BIG, error);
    if (!text) return answer(refusal<Strings>(error));
    total += text->size() + 1 + pointer.size();
    if (total > most_strings) return answer(refusal<Strings>(E2BIG));
    all.push_back(std::move(*text));
  }
  // The pointers first, then the strings.
  std::vector<std::byte> image((all.size() + 1) * sizeof(std::uint64_t));
  for (std::size_t at = 0; at < all.size(); ++at) {
    asked.relocated.push_back(at * sizeof(std::uint64_t));
    put(image, asked.relocated.back(), std::uint64_t{image.size()});
    append_string(image, all[at]);
  }
  asked.image = std::move(image);
  return answer({std::move(all), 0});
}

Contents::Answer<std::span<const std::byte>> SealedCall::message_name(std::uint8_t reg) {
  using Bytes = std::span<const std::byte>;
  if (!can_seal()) return refusal<Bytes>(EPERM);
  Argument& asked = argument(reg);
  if (asked.name_answer) return *asked.name_answer;
  const auto answer = [&](Answer<Bytes> result) { return *(asked.name_answer = result); };
  if (call_name() == several_messages && static_cast<std::uint32_t>(record_.args[2]) == 0) return answer({Bytes{}, 0});
  std::vector<std::byte> image(msghdr_size);
  if (!read(record_.args.at(reg), image)) return answer(refusal<Bytes>(EFAULT));
  const auto name_at = value_at<std::uint64_t>(image, 0);
  const auto length = value_at<std::int32_t>(image, msg_namelen_at);
  if (length < 0) return answer(refusal<Bytes>(EINVAL));
  if (const std::uint64_t size = value_at<std::uint64_t>(image, msg_controllen_at); size != 0) {
    if (size > most_control) return answer(refusal<Bytes>(E2BIG));
    std::vector<std::byte> control(size);
    if (!read(value_at<std::uint64_t>(image, msg_control_at), control)) return answer(refusal<Bytes>(EFAULT));
    if (policy::leads_elsewhere(control)) return answer(refusal<Bytes>(EHOSTUNREACH));
    put(image, msg_control_at, std::uint64_t{image.size()});
    asked.relocated.push_back(msg_control_at);
    image.insert(image.end(), control.begin(), control.end());
  }
  if (name_at != 0 && length > 0) {
    asked.bytes.resize(std::min(static_cast<std::size_t>(length), most_name));
    if (!read(name_at, asked.bytes)) return answer(refusal<Bytes>(EFAULT));
    put(image, 0, std::uint64_t{image.size()});
    asked.relocated.push_back(0);
    image.insert(image.end(), asked.bytes.begin(), asked.bytes.end());
  }
  asked.image = std::move(image);
  return answer({Bytes(asked.bytes), 0});
}

Contents::Answer<ResolvedPath> SealedCall::path(const PathArgument& question) {
  if (!can_seal()) return refusal<ResolvedPath>(EPERM);
  Argument& asked = argument(question.reg);
  if (!asked.path_answer)
    asked.path_answer =
        question.in == PathArgument::In::string ? resolve(question, asked) : resolve_socket(question, asked);
  return *asked.path_answer;
}

PathAnswer SealedCall::ask(const PathArgument& question, std::string text) {
  const std::string_view name = call_name();
  PathQuestion asked{.text = std::move(text),
                     .dirfd = question.dirfd ? static_cast<int>(record_.args.at(*question.dirfd)) : AT_FDCWD,
                     .follows_last = question.follows_last,
                     .may_be_absent = question.may_be_absent,
                     .in_folder = (question.may_be_absent && !question.follows_last && !is_one_of(name, open_calls)) ||
                                  is_one_of(name, folder_calls),
                     .only_looks = is_one_of(name, looking_calls),
                     .resolve = question.resolve,
                     .may_assume = can_assume()};
  PathAnswer answer = resolver_.resolve(task_, asked);
  if (answer.assumed) assuming_ = Assuming::done;
  return answer;
}

Contents::Answer<ResolvedPath> SealedCall::resolve(const PathArgument& question, Argument& asked) {
  const std::uint64_t address = record_.args.at(question.reg);
  std::optional<std::string> text;
  int error = 0;
  if (address == 0) {
    if (!question.empty_is_descriptor) return refusal<ResolvedPath>(EFAULT);
  } else {
    text = read_string(address, PATH_MAX, ENAMETOOLONG, error);
    if (!text) return refusal<ResolvedPath>(error);
  }
  if (!text || text->empty()) {
    if (!question.empty_is_descriptor) return refusal<ResolvedPath>(ENOENT);
    const int fd = question.dirfd ? static_cast<int>(record_.args.at(*question.dirfd)) : AT_FDCWD;
    PathAnswer descriptor = resolver_.descriptor(task_, fd);
    if (descriptor.error != 0) return refusal<ResolvedPath>(descriptor.error);
    if (text) append_string(asked.image, {});
    return {std::move(descriptor.resolved), 0};
  }
  PathAnswer answer = ask(question, std::move(*text));
  if (answer.error != 0) return refusal<ResolvedPath>(answer.error);
  if (answer.own_pipe) {
    if (!is_one_of(call_name(), open_calls)) return refusal<ResolvedPath>(EACCES);
    if (const int refused = may_reopen(*answer.own_pipe); refused != 0) return refusal<ResolvedPath>(refused);
    asked.pipe = answer.own_pipe;
    return {std::move(answer.resolved), 0};
  }
  append_string(asked.image, answer.for_kernel);
  asked.below_descriptor = answer.below_descriptor;
  return {std::move(answer.resolved), 0};
}

Contents::Answer<ResolvedPath> SealedCall::resolve_socket(const PathArgument& question, Argument& asked) {
  const bool in_message = question.in == PathArgument::In::msghdr;
  const Answer<std::span<const std::byte>> address =
      in_message ? message_name(question.reg) : bytes(question.reg, question.size);
  if (!address.content) return refusal<ResolvedPath>(address.error);
  const std::span<const std::byte> name = *address.content;
  constexpr std::size_t path_at = offsetof(sockaddr_un, sun_path);
  if (name.size() <= path_at || name.size() > sizeof(sockaddr_un)) return refusal<ResolvedPath>(EINVAL);
  std::string text(reinterpret_cast<const char*>(name.data()) + path_at, name.size() - path_at);
  text.resize(std::min(text.find('\0'), text.size()));
  if (text.empty()) return refusal<ResolvedPath>(EINVAL);
  PathAnswer answer = ask(question, std::move(text));
  if (answer.error != 0) return refusal<ResolvedPath>(answer.error);
  if (answer.for_kernel.size() > sizeof(sockaddr_un::sun_path)) return refusal<ResolvedPath>(ENAMETOOLONG);
  std::vector<std::byte> changed(name.begin(), name.begin() + path_at);
  const auto path = std::as_bytes(std::span(answer.for_kernel));
  changed.insert(changed.end(), path.begin(), path.end());
  if (answer.for_kernel.size() < sizeof(sockaddr_un::sun_path)) changed.push_back(std::byte{0});
  if (in_message) {
    asked.image.resize(value_at<std::uint64_t>(asked.image, 0));
    put(asked.image, msg_namelen_at, static_cast<std::int32_t>(changed.size()));
    asked.image.insert(asked.image.end(), changed.begin(), changed.end());
  } else {
    asked.length = changed.size();
    asked.image = std::move(changed);
  }
  return {std::move(answer.resolved), 0};
}

// What becomes of them.

struct SealedCall::Open {
  std::uint8_t path_reg = 0;
  ::open_how how{};
};

int SealedCall::prepare(Open& open) {
  // What openat(2) does to its arguments: openat2(2) refuses what it silently drops.
  constexpr std::uint64_t large_file = 0100000;  // the kernel's O_LARGEFILE; the C library's is 0 on x86-64
  constexpr std::uint64_t known_flags = O_ACCMODE | O_CREAT | O_EXCL | O_NOCTTY | O_TRUNC | O_APPEND | O_NONBLOCK |
                                        O_SYNC | O_ASYNC | O_DIRECT | large_file | O_NOFOLLOW | O_NOATIME | O_CLOEXEC |
                                        O_PATH | O_TMPFILE;  // O_DIRECTORY is in it
  constexpr std::uint64_t flags_of_path = O_DIRECTORY | O_NOFOLLOW | O_PATH | O_CLOEXEC;
  constexpr std::uint64_t tmpfile = O_TMPFILE & ~O_DIRECTORY;
  const std::string_view name = call_name();
  if (name == "openat2") {
    open.path_reg = 1;
    const std::uint64_t size = record_.args[3];
    if (size < sizeof open.how) return EINVAL;
    const auto bytes = this->bytes(2, size);
    if (!bytes.content) return bytes.error;
    if (bytes.content->size() < sizeof open.how) return EFAULT;
    std::memcpy(&open.how, bytes.content->data(), sizeof open.how);
    const std::span<const std::byte> unknown = bytes.content->subspan(sizeof open.how);
    if (std::any_of(unknown.begin(), unknown.end(), [](std::byte byte) { return byte != std::byte{0}; })) return E2BIG;
    // The path is that of the file, and absolute: what the walk was not to do has not been done.
    open.how.resolve &= ~std::uint64_t{RESOLVE_BENEATH | RESOLVE_IN_ROOT | RESOLVE_NO_XDEV};
  } else {
    const bool relative = name == "openat";
    open.path_reg = relative ? 1 : 0;
    const std::uint64_t flags_reg = relative ? 2 : 1;
    std::uint64_t mode = 0;
    if (name == "creat") {
      open.how.flags = O_CREAT | O_WRONLY | O_TRUNC;
      mode = record_.args[1];
    } else {
      open.how.flags = static_cast<std::uint32_t>(record_.args.at(flags_reg)) & known_flags;
      mode = record_.args.at(flags_reg + 1);
    }
    if ((open.how.flags & O_PATH) != 0) open.how.flags &= flags_of_path;
    if ((open.how.flags & (O_CREAT | tmpfile)) != 0) open.how.mode = mode & 07777;
  }
  open.how.resolve |= RESOLVE_NO_SYMLINKS;
  return 0;
}

int SealedCall::may_reopen(int pipe) {
  Open open;
  if (const int error = prepare(open); error != 0) return error;
  if ((open.how.flags & O_PATH) != 0) return EACCES;
  std::ifstream info(fmt::format("/proc/{}/fdinfo/{}", task_.tid, pipe));
  std::uint64_t own = 0;
  for (std::string word; info >> word;) {
    if (word == "flags:" && info >> std::oct >> own) break;
  }
  if (!info) return EBADF;
  const bool enough = (own & O_ACCMODE) == O_RDWR || (own & O_ACCMODE) == (open.how.flags & O_ACCMODE);
  return enough && (own & O_PATH) == 0 ? 0 : EACCES;
}

SealedCall::Commitment SealedCall::commit(bool want_exit, std::optional<Registers> registers) {
  const bool assumes = assuming_ == Assuming::done;
  assert(!want_exit || (!assumes && repeated_error_ == ReturnStub::none));
  for (const Argument& argument : arguments_) {
    if (const int error = argument.error(); error != 0) return {nullptr, error};
  }
  if (!must_seal_) return {};
  Open open;
  bool opens = false;
  if (is_one_of(call_name(), open_calls)) {
    opens = std::any_of(arguments_.begin(), arguments_.end(),
                        [](const Argument& argument) { return argument.path_answer.has_value(); });
    if (opens) {
      if (const int error = prepare(open); error != 0) return {nullptr, error};
    }
  }
  for (const Argument& argument : arguments_) {
    // The analyser takes what the returned Commitment owns for lost.
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
    if (argument.pipe) return duplicate(*argument.pipe, (open.how.flags & O_CLOEXEC) != 0);
  }
  std::size_t total = opens ? aligned(sizeof open.how) : 0;
  for (const Argument& argument : arguments_) total += aligned(argument.image.size());
  if (total > SealedMemory::size / 2) return {nullptr, E2BIG};
  std::optional<SealedMemory::Slot> slot = sealed_->take(total);
  if (!slot) return {nullptr, 0, true};
  if (!registers) registers = Registers::of(task_.tid);
  if (!registers) return {nullptr, ESRCH};

  const std::span<std::byte> memory = slot->bytes();
  const std::uint64_t base = mapping_.base->value + slot->offset();
  std::size_t at = 0;
  bool below_descriptor = false;
  SealedRegisters::Change change;
  change.opens = opens;
  for (Argument& argument : arguments_) {
    change.has_path = change.has_path || (!opens && argument.path_answer);
    if (argument.image.empty()) continue;
    for (const std::size_t pointer : argument.relocated) {
      put(argument.image, pointer, value_at<std::uint64_t>(argument.image, pointer) + base + at);
    }
    std::copy(argument.image.begin(), argument.image.end(), memory.begin() + static_cast<std::ptrdiff_t>(at));
    const std::uint64_t address = base + at;
    at += aligned(argument.image.size());
    if (opens && argument.reg == open.path_reg) {
      registers->set_argument(1, address);
      below_descriptor = argument.below_descriptor;
    }
    if (!opens) registers->set_argument(argument.reg, address);
    if (!opens && argument.reg == 0) change.first_argument = decode::TraceeAddress{address};
    if (argument.length) {
      const unsigned length_reg = argument.reg + 1U;
      registers->set_argument(length_reg, *argument.length);
    }
  }
  if (opens) {
    std::memcpy(memory.data() + at, &open.how, sizeof open.how);
    registers->set_number(nr_openat2);
    constexpr int cwd = AT_FDCWD;
    if (!below_descriptor) registers->set_argument(0, static_cast<std::uint64_t>(std::int64_t{cwd}));
    registers->set_argument(2, base + at);
    registers->set_argument(3, sizeof open.how);
  }
  // The kernel writes into each mmsghdr what it has sent, which it could not in sealed memory. So the first message is
  // sent by itself, and the program sends the others by further calls, as after any that sends not all.
  const bool one_of_several = call_name() == several_messages && at != 0;
  if (one_of_several) {
    registers->set_number(nr_sendmsg);
    registers->set_argument(2, record_.args[3]);
    change.sent_length = decode::TraceeAddress{record_.args[1] + msghdr_size};
  }
  // An open leaves nothing to be done afterwards: no child has its registers, nobody waits for its end.
  const bool repeats = repeated_error_ != ReturnStub::none;
  if (assumes || repeats || (opens && !want_exit && has_stub())) {
    change.instruction_pointer = decode::TraceeAddress{registers->instruction_pointer()};
    change.stub = decode::TraceeAddress{mapping_.base->value + slot->stub() + ReturnStub::entry};
    change.repeated_errors = {assumes ? std::int16_t{ELOOP} : ReturnStub::none, repeated_error_};
    slot->set_frame({.arguments = record_.args,
                     .instruction_pointer = change.instruction_pointer.value,
                     .number = record_.number.value,
                     .repeated_errors = change.repeated_errors});
    registers->return_to(change.stub->value);
  }
  if (!registers->give_to(task_.tid)) return {nullptr, ESRCH};
  return {std::make_unique<SealedRegisters>(task_.tid, record_, std::move(*slot), change), 0};
}

SealedCall::Commitment SealedCall::duplicate(int fd, bool close_on_exec) {
  constexpr decode::SyscallNumber nr_fcntl{72};
  std::optional<Registers> registers = Registers::of(task_.tid);
  if (!registers) return {nullptr, ESRCH};
  registers->set_number(nr_fcntl);
  registers->set_argument(0, static_cast<std::uint64_t>(fd));
  registers->set_argument(1, close_on_exec ? F_DUPFD_CLOEXEC : F_DUPFD);
  registers->set_argument(2, 0);
  if (!registers->give_to(task_.tid)) return {nullptr, ESRCH};
  return {std::make_unique<SealedRegisters>(task_.tid, record_, SealedMemory::Slot(), SealedRegisters::Change{}), 0};
}

}  // namespace callgate::tracer
