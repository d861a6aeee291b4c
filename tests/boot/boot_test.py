#!/usr/bin/python3
"""A clinic's machine, installed by the project's own installer and started for real, in QEMU. The claims stand in CLAIMS, in their order.

  boot_test.py --release F.tar.gz --program build/dev/beforehand --folder DIR [--only NAME,NAME] [--kills 10] [--cuts 20]

Ends with "N passed, N failed"; writes figures.json into DIR. Without KVM one start takes two to five minutes.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import time
import traceback

from claims_of_power import power_cuts_leave_nothing
from guest import Gone, Guest, wait_until
from machine import Machine, install_release
from twin import differing_share

ESCAPES = ["ctrl+alt+f2", "ctrl+alt+f1", "ctrl+alt+backspace", "ctrl+alt+delete", "alt+f4", "alt+sysrq+b", "alt+sysrq+k", "ctrl+alt+t", "meta_l", "power"]
MARKER = "ZQXJWVKPZQ"


def comes_up_by_itself(machine):
    """The welcome comes up by itself, as the picture that the same kiosk shows elsewhere, within the time that a clinic waits."""
    machine.start()
    machine.figures["seconds to the welcome"] = machine.wait_for_picture(600, "the welcome")
    machine.guest.screenshot().save(machine.path("welcome.png"))
    wait_until(machine.guest.answers, 180, "the guest agent")
    wait_until(lambda: machine.property("ActiveState") == "active", 60, "systemd's view of the kiosk")
    machine.figures["guest slowness"] = round(machine.guest.slowness(), 1)
    machine.figures["systemd-analyze time"] = machine.guest.said("systemd-analyze time | head -1", 300)
    machine.figures["blame"] = machine.guest.said("systemd-analyze blame | head -12", 300).splitlines()
    machine.figures["memory"] = machine.guest.said("free -m | sed -n 2p; for p in $(pgrep -x beforehand) $(pgrep -x Xorg); do echo $(cat /proc/$p/comm) $(awk '/^Pss:/ {print $2}' /proc/$p/smaps_rollup) kB PSS; done", 120).splitlines()


def nothing_else_failed(machine):
    """No unit of the machine failed, CUPS runs, and nobody but the kiosk sits on the screen."""
    failed = machine.guest.said("systemctl --failed --no-legend --plain | awk '{print $1}'").split()
    assert failed == [], f"failed: {failed}"
    # cupsd ends when it has had nothing to do, and its socket starts it again.
    assert machine.guest.said("systemctl is-active cups.socket") == "active"
    assert machine.guest.said("lpstat -r") == "scheduler is running"
    assert machine.guest.run("systemctl is-active getty@tty1.service")[1].strip() in ("inactive", "failed")


def stays_up_beyond_every_time_limit(machine):
    """Two minutes later it is the same process: no start that times out, no watchdog that nobody feeds."""
    before = machine.pid_of("beforehand")
    time.sleep(130)
    assert machine.pid_of("beforehand") == before
    assert machine.property("NRestarts") == machine.restarts, machine.property("NRestarts")
    assert machine.property("WatchdogUSec") == "20s", machine.property("WatchdogUSec")


def the_sandbox_holds_in_the_processes(machine):
    """Each hardening line, looked at in the running processes of kiosk and X server and from within their cgroup."""
    uid = machine.guest.said("id -u beforehand")
    group = machine.guest.said("systemctl show -P ControlGroup beforehand")
    assert group == "/system.slice/beforehand.service", group
    for name in ("beforehand", "Xorg"):
        pid = machine.pid_of(name)
        status = dict(line.split(":\t", 1) for line in machine.guest.said(f"cat /proc/{pid}/status").splitlines() if ":\t" in line)
        assert status["Uid"].split() == [uid] * 4, (name, status["Uid"])
        assert status["NoNewPrivs"] == "1" and status["Seccomp"] == "2", (name, status["NoNewPrivs"], status["Seccomp"])
        for capabilities in ("CapEff", "CapPrm", "CapBnd", "CapAmb"):
            assert int(status[capabilities], 16) == 0, (name, capabilities, status[capabilities])
        assert machine.guest.said(f"cat /proc/{pid}/cgroup") == f"0::{group}", name
        limits = machine.guest.said(f"cat /proc/{pid}/limits")
        assert re.search(r"Max core file size\s+0\s+0", limits), limits
        for space in ("mnt", "user", "ipc", "uts"):
            assert machine.guest.said(f"readlink /proc/{pid}/ns/{space}") != machine.guest.said(f"readlink /proc/1/ns/{space}"), (name, space)
    assert machine.guest.said(f"cat /sys/fs/cgroup{group}/memory.swap.max") == "0"
    assert machine.guest.said(f"cat /sys/fs/cgroup{group}/memory.max") == str(1 << 30)
    assert machine.guest.run("systemctl list-units --no-legend 'user@*'")[1].strip() == "", "a systemd --user runs"


def what_the_sandbox_refuses_is_refused(machine):
    """From within the kiosk's namespaces, cgroup and user: no device but screen and touch, no network, no file, no program of root's."""
    tried = {
        "disk": "head -c 1 /dev/vda", "memory": "head -c 1 /dev/mem", "random device node": "mknod /tmp/x b 254 0",
        "write /etc": "touch /etc/x", "write /usr": "touch /usr/x", "write /home": "touch /home/x", "read /root": "ls /root/", "kernel log": "dmesg",
        "kernel settings": "echo 1 > /proc/sys/kernel/sysrq", "cgroup": "mkdir /sys/fs/cgroup/x", "shadow": "cat /etc/shadow", "home": "ls /home/tech"}
    for what, command in tried.items():
        code, said = machine.inside(command)
        assert code != 0, f"{what}: allowed ({said.strip()})"
    code, said = machine.inside("cat /dev/input/event0 & sleep 0.2; kill $!; wait $! 2>/dev/null; true")
    assert "not permitted" not in said and "denied" not in said, said   # the positive control: touch is what the kiosk may open
    hidden = machine.inside("ls /proc | grep -c '^[0-9]'")[1].strip()
    assert int(hidden) <= 8, f"sees {hidden} processes"


def no_packet_leaves_the_kiosk(machine):
    """A connection out of the kiosk's cgroup is refused, even one that could make a socket; the control connects from outside it."""
    probe = "timeout 5 bash -c 'exec 3<>/dev/tcp/127.0.0.1/8632'"
    wait_until(lambda: machine.guest.run(probe)[0] == 0, 60, "the control connection")
    group = machine.guest.said("systemctl show -P ControlGroup beforehand")
    code, _ = machine.guest.run(f"echo $$ > /sys/fs/cgroup{group}/cgroup.procs && {probe}")
    assert code != 0, "a process in the kiosk's cgroup connects"


