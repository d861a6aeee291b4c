"""Updates as Debian's own timers take them, on a real systemd: good, bad, refused, broken off."""
import time
from datetime import datetime, timezone

from clinic import ago
from guest import wait_until
from packaged import STATE

# Moments of an update, as dpkg's log tells them, at which the plug is pulled.
MOMENTS = [r"upgrade beforehand:amd64 0.9.1", r"status unpacked beforehand:amd64 0.9.2", r"upgrade beforehand-kiosk:all 0.9.1",
           r"status half-configured beforehand:amd64 0.9.2", r"status half-configured beforehand-kiosk:all 0.9.2", r"status installed beforehand-kiosk:all 0.9.2"]


def a_kiosk_set_up_by_the_page_comes_up(clinic):
    """Nothing failed, and the figures and the doctor find it in order."""
    clinic.again()
    clinic.picture(clinic.folder.parent / "welcome.png")
    failed = clinic.said("systemctl --failed --no-legend --plain | awk '{print $1}'")
    assert failed == "", failed
    assert clinic.told("up") == 1 and clinic.told("update_failed") == 0 and clinic.told("rolled_back") == 0
    listening = clinic.said("ss --no-header --listening --tcp --udp --numeric | grep -vE ' 10\\.0\\.2\\.100:|(127\\.0\\.0\\.[0-9]+|\\[::1\\])(%[a-z]+)?:[0-9]+ ' || true")
    assert listening == "", f"a port is open: {listening}"
    assert clinic.said("systemctl is-enabled beforehand-mend.service beforehand-figures.timer beforehand-visit.path").split() == ["enabled"] * 3
    clinic.figures["memory of the machine, MiB used"] = int(clinic.said("free -m | awk '/^Mem/ {print $3}'"))


def the_timers_take_an_update_at_night(clinic):
    """systemd chooses moments of the night for both; moved to the next seconds (the clock is this machine's), its timers do the rest."""
    clinic.again(*clinic.fleet.debs("0.9.2", aid="2"))
    first = clinic.pid()
    for timer, begins, ends in (("apt-daily", "01:00", "02:00"), ("apt-daily-upgrade", "02:30", "03:30")):
        chosen = clinic.said(f"TZ=UTC systemctl show -P NextElapseUSecRealtime {timer}.timer").split()[2][:5]
        assert begins <= chosen <= ends, (timer, chosen)
        clinic.said(f"mkdir -p /run/systemd/system/{timer}.timer.d && printf '[Timer]\\nOnCalendar=\\nOnCalendar=@%s\\nRandomizedDelaySec=0\\nAccuracySec=1\\n' "
                    f"$(($(date +%s) + 8)) >/run/systemd/system/{timer}.timer.d/soon.conf && systemctl daemon-reload && systemctl restart {timer}.timer")
        wait_until(lambda t=timer: clinic.guest.run(f"systemctl show -P ExecMainExitTimestampMonotonic {t}.service | grep -qvx 0")[0] == 0, 300, f"{timer}.service", 1)
        wait_until(lambda t=timer: clinic.guest.run(f"systemctl is-active {t}.service")[1].strip() in ("inactive", "failed"), 300, f"the end of {timer}.service", 1)
    begin = time.monotonic()
    assert clinic.version() == "0.9.2" and clinic.version("beforehand-kiosk") == "0.9.2"
    clinic.wait_renewed()
    clinic.figures["an update at night: from its end to a version that is taken for good, s"] = round(time.monotonic() - begin)
    clinic.stays("0.9.2")
    assert clinic.pid() != first
    assert clinic.said(f"readlink {STATE}/aids/bone-metastases/current") == "2"
    assert clinic.told("rolled_back") == 0 and clinic.told("update_failed") == 0


def a_version_that_does_not_start_is_rolled_back(clinic):
    """With the times of a real kiosk: it may take five minutes to show itself."""
    clinic.again(*clinic.fleet.debs("0.9.3"))
    begin = time.monotonic()
    clinic.night()
    assert clinic.version() == "0.9.3"
    wait_until(lambda: went_back(clinic), 1200, "the way back", 3)
    assert clinic.told("rolled_back") == 1
    clinic.stays()
    clinic.figures["a version that does not start: back after, s"] = round(time.monotonic() - begin)
    assert "taken back" in clinic.doctor()
    clinic.night()
    clinic.stays()  # the next night does not bring it back


