import { copyLiterals } from '../../json/literals.js';
import { optimizerEnvelope } from '../envelope.js';
import type { OptimizerReading } from '../reading.js';
import { compareArithmetic, refuse, type WireObject, type Writing } from './target.js';

/** As Keras 3.15.1's `keras.optimizers.serialize` writes it. */
export function writeKeras3(reading: OptimizerReading, writing: Writing): WireObject {
  const { arithmetic, inner, map } = reading;
  if (arithmetic?.decay)
    refuse(reading, 'keras-3', 'decay', 'is ignored there; InverseTimeDecay as learning_rate does the same');
  compareArithmetic(reading, {}, 'keras-3', writing);
  const config: WireObject = { ...reading.config };
  copyLiterals(reading.config, config);
  if (inner !== undefined) config.inner_optimizer = writing.writeInner(inner);
  if (map !== undefined) {
    const entries = Object.entries(map.optimizers).map(([key, one]) => [key, writing.writeInner(one)] as const);
    const written = { default_optimizer: writing.writeInner(map.default), optimizer_map: Object.fromEntries(entries) };
    config.optimizer_map = { ...(config.optimizer_map as WireObject), config: written };
  }
  return optimizerEnvelope({ ...reading, config });
}
