"""Checks DOT files: dot makes an SVG of them that is XML and holds no script or link.

usage: check-dot.py FILE…
"""
import subprocess
import sys

from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"


def check(path):
    run = subprocess.run(["dot", "-Tsvg", path], capture_output=True)
    if run.returncode or run.stderr.strip():
        yield run.stderr.decode(errors="replace").strip() or f"dot ends with {run.returncode}"
        return
    try:
        svg = etree.fromstring(run.stdout, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        yield f"the SVG is not XML: {error}"
        return
    kinds = {element.tag.removeprefix(SVG) for element in svg.iter(etree.Element)}
    for kind in kinds & {"script", "a", "foreignObject", "image", "use"}:
        yield f"the SVG holds a <{kind}>"
    names = {group.get("class") for group in svg.iter(SVG + "g")}
    if not {"node", "edge"} <= names:
        yield "the SVG has no nodes or no edges"


def main(paths):
    faults = [f"{path}: {fault}" for path in paths for fault in check(path)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"dot: {len(paths)} files, {len(faults)} faults")
    return 1 if faults or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
