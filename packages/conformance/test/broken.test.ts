import { type BackendAdapter, type ProgramExecutor, registerExecutor } from '@descent/backend';
import { cpuAdapter, executeProgram } from '@descent/backend-cpu';
import { defineOptimizer, type OptimizerFactory } from '@descent/optimizers';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import {
  backendCases,
  type ConformanceCase,
  ConformanceError,
  type OptimizerTestOptions,
  optimizerCases,
} from '../src/cases.js';
import { readGolden } from '../src/golden-files.js';

/** The cpu backend under another name, with something wrong. */
function broken(name: string, spoil: (name: string) => void, parts: Partial<BackendAdapter> = {}): BackendAdapter {
  return {
    name,
    tfjsName: name,
    rank: 0,
    probe: async () => ({ available: true, version: '1', details: {} }),
    async prepare() {
      if (tf.findBackendFactory(name)) return;
      await cpuAdapter.prepare();
      tf.registerBackend(name, () => new MathBackendCPU());
      tf.copyRegisteredKernels('cpu', name);
      spoil(name);
    },
    ...parts,
  };
}

/** Lets a kernel do something else. */
const replace = (kernelName: string, make: (original: tf.KernelFunc) => tf.KernelFunc) => (backendName: string) => {
  const original = tf.getKernel(kernelName, backendName);
  tf.unregisterKernel(kernelName, backendName);
  tf.registerKernel({ kernelName, backendName, kernelFunc: make(original.kernelFunc) });
};

const execute = (executor: ProgramExecutor) => (backendName: string) => {
  tf.unregisterKernel('UpdateProgram', backendName);
  registerExecutor(backendName, executor);
};

class Unreadable extends MathBackendCPU {
  override readSync(): never {
    throw new Error('not at once');
  }
}

const scaled: (original: tf.KernelFunc) => tf.KernelFunc = (original) => (call) => {
  const result = original(call);
  const [info] = Array.isArray(result) ? result : [result];
  const values = (call.backend as MathBackendCPU).data.get(info?.dataId ?? {}).values;
  if (values instanceof Float32Array) for (const [i, value] of values.entries()) values[i] = value * 1.001;
  return result;
};

