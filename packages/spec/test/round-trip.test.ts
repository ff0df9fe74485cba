import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '../../conformance/src/fuzz.js';
import {
  type Generation,
  generations,
  type OptimizerReading,
  parsePythonJson,
  readOptimizerConfig,
  UnsupportedError,
  writeOptimizerConfig,
  writePythonJson,
} from '../src/index.js';
import { anyOptimizer, commonOptimizer } from './arbitraries.js';

/** Through text, as a file goes. */
function through(reading: OptimizerReading, target: Generation): OptimizerReading {
  const text = writePythonJson(writeOptimizerConfig(reading, target));
  return readOptimizerConfig(parsePythonJson(text), { generation: target });
}

describe('a random valid config', () => {
  it('survives Keras 3, to the character', () => {
    fc.assert(
      fc.property(anyOptimizer, (envelope) => {
        const reading = readOptimizerConfig(envelope);
        const back = through(reading, 'keras-3');
        expect(back.className).toBe(envelope.class_name);
        expect(writePythonJson(back.config)).toBe(writePythonJson(reading.config));
        expect(back.notes).toEqual([]);
      }),
      fuzz(2000),
    );
  });

  it.each(generations)('survives %s if that can express it', (target) => {
    let kept = 0;
    fc.assert(
      fc.property(fc.oneof(anyOptimizer, commonOptimizer), (envelope) => {
        const reading = readOptimizerConfig(envelope);
        try {
          const back = through(reading, target);
          expect(back.className).toBe(reading.className);
          for (const key of ['learning_rate', 'momentum', 'beta_1', 'rho', 'epsilon', 'loss_scale_factor']) {
            expect(back.config[key], key).toEqual(reading.config[key]);
          }
          kept += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(UnsupportedError);
          expect((error as Error).message).toMatch(/cannot be written for .*: \w+ /);
        }
      }),
      fuzz(1000),
    );
    expect(kept).toBeGreaterThan(0);
  });

  it.each(generations)('survives %s whole, where every generation has it', (target) => {
    fc.assert(
      fc.property(commonOptimizer, (envelope) => {
        const reading = readOptimizerConfig(envelope);
        const lost = target === 'tfjs' ? (reading.config.momentum === 0 ? ['name', 'nesterov'] : ['name']) : [];
        const without = (config: object) => Object.entries(config).filter(([key]) => !lost.includes(key));
        expect(without(through(reading, target).config)).toEqual(without(reading.config));
      }),
      fuzz(500),
    );
  });
});
