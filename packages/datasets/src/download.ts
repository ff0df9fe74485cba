import { type DownloadOptions, download, FileError } from '@descent/host';
import { sha256 } from './digest.js';
import { DatasetError } from './errors.js';

/**
 * Fetches one file whole, into memory, and checks its SHA-256.
 *
 * @param expected - what the bytes must hash to, in hex
 * @throws {@link DatasetError} `dataset-download` when it cannot be had whole and right; the signal's reason when aborted
 */
export async function downloadChecked(
  url: string,
  expected: string,
  options: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await download(url, options).catch((cause: unknown) => {
    throw cause instanceof FileError ? failed(url, cause.reason, cause) : cause;
  });
  const digest = await sha256(bytes);
  options.signal?.throwIfAborted();
  if (digest === expected) return bytes;
  throw failed(url, `expected SHA-256 ${expected}. Received: ${bytes.length} bytes of SHA-256 ${digest}`);
}

function failed(url: string, what: string, cause?: unknown): DatasetError {
  return new DatasetError('dataset-download', url, `the download failed: ${what}.`, { cause });
}
