import { zipSync } from 'fflate';

// The zip format's first day: the same entries give the same bytes.
const MTIME = new Date(1980, 0, 1);

/** A zip archive whose entries are stored, as Keras writes them. */
export function writeArchive(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(entries, { level: 0, mtime: MTIME });
}
