"""What macow-ingest is compared with: the same job in Pillow, lmdb and NumPy, as one writes it.

    pillow_ingest.py lsun|pixelrnn SOURCE FOLDER [--processes N]

Decodes every image (LSUN: centre crop 256, bilinear to 128), hashes all pixels, and writes
compressed shards of 1,024 images with `numpy.savez_compressed`. Prints the number of images.
"""

import argparse
import hashlib
import io
import multiprocessing
import pathlib
import tarfile

import lmdb
import numpy
from PIL import Image

SHARD = 1024


def lsun_values(path):
    environment = lmdb.open(str(path), readonly=True, lock=False, readahead=True)
    with environment.begin() as transaction:
        for _, value in transaction.cursor():
            yield value


def tar_values(path):
    with tarfile.open(path) as tar:
        for member in tar:
            if member.isfile():
                yield tar.extractfile(member).read()


def decode_lsun(value):
    image = Image.open(io.BytesIO(value)).convert("RGB")
    left, top = round((image.width - 256) / 2), round((image.height - 256) / 2)
    image = image.crop((left, top, left + 256, top + 256))
    return numpy.asarray(image.resize((128, 128), Image.Resampling.BILINEAR))


def decode_png(value):
    return numpy.asarray(Image.open(io.BytesIO(value)).convert("RGB"))


FORMS = {"lsun": (lsun_values, decode_lsun), "pixelrnn": (tar_values, decode_png)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("form", choices=FORMS)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--processes", type=int, default=1)
    arguments = parser.parse_args()
    values, decode = FORMS[arguments.form]
    arguments.folder.mkdir(parents=True)
    pool = multiprocessing.Pool(arguments.processes) if arguments.processes > 1 else None
    source = values(arguments.source)
    images = pool.imap(decode, source, chunksize=64) if pool else map(decode, source)
    digest = hashlib.sha256()
    count = 0
    shard = []

    def flush():
        pixels = numpy.stack(shard)
        digest.update(pixels)
        numpy.savez_compressed(arguments.folder / f"{(count - 1) // SHARD:05d}.npz", images=pixels)
        shard.clear()

    for image in images:
        shard.append(image)
        count += 1
        if len(shard) == SHARD:
            flush()
    if shard:
        flush()
    print(count, digest.hexdigest())


if __name__ == "__main__":
    main()
