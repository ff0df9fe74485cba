import { collect } from './collect.js';
import { FileError } from './file-error.js';

/** How far a download is. */
export interface DownloadProgress {
  readonly url: string;
  /** Bytes so far. */
  readonly received: number;
  /** Bytes in all, when the server says. */
  readonly total: number | undefined;
}

/** How much to take, and how long to wait for it. */
export interface DownloadOptions {
  /** The most bytes to accept. */
  readonly maxBytes: number;
  /** What to do about more, for the message. */
  readonly ifLarger?: string;
  /** Longest wait for the answer, and between two pieces of it, in milliseconds. */
  readonly stallMs: number;
  /** Longest time for the whole, in milliseconds. */
  readonly totalMs: number;
  /** What to call it in messages; the URL unless given. */
  readonly name?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DownloadProgress) => void;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? ` (${cause.code})` : '';
  return `${error.message}: ${cause.message || cause.name}${code}`;
}

/** A signal that fires when the caller's does, when nothing moved for `stallMs`, or after `totalMs`. */
class Patience {
  readonly #controller = new AbortController();
  readonly #over: Promise<never>;
  readonly #outer: AbortSignal | undefined;
  readonly #stallMs: number;
  readonly #whole: ReturnType<typeof setTimeout>;
  #stall: ReturnType<typeof setTimeout> | undefined;

  constructor({ signal, stallMs, totalMs }: DownloadOptions) {
    this.#outer = signal;
    this.#stallMs = stallMs;
    this.#over = new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason));
    });
    this.#over.catch(() => {});
    signal?.addEventListener('abort', this.#forward);
    this.#whole = setTimeout(() => this.#end(`it was not complete after ${totalMs / 1000} s`), totalMs);
    this.moved();
  }

  readonly #forward = () => this.#controller.abort(this.#outer?.reason);

  #end(why: string): void {
    this.#controller.abort(new Error(why));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** `promise`, or the reason to stop waiting for it. */
  wait<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#over]);
  }

  moved(): void {
    clearTimeout(this.#stall);
    this.#stall = setTimeout(() => this.#end(`nothing came for ${this.#stallMs / 1000} s`), this.#stallMs);
  }

  /** Ends the timers, and the connection if it is still open. */
  stop(): void {
    this.#end('done');
    clearTimeout(this.#stall);
    clearTimeout(this.#whole);
    this.#outer?.removeEventListener('abort', this.#forward);
  }
}

function declaredLength(response: Response): number | undefined {
  if (response.headers.has('content-encoding')) return undefined;
  const header = response.headers.get('content-length');
  return header === null || !/^\d+$/.test(header) ? undefined : Number(header);
}

/** The pieces of an answer, as they come. */
async function* piecesOf(
  { body }: Response,
  patience: Patience,
  onPiece: (received: number) => void,
): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  let received = 0;
  for (;;) {
    const { done, value } = await patience.wait(reader.read());
    if (done) return;
    patience.moved();
    received += value.length;
    yield value;
    onPiece(received);
  }
}

/**
 * Fetches a file whole, into memory.
 *
 * @throws FileError when it cannot be had whole; the signal's reason when aborted
 */
export async function download(url: string, options: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, fetch = globalThis.fetch, name = url, maxBytes, ifLarger, onProgress } = options;
  signal?.throwIfAborted();
  const patience = new Patience(options);
  try {
    const response = await patience.wait(fetch(url, { signal: patience.signal }));
    if (!response.ok) {
      throw new FileError('read', name, `the server answered ${response.status} ${response.statusText}`.trimEnd());
    }
    patience.moved();
    const total = declaredLength(response);
    const limit = { maxBytes, ...(ifLarger === undefined ? {} : { ifLarger }) };
    if (total !== undefined && total > maxBytes) throw FileError.tooLarge(name, limit);
    return await collect(
      piecesOf(response, patience, (received) => onProgress?.({ url, received, total })),
      name,
      limit,
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FileError) throw error;
    const reason = reasonOf(patience.signal.aborted ? patience.signal.reason : error);
    throw new FileError('read', name, reason, '', { cause: error });
  } finally {
    patience.stop();
  }
}
