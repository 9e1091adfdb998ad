"""What both training programs share: reading pages and labels, scoring, and writing tables as Swift."""
import base64, json, os, re, struct, subprocess, textwrap
from collections import Counter, defaultdict
from urllib.parse import urlsplit
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TABLES = os.path.join(ROOT, "Sources", "Extraction", "Articles")
FOLDS = 5
TOKEN = re.compile(r"\w+", re.UNICODE)
# Suffixes under which anyone can register; enough for the labelled sets.
TWO_LABELS = set("co.uk org.uk ac.uk gov.uk com.au net.au org.au edu.au gov.au co.nz co.za co.in com.br com.tr com.mx com.ar "
                 "co.jp or.jp ne.jp ac.jp co.kr com.cn com.hk com.sg com.my com.ua com.pl co.il org.il com.tw com.vn com.ph "
                 "co.id or.at co.at gv.at ac.at".split())


def domain(url, fallback):
    labels = (urlsplit(url or "").hostname or "").lower().split(".")
    if labels == [""]:
        return fallback
    return ".".join(labels[-3:] if ".".join(labels[-2:]) in TWO_LABELS else labels[-2:])


def tokens(text):
    return TOKEN.findall(text or "")


def shingles(words):
    return Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3)) if words)


class Page:
    pass


def label_body(texts, body):
    """Labels and weights of blocks from the true body."""
    true = tokens(body)
    known, lines = set(shingles(true)), {tuple(tokens(line)) for line in body.split("\n")}
    joined = " " + " ".join(true) + " "
    words = [tokens(t) for t in texts]
    share = np.zeros(len(texts))
    for i, t in enumerate(words):
        if len(t) >= 4:
            runs = [tuple(t[j:j + 4]) for j in range(len(t) - 3)]
            share[i] = sum(r in known for r in runs) / len(runs)
        elif t and tuple(t) in lines:
            share[i] = 0.8
        elif t and " " + " ".join(t) + " " in joined:
            share[i] = 0.45
    label = (share >= 0.5).astype(int)
    for i in range(len(texts)):
        # A few words that occur somewhere in the body are body only between two lines of it.
        if share[i] == 0.45 and 0 < i < len(texts) - 1 and label[i - 1] and label[i + 1]:
            label[i] = 1
    copies = defaultdict(list)
    for i in range(len(texts)):
        if label[i] and words[i]:
            copies[tuple(words[i])].append(i)
    for text, places in copies.items():
        wanted = max(1, joined.count(" " + " ".join(text) + " "))
        if len(places) > wanted:
            company = sorted((-sum(label[j] for j in range(max(0, i - 4), min(len(texts), i + 5)) if j != i), i) for i in places)
            for _, i in company[wanted:]:
                label[i] = 0
    weight = np.clip([(len(t) + 4) / (len(true) + 40) for t in words], 0, 0.4)
    return label, np.array(weight)


def label_segments(texts, truth):
    """Labels of the blocks that hold a segment; −1 for the others."""
    fold = lambda t: re.sub(r"\s+", " ", t).strip()
    wanted, unwanted = [fold(s) for s in truth["with"]], [fold(s) for s in truth["without"]]
    label = np.full(len(texts), -1)
    for i, text in enumerate(map(fold, texts)):
        good, bad = any(s in text for s in wanted), any(s in text for s in unwanted)
        if good != bad:
            label[i] = int(good)
    return label, np.where(label >= 0, 0.03, 0.0)


def load(data, sets, dump):
    """The pages of the sets, in the order of their names, with labels."""
    pages = []
    for name in sets:
        folder = os.path.join(data, name)
        with open(os.path.join(folder, "truth.jsonl"), encoding="utf-8") as f:
            truth = {r["id"]: r for r in map(json.loads, f)}
        files = sorted(os.path.join(folder, "pages", n) for n in os.listdir(os.path.join(folder, "pages")))
        for start in range(0, len(files), 100):
            lines = subprocess.run([dump, *files[start:start + 100]], stdout=subprocess.PIPE, check=True).stdout
            for line in map(json.loads, lines.splitlines()):
                if not line["texts"]:
                    continue
                page = Page()
                page.set, page.id = name, os.path.splitext(line["file"])[0]
                page.truth = truth[page.id]
                page.domain = domain(page.truth.get("url"), name + page.id)
                page.texts, page.kinds, page.groups = line["texts"], line["kinds"], line["groups"]
                page.elements, page.parents, page.tokens = line["elements"], line["parents"], line["tokens"]
                page.phrases, page.traits, page.words = line["phrases"], line["traits"], line["pageWords"]
                page.columns, page.trait_columns = line["columns"], line["traitColumns"]
                page.features = np.frombuffer(base64.b64decode(line["features"]), "<f4").reshape(len(page.texts), -1)
                page.label, page.weight = (label_body(page.texts, page.truth["body"]) if "body" in page.truth
                                           else label_segments(page.texts, page.truth))
                pages.append(page)
    return pages


