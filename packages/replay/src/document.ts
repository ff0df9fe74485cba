import { ConfigError, isRecord } from '@descent/spec';

/** A recording: an object with a format, and what that format asks for. */
export type RecordedDocument = Readonly<Record<string, unknown>> & { readonly format: string };

/** Reads one part of a recording after another, and names the place where it is not as its format says. */
export class PartReader {
  constructor(
    private readonly where: string,
    readonly value: unknown,
    private readonly pointer = '',
  ) {}

  fail(rule: string): never {
    throw new ConfigError(this.where, this.pointer, this.value, rule);
  }

  /** A member of an object. */
  at(key: string): PartReader {
    if (!isRecord(this.value)) return this.fail('must be an object');
    return new PartReader(this.where, this.value[key], `${this.pointer}/${key}`);
  }

  /** The items of a list. */
  list(length?: number): PartReader[] {
    if (!Array.isArray(this.value)) return this.fail('must be a list');
    if (length !== undefined && this.value.length !== length) return this.fail(`must have ${length} items`);
    return Array.from(this.value, (item, index) => new PartReader(this.where, item, `${this.pointer}/${index}`));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('must be a string');
  }

  /** A number as recordings write it. */
  number(): number {
    const { value } = this;
    const special = value === 'NaN' || value === 'Infinity' || value === '-Infinity';
    return typeof value === 'number' || special ? Number(value) : this.fail('must be a number');
  }

  numbers(length?: number): number[] {
    return this.list(length).map((item) => item.number());
  }

  /** An object, with whatever members. */
  record(): Record<string, unknown> {
    return isRecord(this.value) ? this.value : this.fail('must be an object');
  }

  /** This part, or null where it is null or left out. */
  optional(): PartReader | null {
    return this.value === null || this.value === undefined ? null : this;
  }
}

/** @throws ConfigError for anything that is no recording */
export function asDocument(value: unknown, where = 'recording'): RecordedDocument {
  if (isRecord(value) && typeof value.format === 'string') return value as RecordedDocument;
  throw new ConfigError(where, '/format', isRecord(value) ? value.format : value, 'must be a recording with a format');
}
