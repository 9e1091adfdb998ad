"""Web sites on loopback addresses for the benchmarks: pages spread over sites, a feed each, nginx before them."""

import contextlib
import gzip
import html
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time

NOUNS = """harbour engineer teacher barge orchard bakery council bridge river mayor kettle violin doctor lantern market
sailor gardener archive tunnel window clock station farmer library painter quarry judge meadow cellar pilot printer
chapel kitchen letter miller basket ferry shepherd tower carpenter ledger poet stable village valley weaver""".split()
ADJECTIVES = """quiet green narrow famous patient wooden frozen early distant careful northern golden hollow modest
crowded silver tired bright broken generous hidden ancient nervous rapid southern plain clever muddy steep""".split()
VERBS = """measured painted followed repaired counted ignored bought described crossed borrowed cleaned photographed
examined moved praised sheltered visited warned copied remembered guarded sold lifted welcomed""".split()
PLACES = "beside behind near above below beyond before opposite without through".split()


def made_up_page(number, size):
    """A page of about `size` bytes, an article of some 500 words unlike all others amid chrome and scripts."""
    dice = random.Random(number)

    def sentence():
        return (f"The {dice.choice(ADJECTIVES)} {dice.choice(NOUNS)} {dice.choice(VERBS)} the {dice.choice(NOUNS)} "
                f"{dice.choice(PLACES)} the {dice.choice(ADJECTIVES)} {dice.choice(NOUNS)}, because a "
                f"{dice.choice(ADJECTIVES)} {dice.choice(NOUNS)} {dice.choice(VERBS)} it.")

    title = f"Number {number}: the {dice.choice(ADJECTIVES)} {dice.choice(NOUNS)} is found"
    paragraphs = "\n".join("<p>" + " ".join(sentence() for _ in range(3)) + "</p>" for _ in range(12))
    card = '<li class="card"><a href="/n{0}"><img src="/t{0}.jpg" alt=""><span class="t">{1}</span></a></li>\n'
    chrome = "".join(card.format(i, dice.choice(NOUNS)) for i in range(200))
    script = "<script>var x=" + "[" + ",".join(str(dice.randrange(10 ** 6)) for _ in range(1000)) + "];</script>\n"
    page = (f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
            f'<meta property="og:type" content="article"><meta property="og:title" content="{title}"></head><body>'
            f'<header><nav><ul>{chrome[:3000]}</ul></nav></header><main><article><h1>{title}</h1>'
            f'<div class="article-body">{paragraphs}</div></article></main><aside><ul>{chrome}</ul></aside>')
    while len(page) < size - len(script):
        page += script
    return page + "<footer><a href='/imprint'>Imprint</a></footer></body></html>"


def saved_pages(directories, limit, smallest=0):
    """Yields (name, bytes) of the .html and .html.gz files below `directories`, in order of their names."""
    found = [path for directory in directories for path in sorted(
        os.path.join(base, name) for base, _, names in os.walk(directory) for name in names
        if name.endswith((".html", ".htm", ".html.gz")))]
    for path in found:
        with open(path, "rb") as file:
            content = file.read()
        if path.endswith(".gz"):
            content = gzip.decompress(content)
        if len(content) >= smallest:
            yield os.path.basename(path).split(".html")[0], content
            limit -= 1
            if limit == 0:
                return


class Sites:
    """Sites 127.0.x.y, all at one port; `requests()` says what was asked for."""

    def __init__(self, root, addresses, port):
        self.root, self.addresses, self.port = root, addresses, port
        self.pages = 0
        self.bytes = 0

    @property
    def feeds(self):
        return [f"http://{address}:{self.port}/feed.xml" for address in self.addresses]

    def requests(self):
        with open(os.path.join(self.root, "access.log"), encoding="utf-8") as log:
            return log.read().split("\n")[:-1]

    def page_requests(self):
        return sum(1 for line in self.requests() if "/page-" in line)

    def page_files(self):
        return [os.path.join(base, name) for base, _, names in os.walk(self.root) for name in sorted(names)
                if name.startswith("page-")]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def serve(pages, count=50):
    """Spreads `pages`, pairs of a name and bytes, over `count` sites and serves them."""
    root = tempfile.mkdtemp(prefix="corpusd-bench-")
    os.chmod(root, 0o755)
    sites = Sites(root, [f"127.0.{10 + i // 200}.{1 + i % 200}" for i in range(count)], free_port())
    entries = [[] for _ in range(count)]
    for i in range(count):
        os.mkdir(os.path.join(root, f"s{i}"))
    for number, (name, content) in enumerate(pages):
        site, path = number % count, f"page-{number}.html"
        with open(os.path.join(root, f"s{site}", path), "wb") as file:
            file.write(content)
        entries[site].append(f"<item><title>{html.escape(name)}</title><link>{path}</link><guid>{path}</guid></item>")
        sites.pages += 1
        sites.bytes += len(content)
    servers = ""
    for i, address in enumerate(sites.addresses):
        with open(os.path.join(root, f"s{i}", "feed.xml"), "w", encoding="utf-8") as file:
            file.write(f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Site {i}</title>'
                       f'<link>/</link><description>.</description>{"".join(entries[i])}</channel></rss>')
        servers += f"server {{ listen {address}:{sites.port}; root {root}/s{i}; }}\n"
    with open(os.path.join(root, "nginx.conf"), "w", encoding="utf-8") as file:
        file.write(f"""daemon off; worker_processes 1; worker_rlimit_nofile 16384; pid nginx.pid; error_log stderr crit;
            {'user root;' if os.geteuid() == 0 else ''}
            events {{ worker_connections 8192; }}
            http {{ types {{ text/html html; application/rss+xml xml; }}
                log_format short '$server_addr$uri $status'; access_log access.log short; sendfile on; tcp_nodelay on;
                client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
                {servers} }}""")
    nginx = subprocess.Popen([shutil.which("nginx") or "/usr/sbin/nginx", "-p", root, "-c", root + "/nginx.conf"])
    try:
        for _ in range(500):
            with contextlib.suppress(OSError), socket.create_connection((sites.addresses[-1], sites.port), 1):
                break
            time.sleep(0.02)
        yield sites
    finally:
        nginx.send_signal(signal.SIGTERM)
        nginx.wait()
        shutil.rmtree(root, ignore_errors=True)


def configure(directory, feeds, *, delay=0.0, more=""):
    """Writes a configuration for `feeds` into `directory` and returns its path."""
    path = os.path.join(directory, "corpusd.toml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'contact = "https://example.org/benchmark"\n[corpus]\ndirectory = "{directory}/corpus"\n'
                   f'[journal]\nfile = "{directory}/journal.sqlite"\n'
                   f'[fetch]\nallow_addresses = ["127.0.0.0/8"]\ndelay_seconds = {delay}\n'
                   f'[log]\nlevel = "warning"\n{more}\n')
        file.writelines(f'[[source]]\nurl = "{feed}"\n' for feed in feeds)
    return path


def corpus_texts(directory):
    """The texts of all articles, and whatever lies there that the format does not know."""
    texts, odd = [], []
    for base, _, names in os.walk(os.path.join(directory, "corpus")):
        for name in names:
            path = os.path.join(base, name)
            if name.endswith(".txt") and not name.startswith("."):
                with open(path, encoding="utf-8") as file:
                    texts.append(file.read())
            elif name != "VERSION" and not name.endswith(".jsonl"):
                odd.append(path)
    return texts, odd
