import { ConfigError, DescentError } from '../errors.js';
import { copyLiterals } from './literals.js';

/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** How large a document may be. */
export interface JsonLimits {
  /** Objects and lists inside one another; default 64. */
  readonly depth?: number;
  /** Values in all; default 1 000 000. */
  readonly values?: number;
  /** Characters in one string or key; default 10 000 000. */
  readonly characters?: number;
}

const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy of a JSON value from outside that is safe to work on: plain objects and lists only, no cycle, no key that
 * could reach a prototype, within limits. Members that are `undefined` are left out, as JSON leaves them out. Numbers
 * remember whether they were written as integers ({@link isIntegerLiteral}).
 *
 * @param where - what the value is, for the message
 * @throws ConfigError that names the place
 */
export function guardJson(value: unknown, where = 'value', limits: JsonLimits = {}, pointer = ''): Json {
  const { depth = 64, values = 1_000_000, characters = 10_000_000 } = limits;
  const open = new Set<object>();
  let left = values;
  let looking = pointer;

  const fail = (at: string, received: unknown, rule: string): never => {
    throw new ConfigError(where, at, received, rule);
  };

  const text = (string: string, at: string): string =>
    string.length > characters
      ? fail(at, `${string.slice(0, 40)}…`, `is longer than ${characters} characters`)
      : string;

  const copy = (item: unknown, at: string): Json => {
    left -= 1;
    looking = at;
    if (left < 0) fail(at, '…', `has more than ${values} values`);
    if (item === null || typeof item === 'boolean' || typeof item === 'number') return item;
    if (typeof item === 'string') return text(item, at);
    if (typeof item !== 'object') return fail(at, item, 'must be a JSON value');
    if (open.has(item)) return fail(at, '[circular]', 'must not contain itself');
    if (open.size >= depth) return fail(at, '…', `must not be nested deeper than ${depth}`);
    open.add(item);
    const result = Array.isArray(item) ? list(item, at) : members(item, at);
    open.delete(item);
    copyLiterals(item, result);
    return result;
  };

  const list = (items: readonly unknown[], at: string): Json[] => {
    if (items.length > left) fail(at, `[${items.length} items]`, `has more than ${values} values`);
    return Array.from(items, (item, index) => copy(item, `${at}/${index}`));
  };

  const members = (item: object, at: string): { [key: string]: Json } => {
    const prototype: unknown = Object.getPrototypeOf(item);
    if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) {
      fail(at, item.constructor?.name ?? 'object', 'must be a plain object');
    }
    const result: { [key: string]: Json } = {};
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(item))) {
      if (!property.enumerable || ('value' in property && property.value === undefined)) continue;
      const inside = `${at}/${escapePointer(text(key, at))}`;
      if (DANGEROUS.has(key)) fail(inside, key, 'is a key that no config may have');
      if (!('value' in property)) fail(inside, '[getter]', 'must be a JSON value');
      result[key] = copy(property.value, inside);
    }
    return result;
  };

  try {
    return copy(value, pointer);
  } catch (error) {
    if (error instanceof DescentError) throw error;
    // a proxy may throw anything from any of its traps
    return fail(looking, '[unreadable]', 'cannot be read');
  }
}

/** One part of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Whether a value is an object with members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
