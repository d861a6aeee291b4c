#!/usr/bin/python3
"""A kiosk as an image, in an emulated machine with the firmware of a PC: from a bare disk to the welcome, and the images that follow. See run-image-test."""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "boot"), str(HERE.parent / "fleet")]
from claims import failed_of, write_figures  # noqa: E402
from guest import Gone, Guest, timed, wait_until  # noqa: E402
from network import Packages  # noqa: E402

ADDRESS = "10.0.2.100"
FIRMWARE = "/usr/share/OVMF"
FLEET = "/var/lib/beforehand-fleet"


class Bench:
    """A machine with a disk of its own, and the clinic's server of images on 127.0.0.1."""

    def __init__(self, arguments):
        self.images, self.folder = pathlib.Path(arguments.images), pathlib.Path(arguments.folder)
        self.server = Packages(self.folder / "public")
        (self.folder / "public").mkdir()
        self.figures = {}
        self.guest = None
        self.disk = self.folder / "disk.img"

    def machine(self):
        shutil.copy(f"{FIRMWARE}/OVMF_VARS_4M.fd", self.folder / "vars.fd")
        relay = f"guestfwd=tcp:{ADDRESS}:80-cmd:/usr/bin/python3 {HERE.parent}/guests/relay.py {self.server.port}"
        return Guest(str(self.folder), str(self.disk), "raw", processors=1, memory_mib=1536,
                     more=("-netdev", f"user,id=clinic,restrict=on,{relay}", "-device", "virtio-net-pci,netdev=clinic",
                           "-drive", f"if=pflash,format=raw,readonly=on,file={FIRMWARE}/OVMF_CODE_4M.fd", "-drive", f"if=pflash,format=raw,file={self.folder}/vars.fd"))

    def bare_disk(self):
        """The image written to a disk; the seconds that it took."""
        self.close_machine()
        return timed(lambda: subprocess.run(["cp", "--sparse=always", self.images / "beforehand-0.9.1.img", self.disk], check=True))

    def start(self):
        self.close_machine()
        self.guest = self.machine()
        self.guest.start()

    def close_machine(self):
        if self.guest:
            self.guest.power_cut()
        self.guest = None

    def close(self):
        self.close_machine()
        self.server.close()

    def offer(self, version):
        """The server's newest image."""
        public = self.folder / "public"
        for old in public.glob("*.raucb"):
            old.unlink()
        os.link(self.images / f"beforehand-{version}.raucb", public / f"beforehand-{version}.raucb")
        (public / "latest").write_text(f"beforehand-{version}.raucb\n")

    # What is asked in the machine.

    def said(self, command, longest=300):
        return self.guest.said(command, longest)

    def wait_on_screen(self, longest=1200):
        """systemd takes the kiosk for started once its first picture was shown."""
        begin = time.monotonic()
        wait_until(self.guest.answers, longest, "the guest agent", 1)
        wait_until(lambda: self.guest.run("systemctl is-active beforehand.service")[1].strip() == "active", longest, "the kiosk on the screen", 1)
        return time.monotonic() - begin

    def wait_good(self, longest=900):
        wait_until(lambda: self.guest.run("systemctl show -P ActiveState,Result beforehand-good.service")[1].split() in (["inactive", "success"], ["inactive"]) and
                   self.guest.run("systemctl show -P ExecMainExitTimestampMonotonic beforehand-good.service")[1].strip() != "0", longest, "the look at this image", 2)

    def version(self):
        return self.said("cat /etc/beforehand-image")

    def slots(self):
        return dict(line.split("=", 1) for line in self.said("grub-editenv /boot/efi/grub/grubenv list").splitlines())

    def told(self, figure):
        self.said("systemctl start beforehand-figures.service")
        return int(self.said(f"sed -n 's/^beforehand_{figure} //p' /run/beforehand-figures/beforehand.prom"))

    def answers_after_a_restart(self, longest=1200):
        """A restart from within: the agent goes, then it is there again."""
        boot = self.boot_id
        def anew():
            try:
                return self.guest.answers() and self.guest.run("cat /proc/sys/kernel/random/boot_id", 30)[1].strip() not in ("", boot)
            except (Gone, OSError, TimeoutError):
                return False
        wait_until(anew, longest, "the restart", 3)
        return self.wait_on_screen(longest)

    def remember_boot(self):
        self.boot_id = self.said("cat /proc/sys/kernel/random/boot_id")


