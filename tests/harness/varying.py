"""Replaces what differs from run to run of one command by words: addresses, pids, times, inode numbers, random bytes."""

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


class Ambiguous(Exception):
    """A pid of one run is an ordinary number of the other: the run has to be repeated."""


def normalise(streams, tracer_pid, others, masks=()):
    """The streams of one run, {pid: text}, as lists of lines in the order of the pids, all that varies replaced.

    `others` are the streams of the run it is compared with: no number there may be a pid here. `masks` are what varies
    in this command alone."""
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
        for mask in masks:
            text = mask.sub(_masked, text)
        return text if text == original else _PADDING.sub(") = ", text)  # what varies, varies in length too

    return [[line(text) for text in streams[pid].splitlines()] for pid in sorted(streams)]


def _masked(match):
    """The match with its groups, or all of it where it has none, made one word."""
    text, start, end = match[0], match.start(), match.end()
    spans = [match.span(group) for group in range(1, match.re.groups + 1)] or [(start, end)]
    for begin, stop in sorted(spans, reverse=True):
        if begin >= 0:
            text = f"{text[:begin - start]}VARYING{text[stop - start:]}"
    return text
