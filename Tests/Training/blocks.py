#!/usr/bin/env python3
"""Trains the two models over blocks and the weights of words; see README.md beside this."""
import argparse, os
from collections import defaultdict
import lightgbm as lgb
import numpy as np
import common

SETS = ["fundus_dev", "aed", "wcxb_dev", "mozilla", "trafilatura"]
FIRST_TREES, SECOND_TREES = 140, 100
# A third of all blocks are body; the mean that words are measured against.
BASE = 0.3
PARAMETERS = dict(objective="binary", num_leaves=16, learning_rate=0.1, min_data_in_leaf=60, feature_fraction=0.4,
                  bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, seed=7, deterministic=True,
                  force_row_wise=True, max_bin=127, num_threads=2)
LONGEST = 60  # words of a block that are looked at: WordScores.mostWords


def element_words(pages, part_of):
    parts = [defaultdict(lambda: [0.0, 0]) for _ in range(common.FOLDS)]
    for name, group in common.by_domain(pages).items():
        found = defaultdict(lambda: [0.0, 0.0])
        for p in group:
            mass = np.minimum(p.features[:, 0], 400) + 20
            body, total = np.zeros(len(p.parents)), np.zeros(len(p.parents))
            for i, element in enumerate(p.elements):
                if p.label[i] < 0: continue
                while True:
                    total[element] += mass[i]
                    body[element] += mass[i] * p.label[i]
                    if element == 0: break
                    element = p.parents[element]
            for element, words in enumerate(p.tokens):
                if total[element] > 0:
                    for word in set(words):
                        found[word][0] += body[element]
                        found[word][1] += total[element]
        for word, (body, total) in found.items():
            parts[part_of[name]][word][0] += body / total
            parts[part_of[name]][word][1] += 1
    return parts


def pair(first, second):
    return ((first * 31 + second) & 0xFFFFFFFF) ^ 0x5BD1E995


def text_words(pages, part_of):
    parts = [defaultdict(lambda: [0.0, 0]) for _ in range(common.FOLDS)]
    for name, group in common.by_domain(pages).items():
        found = defaultdict(lambda: [0.0, 0])
        for p in group:
            for words, label in zip(p.phrases, p.label):
                if label < 0 or not words: continue
                for word in set(words) | ({pair(words[0], words[1])} if len(words) > 1 else set()):
                    found[word][0] += label
                    found[word][1] += 1
        for word, (body, total) in found.items():
            parts[part_of[name]][word][0] += body / total
            parts[part_of[name]][word][1] += 1
    return parts


def element_columns(p, weights):
    """ElementScores.swift."""
    count = len(p.parents)
    best, worst, low, high, total = (np.zeros(count) for _ in range(5))
    for e in range(count):
        values = [weights.get(t, 0.0) for t in p.tokens[e]]
        best[e], worst[e] = max([0.0] + values), min([0.0] + values)
        up = p.parents[e]
        low[e] = worst[e] if e == 0 else min(low[up], worst[e])
        high[e] = best[e] if e == 0 else max(high[up], best[e])
        total[e] = best[e] + worst[e] + (0 if e == 0 else total[up])
    own, parents = np.array(p.elements), np.array(p.parents)
    chain = [own, parents[own], parents[parents[own]], parents[parents[parents[own]]]]
    return np.stack([f[e] for e in chain for f in (best, worst)] + [low[own], high[own], total[own]], 1)


def text_columns(p, weights):
    """WordScores.swift."""
    rows, heading = np.zeros((len(p.phrases), 7)), -1
    for i, words in enumerate(p.phrases):
        values = [weights.get(w, 0.0) for w in words]
        if values:
            rows[i, :4] = np.mean(values), min(0, min(values)), max(0, max(values)), values[0]
            if len(words) > 1: rows[i, 4] = weights.get(pair(words[0], words[1]), 0.0)
        rows[i, 5] = rows[heading, 0] if heading >= 0 else 0
        rows[i, 6] = min(i - heading, 30) if heading >= 0 else 31
        if p.kinds[i] == 1: heading = i
    return rows


def smoothing_columns(p, first):
    """Smoothing.swift."""
    count, mass = len(first), p.features[:, 0]
    kept = mass * first
    own, parents = np.array(p.elements), np.array(p.parents)
    weight, body = np.zeros(len(parents)), np.zeros(len(parents))
    np.add.at(weight, own, mass)
    np.add.at(body, own, kept)
    for e in range(len(parents) - 1, 0, -1):
        weight[parents[e]] += weight[e]
        body[parents[e]] += body[e]
    up = [own, parents[own], parents[parents[own]], parents[parents[parents[own]]]]
    groups = np.array(p.groups)
    group_weight, group_body = np.zeros(groups.max() + 1), np.zeros(groups.max() + 1)
    np.add.at(group_weight, groups, mass)
    np.add.at(group_body, groups, kept)
    total, before = kept.sum(), np.cumsum(kept) - kept

    def at(step):
        return np.array([first[i + step] if 0 <= i + step < count else -1.0 for i in range(count)])

    above, below = np.full(count, 60), np.full(count, 60)
    last = None
    for i in range(count):
        if last is not None: above[i] = min(60, i - last)
        if first[i] > 0.5: last = i
    last = None
    for i in reversed(range(count)):
        if last is not None: below[i] = min(60, last - i)
        if first[i] > 0.5: last = i
    columns = [at(s) for s in (0, -1, 1, -2, 2, -3, 3)]
    columns += [body[e] / np.maximum(weight[e], 1) for e in up]
    columns += [group_body[groups] / np.maximum(group_weight[groups], 1), group_body[groups] / max(total, 1)]
    columns += [body[up[1]] / max(total, 1), body[up[2]] / max(total, 1)]
    columns += [before / max(total, 1), (total - before - kept) / max(total, 1), above, below]
    columns += [np.full(count, total), np.full(count, first.max())]
    columns += [np.array([first[max(0, i - 4):i + 5].mean() for i in range(count)])]
    return np.stack(columns, 1)


