#!/usr/bin/python3
"""Kiosks by the hundred, shown small: packages from a signed repository, updates, the way back, figures and alerts. Everything is a plain process on
127.0.0.1 or lies in a folder; only root can do that. See run-fleet-test."""
import argparse
import sys

import claims_of_updates
import claims_of_watching
from claims import failed_of, write_figures
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
    failed = failed_of(claims_of_updates.ALL + claims_of_watching.ALL, fleet, arguments.only)
    write_figures(fleet.figures, arguments.figures)
    sys.exit(1 if failed else 0)


main()
