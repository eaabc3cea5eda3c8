#!/usr/bin/env python3
"""Compares every constant that `callgate list constants --json` tells with the kernel's headers of this machine.

The names that the headers have are compiled into an array, whose bytes are read from the object: nothing is run or
linked, so that i386 is compared wherever the compiler can make code for it. A value that differs fails. Names that only
the headers have, beside those of one of our sets, are listed, for whoever brings the sets up to date. Exit status 77:
there are no headers.
"""

import argparse
import collections
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
from typing import NamedTuple

SKIPPED = 77
ROOT = pathlib.Path("/usr/include")
KERNEL = ("linux", "asm-generic", "drm", "misc", "mtd", "rdma", "scsi", "sound", "video", "xen")
# What the kernel's headers leave to the C library, and its own names of the kernel's constants.
LIBRARY = """dirent.h fcntl.h net/if.h netinet/in.h netinet/tcp.h poll.h sched.h signal.h sys/epoll.h sys/eventfd.h
    sys/file.h sys/inotify.h sys/ipc.h sys/klog.h sys/mount.h sys/msg.h sys/prctl.h sys/ptrace.h sys/quota.h sys/reboot.h
    sys/resource.h sys/sem.h sys/shm.h sys/signalfd.h sys/socket.h sys/stat.h sys/statvfs.h sys/swap.h sys/time.h
    sys/timerfd.h sys/timex.h sys/un.h sys/wait.h termios.h time.h unistd.h""".split()

# Names whose values the headers of another version, or of the C library, have otherwise; each with its reason.
EXEMPT = {
    r"F_(GET|SET)LKW?64": "the C library has them as the plain commands where these are of 64 bits",
    # An enumeration into which a name was put (Linux 6.7), so that the rest moved.
    r"IPSTATS_MIB_\w+": "numbered anew",
}

# Sets that name something else than what a name's macro is: `{}` is the name.
EXPRESSIONS = {"icmp_messages": "1<<{}"}
# Sets that are of one architecture alone.
ONLY = {"user_area": "x86_64", "user_area_i386": "i386"}
# Sets whose numbers have the size of the argument in them, and are those of LP64.
SIZED = {"ioctl_commands"}
# Names that bound or mask a set rather than belong to it.
NO_VALUE = re.compile(r"^_|_MAX$|_LAST$|_MASK$|_SHIFT$|_NUM$|_COUNT$|_CNT$|_END$|_BASE$|_ALL$|_SUPPORTED$")


def exempt(name: str) -> bool:
    return any(re.fullmatch(pattern, name) for pattern in EXEMPT)


class Place(NamedTuple):
    """Where a header defines a name: an enumeration by its number, or a line of macros."""

    header: str
    enumeration: int  # 0: it is a macro
    order: int


