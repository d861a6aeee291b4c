#!/usr/bin/python3
"""Kiosks by the hundred, shown small: packages from a signed repository, updates, the way back, figures and alerts. Everything is a plain process on
127.0.0.1 or lies in a folder; only root can do that. See run-fleet-test."""
import argparse
import glob
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import traceback
import urllib.request

from manager import Manager
from network import Packages, Printer, Told, Watch, free_port
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
        self.machine = self.folder / "machine"
        self.packages = self.folder / "packages"
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
    """What Debian's two timers do, in one go."""
    service = room.read("lib/systemd/system/apt-daily-upgrade.service.d/beforehand.conf")
    condition = re.search("^ExecCondition=(.*)$", service, re.M).group(1)
    before = re.search("^ExecStartPre=-(.*)$", service, re.M).group(1)
    return room.sh(f"{condition} && apt-get -qq update && {{ {before} || true; }} && unattended-upgrade --verbose 2>&1", check=check)


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
        self.folder = self.fleet.repository(self.name, *self.fleet.debs("0.9.1"))
        self.packages = Packages(self.folder / "public")
        self.room = self.fleet.room(self.name, self.size)
        install(self.room, self.packages, self.folder)
        self.manager = Manager(self.room, self.fleet.display, HEALTHY)
        self.manager.start()
        self.manager.wait_active()
        return self

    def __exit__(self, *_):
        self.manager.__exit__()
        self.room.__exit__()
        self.packages.close()

    def stays(self, version="0.9.1"):
        """The former version is in force, and on the screen."""
        assert self.room.version("beforehand-kiosk") == version, self.room.version("beforehand-kiosk")
        assert self.room.sh("dpkg --audit") == "", self.room.sh("dpkg --audit")
        self.manager.wait_active()


# The claims.
def packages_say_nothing_that_lintian_finds_wrong(fleet):
    found = run("lintian", "--fail-on", "error,warning", "--suppress-tags", "bad-distribution-in-changes-file", *fleet.debs("0.9.1"), check=False)
    assert found.returncode == 0, found.stdout


def a_machine_becomes_a_kiosk_and_can_be_given_back(fleet):
    folder = fleet.repository("install", *fleet.debs("0.9.1"))
    with Packages(folder / "public") as packages, fleet.room("install") as room:
        before = set(room.sh("find / -xdev \\( -path /proc -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log -o -path /root \\) -prune -o -print").splitlines())
        begin = time.monotonic()
        install(room, packages, folder)
        fleet.figures["install, packages of Debian there, s"] = round(time.monotonic() - begin, 1)
        fleet.figures["packages of the clinic, bytes"] = sum(os.path.getsize(each) for each in fleet.debs("0.9.1"))
        assert room.sh("beforehand check --content /usr/share/beforehand/content/bone-metastases >/dev/null && echo sound") == "sound"
        assert "/usr/sbin/nologin" in room.sh("getent passwd beforehand")
        assert os.path.islink(room.root / "etc/systemd/system/multi-user.target.wants/beforehand.service")
        assert os.readlink(room.root / "etc/systemd/system/ctrl-alt-del.target") == "/dev/null"
        unit = room.read("lib/systemd/system/beforehand.service") if (room.root / "lib/systemd/system/beforehand.service").exists() else ""
        assert "/usr/lib/beforehand/beforehand-session" in unit and "/usr/local" not in unit
        assert oct((room.root / "etc/beforehand/kiosk.toml").stat().st_mode)[-3:] == "640"
        room.sh("apt-get -qq purge --yes beforehand-kiosk beforehand beforehand-aid-bone-metastases")
        left = set(room.sh("find / -xdev \\( -path /proc -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log -o -path /root \\) -prune -o -print").splitlines()) - before
        left = {place for place in left if not place.startswith(("/run", "/dev", "/etc/apt", "/tmp"))}
        assert not {place for place in left if not place.endswith("-")}, sorted(left)[:20]
        assert not (room.root / "etc/systemd/system/ctrl-alt-del.target").exists()
        assert room.sh("getent passwd beforehand || echo none") == "none"


