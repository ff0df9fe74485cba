import { UnsupportedError } from '../../errors.js';
import { numberLiteral, setNumberLiteral } from '../../json/literals.js';
import type { OldArithmetic, OptimizerReading } from '../reading.js';

/** A serialized object. */
export type WireObject = Record<string, unknown>;

/** What a target's writer works with. */
export interface Writing {
  /** Takes note of where the target computes otherwise. */
  note(text: string): void;
  /** Writes an optimizer inside this one, for the same target. */
  writeInner(reading: OptimizerReading): WireObject;
}

export function refuse(reading: OptimizerReading, target: string, part: string, why: string): never {
  throw new UnsupportedError(`${reading.className} cannot be written for ${target}: ${part} ${why}.`, {
    pointer: `/config/${part}`,
  });
}

/** Copies keys with what is known of their numbers. */
export function pick(from: Readonly<WireObject>, keys: readonly string[]): WireObject {
  const result: WireObject = {};
  for (const key of keys) copyKey(from, key, result, key);
  return result;
}

export function copyKey(from: Readonly<WireObject>, key: string, to: WireObject, as: string): void {
  if (!Object.hasOwn(from, key)) return;
  to[as] = from[key];
  const literal = numberLiteral(from, key);
  if (literal !== undefined) setNumberLiteral(to, as, literal);
}

/** Sets a number that Python must see as a float. */
export function setFloat(to: WireObject, key: string, value: number): void {
  to[key] = value;
  setNumberLiteral(to, key, 'float');
}

/** Whether Keras acts on a key: it asks for truth where 0 and false mean "off". */
export const isOn = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== 0 && value !== false;

const PROSE: Readonly<Record<keyof OldArithmetic, readonly [old: string, now: string]>> = {
  decay: ['the learning rate decays', 'the learning rate does not decay'],
  epsilonOutsideRoot: ['epsilon is added to the root', 'epsilon is added inside the root'],
  momentumDecay: ["Nadam's momentum follows 0.96^(0.004 t)", "Nadam's momentum follows 0.96^t"],
  emaFromStart: ['the moving average starts as the first weights', 'the moving average starts after one step'],
  boundedLossScale: ['the loss scale stays finite and at 1 or above', 'the loss scale has no bounds'],
};

/** Notes where the arithmetic of the target, `theirs`, is not that of the optimizer. */
export function compareArithmetic(
  reading: OptimizerReading,
  theirs: OldArithmetic,
  target: string,
  { note }: Writing,
): void {
  const ours = reading.arithmetic ?? {};
  for (const key of Object.keys(PROSE) as (keyof OldArithmetic)[]) {
    if (key === 'decay' || ours[key] === theirs[key]) continue;
    note(`${reading.className}: in ${target} ${PROSE[key][theirs[key] === undefined ? 1 : 0]}`);
  }
}
