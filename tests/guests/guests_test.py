#!/usr/bin/python3
"""The packages on a real systemd: a kiosk in a container, set up by the page, with a signed repository beside it. See run-guests-test."""
import argparse
import json
import pathlib
import sys
import time
import traceback

from packaged import Packaged  # first: it says where the other tests' modules are

import claims_of_nights


def parsed():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", required=True)
    parser.add_argument("--packages", required=True, help="what tests/fleet/make-packages made")
    parser.add_argument("--machine", required=True, help="a Debian in a folder, without the kiosk")
    parser.add_argument("--display", required=True, help="the X server on which the kiosk shows itself")
    parser.add_argument("--folder", required=True, help="for what is made and gone with this run")
    parser.add_argument("--figures", required=True, help="the file that they are written to")
    parser.add_argument("--only", help="claims whose name has this in it")
    return parser.parse_args()


def main():
    arguments = parsed()
    clinic = Packaged(arguments)
    failed = 0
    try:
        clinic.set_up()
        for claim in claims_of_nights.ALL:
            if arguments.only and arguments.only not in claim.__name__:
                continue
            begin = time.monotonic()
            try:
                claim(clinic)
                outcome = "holds"
            except Exception:  # a claim that breaks in an unforeseen way does not hold either
                traceback.print_exc()
                clinic.tell_what_it_sees()
                outcome = "DOES NOT HOLD"
                failed += 1
            print(f"{claim.__name__.replace('_', ' ')}: {outcome} ({time.monotonic() - begin:.0f} s)", flush=True)
    finally:
        clinic.close()
        pathlib.Path(arguments.figures).write_text(json.dumps(clinic.figures, indent=1))
    print(json.dumps(clinic.figures, indent=1))
    sys.exit(1 if failed else 0)


main()