class Trainer:
    def __init__(self, pages):
        self.pages, self.part_of = pages, common.folds(pages, 1)
        self.near = pages[0].columns.index("goodRun")
        self.part = [self.part_of[p.domain] for p in pages]
        self.elements, self.texts = element_words(pages, self.part_of), text_words(pages, self.part_of)

    def element_weights(self, excluded):
        return common.word_weights(self.elements, excluded, BASE, 4.0, 5, 0.15)

    def text_weights(self, excluded):
        return common.word_weights(self.texts, excluded, BASE, 6.0, 8, 0.25)

    def rows(self, held_out):
        """Each page's rows, with words learned without its own part and without the parts held out."""
        words = {g: (self.element_weights({g} | held_out), self.text_weights({g} | held_out)) for g in range(common.FOLDS)}
        return [np.hstack([p.features, element_columns(p, words[g][0]), text_columns(p, words[g][1])]).astype(np.float32)
                for p, g in zip(self.pages, self.part)]

    def fit(self, rows, chosen, trees):
        label = np.concatenate([self.pages[i].label for i in chosen])
        weight = np.concatenate([self.pages[i].weight for i in chosen])
        data = np.vstack([rows[i] for i in chosen])
        # Of unwanted blocks with no prose near, every third stands for three: they are most of a page and easy.
        far = (label == 0) & (data[:, self.near] == 0)
        known = (label >= 0) & ~(far & (np.arange(len(label)) % 3 != 0))
        weight = np.where(far, weight * 3, weight)
        data = data[known]
        scale = known.sum() / weight[known].sum()
        return lgb.train(PARAMETERS, lgb.Dataset(data, label[known], weight=weight[known] * scale), trees)

    def both(self, held_out):
        """Both models, trained without the parts held out, and the rows that they read."""
        rows = self.rows(held_out)
        chosen = [i for i, g in enumerate(self.part) if g not in held_out]
        first = {}
        for g in set(range(common.FOLDS)) - held_out:
            model = self.fit(rows, [i for i in chosen if self.part[i] != g], FIRST_TREES)
            first.update({i: model.predict(rows[i]) for i in chosen if self.part[i] == g})
        one = self.fit(rows, chosen, FIRST_TREES)
        wide = {i: np.hstack([rows[i], smoothing_columns(self.pages[i], first[i])]) for i in chosen}
        return one, self.fit(wide, chosen, SECOND_TREES), rows

    def check(self):
        kept = [None] * len(self.pages)
        for g in range(common.FOLDS):
            one, two, rows = self.both({g})
            for i in (i for i, part in enumerate(self.part) if part == g):
                wide = np.hstack([rows[i], smoothing_columns(self.pages[i], one.predict(rows[i]))])
                kept[i] = two.predict(wide) >= 0.5
            print("part", g + 1, "of", common.FOLDS, flush=True)
        for name, figures in common.score(self.pages, kept).items():
            print(f"{name:16} F1 {figures[0]:.4f} P {figures[1]:.4f} R {figures[2]:.4f}")

    def write(self):
        one, two, _ = self.both(set())
        common.write_table("FirstBlockModel.swift", "firstBlockModel",
                           "The trees of the first model over blocks, as `BoostedTrees` reads them.", common.encoded(one))
        common.write_table("SecondBlockModel.swift", "secondBlockModel",
                           "The trees of the second model over blocks, as `BoostedTrees` reads them.", common.encoded(two))
        common.write_table("TokenWeightTable.swift", "tokenWeightTable",
                           "Words in class names and the like, and in hundredths how much each speaks for a body.",
                           common.word_table(self.element_weights(set())))
        words = sorted(self.text_weights(set()).items())
        common.write_table("PhraseWeightTable.swift", "phraseWeightTable",
                           "Hashes of words and of pairs of words, and how much each speaks for a body; see `PhraseWeights`.",
                           "".join("%08x%03x" % (w, max(0, min(4095, round(v * 100) + 2048))) for w, v in words if w))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder of the labelled sets")
    parser.add_argument("--dump", default=os.path.join(common.ROOT, ".build/release/training-dump"))
    parser.add_argument("--check", action="store_true", help="print cross-validated figures")
    parser.add_argument("--write", action="store_true", help="write the tables")
    options = parser.parse_args()
    trainer = Trainer(common.load(options.data, SETS, options.dump))
    if options.check: trainer.check()
    if options.write: trainer.write()
