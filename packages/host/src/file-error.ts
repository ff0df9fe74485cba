import { DescentError } from '@descent/spec';
import { formatBytes } from './format-bytes.js';
import { systemFix, systemReason } from './system-errors.js';

/** A file could not be read or written: which, why, and what to do about it. */
export class FileError extends DescentError {
  override readonly name: string = 'FileError';
  readonly path: string;
  /** Why, in words: `permission denied`. */
  readonly reason: string;
  /** What to do, as whole sentences; empty where the reason says it. */
  readonly fix: string;
  /** The system's own word for it, as `ENOENT`, where it was the system. */
  readonly systemCode: string | undefined;

  constructor(action: 'read' | 'write', path: string, reason: string, fix = '', options: { cause?: unknown } = {}) {
    const code = action === 'read' ? 'unreadable-file' : 'unwritable-file';
    super(code, `Cannot ${action} ${path}: ${reason}.${fix === '' ? '' : ` ${fix}`}`, options);
    this.path = path;
    this.reason = reason;
    this.fix = fix;
    const { code: systemCode } = (options.cause ?? {}) as { code?: unknown };
    this.systemCode = typeof systemCode === 'string' ? systemCode : undefined;
  }

  /** More bytes than are taken. @param ifLarger - what to do about it */
  static tooLarge(path: string, { maxBytes, ifLarger }: { maxBytes: number; ifLarger?: string }): FileError {
    return new FileError('read', path, `it is larger than ${formatBytes(maxBytes)}`, ifLarger);
  }

  /** What went wrong with a path, whatever was thrown. */
  static from(action: 'read' | 'write', path: string, cause: unknown): FileError {
    if (cause instanceof FileError) return cause;
    const text = cause instanceof Error ? cause.message : String(cause);
    const isLost = action === 'write' && (cause as { code?: unknown } | null)?.code === 'ENOENT';
    const fix = isLost ? 'Make its folder first.' : systemFix(cause);
    return new FileError(action, path, systemReason(cause) ?? text, fix, { cause });
  }
}
