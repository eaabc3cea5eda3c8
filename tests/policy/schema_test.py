"""policies/policy.schema.json and the loader say the same of policies, as far as a schema can.

Every shipped policy, and every example of callgate-policy(5) that is a whole one, keeps to it. Every wrong policy of the
loader's tests breaks it, but for what a schema cannot say: that is listed here, each with the reason, and a line of the
list that nothing needs any more fails the test.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
    import yaml
except ImportError as error:
    print(f"SKIP: {error}")
    sys.exit(77)

# What is said of a wrong policy that keeps to the schema.
BEYOND_A_SCHEMA = {
    "names are in callgate's tables": "unknown (system call|group|constant|error)|is defined in line",
    "what arguments a call has, and of what kind": "ha(s|ve) no argument|never has all of these|points to memory|has no constants with names|"
    "is one value|holds several flags|number of \\d+ bits",
    "YAML's own freedoms, gone when it is read": "duplicate key|has no (anchors|aliases|tags|control characters)",
    "what other files say": "cannot extend itself|would loosen what is extended",
    "what variables hold": "the variable .* is not set|'/home/me' is",
    "what is a word of a text": "'errno' is what a denied call fails with",
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tests", required=True, help="the program that tests the layer")
    parser.add_argument("--callgate", required=True)
    parser.add_argument("--source", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    schema = json.loads((arguments.source / "policies/policy.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    failures = []

    def faults(text):
        try:
            document = yaml.safe_load(text)
        except (yaml.YAMLError, ValueError) as error:
            return [f"no YAML: {error}"]
        return [f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in validator.iter_errors(document)]

    right = {path.name: path.read_text() for path in (arguments.source / "policies").glob("*.yaml")}
    page = (arguments.source / "man/callgate-policy.5").read_text().replace("\\-", "-").replace("\\(aq", "'")
    for number, example in enumerate(re.findall(r"\.EX\n(.*?)\.EE", page, re.S)):
        if not example.startswith("callgate: 1") and re.match(r"- (allow|deny|log|kill|expect)", example):
            key = "tests" if example.startswith("- expect") else "rules"
            example = f"callgate: 1\ndefault: allow\n{key}:\n{example}"
        if re.match(r"[a-z]+:", example):
            if not example.startswith("callgate"):
                example = "callgate: 1\ndefault: allow\n" + example
            right[f"example {number} of the manual"] = example
    for name, text in right.items():
        failures += [f"{name} is right, but: {fault}" for fault in faults(text)]

    listed = json.loads(subprocess.run([arguments.callgate, "list", "--json", "groups"], check=True, capture_output=True).stdout)
    offered = schema["definitions"]["call"]["anyOf"][0]["enum"]
    if sorted(offered) != sorted(listed):
        failures.append(f"the groups that the schema offers are not those that there are: {set(offered) ^ set(listed)}")

    needed = set()
    with tempfile.TemporaryDirectory() as folder:
        # Whether the tests pass is told elsewhere; those that have no wrong policies may take long.
        keeping = [path.name for path in (arguments.source / "tests/policy").glob("*_test.cc") if "wrong.h" in path.read_text()]
        files = ",".join(f"*/{name}" for name in keeping)
        subprocess.run([arguments.tests, f"--source-file={files}"], stdout=subprocess.DEVNULL,
                       env={**os.environ, "CALLGATE_WRONG_POLICIES": folder})
        wrong = sorted(pathlib.Path(folder).glob("*.yaml"), key=lambda path: int(path.stem))
        if len(wrong) < 90:
            failures.append(f"only {len(wrong)} wrong policies were kept")
        for path in wrong:
            text = path.read_bytes()
            if faults(text):
                continue
            said = path.with_suffix(".txt").read_text(errors="replace")
            reasons = [reason for reason, pattern in BEYOND_A_SCHEMA.items() if re.search(f"error: .*({pattern})", said)]
            needed.update(reasons)
            if not reasons:
                failures.append(f"the schema finds nothing wrong:\n{text.decode(errors='replace')}\n{said}")
    failures += [f"nothing needs this any more: {reason}" for reason in BEYOND_A_SCHEMA if reason not in needed]

    print(*failures, sep="\n")
    print(f"{len(right)} right policies, {len(wrong)} wrong ones, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
