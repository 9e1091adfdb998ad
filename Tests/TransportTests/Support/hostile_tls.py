"""TLS servers that are broken, a port for each kind; prints the ports as JSON; ends when its input ends.

    hostile_tls.py DIRECTORY [ADDRESS]

DIRECTORY takes the certificates; its ca.pem is the authority that the well-made ones have.
"""
import json, os, socket, ssl, subprocess, sys, threading, warnings

PLACE = sys.argv[1]
ADDRESS = sys.argv[2] if len(sys.argv) > 2 else "127.0.0.1"
NAMES = ",".join(f"IP:127.0.{third}.{last}" for third in (0, 50) for last in range(1, 31))
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
never = threading.Event()
# TLS 1.0 and 1.1 are deprecated: that is the point.
warnings.simplefilter("ignore", DeprecationWarning)


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], cwd=PLACE, check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def authority(name):
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", f"/CN={name}",
            "-keyout", f"{name}.key", "-out", f"{name}.pem")


def certificate(name, signer="ca", start="20200101000000Z", end="20390101000000Z", names=NAMES, key="rsa:2048",
                digest="sha256"):
    """A certificate and its key in one file, whose path it returns."""
    with open(os.path.join(PLACE, f"{name}.cnf"), "w", encoding="utf-8") as file:
        file.write(f"[ca]\ndefault_ca=c\n[c]\ndatabase={name}.index\nserial={name}.serial\nnew_certs_dir=.\n"
                   f"default_md={digest}\npolicy=p\nunique_subject=no\ncopy_extensions=copy\n[p]\ncommonName=supplied\n")
    open(os.path.join(PLACE, f"{name}.index"), "w").close()
    with open(os.path.join(PLACE, f"{name}.serial"), "w") as file:
        file.write("01\n")
    openssl("req", "-new", "-newkey", key, "-nodes", "-subj", f"/CN={name}", "-addext", f"subjectAltName={names}",
            "-keyout", f"{name}.key", "-out", f"{name}.csr")
    openssl("ca", "-batch", "-config", f"{name}.cnf", "-notext", "-cert", f"{signer}.pem", "-keyfile", f"{signer}.key",
            "-startdate", start, "-enddate", end, "-in", f"{name}.csr", "-out", f"{name}.crt")
    path = os.path.join(PLACE, f"{name}.both.pem")
    with open(path, "w") as both:
        for part in (f"{name}.key", f"{name}.crt"):
            with open(os.path.join(PLACE, part)) as file:
                both.write(file.read())
    return path


def context(path, oldest=None, newest=None, ciphers=None, asks=False):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # What is too weak to be served by default is to be refused by the client.
    made.set_ciphers((ciphers or "DEFAULT") + ":@SECLEVEL=0")
    made.load_cert_chain(path)
    if oldest:
        made.minimum_version = oldest
    if newest:
        made.maximum_version = newest
    if asks:
        made.verify_mode = ssl.CERT_REQUIRED
        made.load_verify_locations(os.path.join(PLACE, "ca.pem"))
    return made


def speaks(made):
    """Shakes hands as `made` says and answers one request."""
    def serve(connection):
        with made.wrap_socket(connection, server_side=True) as secure:
            secure.recv(4096)
            secure.sendall(ANSWER)
    return serve


def record(kind, body):
    return bytes([kind, 3, 3]) + len(body).to_bytes(2, "big") + body


def sends(*pieces, endless=b"", waits=False):
    """Reads the client's first words and sends bytes of its own."""
    def serve(connection):
        connection.recv(4096)
        for piece in pieces:
            connection.sendall(piece)
        while endless:
            connection.sendall(endless)
        if waits:
            never.wait()
    return serve


def kinds():
    authority("ca")
    authority("stranger")
    good = certificate("good")
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", "/CN=self", "-addext",
            f"subjectAltName={NAMES}", "-keyout", "self.key", "-out", "self.pem")
    openssl("pkcs12", "-export", "-inkey", "self.key", "-in", "self.pem", "-out", "self.p12", "-passout", "pass:")
    openssl("pkcs12", "-in", "self.p12", "-nodes", "-passin", "pass:", "-out", "self.both.pem")
    old, last = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_2
    server_hello = b"\x02\x00\x00\x2d\x03\x03" + bytes(32) + b"\x00\xc0\x2f\x00\x00\x05\xff\x01\x00\x01\x00"
    return {
        "whole": speaks(context(good)),
        "expired": speaks(context(certificate("expired", end="20210101000000Z"))),
        "not yet valid": speaks(context(certificate("early", start="20380101000000Z"))),
        "another name": speaks(context(certificate("other", names="DNS:other.example"))),
        "self-signed": speaks(context(os.path.join(PLACE, "self.both.pem"))),
        "unknown authority": speaks(context(certificate("strange", signer="stranger"))),
        "key of 1,024 bits": speaks(context(certificate("weak", key="rsa:1024"))),
        "signed by SHA-1": speaks(context(certificate("sha1", digest="sha1"))),
        "TLS 1.0": speaks(context(good, old, old)),
        "TLS 1.1": speaks(context(good, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_1)),
        "no encryption": speaks(context(good, last, last, "NULL-SHA256")),
        "no certificate": speaks(context(good, last, last, "ADH-AES128-SHA256")),
        "asks for a certificate": speaks(context(good, newest=last, asks=True)),
        "plain HTTP": sends(ANSWER),
        "garbage": sends(bytes(range(256)) * 8),
        "closes": sends(),
        "silent": sends(waits=True),
        "alert": sends(record(21, b"\x02\x28")),
        "endless warnings": sends(endless=record(21, b"\x01\x5a") * 500),
        "endless cipher changes": sends(endless=record(20, b"\x01") * 500),
        "endless certificate": sends(record(22, server_hello), record(22, b"\x0b\xff\xff\xff"),
                                     endless=record(22, bytes(16000))),
    }


def listen(serve):
    listener = socket.create_server((ADDRESS, 0), backlog=512)

    def answer(connection):
        try:
            with connection:
                serve(connection)
        except OSError:
            pass

    def accept():
        while True:
            threading.Thread(target=answer, args=(listener.accept()[0],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return listener.getsockname()[1]


def main():
    ports = {name: listen(serve) for name, serve in kinds().items()}
    print(json.dumps(ports), flush=True)
    sys.stdin.read()
    os._exit(0)


main()
