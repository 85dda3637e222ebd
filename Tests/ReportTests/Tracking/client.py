"""Drives a tracking server with the real client: client.py URL SCRATCH_FOLDER."""
import json, math, os, statistics, sys, time

os.environ["MLFLOW_TRACKING_URI"], scratch = sys.argv[1], sys.argv[2]
os.environ["GIT_PYTHON_REFRESH"] = "quiet"
import logging

logging.disable(logging.INFO)
import mlflow
import pandas
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()


def refused(code, work):
    try:
        work()
    except MlflowException as error:
        assert error.error_code == code, (error.error_code, str(error))
        return str(error)
    raise AssertionError("not refused: " + code)


# Experiments
mlflow.set_experiment("flows +1 %/ü")
experiment = client.get_experiment_by_name("flows +1 %/ü")
assert client.get_experiment_by_name("no such") is None
refused("RESOURCE_ALREADY_EXISTS", lambda: client.create_experiment("flows +1 %/ü"))
other = client.create_experiment("tmp", tags={"a": "b"})
client.rename_experiment(other, "tmp2")
assert client.get_experiment(other).name == "tmp2"
client.set_experiment_tag(other, "k", "v")
assert client.get_experiment(other).tags == {"a": "b", "k": "v"}
client.delete_experiment(other)
assert client.get_experiment(other).lifecycle_stage == "deleted"
assert "tmp2" not in [e.name for e in client.search_experiments()]
refused("INVALID_PARAMETER_VALUE", lambda: client.create_run(other))
client.restore_experiment(other)
assert [e.name for e in client.search_experiments(filter_string="name LIKE 'tmp%'")] == ["tmp2"]
assert [e.name for e in client.search_experiments(filter_string="tags.k = 'v'")] == ["tmp2"]
page = client.search_experiments(max_results=1, order_by=["name ASC"])
assert page.token and client.search_experiments(max_results=1, order_by=["name ASC"], page_token=page.token)

# A run with everything
frame = pandas.DataFrame({"x": [1, 2, 3], "y": [0.5, 1.5, 2.5]})
with mlflow.start_run(run_name="first") as run:
    mlflow.log_params({f"p{i}": i for i in range(150)})
    mlflow.log_param("seed", 7)
    mlflow.log_params({"p1": 1})
    refused("INVALID_PARAMETER_VALUE", lambda: client.log_param(run.info.run_id, "p1", 2))
    for step in range(3):
        mlflow.log_metric("val/bpd", 4 - step, step=step)
    mlflow.log_metrics({"train_loss": 1.5, "val_acc": 0.9}, step=2)
    mlflow.log_metric("nan", float("nan"))
    mlflow.log_metric("inf", math.inf, step=-3)
    mlflow.log_metric("inf", -math.inf, step=2**62)
    mlflow.log_metric("größe" + "x" * 245, 1.0)
    refused("INVALID_PARAMETER_VALUE", lambda: client.log_metric(run.info.run_id, "x" * 251, 1))
    refused("INVALID_PARAMETER_VALUE", lambda: client.log_metric(run.info.run_id, "../x", 1))
    for step in range(20):
        mlflow.log_metric("asynchronous", step, step=step, synchronous=False)
    mlflow.flush_async_logging()
    mlflow.set_tags({"note": "hello", "gone": "1"})
    mlflow.delete_tag("gone")
    mlflow.log_input(mlflow.data.from_pandas(frame, name="frame"), context="training")
    mlflow.log_dict({"a": 1}, "cfg/config.json")
    mlflow.log_text("hi", "note.txt")
    mlflow.log_text("", "empty.txt")
    mlflow.log_text("odd", "a 50% ü/.hidden + &=.txt")
    big = os.path.join(scratch, "big.bin")
    with open(big, "wb") as file:
        file.write(os.urandom(1 << 20) * 64)
    mlflow.log_artifact(big, "deep/er")
    with mlflow.start_run(nested=True, run_name="child") as child:
        mlflow.log_metric("m", 1)
first = client.get_run(run.info.run_id)
assert first.info.status == "FINISHED" and first.info.run_name == "first"
assert len(first.data.params) == 151 and first.data.params["p149"] == "149"
assert first.data.metrics["val/bpd"] == 2 and math.isnan(first.data.metrics["nan"])
assert first.data.metrics["inf"] == -math.inf and first.data.metrics["asynchronous"] == 19
assert first.data.tags["note"] == "hello" and "gone" not in first.data.tags
assert first.inputs.dataset_inputs[0].dataset.name == "frame"
assert first.inputs.dataset_inputs[0].tags[0].value == "training"
history = client.get_metric_history(run.info.run_id, "inf")
assert [(m.step, m.value) for m in history] == [(-3, math.inf), (2**62, -math.inf)]
assert len(client.get_metric_history(run.info.run_id, "asynchronous")) == 20
names = sorted(f.path for f in client.list_artifacts(run.info.run_id))
assert names == ["a 50% ü", "cfg", "deep", "empty.txt", "note.txt"], names
assert [f.path for f in client.list_artifacts(run.info.run_id, "a 50% ü")] == ["a 50% ü/.hidden + &=.txt"]
local = client.download_artifacts(run.info.run_id, "deep/er/big.bin", scratch)
assert open(local, "rb").read() == open(big, "rb").read()
assert open(client.download_artifacts(run.info.run_id, "a 50% ü/.hidden + &=.txt")).read() == "odd"
assert open(client.download_artifacts(run.info.run_id, "empty.txt")).read() == ""
assert mlflow.artifacts.load_dict(run.info.artifact_uri + "/cfg/config.json") == {"a": 1}

