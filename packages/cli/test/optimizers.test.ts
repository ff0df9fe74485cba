import { readFileSync } from 'node:fs';
import { generations, optimizerNames, optimizerSpecs } from '@descent/spec';
import { describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import type { OptimizerCard, OptimizerRow } from '../src/optimizers/card.js';
import { Recorder, widest } from './terminal.js';

const classNames = Object.keys(optimizerSpecs);
const UTF8 = { LANG: 'C.UTF-8' };

async function descent(args: readonly string[], env: Readonly<Record<string, string>> = UTF8, columns?: number) {
  const stdout = new Recorder(columns === undefined ? undefined : { columns, rows: 40 });
  const stderr = new Recorder();
  const code = await main(['optimizers', ...args], { stdout, stderr, env, cwd: '.' });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Slots that Keras itself kept for the first variable of a recording, a matrix. */
function recordedSlots(className: string): string[] {
  const file = new URL(`../../../specs/keras-3.15.1/optimizers/${className}/defaults.json`, import.meta.url);
  const { variables, slots } = JSON.parse(readFileSync(file, 'utf8'));
  const [{ path, shape }] = variables;
  const start = `${path.replaceAll('/', '_')}_`;
  return slots
    .filter((slot: { name: string; shape: number[] }) => slot.name.startsWith(start) && `${slot.shape}` === `${shape}`)
    .map(({ name }: { name: string }) => name.slice(start.length));
}

describe('descent optimizers', () => {
  it('has a row for every class, with the state that Keras keeps', async () => {
    const { code, stdout, stderr } = await descent(['--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows: OptimizerRow[] = JSON.parse(stdout);
    expect(rows.map(({ className }) => className)).toEqual(classNames);
    for (const { className, state, wrapsOthers } of rows.filter((row) => !row.wrapsOthers)) {
      expect(state.slots, className).toEqual(recordedSlots(className));
      expect(state.bytesPerParameter, className).toBe(4 * state.slots.length);
      expect(wrapsOthers).toBe(false);
    }
    expect(rows.filter((row) => row.wrapsOthers).map(({ className }) => className)).toEqual([
      'LossScaleOptimizer',
      'MultiOptimizer',
    ]);
  });

  it('knows every name of every generation, in any case', async () => {
    const rows: OptimizerRow[] = JSON.parse((await descent(['--json'])).stdout);
    for (const generation of generations) {
      const named = rows.flatMap((row) => (row.generations[generation] ?? []).map((name) => [name, row.className]));
      expect(Object.fromEntries(named), generation).toEqual(optimizerNames(generation));
    }
    for (const [name, className] of Object.entries(optimizerNames())) {
      const { code, stdout } = await descent([name.toUpperCase(), '--json']);
      expect(code, name).toBe(0);
      expect((JSON.parse(stdout) as OptimizerCard).className, name).toBe(className);
    }
  });

  it.each(classNames)('says all about %s, at any width', async (className) => {
    const spec = optimizerSpecs[className as keyof typeof optimizerSpecs];
    for (const columns of [60, 100]) {
      const { stdout } = await descent([className], { ...UTF8, NO_COLOR: '1' }, columns);
      const lines = stdout.split('\n').filter((line) => !line.includes('http'));
      expect(widest(lines.join('\n'))).toBeLessThan(columns);
      const said = stdout.replaceAll(/\s+/g, ' ');
      for (const text of [spec.description, ...spec.formula, ...spec.notes]) expect(said).toContain(text);
      for (const { title, url } of spec.references) {
        expect(said).toContain(title);
        expect(said).toContain(url);
      }
      for (const { wire, description } of spec.keys) {
        expect(said).toContain(` ${wire} `);
        expect(said).toContain(description);
      }
    }
    expect(spec.notes.length).toBeGreaterThan(0);
  });

  it('tells what options add, and how others differ', async () => {
    const card: OptimizerCard = JSON.parse((await descent(['rmsprop', '--json'])).stdout);
    const added = card.stateByOption.map(({ option, state }) => [option, state.bytesPerParameter]);
    expect(Object.fromEntries(added)).toEqual({
      use_ema: 8,
      gradient_accumulation_steps: 8,
      momentum: 8,
      centered: 8,
    });
    const of = Object.fromEntries(card.differences.map((difference) => [difference.generation, difference]));
    expect(of['keras-2-legacy']).toMatchObject({ notes: ['epsilon is added to the root'] });
    expect(of['keras-2-legacy']?.missing).toContain('use_ema');
    expect(of.tfjs).toMatchObject({ className: 'RMSProp' });
    expect(of.tfjs?.missing).toContain('schedules');
    const adam: OptimizerCard = JSON.parse((await descent(['adam', '--json'])).stdout);
    expect(adam.stateByOption.find(({ option }) => option === 'amsgrad')?.state.slots).toContain('velocity_hat');
  });

  it('fits its table, and is plain where it has to be', async () => {
    for (const columns of [60, 80, 100, 140]) {
      const { stdout } = await descent([], UTF8, columns);
      expect(widest(stdout)).toBeLessThan(columns);
      for (const className of classNames) expect(stdout).toContain(className);
    }
    expect((await descent([], UTF8, 100)).stdout).toContain('\x1b[');
    expect((await descent([], { ...UTF8, NO_COLOR: '1' }, 100)).stdout).not.toContain('\x1b[');
    expect((await descent(['adam'], {})).stdout).toMatch(/^[\n\x20-\x7e]*$/);
  });
});
