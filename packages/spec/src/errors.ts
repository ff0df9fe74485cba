import { nearestNames, threeNearest } from './nearest.js';
import { preview } from './preview.js';

/**
 * Any error that descent raises on purpose. `code` is stable and meant for programs, `message` for people:
 * what happened, the value received, the fix.
 */
export class DescentError extends Error {
  override readonly name: string = 'DescentError';
  readonly code: string;
  /** RFC 6901 JSON pointer to the offending value, where there is a document. */
  readonly pointer: string | undefined;

  constructor(code: string, message: string, options: { pointer?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.pointer = options.pointer;
  }
}

/** A value in a config, option or file is not what the rule asks for. */
export class ConfigError extends DescentError {
  override readonly name: string = 'ConfigError';

  /**
   * @param where - what holds the value (`RMSprop`, `experiment file`, …)
   * @param pointer - JSON pointer to the value inside it, `''` for the whole
   * @param received - the value, shown shortened
   * @param rule - what is asked for: `must be a number > 0`
   * @param fix - what to do, when the rule alone does not say it
   */
  constructor(where: string, pointer: string, received: unknown, rule: string, fix?: string) {
    const at = pointer === '' ? where : `${where} at ${pointer}`;
    super('config', `${at}: ${rule}. Received: ${preview(received)}.${fix === undefined ? '' : ` ${fix}`}`, {
      pointer,
    });
  }
}

/** A name that no table knows; the message suggests the nearest ones. */
export class UnknownNameError extends DescentError {
  override readonly name: string = 'UnknownNameError';

  /**
   * @param kind - `optimizer`, `layer`, `loss`, `backend`, `flag`, …
   * @param received - the name given
   * @param known - every name that would have been accepted
   */
  constructor(kind: string, received: unknown, known: readonly string[], options: { pointer?: string } = {}) {
    const near = typeof received === 'string' ? nearestNames(received, known) : [];
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : knownNames(String(received), known);
    const at = options.pointer ? ` at ${options.pointer}` : '';
    super('unknown-name', `Unknown ${kind}${at}: ${preview(received)}. ${hint}`, options);
  }
}

/** A screen full of names helps nobody. */
const MOST_NAMES = 24;

function knownNames(received: string, known: readonly string[]): string {
  if (known.length <= MOST_NAMES) return `Known: ${[...known].sort().join(', ')}.`;
  return `The nearest of ${known.length} known: ${threeNearest(received, known).join(', ')}.`;
}

function shortened(text: string): string {
  return text.length > 1000 ? `${text.slice(0, 1000)}…` : text;
}

/** A tensor or weight of the wrong shape: the layer or variable, what was expected, what came. */
export class ShapeError extends DescentError {
  override readonly name: string = 'ShapeError';

  constructor(where: string, expected: string, received: readonly (number | null)[] | string, fix?: string) {
    const shape = typeof received === 'string' ? received : `[${received.map((d) => d ?? 'null').join(', ')}]`;
    super(
      'shape',
      `${where}: expected ${shortened(expected)}. Received shape: ${shortened(shape)}.${fix === undefined ? '' : ` ${fix}`}`,
    );
  }
}

/** An index that names no row of a table: the layer, the index, the range. */
export class IndexError extends DescentError {
  override readonly name: string = 'IndexError';

  /** @param rows - how many rows there are: 0 … rows − 1, or −rows … −1 counted from the end */
  constructor(where: string, received: number, rows: number) {
    super(
      'index',
      `${where}: there is no row ${received}: rows are 0 … ${rows - 1}, or -${rows} … -1 counted from the end. ` +
        'Make inputDim larger than the largest index in the data, or mend the data.',
    );
  }
}

/** Something that is well-formed but that descent (or the target) cannot honor; says the reason. */
export class UnsupportedError extends DescentError {
  override readonly name: string = 'UnsupportedError';

  constructor(message: string, options: { pointer?: string } = {}) {
    super('unsupported', message, options);
  }
}
