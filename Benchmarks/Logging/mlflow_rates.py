"""Rows a second that MLflow's own SQLite store logs: mlflow_rates.py FOLDER SINGLE BATCHES

Prints two numbers: rows a second of log_metric, and of log_batch with 1000 rows a call.
"""
import logging
import sys
import time

logging.disable(logging.WARNING)
from mlflow import MlflowClient
from mlflow.entities import Metric

folder, single, batches = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
client = MlflowClient(f"sqlite:///{folder}/mlflow-{time.time_ns()}.db")
experiment = client.create_experiment("rates", artifact_location="file:///nowhere")
run = client.create_run(experiment).info.run_id
client.log_metric(run, "warm", 0.0, step=0)

start = time.perf_counter()
for step in range(single):
    client.log_metric(run, "loss", 1.0 / (step + 1), timestamp=1_700_000_000_000 + step, step=step)
one = single / (time.perf_counter() - start)

rows = [[Metric(f"batch{b}", 1.0 / (s + 1), 1_700_000_000_000 + s, s) for s in range(1000)]
        for b in range(batches)]
start = time.perf_counter()
for batch in rows:
    client.log_batch(run, metrics=batch)
print(one, 1000 * batches / (time.perf_counter() - start))
