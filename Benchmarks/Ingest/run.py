"""Compares macow-ingest with a bare codec loop and with a Pillow script, in one run.

Prints images per second (medians of interleaved rounds) and their ratios, and how much memory a
large LSUN database takes. Every program gets all cores but the plain Pillow script, which is one
process as such scripts are; its parallel twin stands beside it.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def run(command):
    """Seconds, CPU seconds and peak bytes of a command, and what it printed."""
    before = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    output, errors = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{errors or output}")
    return {
        "seconds": time.monotonic() - before,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss * 1024,
        "output": output.strip(),
    }


def compare(title, count, programs, rounds):
    """Runs the programs in turn, prints a table, and returns the rates."""
    times = {name: [] for name in programs}
    for _ in range(rounds):
        for name, command in programs.items():
            with tempfile.TemporaryDirectory(dir=HERE.parent.parent / ".build") as scratch:
                times[name].append(run(command(pathlib.Path(scratch))))
    rates = {
        name: {
            "images_per_second": count / statistics.median(one["seconds"] for one in runs),
            "images_per_cpu_second": count / statistics.median(one["cpu"] for one in runs),
            "peak_bytes": max(one["peak"] for one in runs),
        }
        for name, runs in times.items()
    }
    ours = rates["macow-ingest"]
    print(f"\n{title}: {count} images, {rounds} rounds")
    print(f"{'':28}{'images/s':>10}{'/CPU-s':>10}{'peak MB':>9}{'macow-ingest is':>17}")
    for name, rate in rates.items():
        wall = ours["images_per_second"] / rate["images_per_second"]
        print(
            f"{name:28}{rate['images_per_second']:10.0f}{rate['images_per_cpu_second']:10.0f}"
            f"{rate['peak_bytes'] / 1e6:9.0f}{wall:16.2f}x"
        )
    return rates


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lsun", type=int, default=2000, help="images in the LSUN-like database")
    parser.add_argument("--pixelrnn", type=int, default=30000, help="images in the tar of PNGs")
    parser.add_argument("--gigabytes", type=float, default=2, help="size of the large database")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=pathlib.Path, help="also write the numbers here")
    arguments = parser.parse_args()
    cores = len(os.sched_getaffinity(0))
    key = f"{arguments.lsun}-{arguments.pixelrnn}-{arguments.gigabytes:g}"
    work = ROOT / ".build" / "benchmarks" / "ingest"
    sources = work / key
    if not sources.exists():
        shutil.rmtree(work, ignore_errors=True)
        print("making the sources…", flush=True)
        unfinished = work / "unfinished"
        subprocess.run(
            [sys.executable, HERE / "make_sources.py", ROOT / "experiments" / "photos", unfinished]
            + ["--lsun", str(arguments.lsun), "--pixelrnn", str(arguments.pixelrnn)]
            + ["--gigabytes", str(arguments.gigabytes)],
            check=True,
        )
        unfinished.rename(sources)
    loop = work / "codec_loop"
    codecs = ROOT / "Sources" / "CImageCodecs"
    subprocess.run(
        ["clang", "-O2", f"-I{codecs / 'include'}", HERE / "codec_loop.c"]
        + [*codecs.glob("*.c"), "-o", loop, "-lpng", "-ljpeg", "-lwebp", "-lpthread"],
        check=True,
    )
    ingest = ROOT / ".build" / "release" / "macow-ingest"

    def ours(*options):
        return lambda scratch: [ingest, *options, "--db", scratch / "macow.db"]

    def pillow(form, source, processes):
        script = [sys.executable, HERE / "pillow_ingest.py", form, sources / source]
        return lambda scratch: [*script, scratch / "out", "--processes", str(processes)]

    def programs(bundle, form, source, *options):
        return {
            "macow-ingest": ours(*options),
            "bare codec loop": lambda _: [loop, sources / bundle, str(cores)],
            "Pillow script": pillow(form, source, 1),
            f"Pillow script, {cores} processes": pillow(form, source, cores),
        }

    lsun = sources / "bedroom_train_lmdb"
    tar = sources / "train_32x32.tar"
    result = {"cores": cores}
    result["lsun128"] = compare(
        "LSUN database to 128x128 (macow128)", arguments.lsun,
        programs("lsun.bundle", "lsun", lsun.name, "lsun", lsun, "--preprocess", "macow128"),
        arguments.rounds)  # fmt: skip
    result["pixelrnn32"] = compare(
        "PixelRNN tar, 32x32", arguments.pixelrnn,
        programs("pixelrnn.bundle", "pixelrnn", tar.name, "imagenet32", tar),
        arguments.rounds)  # fmt: skip
    if arguments.gigabytes:
        large = sources / "tower_train_lmdb"
        with tempfile.TemporaryDirectory(dir=ROOT / ".build") as scratch:
            folder = pathlib.Path(scratch)
            one = run(ours("lsun", large, "--preprocess", "macow128")(folder))
        size = (large / "data.mdb").stat().st_size
        print(
            f"\nLSUN database of {size / 1e9:.1f} GB: peak memory {one['peak'] / 1e6:.0f} MB, "
            f"{one['seconds']:.0f} s"
        )
        result["large"] = {"bytes": size, "peak_bytes": one["peak"], "seconds": one["seconds"]}
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
