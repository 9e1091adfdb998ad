"""An HTTP server that misbehaves as its path says; prints its port; ends when its input ends.

    hostile_server.py [ADDRESS [PATH-FOR-ROBOTS.TXT]]
"""
import collections, gzip, os, socket, struct, sys, threading, time, urllib.parse, zlib

BROTLI_HELLO = bytes.fromhex("0b028068656c6c6f03")
ZSTD_HELLO = bytes.fromhex("28b52ffd045829000068656c6c6fa36d9f88")
lock = threading.Condition()
open_gates, arrivals, running, peak = set(), [], 0, 0
connects = []
attempts, hits = collections.Counter(), collections.Counter()


def head(status="200 OK", *fields):
    return ("HTTP/1.1 %s\r\n%s\r\n" % (status, "".join(f + "\r\n" for f in fields))).encode("latin-1")


def whole(body, *fields, status="200 OK"):
    return head(status, "Content-Length: %d" % len(body), *fields) + body


def reset(connection):
    # SO_LINGER with zero seconds: closing sends RST in place of FIN.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
    return False


def endless(connection, piece, before=b""):
    connection.sendall(before)
    while True:
        connection.sendall(piece)


def gzip_bomb(connection, q):
    """Zeros without end, a thousand to one."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    connection.sendall(head("200 OK", "Content-Encoding: gzip", "Connection: close"))
    while True:
        connection.sendall(packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_SYNC_FLUSH))


def empty_deflate(connection, q):
    """Deflate blocks that hold nothing: bytes on the wire that never become any of the body."""
    packer = zlib.compressobj(0, zlib.DEFLATED, 31)
    connection.sendall(head("200 OK", "Content-Encoding: gzip", "Connection: close"))
    start = packer.compress(b"") + packer.flush(zlib.Z_SYNC_FLUSH)
    endless(connection, b"\x00\x00\x00\xff\xff" * 4000, start)


def page(connection, q):
    connection.sendall(whole(b"x" * int(q.get("size", 10)), "Content-Type: text/html"))


def hold(connection, q):
    """Answers once the gate of that name is open; counts how many wait at once."""
    global running, peak
    with lock:
        arrivals.append(q["name"])
        running += 1
        peak = max(peak, running)
        lock.notify_all()
        lock.wait_for(lambda: q["gate"] in open_gates)
        running -= 1
    page(connection, q)


def body_hold(connection, q):
    """Sends `first` bytes, then waits for the gate, then sends the rest."""
    size, first = int(q["size"]), int(q["first"])
    connection.sendall(head("200 OK", "Content-Length: %d" % size) + b"x" * first)
    with lock:
        arrivals.append(q["name"])
        lock.notify_all()
        lock.wait_for(lambda: q["gate"] in open_gates)
    connection.sendall(b"x" * (size - first))


def open_gate(connection, q):
    with lock:
        open_gates.add(q["gate"])
        lock.notify_all()
    connection.sendall(whole(b"open"))


def wait_for(connection, q):
    """Answers once `count` names with the prefix have arrived; the body lists them."""
    with lock:
        names = lambda: [a for a in arrivals if a.startswith(q["prefix"])]
        lock.wait_for(lambda: len(names()) >= int(q["count"]), timeout=30)
        connection.sendall(whole(",".join(names()).encode()))


def drip(connection, q):
    count = int(q.get("count", 1000000))
    connection.sendall(head("200 OK", "Content-Length: %d" % count))
    for _ in range(count):
        connection.sendall(b"x")
        time.sleep(float(q.get("pause", 0.02)))


def flaky(connection, q):
    """Resets the first `fail` requests of a name, then answers."""
    attempts[q["name"]] += 1
    if attempts[q["name"]] <= int(q["fail"]):
        return reset(connection)
    page(connection, q)


def feed_of(connection, q):
    """A feed with `count` entries at the hostile path `to`, a hundred new ones at each reading."""
    attempts["feed"] += 1
    mark = "&" if "?" in q["to"] else "?"
    links = "".join("<item><link>%s%si=%d.%d</link></item>" % (q["to"].replace("&", "&amp;"), mark.replace("&", "&amp;"), attempts["feed"], n)
                    for n in range(int(q.get("count", 100))))
    connection.sendall(whole(b'<rss version="2.0"><channel>%s</channel></rss>' % links.encode(), "Content-Type: text/xml"))


def built(build):
    """Sends what `build` makes of a size; made once."""
    made = {}

    def send(connection, q):
        size = int(q.get("size", 7_000_000))
        if size not in made:
            made[size] = build(size)
        connection.sendall(whole(made[size], "Content-Type: " + ("text/xml" if made[size][:2] in (b"<r", b"<?", b"<!D") else "text/html")))
    return send


RSS = b'<rss version="2.0"><channel>%s</channel></rss>'
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(20)) + b"]>" + RSS % b"<title>&u;</title>"


def short(connection, q):
    connection.sendall(head("200 OK", "Content-Length: 1000") + b"x" * 100)
    return False


def cut_chunks(connection, q):
    connection.sendall(head("200 OK", "Transfer-Encoding: chunked") + b"5\r\nhello\r\n")
    return False


def reset_midway(connection, q):
    connection.sendall(head("200 OK", "Content-Length: 1000") + b"x" * 100)
    with lock:
        lock.wait_for(lambda: q.get("gate", "") in open_gates, timeout=float(q.get("wait", 0.05)))
    return reset(connection)


def gzip_cut(connection, q):
    packed = gzip.compress(os.urandom(4000))
    connection.sendall(whole(packed[:3000], "Content-Encoding: gzip"))


def interim(connection, q):
    connection.sendall(head("100 Continue") + head("103 Early Hints", "Link: </x>; rel=preload"))
    connection.sendall(whole(b"hello", "X-Final: yes"))


def interim_endless(connection, q):
    endless(connection, head("103 Early Hints", "Link: </x>; rel=preload"))


def trailers(connection, q):
    connection.sendall(head("200 OK", "Transfer-Encoding: chunked", "Trailer: X-Late")
                       + b"5\r\nhello\r\n0\r\nX-Late: yes\r\n\r\n")


def redirect(connection, q):
    connection.sendall(whole(b"moved", "Location: " + q["to"], status=q.get("status", "302") + " Moved"))


def loop(connection, q):
    connection.sendall(whole(b"", "Location: /loop?n=%d" % (int(q.get("n", 0)) + 1), status="301 Moved"))


def until_close(connection, q):
    connection.sendall(head("200 OK", "Connection: close") + b"hello")
    return False


def fields(connection, q):
    connection.sendall(whole(b"", "X-Two: one", "x-two: two", "X-Folded: a\r\n  b", 'ETag: W/"\xe9"', "X-Empty:"))


def tunnel(connection, head):
    """A proxy's CONNECT; every name leads to this machine. The head is kept to be asked for."""
    connects.append(b"".join(head))
    port = int(head[0].split()[1].rsplit(b":", 1)[1])
    with socket.create_connection(("127.0.0.1", port)) as other:
        connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        threading.Thread(target=pump, args=(other, connection), daemon=True).start()
        pump(connection, other)


