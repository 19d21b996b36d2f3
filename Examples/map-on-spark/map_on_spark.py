#!/usr/bin/env python3
"""Maps a library of paragraphs to the 23 objectives on a cluster, with map-stream on every core.

    map_on_spark.py MAP_STREAM INPUT OUTPUT     JSON lines in and out, or Parquet where a name ends so

Rows hold `id`, `text` and, if known, `language`. Rows that cannot be mapped stay in place as records
with an `error`; so the job never fails for them. MAP_STREAM is a static release build: Spark sends it to
the workers, which need no Swift.
"""

import os
import subprocess
import sys

import pyarrow as pa
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json, struct, to_json

EVIDENCE = "ARRAY<STRUCT<start: INT, end: INT, quote: STRING, term: STRING>>"
ANSWER = (
    "id STRING, mappings ARRAY<STRUCT<objective: INT, level: STRING, confidence: DOUBLE, evidence: "
    f"{EVIDENCE}>>, themes ARRAY<STRUCT<theme: STRING, evidence: {EVIDENCE}>>, line INT, error STRING"
)


def map_batches(batches, name):
    """Hands each batch of lines to the filter, which answers as many lines in the same order."""
    for batch in batches:
        lines = b"".join(line + b"\n" for line in batch.column(0).to_pylist())
        filter = [SparkFiles.get(name)]
        done = subprocess.run(filter, input=lines, stdout=subprocess.PIPE, check=True)
        answers = done.stdout.split(b"\n")[:-1]
        assert len(answers) == batch.num_rows, "a line of the filter is missing"
        yield pa.RecordBatch.from_arrays([pa.array(answers, pa.string())], ["value"])


def main():
    program, source, target = sys.argv[1:]
    name = os.path.basename(program)
    spark = SparkSession.builder.appName("map-on-spark").getOrCreate()
    spark.sparkContext.addFile(program)
    if source.endswith(".parquet"):
        rows = spark.read.parquet(source)
        lines = rows.select(to_json(struct(*rows.columns)).cast("binary").alias("value"))
    else:  # as bytes, for what is not UTF-8 must reach the filter as it is
        lines = spark.read.text(source, lineSep="\n").select(col("value").cast("binary"))
    answers = lines.mapInArrow(lambda batches: map_batches(batches, name), "value string")
    if target.endswith(".parquet"):
        answers.select(from_json("value", ANSWER).alias("a")).select("a.*").write.parquet(target)
    else:
        answers.write.text(target, lineSep="\n")
    spark.stop()


main()
