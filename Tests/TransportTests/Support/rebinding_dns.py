"""A name server that changes its mind: every name has the first address once, and the second ever after.

    rebinding_dns.py LISTEN-AT FIRST SECOND

Answers are good for no second. Prints a line once it listens.
"""
import collections, socket, struct, sys


def answer(query, address):
    """The query's own question with one A record, or none for other types."""
    end = query.index(b"\0", 12) + 5
    kind, = struct.unpack(">H", query[end - 4:end - 2])
    found = kind == 1
    head = query[:2] + struct.pack(">HHHHH", 0x8580, 1, 1 if found else 0, 0, 0)
    record = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 0, 4) + socket.inet_aton(address) if found else b""
    return head + query[12:end] + record, query[12:end - 4].lower() if found else None


def main():
    at, first, second = sys.argv[1:]
    asked = collections.Counter()
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind((at, 53))
    print("listening", flush=True)
    while True:
        query, peer = server.recvfrom(4096)
        try:
            name = query[12:query.index(b"\0", 12)].lower()
            reply, counted = answer(query, second if asked[name] else first)
            if counted:
                asked[name] += 1
            server.sendto(reply, peer)
        except (ValueError, struct.error):
            pass


main()
