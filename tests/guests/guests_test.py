#!/usr/bin/python3
"""The packages on a real systemd: a kiosk in a container, set up by the page, with a signed repository beside it. See run-guests-test."""
import argparse
import sys

from packaged import Packaged  # first: it says where the other tests' modules are

import claims_of_nights
from claims import failed_of, write_figures


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
    try:
        clinic.set_up()
        failed = failed_of(claims_of_nights.ALL, clinic, arguments.only, tell=Packaged.tell_what_it_sees)
    finally:
        clinic.close()
        write_figures(clinic.figures, arguments.figures)
    sys.exit(1 if failed else 0)


main()
