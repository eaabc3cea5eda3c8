#!/usr/bin/env python3
"""Checks a report of `callgate audit` against the schema of its format: check_report.py sarif|junit FILE [SCHEMA].

Without SCHEMA, by those beside this file: sarif.schema.json and junit.xsd, which say of what callgate writes what the
published schemas say of it, and let nothing else pass. SCHEMA may be a published one (sarif-schema-2.1.0.json of OASIS,
junit-10.xsd of Jenkins). Exit status 0, 1 (and what is wrong), or 77 where Python has no jsonschema, or xmllint is
missing."""

import json
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree


def sarif(path, schema):
    try:
        import jsonschema
    except ImportError:
        print("needs python3-jsonschema")
        sys.exit(77)
    rules = json.loads(pathlib.Path(schema).read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(rules)
    validator.check_schema(rules)
    log = json.loads(path.read_text(encoding="utf-8"))
    for error in validator(rules, format_checker=jsonschema.FormatChecker()).iter_errors(log):
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        if len({rule["id"] for rule in rules}) != len(rules):
            yield "two rules have the same id"
        for result in run["results"]:
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                yield f"ruleIndex {result['ruleIndex']} is not {result['ruleId']}"


def junit(path, schema):
    if not shutil.which("xmllint"):
        print("needs xmllint")
        sys.exit(77)
    checked = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, path], capture_output=True, text=True,
                             check=False, timeout=60)
    if checked.returncode != 0:
        yield checked.stderr.strip()
    # What no schema says: that the numbers are those of the elements.
    for suite in xml.etree.ElementTree.parse(path).getroot():
        for attribute, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            count = len(list(suite.iter(tag)))
            if suite.get(attribute, "0") != str(count):
                yield f"{attribute}={suite.get(attribute)}, but there are {count}"


def main():
    check, name = {"sarif": (sarif, "sarif.schema.json"), "junit": (junit, "junit.xsd")}[sys.argv[1]]
    schema = sys.argv[3] if len(sys.argv) > 3 else pathlib.Path(__file__).parent / name
    faults = list(check(pathlib.Path(sys.argv[2]), schema))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
