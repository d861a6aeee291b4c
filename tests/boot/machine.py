"""A kiosk in a machine: set up as the runbook says, and walked through a visit beside its twin."""
import os
import re
import subprocess
import tempfile
import time

from guest import Gone, Guest, timed, wait_until
from twin import Twin, differing_box, differing_share, tells_out_of_order

HERE = os.path.dirname(os.path.abspath(__file__))
CODE = "73916405"
ALIKE = 0.003   # the share of pixels that may differ: two builds, two drivers, the same letters
LONGEST_VISIT = 70
MOST_PAGES = 12
SCREEN_RESTS = 0.7  # a screen that has just come takes nothing for half a second

# What a test adds to the settings that `install` leaves; the twin has the same.
SETTINGS = {r"^name = .*": 'name = "Test clinic"', r"^ask_after_seconds = .*": "ask_after_seconds = 600", r"^countdown_seconds = .*": "countdown_seconds = 120"}

PRINTER_UNIT = """[Unit]
Description=A printer for the test
After=srv-printed.mount
[Service]
ExecStart=/usr/sbin/ippeveprinter -r off -n localhost -p 8632 -d /srv/printed -k -f application/pdf -s 20,10 -2 Test
Restart=always
[Install]
WantedBy=multi-user.target
"""


def runbook(guest):
    """The commands of RUNBOOK.md, in their order, as root; each has to succeed. (what it is, the command)"""
    share = "beforehand-*/share/beforehand/kiosk-config/install"
    return [
        ("unpack", "cd /root && tar xf release.tar.gz"),
        ("dry run", f"cd /root && {share} --dry-run"),
        ("install", f"cd /root && {share}"),
        ("staff code", f"printf '{CODE}\\n' | beforehand staff-code > /root/code && line=$(grep ^code_hash /root/code) && "
                       "sed -i \"s|^code_hash = .*|$line|\" /etc/beforehand/kiosk.toml"),
        ("settings", "sed -i -E " + " ".join(f"-e 's|{old}|{new}|'" for old, new in SETTINGS.items()) + " /etc/beforehand/kiosk.toml"),
        ("printer", "lpadmin -p kiosk -E -v ipp://localhost:8632/ipp/print -m everywhere -o printer-error-policy=abort-job && lpadmin -d kiosk"),
        ("trial sheet", "echo 'A trial sheet' | lp -t trial && for i in $(seq 120); do [ -n \"$(lpstat -W completed -o)\" ] && exit 0; sleep 1; done; exit 1"),
    ]


def prepare(guest):
    """What is there before a technician begins: GRUB as Debian's installer leaves it, a printer in the network."""
    guest.said("grub-install /dev/vda && update-grub", 600)
    guest.said("mkdir -p /srv/printed && echo 'tmpfs /srv/printed tmpfs mode=777 0 0' >> /etc/fstab && systemctl daemon-reload && mount /srv/printed")
    guest.said(f"cat > /etc/systemd/system/printer.service <<'END'\n{PRINTER_UNIT}END\nsystemctl enable --now printer", 120)


def install_release(wishes):
    """The disk of a machine on which the runbook was followed; made anew where the release is newer. (path, figures)"""
    disk = os.path.join(wishes.folder, "installed.img")
    if os.path.exists(disk) and os.path.getmtime(disk) > os.path.getmtime(wishes.release):
        return disk, {}
    image = os.path.join(wishes.folder, "image")
    subprocess.run([os.path.join(HERE, "build-image"), wishes.release, image], check=True)
    guest = Guest(wishes.folder, os.path.join(image, "disk.img"), "raw")
    figures = {}
    guest.start((os.path.join(image, "vmlinuz"), os.path.join(image, "initrd.img"), "root=/dev/vda1 rw no_timer_check console=tty0 console=ttyS0"))
    try:
        figures["seconds to a Debian without a kiosk"] = round(wait_until(guest.answers, 900, "Debian's start", 2))
        prepare(guest)
        figures["set-up"] = {}
        for what, command in runbook(guest):
            figures["set-up"][what] = round(timed(lambda command=command: guest.said(command, 1500)), 1)
            print(f"#   {what}: {figures['set-up'][what]} s", flush=True)
        guest.shut_down()
    except Exception:
        guest.power_cut()
        raise
    os.rename(os.path.join(image, "disk.img"), disk)
    return disk, figures


