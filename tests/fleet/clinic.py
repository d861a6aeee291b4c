"""The packages in their versions, repositories of them, and a clinic: a kiosk on the screen that takes its packages from one."""
import contextlib
import glob
import os
import pathlib
import re
import shutil
import time

from manager import Manager
from network import Packages
from room import Room, run

HEALTHY = {"BEFOREHAND_HEALTHY_FOR": "5", "BEFOREHAND_LONGEST_START": "25"}
SETTINGS = """[screen]
diagonal_inches = 27.0
[clinic]
name = "Fleet"
[print]
queue = "default"
"""
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"


def ago(time_ago):
    """The environment of a program that takes it to be earlier."""
    return {**os.environ, "LD_PRELOAD": FAKETIME, "FAKETIME": f"-{time_ago}"}


class Fleet:
    """The packages in three versions (the last of which does not start), a machine without the kiosk, and where all of it lies."""

    def __init__(self, arguments):
        self.source = pathlib.Path(arguments.source)
        self.folder = pathlib.Path(arguments.folder)
        self.machine = pathlib.Path(arguments.machine)
        self.packages = pathlib.Path(arguments.packages)
        self.display = arguments.display
        self.figures = {}

    def debs(self, version, aid="1"):
        return sorted(glob.glob(f"{self.packages}/{version}/beforehand*_{version}_*.deb")) + glob.glob(f"{self.packages}/aid/*_{aid}_all.deb")

    def tool(self, *arguments, **more):
        return run(self.source / "kiosk-config/packaging/repository", *arguments, **more)

    def repository(self, name, *packages):
        """A repository with those packages in `stable`; its folder. Its key is a month old, so that something can have been signed some time ago."""
        folder = self.folder / "repositories" / name
        shutil.rmtree(folder, ignore_errors=True)
        self.tool("make", folder, env=ago("30d"))
        self.publish(folder, *packages)
        return folder

    def publish(self, folder, *packages):
        self.tool("add", folder, *packages)
        self.tool("promote", folder)

    def room(self, name, size=None):
        return Room(self.machine, self.folder / "rooms" / name, size)


def use_repository(room, url, key):
    (room.root / "etc/apt/keyrings").mkdir(parents=True, exist_ok=True)
    shutil.copy(key, room.root / "etc/apt/keyrings/beforehand.gpg")
    for other in glob.glob(str(room.root / "etc/apt/sources.list*/*")) + [str(room.root / "etc/apt/sources.list")]:
        pathlib.Path(other).unlink(missing_ok=True)
    room.write("etc/apt/sources.list.d/beforehand.sources",
               f"Types: deb\nURIs: {url}\nSuites: stable before\nComponents: main\nArchitectures: amd64\nSigned-By: /etc/apt/keyrings/beforehand.gpg\n")


def install(room, packages, folder):
    """As the runbook says; then settings of this clinic."""
    use_repository(room, packages.url, folder / "public/beforehand.gpg")
    room.sh("apt-get -qq update && apt-get -qq install --yes --no-install-recommends beforehand-kiosk")
    room.write("root/kiosk.toml", SETTINGS)
    room.sh("beforehand-put-settings /root/kiosk.toml")


def night(room, check=True):
    """What Debian's two timers do, in one go, with what the kiosk's drop-ins add."""
    def added(service, what):
        return re.search(f"^{what}=-?(.*)$", room.read(f"lib/systemd/system/{service}.service.d/beforehand.conf"), re.M).group(1)

    fetch = f"apt-get -qq update; done=$?; {added('apt-daily', 'ExecStartPost')} 2>&1; exit $done"
    install = f"{{ {added('apt-daily-upgrade', 'ExecStartPre')} || true; }} && unattended-upgrade --verbose 2>&1; done=$?; {added('apt-daily-upgrade', 'ExecStartPost')} 2>&1; exit $done"
    fetched = room.sh(fetch, check=check)
    if not check and fetched.returncode != 0:
        return fetched
    return room.sh(f"{added('apt-daily-upgrade', 'ExecCondition')} || exit 1; {install}", check=check)


def figures(room):
    room.sh("beforehand metrics --out /run/beforehand-figures/beforehand.prom || { mkdir -p /run/beforehand-figures && beforehand metrics --out /run/beforehand-figures/beforehand.prom; }")
    return {line.rsplit(" ", 1)[0]: int(line.rsplit(" ", 1)[1]) for line in room.read("run/beforehand-figures/beforehand.prom").splitlines() if line[0] != "#"}


def aid_in_force(room):
    return os.readlink(room.root / "var/lib/beforehand-fleet/aids/bone-metastases/current")


class Clinic:
    """A kiosk of version 1 on the screen, and the repository that it takes its packages from."""

    def __init__(self, fleet, name, size=None):
        self.fleet, self.name, self.size = fleet, name, size

    def __enter__(self):
        with contextlib.ExitStack() as opened:
            self.folder = self.fleet.repository(self.name, *self.fleet.debs("0.9.1"))
            self.packages = opened.enter_context(Packages(self.folder / "public"))
            self.room = opened.enter_context(self.fleet.room(self.name, self.size))
            install(self.room, self.packages, self.folder)
            self.manager = opened.enter_context(Manager(self.room, self.fleet.display, HEALTHY))
            self.manager.start()
            self.manager.wait_active()
            self.opened = opened.pop_all()
        return self

    def __exit__(self, *_):
        self.opened.close()

    def stays(self, version="0.9.1"):
        """The former version is in force, and on the screen."""
        assert self.room.version("beforehand-kiosk") == version, self.room.version("beforehand-kiosk")
        assert self.room.sh("dpkg --audit") == "", self.room.sh("dpkg --audit")
        self.manager.wait_active()


def wait_until(happens, longest, else_say):
    end = time.monotonic() + longest
    while not happens():
        assert time.monotonic() < end, else_say
        time.sleep(0.3)
