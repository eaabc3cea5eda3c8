"""Compares two traces of one command, strace's and callgate's, line by line, a stream for each traced thread.

What differs from run to run was replaced by a word before (varying.py). What differs between the two programs is
listed, with its reason, in tests/golden/differences; all else is a failure."""

import collections
import dataclasses
import difflib
import itertools
import os
import re

_UNFINISHED = re.compile(r" <unfinished \.\.\.>\n$")
_PID = re.compile(r"\d+")
_RESUMED = re.compile(r".*?<\.\.\. \w+ resumed>")
_HEX = re.compile(r"\bHEX\((\w+)\)")
_SIGNAL = re.compile(r"(?:[\w:. ]* )?(?:---|\+\+\+) ")
_PADDING = re.compile(r"\) += ")
_RESULT = re.compile(r".*\) += (0x[0-9a-f]+|-?\d+|\?)(.*)")


@dataclasses.dataclass
class Difference:
    """A listed difference: strace's line, rewritten, is callgate's; or a line that only one of them has; or one that may
    differ in any way."""

    why: str
    strace: re.Pattern | None = None  # none: a line that callgate has in addition
    callgate: str | None = None  # the replacement, or (with no `strace`) a regex; none: a line that callgate lacks
    any: re.Pattern | None = None  # lines of callgate's that may differ in any way from strace's of the same call
    unknown: dict[str, str] = dataclasses.field(default_factory=dict)  # calls that strace shows by their numbers: names


@dataclasses.dataclass
class Outcome:
    equal: int = 0  # lines
    explained: list[tuple[list[str], str]] = dataclasses.field(default_factory=list)  # the reasons, the line
    varying: list[tuple[str, str]] = dataclasses.field(default_factory=list)  # the reason, the line
    unexplained: list[str] = dataclasses.field(default_factory=list)  # as a diff shows them

    @property
    def lines(self):
        return self.equal + len(self.explained) + len(self.varying) + len(self.unexplained)

    def add(self, other):
        self.equal += other.equal
        self.explained += other.explained
        self.varying += other.varying
        self.unexplained += other.unexplained


def read_differences(path):
    """The list: entries of WHY, STRACE and CALLGATE lines, and ALSO other lists. See the head of the first."""
    differences = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            key, _, value = line.rstrip("\n").partition(" ")
            if not key or key.startswith("#"):
                continue
            if key == "WHY":
                differences.append(Difference(value))
            elif key == "ALSO":
                differences += read_differences(os.path.join(os.path.dirname(path), value))
            elif key == "STRACE":
                differences[-1].strace = re.compile(value)
            elif key == "CALLGATE":
                differences[-1].callgate = value
            elif key == "ANY":
                differences[-1].any = re.compile(value)
            elif key == "UNKNOWN":
                number, name = value.split()
                differences[-1].unknown[f"syscall_{number}"] = name
            else:
                raise ValueError(f"{path}: {line}")
    return differences


def split(text):
    """A trace of several threads in one file, as -f makes it, as {pid: text}. Calls that another thread's line broke in
    two are whole again: where that happens is chance."""
    streams = collections.defaultdict(list)
    for line in text.splitlines(keepends=True):
        pid = int(_PID.match(line)[0])
        stream = streams[pid]
        resumed = _RESUMED.match(line)
        if resumed and stream and (unfinished := _UNFINISHED.search(stream[-1])):
            line = f"{stream.pop()[:unfinished.start()]}{line[resumed.end():]}"
            line = _PADDING.sub(") = ", line)
        stream.append(line)
    return {pid: "".join(lines) for pid, lines in streams.items()}


def compare(strace, callgate, differences, varies=()):
    """Compares normalised streams. Streams whose threads were born in another order are found by their text.

    `varies` are the lines, each with its reason, whose place and number differ from run to run."""
    outcome = Outcome()
    strace, loose_theirs = _set_apart(strace, varies)
    callgate, loose_ours = _set_apart(callgate, varies)
    outcome.equal += (loose_theirs & loose_ours).total()
    lost, found = loose_theirs - loose_ours, loose_ours - loose_theirs
    outcome.varying += max(lost, found, key=collections.Counter.total).elements()
    if len(strace) != len(callgate):
        outcome.unexplained.append(f"strace followed {len(strace)} threads, callgate {len(callgate)}")
    unmatched = list(callgate)
    left = []
    for stream in strace:
        if stream in unmatched:
            unmatched.remove(stream)
            outcome.equal += len(stream)
        else:
            left.append(stream)
    for theirs, ours in itertools.zip_longest(left, unmatched, fillvalue=()):
        _compare_stream(theirs, ours, differences, outcome)
    return outcome


