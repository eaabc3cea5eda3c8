// A call whose pointers are followed: what they lead to is copied out of the target's reach, answered for, and put in
// the place of the originals.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "decode/memory.h"
#include "decode/record.h"
#include "policy/contents/contents.h"
#include "tracer/observer.h"
#include "tracer/seal/path_resolver.h"
#include "tracer/seal/registers.h"
#include "tracer/seal/sealed_mapping.h"
#include "tracer/seal/sealed_memory.h"

namespace callgate::tracer {

/// The registers of a thread as they were before its call was changed.
struct UnsealedRegisters {
  decode::SyscallNumber number;
  std::array<std::uint64_t, 6> arguments;

  /// Gives them back, at a stop: to the thread, or to a child that the call has made. With `result`, the call returns
  /// that.
  void restore(pid_t tid, std::optional<std::int64_t> result = {}) const;
};

/// The changes that were made to a thread that is in a call: its registers, and the memory that the call uses. They are
/// undone by the destructor, which belongs to the exit stop of the call.
class SealedRegisters {
 public:
  /// What became of the call.
  struct Change {
    /// Whether the kernel follows a path of what is sealed, through whatever it finds there.
    bool has_path = false;
    /// Whether it opens a file by its path.
    bool opens = false;
    /// What the first argument is now, if it leads to what is sealed.
    std::optional<decode::TraceeAddress> first_argument = {};
    /// It is sendmsg in the place of a sendmmsg: at its exit the length that was sent is written there, and one message
    /// counts as sent.
    std::optional<decode::TraceeAddress> sent_length = {};
    /// The code that the call returns to, which gives the registers back: no exit stop is needed.
    std::optional<decode::TraceeAddress> stub = {};
    /// Errnos after which the stub makes the program's own call, which stops: ELOOP where this one rests on the
    /// assumption that its path meets no link, and what repeat_after() was told.
    std::array<std::int16_t, 2> repeated_errors = {ReturnStub::none, ReturnStub::none};
    decode::TraceeAddress instruction_pointer = {};  ///< where it would have returned to, then
  };
  SealedRegisters(pid_t tid, const decode::SyscallRecord& record, SealedMemory::Slot slot, Change change);
  SealedRegisters(const SealedRegisters&) = delete;
  SealedRegisters& operator=(const SealedRegisters&) = delete;
  ~SealedRegisters();

  /// Another program is in the thread's place: nothing of the call is to be restored.
  void abandon() { tid_ = 0; }
  [[nodiscard]] const UnsealedRegisters& before() const { return before_; }
  [[nodiscard]] const Change& change() const { return change_; }
  [[nodiscard]] bool needs_exit_stop() const { return !change_.stub; }
  /// Without an exit stop, at the thread's next stop, wherever that is and whatever `registers` it has there: they are
  /// given back, if it has not gone on by itself yet or makes the call again.
  enum class Return : std::uint8_t {
    over,        ///< it has its registers already
    taken_back,  ///< they are as they were before the call was changed
    repeated,    ///< likewise, and the call is made again since it failed with one of Change::repeated_errors
  };
  [[nodiscard]] Return take_back(Registers& registers);

  /// At the exit stop: what the call returns to the program, where the kernel has returned `result`.
  [[nodiscard]] std::int64_t result_of(std::int64_t result);

 private:
  pid_t tid_;
  UnsealedRegisters before_;
  SealedMemory::Slot slot_;
  Change change_;
  std::optional<std::int64_t> result_;  ///< if another than the kernel's
};

/// The contents of a call's arguments at its entry stop. Nothing of the tracee is changed before commit().
class SealedCall final : public policy::Contents {
 public:
  /// All of it must outlive the call's stop; `mapping` is the thread's, and is verified when it is first needed.
  SealedCall(const Task& task, const decode::SyscallRecord& record, decode::Memory& memory, SealedMapping& mapping,
             SealedMemory* sealed, PathResolver& resolver);

  /// From now on what cannot be sealed is answered all the same, and passes as the memory has it.
  void need_not_seal() { must_seal_ = false; }

  Answer<policy::ResolvedPath> path(const policy::PathArgument& argument) override;
  Answer<std::span<const std::byte>> bytes(std::uint8_t reg, std::uint64_t size) override;
  Answer<std::string> string(std::uint8_t reg) override;
  Answer<std::vector<std::string>> strings(std::uint8_t reg) override;
  Answer<std::span<const std::byte>> message_name(std::uint8_t reg) override;
  void may_assume() override { assuming_ = assuming_ == Assuming::unasked ? Assuming::allowed : assuming_; }
  bool assume_nothing() override;