def whole_visit_to_paper(machine):
    """A whole visit by touch, to a sheet out of a printer; each picture is the one that the same kiosk shows elsewhere."""
    machine.visit(MARKER)
    machine.print_and_finish()
    sheets = machine.guest.said("ls /srv/printed | wc -l")
    assert int(sheets) >= 1, "nothing was printed"
    machine.figures["sheets printed"] = int(sheets)


def no_word_of_the_visit_is_left(machine):
    """Not in the journal, not in CUPS's files, not in the folders that outlive a visit."""
    pattern = f"{MARKER[:5]}[{MARKER[5]}]{MARKER[6:]}"   # the guest agent logs what it is asked, which so does not match itself
    machine.guest.run("journalctl --sync")
    found = machine.guest.run(f"journalctl -b --no-pager -o cat | grep -ci '{pattern}'")[1].strip()
    assert found == "0", f"the journal has the marker {found} times"
    _, files = machine.guest.run(f"grep -rila '{pattern}' /var /run/cups /run/beforehand /etc /tmp 2>/dev/null")
    assert files.strip() == "", files
    log = machine.guest.said("journalctl -u beforehand -b --no-pager -o cat")
    machine.figures["lines of the kiosk in the journal"] = len(log.splitlines())


def no_key_gets_out(machine):
    """Ten ways out by keyboard and power button: the same process, the same picture."""
    kiosk, server = machine.pid_of("beforehand"), machine.pid_of("Xorg")
    for chord in ESCAPES:
        if chord == "power":
            machine.guest.monitor("system_powerdown")
        else:
            machine.guest.keys(chord)
        time.sleep(2)
    machine.wait_for_picture(120, "the welcome after the escapes")
    assert (machine.pid_of("beforehand"), machine.pid_of("Xorg")) == (kiosk, server)
    assert machine.guest.said("cat /sys/class/tty/tty0/active") == "tty1"
    assert machine.guest.said("cat /proc/sys/kernel/sysrq") == "0"


def staff_get_out_and_back(machine):
    """Ctrl+Q and the code: a login on the screen, no automatic restart; one command brings the kiosk back."""
    machine.leave_by_code()
    wait_until(lambda: machine.guest.run("systemctl is-active getty@tty1")[1].strip() == "active", 120, "a login")
    time.sleep(5)
    assert machine.guest.run("pgrep -x beforehand")[0] != 0
    machine.guest.screenshot().save(machine.path("login.png"))
    machine.guest.said("systemctl start beforehand", 240)
    machine.twin_starts_anew()
    machine.wait_for_picture(240, "the welcome again")
    assert machine.guest.run("systemctl is-active getty@tty1")[1].strip() != "active"


def killed_it_comes_back(machine):
    """kill -9 of the kiosk, of the X server, of CUPS, each several times: the welcome is back within 5 s, at this machine's speed."""
    slowness = machine.guest.slowness()
    bound = 5 * slowness
    times = {}
    for victim in ("beforehand", "Xorg", "cupsd"):
        times[victim] = [round(machine.kill_and_wait(victim, bound), 1) for _ in range(machine.wishes.kills)]
        print(f"#   {victim}: {times[victim]} s", flush=True)
    machine.figures["kills"] = {"guest slowness": round(slowness, 1), "bound in s": round(bound, 1), "seconds to the welcome": times}
    shown = machine.guest.run("journalctl -b -u getty@tty1 --no-pager -o cat | grep -c Started")[1].strip()
    assert int(shown or 0) <= 1, f"a login was started {shown} times: only staff's leaving starts one"


