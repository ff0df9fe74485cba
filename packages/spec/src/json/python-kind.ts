import type { PythonKind } from '../class-spec.js';
import { classSpecs } from '../generated/index.js';

/**
 * How Python must see the value of a key in the config of a class, where a schema says it.
 *
 * @param module - Keras's: the loss and the metric of one name differ
 */
export function pythonKindOf(className: string, key: string, module: unknown): PythonKind | undefined {
  const own = typeof module === 'string' ? classSpecs[module.split('.').at(-1) ?? ''] : undefined;
  for (const specs of own === undefined ? Object.values(classSpecs) : [own]) {
    if (!Object.hasOwn(specs, className)) continue;
    const found = specs[className]?.keys.find(({ wire }) => wire === key);
    if (found !== undefined) return found.python;
  }
  return undefined;
}
