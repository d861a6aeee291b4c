"""What stands around a kiosk, as plain processes and threads on 127.0.0.1: the web server of the packages, a printer, Prometheus with Alertmanager and
Pushgateway from Debian, and whoever is told of an alert."""
import contextlib
import http.server
import json
import pathlib
import socket
import struct
import subprocess
import threading
import time
import urllib.request


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Served:
    """A server of one handler in a thread of its own."""

    def __init__(self, handler, port=0, address="127.0.0.1"):
        self.server = http.server.ThreadingHTTPServer((address, port), handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """May be called again."""
        self.server.shutdown()
        self.server.server_close()


class Packages(Served):
    """Hands out a folder, and counts the bytes."""

    def __init__(self, folder, address="127.0.0.1"):
        packages = self
        self.sent = 0

        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(folder))

            def copyfile(self, source, target):
                data = source.read()
                packages.sent += len(data)
                with contextlib.suppress(ConnectionError):  # whoever fetches has gone: its plug was pulled
                    target.write(data)

            def log_message(self, *_):
                pass

        super().__init__(Handler, address=address)
        self.url = f"http://{address}:{self.port}"


class Printer(Served):
    """Answers Get-Printer-Attributes (IPP, RFC 8011) and nothing else: a printer that has no trouble."""

    def __init__(self, port=0):
        def attribute(tag, name, value):
            return struct.pack(">BH", tag, len(name)) + name + struct.pack(">H", len(value)) + value

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                if self.headers.get("Expect"):
                    self.send_response_only(100)
                    self.end_headers()
                asked = self.rfile.read(int(self.headers.get("Content-Length") or 0)) if self.headers.get("Content-Length") else self.chunks()
                request = asked[4:8] or b"\0\0\0\1"
                body = b"\2\0\0\0" + request + b"\1" + attribute(0x47, b"attributes-charset", b"utf-8") + \
                    attribute(0x48, b"attributes-natural-language", b"en") + b"\4" + attribute(0x23, b"printer-state", struct.pack(">i", 3)) + \
                    attribute(0x44, b"printer-state-reasons", b"none") + attribute(0x22, b"printer-is-accepting-jobs", b"\1") + b"\3"
                self.send_response(200)
                self.send_header("Content-Type", "application/ipp")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def chunks(self):
                whole = b""
                while True:
                    size = int(self.rfile.readline().strip() or b"0", 16)
                    whole += self.rfile.read(size)
                    self.rfile.readline()
                    if size == 0:
                        return whole

            def log_message(self, *_):
                pass

        super().__init__(Handler, port)


class Told(Served):
    """Hears what Alertmanager sends, with the moment of each."""

    def __init__(self):
        told = self
        self.alerts = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                for alert in message["alerts"]:
                    told.alerts.append((time.monotonic(), self.path.strip("/"), alert["status"], alert["labels"]))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        super().__init__(Handler)

    def wait(self, status, longest, **labels):
        """Seconds until that alert was told."""
        begin = time.monotonic()
        while time.monotonic() - begin < longest:
            for when, _, seen, given in list(self.alerts):
                if when >= begin and seen == status and all(given.get(key) == value for key, value in labels.items()):
                    return when - begin
            time.sleep(0.2)
        raise AssertionError(f"nobody was told within {longest} s that {labels} is {status}; told: {[(p, s, l) for _, p, s, l in self.alerts]}")


class Watch:
    """Pushgateway, Prometheus and Alertmanager with the files of kiosk-config/fleet, moved to free ports."""

    def __init__(self, source, folder, told):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.processes = []
        fleet = pathlib.Path(source) / "kiosk-config/fleet"
        self.gateway, self.prometheus, self.alertmanager = free_port(), free_port(), free_port()
        rules = self.folder / "alerts.yml"
        rules.write_text((fleet / "alerts.yml").read_text())
        moved = (fleet / "prometheus.yml").read_text()
        moved = moved.replace("localhost:9091", f"127.0.0.1:{self.gateway}").replace("localhost:9093", f"127.0.0.1:{self.alertmanager}")
        (self.folder / "prometheus.yml").write_text(moved.replace("[alerts.yml]", f"[{rules}]"))
        (self.folder / "alertmanager.yml").write_text((fleet / "alertmanager.yml").read_text().replace("localhost:9000", f"127.0.0.1:{told.port}"))
        self.start("prometheus-pushgateway", f"--web.listen-address=127.0.0.1:{self.gateway}")
        self.start("prometheus-alertmanager", f"--config.file={self.folder}/alertmanager.yml", f"--storage.path={self.folder}/alertmanager",
                   f"--web.listen-address=127.0.0.1:{self.alertmanager}", "--cluster.listen-address=")
        self.start("prometheus", f"--config.file={self.folder}/prometheus.yml", f"--storage.tsdb.path={self.folder}/prometheus",
                   f"--web.listen-address=127.0.0.1:{self.prometheus}")
        for port, path in ((self.gateway, "/-/ready"), (self.alertmanager, "/-/ready"), (self.prometheus, "/-/ready")):
            self.wait_ready(f"http://127.0.0.1:{port}{path}")

    def start(self, *command):
        log = open(self.folder / f"{command[0]}.log", "w")
        self.processes.append(subprocess.Popen(command, stdout=log, stderr=log))

    @staticmethod
    def wait_ready(url, longest=60):
        end = time.monotonic() + longest
        while True:
            try:
                return urllib.request.urlopen(url, timeout=2).read()
            except OSError:
                assert time.monotonic() < end, f"{url} does not answer"
                time.sleep(0.3)

    def query(self, expression):
        from urllib.parse import quote
        answer = urllib.request.urlopen(f"http://127.0.0.1:{self.prometheus}/api/v1/query?query={quote(expression)}", timeout=5).read()
        return json.loads(answer)["data"]["result"]

    def memory(self, name):
        """Resident, in MiB."""
        process = next(each for each in self.processes if each.args[0] == name)
        lines = pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) // 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait(20)
