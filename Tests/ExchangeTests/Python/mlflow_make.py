"""Makes a database with MLflow's own client, as people log: mlflow_make.py PATH"""
import logging
import math
import sys

logging.disable(logging.WARNING)
from mlflow import MlflowClient
from mlflow.data.http_dataset_source import HTTPDatasetSource
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric

client = MlflowClient(f"sqlite:///{sys.argv[1]}")
home = client.create_experiment("resnets", artifact_location="file:///nowhere/artifacts")


def run(width, seed, status="FINISHED", values=(), **params):
    made = client.create_run(home, run_name=f"w{width}-s{seed}", start_time=1_700_000_000_000)
    id = made.info.run_id
    client.log_param(id, "width", width)
    if seed is not None:
        client.log_param(id, "random_seed", seed)
    for key, value in params.items():
        client.log_param(id, key, value)
    client.log_batch(id, [Metric("val_loss", v, 1_700_000_001_000 + s, s)
                          for s, v in enumerate(values)])
    if status:
        client.set_terminated(id, status, end_time=1_700_000_099_000)
    return id


for seed, last in [(1, 0.25), (2, 0.5), (3, 0.75)]:
    id = run(16, seed, values=[2.0, 1.0, last], rate="1e-3")
    client.log_metric(id, "score", 10 + seed, 1_700_000_002_000, 2)
for seed, last in [(1, 0.125), (2, 0.25)]:
    run(32, seed, values=[2.0, 1.0, last], rate="0.001")
odd = run(32, 9, values=[math.nan, math.inf, -math.inf, 0.1], rate="0.001")
# One metric, one step, three times: the last one counts.
for time, value in [(5, 7.0), (9, 9.0), (7, 8.0)]:
    client.log_metric(odd, "val_loss", value, 1_700_000_003_000 + time, 3)
client.log_inputs(odd, [DatasetInput(
    Dataset("cifar10", "abcdef12", "http", HTTPDatasetSource("http://x/y").to_json()),
    [InputTag("mlflow.data.context", "training")])])
run(64, 1, "KILLED", [3.0])
run(64, 2, "FAILED", [3.0])
run(64, 3, None, [3.0])
client.delete_run(run(64, 4, values=[0.0]))
run(128, None, values=[1.5])
run(128, None, values=[1.25])
gone = client.create_experiment("gone")
client.create_run(gone)
client.delete_experiment(gone)
print(odd)