class Unit:
    """Headers that can be included together, and what they define."""

    def __init__(self, compiler: list[str], folder: pathlib.Path, headers: list[str]):
        self.compiler, self.folder = compiler, folder
        self.source = folder / "headers.c"
        self.rest: list[str] = []  # what conflicts with the others
        self.broken: list[str] = []
        self.headers = list(headers)
        while culprits := self.culprits():
            if culprits == self.headers[:1]:
                self.broken += culprits  # the first has nothing to conflict with
            else:
                culprits = [header for header in culprits if header != self.headers[0]]
                self.rest += culprits
            self.headers = [header for header in self.headers if header not in culprits]
        self.definers = self.defined_names()

    def text(self) -> str:
        return "".join(f"#include <{header}>\n" for header in self.headers)

    def compile(self, text: str, *words: str) -> subprocess.CompletedProcess:
        self.source.write_text(text)
        command = [*self.compiler, "-w", *words, str(self.source)]
        return subprocess.run(command, capture_output=True, text=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})

    def culprits(self) -> list[str]:
        """The headers that an error comes from, directly or through what they include."""
        done = self.compile(self.text(), "-fsyntax-only")
        if done.returncode == 0 or not self.headers:
            return []
        found = self.wrong_lines(done.stderr)
        if not found:
            sys.exit(f"the compiler's complaint is not understood:\n{done.stderr}")
        return [self.headers[line - 1] for line in sorted(found)]

    def wrong_lines(self, complaints: str) -> set[int]:
        """The lines of our source that complaints are about, or that include the headers these are about. A note about
        an earlier definition counts too: whoever is innocent fits into a later unit."""
        return {int(line) for line in re.findall(rf"{re.escape(str(self.source))}:(\d+)", complaints)}

    def defined_names(self) -> dict[str, Place]:
        """Macros without parameters, and enumerators."""
        done = self.compile(self.text(), "-E", "-dD")
        definers: dict[str, Place] = {}
        where, code = "", collections.defaultdict(list)
        for order, line in enumerate(done.stdout.splitlines()):
            if marker := re.match(r'# \d+ "([^"]*)"', line):
                where = marker[1]
            elif macro := re.match(r"#define (\w+)(?: |$)", line):
                definers[macro[1]] = Place(where, 0, order)
            elif not line.startswith("#"):
                code[where].append(line)
        enumerations = 0
        for where, lines in code.items():
            for body in re.findall(r"\benum\b[^{};()]*\{([^}]*)\}", "\n".join(lines)):
                enumerations += 1
                for order, piece in enumerate(body.split(",")):
                    if name := re.match(r"\s*(\w+)", piece):
                        definers[name[1]] = Place(where, enumerations, order)  # also where a macro repeats the name
        return definers

    def values(self, names: list[str]) -> dict[str, int]:
        """Of the names that these headers define and that are constants. A name may be an expression: 1<<TCP_SYN_SENT."""
        names = [name for name in names if all(word in self.definers for word in re.findall(r"\b[A-Za-z_]\w*", name))]
        while names:
            head = self.text() + '__attribute__((used, section("names"))) const unsigned long long values[] = {\n'
            lines = "".join(f"(unsigned long long)({name}),\n" for name in names)
            image = self.folder / "values.o"
            done = self.compile(head + lines + "};\n", "-c", "-o", str(image))
            if done.returncode == 0:
                return dict(zip(names, bytes_of(image, len(names))))
            before = head.count("\n")
            wrong = {line - before - 1 for line in self.wrong_lines(done.stderr)}
            kept = [name for i, name in enumerate(names) if i not in wrong]
            if len(kept) == len(names):
                sys.exit(f"the compiler's complaint is not understood:\n{done.stderr}")
            names = kept
        return {}


def bytes_of(image: pathlib.Path, count: int) -> tuple[int, ...]:
    """The object's array, which has a section of its own."""
    raw = image.with_suffix(".bin")
    subprocess.run(["objcopy", "-O", "binary", "-j", "names", str(image), str(raw)], check=True)
    return struct.unpack(f"<{count}Q", raw.read_bytes()[: 8 * count])


def kernel_headers() -> list[str]:
    found = []
    for folder in KERNEL:
        found += [str(path.relative_to(ROOT)) for path in (ROOT / folder).rglob("*.h")]
    # The architecture's own; asm-generic/ comes through them.
    asm = next((path for path in (ROOT / "asm", *sorted(ROOT.glob("*/asm"))) if path.is_dir()), None)
    own = sorted(f"asm/{path.name}" for path in asm.glob("*.h")) if asm else []
    return own + sorted(header for header in found if not header.startswith("asm-generic/"))


def prefix_of(names: list[str]) -> str:
    """What all names begin with, up to an underscore."""
    first, last = min(names), max(names)
    same = next((i for i, (a, b) in enumerate(zip(first, last)) if a != b), min(len(first), len(last)))
    return first[: first.rfind("_", 0, same) + 1]


def lacking(ours: dict[str, dict[str, int]], definers: dict[str, Place]) -> dict[str, list[str]]:
    """By set: what its enumeration in the headers has besides, or what stands among its macros or right after them."""
    known = {name for constants in ours.values() for name in constants}
    beside = 2  # so many macros after the last may be new ones
    enumerations, macros = collections.defaultdict(list), collections.defaultdict(list)
    for name, place in sorted(definers.items(), key=lambda pair: pair[1].order):
        if place.enumeration:
            enumerations[place.enumeration].append(name)
        else:
            macros[place.header].append(name)
    result = {}
    for one, constants in ours.items():
        prefix = prefix_of(list(constants)) if len(constants) > 1 else ""
        homes = collections.Counter(definers[name][:2] for name in constants if name in definers)
        if not homes or not prefix:
            continue
        (home, enumeration), _ = homes.most_common(1)[0]
        near = enumerations[enumeration] if enumeration else macros[home]
        places = [i for i, name in enumerate(near) if name in constants]
        if not enumeration:
            near = near[places[0] : places[-1] + 1 + beside]
        missing = [name for name in near if name not in known and name.startswith(prefix) and not NO_VALUE.search(name)]
        if missing:
            result[one] = missing
    return result


