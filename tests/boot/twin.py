"""The same kiosk on a display beside this test: it says what is where on the screen, and how the machine's picture has to look."""
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time

from PIL import ImageChops, ImageGrab


class Twin:
    """`beforehand kiosk` of a build with tests, full screen under Xvfb, touched by xdotool."""

    def __init__(self, program, config, size):
        self.folder = tempfile.mkdtemp(prefix="twin-")
        self.socket = os.path.join(self.folder, "seen")
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp", "-noreset"],
                                       pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self.display = ":" + number.readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.display, "HOME": self.folder, "XDG_CACHE_HOME": self.folder}
        self.kiosk = subprocess.Popen([program, "kiosk", "--config", config, "--semantics", self.socket], env=self.environment,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.screen()

    def screen(self):
        """The present screen, once it has come to rest."""
        last = None
        for _ in range(300):
            seen = self.look()
            if seen and seen == last:
                return seen
            last = seen
            time.sleep(0.15)
        raise AssertionError("the twin shows nothing")

    def look(self):
        try:
            with socket.socket(socket.AF_UNIX) as peer:
                peer.settimeout(10)
                peer.connect(self.socket)
                said = b""
                while piece := peer.recv(65536):
                    said += piece
            return json.loads(said)
        except (OSError, ValueError):
            return None

    def place_of(self, widget):
        for item in self.screen()["items"]:
            if item["id"] == widget:
                rect = item["visible"]
                return rect["x"] + rect["width"] // 2, rect["y"] + rect["height"] // 2
        raise AssertionError(f"nothing called {widget} on the screen: {[item['id'] for item in self.screen()['items']]}")

    def is_in_sight(self, widget):
        """Whether at least half of a thing can be seen and touched without turning a page."""
        return any(item["id"] == widget and item["visible"]["height"] * 2 >= item["rect"]["height"] > 0 for item in self.screen()["items"])

    def has(self, widget):
        return any(item["id"] == widget and "disabled" not in item["state"] for item in self.screen()["items"])

    def touch(self, x, y):
        self.xdotool("mousemove", x, y, "mousedown", 1, "sleep", 0.08, "mouseup", 1)

    def keys(self, *names):
        self.xdotool("key", *names)

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, check=True, timeout=20)

    def picture(self):
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def close(self):
        for process in (self.kiosk, self.server):
            process.terminate()
            process.wait(timeout=20)
        shutil.rmtree(self.folder, ignore_errors=True)


def differing_share(one, other):
    """The share of pixels, 0 to 1, that differ by more than a shade; 1 where the sizes do."""
    if one.size != other.size:
        return 1.0
    difference = ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value > 40 else 0)
    return difference.histogram()[255] / (one.size[0] * one.size[1])


def differing_box(one, other):
    return ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value > 40 else 0).getbbox()


def tells_out_of_order(picture):
    """Whether a picture is a console with some light lines in large letters in its upper left corner, and nothing else."""
    light = picture.convert("L").point(lambda value: 255 if value > 96 else 0)
    box = light.getbbox()
    if not box or box[2] > picture.width * 0.8 or box[3] > picture.height * 0.25 or box[3] < 160:
        return False
    return 0.01 < light.crop(box).histogram()[255] / ((box[2] - box[0]) * (box[3] - box[1])) < 0.3