def a_hung_screen_is_restarted(machine):
    """SIGSTOP: the watchdog ends the kiosk, and it comes back."""
    slowness = machine.guest.slowness()
    before = machine.pid_of("beforehand")
    machine.guest.said(f"kill -STOP {before}")
    took = wait_until(lambda: machine.pid_of("beforehand") not in (None, before), 60 + 10 * slowness, "the watchdog's restart")
    machine.wait_for_picture(60 + 10 * slowness, "the welcome")
    machine.figures["seconds from a hang to the restart"] = round(took, 1)


def a_touch_screen_comes_and_goes(machine):
    """A real touch device of uinput: its touch arrives, it is unplugged and comes back, its touch arrives again."""
    machine.plug_touch()
    for _ in range(2):
        machine.touch_through_device("start")
        machine.unplug_touch()
        machine.back_to_welcome()
        machine.plug_touch()
    machine.unplug_touch()


def the_boot_loader_is_closed(machine):
    """GRUB starts without a menu; its configuration asks for a password before anything is changed."""
    configuration = machine.guest.said("cat /boot/grub/grub.cfg")
    assert 'set superusers="kiosk"' in configuration and "password_pbkdf2 kiosk grub.pbkdf2" in configuration
    entries = re.findall(r"^\s*(?:menuentry|submenu) .*$", configuration, re.M)
    assert entries and all("--unrestricted" in entry for entry in entries), entries
    assert re.search(r"^\s*set timeout=0$", configuration, re.M), "there is a menu"
    assert machine.guest.said("stat -c %a /boot/grub/grub.cfg") in ("400", "600"), "anybody can read the hash"


def cups_is_sandboxed_and_keeps_nothing(machine):
    """CUPS's hardening in its process: capabilities, seccomp, no other device; and no line of a job in a log on the disk."""
    machine.guest.said("lpstat -r")
    pid = machine.pid_of("cupsd")
    status = machine.guest.said(f"cat /proc/{pid}/status")
    assert re.search(r"NoNewPrivs:\t1", status) and re.search(r"Seccomp:\t2", status), status
    bounding = int(re.search(r"CapBnd:\t(\w+)", status).group(1), 16)
    assert bounding & ~0b1110_1011 == 0, hex(bounding)
    assert machine.guest.run(f"nsenter -t {pid} -m -- touch /etc/x")[0] != 0
    assert machine.guest.run("cat /var/log/cups/access_log 2>/dev/null | grep -c Print-Job")[1].strip() in ("0", ""), "the log tells of sheets"


CLAIMS = [comes_up_by_itself, nothing_else_failed, the_sandbox_holds_in_the_processes, what_the_sandbox_refuses_is_refused, no_packet_leaves_the_kiosk,
          whole_visit_to_paper, no_word_of_the_visit_is_left, no_key_gets_out, staff_get_out_and_back, cups_is_sandboxed_and_keeps_nothing,
          the_boot_loader_is_closed, a_touch_screen_comes_and_goes, stays_up_beyond_every_time_limit, a_hung_screen_is_restarted, killed_it_comes_back,
          power_cuts_leave_nothing]


def parsed(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--release", required=True, help="what kiosk-config/make-release made")
    parser.add_argument("--program", required=True, help="a build with tests: the twin that says what is where on the screen")
    parser.add_argument("--folder", required=True, help="images, pictures and figures go here")
    parser.add_argument("--only", default="", help="names of claims; the machine is started in any case")
    parser.add_argument("--kills", type=int, default=10, help="of each of kiosk, X server and CUPS")
    parser.add_argument("--cuts", type=int, default=20, help="of the power, in a visit")
    return parser.parse_args(arguments)


def main(arguments):
    wishes = parsed(arguments)
    os.makedirs(wishes.folder, exist_ok=True)
    installed = install_release(wishes)
    machine = Machine(wishes, installed)
    chosen = [claim for claim in CLAIMS if not wishes.only or claim.__name__ in wishes.only.split(",") or claim is comes_up_by_itself]
    failed = 0
    try:
        for claim in chosen:
            start = time.monotonic()
            try:
                claim(machine)
                print(f"ok       {claim.__name__} ({time.monotonic() - start:.0f} s)", flush=True)
            except Exception as error:
                failed += 1
                print(f"FAILED   {claim.__name__}: {error}\n{traceback.format_exc(limit=-3)}", flush=True)
                machine.keep_evidence(claim.__name__)
                if claim is comes_up_by_itself:
                    break
    finally:
        machine.close()
        with open(os.path.join(wishes.folder, "figures.json"), "w", encoding="utf-8") as file:
            json.dump(machine.figures, file, indent=2)
    print(json.dumps(machine.figures, indent=2))
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
