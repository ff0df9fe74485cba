import type { CustomObjects } from '@descent/optimizers';
import type { Comparison } from './comparison.js';
import type { RecordedDocument } from './document.js';

/** What a recording may need besides itself. */
export interface ReplaySources {
  /** Another recording, by the name that this one gives for it: a file beside it. */
  readonly readBeside?: (name: string) => Promise<unknown>;
  /** Classes of one's own that a recorded optimizer is made of, by `package>Name`. */
  readonly customObjects?: CustomObjects;
  /** MNIST's real rows. */
  readonly readMnist?: () => Promise<{ readonly train: RecordedRows; readonly test: RecordedRows }>;
}

/** Rows of a data set: bytes of the pixels and the labels. */
export interface RecordedRows {
  readonly images: { readonly data: Uint8Array; readonly shape: readonly number[]; readonly scale: number };
  readonly labels: { readonly data: Uint8Array | Int32Array };
}

/** How recordings of one format are computed anew and compared. */
export interface RecordingFormat<Computed = unknown> {
  /** As written in the file: `descent-golden/schedule@1`. */
  readonly format: string;
  /** What the file records, computed on the current backend without a look at what was recorded. */
  compute(document: RecordedDocument, sources: ReplaySources): Computed | Promise<Computed>;
  /** One comparison per case of the file. */
  compare(document: RecordedDocument, computed: Computed, sources: ReplaySources): Comparison[] | Promise<Comparison[]>;
}

/** Puts formats of different results into one table. */
export function anyFormat<Computed>(format: RecordingFormat<Computed>): RecordingFormat {
  return {
    format: format.format,
    compute: (document, sources) => format.compute(document, sources),
    compare: (document, computed, sources) => format.compare(document, computed as Computed, sources),
  };
}
