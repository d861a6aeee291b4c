#!/usr/bin/python3
"""Kiosks by the hundred, shown small: packages from a signed repository, updates, the way back, figures and alerts. Everything is a plain process on
127.0.0.1 or lies in a folder; only root can do that. See run-fleet-test."""
import argparse
import json
import sys
import time
import traceback

import claims_of_updates
import claims_of_watching
from clinic import Fleet


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", required=True)
    parser.add_argument("--folder", required=True)
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
    (fleet.folder / "figures.json").write_text(json.dumps(fleet.figures, indent=1))
    sys.exit(1 if failed else 0)


main()
