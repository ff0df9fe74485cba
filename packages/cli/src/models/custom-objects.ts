import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileError, files } from '@descent/host';
import { type CustomObjects, SimpleDense } from '@descent/layers';
import { DescentError, isRecord } from '@descent/spec';

/** The most that a module of the user's may have: Node reads it whole, whatever it is. */
const MAX_MODULE = 2 ** 26;

/**
 * Classes that files may name beyond Keras's: the lesson's layer, and what a module of the user's exports, by
 * `registeredName` (`package>Name`), `className` or the name of the export.
 *
 * @param module - path of an ES module; it is run
 * @throws DescentError for a module that cannot be loaded or exports nothing of use
 */
export async function customObjectsOf(module: string | undefined, cwd: string): Promise<CustomObjects> {
  const own = { [SimpleDense.registeredName]: SimpleDense };
  if (module === undefined) return own;
  const fail = (reason: string, cause?: unknown): never => {
    throw new DescentError('custom-objects', `--custom ${module}: ${reason}`, { cause });
  };
  await files.readText(resolve(cwd, module), { maxBytes: MAX_MODULE }).catch((error: unknown) => {
    if (!(error instanceof FileError)) throw error;
    fail(`the module cannot be loaded: ${error.reason}.${error.fix === '' ? '' : ` ${error.fix}`}`, error);
  });
  let exported: Record<string, unknown> = {};
  try {
    exported = { ...(await import(/* @vite-ignore */ pathToFileURL(resolve(cwd, module)).href)) };
  } catch (error) {
    return fail(`the module cannot be loaded: ${error instanceof Error ? error.message : error}`, error);
  }
  const { default: main, ...named } = exported;
  const objects = { ...named, ...(isRecord(main) ? main : typeof main === 'function' ? { [nameOf(main)]: main } : {}) };
  const found = Object.entries(objects).filter(([, value]) => typeof value === 'function');
  if (found.length === 0) return fail('it exports no class and no function.');
  return { ...own, ...Object.fromEntries(found.map(([name, value]) => [nameOf(value, name), value])) } as CustomObjects;
}

function nameOf(value: unknown, fallback?: string): string {
  const { registeredName, className, name } = value as { registeredName?: string; className?: string; name: string };
  return registeredName ?? className ?? fallback ?? name;
}
