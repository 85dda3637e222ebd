"""Reads every pixel and label of a store with zarr-python or tensorstore, and prints their digest.

    .tools/python/bin/python interop/python/read_store.py [--tensorstore] STORE

One line a split: name, shape, SHA-256 over all pixels in order, then the labels, heights and widths
as u16le, where there are any: the digest that the store records of itself.
zarr-python reads both profiles, packed with the help of `macow_zarr`; tensorstore reads portable.
"""

import argparse
import hashlib
import pathlib


def read_with_zarr(folder):
    import macow_zarr  # noqa: F401  registers the codec of packed stores
    import zarr

    return zarr.open_array(folder, mode="r")[:]


def read_with_tensorstore(folder):
    import tensorstore

    spec = {"driver": "zarr3", "kvstore": {"driver": "file", "path": str(folder)}}
    return tensorstore.open(spec, read=True).result().read().result()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tensorstore", action="store_true", help="read with tensorstore")
    parser.add_argument("store", type=pathlib.Path)
    arguments = parser.parse_args()
    read = read_with_tensorstore if arguments.tensorstore else read_with_zarr
    for split in ("train", "val", "test"):
        folder = arguments.store / split
        if not folder.exists():
            continue
        images = read(folder / "images")
        digest = hashlib.sha256(images.tobytes())
        for name in ("labels", "height", "width"):
            if (folder / name).exists():
                digest.update(read(folder / name).astype("<u2").tobytes())
        print(split, "x".join(map(str, images.shape)), digest.hexdigest())


if __name__ == "__main__":
    main()
