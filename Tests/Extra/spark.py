"""A cluster of Spark on this machine gives the rows of one machine, and loses none with a child.

    spark.py PROGRAM PACKS [PLACES]

Needs pyspark and a Java.
"""

import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from itertools import zip_longest

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EXAMPLE = os.path.join(REPOSITORY, "examples", "spark")
sys.path.insert(0, EXAMPLE)
sys.dont_write_bytecode = True

from diagnose import diagnosed  # noqa: E402
from invented_places import place  # noqa: E402
from pyspark import SparkConf, SparkContext  # noqa: E402

def unnumbered(line):
    """An answer without the number of the line, which counts within a partition."""
    answer = json.loads(line)
    if answer["schema"] == "jalon.problem/1":
        answer["line"] = None
        return json.dumps(answer)
    return line


def rows(*paths):
    """The answers in some files, one after the other."""
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                yield unnumbered(line.rstrip("\n"))


def compared(folder, expected):
    """How many rows of a cluster are the expected ones, up to the first that is not."""
    parts = sorted(glob.glob(os.path.join(folder, "part-*")))
    for number, (row, other) in enumerate(zip_longest(rows(*parts), rows(expected))):
        if row != other:
            return number
    return number + 1


def children(program):
    """The processes that run the program."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.readlink(f"/proc/{name}/exe") == program:
                found.append(int(name))
        except OSError:
            pass
    return found


def main():
    program, packs = os.path.realpath(sys.argv[1]), os.path.realpath(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    options = ["quebec", "--brief", "--as-of", "2026-11-21"]
    with tempfile.TemporaryDirectory() as folder:
        # A copy of its own, so that no other process is taken for a child.
        own = os.path.join(folder, "jalon")
        with open(program, "rb") as source, open(own, "wb") as copy:
            copy.write(source.read())
        os.chmod(own, 0o755)
        path = os.path.join(folder, "places.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            for number in range(count):
                file.write(place(number) + "\n")
        expected = os.path.join(folder, "alone.jsonl")
        with open(path, "rb") as file, open(expected, "wb") as rows:
            alone = subprocess.run(
                [own, "stream", "-q", "--packs", packs, *options], stdin=file, stdout=rows,
                check=False)
        assert alone.returncode == 3, alone.returncode
        conf = (SparkConf().setMaster("local-cluster[2,1,1024]").setAppName("jalon")
                .set("spark.ui.enabled", "false").set("spark.driver.memory", "1g")
                .set("spark.executor.memory", "512m").set("spark.driver.host", "127.0.0.1")
                .set("spark.ui.showConsoleProgress", "false")
                .set("spark.executorEnv.PYSPARK_PYTHON", sys.executable))
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        context = SparkContext(conf=conf)
        context.setLogLevel("OFF")
        lines = context.textFile(path, 16)
        answers = diagnosed(lines, own, "--packs", packs, *options)
        # Written, not collected: of all places they are too much for one process.
        first = os.path.join(folder, "first")
        answers.saveAsTextFile(first)
        assert compared(first, expected) == count, "the cluster gives other rows"
        print(f"{count} places: the rows of two workers are those of one machine")

        killed = []

        def kill():
            while len(killed) < 2:
                for child in children(own):
                    if child not in killed and len(killed) < 2:
                        try:
                            os.kill(child, signal.SIGKILL)
                            killed.append(child)
                        except ProcessLookupError:
                            pass
                time.sleep(0.2)

        killer = threading.Thread(target=kill, daemon=True)
        killer.start()
        again = os.path.join(folder, "again")
        answers.saveAsTextFile(again)
        context.stop()
        assert len(killed) == 2, "no child was killed"
        assert compared(again, expected) == count, "a killed child changes rows"
        print(f"{len(killed)} children killed: the rows are the same")


if __name__ == "__main__":
    main()
