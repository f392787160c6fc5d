"""Diagnoses places on a cluster of Apache Spark: each partition is piped through `jalon stream`.

    spark-submit diagnose.py PLACES DIAGNOSES PROGRAM PACKS_FOLDER PACK [OPTION…]

PLACES is a file or a folder of jalon.place/1 lines, DIAGNOSES the folder that is written.
"""

import shlex
import sys

from pyspark.sql import SparkSession

# Code 3 says that a line was bad, which its answer tells. Any other end, a killed child too, fails
# the task, and Spark runs it again: what it had written is dropped.
GUARD = 'jalon=$0; "$jalon" stream "$@"; code=$?; [ $code -eq 3 ] && code=0; exit $code'


def diagnosed(lines, program, *options):
    """The answers to the lines, in their order. One job a child: Spark has one child a core."""
    words = ["sh", "-c", GUARD, program, "-q", "--jobs", "1", *options]
    return lines.pipe(shlex.join(words), checkCode=True)


if __name__ == "__main__":
    if len(sys.argv) < 6:
        sys.exit(__doc__)
    places, target, program, packs, *options = sys.argv[1:]
    spark = SparkSession.builder.appName("jalon").getOrCreate()
    lines = spark.sparkContext.textFile(places)
    diagnosed(lines, program, "--packs", packs, *options).saveAsTextFile(target)
    spark.stop()
