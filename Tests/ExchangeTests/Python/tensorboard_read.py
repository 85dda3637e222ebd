"""Reads event files with TensorBoard's own classes and prints them as JSON: tensorboard_read.py DIR"""
import json
import logging
import math
import sys

logging.disable(logging.WARNING)
from tensorboard.backend.event_processing import (
    data_provider, event_accumulator, plugin_event_multiplexer)
from tensorboard.context import RequestContext
from tensorboard.plugins import base_plugin
from tensorboard.plugins.hparams import api_pb2, backend_context, list_session_groups

folder = sys.argv[1]
multiplexer = plugin_event_multiplexer.EventMultiplexer(tensor_size_guidance={"scalars": 0})
multiplexer.AddRunsFromDirectory(folder)
multiplexer.Reload()
runs = {}
for run in multiplexer.Runs():
    accumulator = event_accumulator.EventAccumulator(
        f"{folder}/{run}", size_guidance={"scalars": 0, "images": 0, "tensors": 0})
    accumulator.Reload()
    tags = accumulator.Tags()
    scalars = {}
    for tag in tags["tensors"]:
        if tag.startswith("_hparams_"):
            continue
        events = accumulator.Tensors(tag)
        plugin = accumulator.SummaryMetadata(tag).plugin_data.plugin_name
        if plugin == "scalars":
            scalars[tag] = [[e.step, repr(float(e.tensor_proto.float_val[0])), e.wall_time]
                            for e in events]
    for tag in tags["scalars"]:
        scalars[tag] = [[e.step, repr(e.value), e.wall_time] for e in accumulator.Scalars(tag)]
    images = len(tags["images"]) + sum(
        accumulator.SummaryMetadata(t).plugin_data.plugin_name == "images" for t in tags["tensors"])
    runs[run] = {"scalars": scalars, "images": images}

provider = data_provider.MultiplexerDataProvider(multiplexer, folder)
context = backend_context.Context(base_plugin.TBContext(data_provider=provider))
request = api_pb2.ListSessionGroupsRequest(
    start_index=0, slice_size=100, aggregation_type=api_pb2.AGGREGATION_AVG,
    allowed_statuses=[api_pb2.STATUS_SUCCESS, api_pb2.STATUS_FAILURE, api_pb2.STATUS_RUNNING])
request.col_params.add(metric=api_pb2.MetricName(tag="test/bpd", group=""))
groups = []
handler = list_session_groups.Handler(RequestContext(), context, "", request)
for group in handler.run().session_groups:
    groups.append({
        "name": group.name, "sessions": len(group.sessions),
        "hparams": sorted(group.hparams),
        "means": {v.name.tag: v.value for v in group.metric_values if math.isfinite(v.value)}})
print(json.dumps({"runs": runs, "groups": groups}))
