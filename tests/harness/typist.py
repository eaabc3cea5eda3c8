#!/usr/bin/env python3
"""Types into an interactive bash on a terminal of its own: of each two arguments, the first is a pattern to wait for, the
second what is then typed (with C's escapes). Prints what the terminal shows; fails where a pattern does not come."""

import os
import pty
import re
import select
import sys
import time

PATIENCE = 10  # seconds


def main():
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["PS1"] = "$ "
        os.execv("/bin/bash", ["bash", "--norc", "--noediting", "-i"])
    shown = ""
    for pattern, typed in zip(sys.argv[1::2], sys.argv[2::2]):
        end = time.monotonic() + PATIENCE
        while not re.search(pattern, shown):
            text = read(terminal, end)
            if text is None:
                os.kill(pid, 9)
                sys.exit(f"{pattern!r} did not come; there is {shown!r}")
            shown += text
        shown = shown[re.search(pattern, shown).end():]
        os.write(terminal, typed.encode().decode("unicode_escape").encode())
    end = time.monotonic() + PATIENCE
    while read(terminal, end) is not None:
        pass
    os.kill(pid, 9)
    os.waitpid(pid, 0)


def read(terminal, end):
    """What is shown next, which is printed too; None at the end of all, or of patience."""
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            text = os.read(terminal, 4096).decode(errors="replace").replace("\r", "")
        except OSError:  # the shell is gone
            return None
        sys.stdout.write(text)
        sys.stdout.flush()
        return text
    return None


if __name__ == "__main__":
    main()