def an_update_is_taken_at_night_and_shown(fleet):
    with Clinic(fleet, "update") as clinic:
        first = clinic.manager.kiosk.pid
        fleet.publish(clinic.folder, *fleet.debs("0.9.2", aid="2"))
        begin, clinic.packages.sent = time.monotonic(), 0
        night(clinic.room)
        assert clinic.room.version("beforehand-kiosk") == "0.9.2" and clinic.room.version("beforehand") == "0.9.2"
        fleet.figures["update: bytes fetched"] = clinic.packages.sent
        assert clinic.manager.wait_renewed() == 0
        fleet.figures["update taken and shown, s"] = round(time.monotonic() - begin, 1)
        assert clinic.manager.active() and clinic.manager.kiosk.pid != first
        assert aid_in_force(clinic.room) == "2"
        clinic.packages.sent = 0
        night(clinic.room)
        fleet.figures["a night without news: bytes fetched"] = clinic.packages.sent


def nothing_is_updated_in_a_visit(fleet):
    with Clinic(fleet, "visit") as clinic:
        nobody = lambda: clinic.room.sh("/usr/lib/beforehand/beforehand-nobody-there", check=False).returncode == 0
        assert nobody()
        touch(clinic)
        wait_until(lambda: not nobody(), 10, "a touch begins no visit")
        fleet.publish(clinic.folder, *fleet.debs("0.9.2", aid="2"))
        assert night(clinic.room, check=False).returncode != 0, "updated under a visit"
        # And a technician who updates by hand does not end it either.
        first = clinic.manager.kiosk.pid
        clinic.room.sh("apt-get -qq update && apt-get -qq dist-upgrade --yes")
        assert clinic.room.version("beforehand-kiosk") == "0.9.2"
        time.sleep(3)
        assert clinic.manager.kiosk.pid == first and clinic.manager.kiosk.poll() is None and not nobody(), "the visit was cut short"
        clinic.manager.kiosk.kill()  # a kiosk that is killed leaves no visit behind
        assert clinic.manager.wait_renewed() == 0
        assert nobody() and clinic.manager.active()
        assert "beforehand_visits_last_day" not in figures(clinic.room), "today's visits are nobody's business"


def a_foreign_or_expired_signature_is_refused(fleet):
    with Clinic(fleet, "signature") as clinic:
        foreign = fleet.repository("foreign", *fleet.debs("0.9.2", aid="2"))
        with Packages(foreign / "public") as packages:
            sources = clinic.room.read("etc/apt/sources.list.d/beforehand.sources")
            clinic.room.write("etc/apt/sources.list.d/beforehand.sources", sources.replace(clinic.packages.url, packages.url))
            clinic.room.sh("rm -rf /var/lib/apt/lists/127*")
            said = night(clinic.room, check=False)
            assert said.returncode != 0 and "NO_PUBKEY" in said.stderr, said.stderr
            clinic.stays()
            clinic.room.write("etc/apt/sources.list.d/beforehand.sources", sources)
        fleet.publish(clinic.folder, *fleet.debs("0.9.2", aid="2"))
        fleet.tool("sign", clinic.folder, env=ago("20d"))
        said = night(clinic.room, check=False)
        assert said.returncode != 0 and "expired" in said.stderr, said.stderr
        clinic.stays()
        fleet.tool("sign", clinic.folder)
        night(clinic.room)
        assert clinic.room.version("beforehand-kiosk") == "0.9.2", "a repository that is signed again is not taken"


def a_package_cut_short_is_refused(fleet):
    with Clinic(fleet, "short") as clinic:
        whole = fleet.debs("0.9.2", aid="2")
        short = fleet.folder / "short.deb"
        short.write_bytes(pathlib.Path(whole[-2]).read_bytes()[:-5000])
        assert fleet.tool("add", clinic.folder, short, check=False).returncode == 2, "the repository takes a package cut short"
        fleet.publish(clinic.folder, *whole)
        for package in glob.glob(f"{clinic.folder}/public/pool/**/beforehand_0.9.2_*.deb", recursive=True):
            with open(package, "r+b") as file:
                file.truncate(os.path.getsize(package) - 4096)
        night(clinic.room, check=False)
        clinic.stays()


