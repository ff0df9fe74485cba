import { checkKeys } from '../check-keys.js';
import { UnsupportedError } from '../errors.js';
import { guardJson, isRecord } from '../json/guard.js';
import type { Generation } from './generation.js';
import { readOptimizerConfig } from './read.js';
import type { OptimizerReading } from './reading.js';
import { writeKeras2, writeKeras2Legacy } from './target/keras-2.js';
import { writeKeras3 } from './target/keras-3.js';
import type { WireObject, Writing } from './target/target.js';
import { writeTfjs } from './target/tfjs.js';

/** What is to be written: a reading, or as much of one as there is; `config` in Keras 3's keys. */
export type WritableOptimizer = Pick<OptimizerReading, 'className' | 'config'> & Partial<OptimizerReading>;

export interface WriteOptimizerOptions {
  /** Told where the target's rule computes otherwise than the optimizer's; default: nobody. */
  readonly onNote?: (note: string) => void;
}

const WRITERS: Readonly<Record<Generation, (reading: OptimizerReading, writing: Writing) => WireObject>> = {
  'keras-3': writeKeras3,
  'keras-2': writeKeras2,
  'keras-2-legacy': writeKeras2Legacy,
  tfjs: writeTfjs,
};

/**
 * An optimizer's config as a generation writes and reads it. Give the result to `writePythonJson` for text that Python
 * loads: its numbers know whether they are integers.
 *
 * @throws UnsupportedError that says which part the target cannot express; ConfigError if the config is not valid
 */
export function writeOptimizerConfig(
  optimizer: WritableOptimizer,
  target: Generation = 'keras-3',
  options: WriteOptimizerOptions = {},
): WireObject {
  checkKeys('writeOptimizerConfig', options, { onNote: true });
  const { onNote = () => {} } = options;
  const reading = complete(optimizer);
  if (reading.custom !== undefined && target !== 'keras-3') {
    throw new UnsupportedError(
      `${reading.className} cannot be written for ${target}: class_name is a class of one's own, which only keras-3 can name.`,
      { pointer: '/class_name' },
    );
  }
  const writing: Writing = {
    note: onNote,
    writeInner: (inner) => writeOptimizerConfig(inner, target, { onNote }),
  };
  return WRITERS[target](reading, writing);
}

/** With every key filled in, and the readings of what is inside. */
function complete(optimizer: WritableOptimizer): OptimizerReading {
  const { className, custom } = optimizer;
  const config = guardJson(optimizer.config, className);
  if (custom !== undefined) return { generation: 'keras-3', notes: [], ...optimizer };
  const read = readOptimizerConfig(
    { class_name: className, config },
    { generation: 'keras-3', customObjects: namedInside(config) },
  );
  const { arithmetic, variant, inner = read.inner, map = read.map, schedule = read.schedule } = optimizer;
  return {
    ...read,
    ...(arithmetic === undefined ? {} : { arithmetic, variant }),
    ...(inner === undefined ? {} : { inner }),
    ...(map === undefined ? {} : { map }),
    ...(schedule === undefined ? {} : { schedule }),
  };
}

/** Classes of one's own that a config names: what was made from a class need not be found again to be written. */
function namedInside(value: unknown, found: Record<string, unknown> = {}): Record<string, unknown> {
  if (Array.isArray(value)) for (const item of value) namedInside(item, found);
  else if (isRecord(value)) {
    if (typeof value.registered_name === 'string') found[value.registered_name] = true;
    for (const member of Object.values(value)) namedInside(member, found);
  }
  return found;
}