def went_back(clinic):
    """A program that does not even start tells no figures."""
    return clinic.guest.run(f"test -e {STATE}/rolled-back")[0] == 0


def nothing_is_updated_in_a_visit(clinic):
    """Neither the update nor a restart of the machine by anybody who asks first."""
    clinic.again(*clinic.fleet.debs("0.9.2", aid="2"))
    for y in range(480, 940, 40):
        clinic.touch(270, y)
        time.sleep(1)
        if clinic.guest.run("test -e /run/beforehand/visit")[0] == 0:
            break
    assert clinic.guest.run("/usr/lib/beforehand/beforehand-nobody-there")[0] != 0, "a touch begins no visit"
    first = clinic.pid()
    clinic.night()
    assert clinic.version() == "0.9.1", "updated under a visit"
    assert clinic.pid() == first
    code, said = clinic.guest.run("systemctl --check-inhibitors=yes reboot")
    assert code != 0 and "Beforehand" in said, said
    clinic.said("systemctl kill --signal=KILL beforehand.service")
    time.sleep(2)
    clinic.wait_on_screen(300)
    clinic.night()
    assert clinic.version() == "0.9.2", "once the visit is over the update comes"


def what_is_refused_is_told_and_the_kiosk_goes_on(clinic):
    """Foreign and expired signatures, a package cut short, an aid with faults, settings that do not parse: the same process all along."""
    fleet, folder = clinic.fleet, clinic.repository
    # An aid with faults.
    clinic.again(*fleet.debs("0.9.1", aid="3")[-1:])
    first = clinic.pid()
    clinic.night()
    assert clinic.version("beforehand-aid-bone-metastases") == "3" and clinic.said(f"readlink {STATE}/aids/bone-metastases/current") == "1"
    assert clinic.told("aid_refused") == 1 and clinic.told("update_failed") == 0
    fleet.publish(folder, *fleet.debs("0.9.2", aid="4"))
    # Expired.
    fleet.tool("sign", folder, env=ago("20d"))
    clinic.night()
    refused(clinic, first, "expired")
    # Foreign: another key signs the same files.
    key = folder / "key"
    key.rename(folder / "key-of-the-clinic")
    other = clinic.folder / "repositories/foreign"
    fleet.tool("make", other, env=ago("30d"))
    (other / "key").rename(key)
    fleet.tool("sign", folder)
    clinic.night()
    refused(clinic, first, "NO_PUBKEY")
    key.rename(folder / "key-of-another")
    (folder / "key-of-the-clinic").rename(key)
    fleet.tool("sign", folder)
    # Cut short.
    whole = {}
    for package in folder.glob("public/pool/**/beforehand_0.9.2_*.deb"):
        whole[package] = package.read_bytes()
        package.write_bytes(whole[package][:-4096])
    clinic.night()
    assert whole
    refused(clinic, first, "not taken", "update-broken-off")
    for package, content in whole.items():
        package.write_bytes(content)
    # Settings.
    clinic.said("printf '[screen\\n' >/root/wrong.toml")
    assert clinic.guest.run("beforehand-put-settings /root/wrong.toml")[0] == 1
    assert clinic.told("settings_refused") == 1
    clinic.said("beforehand-put-settings /etc/beforehand/kiosk.toml && cp /etc/beforehand/kiosk.toml /root/right.toml && beforehand-put-settings /root/right.toml")
    assert clinic.told("settings_refused") == 0
    clinic.stays(pid=first)
    # And all that is right again is taken.
    clinic.night()
    assert clinic.version() == "0.9.2" and clinic.told("update_failed") == 0
    assert clinic.said(f"readlink {STATE}/aids/bone-metastases/current") == "4" and clinic.told("aid_refused") == 0


