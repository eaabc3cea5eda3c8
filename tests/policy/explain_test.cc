// Which rule decides, and why: the explanation agrees with the judge, and says what it does not know.
#include "policy/explain/explain.h"

#include <doctest/doctest.h>

#include <linux/audit.h>

#include <algorithm>
#include <random>

#include "../places.h"
#include "base/error.h"
#include "generate.h"
#include "policy/explain/words.h"
#include "policy/judge.h"
#include "policy/language/load.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

Policy policy_with(std::string_view action, std::initializer_list<std::string_view> rules) {
  std::string text = "callgate: 1\ndefault: " + std::string(action) + "\nrules:\n";
  for (const std::string_view rule : rules) text += "  - {" + std::string(rule) + "}\n";
  return parse(text, "p.yaml");
}

Question question(std::string_view line) {
  return parse_question(words_in(line), "test");
}

/// "deny p.yaml:4 if family is AF_INET; allow p.yaml:2"
std::string explained(const Policy& policy, std::string_view line, const Tree& tree = {}) {
  std::string result;
  for (const Outcome& outcome : explain(policy, question(line), tree).outcomes) {
    if (!result.empty()) result += "; ";
    result += std::string(name_of(outcome.verdict.action)) + " " + std::to_string(outcome.verdict.line);
    for (std::size_t i = 0; i < outcome.conditions.size(); ++i)
      result += (i == 0 ? " if " : ", or if ") + outcome.conditions[i];
    if (!outcome.because.empty()) result += " since " + outcome.because;
  }
  return result;
}

std::string question_error(std::string_view line) {
  try {
    static_cast<void>(question(line));
  } catch (const Error& error) {
    CHECK(error.status() == ExitStatus::usage);
    return std::string(error.what()) + (error.hint().empty() ? "" : " / ") + error.hint();
  }
  return {};
}

TEST_CASE("what is known decides") {
  const Policy policy =
      policy_with("allow", {"deny: socket, when: {family: {not: [AF_UNIX, AF_NETLINK]}}, errno: EACCES",
                            "log: socket, when: {type: {any: SOCK_RAW}}", "kill: ptrace"});
  CHECK(explained(policy, "socket family=AF_INET") == "deny 4 since family is none of AF_UNIX, AF_NETLINK");
  CHECK(explained(policy, "socket family=AF_INET type=SOCK_RAW protocol=0") ==
        "deny 4 since family is none of AF_UNIX, AF_NETLINK");
  CHECK(explained(policy, "socket family=AF_UNIX type=SOCK_RAW|SOCK_CLOEXEC") == "log 5 since type has SOCK_RAW");
  CHECK(explained(policy, "socket family=AF_UNIX type=SOCK_STREAM") == "allow 2");
  CHECK(explained(policy, "ptrace") == "kill 6");
  CHECK(explained(policy, "read") == "allow 2");
}

TEST_CASE("what is not known, and matters, is said") {
  const Policy policy =
      policy_with("allow", {"deny: socket, when: {family: {not: [AF_UNIX, AF_NETLINK]}}, errno: EACCES",
                            "log: socket, when: {type: {any: SOCK_RAW}}"});
  CHECK(explained(policy, "socket") ==
        "deny 4 if family is none of AF_UNIX, AF_NETLINK; log 5 if type has SOCK_RAW; allow 2");
  CHECK(explained(policy, "socket family=AF_UNIX") == "log 5 if type has SOCK_RAW; allow 2");
  CHECK(explain(policy, question("socket family=AF_UNIX"), {}).unknown == std::vector<std::string_view>{"type"});
  CHECK(explain(policy, question("socket"), {}).unknown == std::vector<std::string_view>{"family", "type"});
  CHECK(explain(policy, question("socket family=AF_INET"), {}).unknown.empty());
}

TEST_CASE("what does not match, and why") {
  const Policy policy =
      policy_with("deny", {"allow: openat, when: {flags: {any: O_RDONLY, none: [O_CREAT, O_TRUNC]}}"});
  const Explanation explanation = explain(policy, question("openat flags=O_RDONLY|O_CREAT"), {});
  REQUIRE(explanation.passed_over.size() == 1);
  CHECK(explanation.passed_over[0].rule == &policy.rules[0]);
  CHECK(explanation.passed_over[0].needs == "flags has none of O_CREAT, O_TRUNC");
}