def from_a_bare_disk_to_the_welcome(bench):
    """The disk is written, the machine started: no step more. Root is read-only, nothing listens, and what a technician sets survives a loss of power."""
    written = bench.bare_disk()
    bench.start()
    shown = bench.wait_on_screen()
    bench.figures["bare disk to the welcome, s"] = {"written": round(written), "started to on the screen": round(shown), "image built": int((bench.images / "seconds").read_text())}
    bench.figures["sizes, MB"] = {each.name: round(each.stat().st_blocks * 512 / 1e6) for each in sorted(bench.images.glob("beforehand-0.9.[12].*"))}
    bench.guest.screenshot().save(str(bench.images / "welcome.png"))
    bench.wait_good()
    assert bench.said("findmnt -no FSTYPE /") == "squashfs"
    assert bench.guest.run("touch /usr/x")[0] != 0 and bench.guest.run("touch /etc/x")[0] != 0
    failed = bench.said("systemctl --failed --no-legend --plain | awk '{print $1}'")
    assert failed == "", failed
    listening = bench.said("ss --no-header --listening --tcp --udp --numeric | grep -vE '127\\.0\\.0\\.[0-9]+(%[a-z]+)?:[0-9]+ ' || true")
    assert listening == "", f"a port is open: {listening}"
    assert bench.told("up") == 1
    assert bench.slots()["A_OK"] == "1" and bench.slots()["A_TRY"] == "0"
    bench.said("sed 's/^diagonal_inches = .*/diagonal_inches = 24.0/' /etc/beforehand/kiosk.toml >/tmp/x && beforehand-put-settings /tmp/x")
    bench.said(f"printf 'server=\"http://{ADDRESS}\"\\n' >/etc/beforehand/image.conf; sync; touch /var/tmp/forgotten")
    machine = bench.said("cat /etc/machine-id")
    bench.start()
    bench.figures["a further start, s"] = round(bench.wait_on_screen())
    assert "diagonal_inches = 24.0" in bench.said("cat /etc/beforehand/kiosk.toml") and bench.said("cat /etc/machine-id") == machine
    assert bench.guest.run("test -e /var/tmp/forgotten")[0] != 0, "/var does not forget"
    assert int(bench.said("journalctl --list-boots --no-pager | wc -l")) >= 2, "the journal is not kept"
    bench.wait_good()


def what_is_not_whole_or_not_signed_is_refused(bench):
    bench.remember_boot()
    for version in ("0.9.4", "0.9.5"):
        bench.offer(version)
        assert bench.guest.run("/usr/lib/beforehand/beforehand-take-image", 1200)[0] != 0, version
        assert "not whole, or not signed" in bench.said(f"cat {FLEET}/repository-refused")
        assert bench.told("update_failed") == 1
    assert bench.said("cat /proc/sys/kernel/random/boot_id") == bench.boot_id and bench.version() == "0.9.1"
    assert bench.slots()["B_OK"] == "0"
    bench.offer("0.9.5")
    (bench.folder / "public/latest").write_text("beforehand-0.9.0.raucb\n")
    bench.said("/usr/lib/beforehand/beforehand-take-image")
    assert bench.told("update_failed") == 0, "an older one is no news"


def a_power_cut_in_an_image_switch_ends_in_a_whole_one(bench):
    """While it is fetched, while it is written, and in the first start of the new one before that has shown itself."""
    cuts = bench.figures["power cuts in a switch"] = []
    moments = {"while it is fetched": "test -s /data/next.raucb", "as the writing begins": "pgrep -f 'rauc [i]nstall' >/dev/null",
               "in the middle of the writing": "pgrep -f 'rauc [i]nstall' >/dev/null && sleep 5"}
    bench.offer("0.9.2")
    for moment, seen in moments.items():
        bench.said("systemctl start --no-block beforehand-take-image.service")
        bench.said(f"until {seen}; do sleep 0.1; done", 900)
        slots = bench.slots()
        bench.start()
        took = bench.wait_on_screen()
        cuts.append({"cut": moment, "B then": slots["B_OK"], "image": bench.version(), "on the screen after, s": round(took)})
        print(f"#   {cuts[-1]}", flush=True)
        assert bench.version() == "0.9.1"
        assert "diagonal_inches = 24.0" in bench.said("cat /etc/beforehand/kiosk.toml")


