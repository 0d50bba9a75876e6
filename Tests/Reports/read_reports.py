#!/usr/bin/env python3
"""Read the reports of `refarch lint` with the tools that others use.

usage: read_reports.py REPORT.sarif REPORT.xml [SARIF-SCHEMA.json]
Prints what each reader found. Exit code 1 if a report cannot be read, holds no rule or no case, or
does not follow the schema, if one is given.
Needs from PyPI: sarif-tools and junitparser; with a schema, jsonschema.
"""
import json
import pathlib
import sys

import junitparser
import sarif.loader


def main(sarif_path: str, junit_path: str, schema_path: str | None = None) -> int:
    text = pathlib.Path(sarif_path).read_text(encoding="utf-8")
    if schema_path:
        import jsonschema

        schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
        validator = jsonschema.validators.validator_for(schema)(schema)
        errors = [error.message for error in validator.iter_errors(json.loads(text))]
        print(f"schema: {len(errors)} errors")
        if errors:
            print("\n".join(errors[:20]))
            return 1

    log = sarif.loader.load_sarif_file(sarif_path)
    rules = json.loads(text)["runs"][0]["tool"]["driver"]["rules"]
    print(f"sarif-tools: {log.get_result_count()} results, {len(rules)} rules, "
          f"tool {', '.join(log.get_distinct_tool_names())}")

    suites = list(junitparser.JUnitXml.fromfile(junit_path))
    cases = [case for suite in suites for case in suite]
    failures = sum(suite.failures for suite in suites)
    print(f"junitparser: {len(suites)} suites, {len(cases)} cases, {failures} failures")
    return 0 if rules and cases else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
