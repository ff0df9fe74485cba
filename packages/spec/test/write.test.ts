import { describe, expect, it } from 'vitest';
import {
  type Generation,
  generations,
  generationsOf,
  type OptimizerClassName,
  optimizerSpecs,
  readOptimizerConfig,
  UnsupportedError,
  writeOptimizerConfig,
  writePythonJson,
} from '../src/index.js';

function text(input: unknown, target: Generation): string {
  return writePythonJson(writeOptimizerConfig(readOptimizerConfig(input), target));
}

describe('RMSprop, written for', () => {
  it.each<[Generation, string]>([
    [
      'keras-3',
      '{"module": "keras.optimizers", "class_name": "RMSprop", "config": {"name": "rm_sprop", "learning_rate": 0.5, "weight_decay": null, "clipnorm": 1.0, "global_clipnorm": null, "clipvalue": null, "use_ema": false, "ema_momentum": 0.99, "ema_overwrite_frequency": null, "loss_scale_factor": null, "gradient_accumulation_steps": null, "rho": 0.9, "momentum": 0.0, "epsilon": 1e-07, "centered": false}, "registered_name": null}',
    ],
    [
      'keras-2',
      '{"module": "keras.optimizers", "class_name": "RMSprop", "config": {"name": "rm_sprop", "weight_decay": null, "clipnorm": 1.0, "global_clipnorm": null, "clipvalue": null, "use_ema": false, "ema_momentum": 0.99, "ema_overwrite_frequency": null, "jit_compile": false, "is_legacy_optimizer": false, "learning_rate": 0.5, "rho": 0.9, "momentum": 0.0, "epsilon": 1e-07, "centered": false}, "registered_name": null}',
    ],
    [
      'keras-2-legacy',
      '{"module": "keras.optimizers.legacy", "class_name": "RMSprop", "config": {"name": "rm_sprop", "clipnorm": 1.0, "learning_rate": 0.5, "decay": 0.0, "rho": 0.9, "momentum": 0.0, "epsilon": 1e-07, "centered": false}, "registered_name": null}',
    ],
  ])('%s', (target, expected) => {
    expect(text({ class_name: 'rmsprop', config: { learning_rate: 0.5, clipnorm: 1 } }, target)).toBe(expected);
  });

  it('tfjs', () => {
    expect(text({ class_name: 'rmsprop', config: { learning_rate: 0.5, rho: 0.8 } }, 'tfjs')).toBe(
      '{"class_name": "RMSProp", "config": {"learningRate": 0.5, "decay": 0.8, "momentum": 0.0, "epsilon": 1e-07, "centered": false}}',
    );
  });
});

const schedule = { class_name: 'CosineDecay', config: { initial_learning_rate: 0.5, decay_steps: 10 } };

describe('what a target cannot express', () => {
  it.each<[Generation, unknown, RegExp]>([
    [
      'keras-3',
      { class_name: 'SGD', config: { decay: 0.1 } },
      /^SGD cannot be written for keras-3: decay is ignored there/,
    ],
    ['keras-2', { class_name: 'Muon' }, /class_name is not one of its optimizers/],
    ['keras-2', { class_name: 'SGD', config: { gradient_accumulation_steps: 2 } }, /gradient_accumulation_steps/],
    ['keras-2', { class_name: 'SGD', config: { decay: 0.1 } }, /decay/],
    ['keras-2-legacy', { class_name: 'AdamW' }, /class_name/],
    ['keras-2-legacy', { class_name: 'SGD', config: { weight_decay: 0.1 } }, /weight_decay/],
    ['keras-2-legacy', { class_name: 'SGD', config: { use_ema: true } }, /use_ema/],
    ['keras-2-legacy', { class_name: 'Adam', config: { epsilon: 0 } }, /epsilon/],
    ['keras-2-legacy', { class_name: 'Nadam', config: { learning_rate: schedule } }, /learning_rate/],
    ['tfjs', { class_name: 'Nadam' }, /class_name/],
    ['tfjs', { class_name: 'SGD', config: { clipnorm: 1 } }, /clipnorm/],
    ['tfjs', { class_name: 'SGD', config: { learning_rate: schedule } }, /learning_rate/],
    ['tfjs', { class_name: 'Adam', config: { amsgrad: true } }, /amsgrad/],
    ['tfjs', { class_name: 'Adagrad', config: { epsilon: 0.1 } }, /epsilon/],
    ['tfjs', { class_name: 'SGD', config: { decay: 0.1 } }, /decay/],
    ['tfjs', { class_name: 'LossScaleOptimizer', config: { inner_optimizer: { class_name: 'SGD' } } }, /class_name/],
  ])('%s: %j', (target, input, message) => {
    expect(() => text(input, target)).toThrow(UnsupportedError);
    expect(() => text(input, target)).toThrow(message);
  });

  it.each(generations)('%s: every class that it does not have', (target) => {
    for (const className of Object.keys(optimizerSpecs) as OptimizerClassName[]) {
      const inner_optimizer = { class_name: 'SGD' };
      const optimizer_map = {
        class_name: 'OptimizerMap',
        config: { default_optimizer: inner_optimizer, optimizer_map: {} },
      };
      const config =
        { LossScaleOptimizer: { inner_optimizer }, MultiOptimizer: { optimizer_map } }[className as string] ?? {};
      const write = () => text({ class_name: className, config }, target);
      if (generationsOf(className).includes(target)) expect(JSON.parse(write())).toHaveProperty('config');
      else expect(write, className).toThrow(/class_name is not one of its optimizers/);
    }
  });
});

