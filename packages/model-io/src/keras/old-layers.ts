import { type Hdf5Dataset, Hdf5Group } from '../hdf5/file.js';

/** What a file holds at the place where Keras 3 keeps something. */
export type Lookup = (path: string) => Hdf5Group | Hdf5Dataset | undefined;

/** Keras 2.12 to 2.15 kept the layers of a model under another name than Keras 3. */
const OLD_LAYERS = '_layer_checkpoint_dependencies';

/**
 * Finds things by Keras 3's paths, also in files of Keras 2.12 to 2.15: the layers lie under another name there, and are
 * numbered with gaps, since those that have weights were counted twice. Their order is the same.
 *
 * @see keras/engine/functional.py `_layer_checkpoint_dependencies`, keras/saving/saving_lib.py of Keras 2.15
 */
export function lookupIn(root: Hdf5Group): Lookup {
  if (!root.names.includes(OLD_LAYERS)) return (path) => root.get(path);
  return (path) => {
    const parts = path.split('/');
    let found: Hdf5Group | Hdf5Dataset | undefined = root;
    for (let i = 0; i < parts.length && found !== undefined; i++) {
      if (!(found instanceof Hdf5Group)) return undefined;
      const part = parts[i] as string;
      const old: Hdf5Group | undefined = part === 'layers' ? found.group(OLD_LAYERS) : undefined;
      if (old === undefined) found = found.get(part);
      else {
        i++;
        found = i < parts.length ? ofItsKind(old, parts[i] as string) : old;
      }
    }
    return found;
  };
}

/** The layer that is the third of its class, for `dense_2`. */
function ofItsKind(layers: Hdf5Group, name: string): Hdf5Group | Hdf5Dataset | undefined {
  const [, kind = name, count = '0'] = /^(.*?)(?:_(\d+))?$/.exec(name) ?? [];
  const numbers = layers.names.flatMap((one) => {
    if (one === kind) return [0];
    const rest = one.startsWith(`${kind}_`) ? one.slice(kind.length + 1) : '';
    return /^\d+$/.test(rest) ? [Number(rest)] : [];
  });
  const number = numbers.sort((a, b) => a - b)[Number(count)];
  return number === undefined ? undefined : layers.get(number === 0 ? kind : `${kind}_${number}`);
}
