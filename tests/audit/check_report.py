#!/usr/bin/env python3
"""Checks a report of `callgate audit` against what its format demands: check_report.py sarif|junit FILE.

sarif: by sarif.schema.json beside this file. junit: by the structure that the servers which read it have in common.
Exit status 0, 1 (and what is wrong), or 77 where Python has no jsonschema."""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree


def sarif(path):
    try:
        import jsonschema
    except ImportError:
        print("needs python3-jsonschema")
        sys.exit(77)
    schema = json.loads((pathlib.Path(__file__).parent / "sarif.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    log = json.loads(path.read_text(encoding="utf-8"))
    for error in jsonschema.Draft7Validator(schema).iter_errors(log):
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        if len({rule["id"] for rule in rules}) != len(rules):
            yield "two rules have the same id"
        for result in run["results"]:
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                yield f"ruleIndex {result['ruleIndex']} is not {result['ruleId']}"


# Elements: the attributes that they must have, those that they may have, the elements within in their order.
JUNIT = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"time", "skipped"}, ["testsuite*"]),
    "testsuite": ({"name", "tests", "failures", "errors", "time", "timestamp", "hostname"}, {"skipped", "id", "package"},
                  ["properties?", "testcase*", "system-out?", "system-err?"]),
    "properties": (set(), set(), ["property*"]),
    "property": ({"name", "value"}, set(), []),
    "testcase": ({"name", "classname", "time"}, {"file", "line"}, ["skipped?", "error?", "failure?"]),
    "failure": ({"type"}, {"message"}, []),
    "error": ({"type"}, {"message"}, []),
    "skipped": (set(), {"message"}, []),
    "system-out": (set(), set(), []),
    "system-err": (set(), set(), []),
}
NUMBERS = {"tests", "failures", "errors", "skipped"}


def junit_element(element):
    if element.tag not in JUNIT:
        yield f"<{element.tag}> is not known"
        return
    required, optional, children = JUNIT[element.tag]
    yield from (f"<{element.tag}> lacks {name}" for name in sorted(required - set(element.keys())))
    yield from (f"<{element.tag}> may not have {name}" for name in sorted(set(element.keys()) - required - optional))
    for name, value in element.items():
        if name in NUMBERS and not re.fullmatch(r"\d+", value):
            yield f"{name}={value} is no number"
        if name == "time" and not re.fullmatch(r"\d+\.\d+", value):
            yield f"time={value} is no number of seconds"
        if name == "timestamp" and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", value):
            yield f"timestamp={value} is no time"
    order = "".join(f"(?:{name[:-1]},){name[-1]}" for name in children)
    if not re.fullmatch(order, "".join(f"{child.tag}," for child in element)):
        yield f"the elements of <{element.tag}> are {[child.tag for child in element][:9]}"
    for child in element:
        yield from junit_element(child)


def junit(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    if root.tag != "testsuites":
        yield f"the root is <{root.tag}>"
    yield from junit_element(root)
    for suite in [root, *root.iter("testsuite")]:
        for attribute, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            count = len(list(suite.iter(tag)))
            if suite.get(attribute, "0") != str(count):
                yield f"{attribute}={suite.get(attribute)}, but there are {count}"


def main():
    faults = list({"sarif": sarif, "junit": junit}[sys.argv[1]](pathlib.Path(sys.argv[2])))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
