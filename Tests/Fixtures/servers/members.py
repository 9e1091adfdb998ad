#!/usr/bin/env python3
"""A web site for subscribers: members.py DIRECTORY ADDRESS [CERTIFICATE KEY TOKEN]

Serves DIRECTORY on ADDRESS at a free port, writes the port to DIRECTORY/.port and for each request a line
"PATH|AUTHORIZATION|X-TOKEN|COOKIE" to DIRECTORY/.requests. With a certificate it speaks TLS and gives 401 to
whoever does not send "Authorization: Bearer TOKEN". A path that begins with away/ redirects to the address
that the file DIRECTORY/.away names, with the rest of the path; one that begins with bounce/ answers only who
brings back the cookie that it sets, and sends all others to /bounced/ and from there back.
"""
import http.server
import os
import ssl
import sys
import threading

ROOT, ADDRESS = os.path.abspath(sys.argv[1]), sys.argv[2]
TOKEN = sys.argv[5] if len(sys.argv) > 5 else None
LOCK = threading.Lock()


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A client that leaves, or that does not trust us, is no error here."""


class Members(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Requests are written by do_GET."""

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        said = [self.path] + [self.headers.get(name, "") for name in ("Authorization", "X-Token", "Cookie")]
        with LOCK, open(os.path.join(ROOT, ".requests"), "a") as log:
            log.write("|".join(said) + "\n")
        path = self.path.lstrip("/")
        if TOKEN and self.headers.get("Authorization") != "Bearer " + TOKEN:
            return self.answer(401, WWW_Authenticate="Bearer")
        if path.startswith("away/"):
            with open(os.path.join(ROOT, ".away")) as away:
                return self.answer(302, Location=away.read().strip() + path[len("away/"):])
        if path.startswith("bounced/"):
            return self.answer(302, Location="/bounce/" + path[len("bounced/"):], Set_Cookie="reader=yes; Path=/")
        if path.startswith("bounce/"):
            path = path[len("bounce/"):]
            if "reader=yes" not in self.headers.get("Cookie", ""):
                return self.answer(302, Location="/bounced/" + path)
        full = os.path.join(ROOT, path)
        if not os.path.isfile(full):
            return self.answer(404)
        with open(full, "rb") as file:
            kind = "application/rss+xml" if path.endswith(".xml") else "text/html; charset=utf-8"
            return self.answer(200, file.read(), Content_Type=kind)


server = Server((ADDRESS, 0), Members)
if len(sys.argv) > 3:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[3], sys.argv[4])
    server.socket = context.wrap_socket(server.socket, server_side=True)
with open(os.path.join(ROOT, ".port.new"), "w") as f:
    f.write(str(server.server_address[1]))
os.rename(os.path.join(ROOT, ".port.new"), os.path.join(ROOT, ".port"))
server.serve_forever()