const BACKENDS: readonly [what: string, adapter: BackendAdapter, name: string, message: RegExp][] = [
  ['a name that is none', broken('My GPU', () => {}), 'says what it is', /My GPU is no name/],
  [
    'a probe that tells no version',
    broken('unversioned', () => {}, { probe: async () => ({ available: true, version: '', details: {} }) }),
    'looks whether it can run, and changes nothing',
    /version: received ""/,
  ],
  [
    'kernels that each prepare registers anew',
    broken('restless', () => {}, {
      async prepare() {
        if (!tf.findBackendFactory('restless')) {
          tf.registerBackend('restless', () => new MathBackendCPU());
          tf.copyRegisteredKernels('cpu', 'restless');
        }
        replace('Relu', (original) => (call) => original(call))('restless');
      },
    }),
    'becomes the backend of tfjs, as often as it is asked to',
    /replaced kernels again: Relu/,
  ],
  [
    'values that cannot be read at once, where it says that they can',
    broken('unreadable', () => {}, {
      async prepare() {
        if (tf.findBackendFactory('unreadable')) return;
        tf.registerBackend('unreadable', () => new Unreadable());
        tf.copyRegisteredKernels('cpu', 'unreadable');
      },
    }),
    'gives values back as they came',
    /not at once/,
  ],
  [
    'a kernel that leaks',
    broken(
      'leaking',
      replace('Relu', (original) => (call) => {
        tf.keep(tf.scalar(1));
        return original(call);
      }),
    ),
    'keeps count of tensors and memory',
    /tensors, buffers, bytes: .* before, .* afterwards/,
  ],
  [
    'products that are a thousandth too large',
    broken('inexact', replace('BatchMatMul', scaled)),
    'BatchMatMul',
    /cases of BatchMatMul are wrong on inexact:\nBatchMatMul\(.*elements differ: element \d+ is \S+, expected \S+, off by \S+ where \S+ is allowed/,
  ],
  [
    'an executor that leaves out the last element of a block',
    broken(
      'shortened',
      execute((call) => executeProgram({ ...call, size: call.size > 1024 ? call.size - 1 : call.size })),
    ),
    'every size around a block',
    /of 1025: 1 of 1025 elements differ: element 1024/,
  ],
  [
    'an executor without an instruction',
    broken(
      'incomplete',
      execute((call) => {
        const code = call.program.code.map((word, at) => (at % 5 === 0 && word === 21 ? 20 : word));
        executeProgram({ ...call, program: { ...call.program, code } });
      }),
    ),
    'the instruction max',
    /out of max: \d+ of \d+ elements differ/,
  ],
  [
    'an executor that takes the step twice',
    broken(
      'twice',
      execute((call) => {
        executeProgram(call);
        if (call.program.name !== 'copy') executeProgram(call);
      }),
    ),
    'SGD {"momentum":0.9}',
    /variable 0: 12 of 12 elements differ/,
  ],
];

interface Options {
  mu?: number;
}

const base = { defaults: { learningRate: 0.01, mu: 0.9 }, slots: () => [[{ name: 'v' }]] };
const HeavyBall = defineOptimizer<Options>({
  ...base,
  className: 'HeavyBall',
  update(e, { w, g, lr, slots: { v = w }, options }) {
    const next = e.add(e.mul(options.mu, v), g);
    return { w: e.sub(w, e.mul(lr, next)), v: next };
  },
});
const Forgetful = defineOptimizer<Options>({
  ...base,
  className: 'Forgetful',
  update(e, { w, g, lr, slots: { v = w } }) {
    const next = e.add(v, g);
    return { w: e.sub(w, e.mul(lr, next)), v: next };
  },
});
const Climber = defineOptimizer<Options>({
  ...base,
  className: 'Climber',
  update: (e, { w, g, lr }) => ({ w: e.add(w, e.mul(lr, g)) }),
});
const outside = new Map<unknown, number>();
const Outside = defineOptimizer<Options>({
  ...base,
  className: 'Outside',
  step({ target, gradient, lr }) {
    const steps = (outside.get(target.variable) ?? 0) + 1;
    outside.set(target.variable, steps);
    const { variable } = target;
    variable.assign(tf.sub(variable, tf.mul(gradient, lr / steps)));
  },
});
const Leaking = defineOptimizer<Options>({
  ...base,
  className: 'Leaking',
  step({ target: { variable }, gradient, lr }) {
    variable.assign(tf.sub(variable, tf.keep(tf.mul(gradient, lr))));
  },
});
const Careless: OptimizerFactory = {
  className: 'Careless',
  fromConfig: () => new HeavyBall(),
};

const reference: OptimizerTestOptions['reference'] = ({ mu }) => {
  let v = 0;
  return ({ w, g, lr }) => {
    v = Number(mu) * v + g;
    return w - lr * v;
  };
};

/** A recording with one number a thousandth larger. */
function spoiledRecording(): Record<string, unknown> {
  const recording = readGolden<{ expected: { variables: number[][] }[] }>('optimizers/SGD/defaults');
  const [numbers = []] = recording.expected[0]?.variables ?? [];
  numbers[0] = (numbers[0] ?? 0) * 1.001;
  return { 'spoiled.json': recording };
}

const RULES: readonly [
  what: string,
  factory: OptimizerFactory,
  options: OptimizerTestOptions,
  name: RegExp,
  message: RegExp,
][] = [
  [
    'another formula than its reference',
    Forgetful,
    { reference },
    /computes its reference/,
    /step 2: \d+ of 20 elements differ.*off by/,
  ],
  ['a step uphill', Climber, {}, /parabola/, /Climber ends 1000 steps at .* below 0.05 is expected/],
  ['state that is not saved', Outside, {}, /Outside \{\}: a saved state/, /dense\/kernel, saved after 1 steps.*off by/],
  ['a tensor left at each step', Leaking, {}, /Leaking \{\}: keeps shapes/, /100 steps left 300 tensors/],
  [
    'options that nobody checks',
    Careless,
    {},
    /refuses an option/,
    /expected an UnknownNameError that names "no_such_option"/,
  ],
  [
    'other numbers than Keras',
    HeavyBall,
    { recordings: spoiledRecording() },
    /spoiled/,
    /step 1, .* times what is allowed/,
  ],
];

async function outcomeOf(cases: readonly ConformanceCase[], wanted: string | RegExp): Promise<unknown> {
  const found = cases.filter(({ name }) => (typeof wanted === 'string' ? name === wanted : wanted.test(name)));
  expect(found).toHaveLength(1);
  return found[0]?.run().then(
    () => 'passed',
    (error) => error,
  );
}

describe('an adapter fails where it is broken', () => {
  it.each(BACKENDS)('%s', async (_, adapter, name, message) => {
    const error = await outcomeOf(backendCases(adapter), name);
    expect(String(error)).toMatch(message);
    if (adapter.name !== 'unreadable') expect(error).toBeInstanceOf(ConformanceError);
    expect(await outcomeOf(backendCases(broken('sound', () => {})), name)).toBe('passed');
  });
});

describe('a rule fails where it is broken', () => {
  it.each(RULES)('%s', async (_, factory, options, name, message) => {
    const error = await outcomeOf(optimizerCases(factory, cpuAdapter, options), name);
    expect(error).toBeInstanceOf(ConformanceError);
    expect(String(error)).toMatch(message);
  });

  it('and passes where it is not', async () => {
    for (const one of optimizerCases(HeavyBall, cpuAdapter, { reference })) await one.run();
  });
});
