"""A long stream is answered line for line, in memory that does not grow with it.

    stream.py PROGRAM PACKS [LINES]
"""

import json
import os
import resource
import subprocess
import sys
import threading

from invented_places import place

CEILING = 64 << 20  # bytes that may be resident at once


def feed(pipe, count):
    with pipe:
        for number in range(count):
            pipe.write(place(number).encode() + b"\n")


def main():
    program, packs = os.path.realpath(sys.argv[1]), os.path.realpath(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 200_000
    # A line in full holds some tens of kB.
    for form, count in ((["--brief"], count), ([], count // 20)):
        process = subprocess.Popen(
            [program, "stream", "-q", "--packs", packs, "quebec", "--as-of", "2026-11-21", *form],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        threading.Thread(target=feed, args=(process.stdin, count), daemon=True).start()
        answered = 0
        for line in process.stdout:
            answer = json.loads(line) if answered % 100 in (0, 99) else None
            if answered % 100 == 99:
                assert answer["schema"] == "jalon.problem/1" and answer["line"] == answered + 1, answer
            elif answer:
                assert answer["place"]["id"] == f"p{answered}", line[:200]
            answered += 1
        assert process.wait() == 3, process.returncode
        assert answered == count, answered
        # Of all children so far, in kB.
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss << 10
        assert peak <= CEILING, f"{peak} bytes"
        print(f"{count} lines {' '.join(form) or 'in full'}: each answered in its place, "
              f"{peak / (1 << 20):.1f} MiB at most")


if __name__ == "__main__":
    main()
