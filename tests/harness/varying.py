"""Replaces what differs from run to run of one command by words: addresses, pids, times, inode numbers, random bytes."""

import re

# Each: what varies, and the word for it. Applied in this order. Without \b before it a word is searched for much faster.
_VARYING = [(re.compile(pattern), word) for pattern, word in (
    # The upper half of epoll's data, of which the program sets the lower alone.
    (r"data=0x[0-9a-f]{11,}", "data=NUMBER"),
    (r"u64=\d{12,}", "u64=NUMBER"),
    (r"/\* \d{4}-\d\d-\d\dT[^*]*\*/", "/* DATE */"),
    (r"(tv_sec|tv_nsec|tv_usec|si_utime|si_stime|st_[amc]time(?:_nsec)?)=-?\d+", r"\1=TIME"),
    (r"tms_(\w+)=\d+(?: /\* [\d.]+ s \*/)?", r"tms_\1=TIME"),
    (r"(times\(.*\) +=) \d+", r"\1 TIME"),
    (r"ru_(maxrss|minflt|majflt|inblock|oublock|nvcsw|nivcsw)=\d+", r"ru_\1=NUMBER"),
    (r"=TIME /\* \d+\.\d\d s \*/", "=TIME"),
    (r"(f_bfree|f_bavail|f_files|f_ffree)=\d+", r"\1=NUMBER"),
    (r"sysinfo\(\{[^}]*\}", "sysinfo({NUMBERS}"),
    (r"(st_ino|stx_ino|d_ino|d_off)=\d+", r"\1=NUMBER"),
    # What else happens in the folder that all cases are in.
    (r'("/(?:dev/shm|tmp)", \{.*\bst_nlink=)\d+', r"\1NUMBER"),
    (r'("/(?:dev/shm|tmp)", \{.*\bst_size=)\d+', r"\1NUMBER"),
    (r"\b(pipe|socket|anon_inode|[A-Z]\w*(?:-[A-Z]+)?):\[\d+(?:->\d+)?(?=[],])", r"\1:[NUMBER"),
    (r"(NETLINK:\[\w+):\d+", r"\1:NUMBER"),
    (r'getrandom\("(?:\\.|[^"\\])*"(\.\.\.)?', "getrandom(RANDOM"),
    (r"^(times\(.*\) += )\d+", r"\1TICKS"),
    (r"nl_pid=-?\d+", "nl_pid=NUMBER"),
    (r"htons\((3[2-9]\d{3}|[45]\d{4}|60\d{3})\)", "htons(EPHEMERAL)"),
    (r"(127\.0\.0\.1|::1\]):(3[2-9]\d{3}|[45]\d{4}|60\d{3})\b", r"\1:EPHEMERAL"),
)]
# Likewise, but as wide as what it replaces, so that columns stay.
_OF_ONE_WIDTH = [(re.compile(pattern), word) for pattern, word in (
    (r"0x(?:7[0-9a-f]{11}|5[56][0-9a-f]{10})\b", "0x~~ADDRESS~~~"),  # stack, mappings, PIE images and their heaps
    (r"0x(?:f7[0-9a-f]{6}|ff(?!fff)[89a-f][0-9a-f]{5}|5[6-9][0-9a-f]{6})\b", "0xADDRESS"),  # the same of i386
    (r"^((?:PID\d+ +)?)\d\d:\d\d:\d\d ", r"\1hh:mm:ss "),
    (r"^((?:PID\d+ +)?)\d\d:\d\d:\d\d\.\d{6} ", r"\1hh:mm:ss.uuuuuu "),
    (r"^((?:PID\d+ +)?)\d{10}\.\d{6} ", r"\1ssssssssss.uuuuuu "),
    (r"^((?:PID\d+ +)?(?:[\w:.]+ \(\+)?) *\d+\.\d{6}(\)?) ", r"\1     s.uuuuuu\2 "),
    (r" <\d\.\d{6}>$", " <s.uuuuuu>"),
)]
_NUMBER = re.compile(r"(?<![\w.])\d+(?![\w.])")
_HEXADECIMAL = re.compile(r"0x[0-9a-f]+\b")
_HEAP_END = re.compile(r"\bbrk\(.*= (0x[0-9a-f]+)(?: <[\d.]+>)?$", re.MULTILINE)
_PREFIX = re.compile(r"^(\d+) +")
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
    # Where the heaps of programs are that are not at one of the addresses above.
    heap_ends = [int(end, 16) for text in streams.values() for end in _HEAP_END.findall(text) if len(end) < 14]
    heap = range(min(heap_ends), max(heap_ends) + 1) if heap_ends else range(0)

    def line(original):
        text = original
        for pattern, word in _VARYING:
            text = pattern.sub(word, text)
        if heap:
            text = _HEXADECIMAL.sub(lambda match: "ADDRESS" if int(match[0], 16) in heap else match[0], text)
        text = _PREFIX.sub(r"\1 ", text)  # as wide as the pid is long
        text = _NUMBER.sub(lambda match: pids.get(match[0], match[0]), text)
        for mask in masks:
            text = mask.sub(_masked, text)
        if text != original:
            text = _PADDING.sub(") = ", text)  # what varies, varies in length too
        for pattern, word in _OF_ONE_WIDTH:
            text = pattern.sub(word, text)
        return text

    return [[line(text) for text in streams[pid].splitlines()] for pid in sorted(streams)]


def _masked(match):
    """The match with its groups, or all of it where it has none, made one word."""
    text, start, end = match[0], match.start(), match.end()
    spans = [match.span(group) for group in range(1, match.re.groups + 1)] or [(start, end)]
    for begin, stop in sorted(spans, reverse=True):
        if begin >= 0:
            text = f"{text[:begin - start]}VARYING{text[stop - start:]}"
    return text
