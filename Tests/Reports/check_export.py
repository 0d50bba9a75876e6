#!/usr/bin/env python3
"""Holds every exported architecture against the published schema.

    check_export.py REFARCH
"""

import json
import subprocess
import sys

from jsonschema import Draft202012Validator


def run(*arguments):
    return json.loads(subprocess.run([sys.argv[1], *arguments], check=True, capture_output=True, text=True).stdout)


schema = run("export", "--schema")
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
failures = 0
architectures = [entry["id"] for entry in run("list", "--json")]
for name in architectures:
    export = run("export", name, "--json")
    for error in validator.iter_errors(export):
        failures += 1
        print(f"error: {name}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
    # What the schema does not know, it refuses.
    export["surprise"] = True
    if validator.is_valid(export):
        failures += 1
        print(f"error: {name}: an unknown member is accepted")
print(f"{len(architectures)} exports, {failures} failures")
sys.exit(1 if failures or not architectures else 0)
