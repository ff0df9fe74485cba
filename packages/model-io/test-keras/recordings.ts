import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../../', import.meta.url);

/** The names of the JSON files in a folder of the repository, without `.json`. */
export function namesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** A recording of real Keras. */
export function readRecording<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`${path}.json`, ROOT), 'utf8')) as T;
}
