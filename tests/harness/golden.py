"""Compares two traces of one command, strace's and callgate's, line by line, a stream for each traced thread.

What differs from run to run (addresses, pids, times, inode numbers, random bytes) is replaced by a word first. What
differs between the two programs is listed, with its reason, in tests/golden/differences; all else is a failure."""

import dataclasses
import difflib
import itertools
import re

# Each: what varies, and the word for it. Applied in this order.
_VARYING = [(re.compile(pattern), word) for pattern, word in (
    (r"0x(?:7[0-9a-f]{11}|5[56][0-9a-f]{10})\b", "ADDRESS"),  # stack, mappings, PIE images and their heaps
    (r"/\* \d{4}-\d\d-\d\dT[^*]*\*/", "/* DATE */"),
    (r"\b(tv_sec|tv_nsec|tv_usec|si_utime|si_stime|st_[amc]time(?:_nsec)?)=-?\d+", r"\1=TIME"),
    (r"=TIME /\* \d+\.\d\d s \*/", "=TIME"),
    (r"\b(f_bfree|f_bavail|f_files|f_ffree)=\d+", r"\1=NUMBER"),
    (r"\bu64=\d{12,}", "u64=NUMBER"),  # the upper half of a union of which the program sets the lower alone
    (r"\bsysinfo\(\{[^}]*\}", "sysinfo({NUMBERS}"),
    (r"\b(st_ino|stx_ino|d_ino|d_off)=\d+", r"\1=NUMBER"),
    (r"\b(pipe|socket|UNIX|UNIX-STREAM|UNIX-DGRAM|anon_inode|TCP|UDP):\[[0-9>-]+\]", r"\1:[NUMBER]"),
    (r'\bgetrandom\("(?:\\.|[^"\\])*"(\.\.\.)?', "getrandom(RANDOM"),
    (r"\bnl_pid=-?\d+", "nl_pid=NUMBER"),
    (r"\bhtons\((3[2-9]\d{3}|[45]\d{4}|60\d{3})\)", "htons(EPHEMERAL)"),
)]
_NUMBER = re.compile(r"(?<![\w.])\d+(?![\w.])")
_HEXADECIMAL = re.compile(r"\b0x[0-9a-f]+\b")
_HEAP_END = re.compile(r"^brk\(.*= (0x[0-9a-f]+)$", re.MULTILINE)
_PADDING = re.compile(r"\) += ")


@dataclasses.dataclass
class Difference:
    """A listed difference: strace's line, rewritten, is callgate's; or a line that only one of them has; or one that may
    differ in any way."""

    why: str
    strace: re.Pattern | None = None  # none: a line that callgate has in addition
    callgate: str | None = None  # the replacement, or (with no `strace`) a regex; none: a line that callgate lacks
    any: re.Pattern | None = None  # lines of callgate's that may differ in any way from strace's of the same call


@dataclasses.dataclass
class Outcome:
    equal: int = 0
    explained: list[tuple[str, str]] = dataclasses.field(default_factory=list)  # the reason, the line
    unexplained: list[str] = dataclasses.field(default_factory=list)  # as a diff shows them


class Ambiguous(Exception):
    """A pid of one run is an ordinary number of the other: the run has to be repeated."""


def read_differences(path):
    """The list: entries of WHY, STRACE and CALLGATE lines. See the file's own head."""
    differences = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            key, _, value = line.rstrip("\n").partition(" ")
            if not key or key.startswith("#"):
                continue
            if key == "WHY":
                differences.append(Difference(value))
            elif key == "STRACE":
                differences[-1].strace = re.compile(value)
            elif key == "CALLGATE":
                differences[-1].callgate = value
            elif key == "ANY":
                differences[-1].any = re.compile(value)
            else:
                raise ValueError(f"{path}: {line}")
    return differences


def normalise(streams, tracer_pid, others):
    """The streams of one run, {pid: text}, as lists of lines in the order of the pids, all that varies replaced.

    `others` are the streams of the run it is compared with: no number there may be a pid here."""
    pids = {str(tracer_pid): "TRACER", **{str(pid): f"PID{rank}" for rank, pid in enumerate(sorted(streams))}}
    foreign = {number for text in others.values() for number in _NUMBER.findall(text)}
    if foreign & pids.keys():
        raise Ambiguous
    heap_ends = [int(end, 16) for text in streams.values() for end in _HEAP_END.findall(text)]
    heap = range(min(heap_ends), max(heap_ends) + 1) if heap_ends else range(0)

    def line(original):
        text = original
        for pattern, word in _VARYING:
            text = pattern.sub(word, text)
        text = _HEXADECIMAL.sub(lambda match: "ADDRESS" if int(match[0], 16) in heap else match[0], text)
        text = _NUMBER.sub(lambda match: pids.get(match[0], match[0]), text)
        return text if text == original else _PADDING.sub(") = ", text)  # what varies, varies in length too

    return [[line(text) for text in streams[pid].splitlines()] for pid in sorted(streams)]


def compare(strace, callgate, differences):
    """Compares normalised streams. Streams whose threads were born in another order are found by their text."""
    outcome = Outcome()
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


def _compare_stream(strace, callgate, differences, outcome):
    # Lines are aligned by what cannot differ much, the call's name: a difference in its arguments is then one of its
    # line, not one line lost and another found.
    matcher = difflib.SequenceMatcher(None, [_name(line) for line in strace], [_name(line) for line in callgate], False)
    for _, from_s, to_s, from_c, to_c in matcher.get_opcodes():
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
        if difference.strace is None:
            if strace is None and re.search(difference.callgate, callgate):
                reasons.append(difference.why)
                rewritten = callgate
        elif rewritten is not None and difference.strace.search(rewritten):
            if difference.callgate is None:
                if callgate is None:
                    reasons.append(difference.why)
                    rewritten = None
            elif callgate is not None:
                rewritten = difference.strace.sub(difference.callgate, rewritten)
                reasons.append(difference.why)
        if reasons and _same_but_padding(rewritten, callgate):
            outcome.explained += [(reason, callgate or strace) for reason in reasons]
            return
    if strace is not None and callgate is not None and _name(strace) != _name(callgate):
        _compare_line(strace, None, differences, outcome)
        _compare_line(None, callgate, differences, outcome)
        return
    if strace is not None and callgate is not None:
        for difference in differences:
            if difference.any is not None and difference.any.search(callgate):
                outcome.explained.append((difference.why, callgate))
                return
    if strace is not None:
        outcome.unexplained.append(f"- {strace}")
    if callgate is not None:
        outcome.unexplained.append(f"+ {callgate}")


def _same_but_padding(rewritten, callgate):
    """Equal, but for the blanks before `=`: a rewritten line has other columns."""
    if rewritten is None or callgate is None:
        return rewritten is callgate
    return _PADDING.sub(") = ", rewritten) == _PADDING.sub(") = ", callgate)
