import { describe, expect, it } from 'vitest';
import { ConfigError, type DescentError, UnknownNameError } from '../src/index.js';
import { findProblems, readDocument, type SchemaName } from '../src/validate.js';

const sgd = { class_name: 'SGD', config: { learning_rate: 0.5 } };

describe('readDocument', () => {
  it('fills in defaults, in a copy', () => {
    const given = { optimizers: ['adam'] };
    const read = readDocument('experiment', given);
    expect(read).toMatchObject({ optimizers: ['adam'], batchSize: 128, model: { units: 512 } });
    expect(given).toEqual({ optimizers: ['adam'] });
    expect(readDocument('experiment', read)).toEqual(read);
  });

  it('fills in the defaults that stand behind a $ref', () => {
    expect(readDocument('optimizers/SGD', {})).toMatchObject({ name: null, learning_rate: 0.01, ema_momentum: 0.99 });
    expect(readDocument('optimizers/AdamW', {})).toMatchObject({ learning_rate: 0.001, weight_decay: 0.004 });
  });

  it.each<[SchemaName, unknown, new (...args: never[]) => DescentError, RegExp]>([
    ['experiment', { epoch: 3 }, UnknownNameError, /^Unknown key of experiment: "epoch". Did you mean "epochs"\?$/],
    ['experiment', { epochs: '3' }, ConfigError, /^experiment at \/epochs: must be .*\. Received: "3"\./],
    ['experiment', { seeds: [1, 'x'] }, ConfigError, /at \/seeds\/1: /],
    ['experiment', { optimizers: [] }, ConfigError, /at \/optimizers: /],
    ['experiment', { optimizers: [{}] }, ConfigError, /at \/optimizers\/0: .*class_name/],
    ['experiment', [], ConfigError, /^experiment: must be an object\. Received: \[\]\./],
    ['optimizers/LossScaleOptimizer', {}, ConfigError, /has no "inner_optimizer"/],
    [
      'optimizers/LossScaleOptimizer',
      { inner_optimizer: sgd, initial_scale: 'x' },
      ConfigError,
      /\/initial_scale: must be a number/,
    ],
    [
      'optimizers/MultiOptimizer',
      { optimizer_map: { class_name: 'Map', config: {} } },
      ConfigError,
      /class_name: must be "OptimizerMap"/,
    ],
    ['optimizers/SGD', { clipnorm: 1, clipvalue: 1 }, ConfigError, /only one can be set/],
    ['optimizers/SGD', { use_ema: true, ema_momentum: 2 }, ConfigError, /\/ema_momentum: must be a number in \[0, 1\]/],
    ['optimizers/SGD', { momentum: 2 }, ConfigError, /\/momentum: must be a number in \[0, 1\]/],
  ])('%s refuses %j', (name, value, error, message) => {
    expect(() => readDocument(name, value)).toThrow(error);
    expect(() => readDocument(name, value)).toThrow(message);
  });

  it('says what the value is and where it comes from', () => {
    const options = { where: 'lesson.json', pointer: '/experiments/0' };
    expect(() => readDocument('experiment', { epochs: 0 }, options)).toThrow(
      /^lesson\.json at \/experiments\/0\/epochs: /,
    );
  });
});

describe('findProblems', () => {
  it('finds all of them', () => {
    const problems = findProblems('experiment', { epochs: 0, seeds: [-1, 1.5], batchSize: 'x' });
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/seeds/0', '/seeds/1', '/epochs', '/batchSize']);
  });

  it('finds none in what is right', () => {
    expect(findProblems('envelope', sgd)).toEqual([]);
  });
});
