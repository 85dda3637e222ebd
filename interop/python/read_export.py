"""Reads what `macow-ingest export` wrote, and prints a digest of each split.

    .tools/python/bin/python interop/python/read_export.py (png | npy | webdataset) OUTPUT

OUTPUT is the folder of PNGs, or the prefix of the files' names. One line a split: name, number of
images, SHA-256 of the pixels, SHA-256 of the labels as u16le or `-`.
"""

import hashlib
import io
import json
import pathlib
import sys
import tarfile

import numpy
from PIL import Image


def decode(file):
    image = Image.open(file)
    assert (image.format, image.mode) == ("PNG", "RGB"), file
    return numpy.asarray(image)


def read_png(folder, split):
    """Labels are the numbers that the names of the class folders begin with."""
    files = sorted((folder / split).rglob("*.png"), key=lambda path: path.name)
    assert [int(path.stem) for path in files] == list(range(len(files)))
    images = [decode(path) for path in files]
    classes = [path.parent.name for path in files]
    labels = None if split in classes else [int(name.split("_")[0]) for name in classes]
    return images, labels


def read_npy(prefix, split):
    images = numpy.load(f"{prefix}-{split}.npy", allow_pickle=False)
    labels = pathlib.Path(f"{prefix}-{split}-labels.npy")
    return images, numpy.load(labels, allow_pickle=False) if labels.exists() else None


def read_webdataset(prefix, split):
    images, labels, keys = [], [], []
    for archive in sorted(prefix.parent.glob(f"{prefix.name}-{split}-*.tar")):
        with tarfile.open(archive) as tar:
            for member in tar:
                key, kind = member.name.split(".")
                content = tar.extractfile(member).read()
                if kind == "png":
                    images.append(decode(io.BytesIO(content)))
                    keys.append(int(key))
                elif kind == "cls":
                    labels.append(int(content))
                else:
                    facts = json.loads(content)
                    assert (facts["split"], facts["index"]) == (split, int(key))
    assert keys == list(range(len(keys)))
    return images, labels or None


def main():
    kind, output = sys.argv[1], pathlib.Path(sys.argv[2])
    read = {"png": read_png, "npy": read_npy, "webdataset": read_webdataset}[kind]
    for split in ("train", "val", "test"):
        if not (output / split).exists() and not list(output.parent.glob(f"{output.name}-{split}*")):
            continue
        images, labels = read(output, split)
        pixels = hashlib.sha256(b"".join(image.tobytes() for image in images)).hexdigest()
        digest = "-"
        if labels is not None:
            digest = hashlib.sha256(numpy.asarray(labels, "<u2").tobytes()).hexdigest()
        print(split, len(images), pixels, digest)


if __name__ == "__main__":
    main()
