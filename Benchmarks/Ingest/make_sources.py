"""Makes data sets of photographs in two publishers' forms, for the benchmark of macow-ingest.

    make_sources.py PHOTOS FOLDER --lsun COUNT --pixelrnn COUNT [--gigabytes SIZE]

FOLDER gets `bedroom_train_lmdb` (WebP, smaller side 256, 15 KB each on average as in LSUN's 46 GB of
3,033,042 images), `train_32x32.tar` (PNGs, as PixelRNN's) and, for the codec loop, both as bundles: every image after its length as
u32le. With --gigabytes also `tower_train_lmdb`, an LMDB of that size, in which images repeat.
Everything is drawn from a fixed seed.
"""

import argparse
import hashlib
import io
import multiprocessing
import pathlib
import random
import struct
import tarfile

import lmdb
from PIL import Image

PHOTOS = []


def load(folder):
    for path in sorted(folder.iterdir()):
        if path.suffix in (".png", ".jpg"):
            PHOTOS.append(Image.open(path).convert("RGB"))


def crop(draw, width, height):
    """A crop of random scale and place, of the wanted size."""
    photo = draw.choice(PHOTOS)
    scale = min(photo.width / width, photo.height / height)
    scale *= draw.uniform(0.5, 1)
    w, h = scale * width, scale * height
    x, y = draw.uniform(0, photo.width - w), draw.uniform(0, photo.height - h)
    piece = photo.resize((width, height), Image.Resampling.LANCZOS, box=(x, y, x + w, y + h))
    return piece.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if draw.random() < 0.5 else piece


def encoded(image, form, **options):
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def scene(job):
    seed, quality = job
    draw = random.Random(seed)
    longer = draw.choice([256, 306, 320, 341, 341, 341, 342, 344, 384, 385, 455])
    size = (longer, 256) if draw.random() < 0.8 else (256, longer)
    return encoded(crop(draw, *size), "WEBP", quality=quality)


def thumbnail(seed):
    draw = random.Random(seed)
    return encoded(crop(draw, 64, 64).resize((32, 32), Image.Resampling.BOX), "PNG")


def bundle(path, images):
    with open(path, "wb") as file:
        for image in images:
            file.write(struct.pack("<I", len(image)) + image)


def write_lmdb(folder, images, total=None):
    """An LMDB of images under SHA-1 keys; they repeat until `total` bytes are reached."""
    target = total or sum(map(len, images))
    environment = lmdb.open(str(folder), map_size=max(1 << 30, 2 * target))
    written = number = 0
    while written < target:
        with environment.begin(write=True) as transaction:
            for image in images:
                key = hashlib.sha1(b"%d" % number).hexdigest().encode()
                transaction.put(key, image)
                number += 1
                written += len(image)
                if written >= target:
                    break
    environment.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--lsun", type=int, required=True)
    parser.add_argument("--pixelrnn", type=int, required=True)
    parser.add_argument("--gigabytes", type=float, default=0)
    arguments = parser.parse_args()
    load(arguments.photos)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with multiprocessing.Pool() as pool:
        scenes = pool.map(scene, [(seed, 88) for seed in range(arguments.lsun)], chunksize=16)
        thumbnails = pool.map(thumbnail, range(arguments.pixelrnn), chunksize=256)
        large = []
        if arguments.gigabytes:
            large = pool.map(scene, [(seed, 100) for seed in range(512)], chunksize=16)
    write_lmdb(arguments.folder / "bedroom_train_lmdb", scenes)
    bundle(arguments.folder / "lsun.bundle", scenes)
    with tarfile.open(arguments.folder / "train_32x32.tar", "w", format=tarfile.USTAR_FORMAT) as tar:
        folder = tarfile.TarInfo("train_32x32")
        folder.type = tarfile.DIRTYPE
        tar.addfile(folder)
        for number, image in enumerate(thumbnails, start=1):
            member = tarfile.TarInfo(f"train_32x32/{number:07d}.png")
            member.size = len(image)
            tar.addfile(member, io.BytesIO(image))
    bundle(arguments.folder / "pixelrnn.bundle", thumbnails)
    if large:
        write_lmdb(arguments.folder / "tower_train_lmdb", large, int(arguments.gigabytes * 1e9))


if __name__ == "__main__":
    main()
