"""Checks Web Annotations with PyLD and rdflib: every annotation expands to the same triples.

usage: check-annotations.py FILE…

Nothing is loaded from the network: a context that is not inlined is an error.
"""
import collections
import json
import pathlib
import sys

import rdflib
from pyld import jsonld

OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
COMPACT = "https://docs.un.org/en/A/RES/73/195#objective-"


def refuse(url, options=None):
    raise ValueError(f"a context that is not inlined: {url}")


def nameless(graph):
    """The triples with their values and without the names of blank nodes, each with its count."""

    def value(node):
        if isinstance(node, rdflib.BNode):
            return "_"
        return node.toPython() if isinstance(node, rdflib.Literal) else node

    return collections.Counter(tuple(map(value, triple)) for triple in graph)


def check(path: pathlib.Path) -> int:
    text = path.read_text("utf-8")
    data = json.loads(text)
    jsonld.set_document_loader(refuse)
    quads = jsonld.to_rdf(data, {"format": "application/n-quads"})
    ours = rdflib.Graph().parse(data=text, format="json-ld")
    theirs = rdflib.Dataset()
    theirs.parse(data=quads, format="nquads")
    theirs = rdflib.Graph() + theirs.default_graph
    assert len(ours) == len(theirs), f"rdflib {len(ours)} triples, PyLD {len(theirs)}"
    assert nameless(ours) == nameless(theirs), "rdflib and PyLD disagree"
    annotations = set(ours.subjects(rdflib.RDF.type, OA.Annotation))
    assert len(annotations) == data["total"] == len(data["first"]["items"]), "a lost annotation"
    for predicate in ours.predicates():
        assert str(predicate).startswith("http"), f"a term without meaning: {predicate}"
    for annotation in annotations:
        targets = list(ours.objects(annotation, OA.hasTarget))
        assert targets, f"{annotation} has no target"
        assert list(ours.objects(annotation, OA.hasBody)), f"{annotation} has no body"
        for target in targets:
            assert ours.value(target, OA.hasSource), f"{annotation}: no source"
            passage = ours.value(target, OA.hasSelector)
            assert (passage, rdflib.RDF.type, OA.FragmentSelector) in ours
            kinds = {ours.value(s, rdflib.RDF.type) for s in ours.objects(passage, OA.refinedBy)}
            assert kinds in (set(), {OA.TextQuoteSelector, OA.TextPositionSelector}), kinds
    for position in ours.subjects(rdflib.RDF.type, OA.TextPositionSelector):
        start, end = ours.value(position, OA.start), ours.value(position, OA.end)
        assert 0 <= start.toPython() < end.toPython(), f"{start}–{end}"
    for item in data["first"]["items"]:
        for body in item["body"]:
            source = body.get("source", COMPACT)
            assert source.startswith((COMPACT, "urn:global-compact:theme:")), source
        for target in item["target"]:
            selectors = {s["type"]: s for s in target["selector"].get("refinedBy", [])}
            if selectors:
                quote, place = selectors["TextQuoteSelector"], selectors["TextPositionSelector"]
                assert len(quote["exact"]) == place["end"] - place["start"], item["id"]
                assert len(quote["prefix"]) == min(32, place["start"]), item["id"]
    # Names with spaces or quotation marks would not survive another syntax.
    rdflib.Graph().parse(data=ours.serialize(format="nt"), format="nt")
    return len(annotations)


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__)
        return 64
    bad = 0
    for path in map(pathlib.Path, sys.argv[1:]):
        try:
            print(f"{path}: {check(path)} annotations, rdflib and PyLD agree")
        except Exception as error:
            bad += 1
            print(f"{path}: FAILED: {type(error).__name__}: {error}")
    return 1 if bad else 0


sys.exit(main())
