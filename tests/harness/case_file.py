"""Whole-command cases as data: reads tests/cases/*.case and tests/golden/*.case.

A file holds cases, each a NAME line and the lines after it, `KEY value`:

    NAME what holds             the test's name
    NEEDS item...               skipped where one is absent: a command, kernel>=6.10, root, i386 (programs of it), int80
                                (its calls in any program), memory-cgroup, core-files, or a file by its /path
    FILE name                   a file of the case's own folder; its text are the `| ` lines below
    ENV NAME=value              added to the fixed environment (PATH, HOME, LANG=C.UTF-8, TZ=UTC)
    AS nobody                   runs without privileges, where the runner has them
    SETUP shell command         before RUN, in the folder; must succeed
    RUN shell command           what is tested (bash)
    STDIN                       its standard input, in `| ` lines; empty otherwise
    TIMEOUT seconds             20 if not given; then everything it started is killed, and the case fails
    EXIT status                 0 if not given; a number, or a signal by name
    STDOUT regex                a line; the regexes of one stream must match lines in this order
    STDERR regex                likewise
    OUTPUT file regex           likewise, in a file of the folder
    NOT STDOUT regex            no line matches; also NOT STDERR, NOT OUTPUT file

Golden cases also have these, the last two under a reason of their own:

    COMPARE options             RUN's command (no shell) under strace and callgate with these options; each line, a run.
                                -ff is added where -f is not given
    UNDER command               what executes the tracer, in surroundings of its own; skipped where it cannot
    WHY reason                  why the lines after it are here
    MASK regex                  text (or its groups) that differs from run to run: compared as if it were the same
    VARIES regex                lines that may come anywhere, or not at all; counted as equal only where both have them

What stands before the first NAME holds for every case of the file. {callgate}, {targets}, {attacks}, {policies}, {source}
(of the project) and {tmp} (the folder) stand for their paths. Lines that begin with # are comments.
"""

import copy
import dataclasses
import re
import shlex


# What may hold for every case of a file.
COMMON = ("COMPARE", "UNDER", "NEEDS", "ENV", "TIMEOUT", "WHY", "MASK", "VARIES")


class CaseError(Exception):
    """A case that is written wrongly."""


@dataclasses.dataclass
class Expectation:
    stream: str  # STDOUT, STDERR or a file's name
    pattern: str
    wanted: bool = True


@dataclasses.dataclass
class Case:
    name: str
    run: str = ""
    compare: list[list[str]] = dataclasses.field(default_factory=list)
    varies: list[tuple[str, re.Pattern]] = dataclasses.field(default_factory=list)  # the reason, the lines
    masks: list[re.Pattern] = dataclasses.field(default_factory=list)
    why: str = ""
    under: list[str] = dataclasses.field(default_factory=list)
    needs: list[str] = dataclasses.field(default_factory=list)
    files: dict[str, str] = dataclasses.field(default_factory=dict)
    environment: dict[str, str] = dataclasses.field(default_factory=dict)
    setup: list[str] = dataclasses.field(default_factory=list)
    stdin: str = ""
    user: str | None = None
    exit: str = "0"
    timeout: float = 20
    expectations: list[Expectation] = dataclasses.field(default_factory=list)


def read(path):
    """The cases of a file, by name."""
    cases = {}
    common = case = Case("")
    take_text = None  # what the next `| ` line is added to
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            try:
                if line.startswith("|"):
                    if take_text is None:
                        raise CaseError("text without FILE or STDIN")
                    take_text(line[2:] + "\n")
                    continue
                take_text = None
                if not line.strip() or line.startswith("#"):
                    continue
                key, _, value = line.partition(" ")
                value = value.strip()
                if key == "NAME":
                    if value in cases:
                        raise CaseError("a second case of this name")
                    case = cases[value] = copy.deepcopy(common)
                    case.name, case.why = value, ""
                elif case is common and key not in COMMON:
                    raise CaseError("a case begins with NAME")
                else:
                    take_text = _take(case, key, value)
            except (CaseError, re.error, ValueError) as error:
                raise CaseError(f"{path}:{number}: {error}: {line}") from error
    for case in cases.values():
        if not case.run:
            raise CaseError(f"{path}: '{case.name}' has no RUN")
    return cases


def _take(case, key, value):
    """Adds a line to the case; gives what takes the text lines that follow."""
    if key == "NEEDS":
        case.needs += value.split()
    elif key == "FILE":
        case.files[value] = ""

        def add_to_file(text):
            case.files[value] += text

        return add_to_file
    elif key == "STDIN":

        def add_to_stdin(text):
            case.stdin += text

        return add_to_stdin
    elif key == "ENV":
        name, _, setting = value.partition("=")
        case.environment[name] = setting
    elif key == "AS":
        case.user = value
    elif key == "SETUP":
        case.setup.append(value)
    elif key == "RUN":
        if case.run:
            raise CaseError("a second RUN")
        case.run = value
    elif key == "COMPARE":
        case.compare.append(shlex.split(value))
    elif key == "UNDER":
        case.under = shlex.split(value)
    elif key == "WHY":
        case.why = value
    elif key in ("MASK", "VARIES"):
        if not case.why:
            raise CaseError("nothing varies without a WHY")
        if key == "MASK":
            case.masks.append(re.compile(value))
        else:
            case.varies.append((case.why, re.compile(value)))
    elif key == "TIMEOUT":
        case.timeout = float(value)
    elif key == "EXIT":
        if not re.fullmatch(r"\d+|SIG[A-Z0-9]+", value):
            raise CaseError("neither a status nor a signal")
        case.exit = value
    else:
        wanted = key != "NOT"
        if not wanted:
            key, _, value = value.partition(" ")
        stream, pattern = key, value
        if key == "OUTPUT":
            stream, _, pattern = value.partition(" ")
        elif key not in ("STDOUT", "STDERR"):
            raise CaseError(f"unknown key {key}")
        re.compile(pattern)
        case.expectations.append(Expectation(stream, pattern, wanted))
    return None
