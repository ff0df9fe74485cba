"""The real MNIST rows that training runs need: a folder of the four idx files, gzipped or not."""

import functools
import gzip
import os
from pathlib import Path

import numpy as np

FILES = {
    "train": ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
    "test": ("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"),
}


def folder() -> Path:
    """`DESCENT_MNIST`, or `shared/mnist` beside the repository."""
    beside = Path(__file__).resolve().parents[4] / "shared" / "mnist"
    found = Path(os.environ.get("DESCENT_MNIST", beside))
    if not found.is_dir():
        raise FileNotFoundError(f"No MNIST at {found}: set DESCENT_MNIST to the folder with its four idx files.")
    return found


@functools.cache
def load(part: str) -> tuple[np.ndarray, np.ndarray]:
    """Rows of 784 float32 in [0, 1], and labels; `part` is "train" or "test"."""
    images, labels = FILES[part]
    return read(images, 16).reshape(-1, 784).astype("float32") / 255, read(labels, 8).astype("int32")


def read(name: str, header: int) -> np.ndarray:
    packed = folder() / f"{name}.gz"
    content = gzip.decompress(packed.read_bytes()) if packed.exists() else (folder() / name).read_bytes()
    return np.frombuffer(content, dtype="uint8", offset=header)