def the_next_image_is_taken_and_shown(bench):
    """And a loss of power in its first start does not take it back."""
    bench.offer("0.9.2")
    bench.remember_boot()
    begin = time.monotonic()
    bench.said("systemctl start --no-block beforehand-take-image.service")
    bench.answers_after_a_restart()
    bench.figures["the next image taken and shown, s"] = round(time.monotonic() - begin)
    assert bench.version() == "0.9.2", bench.slots()
    bench.start()
    bench.wait_on_screen()
    assert bench.version() == "0.9.2", bench.slots()
    bench.wait_good()
    slots = bench.slots()
    assert slots["ORDER"].startswith("B") and slots["B_TRY"] == "0" and slots["A_OK"] == "1", slots
    assert "diagonal_inches = 24.0" in bench.said("cat /etc/beforehand/kiosk.toml")
    assert bench.told("rolled_back") == 0 and bench.told("update_failed") == 0


def an_image_that_does_not_show_its_kiosk_is_taken_back(bench):
    bench.offer("0.9.3")
    begin = time.monotonic()
    bench.said("systemctl start --no-block beforehand-take-image.service")
    def back():
        try:
            return bench.guest.answers() and bench.told("rolled_back") == 1
        except (Gone, OSError, TimeoutError, AssertionError, ValueError):
            return False
    wait_until(back, 2400, "the way back", 5)
    bench.wait_on_screen()
    bench.figures["an image that does not show its kiosk: back after, s"] = round(time.monotonic() - begin)
    assert bench.version() == "0.9.2" and bench.said(f"cat {FLEET}/rolled-back") == "0.9.3"
    assert "taken back" in bench.guest.run("beforehand doctor", 300)[1]
    bench.wait_good()
    bench.remember_boot()
    bench.said("/usr/lib/beforehand/beforehand-take-image", 900)
    time.sleep(5)
    assert bench.said("cat /proc/sys/kernel/random/boot_id") == bench.boot_id, "it is taken again"


CLAIMS = [from_a_bare_disk_to_the_welcome, what_is_not_whole_or_not_signed_is_refused, a_power_cut_in_an_image_switch_ends_in_a_whole_one,
          the_next_image_is_taken_and_shown, an_image_that_does_not_show_its_kiosk_is_taken_back]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", required=True, help="beforehand-0.9.1.img and the bundles 0.9.2 to 0.9.5")
    parser.add_argument("--folder", required=True, help="for what is made and gone with this run")
    parser.add_argument("--figures", required=True, help="the file that they are written to")
    parser.add_argument("--only", help="claims whose name has this in it, after the first")
    arguments = parser.parse_args()
    bench = Bench(arguments)
    try:
        failed = failed_of(CLAIMS, bench, arguments.only, needed=CLAIMS[0], tell=tell)
    finally:
        bench.close()
        write_figures(bench.figures, arguments.figures)
    sys.exit(1 if failed else 0)


def tell(bench):
    """For whoever looks for the cause."""
    try:
        bench.guest.screenshot().save(str(bench.images / "at-the-end.png"))
        shutil.copy(bench.folder / "serial.log", bench.images / "serial-at-the-end.log")
        print(bench.guest.run("systemctl --failed --no-legend; systemctl status --no-pager -n 15 beforehand beforehand-good beforehand-take-image rauc; cat /proc/mounts; "
                              "grub-editenv /boot/efi/grub/grubenv list; df", 120)[1])
    except Exception as error:
        print(f"the machine does not tell: {error}")


if __name__ == "__main__":
    main()