class Machine:
    """One run of an installed machine, with its twin. What it writes goes into an overlay of the installed disk."""

    def __init__(self, wishes, installed):
        self.wishes, (self.installed, self.figures) = wishes, installed
        self.folder = tempfile.mkdtemp(prefix="run-", dir=wishes.folder)
        self.disk = self.path("disk.qcow2")
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", self.installed, self.disk], check=True)
        self.guest = Guest(self.folder, self.disk)
        self.twin = None
        self.restarts = "0"
        self.welcome = None
        self.welcome_places = {}
        self.twin_starts_anew()
        self.welcome = self.twin.picture()

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self):
        self.guest.start()

    def close(self):
        self.guest.power_cut()
        if self.twin:
            self.twin.close()

    def keep_evidence(self, name):
        try:
            self.guest.screenshot().save(self.path(f"{name}.png"))
            self.twin.picture().save(self.path(f"{name}-twin.png"))
            _, said = self.guest.run("systemctl status beforehand --no-pager; journalctl -b -u beforehand --no-pager | tail -60; tail -40 /run/beforehand/Xorg.log", 120)
            with open(self.path(f"{name}.log"), "w", encoding="utf-8") as file:
                file.write(said)
        except Exception:
            print(f"#   no evidence of {name} could be kept", flush=True)

    # The twin.

    def twin_starts_anew(self):
        if self.twin:
            self.twin.close()
        config = self.path("twin.toml")
        source = os.path.join(HERE, "..", "..", "kiosk-config", "kiosk.toml")
        with open(source, encoding="utf-8") as file:
            text = file.read()
        for old, new in {**SETTINGS, r"^folder = .*": f'folder = "{self.path("twin-prints")}"',
                         r"^# content = .*": f'content = "{os.path.join(HERE, "..", "..", "content", "bone-metastases")}"'}.items():
            text = re.sub(old, new, text, flags=re.M)
        with open(config, "w", encoding="utf-8") as file:
            file.write(text)
        self.twin = Twin(os.path.abspath(self.wishes.program), config, self.guest.size)

    def wait_for_picture(self, seconds, what, picture=None):
        """Until the machine shows the picture, or what the twin shows now."""
        wanted = picture or self.twin.picture()
        seen = []

        def alike():
            seen[:] = [self.guest.screenshot()]
            return differing_share(seen[0], wanted) < ALIKE
        try:
            return round(wait_until(alike, seconds, what), 1)
        except Gone as gone:
            raise AssertionError(f"{gone}: {differing_share(seen[0], wanted) * 100:.2f} % of the picture differ, within {differing_box(seen[0], wanted)}") from gone

    def tap(self, widget, compare=True):
        """Touches a thing by its name, on the machine and on the twin, and waits until both show the same."""
        for _ in range(MOST_PAGES):
            if widget == "page-down" or self.twin.is_in_sight(widget) or not self.twin.has("page-down"):
                break
            self.tap("page-down")
        x, y = self.twin.place_of(widget)
        time.sleep(SCREEN_RESTS)
        self.guest.tap(x, y)
        self.twin.touch(x, y)
        time.sleep(0.3)
        self.twin.screen()
        if compare:
            self.wait_for_picture(90, f"the picture after {widget}")

    def visit(self, own_question):
        """From the welcome to the summary; the person's own question is typed on the way."""
        wanted = ["patient", "no", "6", "8", "5", "lower-back", "shop", "partly", "2", "breast", "weak", "pain-medicine", "some-trouble", "yes", "none", "unknown"]
        self.tap("start")
        for _ in range(LONGEST_VISIT):
            screen = self.twin.screen()
            if screen["screen"] == "summary":
                return
            if screen["screen"] == "question":
                answer = next((f"answer.{code}" for code in wanted if self.twin.has(f"answer.{code}")), None)
                if answer:
                    self.tap(answer)
            if screen["screen"] == "signs" and self.twin.has("none"):
                self.tap("none")
            elif screen["screen"] == "signs":
                rows = {item["id"].rpartition(".")[0] for item in screen["items"] if item["role"] == "radio"}
                for row in sorted(rows):
                    self.tap(next(f"{row}.{code}" for code in [*wanted, "unsure", "decline"] if self.twin.has(f"{row}.{code}")))
            if screen["screen"] == "my-questions":
                self.tap("add-own")
                for letter in own_question.lower():
                    self.tap(f"key.{letter}", compare=False)
                self.wait_for_picture(120, "the typed question")
                self.tap("enter")
            self.tap("next")
        raise AssertionError("the visit has no end")

    def print_and_finish(self):
        self.tap("print", compare=False)
        self.twin.screen()
        self.wait_for_picture(240, "the printed sheet's screen")
        self.guest.screenshot().save(self.path("printed.png"))
        self.tap("finish")
        self.tap("done")

    def leave_by_code(self):
        """The twin has the public code of the try-out, the machine its own."""
        self.guest.keys("ctrl+q")
        self.twin.keys("ctrl+q")
        time.sleep(3)
        self.guest.keys(*CODE, "ret")
        self.twin.keys(*"2580", "Return")
        wait_until(lambda: self.twin.has("close-kiosk"), 30, "the menu of staff")
        self.wait_for_picture(120, "the menu of staff")
        self.guest.screenshot().save(self.path("staff-menu.png"))
        time.sleep(SCREEN_RESTS)
        self.guest.tap(*self.twin.place_of("close-kiosk"))

    def back_to_welcome(self):
        self.twin_starts_anew()
        self.guest.said("systemctl restart beforehand", 300)
        self.wait_for_picture(300, "the welcome")

    # The kiosk as systemd and the kernel see it.

    def property(self, name):
        value = self.guest.said(f"systemctl show -P {name} beforehand")
        return value if name != "WatchdogUSec" else value

    def pid_of(self, name):
        code, said = self.guest.run(f"pgrep -x {name} | head -1")
        return said.strip() or None if code == 0 else None

    def inside(self, command):
        """Runs a shell command where the kiosk runs: its namespaces, its cgroup, its user; (exit code, what it printed)."""
        kiosk = self.pid_of("beforehand")
        uid, gid = self.guest.said("id -u beforehand"), self.guest.said("id -g beforehand")
        groups = ",".join(self.guest.said(f"awk '/^Groups:/ {{$1=\"\"; print}}' /proc/{kiosk}/status").split())
        group = self.guest.said("systemctl show -P ControlGroup beforehand")
        quoted = command.replace("'", "'\\''")
        return self.guest.run(f"echo $$ > /sys/fs/cgroup{group}/cgroup.procs && "
                              f"nsenter -t {kiosk} -m -i -u -- setpriv --reuid {uid} --regid {gid} --groups {groups} --bounding-set -all --inh-caps -all --no-new-privs sh -c '{quoted}'")

    def kill_and_wait(self, victim, bound):
        """kill -9; the seconds until the welcome is there again (of CUPS: until it answers)."""
        if victim == "cupsd":
            self.guest.said("lpstat -r")   # its socket starts it
        wait_until(lambda: self.pid_of(victim), 60, f"{victim} to run")
        pid = self.pid_of(victim)
        self.guest.said(f"kill -9 {pid}")
        start = time.monotonic()
        if victim == "cupsd":
            return wait_until(lambda: self.guest.run("lpstat -r | grep -q 'is running'")[0] == 0, bound, "CUPS", 0.2)
        wait_until(lambda: differing_share(self.guest.screenshot(), self.welcome) > ALIKE, 20, "the screen's going", 0.1)
        told = []

        def welcome_again():
            picture = self.guest.screenshot()
            if not told and tells_out_of_order(picture):
                told.append(True)
                picture.save(self.path(f"after-a-kill-of-{victim}.png"))
            return differing_share(picture, self.welcome) < ALIKE
        wait_until(welcome_again, bound, f"the welcome after a kill of {victim}", 0.1)
        took = time.monotonic() - start
        assert told, f"after a kill of {victim} nothing said that the screen is not ready"
        time.sleep(3)
        return took

    # A touch screen of the machine's own.

    def plug_touch(self):
        if self.guest.run("systemctl is-active touch")[1].strip() != "active":
            self.guest.said("modprobe uinput; : > /run/touch; systemd-run -q --unit=touch sh -c 'tail -f /run/touch | touch-screen'")
        else:
            self.guest.said("echo plug >> /run/touch")
        wait_until(lambda: self.guest.run("grep -q 'Test touch screen' /proc/bus/input/devices")[0] == 0, 60, "the touch device")
        time.sleep(5)

    def unplug_touch(self):
        self.guest.said("echo unplug >> /run/touch")
        wait_until(lambda: self.guest.run("grep -q 'Test touch screen' /proc/bus/input/devices")[0] != 0, 60, "the touch device's going")

    def touch_through_device(self, widget):
        x, y = self.twin.place_of(widget)
        time.sleep(SCREEN_RESTS)
        width, height = self.guest.size
        self.guest.said(f"echo tap {int((x + 0.5) * 32767 / width)} {int((y + 0.5) * 32767 / height)} 150 >> /run/touch")
        self.twin.touch(x, y)
        time.sleep(0.3)
        self.twin.screen()
        self.wait_for_picture(90, f"the picture after a touch of {widget}")
