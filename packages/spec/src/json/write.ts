import { guardJson, isRecord } from './guard.js';
import { type NumberLiteral, numberLiteral } from './literals.js';
import { pythonKindOf } from './python-kind.js';

/**
 * Writes JSON as Python's `json.dumps` does, character for character: `", "` and `": "` between members, non-ASCII
 * escaped, floats as Python prints them (`1.0`, `1e-07`), `NaN` and `Infinity` as such.
 *
 * A number is written as a float or an integer as its object remembers it ({@link numberLiteral}); else, in the config
 * of a class with a schema, as that schema says; else with a point only if it has a fraction.
 *
 * @param options - `indent`: spaces per level, over several lines
 */
export function writePythonJson(value: unknown, options: { readonly indent?: number } = {}): string {
  const step = options.indent === undefined ? undefined : ' '.repeat(options.indent);
  return write(guardJson(value), step, '', {});
}

interface Owner {
  readonly className: string;
  readonly module: unknown;
}

interface Place {
  /** What the config is of, as its envelope says. */
  readonly owner?: Owner;
  /** How numbers in this list are written when nothing else says so. */
  readonly literal?: NumberLiteral;
}

function write(value: unknown, step: string | undefined, margin: string, place: Place): string {
  const inner = step === undefined ? '' : margin + step;
  const wrap = (parts: string[], open: string, close: string): string => {
    if (parts.length === 0) return open + close;
    if (step === undefined) return open + parts.join(', ') + close;
    return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${margin}${close}`;
  };
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      typeof item === 'number'
        ? writeNumber(item, numberLiteral(value, index) ?? place.literal)
        : write(item, step, inner, place),
    );
    return wrap(items, '[', ']');
  }
  if (isRecord(value)) {
    const members = Object.entries(value).map(([key, member]) => {
      const literal = schemaLiteral(place.owner, key);
      const text =
        typeof member === 'number'
          ? writeNumber(member, numberLiteral(value, key) ?? literal)
          : write(member, step, inner, { owner: key === 'config' ? ownerOf(value) : undefined, literal });
      return `${writeString(key)}: ${text}`;
    });
    return wrap(members, '{', '}');
  }
  if (typeof value === 'number') return writeNumber(value, undefined);
  return typeof value === 'string' ? writeString(value) : JSON.stringify(value);
}

function ownerOf({ class_name: className, module }: Record<string, unknown>): Owner | undefined {
  return typeof className === 'string' ? { className, module } : undefined;
}

function schemaLiteral(owner: Owner | undefined, key: string): NumberLiteral | undefined {
  const kind = owner === undefined ? undefined : pythonKindOf(owner.className, key, owner.module);
  return kind === 'float' || kind === 'strict-float' ? 'float' : undefined;
}

function writeNumber(value: number, literal: NumberLiteral | undefined): string {
  return literal === 'float' || !Number.isInteger(value) ? pythonFloat(value) : BigInt(value).toString();
}

/** A double as Python's `repr` prints it. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa, power] = Math.abs(value).toExponential().split('e') as [string, string];
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const digits = mantissa.replace('.', '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

function writeString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
