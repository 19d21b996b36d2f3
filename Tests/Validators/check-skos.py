"""Checks SKOS files: rdflib and rapper parse them alike, skosify warns of nothing, the SHACL shapes
beside this script hold, and so do the integrity conditions that shapes cannot say.

usage: check-skos.py FILE…
"""
import logging
import pathlib
import subprocess
import sys
from urllib.parse import urlsplit

import pyshacl
import rdflib
import skosify
from rdflib.namespace import RDF, SKOS

SHAPES = pathlib.Path(__file__).with_name("skos-shapes.ttl")
HIERARCHY = (SKOS.broader, SKOS.broadMatch), (SKOS.narrower, SKOS.narrowMatch)


class Warnings(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


def triples_of_rapper(path):
    run = subprocess.run(
        ["rapper", "-q", "-i", "turtle", "-o", "ntriples", path], capture_output=True, text=True)
    if run.returncode or run.stderr.strip():
        raise ValueError(run.stderr.strip() or f"rapper ends with {run.returncode}")
    return rdflib.Graph().parse(data=run.stdout, format="nt")


def closure(pairs):
    """What exactMatch says when it is read as symmetric and transitive."""
    groups = {}
    for left, right in pairs:
        joined = groups.get(left, {left}) | groups.get(right, {right})
        for concept in joined:
            groups[concept] = joined
    return groups


def integrity(graph):
    broader = {(a, b) for p in HIERARCHY[0] for a, b in graph.subject_objects(p)}
    broader |= {(b, a) for p in HIERARCHY[1] for a, b in graph.subject_objects(p)}
    above = {}
    for lower, upper in broader:
        above.setdefault(lower, set()).add(upper)
    for start in list(above):
        reached, todo = set(), list(above[start])
        while todo:
            concept = todo.pop()
            if concept not in reached:
                reached.add(concept)
                todo += above.get(concept, ())
        if start in reached:
            yield f"{start} is broader than itself"
        for other in reached:
            for related in (SKOS.related, SKOS.relatedMatch):
                if (start, related, other) in graph or (other, related, start) in graph:
                    yield f"S27: {start} is both related to {other} and below it"
    for group in {frozenset(g) for g in closure(graph.subject_objects(SKOS.exactMatch)).values()}:
        for left in group:
            for right in group - {left}:
                for p in (SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch,
                          SKOS.broader, SKOS.narrower, SKOS.related):
                    if (left, p, right) in graph:
                        yield f"S46: {left} is the exact match of {right} and {p} of it"
        inside = [c for c in group if (c, RDF.type, SKOS.Concept) in graph]
        if len(inside) > 1:
            yield f"exactMatch makes one of {sorted(inside)}"


def check(path):
    try:
        graph = rdflib.Graph().parse(path, format="turtle")
        other = triples_of_rapper(path)
    except Exception as error:
        yield f"cannot be parsed: {error}"
        return
    if set(graph) != set(other):
        yield f"rdflib reads {len(graph)} triples, rapper {len(other)} or others"
    for term in {term for triple in graph for term in triple}:
        if isinstance(term, rdflib.URIRef) and not urlsplit(term).scheme in ("http", "https", "urn"):
            yield f"{term} is of no known scheme"
    handler = Warnings()
    logging.getLogger().addHandler(handler)
    try:
        skosify.skosify(rdflib.Graph().parse(path, format="turtle"))
    except SystemExit:
        yield "skosify gives up"
    finally:
        logging.getLogger().removeHandler(handler)
    yield from (f"skosify: {message}" for message in handler.messages)
    conforms, _, report = pyshacl.validate(graph, shacl_graph=str(SHAPES), advanced=True)
    if not conforms:
        yield report
    yield from integrity(graph)


def main(paths):
    faults = [f"{path}: {fault}" for path in paths for fault in check(path)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"skos: {len(paths)} files, {len(faults)} faults")
    return 1 if faults or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
