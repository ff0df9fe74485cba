"""The text of a recording: one space per level, short values on one line, lists of numbers never broken."""

import json
from typing import Any

WIDTH = 110


def dump(document: Any) -> str:
    """The document as JSON text that ends in a new line."""
    return _write(document, 0) + "\n"


def _write(value: Any, level: int) -> str:
    short = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if not isinstance(value, (dict, list)) or not value or level + len(short) <= WIDTH:
        return short
    if isinstance(value, list) and not any(isinstance(item, (dict, list)) for item in value):
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    margin = " " * (level + 1)
    if isinstance(value, dict):
        names = {key: json.dumps(key, ensure_ascii=False) for key in value}
        rows = [f"{margin}{names[key]}: {_write(item, level + 1)}" for key, item in value.items()]
    else:
        rows = [margin + _write(item, level + 1) for item in value]
    start, end = "{}" if isinstance(value, dict) else "[]"
    return start + "\n" + ",\n".join(rows) + "\n" + " " * level + end
