import { nodeFiles } from './node-files.js';

/**
 * Writes a file so that readers, also after a crash, see the old one or all of the new one: the bytes go to a file of
 * their own beside it, are forced to the disk, and take its name.
 */
export async function writeFileAtomically(target: string | URL, data: Uint8Array): Promise<void> {
  const { mkdir, open, rename, rm } = await nodeFiles(String(target));
  const { dirname } = await import('node:path');
  const path = typeof target === 'string' ? target : (await import('node:url')).fileURLToPath(target);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const part = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.part`;
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Makes the new name last, where the system can do it. */
async function syncFolder(folder: string): Promise<void> {
  const { open } = await nodeFiles(folder);
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
