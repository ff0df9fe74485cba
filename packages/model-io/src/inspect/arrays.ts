import { Hdf5Dataset, Hdf5Group } from '../hdf5/file.js';
import type { InspectedArray } from './inspection.js';

/** Every array below a group, in the order of its names; groups named in `without` are left out. */
export function arraysIn(group: Hdf5Group | undefined, without: ReadonlySet<string> = new Set()): InspectedArray[] {
  const arrays: InspectedArray[] = [];
  const seen = new Set<Hdf5Group>();
  const visit = (current: Hdf5Group): void => {
    if (seen.has(current)) return;
    seen.add(current);
    for (const name of [...current.names].sort(byNumber)) {
      if (without.has(name) || current.links.get(name) === null) continue;
      const member = current.get(name);
      if (member instanceof Hdf5Group) visit(member);
      else if (member instanceof Hdf5Dataset) {
        arrays.push({ path: member.path, shape: member.shape, dtype: member.dtype });
      }
    }
  };
  if (group !== undefined) visit(group);
  return arrays;
}

/** How many values arrays hold. */
export function parametersIn(arrays: readonly InspectedArray[]): number {
  return arrays.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
}

function byNumber(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
