"""The plug is pulled in a visit: what is on the disk then."""
import os
import shutil
import subprocess
import time

from guest import Guest, wait_until

MARKER = "QZVXKWJPQZ"
CONTROL = "KJHVXZQCONTROL"
PARTITION = 1048576
DELAYS = [0.0, 0.3, 0.8, 1.5, 3.0, 5.0, 8.0, 12.0]   # seconds after a touch on Print


def encodings(marker):
    words = {marker, marker.lower()}
    return [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")]


def found_in(path, needles):
    """Which of the byte strings a file holds, read in pieces that overlap."""
    overlap = max(map(len, needles))
    found = set()
    with open(path, "rb") as file:
        tail = b""
        while piece := file.read(1 << 24):
            window = tail + piece
            found.update(needle for needle in needles if needle in window)
            tail = window[-overlap:]
    return found


def check_disk(machine, disk, control=None):
    """The file system is sound once its journal was replayed, and nowhere on the raw disk is a trace of the visit."""
    raw = machine.path("raw.img")
    subprocess.run(["qemu-img", "convert", "-O", "raw", disk, raw], check=True)
    assert found_in(raw, encodings(MARKER)) == set(), "the marker is on the disk"
    if control:
        assert found_in(raw, [control.encode()]), "the control is not found on the disk: the search is worth nothing"
    # By a loop device: once it has replayed a journal e2fsck opens its file anew, and forgets an offset.
    place = subprocess.run(["losetup", "--offset", str(PARTITION), "--find", "--show", raw], capture_output=True, text=True, check=True).stdout.strip()
    try:
        replayed = subprocess.run(["e2fsck", "-p", place], capture_output=True, text=True)
        assert replayed.returncode in (0, 1), replayed.stdout + replayed.stderr
        checked = subprocess.run(["e2fsck", "-fn", place], capture_output=True, text=True)
        assert checked.returncode == 0, checked.stdout + checked.stderr
    finally:
        subprocess.run(["losetup", "--detach", place], check=True)
    os.remove(raw)


def power_cuts_leave_nothing(machine):
    """In a visit, at the sheet, with the person's own words typed: the plug is pulled at different moments of printing. The file system is
    clean, no marker on the raw disk; and every fifth time the machine starts from that disk and comes to the welcome."""
    machine.guest.said(f"echo {CONTROL} > /var/tmp/control && sync")
    machine.visit(MARKER)
    places = {widget: machine.twin.place_of(widget) for widget in ("print",)}
    machine.guest.hmp("stop")
    machine.guest.hmp("savevm visit")
    machine.guest.power_cut()
    kept = machine.path("in-a-visit.qcow2")
    shutil.copy(machine.disk, kept)
    started = 0
    for cut in range(machine.wishes.cuts):
        disk = machine.path("cut.qcow2")
        shutil.copy(kept, disk)
        guest = Guest(machine.folder, disk)
        guest.start()
        try:
            guest.hmp("stop")
            guest.hmp("loadvm visit")
            guest.hmp("cont")
            time.sleep(2)
            guest.tap(*places["print"])
            time.sleep(DELAYS[cut % len(DELAYS)])
            guest.power_cut()
            check_disk(machine, disk, CONTROL)
            if cut % 5 == 4:
                guest.start()
                machine.guest = guest
                machine.wait_for_picture(900, "the welcome after a power cut", machine.welcome)
                wait_until(guest.answers, 180, "the guest agent")
                failed = guest.said("systemctl --failed --no-legend --plain | awk '{print $1}'").split()
                assert failed == [], failed
                started += 1
        finally:
            guest.power_cut()
        print(f"#   power cut {cut + 1}: clean", flush=True)
    machine.figures["power cuts"] = {"cuts": machine.wishes.cuts, "clean": machine.wishes.cuts, "starts from the disk afterwards": started}
