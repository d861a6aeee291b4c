"""Packages, and what becomes of an update: good, bad, cut short, foreign, too large."""
import glob
import os
import pathlib
import re
import signal
import time

from clinic import Clinic, ago, aid_in_force, figures, install, night, wait_until
from network import Packages
from room import run


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
            tells_of_a_failed_update(clinic)
            clinic.room.write("etc/apt/sources.list.d/beforehand.sources", sources)
        fleet.publish(clinic.folder, *fleet.debs("0.9.2", aid="2"))
        fleet.tool("sign", clinic.folder, env=ago("20d"))
        said = night(clinic.room, check=False)
        assert said.returncode != 0 and "expired" in said.stderr, said.stderr
        clinic.stays()
        tells_of_a_failed_update(clinic)
        fleet.tool("sign", clinic.folder)
        night(clinic.room)
        assert figures(clinic.room)["beforehand_update_failed"] == 0
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
        tells_of_a_failed_update(clinic)


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
        assert figures(clinic.room)["beforehand_update_failed"] == 1
        assert clinic.room.sh("beforehand check --content /usr/share/beforehand/content/bone-metastases >/dev/null; echo $?") == "0"
        clinic.room.sh("rm /full")
        night(clinic.room)
        assert clinic.room.version("beforehand-kiosk") == "0.9.2" and clinic.room.sh("dpkg --audit") == ""
        assert clinic.manager.wait_renewed() == 0
        assert figures(clinic.room)["beforehand_update_failed"] == 0


def a_version_that_nobody_has_seen_is_looked_at_after_a_loss_of_power(fleet):
    with Clinic(fleet, "power") as clinic:
        fleet.publish(clinic.folder, *fleet.debs("0.9.3"))
        night(clinic.room)
        os.killpg(clinic.manager.renewing.pid, signal.SIGKILL)
        clinic.manager.renewing.wait()
        clinic.manager.renewing = None
        assert clinic.room.version("beforehand") == "0.9.3"
        start = re.search("^ExecStart=(.*)$", clinic.room.read("lib/systemd/system/beforehand-mend.service"), re.M).group(1)
        clinic.room.sh(start)
        assert clinic.manager.wait_renewed() == 0
        clinic.stays()
        clinic.manager.renewing = None
        clinic.room.sh(start)
        assert clinic.manager.renewing is None, "a version that is in force is looked at again"


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


def tells_of_a_failed_update(clinic):
    assert figures(clinic.room)["beforehand_update_failed"] == 1
    assert "could not be fetched or installed" in clinic.room.sh("beforehand doctor", check=False).stdout


def touch(clinic):
    """On the welcome's first language, wherever that is: a row of places from top to bottom, until something is begun."""
    for y in range(480, 940, 40):
        run("xdotool", "mousemove", 270, y, "click", 1, env={**os.environ, "DISPLAY": clinic.manager.display})
        time.sleep(0.4)
        if (clinic.room.root / "run/beforehand/visit").exists():
            return


ALL = [packages_say_nothing_that_lintian_finds_wrong, a_machine_becomes_a_kiosk_and_can_be_given_back, an_update_is_taken_at_night_and_shown,
       nothing_is_updated_in_a_visit, a_foreign_or_expired_signature_is_refused, a_package_cut_short_is_refused, an_aid_with_faults_is_not_taken,
       a_full_disk_leaves_the_version_before, a_version_that_nobody_has_seen_is_looked_at_after_a_loss_of_power,
       a_version_that_does_not_start_is_rolled_back]
