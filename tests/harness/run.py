#!/usr/bin/env python3
"""Runs one whole-command case (see case_file.py) and says PASS, FAIL or SKIP and why. Exit status 0, 1 or 77."""

import argparse
import functools
import glob
import os
import pwd
import re
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile

import case_file
import golden
import golden_report
import process
import varying

SKIPPED = 77
NAMED_NEEDS = {"i386": "a compiler that makes programs of i386 (-m32) and a kernel that runs them",
               "int80": "a kernel that takes int 0x80",
               "core-files": "core dumps that are files, with no limit that cannot be raised",
               "memory-cgroup": "a cgroup with the memory controller, below or beside which others may be made"}
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ATTEMPTS = 4  # of a golden case: scheduling may order a signal and a call in one way here, in another there
AMBIGUOUS = 10  # how often it may happen besides that a pid is another number of the traces too


class Failure(Exception):
    pass


class Skip(Exception):
    pass


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--callgate", required=True, type=os.path.abspath, help="the program under test")
    parser.add_argument("--targets", required=True, type=os.path.abspath, help="the folder of the programs to trace")
    parser.add_argument("--policies", required=True, type=os.path.abspath, help="the folder of the shipped policies")
    parser.add_argument("--tracer", help="golden cases: what to compare with strace, in place of `callgate trace`")
    parser.add_argument("--results", help="golden cases: the folder to leave what golden_report.py sums up")
    parser.add_argument("--attempts", type=int, default=ATTEMPTS, help="golden cases: how often a case may be tried")
    parser.add_argument("file")
    parser.add_argument("name", nargs="*", help="all cases of the file if none is named")
    arguments = parser.parse_args()
    cases = case_file.read(arguments.file)
    process.become_subreaper()
    statuses = []
    for name in arguments.name or cases:
        try:
            print("PASS", name, Runner(arguments, cases[name]).run() or "", flush=True)
            statuses.append(0)
        except Skip as skip:
            print("SKIP", name, f"({skip})", flush=True)
            statuses.append(SKIPPED)
        except Failure as failure:
            print("FAIL", name, f"\n{failure}", flush=True)
            statuses.append(1)
    if len(statuses) > 1:
        print(f"{statuses.count(0)} passed, {statuses.count(1)} failed, {statuses.count(SKIPPED)} skipped")
    return 1 if 1 in statuses else max(statuses)


