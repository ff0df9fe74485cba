import { FileError, systemReason } from '@descent/host';
import { DescentError } from '@descent/spec';
import type { ExperimentResult } from '../result/result.js';

/** A run could not be written where it was to go; `result` holds what had been computed by then. */
export class OutputError extends DescentError {
  override readonly name: string = 'OutputError';

  constructor(
    path: string,
    cause: unknown,
    readonly result?: ExperimentResult,
    flag: '--out' | '--save' = '--out',
  ) {
    const isFile = cause instanceof FileError;
    const reason = isFile ? cause.reason : (systemReason(cause) ?? (cause instanceof Error ? cause.message : cause));
    super(
      'output',
      `Cannot write to ${isFile ? cause.path : path}: ${reason}. Choose another folder with ${flag}, or make this one writable.`,
      {
        cause,
      },
    );
  }
}
