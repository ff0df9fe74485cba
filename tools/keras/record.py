"""Records cases with real Keras: reads what a case gives, computes its results, writes them in the same file format.

    python record.py FILE|FOLDER… --out FOLDER     record into another folder
    python record.py FILE|FOLDER… --in-place       record over the files themselves
    python record.py FILE|FOLDER… --check          record, compare with what is there, write nothing

A case file is code: its `python` expressions are evaluated. Run only files you trust.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    options = read_arguments()
    by_backend: dict[str, int] = {}
    for _, file in list_files(options.paths):
        backend = read(file).get("backend", "tensorflow")
        by_backend[backend] = by_backend.get(backend, 0) + 1
    if not by_backend:
        print("No recordings found: JSON files whose `format` starts with descent-golden/.", file=sys.stderr)
        return 2
    if options.backend is not None or list(by_backend) == [os.environ.get("KERAS_BACKEND", "tensorflow")]:
        backend = options.backend or next(iter(by_backend))
        os.environ["KERAS_BACKEND"] = backend
        try:
            from recorder.run import run
        except ImportError as error:
            print(f"Keras on {backend} cannot start: {error}. Install tools/keras/requirements.txt.", file=sys.stderr)
            return 2
        files = list_files(options.paths)
        chosen = [(root, file) for root, file in files if read(file).get("backend", "tensorflow") == backend]
        return run(chosen, options.out, options.check, options.names)
    codes = []
    for backend, count in by_backend.items():
        print(f"{backend}: {count} files", flush=True)
        command = [sys.executable, str(HERE / "record.py"), *sys.argv[1:], "--backend", backend]
        codes.append(subprocess.run(command, env={**os.environ, "KERAS_BACKEND": backend}).returncode)
    return max(codes)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER")
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--out", type=Path, metavar="FOLDER", help="where to write; folders keep their structure")
    target.add_argument("--in-place", action="store_true", help="write over the files")
    target.add_argument("--check", action="store_true", help="compare, write nothing; exit code 1 on any difference")
    parser.add_argument("--names", action="append", default=[], metavar="FILE.py", help="own names for `python`")
    parser.add_argument("--backend", help="only the files of this Keras backend")
    options = parser.parse_args()
    missing = [str(path) for path in options.paths if not path.exists()]
    if missing:
        parser.error(f"not found: {', '.join(missing)}")
    return options


def list_files(paths: list[Path]) -> list[tuple[Path, Path]]:
    """Every recording with the folder that its place is told from."""
    found = []
    for path in paths:
        files = sorted(path.rglob("*.json")) if path.is_dir() else [path]
        root = path if path.is_dir() else path.parent
        found += [(root, file) for file in files if str(read(file).get("format", "")).startswith("descent-golden/")]
    return found


def read(file: Path) -> dict:
    document = json.loads(file.read_text(encoding="utf-8"))
    return document if isinstance(document, dict) else {}


if __name__ == "__main__":
    sys.exit(main())
