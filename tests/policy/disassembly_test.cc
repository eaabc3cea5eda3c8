// Filters as text: jumps and names are those of the program.
#include "policy/filter/disassembly.h"

#include <doctest/doctest.h>
#include <linux/audit.h>
#include <linux/seccomp.h>

#include "build.h"
#include "policy/filter/compile.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

TEST_CASE("each instruction") {
  const BpfProgram program = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 0, 7),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 257, 0, 1),
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 4, 1),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 36),
      BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 3),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 257, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 13),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_RET | BPF_K, 0x12345678),
  };
  CHECK(disassembly(program) ==
        "   0: ld arch\n"
        "   1: jeq x86_64, 2, 9\n"
        "   2: ld nr\n"
        "   3: jeq openat, 4, 5\n"
        "   4: jge 0x40000000, 9, 6\n"
        "   5: ld args[2].high\n"
        "   6: and 0x3\n"
        "   7: jeq 0x101, 8, 9\n"
        "   8: ret ERRNO(EACCES)\n"
        "   9: ret KILL_PROCESS\n"
        "  10: ret 0x12345678\n");
}

TEST_CASE("the filters of a policy, by their names") {
  const Policy policy = parse("callgate: 1\ndefault: kill\nrules: [{allow: read}, {deny: openat}]\n", "p");
  const std::vector<NamedFilter> filters = filters_of(policy);
  const std::vector<BpfProgram> programs = compile(policy);
  REQUIRE(filters.size() == programs.size());
  std::string names;
  for (std::size_t i = 0; i < filters.size(); ++i) {
    names += std::string(filters[i].name) + " ";
    const BpfProgram program = filters[i].program;
    CHECK(program.size() == programs[i].size());
    const std::string text = disassembly(program);
    CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == program.size());
    CHECK(filters[i].filter.pfc().find("# pseudo filter code start") != std::string::npos);
  }
  CHECK(names == "allow ask refuse kill kill-unnamed ");
  CHECK(disassembly(filters[1].program).find("jeq openat, ") != std::string::npos);
}

}  // namespace
}  // namespace callgate::policy