class Runner:
    def __init__(self, arguments, case):
        self.arguments = arguments
        self.case = case
        self.user = pwd.getpwnam(case.user) if case.user and os.geteuid() == 0 else None

    def run(self):
        for need in self.case.needs + (["strace"] if self.case.compare else []):
            if not self.available(need):
                self.skip(f"needs {NAMED_NEEDS.get(need, need)}")
        if self.case.under and not works([*self.case.under, "true"]):
            self.skip(f"needs {shlex.join(self.case.under)}")
        # In memory files have the order of their making, so that what lists them does not vary; on disk they may not.
        memory = "/dev/shm" if self.case.compare and os.access("/dev/shm", os.W_OK) else None
        with tempfile.TemporaryDirectory(prefix="callgate.", dir=memory) as self.folder:
            os.chmod(self.folder, 0o755)
            self.tmp = os.path.join(self.folder, "case")
            self.placeholders = {"{callgate}": self.arguments.callgate, "{targets}": self.arguments.targets,
                                 "{attacks}": os.path.join(os.path.dirname(self.arguments.targets), "attacks"),
                                 "{policies}": self.arguments.policies, "{source}": SOURCE, "{tmp}": self.tmp}
            return self.run_golden() if self.case.compare else self.run_case()

    def skip(self, why):
        self.leave(golden_report.write_skipped, why)
        raise Skip(why)

    def leave(self, write, what):
        if getattr(self.arguments, "results", None):
            group = os.path.splitext(os.path.basename(self.arguments.file))[0]
            write(self.arguments.results, group, self.case.name, what)

    def available(self, need):
        if need == "root":
            return os.geteuid() == 0
        if need == "i386":
            return works([os.path.join(self.arguments.targets, "directed_i386")])
        if need == "int80":
            return works([os.path.join(self.arguments.targets, "foreign_calls")])
        if need == "core-files":
            with open("/proc/sys/kernel/core_pattern", encoding="utf-8") as pattern:
                is_file = pattern.read().strip() == "core"
            return is_file and resource.getrlimit(resource.RLIMIT_CORE)[1] == resource.RLIM_INFINITY
        if need == "memory-cgroup":
            return any(os.access(group, os.W_OK) for group in memory_groups())
        if need.startswith("kernel>="):
            return version(os.uname().release) >= version(need.removeprefix("kernel>="))
        if need.startswith("/"):
            return os.path.exists(need)
        return shutil.which(need) is not None

    def fill(self, text, quote=lambda value: value):
        for name, value in self.placeholders.items():
            text = text.replace(name, quote(value))
        return text

    def prepare(self):
        """Makes the case's folder anew."""
        shutil.rmtree(self.tmp, ignore_errors=True)
        os.mkdir(self.tmp)
        for name, text in self.case.files.items():
            path = os.path.join(self.tmp, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(self.fill(text))
        if self.user:
            for root, folders, files in os.walk(self.tmp):
                for name in [".", *folders, *files]:
                    os.chown(os.path.join(root, name), self.user.pw_uid, self.user.pw_gid)
        for command in self.case.setup:
            result = self.execute(["bash", "-c", self.fill(command)])
            if result.status != 0:
                raise Failure(f"SETUP {command}: status {result.status}\n{result.stdout}{result.stderr}")

    def execute(self, command, stdin=""):
        environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": self.tmp,
                       "LANG": "C.UTF-8", "TZ": "UTC", **{k: self.fill(v) for k, v in self.case.environment.items()}}
        try:
            return process.run(command, folder=self.folder, cwd=self.tmp, environment=environment, stdin=stdin,
                               timeout=self.case.timeout, user=self.user and self.user.pw_uid)
        except PermissionError as error:
            raise Skip(f"{self.case.user} cannot reach it: {error}") from error

    def run_case(self):
        if self.user and not reachable(self.arguments.callgate):
            raise Skip(f"{self.case.user} cannot reach {self.arguments.callgate}")
        self.prepare()
        result = self.execute(["bash", "-c", self.fill(self.case.run)], self.fill(self.case.stdin))
        problems = []
        if result.status is None:
            problems.append(f"still running after {self.case.timeout:g} s")
        elif result.left_behind:
            problems.append(f"left behind, and had to be killed: {', '.join(result.left_behind)}")
        if result.status is not None and not self.status_matches(result.status):
            problems.append(f"exit status {result.status}, not {self.case.exit}")
        texts = {"STDOUT": result.stdout, "STDERR": result.stderr}
        positions = {}
        for expectation in self.case.expectations:
            problems += self.check(expectation, texts, positions)
        if problems:
            shown = "".join(f"--- {name} ---\n{text}" for name, text in texts.items())
            raise Failure("\n".join(problems) + f"\n--- RUN ---\n{self.fill(self.case.run)}\n{shown}")

    def status_matches(self, status):
        if self.case.exit.startswith("SIG"):
            number = signal.Signals[self.case.exit].value
            return status in (-number, 128 + number)  # the latter when bash is between
        return status == int(self.case.exit)

    def check(self, expectation, texts, positions):
        """Matches one expectation; `positions` holds where in each stream the last one matched."""
        stream = expectation.stream
        if stream not in texts:
            try:
                with open(os.path.join(self.tmp, self.fill(stream)), encoding="utf-8",
                          errors="backslashreplace") as file:
                    texts[stream] = file.read()
            except OSError as error:
                return [str(error)]
        pattern = re.compile(self.fill(expectation.pattern, re.escape))
        lines = texts[stream].splitlines()
        if not expectation.wanted:
            return [f"{stream}: unwanted: {line}" for line in lines if pattern.search(line)]
        start = positions.get(stream, 0)
        for index in range(start, len(lines)):
            if pattern.search(lines[index]):
                positions[stream] = index + 1
                return []
        return [f"{stream}: no line from the {start + 1}th on matches {expectation.pattern}"]

    def run_golden(self):
        differences = golden.read_differences(os.path.join(os.path.dirname(self.arguments.file), "differences"))
        own = f"{os.path.splitext(self.arguments.file)[0]}.differences"
        if os.path.exists(own):
            differences += golden.read_differences(own)
        total = golden.Outcome()
        for options in self.case.compare:
            outcome = self.compare(options, differences)
            if outcome.unexplained and len(self.case.compare) > 1:
                outcome.unexplained.insert(0, f"with {shlex.join(options) or 'no options'}:")
            total.add(outcome)
        self.leave(golden_report.write, total)
        text = (f"{total.equal} of {total.lines} lines equal, {len(total.explained)} explained, "
                f"{len(total.varying)} varying")
        if total.unexplained:
            raise Failure("\n".join([f"{text}, these are not (- strace, + callgate):", *total.unexplained]))
        if total.equal == 0:
            raise Failure("no line was traced")
        return f"({text})"

    def compare(self, options, differences):
        """The best outcome of the attempts with these options."""
        tracer = shlex.split(self.arguments.tracer) if self.arguments.tracer else [self.arguments.callgate, "trace"]
        best = None
        attempts = 0
        for _ in range(self.arguments.attempts + AMBIGUOUS):
            strace = self.trace(["strace"], options, "strace")
            callgate = self.trace(tracer, options, "callgate")
            try:
                theirs = varying.normalise(strace.streams, strace.pid, callgate.streams, self.case.masks)
                ours = varying.normalise(callgate.streams, callgate.pid, strace.streams, self.case.masks)
                outcome = golden.compare(theirs, ours, differences, self.case.varies)
            except varying.Ambiguous:
                continue
            attempts += 1
            for what in ("status", "stdout", "stderr"):
                theirs, ours = getattr(strace, what), getattr(callgate, what)
                if theirs != ours:
                    outcome.unexplained += [f"- {what} {theirs!r}", f"+ {what} {ours!r}"]
            if best is None or len(outcome.unexplained) < len(best.unexplained):
                best = outcome
            if not best.unexplained or attempts == self.arguments.attempts:
                break
        if best is None:
            raise Failure("each time a pid was a number of the other trace")
        return best

    def trace(self, tracer, options, name):
        """The command under one of the two tracers: its status, its output, and a text for each thread."""
        self.prepare()
        output = os.path.join(self.folder, "trace")
        options = [self.fill(option) for option in options]
        if "-f" not in options:
            options.append("-ff")
        command = [*fixed_addresses(), *self.case.under, *tracer, "-o", output, *options]
        result = self.execute([*command, *shlex.split(self.fill(self.case.run))], self.fill(self.case.stdin))
        if result.status is None:
            raise Failure(f"{name}: still running after {self.case.timeout:g} s")
        if result.left_behind:
            raise Failure(f"{name}: left behind, and had to be killed: {', '.join(result.left_behind)}")
        result.streams = {}
        for path in glob.glob(f"{glob.escape(output)}*"):
            with open(path, encoding="utf-8", errors="backslashreplace") as file:
                text = file.read()
            if path == output:
                result.streams = golden.split(text)
            else:
                result.streams[int(path.rpartition(".")[2])] = text
            os.unlink(path)
        if not result.streams:
            raise Failure(f"{name} wrote no trace, status {result.status}:\n{result.stderr}")
        # Each tracer's own messages are its own.
        result.stderr = re.sub(r"^(strace|callgate): .*\n", "", result.stderr, flags=re.MULTILINE)
        return result


