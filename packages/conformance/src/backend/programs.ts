import {
  arity,
  type BackendAdapter,
  compileProgram,
  type Expression,
  evaluateUniforms,
  type Formula,
  INSTRUCTION_WORDS,
  Opcode,
  type OpcodeName,
  type Program,
  runProgram,
  scalarOp,
  type UniformInputs,
} from '@descent/backend';
import { PythonRandom } from '@descent/random';
import * as tf from '@tensorflow/tfjs-core';
import { type ConformanceCase, expectThat } from '../conformance-case.js';
import { type Allowance, EXACT, expectNear } from '../differences.js';
import { leakFree } from './leak-free.js';

const SPECIALS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1, -1, 3, -3, 0.5, -2.25, 40];
const ROUNDED: readonly string[] = ['sqrt', 'exp', 'log', 'tanh', 'div', 'pow', 'square', 'add', 'sub', 'mul'];
/** Rounding of a float32, and what is too small for many processors. */
const ROUNDING: Allowance = { relative: 1e-6, absolute: 1.2e-38 };
/** Around vectors, blocks and work groups. */
const SIZES = [1, 2, 3, 4, 5, 31, 33, 63, 65, 255, 256, 257, 511, 513, 1023, 1024, 1025, 5000, 70_000];
const RANDOM_PROGRAMS = 60;

const NAMES = [
  ...(['copy', 'neg', 'abs', 'sign', 'sqrt', 'square', 'exp', 'log', 'tanh'] as const),
  ...(['add', 'sub', 'mul', 'div', 'min', 'max', 'pow', 'less', 'lessEqual', 'equal', 'select'] as const),
] satisfies OpcodeName[];
const EXACT_NAMES = [
  'neg',
  'abs',
  'sign',
  'add',
  'sub',
  'mul',
  'min',
  'max',
  'less',
  'lessEqual',
  'equal',
  'select',
] as const;

type Tensors = Readonly<Record<string, Float32Array>>;
type Uniforms = Readonly<Record<string, number>>;

/** What update programs compute on a backend, by the meaning of every instruction; with an executor or without. */
export function programCases(adapter: BackendAdapter): ConformanceCase[] {
  const one = (name: string, run: () => Promise<void>) => leakFree(adapter, 'update programs', name, run);
  return [
    ...NAMES.map((name) => one(`the instruction ${name}`, () => checkInstruction(name))),
    one('random programs', async () => {
      for (let seed = 0; seed < RANDOM_PROGRAMS; seed++) await checkRandom(seed);
    }),
    one('every size around a block', async () => {
      for (const size of SIZES) await check(`of ${size}`, MOMENTUM, quarters(['w', 'm', 'g'], size, size), { lr: 0.5 });
    }),
    one('two tensors that change places', async () => {
      const swap = compileProgram('swap', (e) => ({ write: { a: e.tensor('b'), b: e.tensor('a') } }));
      await check('swap', swap, quarters(['a', 'b'], 300, 1), {});
    }),
    one('numbers that the backend computed', checkUniforms),
    one('step after step, in tensors of their own', checkSteps),
  ];
}

const MOMENTUM = compileProgram('momentum', (e) => {
  const m = e.add(e.mul(e.tensor('m'), 0.5), e.tensor('g'));
  return { write: { m, w: e.sub(e.tensor('w'), e.mul(e.uniform('lr'), m)) }, make: { moved: e.neg(m) } };
});

/** One instruction, on every three of the numbers that are special to some. */
async function checkInstruction(name: OpcodeName): Promise<void> {
  const count = arity(Opcode[name]);
  const program = compileProgram(name, (e) => ({
    make: { out: applied(e, name, e.tensor('a'), e.tensor('b'), e.tensor('c')) },
  }));
  const every = SPECIALS.flatMap((a) => SPECIALS.flatMap((b) => SPECIALS.slice(0, 6).map((c) => [a, b, c])));
  const part = (i: number) => Float32Array.from(every, (numbers) => numbers[i] ?? Number.NaN);
  const tensors = Object.fromEntries(['a', 'b', 'c'].slice(0, count).map((key, i) => [key, part(i)]));
  await check(name, program, tensors, {}, ROUNDED.includes(name) ? ROUNDING : EXACT);
}

/** A program of a few instructions whose results are exact in float32, so that nobody rounds otherwise. */
async function checkRandom(seed: number): Promise<void> {
  const random = new PythonRandom(seed);
  const program = compileProgram(`random ${seed}`, (e) => {
    const pool: Expression[] = [e.tensor('w'), e.tensor('m'), e.tensor('g'), e.uniform('u'), e.constant(0.5)];
    const pick = () => pool[random.below(pool.length)] ?? e.constant(0);
    for (let i = 1 + random.below(6); i > 0; i--) {
      pool.push(applied(e, EXACT_NAMES[random.below(EXACT_NAMES.length)] ?? 'neg', pick(), pick(), pick()));
    }
    const [last = e.constant(0), before = last] = [...pool].reverse();
    return { write: { w: e.add(last, e.tensor('w')), m: e.sub(e.tensor('m'), before) }, make: { out: e.neg(last) } };
  });
  const size = 1 + random.below(40);
  await check(program.name, program, quarters(['w', 'm', 'g'], size, seed), { u: 0.25 });
}

