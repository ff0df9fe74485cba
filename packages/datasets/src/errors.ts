import { DescentError } from '@descent/spec';

/** What went wrong with a data set, for programs. */
export type DatasetErrorCode = 'dataset-corrupt' | 'dataset-missing' | 'dataset-unreadable' | 'dataset-download';

/** A data file is damaged, missing, unreadable, or could not be fetched; the message names it and what was expected. */
export class DatasetError extends DescentError {
  override readonly name: string = 'DatasetError';
  /** The file, folder or URL concerned. */
  readonly file: string;

  constructor(code: DatasetErrorCode, file: string, message: string, options: { cause?: unknown } = {}) {
    super(code, `${file}: ${message}`, options);
    this.file = file;
  }

  /** A file whose bytes are not what its format asks for. */
  static corrupt(file: string, expected: string, received: string, options: { cause?: unknown } = {}): DatasetError {
    return new DatasetError('dataset-corrupt', file, `expected ${expected}. Received: ${received}.`, options);
  }
}
