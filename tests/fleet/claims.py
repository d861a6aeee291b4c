"""Walks through claims one after the other, and says of each whether it holds."""
import json
import pathlib
import time
import traceback


def failed_of(claims, subject, only=None, needed=None, tell=lambda subject: None):
    """How many claims do not hold of `subject`. `only`: part of the names of those that are walked through; `needed`: one that is walked through in any
    case, without which the others are not; `tell`: says what is seen where one does not hold."""
    failed = 0
    for claim in claims:
        if only and claim is not needed and only not in claim.__name__:
            continue
        begin = time.monotonic()
        try:
            claim(subject)
            outcome = "holds"
        except Exception:  # a claim that breaks in an unforeseen way does not hold either
            traceback.print_exc()
            tell(subject)
            outcome = "DOES NOT HOLD"
            failed += 1
        print(f"{claim.__name__.replace('_', ' ')}: {outcome} ({time.monotonic() - begin:.0f} s)", flush=True)
        if failed and claim is needed:
            break
    return failed


def write_figures(figures, file):
    """Writes and prints what was measured."""
    pathlib.Path(file).write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures, indent=1))