def folds(pages, seed):
    """A part for each domain."""
    domains = sorted({p.domain for p in pages})
    np.random.RandomState(seed).shuffle(domains)
    return {d: i % FOLDS for i, d in enumerate(domains)}


def by_domain(pages):
    groups = defaultdict(list)
    for p in pages:
        groups[p.domain].append(p)
    return groups


def word_weights(parts, excluded, base, prior, fewest, least):
    """From each part's {word: [sum of the domains' shares, domains]} the log-odds against the mean."""
    sums = {}
    for part, words in enumerate(parts):
        if part not in excluded:
            for word, (share, count) in words.items():
                known = sums.setdefault(word, [0.0, 0])
                known[0] += share
                known[1] += count
    weights = {}
    for word, (share, count) in sums.items():
        if count >= fewest:
            rate = (share + prior * base) / (count + prior)
            value = float(np.log(rate / (1 - rate)) - np.log(base / (1 - base)))
            if abs(value) >= least:
                weights[word] = round(value, 2)
    return weights


def score(pages, kept):
    """{set: (F1, P, R)}: runs of four words page by page, or segments, as the sets' truth has it."""
    result = {}
    for name in sorted({p.set for p in pages}):
        mine = [(p, "\n".join(t for t, k in zip(p.texts, keep) if k)) for p, keep in zip(pages, kept) if p.set == name]
        if "body" in mine[0][0].truth:
            precision, recall = [], []
            for page, text in mine:
                true, got = shingles(tokens(page.truth["body"])), shingles(tokens(text))
                both = sum((true & got).values())
                if got: precision.append(both / sum(got.values()))
                if true: recall.append(both / sum(true.values()))
            p, r = float(np.mean(precision)), float(np.mean(recall))
        else:
            fold = lambda t: re.sub(r"\s+", " ", t).strip()
            hit = bad = wanted = 0
            for page, text in mine:
                text = fold(text)
                hit += sum(fold(s) in text for s in page.truth["with"])
                bad += sum(fold(s) in text for s in page.truth["without"])
                wanted += len(page.truth["with"])
            p, r = hit / max(1, hit + bad), hit / max(1, wanted)
        result[name] = (round(2 * p * r / (p + r), 4), round(p, 4), round(r, 4))
    return result


def encoded(model):
    """A LightGBM model as `BoostedTrees` reads it."""
    output = b""
    for info in model.dump_model()["tree_info"]:
        nodes, leaves = [], []

        def walk(tree):
            if "split_feature" not in tree:
                leaves.append(tree["leaf_value"])
                return 127 + len(leaves)
            place = len(nodes)
            nodes.append(None)
            left, right = walk(tree["left_child"]), walk(tree["right_child"])
            nodes[place] = (tree["split_feature"], left, right, tree["threshold"])
            return place

        walk(info["tree_structure"])
        assert len(leaves) <= 16
        for i in range(15):
            feature, left, right, threshold = nodes[i] if i < len(nodes) else (0, 128, 128, 0.0)
            output += struct.pack("<BBBBf", feature, left, right, 0, np.float32(threshold))
        for i in range(16):
            output += struct.pack("<f", np.float32(leaves[i]) if i < len(leaves) else 0.0)
    return base64.b64encode(output).decode()


def write_table(file, name, doc, text):
    """A Swift file with one string; lines break where a space is, else every 96 characters."""
    if " " in text:
        lines = textwrap.wrap(text, 94, break_long_words=False, break_on_hyphens=False)
        lines = [line + " " for line in lines[:-1]] + lines[-1:]
    else:
        lines = [text[i:i + 96] for i in range(0, len(text), 96)]
    with open(os.path.join(TABLES, file), "w", encoding="utf-8") as f:
        f.write("// Learned: written by Tests/Training, not by hand.\n\n/// %s\nlet %s = \"\"\"\n%s\n  \"\"\"\n"
                % (doc, name, "\\\n".join("  " + line for line in lines)))


def word_table(weights):
    return " ".join(f"{w}={round(v * 100)}" for w, v in sorted(weights.items())
                    if w.isascii() and not set('= "\\') & set(w))
