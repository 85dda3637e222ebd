"""Writes event files as torch.utils.tensorboard does, with TensorBoard's classes: DIR"""
import sys

from tensorboard.compat.proto import event_pb2, summary_pb2, tensor_pb2
from tensorboard.plugins.hparams import api_pb2, plugin_data_pb2
from tensorboard.summary.writer.event_file_writer import EventFileWriter

folder = sys.argv[1]


def writer(name):
    return EventFileWriter(f"{folder}/{name}")


def add(file, tag, value, step, time, new_style=False):
    if new_style:
        metadata = summary_pb2.SummaryMetadata(
            plugin_data=summary_pb2.SummaryMetadata.PluginData(plugin_name="scalars"))
        tensor = tensor_pb2.TensorProto(float_val=[value], dtype="DT_FLOAT")
        entry = summary_pb2.Summary.Value(tag=tag, tensor=tensor, metadata=metadata)
    else:
        entry = summary_pb2.Summary.Value(tag=tag, simple_value=value)
    file.add_event(event_pb2.Event(
        wall_time=time, step=step, summary=summary_pb2.Summary(value=[entry])))


def hparams(file, values):
    def put(tag, content):
        metadata = summary_pb2.SummaryMetadata(plugin_data=summary_pb2.SummaryMetadata.PluginData(
            plugin_name="hparams", content=content.SerializeToString()))
        file.add_event(event_pb2.Event(wall_time=1, summary=summary_pb2.Summary(
            value=[summary_pb2.Summary.Value(tag=tag, metadata=metadata)])))
    start = plugin_data_pb2.SessionStartInfo()
    for key, value in values.items():
        if isinstance(value, str):
            start.hparams[key].string_value = value
        elif isinstance(value, bool):
            start.hparams[key].bool_value = value
        else:
            start.hparams[key].number_value = value
    put("_hparams_/session_start_info", plugin_data_pb2.HParamsPluginData(session_start_info=start))
    end = plugin_data_pb2.SessionEndInfo(status=api_pb2.STATUS_SUCCESS)
    put("_hparams_/session_end_info", plugin_data_pb2.HParamsPluginData(session_end_info=end))


# Folders whose names hold the seed, no hyper-parameters.
for seed, last in [(1, 0.5), (2, 0.75), (3, 1.0)]:
    file = writer(f"wide-seed{seed}")
    for step, value in enumerate([4.0, 2.0, last]):
        add(file, "loss/val", value, step, 100.0 + step, new_style=seed == 2)
    file.close()

# add_hparams: curves in the folder, hyper-parameters in a subfolder named by the time.
for seed in (1, 2):
    file = writer(f"deep-{seed}")
    add(file, "loss/val", 3.0 + seed, 0, 10.0)
    add(file, "loss/val", 1.0 + seed, 1, 11.0)
    file.close()
    file = writer(f"deep-{seed}/1700000000.12{seed}")
    hparams(file, {"rate": 0.1, "depth": 3.0, "seed": float(seed), "on": True})
    add(file, "hparam/accuracy", 0.5 * seed, 0, 12.0)
    file.close()

# A run that went on from step 2: what it wrote from there on before is taken back.
file = writer("resumed-seed1")
for step in range(5):
    add(file, "loss/val", 10.0 + step, step, 20.0 + step)
file.flush()
file.add_event(event_pb2.Event(
    wall_time=30.0, step=2, session_log=event_pb2.SessionLog(status=event_pb2.SessionLog.START)))
for step in range(2, 4):
    add(file, "loss/val", 20.0 + step, step, 30.0 + step)
image = summary_pb2.Summary.Image(height=1, width=1, colorspace=3, encoded_image_string=b"x")
file.add_event(event_pb2.Event(wall_time=40.0, step=0, summary=summary_pb2.Summary(
    value=[summary_pb2.Summary.Value(tag="picture", image=image)])))
file.close()
