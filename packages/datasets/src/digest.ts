import { UnsupportedError } from '@descent/spec';

/** SHA-256 of `bytes` in hex, by WebCrypto (Node, and browsers in a secure context). */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) {
    throw new UnsupportedError('SHA-256 needs WebCrypto, which browsers offer only to pages from https: or localhost.');
  }
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
