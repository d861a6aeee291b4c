"""A Debian with its own systemd on a disk of its own, in namespaces of this machine: as fast as this machine, and its disk loses what was not written when
its plug is pulled."""
import contextlib
import fcntl
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "boot"), str(HERE.parent / "fleet")]
from guest import Gone, wait_until  # noqa: E402

# ext4's own: the file system ends at once, without writing its journal (xfstests pulls plugs by it).
EXT4_IOC_SHUTDOWN, NO_LOG_FLUSH = 0x8004587D, 2
ENVIRONMENT = ["env", "-i", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/root", "DEBIAN_FRONTEND=noninteractive"]


def groups():
    """Where the one hierarchy of control groups is mounted."""
    for line in pathlib.Path("/proc/self/mounts").read_text().splitlines():
        if line.split()[2] == "cgroup2":
            return pathlib.Path(line.split()[1])
    raise AssertionError("there is no cgroup2 here")


class Container:
    """One machine with one disk; whatever is mounted for it is gone when it ends."""

    def __init__(self, folder, disk):
        self.folder, self.disk = pathlib.Path(folder), disk
        self.group = groups() / f"beforehand-guests-{os.getpid()}"
        self.process = None
        self.first = None

    def start(self):
        log = open(self.folder / "container.log", "ab")
        self.process = subprocess.Popen(["unshare", "--mount", "--propagation", "private", HERE / "start-container", self.disk, self.folder, self.group],
                                        stdout=log, stderr=log, start_new_session=True)
        wait_until(self.found, 60, "the container's first process", 0.1)

    def found(self):
        """The container's first process, once it is systemd."""
        assert self.process.poll() is None, (self.folder / "container.log").read_text()[-2000:]
        children = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True).stdout.split()
        for child in children:
            with contextlib.suppress(OSError):
                if pathlib.Path(f"/proc/{child}/comm").read_text().strip() == "systemd":
                    self.first = int(child)
        return self.first is not None

    def run(self, command, timeout=120):
        """Runs a shell command as root in the machine: (exit code, what it printed)."""
        try:
            done = subprocess.run(["nsenter", "--target", str(self.first), "--all", "--wdns=/", *ENVIRONMENT, "sh", "-c", command], text=True,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=timeout)
        except subprocess.TimeoutExpired:
            raise Gone(f"no end in {timeout} s: {command[:80]}") from None
        return done.returncode, done.stdout

    def said(self, command, timeout=120):
        """What a command printed that had to succeed."""
        code, said = self.run(command, timeout)
        if code != 0:
            raise AssertionError(f"exit {code} of: {command}\n{said}")
        return said.strip()

    def answers(self):
        return self.run("systemctl is-system-running")[1].strip() in ("starting", "running", "degraded")

    def power_cut(self):
        """The plug is pulled: what the machine has not written is lost."""
        if self.process is None:
            return
        if self.first and self.process.poll() is None:
            root = os.open(f"/proc/{self.first}/root", os.O_RDONLY)
            fcntl.ioctl(root, EXT4_IOC_SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
            os.close(root)
        self.end()

    def shut_down(self, timeout=240):
        self.run("systemctl poweroff --no-block")
        self.process.wait(timeout)
        self.end()

    def end(self):
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)  # its child goes with it, and with that one all others
        self.process.wait()
        self.process = self.first = None
        wait_until(lambda: not subprocess.run(["losetup", "--associated", self.disk], capture_output=True, text=True).stdout, 60, "the disk's release", 0.1)
        for group in sorted(self.group.rglob("*"), reverse=True):
            if group.is_dir():
                wait_until(lambda g=group: removed(g), 20, f"the end of {group}", 0.1)
        wait_until(lambda: removed(self.group), 20, "the end of the group", 0.1)


def removed(group):
    try:
        group.rmdir()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def make_disk(machine, disk, size="2600M"):
    """A disk with what lies in a folder."""
    subprocess.run(["truncate", "-s", size, disk], check=True)
    subprocess.run(["mkfs.ext4", "-q", "-F", "-m", "0", "-d", machine, disk], check=True)


def copy_disk(disk, to):
    subprocess.run(["cp", "--sparse=always", "--reflink=auto", disk, to], check=True)


def mend_disk(disk):
    """What a start does first, and that it finds nothing which the journal does not mend."""
    replayed = subprocess.run(["e2fsck", "-p", disk], capture_output=True, text=True)
    assert replayed.returncode in (0, 1), replayed.stdout
