import { InvalidArgumentError } from 'commander';

type Grid = Readonly<Record<string, readonly unknown[]>>;

/** Takes a `--grid` in: `momentum=0,0.9`, or with a JSON list for values that hold commas, `betas=[[0.9, 0.99]]`. */
export function gridWith(text: string, previous: Grid = {}): Grid {
  const at = text.indexOf('=');
  const key = text.slice(0, Math.max(0, at)).trim();
  const values = text.slice(at + 1).trim();
  if (key === '' || values === '') {
    throw new InvalidArgumentError(`${JSON.stringify(text)} is not option=values, as in momentum=0,0.9.`);
  }
  if (Object.hasOwn(previous, key)) {
    throw new InvalidArgumentError(`${JSON.stringify(key)} is there twice: give all of its values at once.`);
  }
  const list = values.startsWith('[') ? jsonList(values) : values.split(',').map(toValue);
  if (!list.every(isHeld)) throw new InvalidArgumentError(`${values} has a number that is too large for any option.`);
  return { ...previous, [key]: list };
}

/** JSON can write numbers that are infinite once they are read. */
function isHeld(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isHeld);
  return typeof value !== 'number' || Number.isFinite(value);
}

function jsonList(text: string): unknown[] {
  const value = parsed(text);
  if (Array.isArray(value)) return value;
  throw new InvalidArgumentError(`${text} is not a list in JSON.`);
}

/** A number, `true`, `false`, `null`, or else a text. */
function toValue(text: string): unknown {
  const trimmed = text.trim();
  const value = parsed(trimmed);
  return value === undefined ? trimmed : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
