"""An emulated machine: QEMU without KVM, its screen, keys and touches by QMP, commands in it by the guest agent."""
import base64
import io
import json
import os
import socket
import subprocess
import time

from PIL import Image


class Gone(Exception):
    """The machine, or what was asked for in it, did not answer in time."""


class JsonSocket:
    """A Unix socket on which each line is one JSON value."""

    def __init__(self, path, timeout):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(timeout)
        self.socket.connect(path)
        self.file = self.socket.makefile("rwb")

    def send(self, value):
        self.file.write(json.dumps(value).encode() + b"\n")
        self.file.flush()

    def receive(self):
        line = self.file.readline()
        if not line:
            raise Gone("the socket was closed")
        return json.loads(line.lstrip(b"\xff"))

    def close(self):
        self.socket.close()


class Agent:
    """The guest agent of a machine (QEMU Guest Agent protocol), over one connection for as long as the machine runs: one that is opened anew
    for each question leaves questions of the last one in the pipe."""

    def __init__(self, path):
        self.connection = JsonSocket(path, 30)
        self.asked = 0

    def synchronised(self, timeout):
        """Whether the agent is there and reads from where we write; throws away what was left unread."""
        self.asked += 1
        self.connection.socket.settimeout(timeout)
        try:
            self.connection.file.write(b"\xff")
            self.connection.send({"execute": "guest-sync-delimited", "arguments": {"id": self.asked}})
            for _ in range(50):
                if self.connection.receive().get("return") == self.asked:
                    return True
        except (TimeoutError, ValueError):
            # A file object that timed out cannot be read again.
            self.connection.file = self.connection.socket.makefile("rwb")
        finally:
            self.connection.socket.settimeout(60)
        return False

    def ask(self, name, **arguments):
        self.connection.send({"execute": name, "arguments": arguments})
        answer = self.connection.receive()
        if "return" not in answer:
            raise Gone(f"{name}: {answer.get('error', {}).get('desc', answer)}")
        return answer["return"]

    def close(self):
        self.connection.close()