def an_aid_with_faults_is_not_taken(fleet):
    with Clinic(fleet, "aid") as clinic:
        fleet.publish(clinic.folder, *fleet.debs("0.9.1", aid="3")[-1:])
        night(clinic.room)
        assert clinic.room.version("beforehand-aid-bone-metastases") == "3"
        assert aid_in_force(clinic.room) == "1", "an aid with faults is shown"
        assert figures(clinic.room)["beforehand_aid_refused"] == 1
        assert "former is shown" in clinic.room.sh("beforehand doctor", check=False).stdout
        clinic.stays()
        fleet.publish(clinic.folder, *fleet.debs("0.9.1", aid="4")[-1:])
        night(clinic.room)
        assert aid_in_force(clinic.room) == "4" and figures(clinic.room)["beforehand_aid_refused"] == 0
        clinic.room.sh("beforehand-roll-back --aid bone-metastases")
        assert aid_in_force(clinic.room) == "1" and figures(clinic.room)["beforehand_rolled_back"] == 1


def settings_that_do_not_parse_are_not_taken(fleet):
    with Clinic(fleet, "settings") as clinic:
        former = clinic.room.read("etc/beforehand/kiosk.toml")
        for wrong in ("[screen\n", SETTINGS.replace("27.0", "2.7"), 'no_such_section = "x"\n[screen]\ndiagonal_inches = "wide"\n'):
            clinic.room.write("root/wrong.toml", wrong)
            assert clinic.room.sh("beforehand-put-settings /root/wrong.toml", check=False).returncode == 1, wrong
            assert clinic.room.read("etc/beforehand/kiosk.toml") == former
            assert figures(clinic.room)["beforehand_settings_refused"] == 1
        clinic.room.write("root/right.toml", SETTINGS.replace("27.0", "24.0"))
        clinic.room.sh("beforehand-put-settings /root/right.toml")
        assert "24.0" in clinic.room.read("etc/beforehand/kiosk.toml") and figures(clinic.room)["beforehand_settings_refused"] == 0
        assert not glob.glob(f"{clinic.room.root}/etc/beforehand/kiosk.toml.*")


def a_full_disk_leaves_the_version_before(fleet):
    with Clinic(fleet, "disk", size="400m") as clinic:
        fleet.publish(clinic.folder, *fleet.debs("0.9.2", aid="2"))
        clinic.room.sh("apt-get -qq update && apt-get -qq dist-upgrade --yes --download-only")
        free = lambda: os.statvfs(clinic.room.folder / "written").f_bavail * os.statvfs(clinic.room.folder / "written").f_frsize
        clinic.room.sh(f"head -c {free() - 3_500_000} /dev/zero >/full")  # room to begin, none to end: the program alone takes 8 MB
        done = night(clinic.room, check=False)
        assert "No space left" in done.stdout + done.stderr, done.stdout[-2000:]
        assert clinic.room.version("beforehand") == "0.9.1"
        clinic.manager.wait_active()
        assert clinic.room.sh("beforehand check --content /usr/share/beforehand/content/bone-metastases >/dev/null; echo $?") == "0"
        clinic.room.sh("rm /full")
        night(clinic.room)
        assert clinic.room.version("beforehand-kiosk") == "0.9.2" and clinic.room.sh("dpkg --audit") == ""
        assert clinic.manager.wait_renewed() == 0


def a_version_that_does_not_start_is_rolled_back(fleet):
    with Clinic(fleet, "bad") as clinic:
        fleet.publish(clinic.folder, *fleet.debs("0.9.3"))
        begin = time.monotonic()
        night(clinic.room)
        assert clinic.room.version("beforehand") == "0.9.3"
        assert clinic.manager.wait_renewed() == 0
        fleet.figures["a version that does not start: back after, s"] = round(time.monotonic() - begin, 1)
        clinic.stays()
        assert figures(clinic.room)["beforehand_rolled_back"] == 1
        assert "taken back" in clinic.room.sh("beforehand doctor", check=False).stdout
        night(clinic.room)
        clinic.stays()  # the next night does not bring it back
        fleet.publish(clinic.folder, *fleet.debs("0.9.4"))
        clinic.manager.renewing = None
        night(clinic.room)
        assert clinic.room.version("beforehand-kiosk") == "0.9.4", "the next good version is not taken"
        assert clinic.manager.wait_renewed() == 0 and figures(clinic.room)["beforehand_rolled_back"] == 0
        clinic.packages.close()
        begin = time.monotonic()
        clinic.room.sh("beforehand-roll-back")  # by hand, and without a network
        clinic.stays()
        fleet.figures["roll back by hand, without a network, s"] = round(time.monotonic() - begin, 1)