def pump(source, sink):
    try:
        while some := source.recv(65536):
            sink.sendall(some)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def set_cookies(connection, q):
    """Sets what `c` names; and `count` more of `size` bytes, numbered from `from`."""
    first, count = int(q.get("from", 0)), int(q.get("count", 0))
    more = ["n%d=%s; Path=/" % (n, "x" * int(q.get("size", 1))) for n in range(first, first + count)]
    given = [q["c"]] if "c" in q else []
    connection.sendall(whole(b"", *("Set-Cookie: " + c for c in given + more)))


def say(answer, close=False):
    def send(connection, q):
        connection.sendall(answer)
        return not close
    return send


PATHS = {
    "/page": page, "/hold": hold, "/body-hold": body_hold, "/open": open_gate, "/wait": wait_for,
    "/drip": drip, "/flaky": flaky, "/short": short, "/cut-chunks": cut_chunks,
    "/reset": lambda c, q: reset(c), "/reset-midway": reset_midway, "/gzip-bomb": gzip_bomb,
    "/empty-deflate": empty_deflate, "/gzip-cut": gzip_cut, "/interim": interim,
    "/interim-endless": interim_endless, "/trailers": trailers, "/redirect": redirect, "/loop": loop,
    "/feed-of": feed_of,
    "/redirect-far": say(whole(b"", "Location: http://" + "a" * 10_000 + ".example/", status="302 Moved")),
    "/nested": built(lambda size: b"<html><body>" + b"<div>" * (size // 5)),
    "/formatting": built(lambda size: b"<html><body>" + b"<b><i><font><a><p>text" * (size // 22)),
    "/attributes": built(lambda size: b"<html><body><p " + b"".join(b"a%d=1 " % n for n in range(size // 10)) + b">text"),
    "/paragraphs": built(lambda size: b"<html><body><article>" + b"<p>Some text, again." * (size // 20)),
    "/links": built(lambda size: b"<html><body>" + b"".join(b"<a href=/%d>a link</a>" % n for n in range(size // 25))),
    "/tables": built(lambda size: b"<html><body>" + b"<table><tr><td>" * (size // 15)),
    "/unclosed": built(lambda size: b"<html><body><p>text<!--" + b"-" * size),
    "/laughs": say(whole(LAUGHS, "Content-Type: text/xml")),
    "/nested-feed": built(lambda size: RSS % (b"<item>" * (size // 6))),
    "/entries": built(lambda size: RSS % b"".join(b"<item><link>/%d</link></item>" % n for n in range(size // 32))),
    "/long-names": built(lambda size: RSS % b"".join(
        b"<item><link>http://%s.%d.example/</link></item>" % (b"a" * 10_000, n) for n in range(size // 10_050))),
    "/categories": built(lambda size: RSS % (b"<item><link>/1</link>" + b"<category>a</category>" * (size // 23) + b"</item>")),
    "/until-close": until_close, "/fields": fields,
    "/gzip": lambda c, q: c.sendall(whole(gzip.compress(b"hello" * 1000), "Content-Encoding: gzip")),
    "/brotli": say(whole(BROTLI_HELLO, "Content-Encoding: br")),
    "/zstd": say(whole(ZSTD_HELLO, "Content-Encoding: zstd")),
    "/gzip-bad": say(whole(b"this is not gzip at all", "Content-Encoding: gzip")),
    "/unknown-coding": say(whole(b"hello", "Content-Encoding: rot13")),
    "/many-codings": say(whole(b"hello", "Content-Encoding: " + "gzip, " * 20 + "gzip")),
    "/long": say(whole(b"helloand much more").replace(b": 18", b": 5"), close=True),
    "/two-lengths": say(head("200 OK", "Content-Length: 5", "Content-Length: 50") + b"hello", close=True),
    "/negative-length": say(head("200 OK", "Content-Length: -5") + b"hello", close=True),
    "/huge-length": say(head("200 OK", "Content-Length: 99999999999999") + b"hello", close=True),
    "/endless-chunks": lambda c, q: endless(
        c, b"1000\r\n" + b"x" * 4096 + b"\r\n", head("200 OK", "Transfer-Encoding: chunked")),
    "/bad-chunk": say(head("200 OK", "Transfer-Encoding: chunked") + b"zz\r\nhello\r\n", close=True),
    "/endless-headers": lambda c, q: endless(c, b"X-Flood: " + b"x" * 50 + b"\r\n", b"HTTP/1.1 200 OK\r\n"),
    "/endless-line": lambda c, q: endless(c, b"x" * 4096, b"HTTP/1.1 200 OK\r\nX-Flood: "),
    "/garbage": say(b"\x00\x01\x02 SSH-2.0-nonsense\r\n\r\n", close=True),
    "/old": say(b"just bytes, as HTTP/0.9 had them", close=True),
    "/silent-close": say(b"", close=True),
    "/no-content": say(head("204 No Content")),
    "/not-modified": say(head("304 Not Modified", 'ETag: "a"')),
    "/cookie": say(whole(b"", "Set-Cookie: tracked=yes; Path=/")),
    "/peer": lambda c, q: c.sendall(whole(str(c.getpeername()[1]).encode())),
    "/connects": lambda c, q: c.sendall(whole(b"".join(h for h in connects if q["host"].encode() in h))),
    "/set-cookies": set_cookies,
    "/peak": lambda c, q: c.sendall(whole(str(peak).encode())),
}


def serve(connection):
    stream = connection.makefile("rb")
    try:
        while True:
            lines = []
            while (line := stream.readline()) not in (b"\r\n", b""):
                lines.append(line)
            if not lines:
                return
            if lines[0].startswith(b"CONNECT "):
                return tunnel(connection, lines)
            target = urllib.parse.urlsplit(lines[0].split()[1].decode("latin-1"))
            if target.path == "/robots.txt" and len(sys.argv) > 2:
                target = urllib.parse.urlsplit(sys.argv[2])
            query = dict(urllib.parse.parse_qsl(target.query))
            hits[connection.getsockname()[0]] += 1
            if target.path == "/hits":
                connection.sendall(whole(str(hits[query["at"]]).encode()))
            elif target.path == "/echo":
                connection.sendall(whole(b"".join(lines)))
            elif target.path not in PATHS:
                connection.sendall(whole(b"no such path", status="404 Not Found"))
            elif PATHS[target.path](connection, query) is False:
                return
    except OSError:
        pass
    finally:
        # The stream holds the descriptor too: both must go, or the peer sees no end.
        stream.close()
        connection.close()


def main():
    # A gate without a name is open from the start.
    open_gates.add("")
    # Another address to listen at may be given.
    listener = socket.create_server((sys.argv[1] if len(sys.argv) > 1 else "127.0.0.1", 0), backlog=512)
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=serve, args=(connection,), daemon=True).start()


main()
