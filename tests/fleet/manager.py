"""Stands in for the part of systemd that the packages and the kiosk talk to: starts the kiosk as a plain process, hears READY=1 from it, starts it
again whenever it ends, and answers `systemctl`. Each process that it started is ended by its number."""
import json
import os
import signal
import socket
import subprocess
import threading
import time

SYSTEMCTL = """#!/usr/bin/python3
import json, socket, sys
asked = socket.socket(socket.AF_UNIX)
asked.connect("/run/manager")
asked.sendall(json.dumps(sys.argv[1:]).encode() + b"\\n")
answer = json.loads(asked.makefile().readline())
if answer["said"]:
    print(answer["said"])
sys.exit(answer["code"])
"""


class Manager:
    """Of one room. `display`: the X server that the kiosk is shown on."""

    def __init__(self, room, display, environment=None):
        self.room, self.display = room, display
        self.environment = environment or {}
        self.kiosk = None
        self.wanted = False
        self.ready = False
        self.restarts = 0
        self.renewing = None
        self.stopping = False
        self.lock = threading.RLock()
        room.write("usr/bin/systemctl", SYSTEMCTL, 0o755)
        os.makedirs(room.root / "run/systemd/system", exist_ok=True)
        self.asked = socket.socket(socket.AF_UNIX)
        self.asked.bind(str(room.root / "run/manager"))
        self.asked.listen()
        self.told = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.told.bind(f"\0beforehand-fleet-{os.getpid()}-{id(self)}")
        for work in (self.answer_all, self.hear, self.keep_up):
            threading.Thread(target=work, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stopping = True
        self.stop()
        if self.renewing and self.renewing.poll() is None:
            os.killpg(self.renewing.pid, signal.SIGTERM)
            self.renewing.wait()
        self.asked.close()
        self.told.close()

    # The kiosk.
    def start(self):
        with self.lock:
            self.wanted = True
            self.ready = False
            run = "/run/beforehand"
            self.room.sh(f"install -d -m 770 -o beforehand -g beforehand {run} {run}/print")
            notify = "@" + self.told.getsockname()[1:].decode() if isinstance(self.told.getsockname(), bytes) else "@" + self.told.getsockname()[1:]
            variables = {"DISPLAY": self.display, "NOTIFY_SOCKET": notify, "WATCHDOG_USEC": "2000000", "RUNTIME_DIRECTORY": f"{run}:{run}/print",
                         "HOME": "/var/lib/beforehand", "XDG_CACHE_HOME": "/tmp"}
            command = ["setpriv", "--reuid=beforehand", "--regid=beforehand", "--clear-groups", "env", *[f"{k}={v}" for k, v in variables.items()],
                       "beforehand", "kiosk", "--config", "/etc/beforehand/kiosk.toml", "--window", "540x960"]
            self.log = open(self.room.folder / "kiosk.log", "a")
            self.kiosk = subprocess.Popen(self.room.command(*command), stdout=self.log, stderr=self.log)

    def stop(self):
        with self.lock:
            self.wanted = False
            self.ready = False
            if self.kiosk and self.kiosk.poll() is None:
                self.kiosk.terminate()
                try:
                    self.kiosk.wait(10)
                except subprocess.TimeoutExpired:
                    self.kiosk.kill()
                    self.kiosk.wait()

    def active(self):
        with self.lock:
            return bool(self.ready and self.kiosk and self.kiosk.poll() is None)

    def wait_active(self, longest=60):
        end = time.monotonic() + longest
        while not self.active():
            assert time.monotonic() < end, "the kiosk does not come up:\n" + (self.room.folder / "kiosk.log").read_text()[-2000:]
            time.sleep(0.1)

    def wait_renewed(self, longest=240):
        end = time.monotonic() + longest
        while self.renewing is None or self.renewing.poll() is None:
            assert time.monotonic() < end, "the kiosk is not renewed"
            time.sleep(0.2)
        return self.renewing.returncode

    def hear(self):
        while not self.stopping:
            try:
                message = self.told.recv(4096).decode(errors="replace")
            except OSError:
                return
            if message.startswith("READY=1"):
                self.ready = True

    def keep_up(self):
        while not self.stopping:
            time.sleep(0.3)
            with self.lock:
                if self.wanted and self.kiosk and self.kiosk.poll() is not None:
                    self.ready = False
                    self.restarts += 1
                    self.start()

    # systemctl.
    def answer_all(self):
        while not self.stopping:
            try:
                connection, _ = self.asked.accept()
            except OSError:
                return
            with connection:
                words = json.loads(connection.makefile().readline())
                code, said = self.answer([word for word in words if not word.startswith("-") or word.startswith("--prop")])
                connection.sendall(json.dumps({"code": code, "said": said}).encode() + b"\n")

    def answer(self, words):
        if "beforehand-renew.service" in words and words[0] == "start":
            command = ["env", *[f"{k}={v}" for k, v in self.environment.items()], "/usr/lib/beforehand/beforehand-renew"]
            log = open(self.room.folder / "renew.log", "a")
            self.renewing = subprocess.Popen(self.room.command(*command), stdout=log, stderr=log, start_new_session=True)
            return 0, ""
        if not words or not any(word in ("beforehand.service", "beforehand") for word in words):
            return 0, ""
        if words[0] == "is-active":
            state = "active" if self.active() else "activating" if self.wanted else "inactive"
            return (0 if state == "active" else 3), state
        if words[0] == "show":
            return 0, str(self.restarts)
        if words[0] in ("restart", "stop"):
            self.stop()
        if words[0] in ("restart", "start"):
            self.start()
        return 0, ""
