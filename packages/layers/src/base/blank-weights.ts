import { getRandomState, setRandomState } from '@descent/random';
import { ShapeError } from '@descent/spec';
import { type DataType, type Variable, variable, zeros } from '@tensorflow/tfjs-core';
import { rememberNames } from './names.js';

/** How much may still be made, and what was. */
interface Budget {
  left: number;
  readonly limit: number;
  readonly made: Variable[];
  /** How many values may be made before it is known that all may be; and whether they were too many. */
  readonly unsure: number;
  isStopped: boolean;
}

/** What counts for weights that are made now: `blank` for those to be filled from a file, `room` for all others. */
const budgets: { blank: Budget | null; room: Budget | null } = { blank: null, room: null };

/** Runs `body` under a budget of its own. Whatever it throws, the weights noted in it are freed then. */
function within<T>(kind: keyof typeof budgets, limit: number, body: () => T, unsure = Infinity, stopped?: () => T): T {
  const outer = budgets[kind];
  const own: Budget = { left: limit, limit, made: [], unsure, isStopped: false };
  budgets[kind] = own;
  try {
    return body();
  } catch (error) {
    for (const one of own.made) if (!one.isDisposed) one.dispose();
    if (!own.isStopped || stopped === undefined) throw error;
  } finally {
    budgets[kind] = outer;
  }
  return stopped();
}

/** Weights of more values than these, 64 MiB of float32, are drawn only when it is known that the model can be made. */
const UNSURE = 2 ** 24;

/** The most values that one weight may have: 2 GiB of float32. */
const MAX_VALUES = 2 ** 29;

/**
 * Runs `body`, in which a model is made from a config that nobody has vouched for. Where weights are made to be filled
 * from a file, the file's limit counts instead. A large model is made with blank weights first, which take no memory before
 * they are touched: what cannot be made costs no more than a small one.
 *
 * @param limit - how many values the weights that are made in it may hold in all
 * @throws ShapeError that names the weight that went beyond. Whatever is thrown, the weights made in it are freed then
 */
export function withWeightLimit<T extends { dispose(): void }>(limit: number, body: () => T): T {
  const putNamesBack = rememberNames();
  const drawn = getRandomState();
  const startAgain = () => {
    putNamesBack();
    setRandomState(drawn);
  };
  return within('room', limit, body, UNSURE, () => {
    startAgain();
    withBlankWeights(limit, body).dispose();
    startAgain();
    return within('room', limit, body);
  });
}

/** Counts a weight that is about to be made. @throws ShapeError when it is larger than any weight, or than allowed here */
export function requireRoom(shape: readonly number[], path: string): void {
  const size = shape.reduce((product, axis) => product * axis, 1);
  const refuse = (limit: number, of: string): never => {
    throw new ShapeError(`Weight "${path}"`, `no more than ${limit} values in ${of}`, shape);
  };
  if (!(size <= MAX_VALUES)) refuse(MAX_VALUES, 'one weight');
  const { blank, room } = budgets;
  if (blank !== null || room === null) return;
  room.left -= size;
  if (room.left < 0) refuse(room.limit, 'all weights');
  if (room.limit - room.left <= room.unsure) return;
  room.isStopped = true;
  refuse(room.unsure, 'weights before all are known');
}

/**
 * Runs `body`, in which weights are made only to be filled afterwards, from a file: they start as zeros, and nothing is
 * drawn at random. When `body` throws, the weights made in it are freed.
 *
 * @param limit - how many values they may hold in all
 * @throws ShapeError that names the weight that went beyond
 */
export function withBlankWeights<T>(limit: number, body: () => T): T {
  return within('blank', limit, body);
}

/** Notes a weight that was made, to be freed should the model not come to be. */
export function noteWeight(made: Variable): Variable {
  budgets.room?.made.push(made);
  return made;
}

/** A weight of zeros where weights are to be blank; else null, and its initializer decides. */
export function blankWeight(shape: number[], dtype: DataType, trainable: boolean, path: string): Variable | null {
  const { blank } = budgets;
  if (blank === null) return null;
  blank.left -= shape.reduce((size, axis) => size * axis, 1);
  if (!(blank.left >= 0)) {
    throw new ShapeError(`Weight "${path}"`, `no more than ${blank.limit} values in all weights`, shape);
  }
  const start = zeros(shape, dtype);
  const made = variable(start, trainable);
  start.dispose();
  blank.made.push(made);
  return made;
}
