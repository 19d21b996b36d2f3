"""Checks exports with check-jsonschema against the published schema.

usage: check-json.py export.schema.json FILE…

The published schema lets further keys pass; here none may: it has to name every key.
"""
import json
import pathlib
import subprocess
import sys
import tempfile


def closed(schema):
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {key: closed(part) for key, part in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        schema.setdefault("additionalProperties", False)
    return schema


def run(*arguments) -> int:
    return subprocess.run(
        [sys.executable, "-m", "check_jsonschema", *map(str, arguments)], check=False
    ).returncode


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__)
        return 64
    schema, *files = map(pathlib.Path, sys.argv[1:])
    bad = run("--check-metaschema", schema)
    with tempfile.TemporaryDirectory() as folder:
        strict = pathlib.Path(folder, "closed.json")
        strict.write_text(json.dumps(closed(json.loads(schema.read_text("utf-8")))))
        bad |= run("--schemafile", schema, *files)
        bad |= run("--schemafile", strict, *files)
    for path in files:
        data = json.loads(path.read_text("utf-8"), object_pairs_hook=lambda pairs: pairs)
        keys = [key for key, _ in data]
        if keys != sorted(keys):
            bad = 1
            print(f"{path}: FAILED: keys are not sorted")
        for number, (key, value) in enumerate(data):
            if key == "crosswalk":
                print(f"{path}: {len(dict(value)['mappings'])} mappings")
    return 1 if bad else 0


sys.exit(main())
