"""Reads a database with MLflow's own client and prints everything as JSON: mlflow_read.py PATH"""
import json
import logging
import sys

logging.disable(logging.WARNING)
import mlflow
from mlflow import MlflowClient

uri = f"sqlite:///{sys.argv[1]}"
client = MlflowClient(uri)
found = {}
for experiment in client.search_experiments():
    runs = []
    for run in client.search_runs([experiment.experiment_id], max_results=1000):
        history = {
            key: [[m.step, repr(m.value)] for m in sorted(
                client.get_metric_history(run.info.run_id, key), key=lambda m: m.step)]
            for key in run.data.metrics}
        runs.append({
            "id": run.info.run_id, "name": run.info.run_name, "status": run.info.status,
            "params": run.data.params, "tags": run.data.tags, "history": history,
            "latest": {key: repr(value) for key, value in run.data.metrics.items()},
            "inputs": sorted([i.dataset.name, i.dataset.digest, i.tags[0].value]
                             for i in run.inputs.dataset_inputs)})
    found[experiment.name] = runs
mlflow.set_tracking_uri(uri)
frame = mlflow.search_runs(experiment_names=list(found), filter_string="tags.`cfg.seed` = '2'")
print(json.dumps({"experiments": found, "seed2": sorted(frame["run_id"].tolist())}))