def _set_apart(streams, varies):
    """The streams without the lines that vary, and these, with their reasons. A handler's lines go with its signal."""
    loose = collections.Counter()

    def firm(stream):
        handler = 0  # how many lines of one follow
        for number, line in enumerate(stream):
            if handler == 0:
                why = next((why for why, pattern in varies if pattern.search(line)), None)
                handler = _length_of_handler(stream[number:]) if why is not None else 0
            else:
                handler -= 1
            if why is not None:
                loose[why, line] += 1
            else:
                yield line

    return [list(firm(stream)) for stream in streams], loose


def _length_of_handler(lines):
    """How many lines follow the first, a signal's, up to the return of its handler; 0 if it had none."""
    if not _SIGNAL.match(lines[0]):
        return 0
    for length, line in enumerate(lines[1:], 1):
        if "rt_sigreturn(" in line:
            return length
        if _SIGNAL.match(line) or "execve(" in line:
            break
    return 0


def _compare_stream(strace, callgate, differences, outcome):
    # Lines are aligned by what cannot differ much, the call's name: a difference in its arguments is then one of its
    # line, not one line lost and another found.
    unknown = {number: name for difference in differences for number, name in difference.unknown.items()}
    names = [unknown.get(_name(line), _name(line)) for line in strace], [_name(line) for line in callgate]
    if names[0] == names[1]:  # as a rule, and the matcher takes long
        parts = [(0, len(strace), 0, len(callgate))]
    else:
        parts = [opcode[1:] for opcode in difflib.SequenceMatcher(None, *names, False).get_opcodes()]
    for from_s, to_s, from_c, to_c in parts:
        for theirs, ours in itertools.zip_longest(strace[from_s:to_s], callgate[from_c:to_c]):
            _compare_line(theirs, ours, differences, outcome)


def _name(line):
    return line.partition("(")[0]


def _compare_line(strace, callgate, differences, outcome):
    if strace == callgate:
        outcome.equal += 1
        return
    reasons = []
    rewritten = strace
    for difference in differences:
        if difference.any is not None:
            continue
        if difference.unknown:
            if _same_call_by_number(strace, callgate, difference.unknown):
                outcome.explained.append(([difference.why], callgate))
                return
        elif difference.strace is None:
            if strace is None and re.search(difference.callgate, callgate):
                reasons.append(difference.why)
                rewritten = callgate
        elif rewritten is not None and difference.strace.search(rewritten):
            if difference.callgate is None:
                if callgate is None:
                    reasons.append(difference.why)
                    rewritten = None
            elif callgate is not None:
                rewritten = _HEX.sub(_hexadecimal, difference.strace.sub(difference.callgate, rewritten))
                reasons.append(difference.why)
        if reasons and _same_but_padding(rewritten, callgate):
            outcome.explained.append((reasons, callgate or strace))
            return
    if strace is not None and callgate is not None and _name(strace) != _name(callgate):
        _compare_line(strace, None, differences, outcome)
        _compare_line(None, callgate, differences, outcome)
        return
    if strace is not None and callgate is not None:
        for difference in differences:
            if difference.any is not None and difference.any.search(callgate):
                outcome.explained.append(([difference.why], callgate))
                return
    if strace is not None:
        outcome.unexplained.append(f"- {strace}")
    if callgate is not None:
        outcome.unexplained.append(f"+ {callgate}")


def _same_call_by_number(strace, callgate, unknown):
    """Whether strace shows by its number the call that callgate shows by its name, and both the same result."""
    if strace is None or callgate is None or unknown.get(_name(strace)) != _name(callgate):
        return False
    return _result(strace) == _result(callgate)


def _result(line):
    result = _RESULT.match(line)
    return result and (result[1] if result[1] == "?" else int(result[1], 0), result[2])


def _hexadecimal(match):
    number = match[1]
    return f"{int(number):#x}" if number.isdigit() and number != "0" else number


def _same_but_padding(rewritten, callgate):
    """Equal, but for the blanks before `=`: a rewritten line has other columns. <PATH> is any path."""
    if rewritten is None or callgate is None:
        return rewritten is callgate
    wanted, ours = _PADDING.sub(") = ", rewritten), _PADDING.sub(") = ", callgate)
    parts = wanted.split("<PATH>")
    return wanted == ours or (
        len(parts) > 1 and re.fullmatch("<(?:[^<>]|->)+>".join(map(re.escape, parts)), ours) is not None)
