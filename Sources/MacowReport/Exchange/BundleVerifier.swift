/// The script that checks a bundle; it shares no code with what wrote the tables.
enum BundleVerifier {
  /// Python 3.9 with the standard library alone.
  static let script = ##"""
    #!/usr/bin/env python3
    """Checks this folder: every file's checksum, and every table against the runs in the database.

    usage: python3 verify.py [FOLDER]

    Exits with 0 if everything holds, and with 1 after one sentence for each thing that does not.
    """
    import glob
    import hashlib
    import json
    import math
    import os
    import pathlib
    import sqlite3
    import sys

    TOLERANCE = 1e-12


    def sha256(path):
        digest = hashlib.sha256()
        with open(path, "rb") as file:
            for piece in iter(lambda: file.read(1 << 20), b""):
                digest.update(piece)
        return digest.hexdigest()


    def check_files(folder):
        problems, listed = [], {"SHA256SUMS"}
        sums = os.path.join(folder, "SHA256SUMS")
        if not os.path.exists(sums):
            return ["SHA256SUMS is missing"], 0
        with open(sums, encoding="utf-8") as file:
            lines = file.read().splitlines()
        for line in lines:
            digest, name = line[:64], line[66:]
            listed.add(name)
            path = os.path.join(folder, name)
            if not os.path.exists(path):
                problems.append(f"{name} is missing")
            elif sha256(path) != digest:
                problems.append(f"{name} was changed: its checksum is not the one in SHA256SUMS")
        for base, _, names in os.walk(folder):
            for name in names:
                found = os.path.relpath(os.path.join(base, name), folder)
                if found not in listed:
                    problems.append(f"{found} is not in SHA256SUMS")
        return problems, len(lines)


    def number(value, spelled):
        if spelled:
            return {"nan": math.nan, "+inf": math.inf, "-inf": -math.inf}[spelled]
        return value


    def value_of(db, run, metric):
        """The number of a run: its evaluation, else its history, at the epoch that counts."""
        run_id, epoch, imported = run
        if epoch is None:
            if not imported:
                return None
            row = db.execute(
                """SELECT v.value, v.nonfinite FROM v_epoch v JOIN metric m ON m.id = v.metric_id
                   WHERE v.run_id = ? AND m.name = ? ORDER BY v.epoch DESC LIMIT 1""",
                (run_id, metric)).fetchone()
            return number(*row) if row else None
        rows = db.execute(
            """SELECT w.mean, w.nonfinite FROM evaluation e
               JOIN evaluation_value w ON w.evaluation_id = e.id JOIN metric m ON m.id = w.metric_id
               WHERE e.run_id = ? AND e.epoch = ? AND m.name = ?""",
            (run_id, epoch, metric)).fetchall()
        if rows:
            return math.fsum(number(*row) for row in rows) / len(rows)
        row = db.execute(
            """SELECT v.value, v.nonfinite FROM v_epoch v JOIN metric m ON m.id = v.metric_id
               WHERE v.run_id = ? AND v.epoch = ? AND m.name = ?""",
            (run_id, epoch, metric)).fetchone()
        return number(*row) if row else None


    def values(db, experiment, label, metric):
        runs = db.execute(
            """SELECT r.seed, r.id, r.selected_epoch, l.backend = 'import' FROM run r
               JOIN experiment e ON e.id = r.experiment_id
               JOIN experiment_config c ON c.experiment_id = r.experiment_id
                 AND c.config_id = r.config_id
               LEFT JOIN launch l ON l.id = r.launch_id
               WHERE e.name = ? AND c.label = ? AND r.replicate = 0 AND r.status = 'finished'
                 AND r.excluded_us IS NULL AND r.deleted_us IS NULL ORDER BY r.seed""",
            (experiment, label)).fetchall()
        found = {seed: value_of(db, run, metric) for seed, *run in runs}
        return {s: v for s, v in found.items() if v is not None and math.isfinite(v)}


    def close(a, b):
        if a is None or b is None:
            return a is b
        return abs(a - b) <= TOLERANCE * max(1, abs(a), abs(b))


    def check_row(db, table, row):
        label, metric = row["label"], table["metric"]
        found = values(db, row["experiment"], label, metric)
        place = f"{metric} of '{label}'"
        if sorted(found) != sorted(row["seeds"]):
            yield f"{place}: the table has seeds {row['seeds']}, the runs have {sorted(found)}"
            return
        for seed, printed in zip(row["seeds"], row["values"]):
            if not close(found[seed], printed):
                yield f"{place}: seed {seed} is {printed} in the table, {found[seed]} in its run"
        n = len(found)
        mean = math.fsum(found.values()) / n if n else None
        deviation = None
        if n > 1:
            deviation = math.sqrt(math.fsum((v - mean) ** 2 for v in found.values()) / (n - 1))
        for name, printed, computed in [
                ("the mean", row.get("mean"), mean),
                ("the standard deviation", row.get("standardDeviation"), deviation)]:
            if not close(printed, computed):
                yield f"{place}: {name} is {printed} in the table, but {computed} from its {n} runs"


    def check_tables(folder):
        path = os.path.join(folder, "macow.db")
        if not os.path.exists(path):
            return [], 0
        uri = pathlib.Path(os.path.abspath(path)).as_uri() + "?mode=ro&immutable=1"
        problems, cells = [], 0
        db = sqlite3.connect(uri, uri=True)
        try:
            # Not integrity_check: SQLite 3.40 sees missing values in tables without row ids that
            # have none missing.
            dangling = db.execute("PRAGMA foreign_key_check").fetchone()
            if dangling:
                return [f"macow.db is damaged: a row of {dangling[0]} refers to none"], 0
            for name in sorted(glob.glob(os.path.join(folder, "experiments", "*", "tables", "*.json"))):
                with open(name, encoding="utf-8") as file:
                    table = json.load(file)
                for row in table["rows"]:
                    cells += 1
                    problems += [f"{os.path.relpath(name, folder)}: {sentence}"
                                 for sentence in check_row(db, table, row)]
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            problems.append(f"the tables cannot be checked: {error}")
        finally:
            db.close()
        return problems, cells


    def main():
        folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
        problems, files = check_files(folder)
        more, cells = check_tables(folder)
        for sentence in problems + more:
            print(f"verify: {sentence}", file=sys.stderr)
        if problems or more:
            return 1
        print(f"{files} files are as they were written; {cells} table rows follow from the runs")
        return 0


    sys.exit(main())

    """##
}