/** A uniform may be a tensor of one element, alone and in a formula of uniforms. */
async function checkUniforms(): Promise<void> {
  const program = compileProgram('ratio', (e) => ({
    write: { w: e.sub(e.tensor('w'), e.mul(e.mul(e.uniform('ratio'), e.uniform('lr')), e.tensor('g'))) },
  }));
  const given = quarters(['w', 'g'], 100, 3);
  const ratio = tf.tidy(() => tf.sum(tf.tensor1d([0.5, 1.5])));
  const wanted = meaningOf(program, given, { ratio: 2, lr: 0.5 });
  const got = await run(program, given, { ratio, lr: 0.5 });
  ratio.dispose();
  for (const [name, values] of got) expectNear(`${name} of ratio`, values, wanted.get(name) ?? []);
}

/** Steps in place change no clone, no slice and no value that somebody took before, and take no memory. */
async function checkSteps(): Promise<void> {
  const start = Float32Array.from({ length: 2500 }, (_, i) => i);
  const halve = compileProgram('halve', (e) => ({ write: { w: e.mul(e.tensor('w'), e.uniform('rate')) } }));
  const w = tf.tidy(() => tf.variable(tf.tensor1d(start)));
  const kept: [what: string, values: ArrayLike<number>, wanted: Float32Array][] = [];
  const clones: [what: string, clone: tf.Tensor, wanted: Float32Array][] = [];
  for (let step = 0; step < 4; step++) {
    const now = start.map((value) => value / 2 ** step);
    kept.push([`values read before step ${step}`, await w.data(), now]);
    clones.push([`a clone made before step ${step}`, tf.reshape(w, [50, 50]), now]);
    clones.push([`a slice made before step ${step}`, tf.slice(w, [7], [9]), now.slice(7, 16)]);
    runProgram(halve, { w }, { rate: 0.5 });
  }
  expectNear(
    'the variable after 4 steps',
    await w.data(),
    start.map((value) => value / 16),
  );
  for (const [what, values, wanted] of kept) expectNear(what, values, wanted);
  for (const [what, clone, wanted] of clones) expectNear(what, await clone.data(), wanted);
  tf.dispose(clones.map(([, clone]) => clone));
  runProgram(halve, { w }, { rate: 1 });
  const { numTensors, numBytes } = tf.memory();
  for (let step = 0; step < 50; step++) runProgram(halve, { w }, { rate: 1 });
  const after = tf.memory();
  expectThat(
    after.numTensors === numTensors && after.numBytes === numBytes,
    () => `50 steps took ${after.numTensors - numTensors} tensors and ${after.numBytes - numBytes} bytes`,
  );
  w.dispose();
}

/** Runs a program and compares all that it writes and makes with its meaning. */
async function check(what: string, program: Program, tensors: Tensors, uniforms: Uniforms, allowed = EXACT) {
  const wanted = meaningOf(program, tensors, uniforms);
  for (const [name, values] of await run(program, tensors, uniforms))
    expectNear(`${name} of ${what}`, values, wanted.get(name) ?? [], allowed);
}

async function run(program: Program, tensors: Tensors, uniforms: UniformInputs): Promise<[string, Float32Array][]> {
  const bound = program.tensors
    .filter(({ access }) => access !== 'output')
    .map(({ name, access }): [string, tf.Tensor] => {
      const start = tf.tensor1d(tensors[name] ?? []);
      if (access === 'read') return [name, start];
      const variable = tf.variable(start);
      start.dispose();
      return [name, variable];
    });
  const made = runProgram(program, Object.fromEntries(bound), uniforms);
  const results = [...bound, ...Object.entries(made)];
  const values = await Promise.all(
    results.map(
      async ([name, tensor]): Promise<[string, Float32Array]> => [name, Float32Array.from(await tensor.data())],
    ),
  );
  for (const [, tensor] of results) tensor.dispose();
  return values;
}

/** What a program's code means, instruction by instruction in float32: every tensor afterwards, by name. */
function meaningOf(program: Program, tensors: Tensors, uniforms: Uniforms): Map<string, Float32Array> {
  const size = Object.values(tensors)[0]?.length ?? 0;
  const numbers = evaluateUniforms(program, uniforms);
  const registers = program.tensors.map(({ name }) => Float32Array.from(tensors[name] ?? new Float32Array(size)));
  for (let i = 0; i < program.temporaries; i++) registers.push(new Float32Array(size));
  const word = (at: number) => program.code[at] ?? 0;
  const read = (r: number, i: number) => (r < 0 ? numbers[-r - 1] : registers[r]?.[i]) ?? Number.NaN;
  for (let at = 0; at < program.code.length; at += INSTRUCTION_WORDS) {
    const out = registers[word(at + 1)] ?? new Float32Array(size);
    for (let i = 0; i < size; i++)
      out[i] = scalarOp(word(at), read(word(at + 2), i), read(word(at + 3), i), read(word(at + 4), i));
  }
  return new Map(program.tensors.map(({ name }, i) => [name, registers[i] ?? new Float32Array(size)]));
}

function applied(e: Formula, name: OpcodeName, a: Expression, b: Expression, c: Expression): Expression {
  if (name === 'copy') return a;
  if (name === 'select') return e.select(a, b, c);
  return isUnary(name) ? e[name](a) : e[name](a, b);
}

const UNARY = ['neg', 'abs', 'sign', 'sqrt', 'square', 'exp', 'log', 'tanh'] as const;
const isUnary = (name: OpcodeName): name is (typeof UNARY)[number] => UNARY.some((unary) => unary === name);

/** Multiples of a quarter in [−2, 2]. */
function quarters(names: readonly string[], size: number, seed: number): Tensors {
  const random = new PythonRandom(seed);
  const values = () => Float32Array.from({ length: size }, () => (random.below(17) - 8) / 4);
  return Object.fromEntries(names.map((name) => [name, values()]));
}
