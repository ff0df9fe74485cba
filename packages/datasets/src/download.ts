import { sha256 } from './digest.js';
import { DatasetError } from './errors.js';

/** How far a download is. */
export interface DownloadProgress {
  readonly url: string;
  /** Bytes so far. */
  readonly received: number;
  /** Bytes in all, when the server says. */
  readonly total: number | undefined;
}

/** What to fetch and how long to wait for it. */
export interface DownloadOptions {
  readonly url: string;
  /** What the bytes must hash to, in hex. */
  readonly sha256: string;
  /** The most bytes to accept. */
  readonly maxBytes: number;
  /** Longest wait for the answer, and between two pieces of it, in milliseconds. */
  readonly stallMs: number;
  /** Longest time for the whole, in milliseconds. */
  readonly totalMs: number;
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

function failed(url: string, what: string, cause?: unknown): DatasetError {
  return new DatasetError('dataset-download', url, `the download failed: ${what}.`, { cause });
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

async function receive(
  response: Response,
  options: DownloadOptions,
  patience: Patience,
): Promise<Uint8Array<ArrayBuffer>> {
  const { url, maxBytes, onProgress } = options;
  const total = declaredLength(response);
  const tooLarge = () => failed(url, `it is larger than the ${maxBytes} bytes expected at most`);
  if (total !== undefined && total > maxBytes) throw tooLarge();
  if (!response.body) throw failed(url, 'the answer is empty');
  const pieces: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await patience.wait(reader.read());
    if (done) break;
    patience.moved();
    received += value.length;
    if (received > maxBytes) throw tooLarge();
    pieces.push(value);
    onProgress?.({ url, received, total });
  }
  if (total !== undefined && received !== total) throw failed(url, `it ended after ${received} of ${total} bytes`);
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Fetches one file whole, into memory, and checks its SHA-256.
 * @throws {@link DatasetError} `dataset-download` when it cannot be had whole and right; the signal's reason when aborted
 */
export async function download(options: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { url, signal } = options;
  signal?.throwIfAborted();
  const fetch = options.fetch ?? globalThis.fetch;
  const patience = new Patience(options);
  try {
    const response = await patience.wait(fetch(url, { signal: patience.signal }));
    if (!response.ok) throw failed(url, `the server answered ${response.status} ${response.statusText}`.trimEnd());
    patience.moved();
    const bytes = await receive(response, options, patience);
    const digest = await sha256(bytes);
    if (digest !== options.sha256) {
      throw failed(url, `expected SHA-256 ${options.sha256}. Received: ${bytes.length} bytes of SHA-256 ${digest}`);
    }
    return bytes;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof DatasetError) throw error;
    throw failed(url, reasonOf(patience.signal.aborted ? patience.signal.reason : error), error);
  } finally {
    patience.stop();
  }
}
