"""Records files one after the other, and writes or compares them."""

import json
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

from . import archives, layout, session
from .compare import Difference, differences, unrepeatable
from .formats import RECORDERS
from .place import Place

SHOWN = 5


def run(files: list[tuple[Path, Path]], out: Path | None, check: bool, names: list[str]) -> int:
    """The exit code: 1 if anything differs or cannot be recorded."""
    session.use_one_thread()
    for file in names:
        session.add_names(file)
    started, tally = time.monotonic(), Tally()
    with tempfile.TemporaryDirectory() as scratch:
        for root, file in files:
            where = file.relative_to(root)
            target = Path(scratch) / where if check else (out or root) / where
            target.parent.mkdir(parents=True, exist_ok=True)
            record_file(file, target, check, tally)
        for folder, source in sorted({(file.parent.relative_to(root), file.parent) for root, file in files}):
            record_listing(source, Path(scratch) / folder if check else (out or source) / folder, check, tally)
    print(tally.summary(check, time.monotonic() - started))
    return 1 if tally.failed else 0


class Tally:
    def __init__(self) -> None:
        self.good = self.skipped = 0
        self.rounded: list[str] = []
        self.failed: list[str] = []
        self.left_out: list[str] = []

    def fail(self, file: Path, lines: list[str]) -> None:
        self.failed.append(str(file))
        print("\n".join([f"✗ {file}", *(f"    {line}" for line in lines)]), flush=True)

    def compared(self, file: Path, found: list[Difference]) -> None:
        beyond = [difference for difference in found if not difference.rounding]
        if beyond:
            more = [f"and {len(beyond) - SHOWN} more"] if len(beyond) > SHOWN else []
            self.fail(file, [f"{len(beyond)} differences", *map(str, beyond[:SHOWN]), *more])
        elif found:
            self.rounded.append(str(file))
            print(f"≈ {file}: last digits, in {len(found)} places, as {found[0]}", flush=True)
        else:
            self.good += 1

    def summary(self, check: bool, seconds: float) -> str:
        lines = [f"not compared: {what}" for what in self.left_out] if check else []
        if self.skipped:
            lines.append(f"{self.skipped} files of formats that are not recorded from a case were left as they are")
        equal = f"{self.good} equal, {len(self.rounded)} equal but for last digits, {len(self.failed)} different"
        done = equal if check else f"{self.good} recorded, {len(self.failed)} failed"
        return "\n".join([*lines, f"{session.BACKEND}: {done}, {seconds:.0f} s"])


def record_file(file: Path, target: Path, check: bool, tally: Tally) -> None:
    document = json.loads(file.read_text(encoding="utf-8"))
    recorder = RECORDERS.get(document["format"])
    if recorder is None:
        tally.skipped += 1
        return
    session.fresh()
    try:
        computed = recorder(document, Place(file.parent, target.parent))
    except Exception as error:
        tally.fail(file, ["not recorded", *traceback.format_exception_only(error), f"at {where(error)}"])
        return
    if not check:
        target.write_text(layout.dump(computed), encoding="utf-8")
        tally.good += 1
        return
    beyond = unrepeatable(document)
    tally.left_out += [f"{file}{pointer}: {why}" for pointer, why in beyond.items()]
    found = [d for d in differences(document, computed) if not any(d.pointer.startswith(pointer) for pointer in beyond)]
    for name in [document["archive"], *document.get("other_files", [])] if "archive" in document else []:
        found += differences(companion(file.parent / name), companion(target.parent / name), f"/{name}")
    tally.compared(file, found)


def companion(file: Path) -> Any:
    if not file.exists():
        return "(no such file)"
    return json.loads(file.read_text(encoding="utf-8")) if file.suffix == ".json" else archives.contents_of(file)


def record_listing(source: Path, target: Path, check: bool, tally: Tally) -> None:
    """`contents.txt`, in folders that hold archives."""
    made = archives.names_in(target)
    if not made:
        return
    text, listed = archives.listing(target), source / "contents.txt"
    if not check:
        (target / "contents.txt").write_text(text, encoding="utf-8")
    elif listed.exists() and made == archives.names_in(source):
        tally.compared(listed, differences(listed.read_text(encoding="utf-8").splitlines(), text.splitlines()))


def where(error: Exception) -> str:
    """The innermost line of the recorder itself."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "recorder" in Path(frame.filename).parts] or frames
    return f"{Path(own[-1].filename).name}:{own[-1].lineno}"