@functools.cache
def fixed_addresses():
    """What to put before a command for its mappings to be at the same addresses each time, where that may be had."""
    return ["setarch", "-R"] if works(["setarch", "-R", "true"]) else []


def works(command):
    try:
        result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=10, check=False)
        return result.returncode == 0
    except OSError:
        return False


def memory_groups():
    """The folders where callgate may make a cgroup that has the memory controller."""
    with open("/proc/self/cgroup", encoding="utf-8") as file:
        for line in file:
            _, controllers, path = line.rstrip().split(":", 2)
            if "memory" in controllers.split(","):
                yield f"/sys/fs/cgroup/memory{path}"
            if controllers == "":
                for group in (f"/sys/fs/cgroup{path}", f"/sys/fs/cgroup{path}/.."):
                    control = f"{group}/cgroup.subtree_control"
                    if os.path.exists(control) and "memory" in open(control, encoding="utf-8").read().split():
                        yield group


def version(text):
    return [int(number) for number in re.findall(r"\d+", text)[:2]]


def reachable(path):
    """Whether others may execute the file and pass every folder on the way to it."""
    path = os.path.realpath(path)
    while True:
        if not os.stat(path).st_mode & 0o001:
            return False
        if path == "/":
            return True
        path = os.path.dirname(path)


if __name__ == "__main__":
    sys.exit(main())