  /// Whether anything was asked, and so must be sealed.
  [[nodiscard]] bool asked() const { return !arguments_.empty(); }
  /// Whether the call, should it fail, can be made again without a stop in between: it has changed nothing then.
  [[nodiscard]] bool can_repeat();
  /// It is made again if it fails with this errno. Only where can_repeat(); who says so must not want an exit stop.
  void repeat_after(int error) { repeated_error_ = static_cast<std::int16_t>(error); }
  /// Whether there is anything to be committed.
  [[nodiscard]] bool changes() const { return asked() || repeated_error_ != ReturnStub::none; }
  struct Commitment {
    std::unique_ptr<SealedRegisters> changes;
    int error = 0;  ///< if not 0, the call must not be made
    /// There is no room for it at present: it has to wait, and to be committed again.
    bool waits = false;
  };
  /// Gives the kernel what was answered, in the place of what the registers lead to. Who does not `want_exit` may do
  /// without an exit stop, where the call is one that can (SealedRegisters::needs_exit_stop). `registers`: those of the
  /// stop, if they are known. Who has said may_assume() must not want one.
  [[nodiscard]] Commitment commit(bool want_exit, std::optional<Registers> registers = {});

 private:
  /// What is known of what one register leads to.
  struct Argument {
    std::uint8_t reg = 0;
    std::vector<std::byte> image;         ///< what the kernel gets; empty where the register stays as it is
    std::vector<std::size_t> relocated;   ///< where in `image` are offsets into it, to become addresses
    std::optional<int> pipe;              ///< what the path of an open leads to, a descriptor of the caller's
    bool below_descriptor = false;        ///< PathAnswer::below_descriptor
    std::optional<std::uint64_t> length;  ///< of a socket address whose path was replaced
    std::vector<std::byte> bytes;         ///< answers that refer to memory
    std::optional<Answer<std::span<const std::byte>>> bytes_answer;
    std::optional<Answer<std::span<const std::byte>>> name_answer;
    std::optional<Answer<std::string>> string_answer;
    std::optional<Answer<std::vector<std::string>>> strings_answer;
    std::optional<Answer<policy::ResolvedPath>> path_answer;

    /// Of the first question that had no answer; 0 if there is none.
    [[nodiscard]] int error() const {
      const auto of = [](const auto& answer) { return answer ? policy::errno_of(answer->error) : 0; };
      for (const int error :
           {of(bytes_answer), of(name_answer), of(string_answer), of(strings_answer), of(path_answer)}) {
        if (error != 0) return error;
      }
      return 0;
    }
  };

  [[nodiscard]] Argument& argument(std::uint8_t reg);
  [[nodiscard]] bool can_seal();
  [[nodiscard]] bool read(std::uint64_t address, std::span<std::byte> into);
  /// A string and its NUL of at most `most` bytes. Nothing, and `error` is set, if it cannot be read or is longer.
  [[nodiscard]] std::optional<std::string> read_string(std::uint64_t address, std::size_t most, int too_long,
                                                       int& error);
  [[nodiscard]] std::string_view call_name() const;
  [[nodiscard]] Answer<policy::ResolvedPath> resolve(const policy::PathArgument& question, Argument& argument);
  [[nodiscard]] Answer<policy::ResolvedPath> resolve_socket(const policy::PathArgument& question, Argument& argument);
  [[nodiscard]] PathAnswer ask(const policy::PathArgument& question, std::string text);
  /// Whether the call may do without an exit stop, as far as memory goes.
  [[nodiscard]] bool has_stub() const;
  [[nodiscard]] bool can_assume() const;
  /// What an open becomes: openat2's struct; an error if the kernel would refuse it.
  struct Open;
  /// 0 if the caller's own pipe may be opened so: the access that is asked for is the descriptor's own.
  [[nodiscard]] int may_reopen(int pipe);
  [[nodiscard]] int prepare(Open& open);
  /// The call becomes a duplication of the descriptor: whatever another thread puts in its place meanwhile, the caller
  /// gets nothing but what its process has already. Opening it anew could give more.
  [[nodiscard]] Commitment duplicate(int fd, bool close_on_exec);

  const Task& task_;
  const decode::SyscallRecord& record_;
  decode::Memory& memory_;
  SealedMapping& mapping_;
  SealedMemory* sealed_;
  bool must_seal_ = true;
  enum class Assuming : std::uint8_t { unasked, allowed, done, forbidden };
  Assuming assuming_ = Assuming::unasked;
  std::int16_t repeated_error_ = ReturnStub::none;
  PathResolver& resolver_;
  std::list<Argument> arguments_;
};

}  // namespace callgate::tracer
