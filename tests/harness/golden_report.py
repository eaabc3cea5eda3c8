#!/usr/bin/env python3
"""Sums up what the golden cases of a run left in a folder: the share of lines that are equal, and why others are not.

Lines that a program writes in one run and not in the next (its threads' order, other processes of the machine) say
nothing of the two tracers: they are counted apart. Fails where a corpus whose cases were all run has a smaller share than demanded."""

import argparse
import collections
import json
import os
import sys
import urllib.parse

import case_file


def write(folder, group, name, outcome):
    """Leaves one case's outcome in the folder."""
    reasons = collections.Counter(reason for reasons, _ in outcome.explained for reason in reasons)
    reasons.update(f"varies: {reason}" for reason, _ in outcome.varying)
    if outcome.unexplained:
        reasons["unexplained"] = len(outcome.unexplained)
    _write(folder, group, name, {"equal": outcome.equal, "varying": len(outcome.varying),
                                "lines": outcome.lines - len(outcome.varying), "reasons": reasons})


def write_skipped(folder, group, name, why):
    _write(folder, group, name, {"skipped": why})


def _write(folder, group, name, what):
    os.makedirs(folder, exist_ok=True)
    with open(_path(folder, group, name), "w", encoding="utf-8") as file:
        json.dump(what, file)


def _path(folder, group, name):
    return os.path.join(folder, f"{group}.{urllib.parse.quote(name, safe='')}.json")


def read(folder, cases):
    """The outcomes of the cases, pairs of group and name; None for those that were not run."""
    outcomes = {}
    for group, name in cases:
        try:
            with open(_path(folder, group, name), encoding="utf-8") as file:
                outcomes[group, name] = json.load(file)
        except FileNotFoundError:
            outcomes[group, name] = None
    return outcomes


def report(title, outcomes, least):
    """The text for the outcomes, and whether they are good enough."""
    run = {case: outcome for case, outcome in outcomes.items() if outcome and "lines" in outcome}
    skipped = {case: outcome["skipped"] for case, outcome in outcomes.items() if outcome and "skipped" in outcome}
    missing = sum(outcome is None for outcome in outcomes.values())
    if not run:
        return f"{title}: no case was run", True
    equal, lines, varying = (sum(outcome[key] for outcome in run.values()) for key in ("equal", "lines", "varying"))
    share = 100 * equal / lines if lines else 100
    reasons = collections.Counter()
    for outcome in run.values():
        reasons.update(outcome["reasons"])
    text = [f"{title}: {equal} of {lines} lines equal ({share:.2f} %), {varying} vary, {len(run)} commands"]
    text += [f"{count:7}  {reason}" for reason, count in sorted(reasons.items(), key=lambda item: -item[1])]
    text += [f"skipped  {name} ({why})" for (_, name), why in skipped.items()]
    if missing:
        text.append(f"{missing} cases were not run: the share is not judged")
    good = missing > 0 or least is None or share >= least
    if not good:
        text.append(f"FAIL: less than {least} %")
    return "\n".join(text), good


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", required=True, help="the folder")
    parser.add_argument("--least", type=float, required=True, help="the share, in percent, that the corpus must reach")
    parser.add_argument("--apart", action="append", default=[], help="a file that is no part of the corpus")
    parser.add_argument("--output", help="a file that takes the report as well")
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    groups = {os.path.splitext(os.path.basename(path))[0]: case_file.read(path) for path in arguments.files}
    texts = []
    all_good = True
    corpus = [group for group in groups if group not in arguments.apart]
    for title, members, least in [*((group, [group], None) for group in arguments.apart),
                                  ("corpus", corpus, arguments.least)]:
        cases = [(group, name) for group in members for name in groups[group]]
        text, good = report(title, read(arguments.results, cases), least)
        texts.append(text)
        all_good &= good
    print("\n".join(texts))
    if arguments.output:
        with open(arguments.output, "w", encoding="utf-8") as file:
            print("\n".join(texts), file=file)
    return 0 if all_good else 1


if __name__ == "__main__":
    sys.exit(main())
