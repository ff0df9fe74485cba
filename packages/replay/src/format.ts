import type { Comparison } from './comparison.js';
import type { RecordedDocument } from './document.js';

/** How recordings of one format are computed anew and compared. */
export interface RecordingFormat<Computed = unknown> {
  /** As written in the file: `descent-golden/schedule@1`. */
  readonly format: string;
  /** What the file records, computed on the current backend without a look at what was recorded. */
  compute(document: RecordedDocument): Computed | Promise<Computed>;
  /** One comparison per case of the file. */
  compare(document: RecordedDocument, computed: Computed): Comparison[];
}

/** Puts formats of different results into one table. */
export function anyFormat<Computed>(format: RecordingFormat<Computed>): RecordingFormat {
  return {
    format: format.format,
    compute: (document) => format.compute(document),
    compare: (document, computed) => format.compare(document, computed as Computed),
  };
}
