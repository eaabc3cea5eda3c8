#!/usr/bin/env python3
"""Checks each line of standard input against a JSON Schema: validate.py SCHEMA. Exit status 0, 1, or 77 where Python has
no jsonschema."""

import json
import sys

try:
    import jsonschema
except ImportError:
    print("needs python3-jsonschema")
    sys.exit(77)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    lines = faults = 0
    for line in sys.stdin:
        lines += 1
        error = jsonschema.exceptions.best_match(validator.iter_errors(json.loads(line)))
        if error:
            faults += 1
            print(f"line {lines}: {error.json_path}: {error.message}: {line.rstrip()}")
    if lines == 0:
        print("nothing to validate")
    return 1 if faults or lines == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
