"""What `policy export --to oci` writes keeps to the schema of the OCI runtime specification.

Of every shipped policy, of the examples, and of every whole example of callgate-policy(5): oci_seccomp.schema.json says in
JSON Schema what the specification says of linux.seccomp. That it refuses what is wrong is tried as well."""

import argparse
import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError as error:
    print(f"SKIP: {error}")
    sys.exit(77)

RIGHT = {"defaultAction": "SCMP_ACT_ERRNO", "defaultErrnoRet": 38, "architectures": ["SCMP_ARCH_X86_64"],
         "flags": ["SECCOMP_FILTER_FLAG_LOG"],
         "syscalls": [{"names": ["read"], "action": "SCMP_ACT_ALLOW",
                       "args": [{"index": 0, "value": 2**64 - 1, "valueTwo": 1, "op": "SCMP_CMP_MASKED_EQ"}]}]}
# Where something of RIGHT is replaced, and by what: None takes it away.
WRONG = [(("defaultAction",), None), (("defaultAction",), "ALLOW"), (("defaultAction",), "SCMP_ACT_ALLOW"),
         (("defaultErrnoRet",), -1), (("architectures",), "SCMP_ARCH_X86_64"), (("architectures", 0), "x86_64"),
         (("flags", 0), "LOG"), (("listenerMetadata",), "x"), (("unknown",), 1), (("syscalls", 0, "names"), []),
         (("syscalls", 0, "names"), None), (("syscalls", 0, "name"), "read"), (("syscalls", 0, "action"), None),
         (("syscalls", 0, "errnoRet"), 1), (("syscalls", 0, "args", 0, "index"), 6), (("syscalls", 0, "args", 0, "index"), "0"),
         (("syscalls", 0, "args", 0, "value"), 2**64), (("syscalls", 0, "args", 0, "value"), -1),
         (("syscalls", 0, "args", 0, "valueTwo"), None), (("syscalls", 0, "args", 0, "op"), "=="),
         (("syscalls", 0, "args", 0, "op"), None)]


def replaced(place, value):
    document = copy.deepcopy(RIGHT)
    at = document
    for step in place[:-1]:
        at = at[step]
    if value is None:
        del at[place[-1]]
    else:
        at[place[-1]] = value
    return document


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--callgate", required=True)
    parser.add_argument("--source", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    schema = json.loads((pathlib.Path(__file__).parent / "oci_seccomp.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    failures = [f"what is right is refused: {fault.message}" for fault in validator.iter_errors(RIGHT)]
    failures += [f"{place} {value!r} is taken for right" for place, value in WRONG if validator.is_valid(replaced(place, value))]

    policies = sorted((arguments.source / "policies").glob("*.yaml")) + sorted((arguments.source / "examples").glob("**/*.yaml"))
    page = (arguments.source / "man/callgate-policy.5").read_text().replace("\\-", "-").replace("\\(aq", "'")
    with tempfile.TemporaryDirectory() as folder:
        for number, example in enumerate(re.findall(r"\.EX\n(callgate: 1.*?)\.EE", page, re.S)):
            policies.append(pathlib.Path(folder, f"example-{number}.yaml"))
            policies[-1].write_text(example)
        exported = 0
        for policy in policies:
            done = subprocess.run([arguments.callgate, "policy", "export", "--to", "oci", str(policy)], capture_output=True,
                                  text=True, check=False, timeout=120)
            if done.returncode != 0:
                # Examples extend and name what is not there; what is shipped is whole.
                if policy.parent.name == "policies":
                    failures.append(f"{policy.name} is not exported: {done.stderr}")
                continue
            exported += 1
            failures += [f"{policy.name}: {'/'.join(map(str, fault.absolute_path))}: {fault.message}"
                         for fault in validator.iter_errors(json.loads(done.stdout))]
    for failure in failures:
        print(failure)
    print(f"{exported} exports, {len(failures)} faults")
    return 1 if failures or exported < 9 else 0


if __name__ == "__main__":
    sys.exit(main())
