#!/usr/bin/env python3
"""scikit-learn's tf-idf with cosine against one text of terms a target.

similarity.py CORPUS.txt TERMS.tsv MB

Words and pairs of words, lower case, accents stripped; fitted on the terms; each paragraph gets the
targets whose cosine reaches 0.1.
"""

from collections import defaultdict

import terms


def main():
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.metrics.pairwise import linear_kernel

    corpus, names, limit = terms.arguments()
    data = terms.beginning(corpus, limit)
    of_target = defaultdict(list)
    for target, _, term in terms.rows(names):
        of_target[target].append(term)
    vectorizer = TfidfVectorizer(lowercase=True, strip_accents="unicode", ngram_range=(1, 2))
    begin = terms.now()
    targets = vectorizer.fit_transform([" . ".join(of_target[target]) for target in of_target])
    terms.report("tf-idf build", 0, terms.now() - begin, len(of_target))
    paragraphs = data.decode().splitlines()
    begin = terms.now()
    count = 0
    for start in range(0, len(paragraphs), 1000):
        scores = linear_kernel(vectorizer.transform(paragraphs[start : start + 1000]), targets)
        count += int((scores >= 0.1).sum())
    terms.report("tf-idf", len(data), terms.now() - begin, count)


main()
