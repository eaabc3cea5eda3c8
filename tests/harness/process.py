"""Runs one command with a time limit, so that nothing it started outlives it, wherever it hid."""

import ctypes
import dataclasses
import os
import signal
import subprocess
import time

PR_SET_CHILD_SUBREAPER = 36
GRACE_SECONDS = 3  # how long what a command started may outlive it


@dataclasses.dataclass
class Result:
    pid: int
    status: int | None  # as subprocess gives it: negative for a signal; None: the time limit
    stdout: str
    stderr: str
    left_behind: list[str]  # "PID comm" of each process that outlived the command


def become_subreaper():
    """Makes orphans below this process its own children, so that they can be found."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_CHILD_SUBREAPER)")


def run(command, *, folder, cwd, environment, stdin="", timeout=20, user=None):
    """Runs `command` (a list) to its end. Its streams are files in `folder`: no reader can block it."""
    paths = {name: os.path.join(folder, name) for name in ("stdin", "stdout", "stderr")}
    with open(paths["stdin"], "w", encoding="utf-8") as file:
        file.write(stdin)
    identity = {"user": user, "group": user, "extra_groups": []} if user is not None else {}
    with open(paths["stdin"], "rb") as in_, open(paths["stdout"], "wb") as out, open(paths["stderr"], "wb") as err:
        process = subprocess.Popen(command, stdin=in_, stdout=out, stderr=err, cwd=cwd, env=environment,
                                   start_new_session=True, **identity)
        try:
            status = process.wait(timeout)
        except subprocess.TimeoutExpired:
            status = None
    left_behind = _end_all(0 if status is None else GRACE_SECONDS)
    process.wait()
    return Result(process.pid, status, _text(paths["stdout"]), _text(paths["stderr"]), left_behind)


def _text(path):
    with open(path, encoding="utf-8", errors="backslashreplace") as file:
        return file.read()


def _end_all(grace):
    """Waits so long for every process below this one, then kills what is left. Gives what it had to kill."""
    deadline = time.monotonic() + grace
    killed = {}
    while True:
        _reap()
        alive = _descendants()
        if not alive:
            return [f"{pid} {comm}" for pid, comm in killed.items()]
        if time.monotonic() >= deadline:
            killed.update(alive)
            for pid in alive:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
        time.sleep(0.01)


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0] != 0:
            pass
    except ChildProcessError:
        pass


def _descendants():
    """Every living process below this one: pid -> comm."""
    parents, names = {}, {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                head, _, tail = file.read().rpartition(")")
        except (FileNotFoundError, ProcessLookupError):
            continue
        pid = int(entry)
        names[pid] = head.partition("(")[2]
        parents[pid] = int(tail.split()[1])
    found = {}
    for pid in parents:
        ancestor = parents.get(pid)
        while ancestor in parents and ancestor != os.getpid():
            ancestor = parents[ancestor]
        if ancestor == os.getpid():
            found[pid] = names[pid]
    return found
