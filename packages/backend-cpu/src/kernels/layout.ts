import { layoutKernels, type Mover, runLayout } from '@descent/backend';
import { moveElements } from './move.js';
import { replace } from './replace.js';

const mover: Mover = {
  make: (dtype, size) =>
    dtype === 'float32' ? new Float32Array(size) : dtype === 'int32' ? new Int32Array(size) : new Uint8Array(size),
  move: moveElements,
};

/** Slices, stacks, transposes and their kin; tfjs's own compute every element's place anew, through arrays. */
export function replaceLayout(): void {
  for (const name of layoutKernels) replace(name, (call) => runLayout(name, call as never, mover));
}
