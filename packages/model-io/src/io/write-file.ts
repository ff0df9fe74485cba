import { writeFileAtomically } from '@descent/trainer';
import { nodeFiles } from './node-files.js';

/** Writes a file whole or not at all; a path or a `file:` URL. */
export async function writeFile(target: string | URL, data: Uint8Array): Promise<void> {
  await nodeFiles(String(target));
  const path = typeof target === 'string' ? target : (await import('node:url')).fileURLToPath(target);
  await writeFileAtomically(path, data, 'saveModel');
}