def fits(ours: int, theirs: int) -> bool:
    """A set's values are as wide as the arguments that they are for."""
    return ours == theirs or any(ours < 1 << bits and ours == theirs & (1 << bits) - 1 for bits in (8, 16, 32))


def compare(ours: dict[str, dict[str, int]], arch: str, compiler: list[str], folder: pathlib.Path) -> bool:
    ours = {one: constants for one, constants in ours.items() if ONLY.get(one, arch) == arch}
    asked = {}  # (set, name) -> expression
    for one, constants in ours.items():
        for name in constants:
            asked[one, name] = EXPRESSIONS.get(one, "{}").format(name).replace("1<<", "1ull<<")
    expressions = sorted(set(asked.values()))
    values: dict[str, int] = {}
    definers: dict[str, Place] = {}
    broken: list[str] = []
    for headers in (kernel_headers(), LIBRARY):
        while headers:
            unit = Unit(compiler, folder, headers)
            broken += unit.broken
            values |= unit.values([expression for expression in expressions if expression not in values])
            for name, place in unit.definers.items():
                definers.setdefault(name, place)
            headers = unit.rest
    wrong = 0
    for (one, name), expression in asked.items():
        value = ours[one][name]
        if expression not in values or fits(value, values[expression]) or exempt(name):
            continue
        if arch != "x86_64" and one in SIZED and (value ^ values[expression]) & ~(0x3FFF << 16) == 0:
            continue
        print(f"{arch}: {one}: {name} is {values[expression]:#x} in the headers, {value:#x} here")
        wrong += 1
    print(f"{arch}: {len(values)} of {len(expressions)} names are in the headers of this machine, {wrong} differ")
    if broken:
        print(f"{arch}: skipped, cannot be included by themselves: {' '.join(sorted(broken))}")
    for one, missing in lacking(ours, definers).items():
        print(f"{arch}: {one} lacks {' '.join(missing)}")
    # Headers of any age have most names; few mean that reading them has failed.
    if len(values) < len(expressions) // 2:
        print(f"{arch}: too few names were found")
        return False
    return wrong == 0


def unlisted(ours: dict[str, dict[str, int]], sources: pathlib.Path) -> set[str]:
    """Sets that the sources declare and the list does not have."""
    declared, empty = set(), set()
    for header in (sources / "decode/constants").glob("*.h"):
        declared |= set(re.findall(r"^extern const ConstantSet (\w+);", header.read_text(), re.MULTILINE))
        empty |= set(re.findall(r"^const ConstantSet (\w+)\{\"\w+\", \{\},", header.with_suffix(".cc").read_text(), re.MULTILINE))
    return declared - empty - set(ours)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--callgate", required=True)
    options.add_argument("--compiler", required=True)
    options.add_argument("--sources", required=True, type=pathlib.Path, help="the folder src")
    chosen = options.parse_args()
    if not (ROOT / "linux/version.h").exists():
        print("SKIP: no headers of the kernel are installed")
        return SKIPPED
    ours = json.loads(subprocess.run([chosen.callgate, "list", "constants", "--json"], check=True, capture_output=True).stdout)
    base = [chosen.compiler, "-std=gnu17", "-D_GNU_SOURCE", "-O0"]
    # The headers of x86 are the same for both, but installed in a folder of x86_64's name.
    narrow = ["-m32", *(f"-isystem{path.parent}" for path in sorted(ROOT.glob("x86_64-linux-gnu/asm")))]
    fine = True
    if missing := unlisted(ours, chosen.sources):
        print(f"declared, but not listed: {' '.join(sorted(missing))}")
        fine = False
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        fine &= compare(ours, "x86_64", base, folder)
        if Unit(base + narrow, folder, ["linux/types.h"]).headers:
            fine &= compare(ours, "i386", base + narrow, folder)
        else:
            print("i386: skipped, the compiler makes no code for it")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