# Batches: out of order, one step twice, repeated requests
from mlflow.entities import Metric, Param

batch = client.create_run(experiment.experiment_id, run_name="batch")
uid = batch.info.run_id
points = [Metric("b", float(i % 7), 1000 + i, 2499 - i) for i in range(2500)]
points[10] = Metric("b", float("nan"), 1010, 2489)
for start in range(0, 2500, 1000):
    client.log_batch(uid, points[start:start + 1000])
    client.log_batch(uid, points[start:start + 1000])
client.log_batch(uid, [Metric("twice", 1.0, 5, 0), Metric("twice", 2.0, 6, 0), Metric("twice", 3.0, 4, 0)])
assert len(client.get_metric_history(uid, "b")) == 2500
assert client.get_run(uid).data.metrics == {"b": 0.0, "twice": 2.0}
assert [m.value for m in client.get_metric_history(uid, "twice")] == [3.0, 1.0, 2.0]
refused("INVALID_PARAMETER_VALUE", lambda: client.log_batch(uid, [], [Param("q", "1"), Param("q", "2")]))
assert "q" not in client.get_run(uid).data.params
client.set_terminated(uid, "KILLED")
assert client.get_run(uid).info.status == "KILLED"

# Failing, resuming, deleting
try:
    with mlflow.start_run(run_name="boom") as failing:
        raise RuntimeError("boom")
except RuntimeError:
    pass
assert client.get_run(failing.info.run_id).info.status == "FAILED"
with mlflow.start_run(run_id=run.info.run_id):
    mlflow.log_metric("val/bpd", 1.25, step=3)
    mlflow.log_metric("val/bpd", 2.5, step=2)
assert client.get_run(run.info.run_id).info.status == "FINISHED"
assert client.get_run(run.info.run_id).data.metrics["val/bpd"] == 1.25
assert len(client.get_metric_history(run.info.run_id, "val/bpd")) == 5
client.delete_run(failing.info.run_id)
refused("INVALID_PARAMETER_VALUE", lambda: client.log_metric(failing.info.run_id, "x", 1))
assert client.get_run(failing.info.run_id).info.lifecycle_stage == "deleted"
client.restore_run(failing.info.run_id)
refused("RESOURCE_DOES_NOT_EXIST", lambda: client.get_run("0" * 32))

# Repeats: two configurations, five seeds
mlflow.set_experiment("repeats")
expected = {}
for depth in (2, 4):
    for seed in range(5):
        with mlflow.start_run():
            mlflow.log_param("seed", seed)
            mlflow.log_params({"depth": depth, "lr": "0.001"})
            for epoch in range(1, 4):
                mlflow.log_metric("val_bpd", 3 + 1 / epoch + 0.01 * seed * depth, step=epoch)
            mlflow.log_metric("test_acc", 0.5 + 0.03 * seed ** 1.5 / depth)
            expected.setdefault(depth, []).append(0.5 + 0.03 * seed ** 1.5 / depth)
with mlflow.start_run():
    mlflow.log_params({"lr": "0.001", "depth": 2, "seed": 0})
    mlflow.log_metric("test_acc", 99)
for value in (1.0, 2.0):
    with mlflow.start_run():
        mlflow.log_params({"lr": "0.5", "depth": 8})
        mlflow.log_metric("test_acc", value)
expected[8] = [1.0, 2.0]
repeats = client.get_experiment_by_name("repeats").experiment_id


def found(filter_string, order=None, **more):
    return client.search_runs([repeats], filter_string, order_by=order or [], **more)


assert len(found("")) == 13 and len(found("params.depth = '4'")) == 5
assert len(found("metrics.val_bpd < 3.35 and params.depth = '2'")) == 1
assert len(found("params.lr LIKE '0.00%'")) == 11 and len(found("params.`depth` != '2'")) == 7
assert len(found("params.seed IS NULL")) == 2 and len(found("attributes.status ILIKE 'fin%'")) == 13
ids = [r.info.run_id for r in found("", ["metrics.test_acc DESC"])]
assert client.get_run(ids[0]).data.metrics["test_acc"] == 99
assert len(found(f"attributes.run_id IN ('{ids[0]}', '{ids[1]}')")) == 2
pages, token = [], None
while True:
    page = found("", ["params.depth ASC", "metrics.test_acc ASC"], max_results=4, page_token=token)
    pages += [r.info.run_id for r in page]
    token = page.token
    if not token:
        break
assert len(pages) == len(set(pages)) == 13
for wrong in ["metrics.x = 'a'", "params.x = 1", "nope.x = 'a'", "status = 'A' OR status = 'B'", "params.x ="]:
    refused("INVALID_PARAMETER_VALUE", lambda: found(wrong))
assert len(client.search_runs([experiment.experiment_id], "datasets.name = 'frame'")) == 1
assert len(client.search_runs([experiment.experiment_id], "datasets.context = 'training'")) == 1

print(json.dumps({
    "run": run.info.run_id,
    "repeats": {str(d): [statistics.mean(v), statistics.stdev(v)] for d, v in expected.items()},
}))
