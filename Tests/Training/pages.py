#!/usr/bin/env python3
"""Trains the model that says whether a page is an article; see README.md beside this."""
import argparse, os
from collections import defaultdict
import lightgbm as lgb
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
import common

ARTICLES, OTHERS = ["fundus_dev", "aed", "wcxb_dev", "trafilatura"], ["wcxb_nonarticle"]
TREES = 160
FEWEST_DOMAINS = 6
PARAMETERS = dict(objective="binary", num_leaves=8, learning_rate=0.06, min_data_in_leaf=15, feature_fraction=0.5,
                  bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, seed=3, deterministic=True,
                  force_row_wise=True, num_threads=2)
# What the block models say of pages that they were trained on is surer than what they say of others.
UNUSED = ["meanProbability", "surest", "sureShare"]


def vocabulary(pages):
    """The words of pages' heads and of their elements' classes that at least six domains have."""
    domains = defaultdict(set)
    for p in pages:
        p.known = {("head", w) for w in p.words} | {("class", w) for element in p.tokens for w in element}
        p.known = {(kind, w) for kind, w in p.known if w.isascii() and not set('= "\\') & set(w)}
        for word in p.known:
            domains[word].add(p.domain)
    return {word: i for i, word in enumerate(sorted(w for w, d in domains.items() if len(d) >= FEWEST_DOMAINS))}


def presence(pages, vocabulary):
    rows, columns = [], []
    for i, p in enumerate(pages):
        mine = [vocabulary[w] for w in p.known if w in vocabulary]
        rows += [i] * len(mine)
        columns += mine
    return csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(len(pages), len(vocabulary)))


def trait_rows(pages):
    rows = np.stack([np.array(p.traits, np.float32) for p in pages])
    rows[:, [pages[0].trait_columns.index(name) for name in UNUSED]] = 0
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder of the labelled sets")
    parser.add_argument("--dump", default=os.path.join(common.ROOT, ".build/release/training-dump"))
    parser.add_argument("--write", action="store_true", help="write the tables")
    options = parser.parse_args()
    pages = common.load(options.data, ARTICLES + OTHERS, options.dump)
    label = np.array([int(p.set in ARTICLES) for p in pages])
    part_of = common.folds(pages, 2)
    part = np.array([part_of[p.domain] for p in pages])
    known = vocabulary(pages)
    words, traits = presence(pages, known), trait_rows(pages)
    score_column = pages[0].trait_columns.index("wordScore")

    def weights(chosen):
        return np.round(LogisticRegression(C=0.05, max_iter=300).fit(words[chosen], label[chosen]).coef_[0], 2)

    def model(chosen):
        """Trained on word scores that were learned from other parts than each page's own."""
        rows = traits.copy()
        for h in range(common.FOLDS):
            mine = chosen & (part == h)
            if mine.any(): rows[mine, score_column] = words[mine] @ weights(chosen & (part != h))
        return lgb.train(PARAMETERS, lgb.Dataset(rows[chosen], label[chosen]), TREES)

    scores = np.zeros(len(pages))
    for g in range(common.FOLDS):
        rows = traits.copy()
        rows[:, score_column] = words @ weights(part != g)
        scores[part == g] = model(part != g).predict(rows[part == g], raw_score=True)
    for limit in (-0.5, 0.0, 0.5, 1.0, 1.5):
        taken = {s: np.mean([x >= limit for x, p in zip(scores, pages) if p.set == s]) for s in ARTICLES + OTHERS}
        print(f"score {limit:+.1f}: taken as article", {s: round(float(v), 4) for s, v in taken.items()})
    if options.write:
        everything = np.ones(len(pages), bool)
        found = weights(everything)
        tables = {kind: {w: found[i] for (k, w), i in known.items() if k == kind and found[i]} for kind in ("head", "class")}
        common.write_table("PageModel.swift", "pageModel",
                           "The trees of the model over whole pages, as `BoostedTrees` reads them.",
                           common.encoded(model(everything)))
        common.write_table("PageWordTable.swift", "pageWordTable",
                           "Words that say what kind a page is, and in hundredths how much each speaks for an article.",
                           common.word_table(tables["head"]))
        common.write_table("PageClassTable.swift", "pageClassTable",
                           "Words in the classes of a page's elements, and in hundredths how much each speaks for an article.",
                           common.word_table(tables["class"]))


if __name__ == "__main__":
    main()
