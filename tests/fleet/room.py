"""A kiosk's file system as a Debian of its own: a folder with an overlay over it, entered by chroot. What runs in it is a plain process of this
machine; there is no systemd in it, and `manager.py` stands in for the part of it that the packages talk to."""
import os
import pathlib
import shutil
import subprocess

DEVICES = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9), "tty": (5, 0)}


def run(*command, **more):
    more.setdefault("check", True)
    return subprocess.run([str(part) for part in command], text=True, capture_output=True, **more)


class Room:
    """Made over `lower`; everything that is written into it is gone with it. `size` bounds what can be written (bytes)."""

    def __init__(self, lower, folder, size=None):
        self.folder = pathlib.Path(folder)
        self.root = self.folder / "root"
        self.mounts = []
        shutil.rmtree(self.folder, ignore_errors=True)
        for each in ("written", "root"):
            (self.folder / each).mkdir(parents=True)
        self.mount("-t", "tmpfs", "-o", f"mode=755{f',size={size}' if size else ''}", "written", at=self.folder / "written")
        for each in ("upper", "work"):
            (self.folder / "written" / each).mkdir()
        options = f"lowerdir={lower},upperdir={self.folder}/written/upper,workdir={self.folder}/written/work"
        self.mount("-t", "overlay", "-o", options, "overlay", at=self.root)
        self.mount("-t", "proc", "proc", at=self.root / "proc")
        self.mount("-t", "tmpfs", "-o", "mode=755", "dev", at=self.root / "dev")
        for name, (major, minor) in DEVICES.items():
            os.mknod(self.root / "dev" / name, 0o020666, os.makedev(major, minor))
            os.chmod(self.root / "dev" / name, 0o666)
        self.mount("-t", "tmpfs", "-o", "mode=755", "run", at=self.root / "run")
        self.write("usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n", 0o755)
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")

    def mount(self, *arguments, at):
        run("mount", *arguments, at)
        self.mounts.append(at)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for at in reversed(self.mounts):
            run("umount", "-l", at, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *command):
        return ["env", "-i", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/root",
                "DEBIAN_FRONTEND=noninteractive", "chroot", str(self.root), *[str(part) for part in command]]

    def sh(self, script, check=True, timeout=540):
        """Runs a shell script in it; its standard output. `check`: it has to end well."""
        done = subprocess.run(self.command("sh", "-c", script), text=True, capture_output=True, timeout=timeout)
        if check and done.returncode != 0:
            raise AssertionError(f"{script}\nended with {done.returncode}: {done.stdout[-3000:]}{done.stderr[-3000:]}")
        return done.stdout.strip() if check else done

    def write(self, place, text, mode=0o644):
        file = self.root / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(mode)

    def read(self, place):
        return (self.root / place).read_text()

    def version(self, package):
        return self.sh(f"dpkg-query -W -f='${{Version}}' {package}")
