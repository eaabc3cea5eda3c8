"""Whether the directed program makes each call that a machine has, and a golden case compares each.

    every_call.py --targets FOLDER --source ROOT

Status 1 where one is missing, or where one is excused that need not be; 77 where the programs are not built."""

import argparse
import os
import re
import subprocess
import sys

# A machine, the program built for it, the file of cases.
MACHINES = (("x86_64", "directed", "directed.case"), ("i386", "directed_i386", "directed_i386.case"))
# Calls that the directed program leaves out, and where they are compared instead, or why nowhere.
EXCUSED = {
    "fork": "makes a second process that goes on with the rows; processes.case",
    "vfork": "likewise",
    "ioctl": "has a program of its own; ioctl.case",
    "pause": "waits without end",
    "sigsuspend": "waits without end, whatever its arguments",
    "sigreturn": "ends the process where no handler runs; processes.case",
    "rt_sigreturn": "likewise",
}


def calls_of(table):
    with open(table, encoding="utf-8") as lines:
        return {match[1] for line in lines if (match := re.match(r"\d+\s+(\w+)", line))}


def compared_in(cases, program):
    with open(cases, encoding="utf-8") as lines:
        return {name for line in lines if line.startswith(f"RUN {{targets}}/{program} ") for name in line.split()[2:]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--targets", required=True)
    parser.add_argument("--source", required=True)
    options = parser.parse_args()
    problems, asked = [], 0
    for machine, program, cases in MACHINES:
        executable = os.path.join(options.targets, program)
        if not os.path.exists(executable):
            continue
        asked += 1
        known = calls_of(os.path.join(options.source, "src/decode/arch", f"{machine}.tbl"))
        made = set(subprocess.run([executable, "--list"], check=True, capture_output=True, text=True).stdout.split())
        compared = compared_in(os.path.join(options.source, "tests/golden", cases), program)
        for why, names in (("no row", known - made - EXCUSED.keys()), ("a row, but excused", made & EXCUSED.keys()),
                           ("no such call", made - known), ("no case", made - compared),
                           ("a case, but no row", compared - made)):
            problems += [f"{machine}: {name}: {why}" for name in sorted(names)]
    print("\n".join(problems))
    if asked == 0:
        print("SKIP: the directed programs are not built")
        return 77
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