TEST_CASE("arguments by role, commands, ids, pointers") {
  const Policy policy =
      policy_with("deny", {"allow: fcntl, when: {cmd: F_SETFD, arg: {only: FD_CLOEXEC}}",
                           "allow: kill, when: {pid: target}", "allow: openat, when: {mode: {none: S_ISUID}}",
                           "log: read, when: {count: {min: 1, max: 4096}}", "log: write, when: {count: {max: 10}}",
                           "log: execve, when: {argv: {not: NULL}}", "log: lseek, when: {offset: [-1, {min: 7}]}"});
  CHECK(explained(policy, "fcntl command=F_SETFD arg=FD_CLOEXEC") ==
        "allow 4 since cmd is F_SETFD and arg is nothing but FD_CLOEXEC");
  CHECK(explained(policy, "fcntl cmd=F_GETFD") == "deny 2");
  CHECK(explained(policy, "kill pid=target sig=SIGTERM") == "allow 5 since pid is of the target");
  CHECK(explained(policy, "kill pid=1") == "deny 2");
  CHECK(explained(policy, "openat flags=O_CREAT mode=0644 path=/x dirfd=AT_FDCWD").starts_with("allow 6 since "));
  CHECK(explained(policy, "openat flags=O_RDONLY") == "deny 2");
  CHECK(explained(policy, "read count=5") == "log 7 since count is 1 to 4096");
  CHECK(explained(policy, "write") == "log 8 if count is at most 10; deny 2");
  CHECK(explained(policy, "execve argv=NULL") == "deny 2");
  CHECK(explained(policy, "execve") == "log 9 if argv is not NULL; deny 2");
  CHECK(explained(policy, "lseek") == "log 10 if offset is -1 or at least 7; deny 2");
}

TEST_CASE("paths are judged by where they lead") {
  const Policy policy = policy_with("allow", {"deny: [openat, rename], when: {path: {under: /home/u/.ssh}}",
                                              "kill: openat2, when: {path: /etc/shadow}"});
  CHECK(explained(policy, "openat path=/home/u/.ssh/id") == "deny 4 since path: {under: /home/u/.ssh}");
  CHECK(explained(policy, "openat path=/home/u/.sshx") == "allow 2");
  CHECK(explained(policy, "openat path=/home/u/x/../.ssh/./id") == "deny 4 since path: {under: /home/u/.ssh}");
  CHECK(explained(policy, "openat") == "deny 4 if path: {under: /home/u/.ssh}; allow 2");
  CHECK(explained(policy, "openat2 filename=/etc/shadow") == "kill 5 since path: /etc/shadow");
  CHECK(explained(policy, "rename oldname=/home/u/.ssh newname=/tmp/x") == "deny 4 since path: {under: /home/u/.ssh}");
  CHECK(explained(policy, "rename oldname=/tmp/x") == "deny 4 if path: {under: /home/u/.ssh}; allow 2");
  Tree tree;
  tree.working_directory = "/home/u";
  tree.read_link = [](const std::string& path) {
    return path == "/tmp/keys" ? std::optional<std::string>("/home/u/.ssh") : std::nullopt;
  };
  CHECK(explained(policy, "openat path=/tmp/keys/id", tree).starts_with("deny 4 since"));
  CHECK(explained(policy, "openat path=.ssh/id", tree).starts_with("deny 4 since"));
  CHECK(explained(policy, "openat dfd=AT_FDCWD path=.ssh/id", tree).starts_with("deny 4 since"));
  // What it is relative to is not known; so is what a process has open.
  CHECK(explained(policy, "openat dfd=5 path=.ssh/id", tree) == "deny 4 if path: {under: /home/u/.ssh}; allow 2");
  CHECK(explained(policy, "openat path=/proc/self/fd/3") == "deny 4 if path: {under: /home/u/.ssh}; allow 2");
  CHECK(explained(policy, "openat path=") == "deny 4");
}

