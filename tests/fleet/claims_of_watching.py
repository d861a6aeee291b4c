"""Settings from one place, and what is seen of a kiosk from afar."""
import glob
import os
import pathlib
import socket
import subprocess
import time
import urllib.request

from clinic import HEALTHY, SETTINGS, Clinic, figures, use_repository, wait_until
from manager import Manager
from network import Packages, Printer, Told, Watch, free_port
from room import run


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


def the_role_makes_a_kiosk_and_keeps_it_so(fleet):
    """Ansible as it comes, with a stand-in for ssh that enters the room."""
    folder = fleet.repository("role", *fleet.debs("0.9.1"))
    with Packages(folder / "public") as packages, fleet.room("role") as room, Manager(room, fleet.display, HEALTHY):
        use_repository(room, packages.url, folder / "public/beforehand.gpg")
        ssh = fleet.folder / "ssh"
        ssh.write_text('#!/bin/sh\nfor last; do :; done\nexec ' + " ".join(room.command("sh", "-c")) + ' "$last"\n')
        ssh.chmod(0o755)
        inventory = fleet.folder / "inventory.ini"
        inventory.write_text(f"[kiosks]\nkiosk-9 ansible_ssh_executable={ssh} ansible_ssh_transfer_method=piped ansible_python_interpreter=/usr/bin/python3 "
                             f"ansible_become=false diagonal_inches=21.5 help_point='the desk by the window' repository={packages.url} "
                             f"repository_key={folder}/public/beforehand.gpg check_ports=false\n")

        def play(*more):
            return run("ansible-playbook", "-i", inventory, "site.yml", *more, check=False, cwd=fleet.source / "kiosk-config/ansible")

        first = play()
        assert first.returncode == 0, first.stdout[-3000:] + first.stderr[-1000:]
        assert room.version("beforehand-kiosk") == "0.9.1"
        former = room.read("etc/beforehand/kiosk.toml")
        assert "diagonal_inches = 21.5" in former and "the desk by the window" in former
        origins = room.sh("apt-config dump | grep Origins-Pattern")
        assert "origin=Beforehand,archive=stable" in origins and "Debian-Security" in origins and "label=Debian\"" not in origins, origins
        again = play()
        assert again.returncode == 0 and "changed=0" in again.stdout, again.stdout[-3000:]
        looked = play("--check", "--diff", "-e", "clinic_name=Another")
        assert looked.returncode == 0 and "Another" in looked.stdout and room.read("etc/beforehand/kiosk.toml") == former, looked.stdout[-3000:]
        wrong = play("-e", "diagonal_inches=2")
        assert wrong.returncode != 0 and "not taken" in wrong.stdout, wrong.stdout[-3000:]
        assert room.read("etc/beforehand/kiosk.toml") == former and figures(room)["beforehand_settings_refused"] == 1
        with socket.create_server(("0.0.0.0", 0)) as opened:
            seen = play("-e", "check_ports=true", "-e", "diagonal_inches=21.5")
            assert seen.returncode != 0 and f"0.0.0.0:{opened.getsockname()[1]}" in seen.stdout, "an open port is not seen"
        assert play("-e", "diagonal_inches=24").returncode == 0
        assert "diagonal_inches = 24" in room.read("etc/beforehand/kiosk.toml") and figures(room)["beforehand_settings_refused"] == 0


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
            begin = time.monotonic()  # from here on it is cut off: nothing is sent
            report()
            told.wait("resolved", 90, alertname="KioskPrinter", instance="kiosk-1")
            told.wait("firing", 140, alertname="KioskSilent", instance="kiosk-1")
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


ALL = [settings_that_do_not_parse_are_not_taken, the_role_makes_a_kiosk_and_keeps_it_so, a_dead_printer_and_a_kiosk_cut_off_are_told]
