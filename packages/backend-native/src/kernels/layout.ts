import { layoutKernels, type Mover, runLayout } from '@descent/backend';
import type { Addon } from '../addon.js';
import { memoryFor, replaceKernel } from './context.js';

/** Slices, stacks, transposes and their kin. */
export function replaceLayout(addon: Addon): void {
  const mover: Mover = {
    make: memoryFor,
    move: (from, to, { from: start, to: goal, sizes, fromSteps, toSteps }) =>
      addon.move(from, to, Int32Array.of(start, goal, ...sizes, ...fromSteps, ...toSteps)),
  };
  for (const name of layoutKernels) replaceKernel(name, addon, (call) => runLayout(name, call as never, mover));
}
