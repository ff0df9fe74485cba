import {
  checkKeys,
  type Envelope,
  type Generation,
  type OptimizerReading,
  UnsupportedError,
  type WritableOptimizer,
  writeOptimizerConfig,
} from '@descent/spec';
import type { Optimizer } from '../base/optimizer.js';
import { customNameOf, OPTIMIZERS } from './envelope.js';

export interface SerializeOptions {
  /** Who is to read it; default `'keras-3'`. */
  readonly target?: Generation;
  /** Told where the target computes otherwise than this optimizer; default: nobody. */
  readonly onNote?: (note: string) => void;
}

/**
 * An optimizer's config, as the target writes and reads it; one's own class with `registered_name: 'package>Name'`.
 * `writePythonJson` of `@descent/spec` turns it into text that Python loads: it knows `1.0` from `1`.
 *
 * @throws UnsupportedError that says which part the target cannot express
 */
export function serialize(optimizer: Optimizer, options: SerializeOptions = {}): Envelope {
  checkKeys('serialize', options, { target: true, onNote: true });
  const { target = 'keras-3', onNote } = options;
  if (optimizer.arithmetic.averageFromOldMomentum) {
    onNote?.(`${optimizer.className}: no config can name the variant "${optimizer.variant}"; only JAX computes so.`);
  }
  return writeOptimizerConfig(readingOf(optimizer), target, { onNote }) as unknown as Envelope;
}

function readingOf(optimizer: Optimizer): OptimizerReading {
  if (optimizer.rate.callable) {
    throw new UnsupportedError(
      `${optimizer.className}: its learning rate is a function, which no config can hold. Use a number or a schedule.`,
    );
  }
  const custom = customNameOf(optimizer, OPTIMIZERS);
  const { averageFromOldMomentum: _unwritten, ...arithmetic } = optimizer.arithmetic;
  const old = Object.keys(arithmetic).length > 0 ? { arithmetic, variant: optimizer.variant as 'keras-2-legacy' } : {};
  const own: WritableOptimizer = { className: optimizer.className, config: optimizer.getConfig(), ...old };
  const reading: OptimizerReading = { generation: 'keras-3', notes: [], ...own, ...(custom ? { custom } : {}) };
  return { ...reading, ...readingOfParts(optimizer) };
}

function readingOfParts({ parts }: Optimizer): Pick<OptimizerReading, 'inner' | 'map'> {
  const last = parts.at(-1);
  if (last === undefined) return {};
  const read = readingOf(last.optimizer);
  if (!last.isListed) return { inner: read };
  const mapped = parts.slice(0, -1).map(({ key, optimizer }) => [key, readingOf(optimizer)]);
  return { map: { default: read, optimizers: Object.fromEntries(mapped) } };
}
