"""A kiosk by packages on a real systemd, in a container: set up as ONE-KIOSK.md says, its repository on 127.0.0.1's network of the test alone, and its
screen on an X server of the test's."""
import base64
import os
import pathlib
import re
import shutil
import subprocess
import time

from container import HERE, Container, copy_disk, make_disk, mend_disk
from clinic import Fleet
from guest import timed, wait_until
from network import Packages
from PIL import ImageGrab

ADDRESS = "10.0.2.100"
CODE = "73916405"
STATE = "/var/lib/beforehand-fleet"

# There is no display hardware in a container: the kiosk shows itself on an X server beside it, in a window. All else of the unit is as it comes.
DROP_IN = """[Unit]
Conflicts=
[Service]
ExecStart=
ExecStart=/usr/bin/env DISPLAY={display} /usr/bin/beforehand kiosk --config /etc/beforehand/kiosk.toml --window 540x960
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
StandardInput=null
SupplementaryGroups=
"""


def page_commands(page):
    """The commands of a page of kiosk-config, in their order: the blocks that are marked as such, without the restart."""
    text = (HERE.parent.parent / "kiosk-config" / page).read_text()
    blocks = re.findall(r"^```sh\n(.*?)^```$", text, re.M | re.S)
    return [block.replace("https://packages.clinic.example/beforehand", f"http://{ADDRESS}:{{port}}").replace("\nreboot\n", "\n") for block in blocks]


class Packaged:
    """The installed disk, made once a run; machines that start from it; the repository."""

    def __init__(self, arguments):
        self.fleet = Fleet(arguments)
        self.folder = self.fleet.folder
        self.display = arguments.display
        self.figures = {}
        self.repository = self.fleet.repository("clinic", *self.fleet.debs("0.9.1"))
        self.packages = Packages(self.repository / "public", ADDRESS)
        self.installed, self.disk = self.folder / "installed.img", self.folder / "disk.img"
        self.guest = None

    def close(self):
        if self.guest:
            self.guest.power_cut()
        self.packages.close()

    def set_up(self):
        """By the page, command by command; then off."""
        make_disk(self.fleet.machine, self.installed)
        self.guest = Container(self.folder, self.installed)
        self.guest.start()
        wait_until(self.guest.answers, 120, "Debian's start")
        self.guest.said("rm -f /etc/apt/sources.list /etc/apt/sources.list.d/*; systemctl mask console-getty.service")
        self.put((self.repository / "public/beforehand.gpg").read_bytes(), "/root/beforehand.gpg")
        self.put(DROP_IN.format(display=self.display).encode(), "/etc/systemd/system/beforehand.service.d/container.conf")
        self.figures["set-up by the page, s"] = {}
        for block in page_commands("ONE-KIOSK.md"):
            if block.startswith("beforehand check"):
                self.guest.said(f"line=$(printf '{CODE}\\n' | beforehand staff-code | grep ^code_hash) && sed -i -e \"s|^code_hash = .*|$line|\" "
                                "-e 's|^name = .*|name = \"Test clinic\"|' /etc/beforehand/kiosk.toml", 240)
            self.put(block.replace("{port}", str(self.packages.port)).encode(), "/root/block")
            took = timed(lambda: self.guest.said("cd /root && yes | sh -e block", 900))  # a person answers apt's question
            self.figures["set-up by the page, s"][block.splitlines()[-1][:60]] = round(took, 1)
        self.guest.shut_down()
        self.guest = None
        shutil.copytree(self.repository, self.folder / "repository-kept")

    def put(self, content, place):
        """A small file into the guest."""
        encoded = base64.b64encode(content).decode()
        self.guest.said(f"mkdir -p {os.path.dirname(place)} && echo {encoded} | base64 -d >{place}")

    def again(self, *published):
        """The machine as it was set up, started; the repository with these packages besides."""
        if self.guest:
            self.guest.power_cut()
        shutil.rmtree(self.repository)
        shutil.copytree(self.folder / "repository-kept", self.repository)
        if published:
            self.fleet.publish(self.repository, *published)
        copy_disk(self.installed, self.disk)
        self.guest = Container(self.folder, self.disk)
        self.guest.start()
        return self.wait_on_screen(300)

    def cut_and_start(self):
        """The plug is pulled and put back; the seconds to the kiosk on the screen."""
        self.guest.power_cut()
        mend_disk(self.disk)
        self.guest.start()
        return self.wait_on_screen(300)

    def touch(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], env={**os.environ, "DISPLAY": self.display}, check=True)

    def picture(self, place):
        ImageGrab.grab(xdisplay=self.display).convert("RGB").save(str(place))

    def tell_what_it_sees(self):
        """For whoever looks for the cause."""
        try:
            self.picture(self.folder.parent / "at-the-end.png")
            print(self.guest.run("systemctl --failed --no-legend; systemctl status --no-pager -n 15 beforehand beforehand-renew beforehand-mend apt-daily apt-daily-upgrade; "
                                 f"tail -n 20 /var/log/dpkg.log; tail -n 20 /var/log/unattended-upgrades/*.log; ls -la {STATE}", 240)[1])
        except Exception as error:
            print(f"the machine does not tell: {error}")

    # What is asked in the machine.

    def said(self, command, longest=240):
        return self.guest.said(command, longest)

    def active(self):
        return self.guest.run("systemctl is-active beforehand.service")[1].strip() == "active"

    def wait_on_screen(self, longest):
        """systemd takes the kiosk for started once its first picture was shown."""
        start = time.monotonic()
        wait_until(self.guest.answers, longest, "systemd", 0.5)
        wait_until(self.active, longest, "the kiosk on the screen", 0.5)
        return time.monotonic() - start

    def version(self, package="beforehand"):
        return self.said(f"dpkg-query -W -f='${{Version}}' {package}")

    def pid(self):
        return self.said("systemctl show -P MainPID beforehand.service")

    def told(self, figure):
        """What the kiosk's own timer would send now."""
        self.said("systemctl start beforehand-figures.service")
        return int(self.said(f"sed -n 's/^beforehand_{figure} //p' /run/beforehand-figures/beforehand.prom"))

    def doctor(self):
        return self.guest.run("beforehand doctor --config /etc/beforehand/kiosk.toml", 240)[1]

    def night(self, longest=1200):
        """Both services of Debian's timers, as the timers start them; the seconds that the second took."""
        self.said("rm -f /var/lib/apt/periodic/*-stamp; systemctl start apt-daily.service", longest)
        return timed(lambda: self.said("systemctl start apt-daily-upgrade.service", longest))

    def wait_renewed(self, longest=900):
        wait_until(lambda: self.guest.run(f"test -e {STATE}/unproven")[0] != 0, longest, "the look at the new version", 2)

    def stays(self, version="0.9.1", pid=None):
        """That version is in force, whole, and on the screen."""
        assert self.version() == version and self.version("beforehand-kiosk") == version, (self.version(), self.version("beforehand-kiosk"))
        assert self.said("dpkg --audit") == "", self.said("dpkg --audit")
        self.wait_on_screen(300)
        if pid:
            assert self.pid() == pid, "the kiosk was started anew"
