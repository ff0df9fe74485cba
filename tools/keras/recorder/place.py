"""Where a document's companions are read and written: archives of a model, the set-up of a training run."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Place:
    source: Path
    target: Path