describe('where the target computes otherwise', () => {
  it.each<[Generation, unknown, string[]]>([
    ['keras-3', 'adam', []],
    [
      'keras-3',
      { class_name: 'RMSprop', config: { decay: 0 } },
      ['RMSprop: in keras-3 epsilon is added inside the root'],
    ],
    [
      'keras-2',
      { class_name: 'Adam', config: { use_ema: true } },
      ['Adam: in keras-2 the moving average starts as the first weights'],
    ],
    ['keras-2-legacy', 'adagrad', ['Adagrad: in keras-2-legacy epsilon is added to the root']],
    ['keras-2-legacy', { class_name: 'RMSprop', config: { momentum: 0.5 } }, []],
    ['tfjs', 'adam', ['Adam: tfjs adds epsilon to the bias-corrected root, Keras to the root before']],
    ['tfjs', 'sgd', []],
  ])('%s tells so: %j', (target, input, expected) => {
    const notes: string[] = [];
    writeOptimizerConfig(readOptimizerConfig(input), target, { onNote: (note) => notes.push(note) });
    expect(notes).toEqual(expected);
  });
});

it("writes today's Nadam for old Keras so that it computes the same", () => {
  const written = writeOptimizerConfig(readOptimizerConfig('nadam'), 'keras-2-legacy');
  expect(written.config).toMatchObject({ decay: 1, schedule_decay: 1 });
  expect(readOptimizerConfig(written).arithmetic).toEqual({ momentumDecay: 1 });
});

it('writes a fixed loss scale for Keras 2 as a wrapper, which reads back as it was', () => {
  const reading = readOptimizerConfig({ class_name: 'Adam', config: { loss_scale_factor: 8 } });
  for (const target of ['keras-2', 'keras-2-legacy'] as const) {
    const written = writeOptimizerConfig(reading, target);
    expect(written.config).toMatchObject({ dynamic: false, initial_scale: 8 });
    expect(readOptimizerConfig(written)).toMatchObject({ className: 'Adam', config: reading.config });
  }
});

it('completes what it is given', () => {
  const written = writeOptimizerConfig({ className: 'SGD', config: { learning_rate: 1 } });
  expect(writePythonJson(written)).toMatch(/"name": "sgd", "learning_rate": 1\.0, .*"nesterov": false/);
});

it("writes a class of one's own as it is, for Keras 3 alone", () => {
  const mine = { className: 'Mine', custom: 'pkg>Mine', config: { learning_rate: 0.5 } };
  expect(writeOptimizerConfig(mine)).toEqual({
    module: 'pkg',
    class_name: 'Mine',
    config: { learning_rate: 0.5 },
    registered_name: 'pkg>Mine',
  });
  expect(() => writeOptimizerConfig(mine, 'keras-2')).toThrow(UnsupportedError);
});

it("writes a schedule of one's own inside", () => {
  const learning_rate = { module: 'pkg', class_name: 'Warm', config: { peak: 0.5 }, registered_name: 'pkg>Warm' };
  const reading = readOptimizerConfig(
    { class_name: 'SGD', config: { learning_rate } },
    { customObjects: { 'pkg>Warm': 1 } },
  );
  expect(reading.schedule).toMatchObject({ custom: 'pkg>Warm', config: { peak: 0.5 } });
  expect(writeOptimizerConfig(reading).config).toMatchObject({ learning_rate });
  expect(writeOptimizerConfig({ className: 'SGD', config: reading.config }).config).toMatchObject({ learning_rate });
});
