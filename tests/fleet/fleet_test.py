#!/usr/bin/python3
"""Kiosks by the hundred, shown small: packages from a signed repository, updates, the way back, figures and alerts. Everything is a plain process on
127.0.0.1 or lies in a folder; only root can do that. See run-fleet-test."""
import argparse
import json
import pathlib
import sys
import time
import traceback

import claims_of_updates
import claims_of_watching
from clinic import Fleet


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", required=True)
    parser.add_argument("--machine", required=True, help="a Debian in a folder, without the kiosk")
    parser.add_argument("--packages", required=True)
    parser.add_argument("--folder", required=True, help="for what is made and gone with this run")
    parser.add_argument("--figures", required=True, help="the file that they are written to")
    parser.add_argument("--display", required=True)
    parser.add_argument("--only", help="claims whose name has this in it")
    arguments = parser.parse_args()
    fleet = Fleet(arguments)
    failed = 0
    for claim in claims_of_updates.ALL + claims_of_watching.ALL:
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
    pathlib.Path(arguments.figures).write_text(json.dumps(fleet.figures, indent=1))
    sys.exit(1 if failed else 0)


main()
