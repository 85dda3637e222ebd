"""Ends every run that is still running: mlflow_finish.py PATH"""
import logging
import sys

logging.disable(logging.WARNING)
from mlflow import MlflowClient

client = MlflowClient(f"sqlite:///{sys.argv[1]}")
for run in client.search_runs(["1"], "attributes.status = 'RUNNING'"):
    client.log_metric(run.info.run_id, "val_loss", 2.5, 1_700_000_050_000, 1)
    client.set_terminated(run.info.run_id, end_time=1_700_000_099_000)
