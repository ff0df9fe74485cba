import { FileError } from './file-error.js';
import type { ReadOptions } from './files.js';

/**
 * All bytes of a stream (standard input, the body of a response) that come to no more than `maxBytes`.
 *
 * @param name - what to call the stream in messages
 * @throws FileError at the first byte too many
 */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  limit: Omit<ReadOptions, 'judge'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const chunk = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    size += chunk.byteLength;
    if (size > limit.maxBytes) throw FileError.tooLarge(name, limit);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
