#!/usr/bin/env python3
"""spaCy's PhraseMatcher on the lower-case form: phrases.py CORPUS.txt TERMS.tsv MB

One blank pipeline a language, as its documentation does it; paragraphs take turns, French first.
`matcher` is the PhraseMatcher alone, given documents that were split into tokens beforehand;
`tokens and matcher` is what it takes from text.
"""

import terms


def matchers(names):
    """A blank pipeline and a PhraseMatcher for each language."""
    import spacy
    from spacy.matcher import PhraseMatcher

    made = {}
    for language in ("fr", "en"):
        pipeline = spacy.blank(language)
        pipeline.max_length = 1 << 30
        matcher = PhraseMatcher(pipeline.vocab, attr="LOWER")
        for target, _, term in [row for row in terms.rows(names) if row[1] in ("", language)]:
            matcher.add(target, [pipeline.make_doc(term)])
        made[language] = (pipeline, matcher)
    return made


def main():
    corpus, names, limit = terms.arguments()
    data = terms.beginning(corpus, limit)
    made = matchers(names)
    order = [made["fr"], made["en"]]
    texts = [
        (*order[number % 2], text) for number, text in enumerate(data.decode().splitlines())
    ]
    begin = terms.now()
    documents = [(matcher, pipeline.make_doc(text)) for pipeline, matcher, text in texts]
    tokens = terms.now() - begin
    begin = terms.now()
    count = sum(len(matcher(document)) for matcher, document in documents)
    alone = terms.now() - begin
    terms.report("PhraseMatcher", len(data), alone, count)
    terms.report("PhraseMatcher with tokens", len(data), tokens + alone, count)


if __name__ == "__main__":
    main()
