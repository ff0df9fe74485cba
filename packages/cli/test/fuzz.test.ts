import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PythonRandom } from '@descent/random';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutate, mutateJson } from '../../conformance/src/mutants.js';
import { contextOf } from '../src/context.js';
import { createProgram } from '../src/program.js';
import { archive, descent } from './models.js';
import { temporaryFolder } from './spawn.js';
import { Recorder } from './terminal.js';

/** `FUZZ=2000 npx vitest run test/fuzz` for more, `FUZZ_SEED` for others. */
const COUNT = Number(process.env.FUZZ ?? 8);
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
const TIMEOUT = 60_000 + 1000 * COUNT;
const SPECS = new URL('../../../specs/keras-3.15.1/', import.meta.url);

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
});
afterAll(() => rm(cwd, { recursive: true }));

/** What a command line ends in that is told as a fault of descent, or in no exit code that there is. */
async function faultOf(args: readonly string[], seed: number): Promise<string[]> {
  const { code, stdout, stderr } = await descent(args, cwd);
  const said = `${stdout}${stderr}`;
  const isFault = said.includes('This is a bug in descent') || ![0, 1, 2].includes(code);
  return isFault ? [`seed ${seed}: descent ${args.join(' ')}: ${said.slice(0, 500)}`] : [];
}

const VALUES = [
  ...[
    '',
    ' ',
    '-1',
    '0',
    '1.5',
    '1e999',
    'NaN',
    'null',
    '[]',
    '{}',
    '{"constructor":1}',
    '{"__proto__":[]}',
    '[[[',
    ',',
  ],
  ...['@', '@.', '@/dev/null', '/', '.', '/dev/zero', 'http://[::1', 'file:', 'x'.repeat(5000), '\u0000', '%s', '💥'],
  ...['adam', 'constructor', 'toString', 'a=b', '=', 'momentum=', 'momentum=0.1,', '1,,2', '{"class_name":"Adam"}'],
];

/** Commands with what they need to start, all of it wrong in the end: no line trains for long. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  run: ['--data', 'nowhere'],
  'find-lr': ['--data', 'nowhere'],
  inspect: ['nowhere.keras'],
  predict: ['nowhere.keras', '--data', 'nowhere.json'],
  convert: ['nowhere.keras', 'out.keras'],
  replay: ['nowhere.json'],
  verify: ['nowhere.json'],
  validate: ['nowhere.json'],
};

it(
  'takes any value of any option of any command',
  async () => {
    const recorder = new Recorder();
    const { commands } = createProgram(contextOf({ stdout: recorder, stderr: recorder, env: {}, cwd }));
    expect(commands.length).toBeGreaterThan(8);
    const random = new PythonRandom(FIRST_SEED);
    const faults: string[] = [];
    for (const command of commands) {
      const start = STARTS[command.name()] ?? [];
      const options = command.options.filter(({ required, optional }) => required || optional);
      for (const { long } of options) {
        for (let i = 0; i < Math.ceil(COUNT / 20); i++) {
          const value = VALUES[random.below(VALUES.length)] as string;
          faults.push(...(await faultOf([command.name(), `${long}=${value}`, ...start], FIRST_SEED)));
        }
      }
      const value = VALUES[random.below(VALUES.length)] as string;
      faults.push(...(await faultOf([command.name(), ...start, value], FIRST_SEED)));
    }
    expect(faults).toEqual([]);
  },
  TIMEOUT,
);

const EXPERIMENT = JSON.stringify({
  data: 'synthetic',
  optimizers: ['adam', { class_name: 'SGD', config: { momentum: 0.9 } }],
  learningRates: [0.1, 0.01],
  seeds: [1, 2],
  model: { layers: [{ class_name: 'Dense', config: { units: 3 } }] },
});

const text = (name: string) => readFile(new URL(name, SPECS), 'utf8');
const spoiledJson = async (name: string, seed: number) => mutateJson(await text(name), seed);
const spoiledModel = async (name: string, seed: number) => mutate(await readFile(archive(name)), seed);

const KINDS: readonly [
  kind: string,
  file: string,
  spoil: (seed: number) => Promise<string | Uint8Array>,
  lines: readonly string[],
][] = [
  ['a .keras file', 'bad.keras', (seed) => spoiledModel('mlp.keras', seed), ['inspect *', 'convert * out.h5 --force']],
  ['an .h5 file', 'bad.h5', (seed) => spoiledModel('mlp.h5', seed), ['inspect *', 'convert * out.keras --force']],
  ['an experiment', 'run.json', async (seed) => mutateJson(EXPERIMENT, seed), ['validate *', 'run * --data nowhere']],
  [
    'a config',
    'config.json',
    async (seed) =>
      JSON.stringify(JSON.parse(await spoiledJson('configs/SGD__schedule.json', seed))?.serialized ?? null),
    ['validate *', 'convert * --to keras-2', 'convert * --to tfjs', 'run --optimizer @* --data nowhere'],
  ],
  [
    'a recorded layer',
    'layer.json',
    (seed) => spoiledJson('layers/Dense__relu_no_bias.json', seed),
    ['verify *', 'replay *'],
  ],
  [
    'a recorded schedule',
    'decay.json',
    (seed) => spoiledJson('schedules/CosineDecay__warmup.json', seed),
    ['verify *'],
  ],
  ['a recorded loss', 'loss.json', (seed) => spoiledJson('losses/Huber.json', seed), ['verify *']],
  [
    'data as JSON',
    'data.json',
    async (seed) => mutateJson('[[1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]]', seed),
    ['predict MODEL --data * --backend cpu'],
  ],
  [
    'data as CSV',
    'data.csv',
    async (seed) => mutate(new TextEncoder().encode('1,2,3,4\n5,6,7,8\n'), seed),
    ['predict MODEL --data * --backend cpu'],
  ],
];

it.each(KINDS)(
  'takes %s that is spoiled',
  async (_, file, spoil, lines) => {
    const faults: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + Math.ceil(COUNT / 4); seed++) {
      await writeFile(join(cwd, file), await spoil(seed));
      for (const line of lines) {
        const words = line.split(' ').map((word) => word.replace('MODEL', archive('mlp.keras')).replace('*', file));
        faults.push(...(await faultOf(words, seed)));
      }
    }
    expect(faults).toEqual([]);
  },
  TIMEOUT,
);
