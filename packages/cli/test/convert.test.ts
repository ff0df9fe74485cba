import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generations, parsePythonJson, readOptimizerConfig, writePythonJson } from '@descent/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { kindOf } from '../src/validate/kinds.js';
import { descent as spawned, temporaryFolder } from './spawn.js';
import { Recorder } from './terminal.js';

const CONFIGS = new URL('../../../specs/keras-3.15.1/configs/', import.meta.url);
const SCHEDULES = new URL('../../../specs/keras-3.15.1/schedules/', import.meta.url);
const OLD = `{"class_name": "RMSprop", "config": {"name": "RMSprop", "learning_rate": 1, "decay": 0.0, "rho": 0.9,
  "momentum": 0.0, "epsilon": 1e-07, "centered": false}}`;

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
});

afterAll(() => rm(cwd, { recursive: true }));

async function convert(args: readonly string[], input?: string) {
  const [stdout, stderr] = [new Recorder(), new Recorder()];
  async function* stdin() {
    yield Buffer.from((input ?? '').slice(0, 5));
    yield (input ?? '').slice(5);
  }
  const code = await main(['convert', ...args], { stdin: stdin(), stdout, stderr, env: { LANG: 'C.UTF-8' }, cwd });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** On one line, as Python's json.dumps writes it: `1.0` stays `1.0`. */
const compact = (text: string) => writePythonJson(parsePythonJson(text));

describe('descent convert', () => {
  it('writes for Keras 3 what Keras 3 wrote, character for character', async () => {
    const names = await readdir(CONFIGS);
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const { serialized_json: text } = JSON.parse(await readFile(new URL(name, CONFIGS), 'utf8'));
      const { code, stdout, stderr } = await convert(['-', '--to', 'keras-3'], text);
      expect({ code, stderr }, name).toEqual({ code: 0, stderr: '' });
      expect(compact(stdout), name).toBe(text);
    }
  });

  it('writes for every target what it reads back, or says which part it cannot', async () => {
    const counts = Object.fromEntries(generations.map((generation) => [generation, { written: 0, refused: 0 }]));
    for (const name of await readdir(CONFIGS)) {
      const { serialized_json: text, serialized } = JSON.parse(await readFile(new URL(name, CONFIGS), 'utf8'));
      for (const target of generations) {
        const { code, stdout, stderr } = await convert(['-', '--to', target], text);
        const count = counts[target] as { written: number; refused: number };
        if (code === 0) {
          count.written += 1;
          const reading = readOptimizerConfig(parsePythonJson(stdout), { generation: target });
          const wrapped = serialized.config.loss_scale_factor != null && target !== 'keras-3';
          if (!wrapped) expect(reading.className, name).toBe(serialized.class_name);
          expect(kindOf(JSON.parse(stdout))?.name, `${name} for ${target}`).toBe('optimizer');
        } else {
          count.refused += 1;
          expect(code, name).toBe(2);
          expect(stdout, name).toBe('');
          expect(stderr, name).toMatch(new RegExp(`^error: \\w+ cannot be written for ${target}: .+\\.\\n$`));
        }
      }
    }
    expect(counts['keras-3']?.refused).toBe(0);
    for (const { written } of Object.values(counts)) expect(written).toBeGreaterThan(10);
    for (const target of ['keras-2', 'keras-2-legacy', 'tfjs']) expect(counts[target]?.refused).toBeGreaterThan(5);
  });

  it('converts schedules: as they are for Keras, not at all for tfjs', async () => {
    const names = (await readdir(SCHEDULES)).filter((name) => name.includes('__'));
    for (const name of names) {
      const { serialized_json: text, serialized } = JSON.parse(await readFile(new URL(name, SCHEDULES), 'utf8'));
      expect(compact((await convert(['-', '--to', 'keras-3'], text)).stdout), name).toBe(text);
      const old = JSON.parse((await convert(['-', '--to', 'keras-2'], text)).stdout);
      expect(old.class_name, name).toBe(serialized.class_name);
      expect(Object.keys(serialized.config), name).toEqual(expect.arrayContaining(Object.keys(old.config)));
      const refused = await convert(['-', '--to', 'tfjs'], text);
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(refused.stderr).toContain('it has no schedules');
    }
  });

  it('says on stderr what the target computes otherwise', async () => {
    const { code, stdout, stderr } = await convert(['-', '--to', 'keras-3'], OLD);
    expect(code).toBe(0);
    expect(stdout).toContain('"learning_rate": 1.0,\n');
    expect(stdout).toContain('"epsilon": 1e-07,\n');
    expect(stderr).toContain('note: RMSprop: in keras-3 epsilon is added inside the root\n');
    const back = await convert(['-', '--to', 'keras-2-legacy'], OLD);
    expect(JSON.parse(back.stdout)).toMatchObject({
      module: 'keras.optimizers.legacy',
      config: JSON.parse(OLD).config,
    });
  });

  it('reads and writes files, the new text or none', async () => {
    await writeFile(join(cwd, 'old.json'), OLD);
    await writeFile(join(cwd, 'new.json'), 'before');
    const refused = await convert(['old.json', '--to', 'tsjf', '--out', 'new.json']);
    expect(refused.code).toBe(2);
    expect(await readFile(join(cwd, 'new.json'), 'utf8')).toBe('before');
    expect(await convert(['old.json', '--to', 'tfjs', '--out', 'new.json'])).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(await readFile(join(cwd, 'new.json'), 'utf8'))).toMatchObject({ class_name: 'RMSProp' });
    await mkdir(join(cwd, 'folder'));
    const folder = await convert(['old.json', '--to', 'tfjs', '--out', 'folder/deeper/new.json']);
    expect(folder).toMatchObject({ code: 2, stdout: '' });
    expect(folder.stderr).toContain('Cannot write folder/deeper/new.json: there is no such file or folder.');
    expect((await readdir(cwd)).sort()).toEqual(['folder', 'new.json', 'old.json']);
    expect(await readFile(join(cwd, 'old.json'), 'utf8')).toBe(OLD);
  });

  it('stands in a pipe', async () => {
    const { code, stdout } = await spawned(['convert', '-', '--to', 'tfjs'], { input: OLD });
    expect(code).toBe(0);
    const back = await spawned(['convert', '-', '--to', 'keras-3'], { input: stdout });
    expect(JSON.parse(back.stdout)).toMatchObject({ class_name: 'RMSprop', config: { learning_rate: 1, rho: 0.9 } });
  });
});