TEST_CASE("socket addresses, part by part") {
  const Policy policy = policy_with(
      "deny", {"allow: [connect, sendto], when: {address: [10.0.0.0/8, '::1'], port: [53, {min: 8000}]}",
               "log: connect, when: {path: ['@bus', {under: /run}]}", "kill: connect, when: {family: AF_NETLINK}"});
  CHECK(explained(policy, "connect address=10.1.2.3 port=53") ==
        "allow 4 since address: [10.0.0.0/8, \"::1\"] and port: [53, {min: 8000}]");
  CHECK(explained(policy, "connect address=10.1.2.3 port=54") == "deny 2");
  CHECK(explained(policy, "connect address=::ffff:10.1.2.3 family=AF_INET6 port=9000").starts_with("allow 4"));
  CHECK(explained(policy, "connect address=::1 port=53").starts_with("allow 4"));
  CHECK(explained(policy, "connect address=0.0.0.0 port=53") == "deny 2");
  CHECK(explained(policy, "connect port=53") == "allow 4 if address: [10.0.0.0/8, \"::1\"]; deny 2");
  CHECK(explained(policy, "connect port=54") == "deny 2");
  CHECK(explained(policy, "connect family=AF_INET") ==
        "allow 4 if address: [10.0.0.0/8, \"::1\"] and port: [53, {min: 8000}]; deny 2");
  CHECK(explained(policy, "connect family=AF_NETLINK") == "kill 6 since family: AF_NETLINK");
  CHECK(explained(policy, "connect family=AF_UNIX") == "log 5 if path: [\"@bus\", {under: /run}]; deny 2");
  CHECK(explained(policy, "connect path=@bus").starts_with("log 5 since"));
  CHECK(explained(policy, "connect path=/run/app/socket").starts_with("log 5 since"));
  CHECK(explained(policy, "connect path=/tmp/socket") == "deny 2");
  CHECK(explained(policy, "sendto addr=NULL").starts_with("allow 4 since"));
  CHECK(explained(policy, "connect").starts_with("kill 6 if family: AF_NETLINK; log 5 if "));
}

TEST_CASE("arguments of programs, texts, fields of structs") {
  const Policy policy = policy_with(
      "deny", {"allow: execve, when: {argv: {prefix: [git], none: [push]}}", "allow: mount, when: {type: tmpfs}",
               "allow: [clone, clone3], when: {flags: {none: CLONE_NEWUSER}}",
               "allow: openat2, when: {how.resolve: {any: RESOLVE_BENEATH}, flags: {any: O_RDONLY}}"});
  CHECK(explained(policy, "execve argv=[git, status]").starts_with("allow 4 since argv: "));
  CHECK(explained(policy, "execve argv=[git,push]") == "deny 2");
  CHECK(explained(policy, "execve argv=git").starts_with("allow 4 since"));
  CHECK(explained(policy, "execve argv=[\"git\", '--x y']").starts_with("allow 4 since"));
  CHECK(explained(policy, "execve path=/bin/git").starts_with("allow 4 if argv: "));
  CHECK(explained(policy, "mount type=tmpfs").starts_with("allow 5 since"));
  CHECK(explained(policy, "mount type=ext4") == "deny 2");
  CHECK(explained(policy, "clone3 flags=CLONE_NEWUSER|CLONE_VM") == "deny 2");
  CHECK(explained(policy, "clone3 uargs.flags=CLONE_VM").starts_with("allow 6 since"));
  CHECK(explained(policy, "clone3 exit_signal=SIGCHLD").starts_with("allow 6 if flags: "));
  CHECK(explained(policy, "openat2 how.resolve=RESOLVE_BENEATH flags=O_RDONLY").starts_with("allow 7 since"));
  CHECK(explained(policy, "openat2 resolve=0") == "deny 2");
}

TEST_CASE("a rule that kills by contents holds where default kills too") {
  const Policy policy = policy_with("kill", {"allow: [connect, openat]", "kill: connect, when: {port: 25}",
                                             "kill: openat, when: {path: {under: /etc}}"});
  CHECK(explained(policy, "connect address=10.0.0.1 port=25") == "kill 5 since port: 25");
  CHECK(explained(policy, "connect address=10.0.0.1 port=26") == "allow 4");
  CHECK(explained(policy, "openat path=/etc/passwd") == "kill 6 since path: {under: /etc}");
  CHECK(explained(policy, "openat") == "kill 6 if path: {under: /etc}; allow 4");
}

