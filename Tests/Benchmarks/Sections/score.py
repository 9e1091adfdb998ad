#!/usr/bin/env python3
"""How well the links to articles of section and front pages are found.

  Tests/Benchmarks/Sections/score.py BIN PAGES [--wrong]

BIN is corpusd; PAGES holds the pages as ID.html. labels.jsonl beside this script has for each page, by a person who
read its links: `articles`, the addresses of its own site that lead to one piece of writing each (news, blog articles,
recipes, announcements), and `either`, those that may be taken or not (transcripts, podcasts, sponsored articles).
Pages with an even place in that file were looked at while the rules were made ("made on"), the others were not
("held out"). Printed: precision and recall over all links and as means over pages; with --wrong each wrong link."""

import argparse
import json
import os
import re
import subprocess
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
TRACKING = re.compile(r"(utm_|bb=|source=|sbsrc=|rq=)")


def key(address):
    """The address without what doesn't change the page."""
    parts = urllib.parse.urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    query = "" if TRACKING.match(parts.query) else parts.query
    return host + urllib.parse.unquote(parts.path).rstrip("/") + ("?" + query if query else "")


def taken(binary, page, address):
    done = subprocess.run(
        [binary, "feed", "--section", "--format", "json", "--url", address, page], capture_output=True)
    try:
        return [entry["link"] for entry in json.loads(done.stdout)["entries"]]
    except ValueError:
        return []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("pages")
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    with open(os.path.join(HERE, "labels.jsonl"), encoding="utf-8") as file:
        labels = [json.loads(line) for line in file]
    sums = {"all": [0, 0, 0], "made on": [0, 0, 0], "held out": [0, 0, 0]}
    means = []
    for place, label in enumerate(labels):
        got = {key(link) for link in taken(
            options.binary, os.path.join(options.pages, label["id"] + ".html"), label["url"])}
        wanted = {key(link) for link in label["articles"]}
        either = {key(link) for link in label["either"]} - wanted
        right, extra, lost = len(got & wanted), got - wanted - either, wanted - got
        for name in ("all", "held out" if place % 2 else "made on"):
            for index, count in enumerate((right, len(extra), len(lost))):
                sums[name][index] += count
        means.append((right / max(1, right + len(extra)), right / max(1, right + len(lost))))
        print(f"{label['id']} precision {means[-1][0]:.2f} recall {means[-1][1]:.2f} of {len(wanted):3}  {label['url'][:70]}")
        if options.wrong:
            for link in sorted(extra):
                print("    +", link)
            for link in sorted(lost):
                print("    -", link)
    for name, (right, extra, lost) in sums.items():
        print(f"{name + ':':10} precision {right / max(1, right + extra):.3f} recall {right / max(1, right + lost):.3f}")
    print(f"by page:   precision {sum(p for p, _ in means) / len(means):.3f} recall {sum(r for _, r in means) / len(means):.3f}")


main()
