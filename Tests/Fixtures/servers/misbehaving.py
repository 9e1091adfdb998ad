#!/usr/bin/env python3
"""A web server that misbehaves on purpose: misbehaving.py DIRECTORY ADDRESS

Serves DIRECTORY on ADDRESS at a free port, writes the port to DIRECTORY/.port and a line for each request
to DIRECTORY/.requests. What a path's first part asks for:
  /hold/PATH       headers and half of the file at once, the rest when DIRECTORY/.release exists
  /reset/PATH      half of the file, then a reset connection
  /short/PATH      claims twice the length, sends the file, closes
  /loop/PATH       redirects to itself
  /away/HOST/PATH  redirects to http://HOST/PATH
  /status/N/PATH   answers status N
  /busy/PATH       429 with Retry-After: 3600
  /endless/PATH    text without end
  /binary/PATH     256 kB of noise, called text/html
a PATH with a file PATH.location beside it   301 to the address in that file
anything else      the file as it is; a query counts where a file has it in its name
"""
import http.server
import os
import socket
import struct
import sys
import threading
import time

ROOT = os.path.abspath(sys.argv[1])
LOCK = threading.Lock()


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A client that leaves is no error here."""


class Misbehaviour(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Requests are written by do_GET."""

    def begin(self, status, length=None, kind="text/html; charset=utf-8", **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.flush()

    def content(self, path):
        full = os.path.join(ROOT, path)
        if not os.path.isfile(full):
            self.begin(404, 0)
            return None, None
        with open(full, "rb") as f:
            return f.read(), "application/rss+xml" if path.endswith(".xml") else "text/html; charset=utf-8"

    def do_GET(self):
        with LOCK, open(os.path.join(ROOT, ".requests"), "a", encoding="utf-8") as log:
            log.write(self.path + "\n")
        path = self.path.lstrip("/") or "index.html"
        if not os.path.isfile(os.path.join(ROOT, path)):
            path = path.split("?")[0]
        what, _, rest = path.partition("/")
        act = getattr(self, "act_" + what, None)
        if act:
            act(rest)
            return
        moved = os.path.join(ROOT, path + ".location")
        if os.path.isfile(moved):
            with open(moved, encoding="utf-8") as f:
                self.begin(301, 0, Location=f.read())
            return
        body, kind = self.content(path)
        if body is not None:
            self.begin(200, len(body), kind)
            self.wfile.write(body)

    def act_hold(self, rest):
        body, kind = self.content(rest)
        if body is None:
            return
        self.begin(200, len(body), kind)
        self.wfile.write(body[: len(body) // 2])
        self.wfile.flush()
        while not os.path.exists(os.path.join(ROOT, ".release")):
            time.sleep(0.02)
        self.wfile.write(body[len(body) // 2 :])

    def act_reset(self, rest):
        body, kind = self.content(rest)
        if body is None:
            return
        self.begin(200, len(body), kind)
        self.wfile.write(body[: len(body) // 2])
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def act_short(self, rest):
        body, kind = self.content(rest)
        if body is not None:
            self.begin(200, 2 * len(body), kind)
            self.wfile.write(body)
            self.close_connection = True

    def act_loop(self, _):
        self.begin(302, 0, Location=self.path)

    def act_away(self, rest):
        self.begin(302, 0, Location="http://" + rest)

    def act_status(self, rest):
        self.begin(int(rest.split("/")[0]), 0)

    def act_busy(self, _):
        self.begin(429, 0, Retry_After="3600")

    def act_endless(self, _):
        self.begin(200, None, Connection="close")
        self.close_connection = True
        piece = b"<p>It went on and on, and nobody could say when it would end. </p>\n" * 200
        while True:
            self.wfile.write(piece)

    def act_binary(self, _):
        noise = bytes((i * 7919 >> 3) & 255 for i in range(262144))
        self.begin(200, len(noise))
        self.wfile.write(noise)


server = Server((sys.argv[2], 0), Misbehaviour)
with open(os.path.join(ROOT, ".port.new"), "w", encoding="ascii") as file:
    file.write(str(server.server_address[1]))
os.rename(os.path.join(ROOT, ".port.new"), os.path.join(ROOT, ".port"))
server.serve_forever()