TEST_CASE("places and ports decide what the rules let pass") {
  const Policy policy = parse(
      "callgate: 1\ndefault: allow\nrules: [{deny: openat, when: {path: /nowhere/secret}}]\n"
      "filesystem:\n  read: [/nowhere/lib, /nowhere/out]\n  write: [/nowhere/out]\n"
      "network:\n  connect: [443]\n",
      "p.yaml");
  CHECK(explained(policy, "openat path=/nowhere/lib/x flags=O_RDONLY") == "allow 2");
  CHECK(explained(policy, "openat path=/nowhere/lib/x flags=O_WRONLY") ==
        "deny 4 since /nowhere/lib/x lies in no such place");
  CHECK(explained(policy, "openat path=/nowhere/lib/x") ==
        "deny 4 if flags has O_WRONLY, O_RDWR, O_CREAT or O_TRUNC; allow 2");
  CHECK(explained(policy, "openat path=/nowhere/out/x") == "allow 2");
  CHECK(explained(policy, "openat path=/etc/passwd") == "deny 4 since /etc/passwd lies in no such place");
  CHECK(explained(policy, "openat path=/nowhere/secret").starts_with("deny 3 since"));
  CHECK(explained(policy, "openat2 path=/nowhere/lib/x how.flags=O_RDWR").starts_with("deny 4 since"));
  CHECK(explained(policy, "openat2 path=/nowhere/lib/x how.flags=O_RDONLY") == "allow 2");
  CHECK(explained(policy, "unlink") == "deny 4 if the file lies in no such place; allow 2");
  CHECK(explained(policy, "rename oldname=/nowhere/out/a newname=/nowhere/lib/a") ==
        "deny 4 since /nowhere/lib/a lies in no such place");
  CHECK(explained(policy, "execve") == "deny 4");  // no place is for that
  CHECK(explained(policy, "stat path=/etc/passwd") == "allow 2");
  CHECK(explained(policy, "connect port=443") == "allow 2");
  CHECK(explained(policy, "connect address=::1 port=80") ==
        "deny 7 since the port is not listed (the socket is taken for one of TCP)");
  CHECK(explained(policy, "connect path=/run/x") == "allow 2");
  CHECK(explained(policy, "connect family=AF_INET") ==
        "deny 7 if the socket is one of TCP and the port is not listed; allow 2");
  CHECK(explained(policy, "bind port=443").starts_with("deny 7 since"));
  CHECK(explain(policy, question("openat path=/etc/passwd"), {}).outcomes.front().verdict.by ==
        Verdict::By::filesystem);
}

TEST_CASE("what listens must have been bound") {
  Policy policy = parse("callgate: 1\ndefault: allow\nnetwork: {bind: [80]}\n", "p.yaml");
  add_protections(policy, no_process);
  CHECK(explained(policy, "listen") == "deny 0 if the socket is one of AF_INET or AF_INET6 and was not bound; allow 2");
}

TEST_CASE("processes outside are out of reach, whatever the rules say") {
  Policy policy = policy_with("allow", {"deny: kill, when: {sig: SIGSTOP}"});
  CHECK(explained(policy, "kill pid=1") == "deny 4 if sig is SIGSTOP; allow 2");
  policy.confinement.isolated = true;
  CHECK(explained(policy, "kill pid=1 sig=0") == "deny 0 since 1 is no process of the target's");
  CHECK(explained(policy, "kill pid=1") == "deny 4 if sig is SIGSTOP; deny 0 since 1 is no process of the target's");
  CHECK(explained(policy, "kill sig=0") == "deny 0 if the process is not the target's; allow 2");
  CHECK(explained(policy, "kill pid=-7 sig=0") == "deny 0 if the process is not the target's; allow 2");
  CHECK(explained(policy, "kill pid=target sig=0") == "allow 2");
  CHECK(explained(policy, "kill pid=0 sig=0") == "allow 2");
  CHECK(explained(policy, "process_vm_readv pid=1") == "deny 0 since 1 is no process of the target's");
}

TEST_CASE("a call of another architecture alone is killed") {
  CHECK(explained(policy_with("allow", {"allow: socketcall"}), "socketcall") == "kill 0");
}

