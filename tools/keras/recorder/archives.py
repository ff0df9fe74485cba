"""Archives of models: saved beside their document, listed, and compared by content."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np

SUFFIXES = (".keras", ".h5")


def save_others(model: Any, folder: Path, names: list[str]) -> None:
    """Every other form of a saved model. A legacy `.h5` is written last: it takes the optimizer out of the model."""
    for name in sorted(names, key=lambda name: name.endswith(".h5") and not name.endswith(".weights.h5")):
        if name.endswith(".json"):
            (folder / name).write_text(model.to_json(), encoding="utf-8")
        elif name.endswith(".weights.h5"):
            model.save_weights(folder / name)
        else:
            model.save(folder / name)


def contents_of(file: Path) -> dict[str, Any]:
    """Everything an archive holds except dates and memory addresses, as nested plain values."""
    if file.suffix != ".keras":
        with h5py.File(file, "r") as opened:
            return read_hdf5(opened)
    with zipfile.ZipFile(file) as archive:
        return {entry: read_entry(entry, archive.read(entry)) for entry in archive.namelist()}


def read_entry(name: str, content: bytes) -> Any:
    if name.endswith(".h5"):
        with h5py.File(io.BytesIO(content), "r") as opened:
            return read_hdf5(opened)
    return without(json.loads(content), ("date_saved", "shared_object_id"))


def without(value: Any, keys: tuple[str, ...]) -> Any:
    if isinstance(value, dict):
        return {key: without(item, keys) for key, item in value.items() if key not in keys}
    return [without(item, keys) for item in value] if isinstance(value, list) else value


def read_hdf5(opened: h5py.File) -> dict[str, Any]:
    contents: dict[str, Any] = {"@/": attributes(opened)}

    def visit(name: str, item: Any) -> None:
        contents[f"@{name}"] = attributes(item)
        if isinstance(item, h5py.Dataset):
            value = np.asarray(item[()])
            contents[name] = {"shape": list(value.shape), "dtype": str(value.dtype), "value": value.ravel().tolist()}

    opened.visititems(visit)
    return contents


def attributes(item: Any) -> dict[str, Any]:
    return {key: plain(item.attrs[key]) for key in sorted(item.attrs)}


def plain(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return [plain(entry) for entry in value]
    if isinstance(value, np.generic):
        return plain(value.item())
    return value.decode("utf-8") if isinstance(value, bytes) else value


def listing(folder: Path) -> str:
    """`contents.txt`: zip entries, and HDF5 groups, attributes and data sets, of every archive in a folder."""
    return "\n\n".join("\n".join([name, *list_file(folder / name)]) for name in names_in(folder)) + "\n"


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.suffix in SUFFIXES)


def list_file(file: Path) -> list[str]:
    if file.suffix != ".keras":
        with h5py.File(file, "r") as opened:
            return list_hdf5(opened, "  ")
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        lines = [f"  zip: {entry.filename} {entry.file_size} bytes, {storage(entry)}" for entry in entries]
        for entry in entries:
            content = archive.read(entry)
            if entry.filename.endswith(".json"):
                lines.append(f"  {entry.filename}: keys {sorted_keys(entry.filename, json.loads(content))}")
            elif entry.filename.endswith(".h5"):
                with h5py.File(io.BytesIO(content), "r") as opened:
                    lines += [f"  {entry.filename}:", *list_hdf5(opened, "    ")]
        return lines


def storage(entry: zipfile.ZipInfo) -> str:
    return "stored" if entry.compress_type == zipfile.ZIP_STORED else "compressed"


def sorted_keys(name: str, value: dict[str, Any]) -> list[str]:
    return sorted(value) if name == "metadata.json" else list(value)


def list_hdf5(opened: h5py.File, margin: str) -> list[str]:
    lines = [f"{margin}@ / [{key}] = {plain(opened.attrs[key])}" for key in sorted(opened.attrs)]

    def visit(name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset):
            lines.append(f"{margin}- {name} {item.shape} {item.dtype}")
        else:
            lines.append(f"{margin}+ {name}/")
        lines.extend(f"{margin}@ {name} [{key}] = {plain(item.attrs[key])}" for key in sorted(item.attrs))

    opened.visititems(visit)
    return lines