class Guest:
    """One machine with one disk. Whatever it writes lies in `folder`."""

    size = (1080, 1920)

    def __init__(self, folder, disk, disk_format="qcow2", memory_mib=2048, display=None, processors=2, more=("-nic", "none")):
        """`more`: further words for QEMU; without any of the network the machine has none."""
        self.folder, self.disk, self.disk_format, self.memory_mib = folder, disk, disk_format, memory_mib
        self.processors, self.more = processors, more
        self.display = display or ["-device", f"virtio-vga,xres={self.size[0]},yres={self.size[1]}"]
        self.process = self.qmp = self.agent = None
        self.started_at = 0.0

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self, direct=None):
        """Starts from the disk's boot loader; `direct` = (kernel, initrd, command line) goes past it."""
        for name in ("qmp", "agent", "serial"):
            if os.path.exists(self.path(name)):
                os.remove(self.path(name))
        command = ["qemu-system-x86_64", "-accel", "tcg,thread=multi,tb-size=512", "-cpu", "Nehalem", "-smp", str(self.processors), "-m", str(self.memory_mib),
                   "-display", "none", "-vga", "none", *self.display, *self.more, "-no-user-config",
                   "-device", "virtio-keyboard-pci", "-device", "virtio-tablet-pci", "-device", "virtio-rng-pci", "-device", "i6300esb",
                   "-drive", f"file={self.disk},format={self.disk_format},if=virtio,cache=writeback",
                   "-serial", f"file:{self.path('serial.log')}", "-qmp", f"unix:{self.path('qmp')},server=on,wait=off",
                   "-device", "virtio-serial", "-chardev", f"socket,path={self.path('agent')},server=on,wait=off,id=agent",
                   "-device", "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"]
        if direct:
            command += ["-kernel", direct[0], "-initrd", direct[1], "-append", direct[2]]
        with open(self.path("qemu.log"), "ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.started_at = time.monotonic()
        wait_until(lambda: os.path.exists(self.path("qmp")), 20, "QEMU's monitor")
        self.qmp = JsonSocket(self.path("qmp"), 60)
        self.qmp.receive()
        self.monitor("qmp_capabilities")

    def monitor(self, name, **arguments):
        self.qmp.send({"execute": name, "arguments": arguments})
        while True:
            answer = self.qmp.receive()
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise Gone(f"{name}: {answer['error']['desc']}")

    def hmp(self, line):
        return self.monitor("human-monitor-command", **{"command-line": line})

    def screenshot(self, head=0):
        file = self.path("screen.ppm")
        self.monitor("screendump", filename=file)
        with open(file, "rb") as picture:
            return Image.open(io.BytesIO(picture.read())).convert("RGB")

    def pointer(self, x, y):
        def place(value, length):
            return int((value + 0.5) * 32767 / length)
        self.monitor("input-send-event", events=[{"type": "abs", "data": {"axis": "x", "value": place(x, self.size[0])}},
                                                 {"type": "abs", "data": {"axis": "y", "value": place(y, self.size[1])}}])

    def button(self, down):
        self.monitor("input-send-event", events=[{"type": "btn", "data": {"button": "left", "down": down}}])

    def tap(self, x, y, held=0.15):
        self.pointer(x, y)
        time.sleep(0.05)
        self.button(True)
        time.sleep(held)
        self.button(False)

    def keys(self, *chords):
        for chord in chords:
            self.monitor("send-key", keys=[{"type": "qcode", "data": key} for key in chord.split("+")], **{"hold-time": 120})
            time.sleep(0.35)

    def run(self, command, timeout=120):
        """Runs a shell command as root in the machine: (exit code, what it printed)."""
        end = time.monotonic() + timeout
        pid = self.agent.ask("guest-exec", **{"path": "/bin/sh", "arg": ["-c", command + "\n"], "capture-output": True})["pid"]
        while time.monotonic() < end:
            status = self.agent.ask("guest-exec-status", pid=pid)
            if status["exited"]:
                said = base64.b64decode(status.get("out-data", "")) + base64.b64decode(status.get("err-data", ""))
                return status.get("exitcode", 128 + status.get("signal", 0)), said.decode(errors="replace")
            time.sleep(0.2)
        raise Gone(f"no end in {timeout} s: {command[:80]}")

    def said(self, command, timeout=120):
        """What a command printed that had to succeed."""
        code, said = self.run(command, timeout)
        if code != 0:
            raise AssertionError(f"exit {code} of: {command}\n{said}")
        return said.strip()

    def answers(self):
        """Whether the guest agent is there."""
        if not self.agent:
            self.agent = Agent(self.path("agent"))
        return self.agent.synchronised(5)

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def power_cut(self):
        """The plug is pulled: what the machine has not written is lost."""
        if self.process:
            self.process.kill()
            self.process.wait()
        for connection in (self.qmp, self.agent):
            if connection:
                connection.close()
        self.process = self.qmp = self.agent = None

    def shut_down(self, timeout=240):
        try:
            self.run("systemctl poweroff --no-block")
        except (Gone, OSError):
            pass   # it can be off before the agent has answered
        wait_until(lambda: not self.alive(), timeout, "the machine's end")
        self.power_cut()

    def slowness(self):
        """How many times slower the machine computes than this one, by the same loop of a shell in both."""
        loop = "i=0; while [ $i -lt 30000 ]; do i=$((i+1)); done"
        here = min(timed(lambda: subprocess.run(["/bin/sh", "-c", loop], check=True)) for _ in range(3))
        there = float(self.said(f"s=$(date +%s%N); {loop}; e=$(date +%s%N); echo $(((e-s)/1000))")) / 1e6
        return max(1.0, there / here)


def timed(work):
    start = time.monotonic()
    work()
    return time.monotonic() - start


def wait_until(holds, seconds, what, every=0.5):
    """The seconds that it took."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        if holds():
            return time.monotonic() - start
        time.sleep(every)
    raise Gone(f"not in {seconds:.0f} s: {what}")