TEST_CASE("questions that cannot be understood") {
  CHECK(question_error("") == "test: the name of a system call is missing");
  CHECK(question_error("sokcet") == "test: unknown system call 'sokcet' / did you mean 'socket'?");
  CHECK(question_error("socket AF_INET") == "test: 'AF_INET' is not ARGUMENT=VALUE / as in `socket family=AF_INET`");
  CHECK(question_error("socket famly=AF_INET") == "test: 'socket' has no argument 'famly' / did you mean 'family'?");
  CHECK(question_error("socket nonsense=1") ==
        "test: 'socket' has no argument 'nonsense' / it has family, type, protocol");
  CHECK(question_error("getpid a=1") == "test: 'getpid' has no argument 'a' / it has none");
  CHECK(question_error("socket family=AF_INTE") ==
        "test: unknown constant 'AF_INTE' of 'family' (did you mean 'AF_INET'?)");
  CHECK(question_error("socket family=1e9") == "test: unknown constant '1e9' of 'family'");
  CHECK(question_error("connect port=99999") ==
        "test: '99999' is out of range: 'port' is an unsigned number of 16 bits");
  CHECK(question_error("connect address=10.0.0.0/8") == "test: '10.0.0.0/8' is no address of IPv4 or IPv6");
  CHECK(question_error("connect path=@a port=1") ==
        "test: an IP address has no path, and AF_UNIX no address and no port");
  CHECK(question_error("connect family=AF_UNIX port=1") ==
        "test: no address of this family has what is said of it by 'port'");
  CHECK(question_error("connect port=1 port=2") == "test: 'port' is given twice");
  CHECK(question_error("open path=/a path=/b") == "test: 'path' is given twice");
  CHECK(question_error("read fd=1 fd=2") == "test: 'fd' is given twice");
  CHECK(question_error("execve argv={a: b}") == "test: 'argv' is a list of texts: argv=[git, status]");
  CHECK(question_error("execve argv=NULL argv=[a]") == "test: 'argv' is NULL");
  CHECK(question_error("rename path=/a").starts_with("test: 'path' of 'rename' could be several: name one / it has "));
}

/// Holds the explanation of many calls against what is judged of them.
void check_explained(const Policy& policy, const test::Source& source, int count) {
  if (!needs_contents(policy).empty()) return;  // what lies behind a pointer, numbers do not tell
  const test::CallMaker maker(policy);
  for (int i = 0; i < count; ++i) {
    const seccomp_data data = maker.make(source);
    decode::SyscallRecord record;
    record.number = {static_cast<std::uint32_t>(data.nr)};
    std::copy(std::begin(data.args), std::end(data.args), record.args.begin());
    const auto call = decode::call_of(native_arch, record.number);
    if (data.arch != AUDIT_ARCH_X86_64 || !is_native(record) || !call) continue;
    Question all;
    all.call = *call;
    for (std::size_t reg = 0; reg < 6; ++reg) all.arguments.at(reg).value = record.args.at(reg);
    const Verdict judged = Judge(policy).judge(record, {});
    const auto is_judged = [&](const Outcome& outcome) {
      return outcome.verdict.action == judged.action && outcome.verdict.error == judged.error &&
             outcome.verdict.line == judged.line && outcome.verdict.reason == judged.reason;
    };
    const Explanation explanation = explain(policy, all, {});
    REQUIRE(explanation.certain());
    CHECK(is_judged(explanation.outcomes.front()));
    // With one of them not known, what it comes to is among the outcomes.
    all.arguments.at(static_cast<std::size_t>(i) % 6) = {};
    CHECK(std::ranges::any_of(explain(policy, all, {}).outcomes, is_judged));
  }
}

TEST_CASE("the explanation agrees with the judge") {
  std::mt19937_64 engine(4);  // NOLINT(cert-msc51-cpp): the same calls each time
  const test::Source source = [&engine](std::uint64_t below) { return engine() % below; };
  for (int i = 0; i < 100; ++i) check_explained(test::make_policy(source), source, 100);
  Policy shipped = load(callgate::test::policies + "/pure-compute.yaml", Surroundings::of_this_process());
  add_protections(shipped, no_process);
  check_explained(shipped, source, 2000);
}

}  // namespace
}  // namespace callgate::policy
