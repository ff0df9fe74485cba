import { DescentError } from '../errors.js';
import type { Json, JsonLimits } from './guard.js';
import { setNumberLiteral } from './literals.js';

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = new Map<string, Json>([
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

export interface ParseOptions extends Pick<JsonLimits, 'depth' | 'values'> {
  /** Whether a key that an object has twice is refused; else the last one counts, as in Python. */
  readonly uniqueKeys?: boolean;
}

/**
 * Reads JSON as Python's `json.loads` does: `NaN`, `Infinity` and `-Infinity` are numbers, and objects and lists
 * remember which of their numbers were integers ({@link isIntegerLiteral}).
 *
 * @param where - what the text is, for the message
 * @throws DescentError with code `json` that names line and column
 */
export function parsePythonJson(text: string, where = 'JSON', options: ParseOptions = {}): Json {
  const { depth = 64, values = 1_000_000, uniqueKeys = false } = options;
  return new Parser(text, where, depth, values, uniqueKeys).document();
}

class Parser {
  #at = 0;
  #depth = 0;
  #left: number;

  constructor(
    private readonly text: string,
    private readonly where: string,
    private readonly maxDepth: number,
    private readonly maxValues: number,
    private readonly uniqueKeys: boolean,
  ) {
    this.#left = maxValues;
  }

  document(): Json {
    if (this.text.startsWith('\uFEFF')) this.#at = 1;
    const value = this.#value({}, '');
    this.#skip();
    if (this.#at < this.text.length) this.#fail('expected the end');
    return value;
  }

  #fail(expected: string): never {
    const before = this.text.slice(0, this.#at).split('\n');
    const column = (before.at(-1) as string).length + 1;
    const found = this.#at >= this.text.length ? 'the end' : JSON.stringify(this.text.slice(this.#at, this.#at + 20));
    throw new DescentError(
      'json',
      `${this.where}, line ${before.length}, column ${column}: ${expected}, found ${found}.`,
    );
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #skip(): void {
    this.#match(SPACE);
  }

  #take(character: string): boolean {
    this.#skip();
    if (this.text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  /** The next value; a number is noted down for `holder[key]`. */
  #value(holder: object, key: string | number): Json {
    this.#skip();
    this.#left -= 1;
    if (this.#left < 0) this.#fail(`expected at most ${this.maxValues} values`);
    const next = this.text[this.#at];
    if (next === '"') return this.#string();
    if (next === '{' || next === '[') {
      if (this.#depth >= this.maxDepth) this.#fail(`expected at most ${this.maxDepth} levels`);
      this.#depth += 1;
      const value = next === '{' ? this.#object() : this.#list();
      this.#depth -= 1;
      return value;
    }
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      if (typeof value === 'number') setNumberLiteral(holder, key, 'float');
      return value;
    }
    const number = this.#match(NUMBER);
    if (number === null) return this.#fail('expected a value');
    const isInteger = number[1] === undefined && number[2] === undefined;
    setNumberLiteral(holder, key, isInteger ? 'int' : 'float');
    return isInteger ? Number(number[0]) + 0 : Number(number[0]);
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    while (this.text[end] !== '"') {
      if (!(this.text.charCodeAt(end) >= 0x20)) this.#fail('expected a string that ends on its line');
      end += this.text[end] === '\\' ? 2 : 1;
    }
    this.#at = end + 1;
    try {
      return JSON.parse(this.text.slice(start, this.#at)) as string;
    } catch {
      this.#at = start;
      return this.#fail('expected a string with valid escapes');
    }
  }

  #object(): Json {
    const object: { [key: string]: Json } = {};
    this.#at += 1;
    if (this.#take('}')) return object;
    do {
      this.#skip();
      if (this.text[this.#at] !== '"') this.#fail('expected a key');
      const key = this.#string();
      if (this.uniqueKeys && Object.hasOwn(object, key)) this.#fail(`expected ${JSON.stringify(key)} only once`);
      if (!this.#take(':')) this.#fail('expected ":"');
      const value = this.#value(object, key);
      // a plain assignment to __proto__ would set the prototype instead
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    } while (this.#take(','));
    if (!this.#take('}')) this.#fail('expected "," or "}"');
    return object;
  }

  #list(): Json {
    const list: Json[] = [];
    this.#at += 1;
    if (this.#take(']')) return list;
    do list.push(this.#value(list, list.length));
    while (this.#take(','));
    if (!this.#take(']')) this.#fail('expected "," or "]"');
    return list;
  }
}
