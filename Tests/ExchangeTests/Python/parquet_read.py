"""Reads Parquet files with pyarrow and pandas and prints what they hold: parquet_read.py FILE…"""
import json
import math
import sys

import pandas
import pyarrow.parquet as parquet


def plain(value):
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else repr(value)
    return repr(value) if isinstance(value, float) else value


found = {}
for path in sys.argv[1:]:
    file = parquet.ParquetFile(path)
    table = file.read()
    frame = pandas.read_parquet(path)
    columns = {name: table[name].to_pylist() for name in table.column_names}
    found[path.rsplit("/", 1)[-1]] = {
        "rows": table.num_rows, "groups": file.num_row_groups, "frame": len(frame),
        "types": {f.name: str(f.type) for f in table.schema},
        "nulls": {name: table[name].null_count for name in table.column_names},
        "sums": {f.name: repr(float(frame[f.name].sum())) for f in table.schema
                 if str(f.type) in ("double", "int64") and len(frame) > 1000},
        "columns": {k: [plain(v) for v in values[:20]] for k, values in columns.items()}}
print(json.dumps(found))