def a_dead_printer_and_a_kiosk_cut_off_are_told(fleet):
    with Clinic(fleet, "watch") as clinic, Told() as told, Watch(fleet.source, fleet.folder / "watch", told) as watch:
        room = clinic.room
        room.sh("install -d -m 755 /run/cups && systemd-tmpfiles --create /usr/lib/tmpfiles.d/beforehand-cups.conf")
        cups = subprocess.Popen(room.command("cupsd", "-f", "-c", "/etc/cups/kiosk-cupsd.conf", "-s", "/etc/cups/kiosk-cups-files.conf"))
        printer = Printer()
        port = printer.port
        try:
            wait_until(lambda: (room.root / "run/cups/cups.sock").exists(), 20, "CUPS does not start with the kiosk's files")
            room.sh(f"lpadmin -p kiosk -E -v ipp://127.0.0.1:{port}/ipp/print -m raw && lpadmin -d kiosk")
            room.write("etc/beforehand/figures.conf", f'server="http://127.0.0.1:{watch.gateway}"\nkiosk="kiosk-1"\n')

            def report():
                room.sh("/usr/lib/beforehand/beforehand-figures")

            report()
            wait_until(lambda: watch.query("beforehand_up == 1"), 40, "Prometheus does not see the kiosk")
            assert not watch.query('beforehand_printer_trouble == 1'), watch.query('beforehand_printer_trouble == 1')
            fleet.figures["figures of a kiosk, bytes"] = (room.root / "run/beforehand-figures/beforehand.prom").stat().st_size
            fleet.figures["figures of a kiosk, series"] = len(watch.query('{__name__=~"beforehand_.+"}'))
            node_exporter_reads(room)
            five_hundred_more(fleet, room, watch)

            printer.close()
            # A kiosk sends each minute; the worst case is a printer that dies just after.
            report()
            fleet.figures["dead printer told after (and up to 60 s more until the kiosk sends), s"] = round(
                told.wait("firing", 59, alertname="KioskPrinter", kind="printer_silent", instance="kiosk-1"), 1)
            printer = Printer(port)
            report()
            told.wait("resolved", 90, alertname="KioskPrinter", instance="kiosk-1")

            begin = time.monotonic()  # it is cut off: nothing is sent
            told.wait("firing", 125, alertname="KioskSilent", instance="kiosk-1")
            fleet.figures["kiosk cut off: told after, s"] = round(time.monotonic() - begin, 1)
            assert clinic.manager.active(), "a kiosk needs no network"
            report()
            told.wait("resolved", 90, alertname="KioskSilent", instance="kiosk-1")
            assert not [each for each in listening_in(room)], listening_in(room)
        finally:
            printer.close()
            cups.terminate()
            cups.wait(10)


def five_hundred_more(fleet, room, watch):
    """Kiosks that are only their figures: what Prometheus has to fetch and to keep."""
    body = "".join(line + "\n" for line in room.read("run/beforehand-figures/beforehand.prom").splitlines() if line[0] != "#").encode()
    fleet.figures["figures of a kiosk as sent, bytes"] = len(body)
    for number in range(500):
        request = urllib.request.Request(f"http://127.0.0.1:{watch.gateway}/metrics/job/fake/instance/fake-{number}", data=body, method="PUT")
        urllib.request.urlopen(request, timeout=10).read()
    wait_until(lambda: len(watch.query('beforehand_up{job="fake"}')) == 500, 60, "Prometheus does not see 500 kiosks")
    fleet.figures["501 kiosks: series"] = int(watch.query("scrape_samples_scraped")[0]["value"][1])
    fleet.figures["501 kiosks: one scrape, s"] = round(float(watch.query("scrape_duration_seconds")[0]["value"][1]), 3)
    fleet.figures["501 kiosks: one scrape, bytes"] = len(urllib.request.urlopen(f"http://127.0.0.1:{watch.gateway}/metrics", timeout=20).read())
    fleet.figures["501 kiosks: memory of Prometheus, MiB"] = watch.memory("prometheus")
    for number in range(500):
        request = urllib.request.Request(f"http://127.0.0.1:{watch.gateway}/metrics/job/fake/instance/fake-{number}", method="DELETE")
        urllib.request.urlopen(request, timeout=10).read()


