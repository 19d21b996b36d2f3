"""Checks GraphML files: networkx reads them, and they say what the graph promises.

usage: check-graphml.py FILE…
"""
import sys

import networkx

LINKS = {
    "deals-with": ("document", "theme"),
    "speaks-for": ("document", "objective"),
    "relates-to": ("theme", "objective"),
    "assigned-to": ("objective", "session"),
    "reports-on": ("document", "session"),
}


def check(path):
    try:
        graph = networkx.read_graphml(path)
    except Exception as error:
        yield f"networkx cannot read it: {error}"
        return
    kinds = [data.get("kind") for _, data in graph.nodes(data=True)]
    for kind, count in (("objective", 23), ("theme", 31)):
        if kinds.count(kind) != count:
            yield f"{kinds.count(kind)} nodes of the kind {kind}, not {count}"
    if "document" not in kinds:
        yield "no document"
    for node, data in graph.nodes(data=True):
        if data.get("kind") not in ("document", "theme", "objective", "session"):
            yield f"{node} is of no known kind"
        if not data.get("label"):
            yield f"{node} has no label"
    for source, target, data in graph.edges(data=True):
        ends = (graph.nodes[source].get("kind"), graph.nodes[target].get("kind"))
        if LINKS.get(data.get("kind")) != ends:
            yield f"{source} to {target}: {data.get('kind')} links {ends}"
        if "passages" in data:
            levels = sum(data[level] for level in ("central", "arguable", "mentioned"))
            if not 0 < data["passages"] == levels:
                yield f"{source} to {target}: {data['passages']} passages, {levels} by level"


def main(paths):
    faults = [f"{path}: {fault}" for path in paths for fault in check(path)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"graphml: {len(paths)} files, {len(faults)} faults")
    return 1 if faults or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