def refused(clinic, first, word, file="repository-refused"):
    assert clinic.told("update_failed") == 1
    left = clinic.said(f"cat {STATE}/{file}")
    assert word in left, left
    assert "could not be fetched or installed" in clinic.doctor()
    assert clinic.version() == "0.9.1" and clinic.pid() == first and clinic.active()


def a_full_disk_leaves_the_version_before(clinic):
    clinic.again(*clinic.fleet.debs("0.9.2", aid="2"))
    first = clinic.pid()
    clinic.said("rm -f /var/lib/apt/periodic/*-stamp; systemctl start apt-daily.service", 900)
    free = int(clinic.said("stat -f -c '%f' /")) * int(clinic.said("stat -f -c '%S' /"))
    clinic.said(f"fallocate -l {free - 40_000_000} /full")
    clinic.said("left=$(($(stat -f -c '%f * %S' /))); head -c $((left - 3000000)) /dev/zero >/full-to-the-end; sync")
    clinic.said("systemctl start apt-daily-upgrade.service", 900)
    assert clinic.version() == "0.9.1" and clinic.pid() == first and clinic.active()
    assert clinic.told("update_failed") == 1
    clinic.figures["a full disk: what the doctor says"] = [line for line in clinic.doctor().splitlines() if "isk" in line or "update" in line][:4]
    clinic.cut_and_start()
    clinic.stays()
    clinic.said("rm /full /full-to-the-end")
    clinic.night()
    clinic.wait_renewed()
    clinic.stays("0.9.2")
    assert clinic.told("update_failed") == 0


def a_power_cut_in_an_update_is_mended(clinic):
    """At each moment of dpkg's work: the machine comes back to the screen, and the update is whole some minutes later, by itself."""
    clinic.figures["power cuts in dpkg"] = []
    for moment in MOMENTS:
        clinic.again(*clinic.fleet.debs("0.9.2", aid="2"))
        clinic.said("rm -f /var/lib/apt/periodic/*-stamp; systemctl start apt-daily.service && systemctl start --no-block apt-daily-upgrade.service", 900)
        clinic.said(f"until grep -q '{moment}' /var/log/dpkg.log; do sleep 0.05; done", 600)
        screen = clinic.cut_and_start()
        begin = time.monotonic()
        wait_until(lambda: clinic.guest.run("systemctl show -P ActiveState beforehand-mend.service")[1].strip() in ("inactive", "failed"), 900, "the mending", 2)
        clinic.wait_renewed()
        whole = clinic.version()
        clinic.stays(whole)
        mended = round(time.monotonic() - begin)
        clinic.night()
        clinic.wait_renewed()
        clinic.stays("0.9.2")
        assert clinic.told("rolled_back") == 0 and clinic.told("update_failed") == 0
        clinic.figures["power cuts in dpkg"].append({"cut at": moment, "on the screen after, s": round(screen), "version then": whole, "whole after, s": mended})
        print(f"#   cut at {moment}: on the screen after {screen:.0f} s, {whole} whole after {mended} s", flush=True)


def a_bad_version_and_a_power_cut_end_in_the_version_before(clinic):
    """Nobody has seen the new version when the power is lost."""
    clinic.again(*clinic.fleet.debs("0.9.3"))
    clinic.night()
    assert clinic.version() == "0.9.3" and clinic.guest.run(f"test -e {STATE}/unproven")[0] == 0
    clinic.guest.power_cut()
    clinic.guest.start()
    wait_until(clinic.guest.answers, 300, "systemd", 1)
    wait_until(lambda: went_back(clinic), 1500, "the way back", 3)
    assert clinic.told("rolled_back") == 1
    clinic.stays()


ALL = [a_kiosk_set_up_by_the_page_comes_up, the_timers_take_an_update_at_night, what_is_refused_is_told_and_the_kiosk_goes_on,
       nothing_is_updated_in_a_visit, a_full_disk_leaves_the_version_before, a_version_that_does_not_start_is_rolled_back,
       a_power_cut_in_an_update_is_mended, a_bad_version_and_a_power_cut_end_in_the_version_before]
