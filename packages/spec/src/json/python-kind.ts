import type { PythonKind } from '../class-spec.js';
import { classSpecs } from '../generated/index.js';

/** How Python must see the value of a key in the config of a class, where a schema says it. */
export function pythonKindOf(className: string, key: string): PythonKind | undefined {
  for (const specs of Object.values(classSpecs)) {
    if (!Object.hasOwn(specs, className)) continue;
    const found = specs[className]?.keys.find(({ wire }) => wire === key);
    if (found !== undefined) return found.python;
  }
  return undefined;
}
