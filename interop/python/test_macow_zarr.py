"""Checks the plug-in by itself, and on a store if one is named.

    python -m venv venv && venv/bin/pip install zarr && venv/bin/python test_macow_zarr.py [STORE]

STORE is a group written by macow-ingest; the digest of its pixels and labels must be the one that
the store names. A portable store is read without the plug-in's help.
"""

import hashlib
import sys
import tempfile

import numpy as np
import zarr

import macow_zarr


def reference_encode(pixels):
    """The definition, pixel by pixel."""
    images, height, width, _ = pixels.shape
    residuals = np.zeros_like(pixels)
    for i in range(images):
        red, green, blue = (pixels[i, ..., c].astype(int) for c in range(3))
        for c, plane in enumerate((green, (red - green) % 256, (blue - green) % 256)):
            for y in range(height):
                for x in range(width):
                    if y == 0:
                        guess = plane[y, x - 1] if x else 0
                    elif x == 0:
                        guess = plane[y - 1, x]
                    else:
                        left, up = plane[y, x - 1], plane[y - 1, x]
                        corner = plane[y - 1, x - 1]
                        if corner >= max(left, up):
                            guess = min(left, up)
                        elif corner <= min(left, up):
                            guess = max(left, up)
                        else:
                            guess = left + up - corner
                    residuals[i, y, x, c] = (plane[y, x] - guess) % 256
    return residuals


def test_codec():
    random = np.random.default_rng(0)
    for shape in [(1, 1, 1), (3, 5, 7), (2, 1, 9), (2, 9, 1), (17, 8, 8)]:
        pixels = random.integers(0, 256, (*shape, 3), np.uint8)
        assert (macow_zarr.encode(pixels) == reference_encode(pixels)).all(), shape
        assert (macow_zarr.decode(macow_zarr.encode(pixels)) == pixels).all(), shape


def test_zarr_python_round_trip():
    pixels = np.random.default_rng(1).integers(0, 256, (100, 16, 12, 3), np.uint8)
    with tempfile.TemporaryDirectory() as folder:
        array = zarr.create_array(
            folder,
            shape=pixels.shape,
            dtype="u1",
            chunks=(16, 16, 12, 3),
            shards=(64, 16, 12, 3),
            filters=[macow_zarr.RctMed(), zarr.codecs.TransposeCodec(order=(3, 1, 2, 0))],
            compressors=[zarr.codecs.ZstdCodec(level=1), zarr.codecs.Crc32cCodec()],
        )
        array[:] = pixels
        assert (zarr.open_array(folder, mode="r")[:] == pixels).all()


def check_store(path):
    group = zarr.open_group(path, mode="r")
    facts = group.attrs["macow"]
    for name, split in facts["splits"].items():
        images = group[f"{name}/images"][:]
        digest = hashlib.sha256(images.tobytes())
        if f"{name}/labels" in group:
            digest.update(group[f"{name}/labels"][:].astype("<u2").tobytes())
        assert images.shape[0] == split["count"], name
        assert digest.hexdigest() == split["rawSHA256"], name
        print(f"{path}: {name}, {images.shape} {facts['profile']}, digest as recorded")


if __name__ == "__main__":
    test_codec()
    test_zarr_python_round_trip()
    for store in sys.argv[1:]:
        check_store(store)
    print("all well")