def node_exporter_reads(room):
    """A clinic that has node-exporter can have it read the same file."""
    port = free_port()
    exporter = subprocess.Popen(["prometheus-node-exporter", f"--web.listen-address=127.0.0.1:{port}", "--collector.disable-defaults", "--collector.textfile",
                                 f"--collector.textfile.directory={room.root}/run/beforehand-figures"], stderr=subprocess.DEVNULL)
    try:
        text = Watch.wait_ready(f"http://127.0.0.1:{port}/metrics").decode()
        assert "node_textfile_scrape_error 0" in text and "beforehand_up 1" in text, text[:2000]
    finally:
        exporter.terminate()
        exporter.wait(10)


def listening_in(room):
    """Sockets of the internet's families on which a process of the room listens."""
    inodes = set()
    for process in glob.glob("/proc/[0-9]*"):
        try:
            if os.readlink(f"{process}/root") == str(room.root):
                inodes |= {os.readlink(fd)[8:-1] for fd in glob.glob(f"{process}/fd/*") if os.readlink(fd).startswith("socket:[")}
        except OSError:
            continue
    assert inodes, "no process of the room has a socket: the look is at the wrong place"
    found = []
    for table, state in (("tcp", "0A"), ("tcp6", "0A"), ("udp", "07"), ("udp6", "07")):
        for line in pathlib.Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            words = line.split()
            if words[3] == state and words[9] in inodes:
                found.append((table, words[1]))
    return found


def wait_until(happens, longest, else_say):
    end = time.monotonic() + longest
    while not happens():
        assert time.monotonic() < end, else_say
        time.sleep(0.3)


def touch(clinic):
    """On the welcome's first language, wherever that is: a row of places from top to bottom, until something is begun."""
    for y in range(480, 940, 40):
        run("xdotool", "mousemove", 270, y, "click", 1, env={**os.environ, "DISPLAY": clinic.manager.display})
        time.sleep(0.4)
        if (clinic.room.root / "run/beforehand/visit").exists():
            return


CLAIMS = [packages_say_nothing_that_lintian_finds_wrong, a_machine_becomes_a_kiosk_and_can_be_given_back, an_update_is_taken_at_night_and_shown,
          nothing_is_updated_in_a_visit, a_foreign_or_expired_signature_is_refused, a_package_cut_short_is_refused, an_aid_with_faults_is_not_taken,
          settings_that_do_not_parse_are_not_taken, a_full_disk_leaves_the_version_before, a_version_that_does_not_start_is_rolled_back,
          a_dead_printer_and_a_kiosk_cut_off_are_told]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--display", required=True)
    parser.add_argument("--only", help="claims whose name has this in it")
    arguments = parser.parse_args()
    fleet = Fleet(arguments)
    failed = 0
    for claim in CLAIMS:
        if arguments.only and arguments.only not in claim.__name__:
            continue
        begin = time.monotonic()
        try:
            claim(fleet)
            outcome = "holds"
        except Exception:  # a claim that breaks in an unforeseen way does not hold either
            traceback.print_exc()
            outcome = "DOES NOT HOLD"
            failed += 1
        print(f"{claim.__name__.replace('_', ' ')}: {outcome} ({time.monotonic() - begin:.0f} s)", flush=True)
    print(json.dumps(fleet.figures, indent=1))
    (fleet.folder / "figures.json").write_text(json.dumps(fleet.figures, indent=1))
    sys.exit(1 if failed else 0)


main()
