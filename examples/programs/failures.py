"""Counts the failed calls of a trace in JSON Lines, by call and error."""
import collections
import json
import sys

failures = collections.Counter()
with open(sys.argv[1]) as trace:
    for line in trace:
        record = json.loads(line)
        error = (record.get("result") or {}).get("errno")
        if error:
            failures[record["call"], error] += 1
for (call, error), times in failures.most_common():
    print(f"{times:4} {call} {error}")
